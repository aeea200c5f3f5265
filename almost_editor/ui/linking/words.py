"""What is said of articles that lead to another one."""

from __future__ import annotations

from collections.abc import Sequence


def words_of_leading(headlines: Sequence[str]) -> str:
    """Return a sentence, with a space before it, that names who leads to what goes; nothing where nobody does."""
    if not headlines:
        return ""
    first = f"“{headlines[0] or 'Untitled'}”"
    if len(headlines) == 1:
        return f" {first} has a link there; change it before that goes out."
    others = "another one" if len(headlines) == 2 else f"{len(headlines) - 1:,} others"
    return f" {first} and {others} have links there; change them before those go out."


def words_of_followers(count: int) -> str:
    """Say of articles that lead to one whose address is changed that nothing has to be done."""
    what = (
        "One article has a link here; it follows" if count == 1 else f"{count:,} articles have links here; they follow"
    )
    return f"{what} the new address by itself." if count == 1 else f"{what} the new address by themselves."
