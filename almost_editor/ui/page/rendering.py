"""Rendering: the open text as blocks that follow every key, with what one key cannot carry worked off in slices.

An edit renders what stands next to it at once. The rest, where it changed what is behind it, follows slice by slice
between the events of the window, so that the next key never waits; a block too large for that goes to the worker's
process, and the page shows its last good form meanwhile.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.document.live_text import Span
from almost_editor.render.blocks import Blocks
from almost_editor.render.large import LargeRendered, Wanted
from almost_editor.render.options import RenderOptions
from almost_editor.render.patches import Keep, Patch
from almost_editor.ui.page.large_job import render_in_process
from almost_editor.ui.worker import Job, Worker

SLICE = 16_000
"""Characters that are parsed and rendered in one go; a few milliseconds."""
ASK_AFTER_MS = 100
"""Quiet after which a worker is asked: what is still being typed in would make its answer old at once."""
BUDGET_MS = 20_000
"""How long the worker may take over one block before it is shown as it was typed."""

LAGS = "A very long passage is being set; until then the page shows it as it was."
GAVE_UP = "A passage takes too long to set, so the page shows it as it was typed. Break it into shorter ones."


class Rendering(QObject):
    """Keeps the blocks of one text, and says what changed."""

    patched = Signal(object)
    """A `Patch` that is not all keeping."""
    counted = Signal(object)
    """The words of the text; None while they are not known."""
    noted = Signal(str)
    """A sentence about what the page shows otherwise than it should, for now; or nothing any more."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_clean = False
        self._blocks = Blocks()
        self._edits: list[Span] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.catch_up)
        self._job: Job | None = None
        self._at_work_on: Wanted | None = None
        self._noted = ""
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        self._ask = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._ask.timeout.connect(self._send)
        self._budget = QTimer(self, singleShot=True, interval=BUDGET_MS)
        self._budget.timeout.connect(self._run_out)

    @property
    def blocks(self) -> Blocks:
        """The blocks of the text as it stands."""
        self.catch_up()
        return self._blocks

    @property
    def is_whole(self) -> bool:
        """Whether the blocks are the full render of the text, with nothing still to be worked off."""
        return self.blocks.is_whole

    def open(self, text: str, options: RenderOptions) -> None:
        """Take another text; the blocks that there are at once are in `blocks`, the others come as patches."""
        self._drop_job()
        self._edits.clear()
        self._blocks = Blocks(self._viewed(options))
        self._blocks.set_text(text, limit=SLICE)
        self._follow_up()

    def edit(self, span: Span) -> None:
        """Follow an edit of the text, once its letter has been painted; sooner only for who asks for the blocks."""
        self._edits.append(span)
        self._soon.start()

    def catch_up(self) -> None:
        """Follow the edits that have not been followed yet."""
        edits, self._edits = self._edits, []
        for span in edits:
            self._show(self._blocks.edit(span.start, span.removed, span.inserted, limit=SLICE))

    def set_options(self, options: RenderOptions) -> None:
        """Follow other options; the same ones change nothing."""
        options = self._viewed(options)
        if options != self.blocks.options:
            self._show(self.blocks.set_options(options, limit=SLICE))

    def show_clean(self, on: bool) -> None:
        """Show suggestions as if they were accepted, and no comments; or all as they are."""
        self._is_clean = on
        self.set_options(self.blocks.options)

    def _viewed(self, options: RenderOptions) -> RenderOptions:
        return replace(options, tracked=not self._is_clean)

    def close(self) -> None:
        """Let go of the text, and of what is still to be worked off."""
        # Its blocks too: their keys would be taken for those of the next text.
        self._blocks = Blocks()
        self._edits.clear()
        self._slices.stop()
        self._drop_job()

    def _go_on(self) -> None:
        self._show(self.blocks.go_on(SLICE))

    def _show(self, patch: Patch) -> None:
        if not all(isinstance(operation, Keep) for operation in patch):
            self.patched.emit(patch)
        self._follow_up()

    def _follow_up(self) -> None:
        """See to it that what is not whole yet becomes so."""
        blocks = self._blocks
        self.counted.emit(blocks.words if blocks.is_whole else None)
        if self._at_work_on is not None and not blocks.has_use_for(self._at_work_on):
            self._drop_job()
        if self._job is None and blocks.wants:
            self._ask.start()
        if not blocks.has_work:
            self._slices.stop()
        elif not self._slices.isActive():
            self._slices.start()
        if blocks.wants:
            self._note(LAGS)
        else:
            self._note(GAVE_UP if blocks.gave_up else "")

    def _note(self, sentence: str) -> None:
        if sentence != self._noted:
            self._noted = sentence
            self.noted.emit(sentence)

    # -- large blocks

    def _send(self) -> None:
        wanted = self.blocks.wanted
        # Catching up with the last keys may have sent it.
        if wanted is None or self._job is not None:
            return
        self._at_work_on = wanted
        self._job = self._worker.run(
            render_in_process,
            (wanted,),
            done=lambda answer: self._on_rendered(wanted, answer),
            failed=lambda _error: self._on_failed(wanted),
        )
        self._budget.start()

    def _on_rendered(self, wanted: Wanted, answer: LargeRendered) -> None:
        if wanted is self._at_work_on:
            self._end_job()
            self._show(self.blocks.take(answer))

    def _on_failed(self, wanted: Wanted) -> None:
        if wanted is self._at_work_on:
            self._end_job()
            self._show(self.blocks.give_up(wanted))

    def _run_out(self) -> None:
        if self._job is not None:
            self._job.end()

    def _end_job(self) -> None:
        self._budget.stop()
        self._job = self._at_work_on = None

    def _drop_job(self) -> None:
        """End a job, and hear nothing of it."""
        self._ask.stop()
        if self._job is not None:
            self._job.end()
        self._end_job()
