"""What is said of articles that lead to another one."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.wording import tr


def words_of_leading(headlines: Sequence[str]) -> str:
    """Return a sentence, with a space before it, that names who leads to what goes; nothing where nobody does."""
    if not headlines:
        return ""
    first = f"“{headlines[0] or 'Untitled'}”"
    if len(headlines) == 1:
        return tr(" {first} has a link there; change it before that goes out.", first=first)
    others = tr("another one") if len(headlines) == 2 else f"{len(headlines) - 1:,} others"
    return tr(" {first} and {others} have links there; change them before those go out.", first=first, others=others)


def words_of_followers(count: int) -> str:
    """Say of articles that lead to one whose address is changed that nothing has to be done."""
    what = (
        tr("One article has a link here; it follows")
        if count == 1
        else tr("{count:,} articles have links here; they follow", count=count)
    )
    return (
        tr("{what} the new address by itself.", what=what)
        if count == 1
        else tr("{what} the new address by themselves.", what=what)
    )
