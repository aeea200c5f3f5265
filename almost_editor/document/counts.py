"""Counts that writers are paid and planned by: words and reading time, over Markdown."""

from __future__ import annotations

import re

WORDS_PER_MINUTE = 230
"""Silent reading of English prose; Brysbaert 2019 finds 238 for non-fiction, rounded down for news."""

_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*\Z)|~{3,})")
_NUMBERED = re.compile(r"^[ \t>]*\d{1,9}[.)](?=[ \t])", re.M)
_LINK_TARGET = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*\))*\)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t].*$", re.M)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_BREAK = re.compile("[\u2014\u2013]|--+|/")
# Scripts that put no space between words: each character counts as half a word, as translators bill them.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_]")


def word_count(markdown: str) -> int:
    """Return the number of words a reader reads: no marks, addresses, fenced code or tags."""
    text = _without_code(markdown)
    text = _NUMBERED.sub(" ", text)
    text = _DEFINITION.sub(" ", text)
    text = _LINK_TARGET.sub("]", text)
    text = _TAG.sub(" ", text)
    unspaced = len(_UNSPACED.findall(text))
    text = _BREAK.sub(" ", _UNSPACED.sub(" ", text))
    return sum(1 for token in text.split() if _WORD.search(token)) + (unspaced + 1) // 2


def _without_code(markdown: str) -> str:
    """Return the text without its fenced code; a fence that is not closed runs to the end, as on the page.

    Cost: linear, whatever the text: a pattern over all of it would search for each open fence's end anew.
    """
    if "```" not in markdown and "~~~" not in markdown:
        return markdown
    kept, fence = [], ""
    for line in markdown.split("\n"):
        if fence:
            mark = line.strip(" \t>")
            if mark.startswith(fence) and not mark.strip(fence[0]):
                fence = ""
        elif found := _FENCE.match(line):
            fence = found[1]
        else:
            kept.append(line)
    return "\n".join(kept)


def reading_minutes(words: int) -> int:
    """Return the minutes that a page promises: at least one, rounded to the nearest."""
    return max(1, round(words / WORDS_PER_MINUTE))
