"""Notices: one sentence at the foot of the window, with its remedy as a button. Never modal.

What merely happened passes after a while; a question stays until it is answered, and what went wrong until somebody
closes it, and nothing covers that. What had to wait comes afterwards: a question always, a sentence only while it is
news.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from almost_editor.errors import AlmostError
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.banner import Banner

PASSES_AFTER_MS = 8000

Remedy = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Notice:
    sentence: str
    kind: str
    """`info`, `caution` or `problem`, as the banner has them."""
    remedies: tuple[tuple[str, Remedy], ...]
    said_s: float
    """When, by the clock: for what is news only for a while."""


class Notices(QObject):
    """Says things at the foot of the window: see `Telling` for what features need of it."""

    def __init__(self, theme: Theme, clock: Callable[[], float] = time.monotonic) -> None:
        """Take a `clock` in seconds."""
        super().__init__()
        self.banner = Banner(theme)
        self._clock = clock
        self._passes = QTimer(self, singleShot=True, interval=PASSES_AFTER_MS)
        self._passes.timeout.connect(self.banner.dismiss)
        self._standing: _Notice | None = None
        self._question: _Notice | None = None
        self._news: _Notice | None = None
        self._acting = False
        self.banner.closed.connect(self._on_closed)

    def say(self, sentence: str, button: str = "", then: Remedy | None = None) -> None:
        """Say a sentence that passes by itself, in place of the one before it.

        While a question or something that went wrong stands there it waits, the newest alone, as long as it would show.
        """
        notice = self._notice(sentence, "info", [(button, then)] if button and then else [])
        if self._standing is None:
            self._show(notice)
        else:
            self._news = notice

    def problem(self, error: AlmostError, button: str = "", then: Remedy | None = None) -> None:
        """Say what went wrong and what to do; it stays until it is closed, and a question comes back after it."""
        if self._standing is not None and self._standing.kind == "caution":
            self._question = self._standing
        self._show(self._notice(str(error), "problem", [(button, then)] if button and then else []))

    def ask(self, sentence: str, *remedies: tuple[str, Remedy]) -> None:
        """Ask without standing in the way: the answers are buttons, and closing it leaves everything as it is."""
        notice = self._notice(sentence, "caution", list(remedies))
        if self._standing is not None and self._standing.kind == "problem":
            self._question = notice
        else:
            self._show(notice)

    def working(self, sentence: str, button: str, then: Remedy) -> None:
        """Say what is being done, with the button that stops it; it stays until `withdraw`, and yields to problems."""
        if self._standing is None:
            self._passes.stop()
            self._standing = self._notice(sentence, "info", [(button, then)])
            self._show_banner(self._standing)

    def withdraw(self, sentence: str) -> None:
        """Take a sentence away that is no longer true; what else is said stays."""
        if self.banner.sentence == sentence:
            self.banner.dismiss()

    def _notice(self, sentence: str, kind: str, remedies: list[tuple[str, Remedy]]) -> _Notice:
        return _Notice(sentence, kind, tuple(remedies), self._clock())

    def _show(self, notice: _Notice) -> None:
        if notice.kind == "info":
            self._passes.start()
        else:
            self._passes.stop()
            self._standing = notice
        self._show_banner(notice)

    def _show_banner(self, notice: _Notice) -> None:
        # A remedy that was chosen is the end of its notice, unless it says something itself.
        remedies = [(label, self._closing(then)) for label, then in notice.remedies]
        self.banner.say(notice.sentence, notice.kind, remedies)

    def _closing(self, then: Remedy) -> Remedy:
        def act() -> None:
            # What waits comes after what the remedy has to say.
            self._acting = True
            try:
                self.banner.dismiss()
                then()
            finally:
                self._acting = False
            if not self.banner.sentence:
                self._go_on()

        return act

    def _on_closed(self) -> None:
        self._standing = None
        self._passes.stop()
        if not self._acting:
            self._go_on()

    def _go_on(self) -> None:
        """Show what waited: the question first, for it wants an answer."""
        question, self._question = self._question, None
        if question is not None:
            self._show(question)
            return
        news, self._news = self._news, None
        if news is not None and self._clock() - news.said_s < PASSES_AFTER_MS / 1000:
            self._show(news)
