"""What a whole site consists of, known without reading a text: which pages there are, where, and what each depends on.

Light on purpose: a site in which nothing has changed is planned, compared and left alone, and nothing that renders is
ever imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from almost_editor.document.addresses import absolute, article_address, author_address, is_allowed, series_address
from almost_editor.document.draft import Author, Correction, Draft, Stage
from almost_editor.document.inner_links import inner_ids
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.slugs import make_slug
from almost_editor.document.text import squash
from almost_editor.errors import InvalidValue
from almost_editor.library.going_out import Outgoing
from almost_editor.library.store import Library
from almost_editor.newsroom.site.plain import plain_files
from almost_editor.publish.site.paths import A_PAGE, FEED_LENGTH, file_of, folder_of, page_address, root_of
from almost_editor.publish.sitemaps import MOST_NEWS, NEWS, is_news
from almost_editor.wording import later

CORRECTIONS = "/corrections/"


@dataclass(frozen=True, slots=True)
class Passed:
    """What the gate of the site let pass.

    Shapes: `earlier` are the drafts, by id, of those that go out as they did last time; `held` are ids.
    """

    articles: tuple[Outgoing, ...]
    earlier: dict[str, Draft]
    held: frozenset[str]
    notes: tuple[str, ...]


Gate = Callable[[Sequence[Outgoing], str], Passed]
"""Lets pass what may go out of some articles, made with the plan's `base`."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list and its feed, however many pages it has.

    Shapes: `kind` is `front`, `series`, `author`, `section`, `index`, `corrections`, `newsletter`, `missing` or `news`
    (the sitemap of what is new); `about` is the series' id or the name; `ids` are its articles in their order; `feed`
    are those of its feed, the newest first; a page's `keys` change with whatever it shows, `feed_key` with whatever
    the feed has.
    """

    kind: str
    about: str
    address: str
    files: tuple[str, ...]
    """Of its pages, in order."""
    ids: tuple[str, ...] = ()
    feed: tuple[str, ...] = ()
    has_feed: bool = False
    keys: tuple[str, ...] = ()
    feed_key: str = ""


@dataclass(frozen=True, slots=True)
class Stone:
    """The page in the place of a withdrawn article."""

    draft_id: str
    file: str
    key: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A site, planned.

    Shapes: `articles` come the newest first; `files` are their pages by id; `plain` are finished files by path.
    `digest` changes with whatever articles' pages show of each other.
    """

    publication: Publication
    root: str
    articles: tuple[Outgoing, ...]
    files: dict[str, str]
    series: dict[str, Series]
    listings: tuple[Listing, ...]
    plain: dict[str, bytes]
    notes: tuple[str, ...]
    passed: Passed
    base: str
    """Changes with the publication, the layouts and the program: with what every page is made with."""
    digest: str
    stones: tuple[Stone, ...] = ()
    corrections: tuple[tuple[str, Correction], ...] = ()
    """Those that readers can see, each with its article's id, the newest first."""
    by_id: dict[str, Outgoing] = field(default_factory=dict)


def plan_site(library: Library, stamp: str, now: datetime, gate: Gate) -> Plan:
    """Plan the site of a library; `stamp` stands for everything else that pages are made with.

    Raises: InvalidValue where the publication's patterns give two articles one address, or one that no file can have.
    Cost: about 0.1 ms for each article.
    """
    publication = library.publication.load()
    base = _digest(stamp, repr(publication))
    passed = gate(library.drafts.going_out(now), base)
    articles = passed.articles
    series = {one.id: one for one in library.series.all()}
    addresses = {one.id: article_address(one.slug, one.dated, publication) for one in articles}
    files = _article_files(articles, addresses, publication)
    by_id = {one.id: one for one in articles}
    out = library.exports.out()
    corrections = tuple(one for one in library.corrections.newest() if one[0] in by_id and one[0] in out)
    planner = _Planner(publication, by_id, series, set(files.values()), base)
    stones = planner.stones(library)
    planner.add_all(articles, corrections)
    plain = plain_files(
        library,
        articles,
        addresses,
        lists=[one.address for one in planner.listings if one.kind not in ("missing", "news")],
        listed={one.about: one.address for one in planner.listings if one.kind == "series"},
        taken=planner.taken,
    )
    shown = (repr(series[key]) for key in sorted(series))
    return Plan(
        publication=publication,
        root=root_of(publication),
        articles=articles,
        files=files,
        series=series,
        listings=tuple(planner.listings),
        plain=plain,
        notes=(*passed.notes, *planner.notes),
        passed=passed,
        base=base,
        stones=stones,
        corrections=corrections,
        digest=_digest(base, *shown, *(f"{one.id}{one.card}" for one in articles)),
        by_id=by_id,
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _article_files(articles: Iterable[Outgoing], addresses: dict[str, str], publication: Publication) -> dict[str, str]:
    files: dict[str, str] = {}
    taken: dict[str, str] = {}
    for one in articles:
        file = file_of(addresses[one.id], publication)
        if not file or file in taken:
            pattern, address = publication.article_path, addresses[one.id]
            twice = later("“{pattern}” gives two articles the address {address}.", pattern=pattern, address=address)
            never = later("“{pattern}” gives articles addresses that no file of a site can have.", pattern=pattern)
            remedy = later("Write the publication’s article addresses like /{year}/{month}/{slug}/.")
            raise InvalidValue(twice if file else never, remedy)
        taken[file] = one.id
        files[one.id] = file
    return files


class _Planner:
    """Gathers the lists of a site; what would stand where something else does is left out, and noted."""

    def __init__(
        self,
        publication: Publication,
        by_id: dict[str, Outgoing],
        series: dict[str, Series],
        taken: set[str],
        base: str,
    ) -> None:
        self.listings: list[Listing] = []
        self.notes: list[str] = []
        self.taken = taken
        self._corrected = ""
        self._publication = publication
        self._by_id = by_id
        self._series = series
        # Lists name the series of their stories.
        self._base = _digest(base, repr([(one.id, one.name, one.slug) for one in series.values()]))

    def stones(self, library: Library) -> tuple[Stone, ...]:
        """Plan the pages in the place of what was withdrawn."""
        found = []
        for one in library.withdrawals.standing():
            draft = library.drafts.get(one.draft_id)
            file = file_of(article_address(draft.slug, draft.dated, self._publication), self._publication)
            if file and file not in self.taken:
                self.taken.add(file)
                shown = replace(draft, body="", stage=Stage.WITHDRAWN, notes="", revision=0)
                found.append(Stone(draft.id, file, _digest(self._base, repr(one), repr(shown))))
        return tuple(found)

    def add_all(self, articles: Sequence[Outgoing], corrections: Sequence[tuple[str, Correction]]) -> None:
        """Plan every list that the site has."""
        self._corrected = repr(
            [
                (
                    draft_id,
                    one,
                    *(self._by_id[named].card for named in (draft_id, *inner_ids(one.text)) if named in self._by_id),
                )
                for draft_id, one in corrections
            ]
        )
        every = tuple(one.id for one in articles)
        self._add("front", "", absolute(self._publication.address, self._publication), every, has_feed=True)
        self._add_series()
        self._add_authors(articles)
        newsletter = absolute(self._publication.newsletter_address, self._publication)
        if file_of(newsletter, self._publication):
            self._add("newsletter", "", newsletter, ())
        self._add("corrections", "", absolute(CORRECTIONS, self._publication), (), has_feed=True)
        self._add_sections(articles)
        self._add("missing", "", f"{root_of(self._publication)}404.html", ())
        news = tuple(one.id for one in articles[:MOST_NEWS] if is_news(one.dated, articles[0].dated))
        self._add("news", "", f"{root_of(self._publication)}{NEWS}", news)

    def _add_series(self) -> None:
        shown = []
        for one in self._series.values():
            ids = tuple(draft_id for draft_id in one.parts if draft_id in self._by_id)
            if ids:
                self._add("series", one.id, series_address(one, self._publication), ids, has_feed=True)
                shown.append(ids[0])
        start, _, _ = self._publication.series_path.partition("{")
        if start.endswith("/") and start != "/":
            self._add("index", "", absolute(start, self._publication), tuple(shown))

    def _add_authors(self, articles: Sequence[Outgoing]) -> None:
        addresses: dict[Author, str] = {}
        written: dict[str, tuple[str, list[str]]] = {}
        for one in articles:
            for author in one.authors:
                if not squash(author.name):
                    continue
                if author not in addresses:
                    addresses[author] = author_address(author, self._publication)
                ids = written.setdefault(addresses[author], (squash(author.name), []))[1]
                if one.id not in ids[-1:]:
                    ids.append(one.id)
        for address, (name, ids) in sorted(written.items()):
            if file_of(address, self._publication) and "#" not in address:
                self._add("author", name, address, tuple(ids), has_feed=True)

    def _add_sections(self, articles: Sequence[Outgoing]) -> None:
        """Plan a page for each section that the navigation leads to, and say where it leads to nothing."""
        sections = {make_slug(name): name for name in self._publication.sections}
        for link in self._publication.nav:
            address = absolute(link.address, self._publication)
            file = file_of(address, self._publication) if is_allowed(link.address) else ""
            if not file or file in self.taken:
                continue
            name = sections.get(folder_of(file).rstrip("/").rpartition("/")[2]) or sections.get(make_slug(link.label))
            if name is None:
                said = later("The navigation leads to {address}, which is no page of this site.", address=address)
                self.notes.append(said)
                continue
            ids = tuple(one.id for one in articles if squash(one.section) == name)
            self._add("section", name, address, ids)

    def _add(self, kind: str, about: str, address: str, ids: tuple[str, ...], *, has_feed: bool = False) -> None:
        file = file_of(address, self._publication)
        if not file:
            return
        if file in self.taken:
            said = later("{address} is another page’s address already, so one of them was left out.", address=address)
            self.notes.append(said)
            return
        count = max(1, -(-len(ids) // A_PAGE)) if kind not in ("index", "news") else 1
        files = tuple(file_of(page_address(address, number), self._publication) for number in range(1, count + 1))
        self.taken.update(files)
        self.listings.append(self._keyed(Listing(kind, about, address, files, ids, has_feed=has_feed)))

    def _keyed(self, one: Listing) -> Listing:
        about = repr(self._series[one.about]) if one.kind == "series" else one.about
        if one.kind == "corrections":
            about = self._corrected
        if one.kind == "index":
            about = repr(list(self._series.values()))
        base = _digest(self._base, one.kind, about, one.address, str(len(one.files)))
        marks = [f"{draft_id}{self._by_id[draft_id].mark}" for draft_id in one.ids]
        step = -(-len(marks) // len(one.files)) if len(one.files) == 1 else A_PAGE
        starts = range(0, max(1, len(marks)), max(1, step))
        keys = [_digest(base, *marks[start : start + step]) for start in starts]
        newest = sorted(one.ids, key=lambda draft_id: self._by_id[draft_id].dated, reverse=True)[:FEED_LENGTH]
        feed = tuple(newest) if one.has_feed else ()
        texts = (f"{self._by_id[draft_id].mark}{self._by_id[draft_id].text}" for draft_id in feed)
        return replace(one, keys=tuple(keys), feed=feed, feed_key=_digest(base, *feed, *texts))
