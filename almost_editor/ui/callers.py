"""Callers: commands of other processes that this window carries out, as it alone writes to its library."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, InvalidValue, LibraryDamaged, NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.handing import (
    OPEN,
    WORKING,
    WORKING_EVERY_MS,
    Answer,
    Call,
    answer_bytes,
    read_call,
)
from almost_editor.paths import window_address
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.following import follow_change, follow_library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft

ASKED_WITHIN_MS = 5000
"""From the connection to the whole call."""

_LOG = logging.getLogger("almost_editor")
CarryOut = Callable[[Library, Call], Answer]


class Callers(QObject):
    """Listens on a socket of this account’s alone, while this window may write; one call after the other is done."""

    files_wanted = Signal(tuple)
    """Somebody opens these files with the application: `Path`s, none where only the window is wanted."""

    def __init__(self, lanes: Lanes, catalogue: Catalogue, open_draft: OpenDraft, carry_out: CarryOut | None) -> None:
        """Take what carries a command out; without it nobody is listened to."""
        super().__init__(open_draft)
        self._lanes = lanes
        self._catalogue = catalogue
        self._open_draft = open_draft
        self._carry_out = carry_out
        self._present: set[_Caller] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> None:
        """Begin to listen, where this window may write."""
        if self._carry_out is None or not self._lanes.may_write or self._server.isListening():
            return
        address = window_address(self._lanes.folder, make=True)
        # Whoever listened here before is gone: the library’s lock is ours.
        QLocalServer.removeServer(address)
        if not address or not self._server.listen(address):
            # Commands are refused then, as beside any other that writes.
            _LOG.warning("No command can be handed to this window: %s", self._server.errorString())

    def close(self) -> None:
        """Listen to nobody any more."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            caller = _Caller(socket, self._do, self)
            # Held: a line that Python has forgotten hears nothing.
            self._present.add(caller)
            caller.left.connect(lambda caller=caller: self._present.discard(caller))

    def _do(self, call: Call, answer: Callable[[Answer], object]) -> None:
        if call.words[0] == OPEN:
            self.files_wanted.emit(tuple(call.folder / name for name in call.words[1:]))
            answer(Answer(0))
        elif (carry_out := self._carry_out) is not None:
            shown = self._open_draft.draft.id if self._open_draft.is_open else ""

            def change(library: Library) -> tuple[Answer, Draft | None, Draft | None]:
                before = _kept(library, shown)
                return carry_out(library, call), before, _kept(library, shown)

            def follow(done: tuple[Answer, Draft | None, Draft | None]) -> None:
                said, before, after = done
                if before is not None and after is not None:
                    follow_change(self._open_draft, before, after, call.words[-1])
                # Answered when the window shows it: who asks for the list next gets what the window has.
                follow_library(self._lanes, self._open_draft, lambda: answer(said))

            self._catalogue.change(change, follow, lambda error: answer(_refusal(error)))


class _Caller(QObject):
    """One connection: a call comes, an answer goes, and the line is closed."""

    left = Signal()

    def __init__(
        self, socket: QLocalSocket, do: Callable[[Call, Callable[[Answer], object]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._socket = socket
        self._do = do
        self._heard = b""
        self._answered = False
        self._late = QTimer(self, singleShot=True, interval=ASKED_WITHIN_MS)
        self._late.timeout.connect(self._give_up)
        self._late.start()
        self._working = QTimer(self, interval=WORKING_EVERY_MS)
        self._working.timeout.connect(lambda: self._socket.write(WORKING))
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self._leave)
        self._hear()

    def _hear(self) -> None:
        if not self._late.isActive():
            return
        self._heard += bytes(self._socket.readAll().data())
        try:
            call = read_call(self._heard)
        except InvalidValue as error:
            self._late.stop()
            self._answer(_refusal(error))
            return
        if call is not None:
            self._late.stop()
            self._working.start()
            self._do(call, self._answer)

    def _give_up(self) -> None:
        self._socket.abort()

    def _answer(self, answer: Answer) -> None:
        if not self._answered:
            self._answered = True
            self._working.stop()
            self._socket.write(answer_bytes(answer))
            self._socket.disconnectFromServer()

    def _leave(self) -> None:
        # What was called for is done all the same, and answered to nobody.
        self._answered = True
        self._late.stop()
        self._working.stop()
        self.left.emit()
        self._socket.deleteLater()
        self.deleteLater()


def _kept(library: Library, draft_id: str) -> Draft | None:
    """Return a draft as the library has it; None where it has none that is whole."""
    with contextlib.suppress(NotFound, LibraryDamaged):
        return library.drafts.get(draft_id) if draft_id else None
    return None


def _refusal(error: AlmostError) -> Answer:
    return Answer(1, err=f"{error.english}\n")
