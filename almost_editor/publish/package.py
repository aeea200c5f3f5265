"""An article's package: every file of it, made from values, before anything touches a disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from almost_editor.document.dates import local
from almost_editor.document.draft import Picture
from almost_editor.errors import Cancelled
from almost_editor.media.planning import Rendition
from almost_editor.publish.article import Article, renditions
from almost_editor.publish.companions import companions
from almost_editor.publish.layouts import Layout
from almost_editor.publish.metadata import mark_path, mark_svg
from almost_editor.publish.nameplates import nameplate_files
from almost_editor.publish.page import page_html, style_css, style_path
from almost_editor.publish.pictures import FOLDER
from almost_editor.publish.source import source_text

FORMAT = "almost-package"
FORMAT_VERSION = 1
ENTRY = "index.html"
SOURCE = "article.md"
MANIFEST = "manifest.json"

Encode = Callable[[Picture, Rendition], bytes]
Progress = Callable[[int, int], None]
"""Called with how many steps are done, and of how many."""
Asked = Callable[[], bool]
"""Tells whether the person wants the work to stop."""


def quietly(_done: int, _total: int) -> None:
    """Tell nobody how far the work is."""


def never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Package:
    """A finished package.

    Shapes: `files` is the payload by path (`index.html`, `assets/…`), sorted; a bag puts it under `data/`. `day` is
    the day of the last editorial change in the publication's zone, `moment` the same change in UTC.
    """

    name: str
    canonical: str
    headline: str
    organisation: str
    day: date
    moment: datetime
    files: Mapping[str, bytes]


def build_package(
    article: Article,
    layout: Layout,
    body_html: str,
    encode: Encode,
    *,
    progress: Progress = quietly,
    cancelled: Asked = never,
) -> Package:
    """Make all files of an article's package from values.

    `encode` gives a rendition's bytes, and is asked for those that the page names and no others. `article.md` is
    the draft's text as it was written, pictures by their own names, our own articles by their addresses; the
    manifest tells which files those became. Raises: LayoutBroken; Cancelled between two pictures; what `encode`
    raises. Law: the same values give the same bytes, on any machine.
    """
    publication = article.publication
    page = page_html(article, body_html, layout)
    files: dict[str, tuple[str, bytes, str]] = {
        ENTRY: ("page", page.encode(), ""),
        SOURCE: ("source", source_text(article).encode(), ""),
        style_path(layout): ("style", style_css(layout).encode(), ""),
        mark_path(article): ("mark", mark_svg(article).encode(), ""),
    }
    if article.pictures.card is None:
        files |= {path: ("nameplate", data, "") for path, data in nameplate_files(publication)}
    # A rendition's name carries a hash, so finding it in the page means that the page asks for it.
    wanted = [(picture, one) for picture, one in renditions(article) if FOLDER + one.name in page]
    for done, (picture, one) in enumerate(wanted):
        if cancelled():
            raise Cancelled
        progress(done, len(wanted))
        role = "image" if one.crop == "full" else f"image-{one.crop}"
        files[FOLDER + one.name] = (role, encode(picture, one), picture.name)
    progress(len(wanted), len(wanted))
    sizes = {path: len(data) for path, (_, data, _) in files.items()}
    beside = companions(article, body_html, layout, sizes)
    files |= {path: (role, data, "") for path, (role, data) in beside.items()}
    return packed(article, files)


def packed(article: Article, files: Mapping[str, tuple[str, bytes, str]]) -> Package:
    """Return finished files as a package: each by its path has its role, its bytes and the picture it was made of."""
    draft, publication = article.draft, article.publication
    payload = {path: data for path, (_, data, _) in files.items()}
    payload[MANIFEST] = _manifest(article, files)
    updated = local(draft.updated, publication)
    return Package(
        name=f"almost-{draft.slug}",
        canonical=article.canonical,
        headline=article.headline,
        organisation=publication.name,
        day=updated.date(),
        moment=updated.astimezone(UTC),
        files={path: payload[path] for path in sorted(payload)},
    )


def _manifest(article: Article, files: Mapping[str, tuple[str, bytes, str]]) -> bytes:
    entries = []
    for path in sorted(files):
        role, data, picture = files[path]
        entry: dict[str, object] = {
            "path": path,
            "role": role,
            "bytes": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
        }
        if picture:
            entry["picture"] = picture
        entries.append(entry)
    manifest = {
        "format": FORMAT,
        "formatVersion": FORMAT_VERSION,
        "slug": article.draft.slug,
        "canonical": article.canonical,
        "published": article.published.machine,
        "modified": article.modified.machine,
        "entry": ENTRY,
        "files": entries,
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()
