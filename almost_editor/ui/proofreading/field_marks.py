"""Marks in the fields above the text: one paragraph each, read whole."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from almost_editor.ui.editor.fields import GrowingField
from almost_editor.ui.proofreading.proofs import Proofs
from almost_editor.ui.proofreading.spots import Spot
from almost_editor.ui.proofreading.text_marks import KEY_UNITS
from almost_editor.ui.theme import Theme


class FieldMarks(QObject):
    """Shows what the proofs hold of a field's words. The word that is being typed is left alone."""

    def __init__(self, field: GrowingField, proofs: Proofs, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.field, self._proofs, self._theme = field, proofs, theme
        self._before, self._revision, self._types = "", 0, False
        self._was_key = False
        field.document().contentsChange.connect(self._on_contents)
        field.textChanged.connect(self._on_change)
        field.cursorPositionChanged.connect(self._on_caret)
        theme.changed.connect(self.refresh)

    @property
    def line(self) -> str:
        """The field's words as they are read."""
        return self.field.document().firstBlock().text()

    def spots(self) -> list[Spot]:
        """Return what was found, in order."""
        if self.field.document().blockCount() > 1:
            return []
        return [Spot(self.field, one, one.start_utf16, one.end_utf16) for one in self._proofs.of(self.line)]

    def spot_at(self, position: int) -> Spot | None:
        """Return the finding at a position, at its ends too."""
        return next((one for one in self.spots() if one.start <= position <= one.end), None)

    def refresh(self) -> None:
        """Show what is known now."""
        at = self.field.textCursor().position()
        shown = [one for one in self.spots() if not (self._types and one.start <= at <= one.end)]
        if shown or self.field.extraSelections():
            self.field.setExtraSelections([self._mark(one) for one in shown])

    def _mark(self, spot: Spot) -> QTextEdit.ExtraSelection:
        how = QTextCharFormat()
        how.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        how.setUnderlineColor(self._theme.colour("caution"))
        mark = QTextEdit.ExtraSelection()
        mark.format, mark.cursor = how, spot.cursor()
        return mark

    def _on_contents(self, _position: int, removed: int, added: int) -> None:
        self._was_key = removed + added <= KEY_UNITS

    def _on_change(self) -> None:
        self._proofs.carry(self._before, self.line)
        self._before = self.line

    def _on_caret(self) -> None:
        revision = self.field.document().revision()
        self._types, self._revision = revision != self._revision and self._was_key, revision
        self.refresh()
