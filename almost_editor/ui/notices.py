"""Notices: one sentence at the foot of the window, with its remedy as a button. Never modal.

What merely happened passes after a while; what went wrong stays until somebody closes it, and nothing covers it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from almost_editor.errors import AlmostError
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.banner import Banner

PASSES_AFTER_MS = 8000

Remedy = Callable[[], object]


class Notices(QObject):
    """Says things at the foot of the window: see `Telling` for what features need of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme)
        self._passes = QTimer(self, singleShot=True, interval=PASSES_AFTER_MS)
        self._passes.timeout.connect(self.banner.dismiss)
        self._standing = False
        self._waiting: list[tuple[str, str, Remedy | None]] = []
        self.banner.closed.connect(self._on_closed)

    def say(self, sentence: str, button: str = "", then: Remedy | None = None) -> None:
        """Say a sentence that passes by itself; it waits while something that went wrong stands there."""
        if self._standing:
            self._waiting.append((sentence, button, then))
        else:
            self._show(sentence, "info", [(button, then)] if button and then else [])
            self._passes.start()

    def problem(self, error: AlmostError, button: str = "", then: Remedy | None = None) -> None:
        """Say what went wrong and what to do; it stays until it is closed."""
        self._passes.stop()
        self._standing = True
        self._show(str(error), "problem", [(button, then)] if button and then else [])

    def ask(self, sentence: str, *remedies: tuple[str, Remedy]) -> None:
        """Ask without standing in the way: the answers are buttons, and closing it leaves everything as it is."""
        self._passes.stop()
        self._standing = True
        self._show(sentence, "caution", list(remedies))

    def _show(self, sentence: str, kind: str, remedies: list[tuple[str, Remedy]]) -> None:
        # A remedy that was chosen is the end of its notice, unless it says something itself.
        self.banner.say(sentence, kind, [(label, self._closing(then)) for label, then in remedies])

    def _closing(self, then: Remedy) -> Remedy:
        def act() -> None:
            self.banner.dismiss()
            then()

        return act

    def _on_closed(self) -> None:
        self._standing = False
        self._passes.stop()
        if self._waiting:
            self.say(*self._waiting.pop(0))
