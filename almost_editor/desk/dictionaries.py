"""Dictionaries: which pair of files a language is spelled by.

A pair is what Hunspell reads: `de_DE.aff` and `de_DE.dic`. American English is always there; a library brings others in
its folder, and its own American one comes before ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

BUNDLED = "en_US"


@dataclass(frozen=True, slots=True)
class Pair:
    """A dictionary: both files without their endings; `folder` is None for the one that is always there."""

    name: str
    folder: Path | None = None
    stamp: int = 0
    """Another one where the files were replaced."""


def pair_for(language: str, folder: Path | None) -> Pair | None:
    """Return the dictionary of a language tag (`de-AT`); else one of another country; None where there is none."""
    wanted = _key(language)
    base = wanted.partition("-")[0]
    there = _pairs(folder) if folder is not None else {}
    if wanted in there:
        return there[wanted]
    if wanted == _key(BUNDLED) or wanted == "en":
        return Pair(BUNDLED)
    if base == "en":
        # Its dialects differ in spelling, and grammar knows them.
        return there.get("en")
    close = sorted(key for key in there if key.partition("-")[0] == base)
    return there[close[0]] if close else None


def _key(name: str) -> str:
    return name.replace("_", "-").casefold()


def _pairs(folder: Path) -> dict[str, Pair]:
    found = {}
    try:
        for affixes in sorted(folder.glob("*.aff")):
            words = affixes.with_suffix(".dic")
            if words.is_file():
                stamp = affixes.stat().st_mtime_ns ^ words.stat().st_mtime_ns
                found[_key(affixes.stem)] = Pair(affixes.stem, folder, stamp)
    except OSError:
        # A folder that cannot be read has no dictionaries.
        return found
    return found
