"""Replacing words in the articles of a library: looked through first, done whole or not at all, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Draft
from almost_editor.document.replacing import (
    Change,
    Wanted,
    changed,
    changes_in,
    still_stand,
    texts_digest,
    texts_of,
    with_texts,
)
from almost_editor.errors import Cancelled, InvalidValue, LibraryDamaged, NotFound
from almost_editor.library.store import Library
from almost_editor.wording import called, later, word

Progress = Callable[[int, int], None]
"""Called with how many articles are done, of how many."""


@dataclass(frozen=True, slots=True)
class Affected:
    """An article that something would change in."""

    draft_id: str
    slug: str
    headline: str
    is_out: bool
    """Whether readers have seen it: its page would have to go up again."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at some articles found, and how many of them it came to."""

    affected: tuple[Affected, ...]
    count: int
    damaged: tuple[str, ...] = ()
    """Headlines of articles that cannot be read, and stay as they are."""


@dataclass(frozen=True, slots=True)
class Done:
    """An article in which words were replaced: the revision before, and what its texts are known by since."""

    draft_id: str
    revision_id: int
    digest: str


@dataclass(frozen=True, slots=True)
class PutBack:
    """What taking a replacement back came to."""

    count: int
    others: tuple[str, ...]
    """Headlines of articles that were changed since, or are gone, and stay as they are."""


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def look_through(
    library: Library,
    ids: Sequence[str],
    wanted: Wanted,
    *,
    out: frozenset[str],
    enough: Callable[[], bool] = _never,
) -> Looked:
    """Return what would change in these articles, from the first on until it is `enough`; one at least is looked at.

    Shapes: `out` are the articles that were exported. Raises: LibraryError.
    """
    affected: list[Affected] = []
    damaged: list[str] = []
    count = 0
    for draft_id in ids:
        count += 1
        try:
            draft = library.drafts.get(draft_id)
        except NotFound:
            continue
        except LibraryDamaged:
            damaged.append(library.drafts.summary(draft_id).headline)
            continue
        found = changes_in(draft, wanted)
        if found:
            affected.append(Affected(draft.id, draft.slug, draft.headline, draft.id in out, found))
        if enough():
            break
    return Looked(tuple(affected), count, tuple(damaged))


def keep_before(library: Library, draft: Draft, name: str, *, by: str = "") -> int:
    """Keep a revision of an article as it is, under a name unless it has one; return the revision's id."""
    library.history.keep(draft, words=word_count(draft.body), by=by)
    newest = library.history.latest(draft.id)
    if newest is None:
        raise RuntimeError("A revision was kept and is not there.")
    if not newest.name:
        library.history.name(newest.id, name)
    return newest.id


def replace_in(
    library: Library,
    chosen: Sequence[Affected],
    name: str,
    *,
    by: str = "",
    elsewhere: Draft | None = None,
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = _never,
) -> tuple[Done, ...]:
    """Make the changes of these articles in one transaction, and keep each as it was under a name.

    Shapes: `elsewhere` is an article that somebody else changes, as it is after that: of it only the revision before
    is kept. Raises: InvalidValue where an article is no longer what was looked at, LibraryError, Cancelled; nothing
    is changed then.
    """
    done: list[Done] = []
    with library.together():
        for count, one in enumerate(chosen):
            if cancelled():
                raise Cancelled(later("Stopped; nothing was replaced."))
            draft = _as_looked_at(library, one)
            revision_id = keep_before(library, draft, name, by=by)
            if elsewhere is not None and elsewhere.id == one.draft_id:
                after = elsewhere
            else:
                after = changed(draft, one.changes)
                library.drafts.save(after)
            done.append(Done(one.draft_id, revision_id, texts_digest(after)))
            progress(count + 1, len(chosen))
    return tuple(done)


def _as_looked_at(library: Library, one: Affected) -> Draft:
    try:
        draft = library.drafts.get(one.draft_id)
    except NotFound:
        draft = None
    if draft is None or not still_stand(draft, one.changes):
        raise InvalidValue(
            later(
                "“{headline}” was changed since it was looked through; nothing was replaced.",
                headline=called(one.headline),
            ),
            later("Look the changes through again."),
        )
    return draft


def put_back(
    library: Library,
    done: Sequence[Done],
    *,
    elsewhere: str = "",
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = _never,
) -> PutBack:
    """Give articles the texts back that they had before a replacement, in one transaction.

    An article in which anybody has changed a text since stays as it is and is named; `elsewhere` is one that somebody
    else sees to. Raises: LibraryError, Cancelled; nothing is changed then.
    """
    count = 0
    others: list[str] = []
    with library.together():
        for place, one in enumerate(done):
            if cancelled():
                raise Cancelled(later("Stopped; nothing was taken back."))
            progress(place, len(done))
            if one.draft_id == elsewhere:
                continue
            try:
                draft = library.drafts.get(one.draft_id)
                before = library.history.draft(one.revision_id) if texts_digest(draft) == one.digest else None
            except NotFound:
                others.append(word(later("An article that is gone")))
                continue
            if before is None:
                others.append(called(draft.headline))
                continue
            library.drafts.save(with_texts(draft, texts_of(before)))
            count += 1
    return PutBack(count, tuple(others))
