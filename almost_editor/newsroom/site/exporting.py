"""The whole site: every page, list, feed and sitemap, made of the library, and only what changed is written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from almost_editor import __version__
from almost_editor.errors import Cancelled
from almost_editor.library.store import Library
from almost_editor.newsroom.site.cache import Entry, SiteCache
from almost_editor.newsroom.site.files import Aside, Made, SiteFolder
from almost_editor.newsroom.site.gate import pass_gate_of_site
from almost_editor.newsroom.site.plan import Listing, Plan, Stone, plan_site
from almost_editor.wording import later

Progress = Callable[[int, int, str], None]
"""Called with how many steps are done, of how many, and what is being done."""

SHARED = "shared"
_MAKERS = ("document", "render", "media", "publish", "newsroom")
"""Rooms whose code decides what stands on a page."""


@dataclass(frozen=True, slots=True)
class Site:
    """An exported site. Shapes: `written` and `removed` are paths in the folder `path`."""

    path: Path
    address: str
    articles: int
    files: int
    written: tuple[str, ...]
    removed: tuple[str, ...]
    notes: tuple[str, ...]
    """What should be said, a sentence each."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a site is made: with which layouts, at what time, and who is told and asked on the way."""

    layouts: tuple[Path, ...]
    now: datetime
    progress: Progress
    cancelled: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Order:
    """What of a site must be made."""

    plan: Plan
    articles: tuple[str, ...]
    """Ids of those whose texts changed or whose files are not there."""
    around: bool
    """What stands around the articles may have changed: each page is held against it."""
    lists: tuple[tuple[Listing, int], ...]
    """And the numbers of their pages, from 1."""
    feeds: tuple[Listing, ...]
    stones: tuple[Stone, ...]
    manner: Manner

    @property
    def is_empty(self) -> bool:
        """Whether all that is wanted was made before."""
        return not (self.articles or self.around or self.lists or self.feeds or self.stones)


def _silent(_done: int, _total: int, _what: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def export_site(
    library: Library,
    to: Path,
    *,
    layouts: tuple[Path, ...],
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = _never,
    now: datetime | None = None,
) -> Site:
    """Export the whole site into a folder: an empty one, or the one that it was exported to before.

    The library may be open for reading only. `now` is for the embargo alone. Raises: ExportRefused, InvalidValue,
    LayoutBroken, PictureRefused, LibraryError; Cancelled; then the site that was there is as it was. Law: the same
    library gives the same bytes, whatever was exported before. Cost: where nothing changed, nothing is rendered and
    nothing written.
    """
    folder = SiteFolder(to)
    folder.open()
    moment = now or datetime.now(UTC)
    with library.snapshot():
        cache = SiteCache.load(library.folder)
        plan = plan_site(
            library, _stamp(layouts), moment, lambda found, base: pass_gate_of_site(library, found, cache, base, moment)
        )
        order = _order(plan, cache, folder, Manner(layouts, moment, progress, cancelled))
        folder.prepare()
        try:
            entries = {name: cache.entries[name] for name in _names(plan) if name in cache.entries}
            made: list[Made] = []
            if not order.is_empty:
                fresh, made = _make(library, order, cache, folder)
                entries |= fresh
            aside = Aside(folder.aside, "plain")
            made += [aside.put(path, data, folder.there) for path, data in plan.plain.items()]
            if cancelled():
                raise Cancelled
            new = {one.path for one in made}
            made += [Made(*file) for one in entries.values() for file in one.files if file[0] not in new]
            removed = folder.commit(made, plan.root, lambda done, total: progress(done, total, later("Writing")))
        finally:
            cache.close()
            folder.tidy()
    if plan.digest != cache.digest or cache.is_stale or not order.is_empty:
        cache.save(plan.digest, entries, {one.id for one in plan.articles})
    return Site(
        path=to,
        address=plan.root,
        articles=len(plan.articles),
        files=len(made) + 1,
        written=tuple(sorted(one.path for one in made if one.aside)),
        removed=removed,
        notes=(*plan.notes, *_without_links(plan, entries)),
    )


def _without_links(plan: Plan, entries: dict[str, Entry]) -> Iterable[str]:
    """Say which articles have only words where their texts lead to articles that are not in the site."""
    there = {*plan.by_id, *(one.draft_id for one in plan.stones)}
    for one in plan.articles:
        entry = entries.get(article_name(one.id))
        if entry is not None and not there.issuperset(entry.links):
            yield later(
                "“{headline}” leads to an article that readers cannot get; its words stand there without a link.",
                headline=one.headline,
            )


def article_name(draft_id: str) -> str:
    """Return what the cache calls an article."""
    return f"article {draft_id}"


def list_name(file: str) -> str:
    """Return what the cache calls a page of a list."""
    return f"list {file}"


def feed_name(listing: Listing) -> str:
    """Return what the cache calls the feeds of a list."""
    return f"feed {listing.address}"


def stone_name(stone: Stone) -> str:
    """Return what the cache calls the page in the place of a withdrawn article."""
    return f"stone {stone.file}"


def _names(plan: Plan) -> Iterable[str]:
    yield SHARED
    yield from (article_name(one.id) for one in plan.articles)
    yield from map(stone_name, plan.stones)
    for one in plan.listings:
        yield from (list_name(file) for file in one.files)
        if one.has_feed:
            yield feed_name(one)


def _order(
    plan: Plan,
    cache: SiteCache,
    folder: SiteFolder,
    manner: Manner,
) -> Order:
    """Find out what was not made before, or is not there as it was made."""

    def stands(name: str, key: str | None, own: str = "") -> bool:
        entry = cache.entries.get(name)
        return (
            entry is not None
            and (key is None or entry.key == key)
            and entry.own == own
            and all(folder.there.get(path) == (sha256, size) for path, sha256, size in entry.files)
        )

    return Order(
        plan=plan,
        articles=tuple(one.id for one in plan.articles if not stands(article_name(one.id), None, one.own)),
        around=cache.digest != plan.digest or not stands(SHARED, None),
        lists=tuple(
            (one, number)
            for one in plan.listings
            for number, (file, key) in enumerate(zip(one.files, one.keys, strict=True), 1)
            if not stands(list_name(file), key)
        ),
        feeds=tuple(one for one in plan.listings if one.has_feed and not stands(feed_name(one), one.feed_key)),
        stones=tuple(one for one in plan.stones if not stands(stone_name(one), one.key)),
        manner=manner,
    )


def _make(library: Library, order: Order, cache: SiteCache, folder: SiteFolder) -> tuple[dict[str, Entry], list[Made]]:
    # Whatever renders costs 0.15 s and 20 MB to import: a site that has not changed goes without.
    from almost_editor.newsroom.site.making import make  # noqa: PLC0415

    return make(library, order, cache, folder)


def _stamp(layouts: tuple[Path, ...]) -> str:
    """Return what changes with the application, its code and its layouts: pages made by others are made anew."""
    stamp = hashlib.sha256(__version__.encode())
    package = Path(__file__).parent.parent.parent
    for room in _MAKERS:
        for path in sorted((package / room).rglob("*.py")):
            state = path.stat()
            stamp.update(f"{path.name} {state.st_size} {state.st_mtime_ns}".encode())
    for folder in layouts:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file():
                stamp.update(f"{path.relative_to(folder)}\0".encode("utf-8", "surrogateescape"))
                stamp.update(path.read_bytes())
    return stamp.hexdigest()
