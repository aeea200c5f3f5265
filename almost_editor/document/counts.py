"""Counts that writers are paid and planned by: words and reading time, over Markdown."""

from __future__ import annotations

import re
from typing import NamedTuple

from almost_editor.document.marks import without_marks_by_line

WORDS_PER_MINUTE = 230
"""Silent reading of English prose; Brysbaert 2019 finds 238 for non-fiction, rounded down for news."""

_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*\Z)|~{3,})")
_NUMBERED = re.compile(r"^[ \t>]*\d{1,9}[.)](?=[ \t])", re.M)
# Each within a line, so that the lines of a text can be counted apart and added up.
_LINK_TARGET = re.compile(r"\]\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t].*$", re.M)
_NOTE_LABEL = re.compile(r"^ {0,3}\[\^[^\]\s]+\]:", re.M)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>")
_BREAK = re.compile("[\u2014\u2013]|--+|/")
# Scripts that put no space between words: each character counts as half a word, as translators bill them.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_]")


class Tally(NamedTuple):
    """What counting some lines gives.

    Shapes: `fence` is the mark of a code fence that they leave open. Units: `halves` are characters of scripts without
    spaces, half a word each.
    """

    words: int
    halves: int
    fence: str


NO_WORDS = Tally(0, 0, "")


def word_count(markdown: str) -> int:
    """Return the number of words a reader reads: no marks, addresses, fenced code or tags.

    What is only suggested to be gone, and comments, are not counted.
    """
    return whole_words(*tally(markdown)[:2])


def whole_words(words: int, halves: int) -> int:
    """Return a count as it is told, half words rounded up."""
    return words + (halves + 1) // 2


def tally(markdown: str, fence: str = "") -> Tally:
    """Count whole lines of a text, at whose start a code fence may be open.

    Law: cut a text at any line's start, hand the fence on, and the tallies add up to that of the text.
    """
    text, fence = _without_code(markdown, fence)
    text = without_marks_by_line(text)
    text = _NUMBERED.sub(" ", text)
    if "[" in text:
        text = _DEFINITION.sub(" ", text)
        text = _NOTE_LABEL.sub(" ", text)
    if "](" in text:
        text = _LINK_TARGET.sub("]", text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    halves = 0 if text.isascii() else len(_UNSPACED.findall(text))
    text = _BREAK.sub(" ", _UNSPACED.sub(" ", text) if halves else text)
    return Tally(sum(1 for token in text.split() if _WORD.search(token)), halves, fence)


def without_fenced_code(markdown: str) -> str:
    """Return the text without its fenced code."""
    return _without_code(markdown, "")[0]


def _without_code(markdown: str, fence: str) -> tuple[str, str]:
    """Return the text without its fenced code, and the fence left open; one that is not closed runs to the end.

    Cost: linear, whatever the text: a pattern over all of it would search for each open fence's end anew.
    """
    if fence[:3] not in markdown if fence else "```" not in markdown and "~~~" not in markdown:
        return "" if fence else markdown, fence
    kept = []
    for line in markdown.split("\n"):
        if fence:
            mark = line.strip(" \t>")
            if mark.startswith(fence) and not mark.strip(fence[0]):
                fence = ""
        elif found := _FENCE.match(line):
            fence = found[1]
        else:
            kept.append(line)
    return "\n".join(kept), fence


def reading_minutes(words: int) -> int:
    """Return the minutes that a page promises: at least one, rounded to the nearest."""
    return max(1, round(words / WORDS_PER_MINUTE))
