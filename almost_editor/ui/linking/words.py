"""What is said of articles that lead to another one."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.wording import count, tr


def words_of_leading(headlines: Sequence[str]) -> str:
    """Return a sentence, with a space before it, that names who leads to what goes; nothing where nobody does."""
    if not headlines:
        return ""
    first = tr("“{headline}”", headline=headlines[0] or tr("Untitled"))
    if len(headlines) == 1:
        said = tr("{first} has a link there; change it before that goes out.", first=first)
    else:
        said = count(
            "{first} and another one have links there; change them before those go out.",
            "{first} and {n:,} others have links there; change them before those go out.",
            len(headlines) - 1,
            first=first,
        )
    return f" {said}"


def words_of_followers(number: int) -> str:
    """Say of articles that lead to one whose address is changed that nothing has to be done."""
    return count(
        "One article has a link here; it follows the new address by itself.",
        "{n:,} articles have links here; they follow the new address by themselves.",
        number,
    )
