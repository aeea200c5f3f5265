"""Figures: counts as the status bar and the sheet tell them."""

from __future__ import annotations

from almost_editor.document.counts import reading_minutes
from almost_editor.wording import count, tr


def words_told(words: int, wanted: int | None, selected: int) -> str:
    """Return how many words there are of how many, and how many of them are selected."""
    if wanted:
        total = count("{n:,} words of {wanted:,}", "{n:,} words of {wanted:,}", words, wanted=wanted)
    else:
        total = count("{n:,} word", "{n:,} words", words)
    return tr("{selected:,} selected · {total}", selected=selected, total=total) if selected else total


def reading_told(words: int, today: int) -> str:
    """Return how long the text takes to read, behind the words that came or went today."""
    read = tr("{minutes} min read", minutes=reading_minutes(words))
    return tr("{today} today · {read}", today=signed(today), read=read) if today else read


def signed(words: int) -> str:
    """Return a number with its sign, as it is set in print."""
    if words < 0:
        return tr("−{words:,}", words=-words)
    return tr("+{words:,}", words=words) if words else "0"
