"""Looking: which lines are read next. What is in view comes first, then the rest of the text in the pauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock

from almost_editor.errors import AlmostError
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.proofreading.field_marks import FieldMarks
from almost_editor.ui.proofreading.proofs import Proofs
from almost_editor.ui.proofreading.reader import Reader
from almost_editor.ui.proofreading.reading_process import Answer, Lines, Read
from almost_editor.ui.proofreading.text_marks import TextMarks

AFTER_MS = 120
"""From the last key or scroll to what is in view being read."""
REST_AFTER_MS = 600
"""From the last key to the rest of the text going on."""
AT_FIRST_MS = 900
"""From an article's opening to the first line being read: page and text come first."""
MOST_CHARACTERS = 3_000
"""Of one request: what somebody waits for must not stand behind more."""
MOST_LOOKED_AT = 400
"""Blocks that are looked at in one go of the rest; some 0.3 ms."""


class Looking(QObject):
    """Sends lines to the reader, one request at a time, and its answers to the proofs."""

    came = Signal(object)
    """More is known of these lines, in a set."""
    failed = Signal(object)
    """An `AlmostError`: what a text should be read with cannot be used."""
    means_told = Signal(object, object)
    """The `Wish` that was read for, and the `Means` it was read with."""

    def __init__(self, pane: TextPane, marks: TextMarks, fields: tuple[FieldMarks, ...], reader: Reader) -> None:
        super().__init__(pane)
        self._pane, self._marks, self._reader = pane, marks, reader
        self._fields: tuple[FieldMarks, ...] = fields
        self._texts: Proofs | None = None
        self._heads: Proofs | None = None
        self._next_block = 0
        self._rest_after_ms = REST_AFTER_MS
        self.is_stopped = True
        """Whether nothing is read, and what is not known yet stays so."""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look_at_rest)
        pane.textChanged.connect(self._on_edit)
        pane.view_moved.connect(lambda: self._look_in(AFTER_MS))
        for field in fields:
            field.field.textChanged.connect(lambda: self._look_in(AFTER_MS))

    def begin(self, texts: Proofs, heads: Proofs, *, at_once: bool = False) -> None:
        """Read for these proofs: the text and the dek, and the headline."""
        self._texts, self._heads = texts, heads
        self.is_stopped = not (texts.is_on or heads.is_on)
        self._next_block = 0
        self._rest.stop()
        self._look_in(0 if at_once else AT_FIRST_MS)

    def stop(self) -> None:
        """Read nothing until `begin`."""
        self.is_stopped = True
        self._soon.stop()
        self._rest.stop()

    def _on_edit(self) -> None:
        self._next_block = min(self._next_block, self._pane.textCursor().blockNumber())
        self._rest_after_ms = REST_AFTER_MS
        self._rest.stop()
        self._look_in(AFTER_MS)

    def _look_in(self, delay_ms: int) -> None:
        # A later look than one that is due anyway would only put it off.
        if not self.is_stopped and (delay_ms == AFTER_MS or not self._soon.isActive()):
            if self._soon.isActive() and self._soon.interval() > AFTER_MS:
                return
            self._soon.start(delay_ms)

    def _look(self) -> None:
        """Ask for what is in view; once all of that is known, go on with the rest."""
        if self.is_stopped or self._reader.is_busy or self._texts is None or self._heads is None:
            return
        head, *others = self._fields
        in_view = [self._marks.line_of(block) for block in self._pane.visible_blocks()]
        wanted = [(self._heads, [head.line]), (self._texts, [field.line for field in others] + in_view)]
        for proofs, lines in wanted:
            if proofs.is_on and self._ask(proofs, [line for line in lines if not proofs.knows(line)]):
                return
        if not self._rest.isActive():
            self._rest.start(self._rest_after_ms)
            self._rest_after_ms = 0

    def read_on_from(self, block: QTextBlock) -> None:
        """Read what comes from a block on before anything else: somebody waits for it."""
        self._next_block, self._rest_after_ms = block.blockNumber(), 0
        self._look_at_rest()

    def _look_at_rest(self) -> None:
        if self.is_stopped or self._reader.is_busy or self._texts is None or not self._texts.is_on:
            return
        block = self._pane.document().findBlockByNumber(self._next_block)
        lines: list[str] = []
        looked = characters = 0
        while block.isValid() and looked < MOST_LOOKED_AT and characters < MOST_CHARACTERS:
            line = self._marks.line_of(block)
            if not self._texts.knows(line):
                lines.append(line)
                characters += len(line)
            looked += 1
            block = block.next()
        self._next_block = block.blockNumber() if block.isValid() else self._pane.document().blockCount()
        if not self._ask(self._texts, lines) and block.isValid():
            self._rest.start(0)

    def _ask(self, proofs: Proofs, lines: list[str]) -> bool:
        request = Lines(proofs.wish, tuple(_first(dict.fromkeys(lines))))
        return bool(request.lines) and self._reader.ask(request, self._taker(proofs))

    def _taker(self, proofs: Proofs) -> Callable[[Answer], object]:
        def take(answer: Answer) -> None:
            if isinstance(answer, AlmostError):
                # Asked again it would fail again.
                self.stop()
                self.failed.emit(answer)
            elif isinstance(answer, Read):
                self.means_told.emit(answer.wish, answer.means)
                if proofs.take(answer.wish, answer.means, answer.found):
                    self.came.emit(set(answer.found))
                self._soon.start(0)

        return take


def _first(lines: dict[str, None]) -> Iterator[str]:
    """Give as many lines as one request may have, at least one."""
    characters = 0
    for line in lines:
        if characters and characters + len(line) > MOST_CHARACTERS:
            return
        characters += len(line)
        yield line
