"""Which kind a file is, by its name and its content, and the reader that takes it in."""

from __future__ import annotations

import enum
from pathlib import PurePath

from almost_editor.document.front_matter import read_document
from almost_editor.document.publication import Publication
from almost_editor.document.text import clean
from almost_editor.errors import ImportRefused, InvalidValue
from almost_editor.exchange.handoff.carried import ENDING
from almost_editor.exchange.markdown_file import read_markdown
from almost_editor.exchange.page_file import read_page_file
from almost_editor.exchange.pasted_page import read_pasted
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.exchange.word_file import MAX_WORD_BYTES, read_word
from almost_editor.wording import later, word

MAX_ARTICLE_BYTES = 20_000_000
"""Larger than any article by a thousand times; a file beyond it was chosen by mistake."""

MARKDOWN_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")


class Kind(enum.Enum):
    """The kinds of file that are told apart; the value is what a sentence calls them."""

    MARKDOWN = later("a Markdown file")
    TEXT = later("a text file")
    HTML = later("a web page’s HTML")
    WORD = later("a Word document")
    OLD_WORD = later("a word processor’s document")
    HANDOFF = later("a hand-off file")
    PDF = later("a PDF")
    PICTURE = later("a picture")
    OTHER = later("not a text file")


_BY_ENDING = {
    **dict.fromkeys(MARKDOWN_ENDINGS, Kind.MARKDOWN),
    **dict.fromkeys((".html", ".htm", ".xhtml"), Kind.HTML),
    **dict.fromkeys((".docx", ".docm", ".dotx"), Kind.WORD),
    **dict.fromkeys((".doc", ".odt", ".rtf", ".pages"), Kind.OLD_WORD),
    ".pdf": Kind.PDF,
    ENDING: Kind.HANDOFF,
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".tif", ".tiff"), Kind.PICTURE),
}
_BY_START = (
    (b"%PDF-", Kind.PDF),
    (b"{\\rtf", Kind.OLD_WORD),
    (b"\xd0\xcf\x11\xe0", Kind.OLD_WORD),
    (b"PK\x03\x04", Kind.OTHER),
    (b"\x89PNG", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
)
_WORD_PART = b"word/document.xml"
_REMEDIES = {
    Kind.OLD_WORD: later("Save it as a Word document (.docx), without a password, and try again."),
    Kind.HANDOFF: later("Take it in by itself, with File › Import or almost-editor import."),
    Kind.PDF: later("Copy its text and paste it into a new article."),
    Kind.PICTURE: later("Open an article first, then drop the picture into its text."),
    Kind.OTHER: later("Choose a text, Markdown, Word or HTML file (.txt, .md, .docx, .html)."),
}


def kind_of(name: str, data: bytes) -> Kind:
    """Return a file's kind: its content where that is unmistakable, else the ending of its name, else plain text."""
    ending = PurePath(name).suffix.lower()
    for start, kind in _BY_START:
        if data.startswith(start):
            if kind is not Kind.OTHER:
                return kind
            # A zip of a name that says nothing: Word's own has this part near its start or its end.
            return Kind.WORD if _WORD_PART in data else _BY_ENDING.get(ending, kind)
    named = _BY_ENDING.get(ending, Kind.TEXT)
    beginning = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if named is Kind.TEXT and beginning.startswith((b"<!doctype html", b"<html")):
        return Kind.HTML
    return named


def read_file(name: str, data: bytes, publication: Publication, *, verbatim: bool = False) -> TakenIn:
    """Read a file's content with the reader of its kind; a text file that begins with front matter is Markdown.

    Shapes: `name` is a name or a path, for its ending and for sentences; `verbatim` is for copied pages.
    Raises: ImportRefused with what to do; InvalidValue where front matter cannot be read.
    """
    short = PurePath(name).name
    if len(data) > most_bytes(name):
        raise ImportRefused(
            later("“{name}” is too large to be an article.", name=short), later("Choose a text or Markdown file.")
        )
    kind = kind_of(name, data)
    if kind in _REMEDIES:
        raise ImportRefused(later("“{name}” is {kind}.", name=short, kind=word(kind.value)), _REMEDIES[kind])
    if kind is Kind.WORD:
        return read_word(data, short)
    text = decode(data, short)
    if kind is Kind.HTML:
        return read_page_file(text, short)
    if kind is Kind.MARKDOWN or _has_front_matter(text):
        return read_markdown(text, publication)
    return read_pasted(text, publication, verbatim=verbatim)


def is_handoff(name: str) -> bool:
    """Tell whether a file of a name is a hand-off file, which is merged and not read as a text."""
    return _BY_ENDING.get(PurePath(name).suffix.lower()) is Kind.HANDOFF


def most_bytes(name: str) -> int:
    """Return how large a file of a name may be: a Word document has its pictures within."""
    return MAX_WORD_BYTES if _BY_ENDING.get(PurePath(name).suffix.lower()) is Kind.WORD else MAX_ARTICLE_BYTES


def is_slow(name: str) -> bool:
    """Tell whether a file of a name may take long to read."""
    return _BY_ENDING.get(PurePath(name).suffix.lower()) in (Kind.WORD, Kind.HTML)


def decode(data: bytes, name: str) -> str:
    """Return a file's text, which must be UTF-8. Raises: ImportRefused, never a guess at another encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ImportRefused(
            later("“{name}” is written in UTF-16.", name=name),
            later("Save it as UTF-8 in your text editor and try again."),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ImportRefused(
            later("“{name}” is not written in UTF-8 (line {line}).", name=name, line=line),
            later("Save it as UTF-8 in your text editor and try again."),
        ) from error
    if "\0" in text:
        raise ImportRefused(later("“{name}” is not a text file.", name=name), _REMEDIES[Kind.OTHER])
    return text


def _has_front_matter(text: str) -> bool:
    try:
        return bool(read_document(clean(text))[0])
    except InvalidValue:
        return False
