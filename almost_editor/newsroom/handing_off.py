"""Handing articles off: one file that another desk takes in, works on, and hands back."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace as with_other
from pathlib import Path
from typing import IO

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.settling import standing_in
from almost_editor.errors import Cancelled, InvalidValue, LibraryDamaged, NotFound
from almost_editor.exchange.handoff.carried import ENDING, CarriedDraft, CarriedSeries, Handoff, Kept
from almost_editor.exchange.handoff.packing import pack, pictures_of
from almost_editor.library.store import Library
from almost_editor.newsroom.taking_in import reason_of
from almost_editor.wording import called, later

HANDED_OFF = "Handed off"
"""The name of a revision that went to another desk, which keeps it for ever: what comes back is merged from there."""
MOST_KEPT = 200
"""Revisions that a file tells of."""
MOST_KEPT_SIGNS = 2_000_000
"""Of earlier texts that go along, with what they share written out each time."""


def hand_off(
    library: Library,
    draft_ids: Sequence[str],
    target: Path,
    *,
    by: str = "",
    replace: bool = False,
    progress: Callable[[int, int, str], object] = lambda _done, _total, _what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Write articles, their pictures, their series and what they were before to one file, and return it.

    What is handed off stays in the history for ever, by name: the library must be open for writing. A file that is
    there and says something else is left alone unless `replace`. Law: the same articles give the same bytes.
    Raises: InvalidValue, LibraryDamaged, NotFound, Cancelled; nothing is written then.
    """
    keep_handed(library, draft_ids, target, by=by)
    return write_handoff(library, draft_ids, target, replace=replace, progress=progress, cancelled=cancelled)


def keep_handed(library: Library, draft_ids: Sequence[str], target: Path, *, by: str = "") -> None:
    """Keep articles by name as they are handed off. Raises: InvalidValue, LibraryDamaged, NotFound."""
    if target.suffix.lower() != ENDING:
        raise InvalidValue(
            later("“{name}” is no name of a hand-off file.", name=target.name),
            later("Choose a name that ends in {ending}.", ending=ENDING),
        )
    for draft_id in draft_ids:
        draft = library.drafts.get(draft_id)
        if standing_in(draft):
            raise InvalidValue(
                later("“{headline}” has passages that stand in two versions.", headline=called(draft.headline)),
                later("Settle them first, then hand the article off."),
            )
        library.keeping_up.catch_up(draft_id, by=by)
        latest = library.history.latest(draft_id)
        if latest is not None and not latest.name:
            library.history.name(latest.id, HANDED_OFF)


def write_handoff(
    library: Library,
    draft_ids: Sequence[str],
    target: Path,
    *,
    replace: bool = False,
    progress: Callable[[int, int, str], object],
    cancelled: Callable[[], bool],
) -> Path:
    """Write articles that were kept to a file. The library may be open for reading. Raises: as `hand_off`."""
    drafts = [with_other(library.drafts.get(draft_id), revision=0) for draft_id in dict.fromkeys(draft_ids)]
    handoff = Handoff(tuple(_carried(library, draft) for draft in drafts), _series(library, drafts))
    done, total = 0, len(pictures_of(handoff)) + 1

    def original(picture: Picture) -> bytes:
        nonlocal done
        if cancelled():
            raise Cancelled
        done += 1
        progress(done, total, picture.name)
        return library.pictures.read(picture)

    progress(0, total, target.name)
    _write(target, lambda file: pack(handoff, original, file), replace=replace)
    return target


def handed_ids(library: Library, slugs: Sequence[str], series: str = "") -> tuple[str, ...]:
    """Return the ids of articles by their slugs, and of all of a series in the order of its parts. Raises: NotFound."""
    parts = library.series.find(series).parts if series else ()
    if series and not parts:
        raise NotFound(
            later("There is no article in the series “{slug}”.", slug=series), later("Put one into it first.")
        )
    return tuple(dict.fromkeys([*(library.drafts.find(slug).id for slug in slugs), *parts]))


def _carried(library: Library, draft: Draft) -> CarriedDraft:
    """Return a draft with its history: all that it was by its digest, and what there is room for in its words."""
    kept: list[Kept] = []
    room = MOST_KEPT_SIGNS
    there = {one.digest for one in draft.pictures}
    for revision, digest in library.history.digests(draft.id)[:MOST_KEPT]:
        earlier = None
        if kept and room > 0:
            with contextlib.suppress(LibraryDamaged, NotFound):
                earlier = library.history.draft(revision.id)
                room -= len(earlier.body)
                # An earlier text without its pictures would be a damaged one.
                if room < 0 or not {one.digest for one in earlier.pictures} <= there:
                    earlier = None
        kept.append(Kept(digest, revision.at, revision.by, revision.name, revision.words, earlier))
    return CarriedDraft(draft, tuple(kept))


def _series(library: Library, drafts: Sequence[Draft]) -> tuple[CarriedSeries, ...]:
    ids = {draft.id for draft in drafts}
    found = []
    for series_id in dict.fromkeys(one for draft in drafts for one in draft.series):
        one = library.series.get(series_id)
        parts = tuple(part for part in one.parts if part in ids)
        call = (one.newsletter_text, one.newsletter_address)
        found.append(CarriedSeries(series_id, one.name, one.description, one.colour, *call, parts))
    return tuple(found)


def _write(target: Path, write: Callable[[IO[bytes]], object], *, replace: bool) -> None:
    """Write a file whole or not at all. Raises: InvalidValue with what to do; what `write` raises."""
    unfinished: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-", suffix=ENDING)
        unfinished = Path(name)
        with os.fdopen(handle, "w+b") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if target.exists() and not replace and not _same(target, unfinished):
            raise InvalidValue(
                later("“{name}” is already there, and says something else.", name=target.name),
                later("Choose another name, or move what is there out of the way."),
            )
        unfinished.chmod(0o644)
        unfinished.replace(target.resolve())
    except OSError as error:
        raise InvalidValue(
            later("“{name}” could not be written ({reason}).", name=target.name, reason=reason_of(error)),
            later("Choose another folder; the article is safe in the library."),
        ) from error
    finally:
        if unfinished is not None:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)


def _same(one: Path, other: Path) -> bool:
    return one.is_file() and one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
