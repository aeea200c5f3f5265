"""The pictures that a Markdown text names and those that came with it, added to the library under plain names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from urllib.parse import unquote

from almost_editor.document.draft import Picture
from almost_editor.document.picture_names import ELSEWHERE
from almost_editor.errors import PictureRefused
from almost_editor.exchange.rich.pictures import TakenPicture
from almost_editor.library.store import Library
from almost_editor.media.reading import MAX_PICTURE_BYTES, read_facts
from almost_editor.wording import later

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def add_pictures(
    library: Library,
    names: Sequence[str],
    folders: Sequence[Path],
    *,
    known: Sequence[Picture] = (),
    keep: bool = True,
) -> tuple[tuple[Picture, ...], dict[str, str], list[str]]:
    """Add the named pictures that lie in one of the folders, or below, to the library.

    Shapes: `known` are the draft's pictures so far: all of them stay, or without `keep` those that are named and lie in
    no folder. Returns the pictures; the name that each got, by the name the text wrote; and notes on those that are
    missing or refused. Raises: LibraryError.
    """
    pictures = list(known) if keep else []
    called: dict[str, str] = {}
    notes: list[str] = []
    for name in dict.fromkeys(names):
        path = _beside(name, folders)
        if path is None:
            there = next((picture for picture in known if picture.name == unquote(name)), None)
            if there and there not in pictures:
                pictures.append(there)
            elif not there:
                notes.append(
                    later("The picture “{name}” is not beside the file; add it to the article by hand.", name=name)
                )
            continue
        try:
            data = _bytes(path)
            facts = read_facts(data)
        except (PictureRefused, OSError) as error:
            notes.append(later("The picture “{name}” was not taken in: {reason}", name=name, reason=_reason(error)))
            continue
        wanted = _NOT_IN_NAMES.sub("-", path.name).strip("-.") or "picture"
        picture = library.pictures.add(
            data,
            wanted,
            width_px=facts.width_px,
            height_px=facts.height_px,
            format=facts.format,
            **asdict(facts.words),
        )
        called[name] = _place(picture, pictures)
    return tuple(pictures), called, notes


def add_taken(
    library: Library, taken: Sequence[TakenPicture], known: Sequence[Picture]
) -> tuple[tuple[Picture, ...], dict[str, str]]:
    """Add pictures that came within a text to the library, beside a draft's own.

    Shapes: returns all of them, and the name that each got by the name it came with; one that the draft has already
    keeps its name and its words. Raises: LibraryError.
    """
    pictures = list(known)
    called: dict[str, str] = {}
    for one in taken:
        facts = one.facts
        words = asdict(facts.words)
        picture = library.pictures.add(
            one.data,
            one.name,
            width_px=facts.width_px,
            height_px=facts.height_px,
            format=facts.format,
            **(words | {"alt": one.alt or words["alt"]}),
        )
        same = next((there for there in pictures if there.digest == picture.digest), None)
        called[one.name] = same.name if same else _place(picture, pictures)
    return tuple(pictures), called


def _place(picture: Picture, pictures: list[Picture]) -> str:
    """Put a picture among the others under a name that is free, or is its own already; return that name."""
    stem, dot, ending = picture.name.rpartition(".")
    stem, ending = (stem, dot + ending) if dot else (ending, "")
    number = 1
    name = picture.name
    while True:
        taken = next((one for one in pictures if one.name == name), None)
        if taken is None:
            pictures.append(replace(picture, name=name))
        if taken is None or taken.digest == picture.digest:
            return name
        number += 1
        name = f"{stem}-{number}{ending}"


def _beside(name: str, folders: Sequence[Path]) -> Path | None:
    """Return the file of that name in one of the folders or below; nothing above them is ever looked at."""
    for written in (name, unquote(name)):
        if ELSEWHERE.match(written) or "\0" in written:
            continue
        for folder in folders:
            path = (folder / written).resolve()
            if path.is_relative_to(folder.resolve()) and path.is_file():
                return path
    return None


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > MAX_PICTURE_BYTES:
        raise PictureRefused(later("It is too large."), later("Save it smaller and add it to the article."))
    return path.read_bytes()


def _reason(error: PictureRefused | OSError) -> str:
    return error.english if isinstance(error, PictureRefused) else f"{error.strerror or error}."
