"""What was looked for before, the last first: Up and Down walk through it."""

from __future__ import annotations

from almost_editor.ui.settings import Settings

KEPT = 30
_SETTING = "find/words"


class PastWords:
    """Remembers words, and where among them somebody is who walks through them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._at = -1
        self._typed = ""

    def remember(self, words: str) -> None:
        """Put words first; whoever walks begins with them again."""
        self._at = -1
        past = self._all()
        if words and past[:1] != [words]:
            self._settings.set(_SETTING, [words, *(one for one in past if one != words)][:KEPT])

    def walk(self, words: str, step: int) -> str | None:
        """Return what stands `step` further back, -1 further on, from what is in the field; None at the end."""
        past = self._all()
        if self._at >= 0 and (self._at >= len(past) or past[self._at] != words):
            self._at = -1
        if self._at < 0:
            self._typed = words
            # What is in the field already is no step back.
            self._at = 0 if step > 0 and past[:1] == [words] else -1
        at = self._at + step
        if at == -1 and self._at == 0:
            self._at = -1
            return self._typed
        if not 0 <= at < len(past):
            return None
        self._at = at
        return past[at]

    def _all(self) -> list[str]:
        return [one for one in self._settings.get(_SETTING) if isinstance(one, str)]
