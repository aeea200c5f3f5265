"""The texts that are measured: sections of the same five blocks, so that a page can be told to be whole."""

from __future__ import annotations

from tests.benchmarks.bench_render import SECTION, text_of

SIZES = {"10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000}
BLOCKS_IN_SECTION = 5
SPOT = "Nobody had asked"
"""Stands once in each section, in its first paragraph; keys go in behind it."""
WIDE = str.maketrans({"M": "М", "a": "ä", "o": "ö", "T": "Т"}) | {ord("*"): "*"}
"""Two-byte letters for some of the text's own."""

__all__ = ["BLOCKS_IN_SECTION", "SIZES", "SPOT", "after_spot", "sections", "text_of", "wide_text_of"]


def wide_text_of(size: int) -> str:
    """Return prose with letters beyond ASCII, and in each section one beyond Unicode's first plane."""
    parts = text_of(size).split(SPOT)
    return f"{SPOT}".join(part.translate(WIDE).replace("fög", "🌫️ fög") for part in parts)


def sections(text: str) -> int:
    """Return of how many sections a text is made."""
    return text.count(SPOT)


def after_spot(text: str, section: int) -> int:
    """Return the position in a section (from 0) where keys go in, in UTF-16 units as the text pane counts."""
    at = -1
    for _ in range(section + 1):
        at = text.index(SPOT, at + 1)
    return len(text[: at + len(SPOT)].encode("utf-16-le")) // 2


assert SECTION.count(SPOT) == 1
