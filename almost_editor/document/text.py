"""The one door for text: whatever comes from a keyboard, a clipboard or a file passes through `clean`."""

from __future__ import annotations

import re
import unicodedata

_NEWLINES = re.compile("\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
# A lone surrogate raises in sqlite3, in nh3 and in .encode(): one such character would stop autosave for ever.
# Unicode's noncharacters are for a program's own use, and Qt does use some: as frame marks inside a document.
_UNSTORABLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"\s+")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
_UNMARKED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that Unicode does not take apart, as they are typed where a keyboard does not have them."""


def clean(text: str) -> str:
    """Return text that every room can hold: `\\n` between lines, no control characters, no lone surrogates.

    No-break spaces, soft hyphens, joiners, a byte order mark inside the text, and decomposed letters stay as they are.
    Law: `clean(clean(text)) == clean(text)`.
    """
    text = _NEWLINES.sub("\n", text)
    text = _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return _CONTROL.sub("", text)


def clean_line(text: str) -> str:
    """Return text for a field of one line: cleaned, every line end and tab a space. Nothing is trimmed."""
    return re.sub("[\n\t]", " ", clean(text))


def squash(text: str) -> str:
    """Return text with every run of white space made one plain space, trimmed: for comparing, never for storing."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def folded(text: str) -> str:
    """Return text for looking something up: no case, no accents, straight apostrophes; never for storing."""
    text = text.casefold()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_UNMARKED)


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts share at their start. Cost: halving, each step a comparison of memory."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(one: str, other: str, most: int) -> int:
    """Return how many characters, of at most so many, two texts share at their end."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
