"""Snippets: a newsroom's text bricks, each with a name and perhaps a short word, as a file says them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from almost_editor.document.front_matter import read_document, write_document
from almost_editor.document.text import clean_line, squash
from almost_editor.document.writing.blanks import LONGEST_WORD
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

_WORD = "word"
_UNFIT = re.compile(r"[\s(\[{“„«\"'‘>|]")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text brick; `word` and Tab write it, where it has one."""

    name: str
    text: str
    word: str = ""


def read_snippet(name: str, source: str) -> Snippet:
    """Return what a file says; one whose front matter cannot be read is text from its first letter on."""
    try:
        fields, text = read_document(source)
    except InvalidValue:
        return Snippet(name, source)
    if not set(fields) <= {_WORD}:
        # A file with other fields is somebody's article, and all of it is meant.
        return Snippet(name, source)
    return Snippet(name, text.rstrip("\n"), fit_word(str(fields.get(_WORD) or "")))


def write_snippet(snippet: Snippet) -> str:
    """Return a snippet's file. Law: `read_snippet` gives it back, but for blank lines around the text."""
    return write_document({_WORD: snippet.word}, snippet.text)


def fit_word(word: str) -> str:
    """Return a short word, or nothing where it cannot be one."""
    word = squash(clean_line(word))
    return "" if _UNFIT.search(word) or len(word) > LONGEST_WORD else word


def check(snippet: Snippet, others: Iterable[Snippet]) -> None:
    """Refuse a snippet without text, or with a word that is none or another one's. Raises: InvalidValue."""
    if not snippet.text.strip():
        raise InvalidValue(later("The snippet has no text yet."), later("Type what it is to write."))
    word = squash(clean_line(snippet.word))
    if word != fit_word(word):
        raise InvalidValue(
            later("“{word}” cannot be typed as one word.", word=word),
            later("Choose one without spaces, quotes and brackets."),
        )
    taken = next((one for one in others if word and one.word.casefold() == word.casefold()), None)
    if taken is not None:
        raise InvalidValue(
            later("“{word}” writes the snippet “{name}” already.", word=word, name=taken.name),
            later("Choose another word."),
        )


def by_word(snippets: Iterable[Snippet]) -> dict[str, str]:
    """Return the texts of snippets by their words, in small letters; of two with one word the first."""
    bricks: dict[str, str] = {}
    for one in snippets:
        if one.word:
            bricks.setdefault(one.word.casefold(), one.text)
    return bricks
