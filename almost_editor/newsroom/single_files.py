"""Articles in one file: as a letter, plain text, Markdown, a Word document or a PDF."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from almost_editor.document.draft import Picture
from almost_editor.errors import ExportRefused
from almost_editor.media.planning import Rendition
from almost_editor.publish.article import Article
from almost_editor.publish.layouts import Layout
from almost_editor.publish.newsletter.letter import letter_html, unsubscribe
from almost_editor.publish.plain_text import plain_text
from almost_editor.publish.source import source_text
from almost_editor.publish.word.document import word_document
from almost_editor.publish.writing import write_single
from almost_editor.wording import later

Encode = Callable[[Picture, Rendition], bytes]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file is made from."""

    article: Article
    body_html: str
    layout: Layout
    encode: Encode
    print_page: Callable[[], bytes] | None = None


def _markdown(made: Contents) -> bytes:
    return source_text(made.article).encode()


def _pdf(made: Contents) -> bytes:
    if made.print_page is None:
        raise ExportRefused(
            later("There is no page here that could be printed."), later("Print it from the window: File ▸ Print.")
        )
    return made.print_page()


def _letter(made: Contents) -> bytes:
    return letter_html(made.article, made.body_html, made.layout).encode()


def _letter_text(made: Contents) -> bytes:
    return plain_text(made.article, made.body_html, made.layout, unsubscribe=unsubscribe(made.article)).encode()


_MAKERS: dict[str, dict[str, Callable[[Contents], bytes]]] = {
    # The last one is the file that is told of.
    "email": {"-newsletter.txt": _letter_text, "-newsletter.html": _letter},
    "text": {".txt": lambda made: plain_text(made.article, made.body_html, made.layout).encode()},
    "md": {".md": _markdown},
    "docx": {".docx": lambda made: word_document(made.article, made.body_html, made.encode)},
    "pdf": {".pdf": _pdf},
}
SINGLE_FORMATS: tuple[str, ...] = tuple(_MAKERS)


def single_file_name(slug: str, format: str) -> str:
    """Return the file that is told of, for an article of that slug in one of the formats."""
    return f"almost-{slug}{tuple(_MAKERS[format])[-1]}"


def is_single_as_written(path: Path, format: str, digest: str) -> bool:
    """Tell whether the files of a format are still what was written; `path` is the one told of. Raises: OSError."""
    endings = tuple(_MAKERS[format])
    stem = path.name.removesuffix(endings[-1])
    whole = b"".join(path.with_name(f"{stem}{ending}").read_bytes() for ending in endings)
    return hashlib.sha256(whole).hexdigest() == digest


def write_single_format(format: str, made: Contents, to: Path, earlier: Collection[str] = ()) -> tuple[Path, str]:
    """Write `almost-<slug>` in one of the formats into a folder; return the file and the digest of what was written.

    Shapes: `earlier` are the digests of what was written in that format before: while that is untouched, it is
    replaced. Raises: ExportRefused, LayoutBroken, PictureRefused. Law: the same article gives the same bytes, PDF
    excepted.
    """
    files = {ending: make(made) for ending, make in _MAKERS[format].items()}
    path = to / single_file_name(made.article.draft.slug, format)
    is_ours = _is_untouched(path, format, earlier)
    for ending, data in files.items():
        write_single(data, to / f"almost-{made.article.draft.slug}{ending}", is_ours=is_ours)
    return path, hashlib.sha256(b"".join(files.values())).hexdigest()


def _is_untouched(path: Path, format: str, earlier: Collection[str]) -> bool:
    with contextlib.suppress(OSError):
        return any(is_single_as_written(path, format, digest) for digest in earlier)
    return False
