"""Numbers as words and words as numbers, as far as news has them."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
ONES = tuple(_ONES.split())
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED, _THOUSAND = 100, 1000

VALUES: dict[str, int] = {word: number for number, word in enumerate(ONES)} | {
    word: 10 * number for number, word in enumerate(TENS, 2)
}
"""What a word says by itself."""
SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}

UNITS = "|".join(ONES[1:10])
NUMBER_WORD = rf"(?:(?:{'|'.join(TENS)})(?:-(?:{UNITS})\b)?|{'|'.join(reversed(ONES[1:]))})"
"""A pattern of a number below a hundred as words."""


def value_of(words: str) -> int:
    """Return what a number below a hundred says: “twenty-one”."""
    return sum(VALUES[part] for part in words.casefold().split("-"))


def words_of(number: int) -> str:
    """Return a number below a thousand as words, or nothing where it is larger."""
    if number < len(ONES):
        return ONES[number]
    if number < _HUNDRED:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if number >= _THOUSAND:
        return ""
    hundreds, rest = divmod(number, _HUNDRED)
    return f"{ONES[hundreds]} hundred" + (f" {words_of(rest)}" if rest else "")
