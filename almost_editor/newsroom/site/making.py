"""Making what a site lacks: articles first, in all processes, then the lists and feeds that name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.library.pictures import PICTURES_NAME
from almost_editor.library.store import Library
from almost_editor.media.cache import RENDITIONS
from almost_editor.newsroom.corrections import corrections
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.site.cache import Entry, SiteCache
from almost_editor.newsroom.site.exporting import SHARED, Order, article_name, feed_name, list_name, stone_name
from almost_editor.newsroom.site.files import Aside, Made, SiteFolder
from almost_editor.newsroom.site.filling import ArticleJob, FilledArticle, ListJob, Tools, filler, key_of
from almost_editor.newsroom.site.lists import Told, feed_files, formats_of, list_page
from almost_editor.newsroom.site.plan import Plan
from almost_editor.newsroom.site.pool import Pool, processes_for
from almost_editor.newsroom.site.remembered import Remembered
from almost_editor.newsroom.withdrawing import stone_of
from almost_editor.publish.layouts import SITE, Layout, read_layout
from almost_editor.publish.metadata import publication_mark, publication_mark_path
from almost_editor.publish.nameplates import nameplate_files, nameplates
from almost_editor.publish.page import style_css, style_path
from almost_editor.publish.pictures import FOLDER
from almost_editor.publish.site.paths import A_PAGE, file_of, folder_of, up_from
from almost_editor.publish.sitemaps import news_sitemap
from almost_editor.publish.tombstone import tombstone_html
from almost_editor.wording import later

_NAMED = 13
"""Characters of a rendition's name that tell its original."""
_TOLD = 100
"""How often it is told how far the work is, where there are so many articles."""


def make(library: Library, order: Order, cache: SiteCache, folder: SiteFolder) -> tuple[dict[str, Entry], list[Made]]:
    """Make what an order wants, written aside; return what the cache keeps of it, and the files.

    Raises: Cancelled, LayoutBroken, PictureRefused, LibraryError, NotFound where an article's layout is gone.
    """
    plan = order.plan
    layouts = {name: read_layout(name, order.manner.layouts) for name in sorted({one.layout for one in plan.articles})}
    site = read_layout(SITE, order.manner.layouts)
    tools = Tools(
        layouts=layouts,
        site=site,
        remembered=Remembered.of(library, plan.passed),
        now=order.manner.now,
        base=plan.base,
        aside=folder.aside,
        pictures=library.folder / PICTURES_NAME,
        renditions=library.folder / RENDITIONS,
    )
    maker = _Maker(order, cache, folder, site)
    maker.shared([*layouts.values(), site])
    maker.corrections(library)
    maker.stones(library, order.manner.layouts)
    if order.around:
        maker.hold_against(tools.remembered)
    jobs = maker.wanted()
    pool = Pool(processes_for(len(jobs)), filler, (tools,))
    try:
        for done, filled in enumerate(pool.run(maker.article_jobs(library, jobs), order.manner.cancelled)):
            maker.take_article(filled)
            if done % max(1, len(jobs) // _TOLD) == 0:
                order.manner.progress(done, len(jobs), later("Articles"))
        order.manner.progress(len(jobs), len(jobs), later("Lists and feeds"))
        for file, made in pool.run(maker.list_jobs(), order.manner.cancelled):
            maker.take(list_name(file), maker.keys[file], [made])
    finally:
        pool.close()
    maker.feeds()
    return maker.entries, maker.made


class _Maker:
    """Hands out the jobs of one export and takes in what comes of them."""

    def __init__(self, order: Order, cache: SiteCache, folder: SiteFolder, site: Layout) -> None:
        self.entries: dict[str, Entry] = {}
        self.made: list[Made] = []
        self.keys: dict[str, str] = {}
        self._order = order
        self._plan: Plan = order.plan
        self._cache = cache
        self._there = folder.there
        self._aside = Aside(folder.aside, "shared")
        self._site = site
        self._told = Told()
        self._fills = set(order.articles)
        self._pictures: defaultdict[str, list[str]] = defaultdict(list)
        for path in self._there:
            if (start := path.find(FOLDER)) >= 0:
                self._pictures[path[: start + len(FOLDER) + _NAMED]].append(path)
        self._formats: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)

    def shared(self, layouts: list[Layout]) -> None:
        """Write what all pages share: style sheets, and the publication's mark and nameplates."""
        publication = self._plan.publication
        files = {style_path(one): style_css(one).encode() for one in layouts}
        files[publication_mark_path(publication)] = publication_mark(publication).encode()
        files |= nameplate_files(publication, self._there)
        standing = [one.path for one in nameplates(publication) if one.path not in files]
        made = [self._aside.put(path, data, self._there) for path, data in files.items()]
        self.take(SHARED, "", made + [Made(path, *self._there[path]) for path in standing])

    def take(self, name: str, key: str, made: list[Made], own: str = "", links: tuple[str, ...] = ()) -> None:
        """Take in files that were made, and have the cache keep what they were made of."""
        self.made += made
        self.entries[name] = Entry(key, tuple((one.path, one.sha256, one.size) for one in made), own, links)

    def corrections(self, library: Library) -> None:
        """Read what was corrected, where a page or feed of it is wanted."""
        wanted = [one for one, _ in self._order.lists] + list(self._order.feeds)
        if any(one.kind == "corrections" for one in wanted):
            self._told.corrections = corrections(library, self._order.manner.now)

    def stones(self, library: Library, layouts: tuple[Path, ...]) -> None:
        """Write the pages in the place of what was withdrawn."""
        for one in self._order.stones:
            draft = library.drafts.get(one.draft_id)
            stone = stone_of(library, draft)
            if stone is not None:
                layout = read_layout(draft.layout, layouts)
                page = tombstone_html(stone, layout, up_from(one.file)).encode()
                style = self._aside.put(style_path(layout), style_css(layout).encode(), self._there)
                self.take(stone_name(one), one.key, [self._aside.put(one.file, page, self._there), style])

    def hold_against(self, remembered: Remembered) -> None:
        """Find the articles whose surroundings are not what their pages show, and feeds that hold others’ addresses."""
        moved: set[str] = set()
        for one in self._plan.articles:
            known = self._cache.entries.get(article_name(one.id))
            if known is not None and one.id not in self._fills:
                placed = replace(one, links=known.links)
                around = surroundings(remembered.as_library(), placed, self._order.manner.now)
                if key_of(self._plan.base, one.mark, around) != known.key:
                    self._fills.add(one.id)
                    moved.update((one.id,) if known.links else ())
        told = (one for one in self._plan.listings if one.has_feed and not moved.isdisjoint(one.feed))
        self._order = replace(self._order, feeds=tuple(dict.fromkeys((*self._order.feeds, *told))))

    def wanted(self) -> list[str]:
        """Return the ids of the articles that are to be filled or told of, the newest first."""
        told: set[str] = set(self._fills)
        for one, number in self._order.lists:
            told.update(one.ids if one.kind == "news" else one.ids[(number - 1) * A_PAGE : number * A_PAGE])
        for one in self._order.feeds:
            for draft_id in one.feed:
                self._formats[draft_id] = max(self._formats[draft_id], formats_of(one), key=len)
        told |= self._formats.keys()
        return [one.id for one in self._plan.articles if one.id in told]

    def article_jobs(self, library: Library, ids: list[str]) -> Iterator[ArticleJob]:
        """Give the jobs of articles, each read when it is wanted."""
        for draft_id in ids:
            one = self._plan.by_id[draft_id]
            formats, fills = self._formats.get(draft_id, ()), draft_id in self._fills
            draft = self._plan.passed.earlier.get(draft_id) or library.drafts.get(draft_id)
            yield ArticleJob(
                draft=draft,
                words=one.words,
                file=self._plan.files[draft_id],
                mark=one.mark,
                text=self._cache.text(draft_id) if formats or fills else ("", ""),
                formats=formats,
                there=self._standing(draft) if fills else {},
                fills=fills,
            )

    def _standing(self, draft: Draft) -> dict[str, tuple[str, int]]:
        """Return what stands in the place of an article's page and pictures."""
        file = self._plan.files[draft.id]
        found = {file: self._there[file]} if file in self._there else {}
        for picture in draft.pictures:
            # A rendition is called after its original.
            start = f"{folder_of(file)}{FOLDER}{picture.digest[:12]}-"
            found |= {path: self._there[path] for path in self._pictures[start]}
        return found

    def take_article(self, filled: FilledArticle) -> None:
        """Take in an article's page, and what it says of itself."""
        draft_id = filled.draft_id
        one = self._plan.by_id[draft_id]
        if filled.made:
            self.take(article_name(draft_id), filled.key, list(filled.made), one.own, filled.links)
        if filled.html:
            self._cache.keep_text(draft_id, filled.text_key, filled.html)
        self._told.stories[draft_id] = filled.story
        self._told.news[draft_id] = filled.news
        self._told.changed[draft_id] = filled.changed
        if filled.entry.rss:
            self._told.entries[draft_id] = filled.entry

    def list_jobs(self) -> Iterator[ListJob]:
        """Give the jobs of lists; the news sitemap is made here, and is none."""
        for one, number in self._order.lists:
            file, key = one.files[number - 1], one.keys[number - 1]
            if one.kind == "news":
                data = news_sitemap([self._told.news[draft_id] for draft_id in one.ids])
                self.take(list_name(file), key, [self._aside.put(file, data, self._there)])
                continue
            self.keys[file] = key
            there = {file: self._there[file]} if file in self._there else {}
            yield ListJob(list_page(one, number, self._plan, self._site, self._told), there)

    def feeds(self) -> None:
        """Write the feeds."""
        for one in self._order.feeds:
            folder = folder_of(file_of(one.address, self._plan.publication))
            made = [
                self._aside.put(folder + name, data, self._there)
                for name, data in feed_files(one, self._plan, self._site, self._told).items()
            ]
            self.take(feed_name(one), one.feed_key, made)
