"""Ctrl+C and SIGTERM: the window closes as if by hand, with its words saved."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def close_on_signals(application: QApplication, close: Callable[[], object]) -> Callable[[], None]:
    """Call `close` on SIGINT and SIGTERM; return what puts everything back.

    Python's own handlers do not run while Qt waits: the signal's number comes through a socket that Qt watches.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    before_fd = signal.set_wakeup_fd(theirs.fileno())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    before = {number: signal.signal(number, _stay) for number in (signal.SIGINT, signal.SIGTERM)}

    def heard() -> None:
        ours.recv(64)
        close()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        notifier.deleteLater()
        ours.close()
        theirs.close()

    notifier.activated.connect(heard)
    return restore


def _stay(_number: int, _frame: object) -> None:
    """Take a signal without doing anything: the notifier does."""
