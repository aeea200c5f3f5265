"""What is said of looking and replacing."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.wording import count, tr

_NAMED = 3


def so_far(places: int, done: int, total: int) -> str:
    """Return how many places were found until now, and how many of the articles are looked through."""
    far = {"done": done, "total": total}
    if not places:
        return tr("Nothing so far; {done:,} of {total:,} articles are looked through.", **far)
    return count(
        "one place so far; {done:,} of {total:,} articles are looked through.",
        "{n:,} places so far; {done:,} of {total:,} articles are looked through.",
        places,
        **far,
    )


def found(places: int, articles: int, total: int) -> str:
    """Return how many places were found, and in how many of the articles."""
    if not places:
        return count("Nothing found in one article.", "Nothing found in {n:,} articles.", total)
    where = count("in {found:,} of one article", "in {found:,} of {n:,} articles", total, found=articles)
    return count("one place {where}.", "{n:,} places {where}.", places, where=where)


def unread(damaged: int) -> str:
    """Return how many articles could not be looked through."""
    return count("One cannot be read and stays as it is.", "{n:,} cannot be read and stay as they are.", damaged)


def made(changes: int, articles: int, out: int) -> str:
    """Return how much was replaced, and how many exported pages say something else now."""
    where = count("in one article", "in {n:,} articles", articles)
    told = count("One change made {where}.", "{n:,} changes made {where}.", changes, where=where)
    if not out:
        return told
    again = count("One exported page has to go up again.", "{n:,} exported pages have to go up again.", out)
    return f"{told} {again}"


def taken_back(articles: int) -> str:
    """Return in how many articles a replacement is taken back."""
    return count(
        "The replacement is taken back in one article.", "The replacement is taken back in {n:,} articles.", articles
    )


def left_alone(headlines: Sequence[str]) -> str:
    """Return which articles a replacement was not taken back in."""
    named = ", ".join(tr("“{headline}”", headline=one) for one in headlines[:_NAMED])
    if len(headlines) <= _NAMED:
        return tr("Changed since, and left as they are: {named}.", named=named)
    return count(
        "Changed since, and left as they are: {named} and {n:,} more.",
        "Changed since, and left as they are: {named} and {n:,} more.",
        len(headlines) - _NAMED,
        named=named,
    )
