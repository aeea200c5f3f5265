"""The links in the head of every page: rows of words and address."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.publication import NavLink
from almost_editor.document.text import clean_line
from almost_editor.ui.details.form import show_text
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class NavRows(QWidget):
    """Edit the links in their order; `changed` carries them when a person does."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._links: tuple[NavLink, ...] = ()
        self._fields: list[tuple[QLineEdit, QLineEdit]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        column.addLayout(self._rows)
        self._add = QPushButton(tr("Add link"))
        dress(self._add, "plus", theme)
        self._add.clicked.connect(self.add)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)

    def show_links(self, links: tuple[NavLink, ...]) -> None:
        """Show the links; fields that hold the same stay as they are."""
        if len(links) != len(self._fields):
            self._rebuild(len(links))
        self._links = links
        for (label, address), link in zip(self._fields, links, strict=True):
            show_text(label, link.label)
            show_text(address, link.address)

    def add(self) -> None:
        """Add a link, and have its words typed."""
        self._change((*self._links, NavLink("", "/")))
        self._fields[-1][0].setFocus()

    def _rebuild(self, count: int) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = []
        for place in range(count):
            self._rows.addWidget(self._row(place))

    def _row(self, place: int) -> QWidget:
        label, address = QLineEdit(), QLineEdit()
        label.setPlaceholderText(tr("Words"))
        label.setAccessibleName(tr("Link {place}: words", place=place + 1))
        label.textEdited.connect(lambda text: self._replace(place, label=clean_line(text)))
        address.setPlaceholderText(tr("/path/ or https://…"))
        address.setAccessibleName(tr("Link {place}: address", place=place + 1))
        address.textEdited.connect(lambda text: self._replace(place, address=clean_line(text).strip()))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(4))
        line.addWidget(label, 2)
        line.addWidget(address, 3)
        up = self._button("chevron-up", tr("Move link {place} up", place=place + 1))
        up.setEnabled(place > 0)
        up.clicked.connect(lambda: self._swap(place))
        gone = self._button("close", tr("Remove link {place}", place=place + 1))
        gone.clicked.connect(lambda: self._change(self._links[:place] + self._links[place + 1 :]))
        line.addWidget(up)
        line.addWidget(gone)
        self._fields.append((label, address))
        return row

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        dress(button, icon, self._theme, "quiet")
        return button

    def _swap(self, place: int) -> None:
        links = list(self._links)
        links[place - 1], links[place] = links[place], links[place - 1]
        self._change(tuple(links))

    def _replace(self, place: int, **fields: str) -> None:
        links = list(self._links)
        links[place] = replace(links[place], **fields)
        self._change(tuple(links))

    def _change(self, links: tuple[NavLink, ...]) -> None:
        self.show_links(links)
        self.changed.emit(links)
