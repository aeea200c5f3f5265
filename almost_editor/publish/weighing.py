"""Weighing a written page: what a reader with little of it pays before the first word stands there."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping

from almost_editor.publish.reading_page import ReadPage
from almost_editor.wording import later

MOST_BYTES = 14 * 1024
"""Of page, style sheet and mark together, compressed: what a server sends before it first waits for an answer."""
MOST_REQUESTS = 4
MOST_PICTURE_BYTES = 1_500_000
_TIMES_ITS_WORDS = 3
_A_PICTURE = 500
"""Bytes, compressed, that the addresses of one picture's files take in a page."""


def compressed(data: bytes) -> int:
    """Return how many bytes a server sends for them."""
    return len(zlib.compress(data, 6)) + 12


def weight_faults(page: ReadPage, html: bytes, beside: Mapping[str, bytes]) -> Iterable[str]:
    """Tell what makes a page heavy; `beside` are the files that every browser asks for, without pictures.

    A long text may weigh what its words weigh, three times; a page with many pictures may name them.
    """
    weight = compressed(html) + sum(compressed(data) for data in beside.values())
    most = max(MOST_BYTES, _TIMES_ITS_WORDS * compressed(page.words.encode())) + _A_PICTURE * page.pictures
    if weight > most:
        yield later(
            "The page weighs {size:.1f} KB compressed, without pictures; it should be {most:.1f} KB at most.",
            size=weight / 1024,
            most=most / 1024,
        )
    if 1 + len(beside) > MOST_REQUESTS:
        yield later(
            "The page asks for {files} files before any picture; {most} is the most.",
            files=1 + len(beside),
            most=MOST_REQUESTS,
        )


def picture_faults(name: str, size: int) -> Iterable[str]:
    """Tell whether a picture's file is too heavy for a page."""
    if size > MOST_PICTURE_BYTES:
        yield later(
            "{name} has {size:.1f} KB; a picture of a page should have {most:.1f} KB at most.",
            name=name,
            size=size / 1024,
            most=MOST_PICTURE_BYTES / 1024,
        )
