"""Taking a text or a file into a library: a draft, the series it names, the pictures beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from almost_editor.document.draft import Draft, Picture, Stage
from almost_editor.document.picture_names import pictures_named, renamed
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.errors import Cancelled, ImportRefused, NotFound
from almost_editor.exchange.file_kinds import most_bytes, read_file
from almost_editor.exchange.pasted_page import read_pasted
from almost_editor.exchange.taken_in import PictureWords, TakenIn
from almost_editor.library.store import Library
from almost_editor.newsroom.layouts import layout_here
from almost_editor.newsroom.picture_names import add_pictures, add_taken
from almost_editor.wording import later, word


@dataclass(frozen=True, slots=True)
class Arrival:
    """A draft as it was saved, and what is to be said about taking it in."""

    draft: Draft
    notes: tuple[str, ...] = ()
    new_series: tuple[str, ...] = ()
    """Names of series that were made for it."""


def import_file(library: Library, path: Path, *, verbatim: bool = False) -> Arrival:
    """Take a file in as a new draft, without keeping a tie to it: once more gives one more draft.

    Raises: NotFound, ImportRefused, InvalidValue, LibraryError; nothing is kept then.
    """
    return take_file_in(library, path, read_import(path, library.publication.load(), verbatim=verbatim))


def read_import(path: Path, publication: Publication, *, verbatim: bool = False) -> TakenIn:
    """Read a file that is to be taken in; no library is needed. Raises: NotFound, ImportRefused, InvalidValue."""
    return read_file(path.name, file_bytes(path), publication, verbatim=verbatim)


def read_imports(
    paths: tuple[Path, ...],
    publication: Publication,
    *,
    progress: Callable[[int, int, str], object],
    cancelled: Callable[[], bool],
) -> list[TakenIn]:
    """Read files that are to be taken in, all or none. Raises: as `read_import`; Cancelled."""
    taken = []
    for place, path in enumerate(paths):
        if cancelled():
            raise Cancelled
        progress(place, len(paths), path.name)
        taken.append(read_import(path, publication))
    return taken


def take_file_in(library: Library, path: Path, taken: TakenIn) -> Arrival:
    """Save what was read from a file as a new draft. Raises: LibraryError, InvalidValue."""
    return take_in(library, taken, source=path.name, folders=(path.parent,))


def paste_into(library: Library, draft: Draft, text: str) -> Arrival:
    """Fill an empty draft with a page that was copied from the web; its own id, slug and dates stay.

    Raises: ImportRefused, LibraryError.
    """
    taken = read_pasted(text, library.publication.load())
    return take_in(library, taken, source="a copied page", into=draft, merge=True)


def take_in(
    library: Library,
    taken: TakenIn,
    *,
    source: str,
    folders: Sequence[Path] = (),
    into: Draft | None = None,
    merge: bool = False,
    keep_stage: bool = False,
) -> Arrival:
    """Save what was taken in as a draft: a new one, or `into` with its fields replaced by those that were read.

    With `merge`, `into` keeps its own where nothing was read. Series are joined by name, and made where there is none;
    pictures named in it are looked for in `folders`. What there is to say goes into the notes of the draft too. An
    article that calls itself exported was not exported from here, and arrives as ready, unless `keep_stage`.
    Raises: LibraryError, InvalidValue.
    """
    draft = into or library.drafts.new(**({"slug": taken.slug} if taken.slug else {"headline": taken.headline}))
    notes = list(taken.notes)
    if into is None and taken.slug and draft.slug != taken.slug:
        notes.append(later("The slug “{slug}” is taken; this article has “{own}”.", slug=taken.slug, own=draft.slug))
    pictures, called, missing = _pictures(library, taken, folders, draft, merge=merge)
    notes += missing
    layout, unknown = layout_here(library, taken.layout)
    notes += unknown
    stage = taken.stage or draft.stage
    if taken.stage is Stage.WITHDRAWN and draft.stage is not Stage.WITHDRAWN:
        stage = Stage.READY
        notes.append(
            later("The file says “withdrawn”; nothing was withdrawn from this library, and its stage is ready.")
        )
    if taken.stage is Stage.EXPORTED and draft.stage is not Stage.EXPORTED and not keep_stage:
        stage = Stage.READY
        notes.append(
            later("The file says “exported”; since it was not exported from this library, its stage is ready.")
        )
    series, new_series = _join(library, taken.series_names)
    saved = replace(
        _filled(draft, replace(taken, layout=layout), merge=merge),
        slug=taken.slug if into and taken.slug else draft.slug,
        slug_by_hand=draft.slug_by_hand or bool(taken.slug),
        body=renamed(taken.body, called),
        pictures=_worded(pictures, taken.picture_words, called),
        stage=stage,
        series=tuple(dict.fromkeys((*series, *draft.series))) if merge else series,
        notes=_with_notes(taken.private_notes or (draft.notes if merge else ""), notes, source),
    )
    hero = saved.hero
    saved = replace(saved, hero=replace(hero, picture=called.get(hero.picture, hero.picture)))
    library.drafts.save(saved)
    if taken.part and series:
        library.series.add(draft.id, series[0], taken.part)
    return Arrival(library.drafts.get(draft.id), tuple(notes), new_series)


def _pictures(
    library: Library, taken: TakenIn, folders: Sequence[Path], draft: Draft, *, merge: bool
) -> tuple[tuple[Picture, ...], dict[str, str], list[str]]:
    """Add the pictures that lie beside a file, then those that came within it; return them, their names, and notes."""
    within = {one.name for one in taken.pictures}
    names = (*((taken.hero.picture,) if taken.hero.picture else ()), *pictures_named(taken.body))
    beside = [name for name in names if name not in within]
    pictures, called, missing = add_pictures(library, beside, folders, known=draft.pictures, keep=merge)
    pictures, here = add_taken(library, taken.pictures, pictures)
    return pictures, called | here, missing


def file_bytes(path: Path) -> bytes:
    """Return a file's content. Raises: NotFound where there is none, ImportRefused where it cannot be read."""
    try:
        if path.is_dir():
            raise ImportRefused(later("“{name}” is a folder.", name=path.name), later("Name the files in it."))
        if path.stat().st_size > most_bytes(path.name):
            raise ImportRefused(
                later("“{name}” is too large to be an article.", name=path.name),
                later("Choose a text or Markdown file."),
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(later("There is no file “{path}”.", path=path), later("Check its name and folder.")) from error
    except OSError as error:
        raise ImportRefused(
            later("“{name}” cannot be read ({reason}).", name=path.name, reason=reason_of(error)),
            later("Check that you may read it."),
        ) from error


def reason_of(error: OSError) -> str:
    """Return what the system says of a file, as it stands in a sentence."""
    return error.strerror.lower() if error.strerror else word(later("unknown reason"))


_FIELDS = (
    "headline", "dek", "authors", "section", "tags", "dateline", "description", "published", "modified", "due",
    "commissioned_words", "direction", "embargo", "legal", "hero", "corrections",
)  # fmt: skip


def _filled(draft: Draft, taken: TakenIn, *, merge: bool) -> Draft:
    """Return the draft with the fields that were read; with `merge` those that say nothing leave the draft's own."""
    silent = TakenIn()
    read: dict[str, Any] = {name: getattr(taken, name) for name in _FIELDS}
    if merge:
        read = {name: value for name, value in read.items() if value != getattr(silent, name)}
    return replace(draft, **read, language=taken.language or draft.language, layout=taken.layout or draft.layout)


def _worded(
    pictures: Sequence[Picture], words: Sequence[PictureWords], called: Mapping[str, str]
) -> tuple[Picture, ...]:
    """Return the pictures with the words that the source gives them, before those of their files."""
    by_name = {called.get(one.file, one.file): one for one in words}
    return tuple(
        replace(picture, alt=said.alt, caption=said.caption, credit=said.credit)
        if (said := by_name.get(picture.name))
        else picture
        for picture in pictures
    )


def _join(library: Library, names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the series of these names, and the names of those that were made."""
    ids: list[str] = []
    made: list[str] = []
    for name in names:
        if not squash(name):
            continue
        series = library.series.named(name)
        if series is None:
            series = library.series.create(name)
            made.append(series.name)
        ids.append(series.id)
    return tuple(dict.fromkeys(ids)), tuple(made)


def _with_notes(private: str, notes: Sequence[str], source: str) -> str:
    if not notes:
        return private
    said = "\n".join([f"Taken in from {source}:", *(f"- {note}" for note in notes)])
    return f"{private.rstrip()}\n\n{said}" if private.strip() else said
