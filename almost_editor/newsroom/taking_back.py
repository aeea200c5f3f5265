"""Taking a hand-off file in: an article that is not here comes in, one that is here is merged three ways."""

from __future__ import annotations

import contextlib
import enum
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from almost_editor.document.draft import Draft, Picture, Stage
from almost_editor.document.merging_drafts import MergedDraft, merge_drafts
from almost_editor.document.series import Series
from almost_editor.document.two_versions import has_versions, standing, written
from almost_editor.errors import Cancelled, ImportRefused, LibraryDamaged, NotFound, PictureRefused
from almost_editor.exchange.handoff.carried import CarriedDraft, CarriedSeries, Kept
from almost_editor.exchange.handoff.packing import pictures_of
from almost_editor.exchange.handoff.unpacking import HandoffFile
from almost_editor.library.store import Library
from almost_editor.media.reading import read_facts
from almost_editor.newsroom.layouts import layout_here
from almost_editor.newsroom.taking_in import reason_of
from almost_editor.wording import called, later

_NOT_FROM_ELSEWHERE = (Stage.EXPORTED, Stage.WITHDRAWN)


class Came(enum.Enum):
    """What became of an article of a file."""

    NEW = "new"
    MERGED = "merged"
    UNCHANGED = "unchanged"
    """The library had seen all of it before."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An article that came in, as it is now."""

    draft: Draft
    came: Came
    clashes: int = 0
    """Passages and fields that stand in two versions until somebody settles which it is."""
    before: Draft | None = None
    """What it was here."""
    notes: tuple[str, ...] = ()


@contextlib.contextmanager
def opened(path: Path) -> Iterator[HandoffFile]:
    """Give a hand-off file that was looked over whole. Raises: NotFound, ImportRefused. Cost: reads all of it once."""
    try:
        with path.open("rb") as stream, HandoffFile(stream, path.name) as file:
            yield file
    except FileNotFoundError as error:
        raise NotFound(later("There is no file “{path}”.", path=path), later("Check its name and folder.")) from error
    except OSError as error:
        raise ImportRefused(
            later("“{name}” cannot be read ({reason}).", name=path.name, reason=reason_of(error)),
            later("Check that you may read it."),
        ) from error


def take_back(
    library: Library,
    path: Path,
    *,
    by: str = "",
    looked_at: bool = False,
    progress: Callable[[int, int, str], object] = lambda _done, _total, _what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[TakenBack]:
    """Take all articles of a hand-off file in, or none; what they were here is in their history.

    With `looked_at`, its pictures were looked at before, by `look_at_handoff`.
    Raises: NotFound, ImportRefused, InvalidValue, LibraryError, Cancelled; nothing is changed then.
    """
    with opened(path) as file:
        drafts = file.handoff.drafts
        for carried in drafts:
            _refuse_unsettled(library, carried)
        if not looked_at:
            _each_picture(file, lambda one, data: _look_at(one, data, file.name), progress, cancelled)
        _each_picture(file, partial(_store, library), progress, cancelled)
        with library.together():
            series = _series_here(library, file.handoff.series)
            taken = []
            for place, carried in enumerate(drafts):
                if cancelled():
                    raise Cancelled
                progress(place, len(drafts), called(carried.draft.headline))
                taken.append(_take(library, file, carried, series, by))
            _order(library, file.handoff.series, series, taken)
    return [replace(one, draft=library.drafts.get(one.draft.id)) for one in taken]


def look_at_handoff(path: Path, *, progress: Callable[[int, int, str], object], cancelled: Callable[[], bool]) -> None:
    """Look a file over with all its pictures; no library is needed. Raises: NotFound, ImportRefused, Cancelled."""
    with opened(path) as file:
        _each_picture(file, lambda one, data: _look_at(one, data, file.name), progress, cancelled)


def _refuse_unsettled(library: Library, carried: CarriedDraft) -> None:
    ours = _here(library, carried.draft.id)
    if ours is not None and (has_versions(ours.body) or has_versions(ours.notes)):
        raise ImportRefused(
            later("“{headline}” has passages that stand in two versions already.", headline=called(ours.headline)),
            later("Settle them first, then take the file in."),
        )


def _here(library: Library, draft_id: str) -> Draft | None:
    try:
        return library.drafts.get(draft_id)
    except NotFound:
        return None


def _each_picture(
    file: HandoffFile,
    do: Callable[[Picture, bytes], object],
    progress: Callable[[int, int, str], object],
    cancelled: Callable[[], bool],
) -> None:
    pictures = pictures_of(file.handoff).values()
    for place, picture in enumerate(pictures):
        if cancelled():
            raise Cancelled
        progress(place, len(pictures), picture.name)
        do(picture, file.picture(picture))


def _look_at(picture: Picture, data: bytes, name: str) -> None:
    try:
        facts = read_facts(data)
    except PictureRefused as error:
        raise ImportRefused(
            later("The picture “{picture}” of “{name}” cannot be used: {reason}",
                  picture=picture.name, name=name, reason=error.message),
            later("Ask for the file once more."),
        ) from error  # fmt: skip
    if (facts.format, facts.width_px, facts.height_px) != (picture.format, picture.width_px, picture.height_px):
        raise ImportRefused(
            later("The picture “{picture}” of “{name}” is another than it says.", picture=picture.name, name=name),
            later("Do not trust it; ask who sent it for another."),
        )


def _store(library: Library, picture: Picture, data: bytes) -> None:
    library.pictures.add(
        data, picture.name, width_px=picture.width_px, height_px=picture.height_px, format=picture.format
    )


def _series_here(library: Library, carried: Sequence[CarriedSeries]) -> dict[str, str]:
    """Return the series of this library for each of the file: the same, the one of that name, or a new one."""
    found = {}
    for one in carried:
        try:
            known = library.series.get(one.id)
        except NotFound:
            known = library.series.named(one.name) or _new_series(library, one)
        found[one.id] = known.id
    return found


def _new_series(library: Library, one: CarriedSeries) -> Series:
    made = library.series.create(one.name, one.description, colour=one.colour, series_id=one.id)
    return library.series.call(made.id, one.newsletter_text, one.newsletter_address)


def _take(library: Library, file: HandoffFile, carried: CarriedDraft, series: dict[str, str], by: str) -> TakenBack:
    ours = _here(library, carried.draft.id)
    theirs = _mapped(carried.draft, series)
    if ours is None:
        return _come_in(library, carried, theirs)
    if library.drafts.summary(ours.id).trashed is not None:
        # Whoever takes it in asks for the article.
        library.drafts.untrash(ours.id)
    library.keeping_up.catch_up(ours.id, by=by)
    base, is_news = _base(library, carried, series)
    if not is_news:
        return TakenBack(ours, Came.UNCHANGED)
    theirs = _as_from_here(base, ours, theirs)
    return _merge(library, carried, merge_drafts(base, ours, theirs), ours, source=file.name, by=by)


def _sender(carried: CarriedDraft) -> str:
    """Return who wrote last on the other desk: what is new in the text is theirs."""
    return carried.kept[0].by if carried.kept else ""


def _come_in(library: Library, carried: CarriedDraft, theirs: Draft) -> TakenBack:
    layout, notes = layout_here(library, theirs.layout)
    stage = Stage.READY if theirs.stage in _NOT_FROM_ELSEWHERE else theirs.stage
    draft = library.drafts.new(id=theirs.id, slug=theirs.slug)
    if draft.slug != theirs.slug:
        notes += (later("The slug “{slug}” is taken; this article has “{own}”.", slug=theirs.slug, own=draft.slug),)
    library.drafts.save(replace(theirs, slug=draft.slug, layout=layout, stage=stage))
    _adopt(library, carried, "")
    library.keeping_up.catch_up(draft.id, by=_sender(carried))
    return TakenBack(draft, Came.NEW, notes=notes)


def _as_from_here(base: Draft | None, ours: Draft, theirs: Draft) -> Draft:
    """Return theirs without what only came of being there: an address that was taken, a stage of its own."""
    numbered = base is not None and re.fullmatch(rf"{re.escape(base.slug)}-\d+", theirs.slug)
    arrived = base is not None and base.stage in _NOT_FROM_ELSEWHERE and theirs.stage is Stage.READY
    keeps_stage = arrived or theirs.stage in _NOT_FROM_ELSEWHERE
    return replace(
        theirs,
        slug=ours.slug if ours.slug_by_hand or numbered else theirs.slug,
        stage=ours.stage if keeps_stage else theirs.stage,
    )


def _merge(
    library: Library, carried: CarriedDraft, merged: MergedDraft, ours: Draft, *, source: str, by: str
) -> TakenBack:
    """Save what both made of an article: one revision, with ours before it and theirs by name."""
    layout, notes = layout_here(library, merged.draft.layout)
    slug = library.drafts.new(id=ours.id, slug=merged.draft.slug).slug
    draft = replace(with_versions(merged, source), slug=slug, layout=layout)
    _adopt(library, carried, f"From the hand-off “{source}”")
    library.drafts.save(draft)
    words = library.drafts.summary(draft.id).words
    library.history.keep(library.drafts.get(draft.id), words=words, by=by, name=f"Merged with “{source}”")
    library.keeping_up.catch_up(draft.id, by=_sender(carried))
    return TakenBack(draft, Came.MERGED, merged.clashes, ours, notes)


def with_versions(merged: MergedDraft, source: str) -> Draft:
    """Return a merged draft in which both versions stand wherever there are two, in its text or in its notes."""
    fields = "\n\n".join(written(one.field, one.ours, one.theirs, source) for one in merged.fields)
    notes = f"{merged.draft.notes.rstrip()}\n\n{fields}".strip() if fields else merged.draft.notes
    return replace(merged.draft, body=standing(merged.body, source), notes=notes)


def _base(library: Library, carried: CarriedDraft, series: dict[str, str]) -> tuple[Draft | None, bool]:
    """Return what both sides come from, and whether there is anything in the file that is not known here.

    What both come from is the newest revision of theirs that is known here. Where the one that was handed off is itself
    known, it is news only if theirs was something else in between that is known too: then they went back to it.
    """
    known = {digest: revision.id for revision, digest in library.history.digests(carried.draft.id)}
    kept = carried.kept
    handed = kept[0].digest if kept else ""
    again = next((place for place, one in enumerate(kept) if place and one.digest == handed), len(kept))
    between = kept[1 : again if handed in known else len(kept)]
    if handed in known and (again == len(kept) or not any(one.digest in known for one in between)):
        return None, False
    for one in between:
        if one.digest in known:
            with contextlib.suppress(LibraryDamaged, NotFound):
                return library.history.draft(known[one.digest]), True
    # The history here does not go back so far: the file has what was handed off once.
    sent = [one.draft for one in between if one.draft is not None and one.name]
    return (_mapped(sent[0], series) if sent else None), True


def _mapped(draft: Draft, series: dict[str, str]) -> Draft:
    return replace(draft, series=tuple(dict.fromkeys(series.get(one, one) for one in draft.series)))


def _adopt(library: Library, carried: CarriedDraft, name: str) -> None:
    """Have their history here too, the oldest first, so that this hand-off is known when it comes again."""
    for one in carried.kept[:0:-1]:
        if one.draft is not None:
            library.history.adopt(one.draft, at=one.at, by=one.by, name=one.name, words=one.words)
    latest = carried.kept[0] if carried.kept else Kept("", carried.draft.created)
    library.history.adopt(carried.draft, at=latest.at, by=latest.by, name=name or latest.name, words=latest.words)


def _order(
    library: Library, carried: Sequence[CarriedSeries], here: dict[str, str], taken: Sequence[TakenBack]
) -> None:
    """Give new articles their places among the parts of a series."""
    new = {one.draft.id for one in taken if one.came is Came.NEW}
    for one in carried:
        parts = library.series.get(here[one.id]).parts
        for draft_id in one.parts:
            if draft_id in new and draft_id in parts:
                before = [other for other in one.parts[: one.parts.index(draft_id)] if other in parts]
                place = library.series.get(here[one.id]).part_of(before[-1]) if before else 0
                library.series.add(draft_id, here[one.id], (place or 0) + 1)
