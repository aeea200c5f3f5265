"""Walking: from one finding to the next, through headline, dek and text, and round."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.proofreading.field_marks import FieldMarks
from almost_editor.ui.proofreading.looking import Looking
from almost_editor.ui.proofreading.proofs import Proofs
from almost_editor.ui.proofreading.spots import Spot
from almost_editor.ui.proofreading.text_marks import TextMarks

BLOCKS_IN_ONE_GO = 500
"""Some 0.5 ms of a long text without findings."""


class Walking(QObject):
    """Looks for the next finding, a slice at a time; where a line has not been read yet, it waits for that."""

    def __init__(
        self, pane: TextPane, marks: TextMarks, fields: tuple[FieldMarks, ...], *, proofs: Proofs, looking: Looking
    ) -> None:
        super().__init__(pane)
        self._pane, self._marks, self._fields = pane, marks, fields
        self._proofs, self._looking = proofs, looking
        self._found: Callable[[Spot | None], object] | None = None
        self._block = QTextBlock()
        self._left = 0
        self._forward = True
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._go_on)
        looking.came.connect(self._on_more)

    def go(self, found: Callable[[Spot | None], object], *, forward: bool) -> None:
        """Look for the finding behind the caret, or before it; `found` hears of it, or None where there is none."""
        self._found, self._forward = found, forward
        if (spot := self._in_fields()) is not None:
            self._end(spot)
            return
        cursor = self._pane.textCursor()
        here = any(field.field.hasFocus() for field in self._fields)
        document = self._pane.document()
        # Round to where it began, whose other side is looked at last.
        self._left = document.blockCount() + (0 if here else 1)
        if here:
            self._block = document.firstBlock() if forward else document.lastBlock()
        elif spot := self._in_block(cursor.block(), cursor.selectionEnd() if forward else cursor.selectionStart()):
            self._end(spot)
            return
        else:
            self._block = self._after(cursor.block())
            self._left -= 1
        self._go_on()

    def stop(self) -> None:
        """Look for nothing any more."""
        self._found = None
        self._slice.stop()

    def _go_on(self) -> None:
        for _ in range(BLOCKS_IN_ONE_GO):
            if self._found is None:
                return
            if not self._block.isValid() or self._left <= 0:
                # Past the text's end stand the fields above it.
                spots = [spot for field in self._fields for spot in field.spots()]
                self._end(spots[0 if self._forward else -1] if spots else None)
                return
            if not (self._looking.is_stopped or self._proofs.knows(self._marks.line_of(self._block))):
                self._looking.read_on_from(self._block)
                return
            if (spot := self._in_block(self._block)) is not None:
                self._end(spot)
                return
            self._block, self._left = self._after(self._block), self._left - 1
        self._slice.start()

    def _after(self, block: QTextBlock) -> QTextBlock:
        """Return the next block; behind the last one those fields come where anything was found, else the first."""
        step = block.next() if self._forward else block.previous()
        if step.isValid() or any(field.spots() for field in self._fields):
            return step
        document = self._pane.document()
        return document.firstBlock() if self._forward else document.lastBlock()

    def _on_more(self, _lines: object) -> None:
        if self._found is not None and self._block.isValid():
            self._slice.start()

    def _in_block(self, block: QTextBlock, beyond: int | None = None) -> Spot | None:
        spots = [self._marks.spot(block, one) for one in self._marks.findings(block)]
        return self._pick(spots, beyond)

    def _pick(self, spots: list[Spot], beyond: int | None) -> Spot | None:
        if self._forward:
            return next((one for one in spots if beyond is None or one.start >= beyond), None)
        return next((one for one in reversed(spots) if beyond is None or one.end <= beyond), None)

    def _in_fields(self) -> Spot | None:
        """Return the next finding in the field that has the keyboard, or in the one that comes behind it."""
        focus = QApplication.focusWidget()
        at = next((number for number, field in enumerate(self._fields) if field.field is focus), None)
        if at is None:
            return None
        cursor = self._fields[at].field.textCursor()
        edge = cursor.selectionEnd() if self._forward else cursor.selectionStart()
        if (spot := self._pick(self._fields[at].spots(), edge)) is not None:
            return spot
        for field in self._fields[at + 1 :] if self._forward else reversed(self._fields[:at]):
            if (spot := self._pick(field.spots(), None)) is not None:
                return spot
        return None

    def _end(self, spot: Spot | None) -> None:
        found, self._found = self._found, None
        if found is not None:
            found(spot)
