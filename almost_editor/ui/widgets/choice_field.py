"""A field to choose from many names by typing: it completes among those there are, and offers to make a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from almost_editor.document.text import squash
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_VALUE = Qt.ItemDataRole.UserRole + 1
_NEW = Qt.ItemDataRole.UserRole + 2
_MAX_OFFERED = 12
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


class ChoiceField(QLineEdit):
    """Type, and pick with Return or the pointer; the field empties itself for the next choice.

    Shapes: choices are pairs of value and name. `picked` carries the value, `create_requested` a name that is
    not among them (compared without regard to case, spaces and the form of apostrophes).
    """

    picked = Signal(str)
    create_requested = Signal(str)

    def __init__(
        self, theme: Theme, placeholder: str, *, may_create: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._may_create = may_create
        self._choices: list[tuple[str, str]] = []
        self._offers = QStandardItemModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MAX_OFFERED)
        # Not setCompleter: that would write “Create …” into the line while one walks the list.
        self._completer.setWidget(self)
        self._popup = QListView()
        self._popup.setObjectName("completion")
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace what can be chosen."""
        self._choices = list(choices)

    def offers(self) -> list[str]:
        """Return the lines that are offered for the text as it stands."""
        return [self._offers.item(row).text() for row in range(self._offers.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if squash(self.text()):
                self._fill(self.text())
                offers = self.offers()
                if offers:
                    self._take(offers[0])
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self._offer(self.text())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer a press."""
        super().mousePressEvent(event)
        self._offer(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put away what was open."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()

    def _offer(self, text: str) -> None:
        self._fill(text)
        if not self._offers.rowCount():
            self._popup.hide()
            return
        self._completer.complete()
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _fill(self, text: str) -> None:
        wanted = _folded(text)
        found = [(value, name) for value, name in self._choices if wanted in _folded(name)]
        # Names that begin with what was typed come first; sorting is stable.
        found.sort(key=lambda choice: not _folded(choice[1]).startswith(wanted))
        self._offers.clear()
        for value, name in found[:_MAX_OFFERED]:
            self._add(name, value, new=False)
        if self._may_create and wanted and all(_folded(name) != wanted for _, name in self._choices):
            name = squash(text)
            self._add(tr("Create “{name}”…", name=name), name, new=True)

    def _add(self, label: str, value: str, *, new: bool) -> None:
        item = QStandardItem(label)
        item.setData(value, _VALUE)
        item.setData(new, _NEW)
        self._offers.appendRow(item)

    def _take(self, label: str) -> None:
        # QCompleter's own signal carries the line's text; two lines never read the same.
        found = self._offers.findItems(label)
        if not found:
            return
        value, new = str(found[0].data(_VALUE)), bool(found[0].data(_NEW))
        self._popup.hide()
        self.clear()
        (self.create_requested if new else self.picked).emit(value)


def _folded(name: str) -> str:
    return squash(name).casefold().translate(_APOSTROPHES)
