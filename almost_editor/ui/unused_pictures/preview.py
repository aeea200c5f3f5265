"""A small form of an unused picture, made on a lane. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.errors import LibraryDamaged, PictureRefused
from almost_editor.library.store import Library
from almost_editor.library.unused_pictures import Unused
from almost_editor.media.planning import plan
from almost_editor.media.reading import read_facts
from almost_editor.media.renditions import quick


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown of a picture; nothing but its file where it cannot be read."""

    file: str
    width_px: int = 0
    height_px: int = 0
    jpeg: bytes = b""


def make_preview(library: Library, one: Unused) -> Preview:
    """Make the small form of a picture. Cost: one decode, a JPEG at an eighth."""
    try:
        data = library.unused_pictures.read(one)
        facts = read_facts(data)
        digest = one.file.partition(".")[0]
        smallest = plan(digest, facts.width_px, facts.height_px, formats=("jpeg",))[0]
        return Preview(one.file, facts.width_px, facts.height_px, quick(data, smallest)[1])
    except (LibraryDamaged, PictureRefused):
        return Preview(one.file)
