"""The words of today: how many an article has more than when it was opened first today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from almost_editor.ui.settings import Settings

KEPT = 300
"""Articles of one day that are remembered, those opened last."""
_SETTING = "writing/today"


class Today:
    """Remembers, on this machine, what articles had at first today; with the day it forgets."""

    def __init__(self, settings: Settings, today: Callable[[], date] = date.today) -> None:
        self._settings, self._today = settings, today
        self._day = ""
        self._had: dict[str, int] = {}
        self._read()

    def written(self, draft_id: str, words: int) -> int:
        """Return how many words have come since the first count of today, fewer than none where some went.

        Cost: a look-up; once a day for each article the settings are written.
        """
        if self._day != self._today().isoformat():
            self._day, self._had = self._today().isoformat(), {}
        if draft_id not in self._had:
            self._had = dict([*self._had.items(), (draft_id, words)][-KEPT:])
            self._settings.set(_SETTING, {"day": self._day, "had": self._had})
        return words - self._had[draft_id]

    def _read(self) -> None:
        told = self._settings.get(_SETTING)
        day, had = told.get("day"), told.get("had")
        if isinstance(day, str) and isinstance(had, dict) and all(isinstance(one, int) for one in had.values()):
            self._day, self._had = day, had
