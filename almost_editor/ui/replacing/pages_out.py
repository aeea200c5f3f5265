"""What is said of exported pages that no longer show what an article says."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.wording import count, tr

_NAMED = 3


def pages_out(changed: Sequence[str], beside: Sequence[str]) -> tuple[str, str]:
    """Return a sentence on the pages that would have to go up again, and all of them by name; nothing for none.

    Shapes: slugs of articles that change, and of others whose pages name one of them.
    """
    pages = len(changed) + len(beside)
    if not pages:
        return "", ""
    all_of_them = [*changed, *(tr("{slug} (names one of them)", slug=slug) for slug in beside)]
    named = ", ".join(all_of_them[:_NAMED])
    if pages > _NAMED:
        told = count(
            "{pages:,} exported pages would have to go up again: {named} and {n:,} more.",
            "{pages:,} exported pages would have to go up again: {named} and {n:,} more.",
            pages - _NAMED,
            pages=pages,
            named=named,
        )
    else:
        told = count(
            "One exported page would have to go up again: {named}.",
            "{n:,} exported pages would have to go up again: {named}.",
            pages,
            named=named,
        )
    return told, "\n".join(all_of_them)
