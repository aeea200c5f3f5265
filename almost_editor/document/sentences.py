"""Sentences: where they begin and end in prose, as far as signs and capitals tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?:[.!?…]+[\"'”’»)\]*_]*(?=\s)|[。！？]+[」』”’）]*)\s*")
_LAST_TOKEN = re.compile(r"[^\s(\[\"“‘«]*\Z")
_LONGEST_TOKEN = 24
_RULE = r"(?:[-=*_]\s*){3,}$"
_NO_PROSE = re.compile(rf"\s*(?:#{{1,6}}\s|\||```|~~~|:::|{_RULE})")
_BEGINS = re.compile(rf"\s*(?:#{{1,6}}\s|>|\||```|~~~|:::|[-*+]\s|\d{{1,9}}[.)]\s|!\[|\[\^?[^\]]+\]:|<|{_RULE})")
_ABBREVIATIONS = (
    "mr mrs ms dr prof rev hon gen gov sen rep sgt capt lt col maj cmdr st mt ft jr sr vs etc cf al"
    " approx dept est inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e a.m p.m ca"
    " z.b d.h u.a bzw usw nr mme mlle"
)
"""What stands before a full stop that ends no sentence."""
_NEVER_ENDS = frozenset(_ABBREVIATIONS.split())
_BEFORE_NUMBERS = frozenset({"no", "nos", "vol", "fig"})
"""The same where a figure follows: a sentence may end in “no.”"""


def sentence_starts(text: str) -> Iterator[int]:
    """Give where each sentence of a paragraph begins. Cost: linear."""
    start = len(text) - len(text.lstrip())
    yield start
    for found in _END.finditer(text, start):
        if found.end() < len(text) and _ends(text, found):
            yield found.end()


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Return where the sentence at a place of a paragraph begins and ends, without the space behind it."""
    start, end = 0, len(text)
    for begins in sentence_starts(text):
        if begins > position:
            end = begins
            break
        start = begins
    end = start + len(text[start:end].rstrip())
    return min(start, position), max(end, position)


def sentence_count(text: str) -> int:
    """Return how many sentences a paragraph has; none where it has no word."""
    return sum(1 for _ in sentence_starts(text)) if re.search(r"[^\W_]", text) else 0


def flows_on(before: str, line: str) -> bool:
    """Tell whether a line of Markdown goes on with the paragraph of the line before it."""
    return bool(before.strip() and line.strip()) and not (_NO_PROSE.match(before) or _BEGINS.match(line))


def _ends(text: str, found: re.Match[str]) -> bool:
    sign, follows = text[found.start()], text[found.end()]
    if sign in "!?":
        # “Stop!” he said.
        return not follows.islower()
    if sign not in ".…":
        return True
    if follows.islower():
        return False
    before = _LAST_TOKEN.search(text, max(0, found.start() - _LONGEST_TOKEN), found.start())
    token = before[0].strip("*_") if before else ""
    is_initial = len(token) == 1 and token.isupper()
    is_letters = bool(re.fullmatch(r"(?:\w\.)+\w", token))
    is_number = token.lower() in _BEFORE_NUMBERS and follows.isdigit()
    return sign == "…" or not (is_initial or is_letters or is_number or token.lower() in _NEVER_ENDS)
