"""Anchors of headings: slugs that no note's id can be taken for."""

from __future__ import annotations

import re
from functools import lru_cache

from almost_editor.document.slugs import make_slug

_OF_NOTES = re.compile(r"fn(?:ref)?-")


@lru_cache(maxsize=1024)
def slug_of(words: str) -> str:
    """Return the slug of a heading's words."""
    slug = make_slug(words, fallback="section")
    return f"on-{slug}" if _OF_NOTES.match(slug) else slug
