"""Filling a site's pages: what one process does with a job, an article or a list, until its files are written aside."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from almost_editor.document.draft import Draft, Picture
from almost_editor.library.pictures import Pictures
from almost_editor.media.cache import RenditionCache
from almost_editor.media.planning import Rendition
from almost_editor.newsroom.opening import surroundings, without_others
from almost_editor.newsroom.site.files import Aside, Made
from almost_editor.newsroom.site.remembered import Remembered
from almost_editor.publish import feeds
from almost_editor.publish.article import Article, Surroundings, Teaser, build, render_options, renditions
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import page_html
from almost_editor.publish.pictures import FOLDER
from almost_editor.publish.site.listing import ListPage, Story, story_of
from almost_editor.publish.site.page import list_html
from almost_editor.publish.site.paths import folder_of, up_from
from almost_editor.publish.sitemaps import News, news_of
from almost_editor.render.full import render

_TEASER = attrgetter(*(one.name for one in fields(Teaser)))
"""All that a teaser holds, in an eighth of the time that its own `repr` takes: pages have thirty."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What every job needs; it travels to each process once."""

    layouts: Mapping[str, Layout]
    site: Layout
    remembered: Remembered
    now: datetime
    base: str
    aside: Path
    pictures: Path
    renditions: Path


@dataclass(frozen=True, slots=True)
class ArticleJob:
    """An article whose page is to be filled, or that is only told of.

    Shapes: `mark` is its row's; `text` its rendered text's key and HTML as far as they are kept; `formats` are the
    feeds that want its entry; `there` is what stands in its place.
    """

    draft: Draft
    words: int
    file: str
    mark: str
    text: tuple[str, str]
    formats: tuple[str, ...]
    there: Mapping[str, tuple[str, int]]
    fills: bool


@dataclass(frozen=True, slots=True)
class FilledArticle:
    """An article's page, written aside, and what lists and feeds say of it.

    Shapes: `key` and `made` are empty where it was only told of, `html` where the text was kept; `changed` is a machine
    date.
    """

    draft_id: str
    key: str
    made: tuple[Made, ...]
    text_key: str
    html: str
    story: Story
    news: News
    changed: str
    entry: feeds.Entry
    links: tuple[str, ...] = ()
    """The ids of our own articles that it leads to."""


@dataclass(frozen=True, slots=True)
class ListJob:
    """A page of a list that is to be filled."""

    page: ListPage
    there: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def filler(tools: Tools, name: str) -> Callable[[Any], Any]:
    """Return what does the jobs of one process, which has a name of its own."""
    aside = Aside(tools.aside, name)
    pictures = Pictures(tools.pictures, writing=False)
    cache = RenditionCache(tools.renditions)

    def encode(picture: Picture, rendition: Rendition) -> bytes:
        return cache.get(rendition, lambda: pictures.read(picture))

    def fill(job: Any) -> Any:
        if isinstance(job, ListJob):
            return job.page.file, aside.put(job.page.file, list_html(job.page, tools.site), job.there)
        return _filled(job, tools, aside, encode)

    return fill


def key_of(base: str, mark: str, around: Surroundings) -> str:
    """Return what changes with all that an article's page shows but its text; `base` is the plan's."""
    teasers = "".join(map(_shown, (*around.siblings, *around.trending)))
    linked = [(one.id, one.address) for one in around.linked]
    return _digest(f"{base}{mark}{around.series!r}{len(around.siblings)}{teasers}{linked!r}")


# What trends stands on every page of a site.
@lru_cache(maxsize=4096)
def _shown(one: Teaser) -> str:
    return repr(_TEASER(one))


def _filled(
    job: ArticleJob, tools: Tools, aside: Aside, encode: Callable[[Picture, Rendition], bytes]
) -> FilledArticle:
    library = tools.remembered.as_library()
    around = surroundings(library, job.draft, tools.now) if job.fills else without_others(library, job.draft, tools.now)
    article = build(job.draft, around, words=job.words)
    text_key, html, kept = *job.text, True
    if job.fills or job.formats:
        options = render_options(article)
        wanted = _digest(f"{tools.base}{article.draft.body}\0{options!r}")
        kept = text_key == wanted
        if not kept:
            text_key, html = wanted, render(article.draft.body, options)
    up = up_from(job.file)
    made: list[Made] = []
    if job.fills:
        page = page_html(article, html, tools.layouts[job.draft.layout], up)
        made.append(aside.put(job.file, page.encode(), job.there))
        made += _pictures(article, page, job, aside, encode)
    return FilledArticle(
        draft_id=job.draft.id,
        key=key_of(tools.base, job.mark, around) if job.fills else "",
        made=tuple(made),
        text_key=text_key,
        html="" if kept else html,
        story=story_of(article),
        news=news_of(article),
        changed=article.modified.machine,
        entry=feeds.entry(article, html, job.formats, up) if job.formats else feeds.Entry("", "", ""),
        links=job.draft.links,
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _pictures(
    article: Article,
    page: str,
    job: ArticleJob,
    aside: Aside,
    encode: Callable[[Picture, Rendition], bytes],
) -> list[Made]:
    """Write the pictures that the page asks for; a name means the same bytes, so what is there stays."""
    made = []
    for picture, one in renditions(article):
        if FOLDER + one.name not in page:
            continue
        path = folder_of(job.file) + FOLDER + one.name
        if path in job.there:
            made.append(Made(path, *job.there[path]))
        else:
            made.append(aside.put(path, encode(picture, one), job.there))
    return made
