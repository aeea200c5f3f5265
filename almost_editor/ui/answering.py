"""A process that answers questions for the window: started when it is first asked, and again when it dies."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

MOST_STARTS = 4
"""Within `STARTS_WITHIN_S`: what ends so often would end again, and is left alone until something else is asked."""
STARTS_WITHIN_S = 120.0


Serve = Callable[..., object]
"""What runs in the process: it takes its end of the pipe, and what else it was given."""
_Asked = tuple[Any, Callable[[Any], object]]


class Answering(QObject):
    """One request at a time is under way; its answer comes home to the window's thread.

    Requests are small: whoever sends one waits until it has gone into the pipe.
    """

    gave_up = Signal()
    """The process ended too often."""
    _came_home = Signal(object, object)

    def __init__(self, serve: Serve, args: tuple[Any, ...], parent: QObject, name: str) -> None:
        super().__init__(parent)
        self._serve, self._args, self._name = serve, args, name
        self._context = multiprocessing.get_context("spawn")
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None
        self._thread: threading.Thread | None = None
        self._under_way: _Asked | None = None
        self._next: _Asked | None = None
        self._starts: list[float] = []
        self._has_given_up = False
        self._came_home.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a request is under way."""
        return self._under_way is not None

    @property
    def process(self) -> multiprocessing.process.BaseProcess | None:
        """The process, where there is one."""
        return self._process

    def ask(self, request: Any, then: Callable[[Any], object]) -> bool:
        """Send a request; False where one is under way, or the process ended too often."""
        if self._under_way is not None or self._has_given_up:
            return False
        self._under_way = (request, then)
        self._send()
        return True

    def ask_next(self, request: Any, then: Callable[[Any], object]) -> None:
        """Send a request as soon as the one under way is answered, in place of another that waits so."""
        self._next = (request, then)
        self._go_on()

    def _go_on(self) -> None:
        if self._next is not None and self.ask(*self._next):
            self._next = None

    def try_again(self) -> None:
        """Forget that the process ended: something else is asked now."""
        self._has_given_up = False
        self._starts.clear()

    def close(self) -> None:
        """End the process; nothing comes home after that."""
        self._came_home.disconnect(self._on_answer)
        self._has_given_up = True
        self._end()

    def _send(self) -> None:
        if self._connection is None:
            self._start()
        if self._connection is not None and self._under_way is not None:
            try:
                self._connection.send(self._under_way[0])
            except OSError:
                # Its listener hears the end of the pipe too, and sends the request to the next process.
                return

    def _start(self) -> None:
        here, there = self._context.Pipe()
        process = self._context.Process(target=self._serve, args=(there, *self._args), daemon=True, name=self._name)
        process.start()
        # Else the end of the process would not be the end of the pipe.
        there.close()
        self._process, self._connection = process, here
        self._starts.append(time.monotonic())

        def listen() -> None:
            while True:
                try:
                    answer = here.recv()
                except (EOFError, OSError):
                    answer = None
                self._came_home.emit(here, answer)
                if answer is None:
                    return

        self._thread = threading.Thread(target=listen, name=f"{self._name}-listener", daemon=True)
        self._thread.start()

    @Slot(object, object)
    def _on_answer(self, connection: Connection, answer: Any) -> None:
        if connection is not self._connection:
            return
        if answer is None:
            self._on_end()
            return
        if self._under_way is not None:
            _request, then = self._under_way
            self._under_way = None
            self._go_on()
            then(answer)

    def _on_end(self) -> None:
        """Start anew where something is under way; else when it is next asked."""
        self._end()
        now = time.monotonic()
        self._starts = [start for start in self._starts if now - start < STARTS_WITHIN_S]
        if len(self._starts) >= MOST_STARTS:
            self._has_given_up, self._under_way = True, None
            self.gave_up.emit()
        elif self._under_way is not None:
            self._send()

    def _end(self) -> None:
        process, connection, thread = self._process, self._connection, self._thread
        self._process = self._connection = self._thread = None
        if process is not None:
            process.kill()
            process.join()
        if thread is not None:
            thread.join()
        if connection is not None:
            connection.close()
