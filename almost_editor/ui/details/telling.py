"""What features need of the window's notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from almost_editor.errors import AlmostError


class Telling(Protocol):
    """Say what happened, without standing in the way."""

    def say(self, sentence: str, button: str = "", then: Callable[[], object] | None = None) -> None:
        """Say a sentence that passes by itself, with one button where something can be done."""

    def problem(self, error: AlmostError, button: str = "", then: Callable[[], object] | None = None) -> None:
        """Say what went wrong; it stays until it is closed."""
