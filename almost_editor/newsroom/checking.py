"""Checking: an article, or all of them, held against the rules and against what the library knows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from almost_editor import __version__
from almost_editor.desk.checking import check
from almost_editor.desk.checks.finding import Finding, weighed
from almost_editor.desk.stylebook.entries import NO_BOOK, Stylebook
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication
from almost_editor.errors import Cancelled
from almost_editor.library.store import Library
from almost_editor.newsroom.checks_kept import ChecksKept, Judged
from almost_editor.newsroom.ignoring import heeded
from almost_editor.newsroom.site.pool import Pool, processes_for
from almost_editor.newsroom.stylebooks import house_book
from almost_editor.newsroom.text_findings import of_library, read_text
from almost_editor.wording import later

Progress = Callable[[int, int, str], None]
"""Called with how many articles are checked, of how many, and what is being done."""
_MAKERS = ("document", "render", "desk", "newsroom")
"""Rooms whose code decides what is found."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An article, and what was found in it, what blocks first."""

    slug: str
    headline: str
    findings: tuple[Finding, ...]


def check_article(library: Library, draft: Draft, now: datetime | None = None) -> tuple[Finding, ...]:
    """Return all that is to be said of an article, hints too. Raises: LibraryDamaged. Cost: a render of its text."""
    publication, moment = library.publication.load(), now or datetime.now(UTC)
    return _told(library, draft.id, judge(draft, publication, moment, house_book(library).book), publication, moment)


def check_all(
    library: Library, *, progress: Progress, cancelled: Callable[[], bool], now: datetime | None = None
) -> tuple[Checked, ...]:
    """Return every article that is not in the trash with what was found in it, in the order of their slugs.

    What was found is kept beside the library with what it was found in, and found again only where that has changed.
    Raises: Cancelled, LibraryDamaged. Cost: reads every draft, and renders those that nobody has checked as they are.
    """
    publication, moment = library.publication.load(), now or datetime.now(UTC)
    summaries = sorted(library.drafts.summaries(), key=lambda one: one.slug)
    book = house_book(library).book
    kept = ChecksKept.load(library.folder, _stamp(publication, library.stylebook.digest()))
    keys: dict[str, str] = {}

    def changed() -> Iterator[Draft]:
        for done, one in enumerate(summaries):
            if cancelled():
                raise Cancelled
            progress(done, len(summaries), later("Checking"))
            draft = library.drafts.get(one.id)
            keys[one.id] = _key(draft, moment)
            if not kept.knows(one.id, keys[one.id]):
                yield draft

    # A few are done before other processes would have started.
    pool = Pool(processes_for(sum(not kept.has(one.id) for one in summaries)), _judge_of, (publication, moment, book))
    try:
        for draft_id, judged in pool.run(changed(), cancelled):
            kept.take(draft_id, keys[draft_id], judged)
    finally:
        pool.close()
        kept.save({one.id for one in summaries})
    progress(len(summaries), len(summaries), later("Checking"))
    return tuple(
        Checked(one.slug, one.headline, _told(library, one.id, kept.of(one.id), publication, moment))
        for one in summaries
    )


def judge(draft: Draft, publication: Publication, moment: datetime, book: Stylebook = NO_BOOK) -> Judged:
    """Return what is to be said of an article whatever else the library holds, and its links to other articles."""
    return Judged(check(draft, publication, moment, book=book), read_text(draft, publication))


def _judge_of(
    publication: Publication, moment: datetime, book: Stylebook, _name: str
) -> Callable[[Draft], tuple[str, Judged]]:
    return lambda draft: (draft.id, judge(draft, publication, moment, book))


def _told(
    library: Library, draft_id: str, judged: Judged, publication: Publication, moment: datetime
) -> tuple[Finding, ...]:
    read = judged.read
    found = (*judged.found, *read.found, *of_library(library, draft_id, read, publication, moment))
    return heeded(library, draft_id, weighed(found))


def _key(draft: Draft, moment: datetime) -> str:
    """Return what changes with all that is judged: the whole draft, and whether its embargo is over."""
    waits = draft.embargo is not None and draft.embargo > moment
    return hashlib.sha256(f"{waits}{draft!r}".encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _stamp(publication: Publication, style: str) -> str:
    """Return what changes with the rules, the publication and the style book."""
    stamp = hashlib.sha256(f"{__version__}{style}{publication!r}".encode("utf-8", "surrogatepass"))
    package = Path(__file__).parent.parent
    for room in _MAKERS:
        for path in sorted((package / room).rglob("*.py")):
            state = path.stat()
            stamp.update(f"{path.name} {state.st_size} {state.st_mtime_ns}".encode())
    return stamp.hexdigest()
