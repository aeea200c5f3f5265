"""Slugs: the part of an address that names an article or a series."""

from __future__ import annotations

import re
from collections.abc import Container

from slugify import slugify

MAX_LENGTH = 75
MAX_WORDS = 12
PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
UNTITLED = "untitled"


def make_slug(text: str, *, fallback: str = UNTITLED) -> str:
    """Return a slug of at most 12 words and 75 characters, of `a-z 0-9 -` only; apostrophes vanish.

    Law: the result always satisfies `is_slug`.
    """
    plain = re.sub("['\u2018\u2019\u02bc]", "", text[:500])
    slug = slugify(plain, max_length=MAX_LENGTH, word_boundary=True)
    words = "-".join(slug.split("-")[:MAX_WORDS])
    return words if is_slug(words) else fallback


def is_slug(text: str) -> bool:
    """Tell whether the text can stand in an address as it is."""
    return bool(PATTERN.fullmatch(text)) and len(text) <= MAX_LENGTH


def unique_slug(wanted: str, taken: Container[str]) -> str:
    """Return `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken."""
    if wanted not in taken:
        return wanted
    number = 2
    while True:
        ending = f"-{number}"
        candidate = wanted[: MAX_LENGTH - len(ending)].rstrip("-") + ending
        if candidate not in taken:
            return candidate
        number += 1
