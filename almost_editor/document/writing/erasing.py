"""Erasing: an emoji goes as a whole, whatever it is put together of; a letter still loses its accent first."""

from __future__ import annotations

import re

from almost_editor.document.editing import Edit, Selection

LONGEST = 40
"""Characters of the longest emoji, a kiss of two people or a flag of a part of a country, with room to spare."""
_SIGN = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
)
_ONE = f"{_SIGN}(?:\ufe0f\u20e3?|[\U0001f3fb-\U0001f3ff]\ufe0f?)?(?:[\U000e0020-\U000e007e]+\U000e007f)?"
_EMOJI = re.compile(f"(?:{_ONE}(?:\u200d{_ONE})*|[0-9#*]\ufe0f?\u20e3)\\Z")
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+\\Z")


def erased(text: str, selection: Selection) -> Edit | None:
    """Return what Backspace does behind an emoji of several characters; None behind anything else.

    Cost: by the longest emoji, whatever the text.
    """
    start, end = selection
    length = _length_before(text, start) if start == end else 0
    return Edit(start - length, start, "", (start - length,) * 2) if length > 1 else None


def _length_before(text: str, at: int) -> int:
    seen = text[max(0, at - LONGEST) : at]
    if seen.isascii():
        return 0
    if flags := _FLAGS.search(seen):
        # Two letters are a flag; a single one behind them is none yet.
        return 2 if len(flags[0]) % 2 == 0 else 1
    # The longest that ends here: each part of a family is an emoji too.
    found = _EMOJI.search(seen)
    return len(found[0]) if found else 0
