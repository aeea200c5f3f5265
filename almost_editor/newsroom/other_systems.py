"""Articles for other systems: through the same gate, into the files that these take in, and then on record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from almost_editor.desk.checks.finding import Finding
from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import Cancelled, ExportRefused, InvalidValue
from almost_editor.library.store import Library
from almost_editor.media.cache import RENDITIONS, RenditionCache
from almost_editor.newsroom.exporting import Exported, Progress, find_article, what_is_found
from almost_editor.newsroom.gate import pass_gate
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import Article, build, render_options, renditions
from almost_editor.publish.interchange.apple_news import apple_json
from almost_editor.publish.interchange.ghost import ghost_json
from almost_editor.publish.interchange.ninjs import ninjs_json
from almost_editor.publish.interchange.wxr import wxr
from almost_editor.publish.pictures import FOLDER
from almost_editor.publish.writing import write_single
from almost_editor.render.full import render
from almost_editor.wording import later

ENDINGS: Mapping[str, str] = {
    "wxr": ".wxr.xml",
    "ghost": ".ghost.json",
    "ninjs": ".ninjs.json",
    "apple": ".apple-news/article.json",
}
"""What stands behind `almost-<slug>` in a folder, by format."""
SYSTEMS: tuple[str, ...] = tuple(ENDINGS)
_TOGETHER = {"wxr": wxr, "ghost": ghost_json}
"""Systems that take many articles in one file."""

Told = tuple[Article, str]


def file_name(name: str, format: str) -> str:
    """Return the file for an article or a series of that slug, from the folder that it is written into."""
    return f"almost-{name}{ENDINGS[format]}"


def hand_over(
    library: Library,
    articles: Sequence[str],
    to: Path,
    format: str,
    override: str = "",
    *,
    name: str = "",
    progress: Progress = lambda _done, _total, _what: None,
    cancelled: Callable[[], bool] = lambda: False,
    now: datetime | None = None,
) -> tuple[Exported, ...]:
    """Write articles for another system into the folder `to`, and return what was written for each, to be recorded.

    Shapes: `articles` are ids or slugs. WordPress and Ghost get one file with all of them, called by `name` where it is
    given; the others a file for each. Law: all articles pass the gate before anything is written; the file of one
    article is the one in its package. Raises: NotFound, ExportRefused, PictureRefused, LibraryError, Cancelled.
    """
    if format not in SYSTEMS:
        known = later("Choose one of: {systems}.", systems=", ".join(SYSTEMS))
        raise InvalidValue(later("There is no system “{format}”.", format=format), known)
    drafts = list({draft.id: draft for draft in (find_article(library, article) for article in articles)}.values())
    found = {draft.id: what_is_found(library, draft, now) for draft in drafts}
    for draft in drafts:
        _refuse_withdrawn(draft)
        pass_gate(found[draft.id], override)
    told: list[Told] = []
    for done, draft in enumerate(drafts):
        if cancelled():
            raise Cancelled
        progress(done, len(drafts) + 1, later("Articles"))
        article = build(draft, surroundings(library, draft, now))
        told.append((article, render(article.draft.body, render_options(article))))
    files = _files(library, told, format, name, cancelled)
    if cancelled():
        raise Cancelled
    progress(len(drafts), len(drafts) + 1, later("Writing"))
    for path, data in files.items():
        write_single(data, to / path)
    progress(1, 1, later("Done"))
    paths = [next(iter(files))] * len(told) if format in _TOGETHER else list(files)
    return tuple(
        Exported(
            draft_id=draft.id,
            slug=draft.slug,
            address=article.canonical,
            path=to / path,
            format=format,
            digest=hashlib.sha256(files[path]).hexdigest(),
            override=override.strip(),
            findings=found[draft.id],
            notes=_notes(draft, found[draft.id], len(drafts)),
            draft=draft,
        )
        for draft, (article, _), path in zip(drafts, told, paths, strict=True)
    )


def _refuse_withdrawn(draft: Draft) -> None:
    if draft.stage is Stage.WITHDRAWN:
        raise ExportRefused(
            later("“{slug}” is withdrawn: no other system gets it.", slug=draft.slug),
            later("Take it down there by hand, or put it back first."),
        )


def is_as_written(path: Path, digest: str) -> bool:
    """Tell whether a file is still what was written. Raises: OSError."""
    return hashlib.sha256(path.read_bytes()).hexdigest() == digest


def _files(
    library: Library, told: Sequence[Told], format: str, name: str, cancelled: Callable[[], bool]
) -> dict[str, bytes]:
    """Return the files to write, by path from the folder that they go into."""
    if format in _TOGETHER:
        called = name or "-and-".join(filter(None, (told[0][0].draft.slug, _others(len(told) - 1))))
        return {file_name(called, format): _TOGETHER[format](told)}
    files: dict[str, bytes] = {}
    for article, html in told:
        if cancelled():
            raise Cancelled
        made = apple_json(article, html) if format == "apple" else _ninjs(library, article, html)
        files[file_name(article.draft.slug, format)] = made
    return files


def _ninjs(library: Library, article: Article, html: str) -> bytes:
    """Return a news item; what it says of its pictures' sizes is known once they are encoded."""
    without = ninjs_json(article, html, {}).decode()
    cache = RenditionCache(library.folder / RENDITIONS)
    sizes = {}
    for picture, rendition in renditions(article):
        if rendition.name in without:
            sizes[FOLDER + rendition.name] = len(cache.get(rendition, partial(library.pictures.read, picture)))
    return ninjs_json(article, html, sizes)


def _others(number: int) -> str:
    return f"{number}-more" if number else ""


def _notes(draft: Draft, found: Sequence[Finding], articles: int) -> tuple[str, ...]:
    before = f"{draft.slug}: " if articles > 1 else ""
    return tuple(f"{before}{one.message}" for one in found)
