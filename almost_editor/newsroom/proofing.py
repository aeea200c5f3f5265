"""Proofs: the page for a lawyer or a source, before it may go out. Outside the gate, and never on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import contents, find_article
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import build, renditions
from almost_editor.publish.proof import Stamp, proof_html, stamp
from almost_editor.publish.writing import write_single

ProofStamp = Stamp
PROOF_FORMATS: tuple[str, ...] = ("html", "pdf")
PrintProof = Callable[[Path, str, tuple[Path, ...], Stamp], bytes]
"""Prints the page of an article's proof, by library, id and layouts."""


def proof_stamp(library: Library, draft: Draft, reader: str, made: datetime | None = None) -> Stamp:
    """Return what a proof of a draft says of itself; `made` is now unless it is said."""
    return stamp(draft.slug, draft.revision, reader, made or datetime.now(UTC), library.publication.load())


def proof_page(library: Library, draft: Draft, layouts: tuple[Path, ...], stamped: Stamp) -> bytes:
    """Return a draft's proof as one HTML file. Raises: LayoutBroken, PictureRefused."""
    made = contents(library, build(draft, surroundings(library, draft)), layouts)
    originals = {one.name: picture for picture, one in renditions(made.article)}
    page = proof_html(
        made.article, made.body_html, made.layout, stamped, lambda one: made.encode(originals[one.name], one)
    )
    return page.encode()


def write_proof(
    library: Library,
    article: str,
    to: Path,
    format: str = "html",
    *,
    layouts: tuple[Path, ...],
    reader: str = "",
    made: datetime | None = None,
    print_page: PrintProof | None = None,
) -> Path:
    """Write an article's proof into a folder as one file, and return it; for a PDF `print_page` is needed.

    Shapes: `article` is a draft's id or a slug, also an old one. Raises: NotFound, ExportRefused, LayoutBroken,
    PictureRefused. Law: the gate is not asked, and the library does not know that there is a proof.
    """
    draft = find_article(library, article)
    stamped = proof_stamp(library, draft, reader, made)
    if format == "pdf" and print_page is not None:
        data = print_page(library.folder, draft.id, layouts, stamped)
    else:
        data, format = proof_page(library, draft, layouts, stamped), "html"
    return write_single(data, to / f"{stamped.name}.{format}")
