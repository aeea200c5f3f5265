"""The nameplate: a publication's name on its colour, a picture for pages that have none of their own."""

from __future__ import annotations

import hashlib
import string
from functools import cache

from PIL import __version__ as pillow_version

GROUND = "#a4342a"
# What the font that comes with Pillow has; on another machine another font would give other bytes.
_LETTERS = frozenset(string.ascii_letters + string.digits + string.punctuation + " «°·»‘’“”…")
_LONGEST = 60
_RECIPE = 1
"""Counts changes to how it is drawn that nothing else in its key tells."""


def can_draw(name: str) -> bool:
    """Tell whether every letter of a name can be drawn; a name with a gap in it would be another one."""
    return bool(name.strip()) and len(name) <= _LONGEST and set(name) <= _LETTERS


# Each page without a picture asks for four, several times.
@cache
def nameplate_key(name: str, width_px: int, height_px: int) -> str:
    """Return what the picture's bytes depend on, as 12 hex digits."""
    # Pillow brings its font, what draws it and what encodes it along; to ask those for their versions loads them all.
    recipe = f"{_RECIPE}|{name}|{width_px}x{height_px}|{GROUND}|Pillow {pillow_version}"
    return hashlib.sha256(recipe.encode()).hexdigest()[:12]
