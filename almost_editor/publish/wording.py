"""How a page puts words together: cutting at a word, filling in house words, naming authors."""

from __future__ import annotations

import re

from almost_editor.document.text import squash

TITLE_LENGTH = 70
"""Characters of a title that search results and cards show."""
DESCRIPTION_SHORTEST = 50
DESCRIPTION_LONGEST = 170

_NOT_PROSE = re.compile(
    r" {0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s|>|\||!\[|:::|`{3}|~{3}|<|\[[^\]]+\]:|\{|(?:[-*_]\s*){3,}$)| {4}|\t"
)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])")
_MARKS = re.compile(r"<[^<>]*>|\[\^[^\]]+\]|(?<!\\)[*`]+|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")


def fill(pattern: str, **values: str) -> str:
    """Return house words with their `{names}` filled in; braces that name nothing stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), pattern)


def cut_at_word(text: str, longest: int, *, ellipsis: str = "") -> str:
    """Return text of at most `longest` characters, cut after a whole word, with what shows the cut.

    Law: text that fits is returned as it is, squashed; the result is never longer than `longest`.
    """
    text = squash(text)
    if len(text) <= longest:
        return text
    room = text[: longest - len(ellipsis) + 1]
    cut = room.rsplit(" ", 1)[0] if " " in room else room[:-1]
    return cut.rstrip(" ,;:.–—-(“‘[") + ellipsis


def describe(description: str, dek: str, body: str, headline: str) -> str:
    """Return what search results and cards say: the description, else the dek, else how the text opens.

    A text too short to be shown is followed by the next of them; one too long is cut at a word.
    """
    parts = _said_shortly(description, dek)
    if needs_opening(description, dek):
        # Reading the body costs time at every key: only where it is needed.
        parts += [text for text in [opening(body)] if text]
    return cut_at_word(" ".join(parts) or headline, DESCRIPTION_LONGEST, ellipsis="…")


def needs_opening(description: str, dek: str) -> bool:
    """Tell whether description and dek are too short to be shown alone, so that the text's opening goes with them."""
    return len(" ".join(_said_shortly(description, dek))) < DESCRIPTION_SHORTEST


def _said_shortly(description: str, dek: str) -> list[str]:
    parts: list[str] = []
    for text in (squash(description), squash(dek)):
        if text and text not in parts:
            parts.append(text)
        if len(" ".join(parts)) >= DESCRIPTION_SHORTEST:
            break
    return parts


def opening(body: str) -> str:
    """Return the first paragraph of prose of a Markdown text, without its marks. Cost: stops at that paragraph."""
    start = 0
    while start < len(body):
        end = body.find("\n\n", start)
        end = len(body) if end < 0 else end
        block = body[start:end].strip("\n")
        if block.strip() and not _NOT_PROSE.match(block):
            return squash(_MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", block))))
        start = end + 2
    return ""


def in_plain_words(line: str) -> str:
    """Return a line of Markdown without its marks, links as their words."""
    return squash(_MARKS.sub("", _LINK.sub(r"\1", line)))


def separators(count: int, conjunction: str) -> tuple[str, ...]:
    """Return what stands before each of `count` names in a row: nothing, commas, and the conjunction."""
    last = f" {conjunction} " if conjunction else ", "
    return tuple("" if place == 0 else last if place == count - 1 else ", " for place in range(count))
