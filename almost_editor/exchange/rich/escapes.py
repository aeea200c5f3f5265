"""A line’s words as Markdown, sign by sign, so that marks can be put between any two of them."""

from __future__ import annotations

from almost_editor.exchange.escaping import as_markdown

HOLE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a line for what is no words: a picture, code, the reference to a note."""


def written_signs(line: str) -> list[str]:
    """Return how each sign of a line of plain text is written, so that the joined ones show the line.

    Law: as many as the line has signs; joined, they are what `as_markdown` gives.
    """
    written = as_markdown(line)
    signs: list[str] = []
    place = 0
    for sign in line:
        is_escaped = written[place] == "\\" and written[place + 1 : place + 2] == sign
        if sign == "\\" and is_escaped:
            # The only sign that could stand for itself: it is doubled where another sign of punctuation follows.
            is_escaped = written[place : place + 2] == "\\\\"
        signs.append(f"\\{sign}" if is_escaped else sign)
        place += 2 if is_escaped else 1
    return signs


def in_code(text: str) -> str:
    """Return text as a code span, between as many backticks as it needs."""
    fence = "`" * (_longest_run(text) + 1)
    inner = f" {text} " if text.startswith("`") or text.endswith("`") or _is_padded(text) else text
    return f"{fence}{inner}{fence}"


def in_fence(code: str, language: str = "") -> str:
    """Return lines of code as a fenced block."""
    fence = "`" * max(3, _longest_run(code) + 1)
    return f"{fence}{language}\n{code}\n{fence}" if code else f"{fence}{language}\n{fence}"


def _is_padded(text: str) -> bool:
    return text.startswith(" ") and text.endswith(" ") and bool(text.strip())


def _longest_run(text: str) -> int:
    longest = count = 0
    for sign in text:
        count = count + 1 if sign == "`" else 0
        longest = max(longest, count)
    return longest
