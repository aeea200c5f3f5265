"""Export: through the gate, into a package, onto the disk, and then on record."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from almost_editor.desk.checks.finding import Finding
from almost_editor.document.draft import Draft, Picture, Stage
from almost_editor.errors import Cancelled, ExportRefused, InvalidValue, NotFound
from almost_editor.library.store import Library
from almost_editor.media.cache import RENDITIONS, RenditionCache
from almost_editor.media.planning import Rendition
from almost_editor.newsroom.gate import findings, letter_findings, pass_gate
from almost_editor.newsroom.ignoring import heeded
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.single_files import SINGLE_FORMATS, Contents, write_single_format
from almost_editor.newsroom.stylebooks import house_book
from almost_editor.newsroom.text_findings import text_findings
from almost_editor.newsroom.withdrawing import stone_of
from almost_editor.publish.article import Article, build, render_options
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.package import Package, build_package
from almost_editor.publish.tombstone_package import tombstone_package
from almost_editor.publish.verifying import verify_package
from almost_editor.publish.writing import write_bag, write_html, write_zip
from almost_editor.render.full import render
from almost_editor.wording import later

FORMATS: tuple[str, ...] = ("bag", "zip", "html", *SINGLE_FORMATS)

_WRITERS = {"bag": write_bag, "zip": write_zip, "html": write_html}
_ID = re.compile("[0-9a-f]{32}")

PrintPage = Callable[[Path, str, tuple[Path, ...]], bytes]
"""Prints the page of an article, by library, id and layouts; only a program with a browser in it can."""
Progress = Callable[[int, int, str], None]
"""Called with how many steps are done, of how many, and what is being done."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A package on the disk, not yet on record; it travels between processes.

    Shapes: `digest` is the SHA-256 of the package's content, whatever the format; `path` is the folder or file.
    """

    draft_id: str
    slug: str
    address: str
    path: Path
    format: str
    digest: str
    override: str
    findings: tuple[Finding, ...]
    notes: tuple[str, ...]
    """What should be said, a sentence each."""
    draft: Draft
    """What was written; the library may have newer words by the time that it is recorded."""
    silent: bool = False
    """Readers are not told of what has changed since the last time."""
    tombstone: bool = False
    """The article is withdrawn: what was written is the page in its place."""


def _silent(_done: int, _total: int, _what: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def export(
    library: Library,
    article: str,
    to: Path,
    format: str = "bag",
    override: str = "",
    *,
    silent: bool = False,
    layouts: tuple[Path, ...],
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = _never,
    now: datetime | None = None,
    print_page: PrintPage | None = None,
) -> Exported:
    """Write an article's package into the folder `to`: `almost-<slug>/` or `almost-<slug>.zip`, whole or not at all.

    Formats that are one file, such as `docx`, are `almost-<slug>` with their ending; for a PDF `print_page` is needed.

    Shapes: `article` is a draft's id or a slug, also an old one. The library may be open for reading only; `record`
    puts the export on record afterwards. `layouts` are searched in order, the library's own first. `now` is for the
    embargo alone. A withdrawn article's package is the page in its place, and no gate stops that.
    Raises: NotFound, ExportRefused, LayoutBroken, PictureRefused, LibraryError, Cancelled.
    Law: the same library gives the same bytes, whichever of its articles were exported and recorded in between; only
    an embargo that ends lets another article's headline appear.
    """
    _refuse_unknown(format)
    draft = find_article(library, article)
    stone = stone_of(library, draft)
    if stone is not None and format in SINGLE_FORMATS:
        remedy = later("Export its package: that is the page in its place.")
        raise ExportRefused(later("“{slug}” is withdrawn.", slug=draft.slug), remedy)
    found = what_is_found(library, draft, now, format)
    pass_gate(found, override)
    built = build(draft, surroundings(library, draft, now))
    notes = [one.message for one in found]
    if format in SINGLE_FORMATS:
        printed = partial(print_page, library.folder, draft.id, layouts) if print_page else None
        earlier = {one.digest for one in library.exports.of(draft.id) if one.format == format}
        path, digest = write_single_format(format, contents(library, built, layouts, printed), to, earlier)
    else:
        withdrawn = tombstone_package(stone, load_layout(draft.layout, layouts)) if stone else None
        package = withdrawn or _package(library, built, layouts, progress, cancelled)
        if cancelled():
            raise Cancelled
        path, digest = _WRITERS[format](package, to, cancelled=cancelled), _digest(package)
        notes += verify_package(path)
    progress(1, 1, later("Done"))
    return Exported(
        draft_id=draft.id,
        slug=draft.slug,
        address=built.canonical,
        path=path,
        format=format,
        digest=digest,
        override=override.strip(),
        findings=found,
        notes=tuple(notes),
        draft=draft,
        silent=silent,
        tombstone=stone is not None,
    )


def record(library: Library, exported: Exported) -> None:
    """Put an export on record in a library open for writing; nothing that a page shows changes. Raises: NotFound."""
    library.exports.record(
        exported.draft_id,
        address=exported.address,
        to=str(exported.path),
        format=exported.format,
        digest=exported.digest,
        override_reason=exported.override,
        went_out=exported.draft,
        silent=exported.silent,
        tombstone=exported.tombstone,
    )


def what_is_found(library: Library, draft: Draft, now: datetime | None = None, format: str = "") -> tuple[Finding, ...]:
    """Return what the gate says of an article; nothing of a withdrawn one, for the page in its place must get out."""
    if draft.stage is Stage.WITHDRAWN:
        return ()
    publication = library.publication.load()
    style = house_book(library)
    found = findings(draft, publication, now, of_text=text_findings(library, draft, now), book=style.book)
    return (*heeded(library, draft.id, found), *style.findings, *letter_findings(publication, format))


def _refuse_unknown(format: str) -> None:
    if format not in FORMATS:
        known = ", ".join(FORMATS)
        raise InvalidValue(
            later("There is no format “{format}”.", format=format), later("Choose one of: {formats}.", formats=known)
        )


def find_article(library: Library, article: str) -> Draft:
    """Return the draft of an id or a slug, also an old one. Raises: NotFound; ExportRefused for one in the trash."""
    try:
        draft = library.drafts.find(article)
    except NotFound:
        if not _ID.fullmatch(article):
            raise
        draft = library.drafts.get(article)
    if library.drafts.summary(draft.id).trashed:
        raise ExportRefused(
            later("“{slug}” is in the trash.", slug=draft.slug), later("Take it out of the trash first.")
        )
    return draft


def contents(
    library: Library, article: Article, layouts: tuple[Path, ...], printed: Callable[[], bytes] | None = None
) -> Contents:
    """Return what any file of an article is made from. Raises: NotFound, LayoutBroken. Cost: a full render."""
    cache = RenditionCache(library.folder / RENDITIONS)

    def encode(picture: Picture, rendition: Rendition) -> bytes:
        return cache.get(rendition, lambda: library.pictures.read(picture))

    layout = load_layout(article.draft.layout, layouts)
    return Contents(article, render(article.draft.body, render_options(article)), layout, encode, printed)


def _package(
    library: Library, article: Article, layouts: tuple[Path, ...], progress: Progress, cancelled: Callable[[], bool]
) -> Package:
    made = contents(library, article, layouts)
    return build_package(
        article,
        made.layout,
        made.body_html,
        made.encode,
        # One step more than there are pictures: the writing.
        progress=lambda done, total: progress(done, total + 1, later("Pictures") if done < total else later("Writing")),
        cancelled=cancelled,
    )


def _digest(package: Package) -> str:
    whole = hashlib.sha256()
    for path, data in package.files.items():
        whole.update(f"{hashlib.sha256(data).hexdigest()}  {path}\n".encode())
    return whole.hexdigest()
