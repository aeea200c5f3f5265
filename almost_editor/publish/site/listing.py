"""Lists of stories as values: what the front page, a series, an author or a section shows, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from almost_editor.document.addresses import absolute, is_allowed
from almost_editor.document.draft import Picture
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.media.planning import plan
from almost_editor.publish.article import Article, Link, Moment
from almost_editor.publish.feeds import MEDIA_TYPES, RSS
from almost_editor.publish.notices import CorrectionEntry, Notice
from almost_editor.publish.pictures import FOLDER
from almost_editor.publish.places import locale_of, runs_right_to_left
from almost_editor.publish.site.paths import A_PAGE, file_of, folder_of, page_address, up_from
from almost_editor.publish.wording import DESCRIPTION_LONGEST, TITLE_LENGTH, cut_at_word, fill
from almost_editor.render.typography import set_text

_THUMB_WIDEST_PX = 800


@dataclass(frozen=True, slots=True)
class Thumb:
    """A story's picture in a list. Shapes: paths are from the site's root; `sources` are (MIME type, srcset)."""

    folder: str
    names: tuple[tuple[str, int], ...]
    """Name and pixels across of each JPEG, the smallest first: those that the story's own page has."""
    width_px: int
    height_px: int
    alt: str
    focal: str

    def srcset(self, up: str) -> str:
        """Return the `srcset` as a page asks for it that is `up` from the root."""
        return ", ".join(f"{up}{self.folder}{name} {width}w" for name, width in self.names)

    def src(self, up: str) -> str:
        """Return the address of the largest."""
        return f"{up}{self.folder}{self.names[-1][0]}"


@dataclass(frozen=True, slots=True)
class Story:
    """An article as lists show it; made of its `Article`, so that both say the same."""

    headline: str
    dek: str
    address: str
    moment: Moment
    series: Link | None
    authors: tuple[Link, ...]
    by: str
    language: str
    direction: str
    thumb: Thumb | None


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction as the corrections page shows it: of which article, and its notice. `language` is the article's."""

    headline: str
    address: str
    language: str
    notice: Notice


@dataclass(frozen=True, slots=True)
class Shelf:
    """A link of a series index: name, address, what it is about, and how many parts it has."""

    name: str
    address: str
    description: str
    parts: int


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a list. Built by `pages_of`.

    Shapes: text is plain; addresses are absolute; `file` is its place in the site and `up` the way from there to the
    root. `kind` is `front`, `series`, `author`, `section`, `index`, `corrections`, `newsletter` or `missing`.
    """

    kind: str
    publication: Publication
    heading: str
    title: str
    description: str
    intro: str
    canonical: str
    file: str
    number: int
    stories: tuple[Story, ...] = ()
    first: int = 1
    """The number of the first story in its list: the parts of a series are counted on."""
    shelves: tuple[Shelf, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    newer: str = ""
    older: str = ""
    feeds: tuple[tuple[str, str, str], ...] = ()
    """MIME type, title and address of each feed that follows it."""

    @property
    def up(self) -> str:
        """The way to the site's root; the page of what is missing may be shown anywhere, and goes by the root."""
        return "/" if self.kind == "missing" else up_from(self.file)

    @property
    def language(self) -> str:
        """The publication's: lists are furniture."""
        return self.publication.language

    @property
    def direction(self) -> str:
        """Which way it runs."""
        return "rtl" if runs_right_to_left(self.publication.language) else "ltr"

    @property
    def furniture_language(self) -> str:
        """The same; the parts that articles share ask for both."""
        return self.language

    @property
    def furniture_direction(self) -> str:
        """The same."""
        return self.direction

    @property
    def locale(self) -> str:
        """Open Graph's name for the language."""
        return locale_of(self.language)

    @property
    def home(self) -> Link:
        """The publication's name, leading to its front page."""
        return Link(self.publication.name, absolute(self.publication.address, self.publication))

    @property
    def nav(self) -> tuple[Link, ...]:
        """The links in the head of every page."""
        links = self.publication.nav
        return tuple(
            Link(one.label, absolute(one.address, self.publication)) for one in links if is_allowed(one.address)
        )


@dataclass(frozen=True, slots=True)
class Subject:
    """What a list is about, however many pages it has.

    Shapes: `address` is its first page's; `feeds` are the names of its feeds, beside that page or at `feeds_at`.
    """

    kind: str
    heading: str
    description: str
    intro: str
    address: str
    feeds: tuple[str, ...] = (RSS,)
    feeds_at: str = ""


def story_of(article: Article) -> Story:
    """Return how lists show an article."""
    return Story(
        headline=article.headline,
        dek=article.dek,
        address=article.canonical,
        moment=article.published,
        series=article.kicker,
        authors=article.authors,
        by=article.by,
        language=article.language,
        direction=article.direction,
        thumb=_thumb(article),
    )


def corrected_of(one: CorrectionEntry, publication: Publication) -> Corrected:
    """Return how the corrections page shows a record."""
    headline = squash(set_text(one.headline, one.language))
    return Corrected(headline, one.address, one.language, one.notice(publication))


def page_of(
    subject: Subject,
    publication: Publication,
    number: int,
    pages: int,
    *,
    numbered: str,
    stories: tuple[Story, ...] = (),
    shelves: tuple[Shelf, ...] = (),
    corrections: tuple[Corrected, ...] = (),
) -> ListPage:
    """Return one page of a list; `numbered` is the house's word for a further page, with its `{number}`."""
    canonical = page_address(subject.address, number)
    more = fill(numbered, number=str(number)) if number > 1 else ""
    name = subject.heading if subject.kind == "front" else f"{subject.heading} | {publication.name}"
    title = f"{more} | {name}" if more else name
    return ListPage(
        kind=subject.kind,
        publication=publication,
        heading=subject.heading,
        title=cut_at_word(title, TITLE_LENGTH) or publication.name,
        description=cut_at_word(f"{subject.description} {more}".strip() or title, DESCRIPTION_LONGEST, ellipsis="…"),
        intro=subject.intro,
        canonical=canonical,
        file=file_of(canonical, publication),
        number=number,
        stories=stories,
        first=(number - 1) * A_PAGE + 1,
        shelves=shelves,
        corrections=corrections,
        newer=page_address(subject.address, number - 1) if number > 1 else "",
        older=page_address(subject.address, number + 1) if number < pages else "",
        feeds=tuple(
            (MEDIA_TYPES[one], subject.heading, urljoin(subject.feeds_at or subject.address, one))
            for one in subject.feeds
        ),
    )


def _thumb(article: Article) -> Thumb | None:
    hero, publication = article.hero, article.publication
    picture = article.draft.picture(article.draft.hero.picture) if hero else None
    file = file_of(article.canonical, publication)
    if hero is None or picture is None or not file:
        return None
    names = _jpegs(picture)
    return Thumb(
        folder=folder_of(file) + FOLDER,
        names=tuple((name, width) for name, width, _ in names),
        width_px=names[-1][1],
        height_px=names[-1][2],
        alt=hero.alt,
        focal=hero.focal_card,
    )


def _jpegs(picture: Picture) -> list[tuple[str, int, int]]:
    planned = plan(picture.digest, picture.width_px, picture.height_px, crop="full", formats=("jpeg",))
    fitting = [one for one in planned if one.width_px <= _THUMB_WIDEST_PX] or list(planned[:1])
    return sorted(((one.name, one.width_px, one.height_px) for one in fitting), key=lambda one: one[1])
