"""Figures: counts as the status bar and the sheet tell them."""

from __future__ import annotations

from almost_editor.document.counts import reading_minutes


def words_told(words: int, wanted: int | None, selected: int) -> str:
    """Return how many words there are of how many, and how many of them are selected."""
    noun = "word" if words == 1 else "words"
    total = f"{words:,} words of {wanted:,}" if wanted else f"{words:,} {noun}"
    return f"{selected:,} selected · {total}" if selected else total


def reading_told(words: int, today: int) -> str:
    """Return how long the text takes to read, behind the words that came or went today."""
    read = f"{reading_minutes(words)} min read"
    return f"{signed(today)} today · {read}" if today else read


def signed(words: int) -> str:
    """Return a number with its sign, as it is set in print."""
    return f"+{words:,}" if words > 0 else f"−{-words:,}" if words else "0"
