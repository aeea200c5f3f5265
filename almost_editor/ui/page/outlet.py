"""An outlet: the news that one page has not heard yet, gathered while it is busy and sent at most once a frame."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from almost_editor.render.patches import Drop, Insert, Keep, Operation, Patch

FRAME_S = 0.016
"""A page that is told more often shows no more."""

News = dict[str, Any]
Take = Callable[[News, Callable[[object], None]], None]
"""Carries news into a page; the second argument hears when they are in it."""


class Outlet(QObject):
    """Tells one page what is new, in order; what comes while the page is busy goes together."""

    def __init__(self, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self.take = take
        self._is_open = True
        self._news: News = {}
        self._busy = False
        self._sent_at = 0.0
        self._flush = QTimer(self, singleShot=True, interval=0, timerType=Qt.TimerType.PreciseTimer)
        self._flush.timeout.connect(self._send)

    @property
    def is_idle(self) -> bool:
        """Whether the page has heard everything."""
        return (not self._busy and not self._news) or not self._is_open

    def tell(self, **news: Any) -> None:
        """Add news; of each kind only the latest counts."""
        self._news.update(news)
        self._send_soon()

    def tell_patch(self, patch: Patch) -> None:
        """Add a change of the text's blocks, behind those that wait already."""
        self._news.setdefault("patches", []).append([_written(operation) for operation in patch])
        self._send_soon()

    def tell_all(self, blocks: Patch, **news: Any) -> None:
        """Replace whatever waits by the whole text; the reader's mode stays as it was told."""
        kept = {key: value for key, value in self._news.items() if key == "scheme"}
        self._news = kept | news | {"blocks": [_written(operation) for operation in blocks]}
        self._send_soon()

    def hurry(self) -> None:
        """Send what waits now, where the page can take it: before all else that a key has given the window to do."""
        if self._is_open and not self._busy and time.monotonic() - self._sent_at >= FRAME_S:
            self._flush.stop()
            self._send()

    def close(self) -> None:
        """Send nothing more, and hear nothing of what is under way: the page is going away or was lost."""
        self._is_open = False
        self._flush.stop()

    def _send_soon(self) -> None:
        if self._is_open and not self._busy and not self._flush.isActive():
            rest = FRAME_S - (time.monotonic() - self._sent_at)
            self._flush.start(max(0, round(1000 * rest)))

    def _send(self) -> None:
        if self._busy or not self._is_open or not self._news:
            return
        news, self._news = self._news, {}
        self._busy = True
        self._sent_at = time.monotonic()
        self.take(news, self._on_taken)

    def _on_taken(self, _answer: object) -> None:
        if self._is_open:
            self._busy = False
            if self._news:
                self._send_soon()


def _written(operation: Operation) -> list[object]:
    match operation:
        case Keep(count):
            return ["keep", count]
        case Drop(count):
            return ["drop", count]
        case Insert(key, html, _line):
            return ["insert", key, html]
