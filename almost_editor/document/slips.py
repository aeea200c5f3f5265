"""Slips of the fingers: whether a word that was typed in a hurry begins another one."""

from __future__ import annotations

HEADS = (3, 6)
"""With one slip, and with two, so many first letters of a word are always among those that were meant."""


def slips_allowed(typed: str) -> int:
    """Return how many slips a word of that length may have: a short one would become any other."""
    return 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2


def slips_between(typed: str, word: str, most: int) -> int | None:
    """Return by how many slips what was typed begins the word; None where it takes more than so many.

    A slip is a letter too many, too few or wrong, or two letters in each other's place.
    """
    width = min(len(word), len(typed) + most)
    before: list[int] = []
    row = list(range(width + 1))
    for place, sign in enumerate(typed, 1):
        two_before, before, row = before, row, [place] + [most + 1] * width
        for at in range(max(1, place - most), min(width, place + most) + 1):
            cost = before[at - 1] + (word[at - 1] != sign)
            cost = min(cost, before[at] + 1, row[at - 1] + 1)
            if place > 1 and at > 1 and sign == word[at - 2] and typed[place - 2] == word[at - 1]:
                cost = min(cost, two_before[at - 2] + 1)
            row[at] = cost
        if min(row) > most:
            return None
    least = min(row)
    return least if 0 < least <= most else None


def signs_of(word: str) -> int:
    """Return which letters are in a word, as bits; other scripts share them."""
    signs = 0
    for sign in word:
        signs |= 1 << (ord(sign) & 63)
    return signs
