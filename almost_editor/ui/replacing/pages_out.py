"""What is said of exported pages that no longer show what an article says."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.wording import tr

_NAMED = 3


def pages_out(changed: Sequence[str], beside: Sequence[str]) -> tuple[str, str]:
    """Return a sentence on the pages that would have to go up again, and all of them by name; nothing for none.

    Shapes: slugs of articles that change, and of others whose pages name one of them.
    """
    count = len(changed) + len(beside)
    if not count:
        return "", ""
    all_of_them = [*changed, *(tr("{slug} (names one of them)", slug=slug) for slug in beside)]
    named = ", ".join(all_of_them[:_NAMED])
    more = tr(" and {value:,} more", value=count - _NAMED) if count > _NAMED else ""
    pages = tr("One exported page") if count == 1 else tr("{count:,} exported pages", count=count)
    return tr("{pages} would have to go up again: {named}{more}.", pages=pages, named=named, more=more), "\n".join(
        all_of_them
    )
