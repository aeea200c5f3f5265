"""Figures: counts as the status bar and the sheet tell them."""

from __future__ import annotations

from almost_editor.document.counts import reading_minutes
from almost_editor.wording import tr


def words_told(words: int, wanted: int | None, selected: int) -> str:
    """Return how many words there are of how many, and how many of them are selected."""
    noun = "word" if words == 1 else "words"
    total = tr("{words:,} words of {wanted:,}", words=words, wanted=wanted) if wanted else f"{words:,} {noun}"
    return tr("{selected:,} selected · {total}", selected=selected, total=total) if selected else total


def reading_told(words: int, today: int) -> str:
    """Return how long the text takes to read, behind the words that came or went today."""
    read = tr("{words} min read", words=reading_minutes(words))
    return tr("{today} today · {read}", today=signed(today), read=read) if today else read


def signed(words: int) -> str:
    """Return a number with its sign, as it is set in print."""
    return f"+{words:,}" if words > 0 else f"−{-words:,}" if words else "0"
