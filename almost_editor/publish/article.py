"""An article as it goes out: one frozen value that page, metadata, manifest and source file are all made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from almost_editor.document.addresses import absolute, article_address, author_address, is_allowed, series_address
from almost_editor.document.counts import reading_minutes, word_count
from almost_editor.document.dates import display_date, machine_date
from almost_editor.document.draft import Direction, Draft, Picture
from almost_editor.document.marks import without_marks
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.text import squash
from almost_editor.media.planning import Rendition
from almost_editor.publish.notices import Notice, notices
from almost_editor.publish.pictures import HeroFigure, Pictures, gather
from almost_editor.publish.places import is_language, locale_of, runs_right_to_left
from almost_editor.publish.wording import TITLE_LENGTH, cut_at_word, describe, fill, separators
from almost_editor.render.options import RenderOptions
from almost_editor.render.typography import set_text


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another article, as a page shows it: `dated` carries a zone, `series` is the name of its main series."""

    headline: str
    dek: str
    address: str
    dated: datetime
    series: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """Another article that the text leads to, there for readers."""

    id: str
    headline: str
    address: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page shows beside its own draft.

    Shapes: `series` are the draft's, the main one first; `siblings` belong to the main series, in part order, never
    the draft itself, only what is ready or exported; `trending` is in the publication's order; `linked` are the
    articles that the draft's links name by their ids, as far as readers can get them, in the order of those.
    """

    publication: Publication
    series: tuple[Series, ...] = ()
    siblings: tuple[Teaser, ...] = ()
    trending: tuple[Teaser, ...] = ()
    linked: tuple[Linked, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A word or name that leads somewhere; `before` is the text that stands in front of it in a row of names."""

    label: str
    address: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as machines and as people read it; `before` and `after` are the house words around it."""

    machine: str
    display: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the *More On* or *Trending* block."""

    headline: str
    dek: str
    address: str
    moment: Moment
    series: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article with all that its page and package say. Built by `build`, never by hand.

    Shapes: text is plain, to be escaped where it stands; addresses are absolute. `modified` equals `published` in an
    article that was never updated; `shows_update` tells whether a reader would see two different dates.
    """

    draft: Draft
    """The source, without what readers never see: notes, due date, commission, embargo, legal flag."""
    publication: Publication
    series: tuple[Link, ...]
    """The main one first."""
    headline: str
    title: str
    dek: str
    description: str
    canonical: str
    language: str
    direction: str
    """`ltr` or `rtl`."""
    furniture_language: str
    furniture_direction: str
    locale: str
    authors: tuple[Link, ...]
    by: str
    section: str
    tags: tuple[str, ...]
    dateline: str
    published: Moment
    modified: Moment
    shows_update: bool
    corrections: tuple[Notice, ...]
    """The newest first."""
    words: int
    minutes: str
    pictures: Pictures
    home: Link
    nav: tuple[Link, ...]
    kicker: Link | None
    more_on: Link | None
    """The heading of the *More On* block, leading to the series' own page."""
    siblings: tuple[Entry, ...]
    newsletter: Link
    trending_heading: str
    trending_empty: str
    trending: tuple[Entry, ...]
    linked: tuple[Linked, ...] = ()
    """The articles that the text leads to."""

    @property
    def hero(self) -> HeroFigure | None:
        """The picture at the head of the page."""
        return self.pictures.hero


def build(draft: Draft, surroundings: Surroundings, *, words: int | None = None) -> Article:
    """Derive everything that a page says about a draft.

    `words` is the body's count where the caller already has it. Cost: linear in the body, to count its words and
    to take suggestions and comments out of it: no article has any.
    Raises: InvalidValue where the publication's time zone is none.
    """
    publication = surroundings.publication
    house = publication.words
    draft = _typeset(draft, publication)
    headline = squash(draft.headline)
    count = word_count(draft.body) if words is None else words
    series = tuple(Link(one.name, series_address(one, publication)) for one in surroundings.series)
    main = series[0] if series else None
    linked = {one.id: one.address for one in surroundings.linked}
    published = Moment(machine_date(draft.dated, publication), display_date(draft.dated, publication))
    modified = _updated(draft, publication)
    return Article(
        draft=_source(draft),
        publication=publication,
        series=series,
        headline=headline,
        title=cut_at_word(headline, TITLE_LENGTH) or publication.name,
        dek=squash(draft.dek),
        description=describe(draft.description, draft.dek, draft.body, headline or publication.name),
        canonical=article_address(draft.slug, draft.dated, publication),
        language=draft.language or publication.language,
        direction=_direction(draft, publication),
        furniture_language=publication.language,
        furniture_direction="rtl" if runs_right_to_left(publication.language) else "ltr",
        locale=locale_of(draft.language or publication.language),
        authors=_authors(draft, publication),
        by=squash(house.by),
        section=squash(draft.section),
        tags=tuple(dict.fromkeys(squash(tag) for tag in draft.tags if squash(tag))),
        dateline=squash(draft.dateline),
        published=published,
        modified=modified,
        shows_update=modified.display != published.display,
        corrections=notices(draft.corrections, publication, draft.language, linked),
        words=count,
        minutes=fill(house.minutes, minutes=str(reading_minutes(count))),
        pictures=gather(draft),
        home=Link(publication.name, absolute(publication.address, publication)),
        nav=tuple(
            Link(one.label, absolute(one.address, publication)) for one in publication.nav if is_allowed(one.address)
        ),
        kicker=main,
        more_on=Link(fill(house.more_on, series=main.label), main.address) if main else None,
        siblings=tuple(map(_teller(publication), surroundings.siblings)),
        newsletter=_newsletter(surroundings),
        trending_heading=house.trending,
        trending_empty=house.trending_empty,
        trending=tuple(map(_teller(publication), surroundings.trending)),
        linked=surroundings.linked,
    )


def _typeset(draft: Draft, publication: Publication) -> Draft:
    """Return the draft as it is set: in a language that is one, its text without marks, its plain fields typeset."""
    hero = draft.hero
    language = draft.language if is_language(draft.language) else publication.language
    return replace(
        draft,
        language=language,
        body=without_marks(draft.body),
        headline=set_text(draft.headline, language),
        dek=set_text(draft.dek, language),
        description=set_text(draft.description, language),
        hero=replace(
            hero,
            alt=set_text(hero.alt, language),
            caption=set_text(hero.caption, language),
            credit=set_text(hero.credit, language),
        ),
    )


def renditions(article: Article) -> tuple[tuple[Picture, Rendition], ...]:
    """Return every rendition that the article's page may ask for, each once, with the picture it is made from."""
    return article.pictures.renditions


def render_options(article: Article) -> RenderOptions:
    """Return what rendering the body needs to know about the article around it."""
    return RenderOptions(
        language=article.language,
        images=dict(article.pictures.body),
        site=article.publication.address,
        articles={one.id: one.address for one in article.linked},
    )


def _source(draft: Draft) -> Draft:
    """Return the draft without what readers never see, and without addresses that no page leads to."""
    authors = tuple(one if is_allowed(one.url) else replace(one, url="") for one in draft.authors)
    corrections = tuple(replace(one, by="") for one in draft.corrections)
    return replace(
        draft,
        authors=authors,
        corrections=corrections,
        notes="",
        due=None,
        commissioned_words=None,
        embargo=None,
        legal=False,
    )


def _direction(draft: Draft, publication: Publication) -> str:
    if draft.direction is Direction.AUTO:
        return "rtl" if runs_right_to_left(draft.language or publication.language) else "ltr"
    return str(draft.direction)


def _authors(draft: Draft, publication: Publication) -> tuple[Link, ...]:
    authors = [author for author in draft.authors if squash(author.name)]
    before = separators(len(authors), squash(publication.words.conjunction))
    return tuple(
        Link(squash(author.name), author_address(author, publication), text)
        for author, text in zip(authors, before, strict=True)
    )


def _newsletter(surroundings: Surroundings) -> Link:
    """Return the newsletter call: the main series' own words and address where it has them."""
    publication = surroundings.publication
    main = surroundings.series[0] if surroundings.series else None
    text = (main.newsletter_text if main else "") or publication.words.newsletter
    address = (main.newsletter_address if main else "") or publication.newsletter_address
    values = {"publication": publication.name, "series": main.name if main else ""}
    return Link(fill(text, **values), absolute(address, publication))


def _updated(draft: Draft, publication: Publication) -> Moment:
    before, _, after = publication.words.updated.partition("{date}")
    return Moment(machine_date(draft.updated, publication), display_date(draft.updated, publication), before, after)


@lru_cache(maxsize=2)
def _teller(publication: Publication) -> Callable[[Teaser], Entry]:
    """Return what sets a teaser’s words; what trends stands on every page of a site."""

    @lru_cache(maxsize=1024)
    def entry(one: Teaser) -> Entry:
        headline, dek = (squash(set_text(words, publication.language)) for words in (one.headline, one.dek))
        moment = Moment(machine_date(one.dated, publication), display_date(one.dated, publication))
        return Entry(headline=headline, dek=dek, address=one.address, moment=moment, series=one.series)

    return entry
