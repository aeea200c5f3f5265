"""Rescue: while the library cannot take the words on the screen, they are kept in a second place, and put back later.

Here too is said that the disk is full, and the reserve made again once it has room.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError
from almost_editor.library import rescue
from almost_editor.library.saving import Saved
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.wording import tr

KEEP_AFTER_MS = 1_000
"""From the first unsaved key, and again while there are others: the writing itself must fit into the rest of 2 s."""
RESERVE_AFTER_MS = 30_000
"""After the start, and again while there is none."""


class Rescue(QObject):
    """Keeps what is not saved, by a thread of its own: the lanes may be what hangs."""

    _kept = Signal(object)

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, notices: Notices, place: Path) -> None:
        """Take the `place` to keep words in; the temporary files are the next one."""
        super().__init__(open_draft)
        self.place: Path | None = None
        """Where the unsaved words are kept; nothing where they are not, or where all are saved."""
        self.save_copy: Callable[[], object] = lambda: None
        self._open_draft = open_draft
        self._lanes = lanes
        self._notices = notices
        self._places = (place, rescue.last_resort())
        self._writer = ThreadPoolExecutor(1, "rescue")
        self._written: tuple[Draft, ...] = ()
        self._sentence = ""
        """What is said of it now, until it is true no more: that words are not saved, or that the disk is full."""
        self._is_of_words = False
        self._closed = False
        self._late = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._late.timeout.connect(self._keep_late)
        self._reserve = QTimer(self, singleShot=True, interval=RESERVE_AFTER_MS)
        self._reserve.timeout.connect(self._make_reserve)
        self._reserve.start()
        self._kept.connect(self._on_kept, Qt.ConnectionType.QueuedConnection)
        open_draft.state_changed.connect(lambda _state, _problem: self._follow())
        open_draft.saved.connect(self._on_saved)

    # -- keeping

    def _follow(self) -> None:
        if self._open_draft.is_safe and self._open_draft.state is SaveState.SAVED:
            self._let_go()
        elif not self._late.isActive():
            self._late.start()

    def _on_saved(self, saved: Saved) -> None:
        # Whoever types on is never quite saved, but every commit puts the moment off.
        if self._open_draft.problem is None and self._late.isActive():
            self._late.start()
        if saved.on_reserve:
            self._say(
                AlmostError(
                    tr("The disk is full: your last words were saved in the reserve that the library keeps for this."),
                    tr("Make room on the disk; there is little left for what you write next."),
                )
            )
            self._reserve.start()

    def _keep_late(self) -> None:
        self.keep()
        if not self._open_draft.is_safe:
            self._late.start()

    def keep(self) -> None:
        """Have the unsaved words kept in the second place now, where they are not yet."""
        drafts = self._open_draft.unsaved()
        if drafts and drafts != self._written:
            self._written = drafts
            task = self._writer.submit(rescue.keep, self._places, self._lanes.folder, drafts)
            task.add_done_callback(self._kept.emit)

    def _on_kept(self, task: Future[Path]) -> None:
        if self._closed:
            return
        problem = self._open_draft.problem
        try:
            self.place = task.result()
            kept = AlmostError(
                tr(
                    "Your last words are not in the library. {reason}",
                    reason=problem.message if problem else tr("It does not answer."),
                ),
                tr(
                    "Write on: they are kept in “{place}” as well, and saved as soon as it can be done.",
                    place=self.place,
                ),
            )
        except AlmostError as error:
            self.place, self._written = None, ()
            kept = AlmostError(
                tr(
                    "Your last words are not in the library, and nowhere else could they be kept. {message}",
                    message=error.message,
                ),
                tr("Save a copy of them on another drive."),
            )
        if self._open_draft.is_safe:
            self._let_go()
        else:
            self._say(kept, of_words=True)

    def _let_go(self) -> None:
        self._late.stop()
        if self._is_of_words:
            self._unsay()
        if self._written:
            self._written, self.place = (), None
            self._writer.submit(rescue.drop, self._places, self._lanes.folder)

    def _unsay(self) -> None:
        if self._sentence:
            self._notices.withdraw(self._sentence)
            self._sentence = ""

    def _say(self, error: AlmostError, *, of_words: bool = False) -> None:
        """Say what is wrong, once until it is another thing."""
        self._is_of_words = of_words
        if str(error) != self._sentence:
            self._unsay()
            self._sentence = str(error)
            self._notices.problem(error, tr("Save a copy…"), self.save_copy)

    # -- putting back

    def bring_back(self, then: Callable[[], object]) -> None:
        """Put back what an earlier window could not save, and then go on, whatever came of it."""

        def told(drafts: list[Draft]) -> None:
            then()
            if drafts:
                names = ", ".join(tr("“{headline}”", headline=draft.headline or tr("Untitled")) for draft in drafts)
                self._notices.say(tr("Words that could not be saved the last time are back: {names}.", names=names))

        def failed(error: AlmostError) -> None:
            then()
            self._notices.problem(error)

        self._lanes.writing.send(partial(_put_back, places=self._places), told, failed)

    # -- the reserve

    def _make_reserve(self) -> None:
        def made(is_there: bool) -> None:
            if not is_there:
                self._reserve.start()
            elif not self._is_of_words:
                self._unsay()

        self._lanes.reading.send(lambda library: library.reserve.make(), made, lambda _error: None)

    def close(self) -> None:
        """Keep what is not saved, and let the thread end."""
        self._late.stop()
        self._reserve.stop()
        self.keep()
        self._closed = True
        self._writer.shutdown()


def _put_back(library: Library, places: tuple[Path, ...]) -> list[Draft]:
    back = (rescue.put_back(library, kept) for kept in rescue.kept_for(places, library.folder))
    return [draft for draft in back if draft is not None]
