"""What a check of the whole library leaves for the next one. It lies in `cache/`, and may be emptied at any time."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.newsroom.text_findings import Read

CACHE = Path("cache") / "checks.json"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in an article by itself, and what was read of its links."""

    found: tuple[Finding, ...]
    read: Read


@dataclass(slots=True)
class ChecksKept:
    """What was found in the articles of one library, each with a key of what it was found in."""

    path: Path
    stamp: str
    _known: dict[str, tuple[str, Judged]] = field(default_factory=dict)
    _is_stale: bool = False

    @classmethod
    def load(cls, library: Path, stamp: str) -> ChecksKept:
        """Return what was kept under the same stamp; nothing where that is missing, damaged, or of other rules."""
        kept = cls(library / CACHE, stamp)
        try:
            read = json.loads(kept.path.read_bytes())
            if (read["version"], read["stamp"]) == (_VERSION, stamp):
                kept._known = {name: (key, _judged(told)) for name, (key, told) in read["articles"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(library / CACHE, stamp)
        return kept

    def has(self, draft_id: str) -> bool:
        """Tell whether anything is known of an article, as it is or as it was."""
        return draft_id in self._known

    def knows(self, draft_id: str, key: str) -> bool:
        """Tell whether it is known what is to be said of an article as it is now."""
        return draft_id in self._known and self._known[draft_id][0] == key

    def of(self, draft_id: str) -> Judged:
        """Return what was found in an article. Raises: KeyError where it was never checked."""
        return self._known[draft_id][1]

    def take(self, draft_id: str, key: str, judged: Judged) -> None:
        """Take in what was found in an article."""
        self._known[draft_id] = (key, judged)
        self._is_stale = True

    def save(self, ids: Iterable[str]) -> None:
        """Keep all that for the next time, of these articles. What cannot be written is not kept."""
        wanted = set(ids)
        if not self._is_stale and wanted >= self._known.keys():
            return
        told = {name: (key, _written(one)) for name, (key, one) in self._known.items() if name in wanted}
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            aside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
            index = {"version": _VERSION, "stamp": self.stamp, "articles": told}
            aside.write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")
            aside.replace(self.path)


def _written(judged: Judged) -> tuple[object, ...]:
    read = judged.read
    return [astuple(one) for one in judged.found], [astuple(one) for one in read.found], read.leading, sorted(
        read.in_corrections
    )  # fmt: skip


def _judged(told: Any) -> Judged:
    found, of_text, leading, in_corrections = told
    links = tuple((slug, address, words) for slug, address, words in leading)
    said = frozenset((slug, address, words) for slug, address, words in in_corrections)
    return Judged(_findings(found), Read(_findings(of_text), links, said))


def _findings(told: Any) -> tuple[Finding, ...]:
    return tuple(
        Finding(rule, Level(level), of, message, line, start, end, words, tuple(suggestions))
        for rule, level, of, message, line, start, end, words, suggestions in told
    )
