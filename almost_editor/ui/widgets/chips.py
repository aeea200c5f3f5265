"""Chips: a few short values in one field, each with a cross; for tags and names."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget

from almost_editor.document.text import clean_line, squash
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.flow_layout import FlowLayout
from almost_editor.ui.widgets.plain import mark, plain_caption
from almost_editor.wording import tr


class Chips(QFrame):
    """Edit a row of values: Return or a comma adds, Backspace in the empty line takes the last one back.

    Shapes: values are squashed, never empty, and each there once (without regard to case).
    `changed` carries the new tuple when a person changes it, not by `set_values`.
    """

    changed = Signal(tuple)

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: list[str] = []
        self._chips: list[QPushButton] = []
        self._placeholder = placeholder
        self._line = QLineEdit()
        self._line.setAccessibleName(placeholder)
        self._line.setMinimumWidth(theme.px(72))
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._edited)
        self._line.editingFinished.connect(self._commit)
        self._offered = QStringListModel(self)
        self._line.setCompleter(self._completer())
        self._flow = FlowLayout(self, margin_px=theme.px(4), gap_px=theme.px(4))
        self._flow.addWidget(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._line)
        self._show()

    def values(self) -> tuple[str, ...]:
        """Return the values in their order."""
        return tuple(self._values)

    def set_values(self, values: Iterable[str]) -> None:
        """Replace the values, without telling."""
        self._values = []
        for value in values:
            self._add(value)
        self._show()

    def offer(self, values: Iterable[str]) -> None:
        """Complete what is typed from these values, the likeliest first."""
        self._offered.setStringList(list(values))

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completion")
        # Queued: Qt writes the chosen value into the line once more after it has told of it.
        completer.activated.connect(self._commit, Qt.ConnectionType.QueuedConnection)
        return completer

    def sizeHint(self) -> QSize:
        """Return the size it likes best."""
        width = max(self.width(), self._theme.px(160))
        return QSize(width, self._flow.heightForWidth(width))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer a press."""
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what happens to the widgets inside."""
        if watched is self._line:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                mark(self, within=event.type() == QEvent.Type.FocusIn)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event):
                return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._line.text():
            self._commit()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._values:
            self.remove(self._values[-1])
            return True
        return False

    def remove(self, value: str) -> None:
        """Take a value out, as its cross does."""
        if value in self._values:
            self._values.remove(value)
            self._show()
            self._line.setFocus()
            self.changed.emit(self.values())

    def _edited(self, text: str) -> None:
        if "," in text:
            *whole, rest = text.split(",")
            self._take_in(whole)
            self._line.setText(rest.lstrip())

    def _commit(self) -> None:
        text = self._line.text()
        if text:
            self._line.clear()
            self._take_in([text])

    def _take_in(self, texts: Iterable[str]) -> None:
        added = [text for text in texts if self._add(text)]
        if added:
            self._show()
            self.changed.emit(self.values())

    def _add(self, text: str) -> bool:
        value = squash(clean_line(text))
        if not value or value.casefold() in (known.casefold() for known in self._values):
            return False
        self._values.append(value)
        return True

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            # It may be the one whose click led here.
            chip.deleteLater()
        self._chips = [self._chip(value) for value in self._values]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
            chip.show()
        self._line.setPlaceholderText("" if self._values else self._placeholder)
        self.updateGeometry()

    def _chip(self, value: str) -> QPushButton:
        chip = QPushButton(plain_caption(value), self)
        chip.setProperty("chip", True)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAccessibleName(tr("Remove “{name}”", name=value))
        dress(chip, "close", self._theme, "quiet", 12)
        chip.clicked.connect(lambda _checked=False: self.remove(value))
        return chip
