"""What most articles have around their text, and some do well without."""

from __future__ import annotations

from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.rules import Copy, Remark, article_rule
from almost_editor.document.text import squash
from almost_editor.wording import later


@article_rule(
    "dateline-missing",
    Level.HINT,
    title=later("A report says where it was written."),
    reason=later("Readers may know whether somebody was there."),
)
def dateline(copy: Copy) -> Iterator[Remark]:
    """Find an article without a dateline."""
    if not squash(copy.draft.dateline):
        yield Remark("dateline", later("The article has no dateline."))


@article_rule(
    "series-missing",
    Level.HINT,
    title=later("An article belongs to a series."),
    reason=later("Without one its page ends without a “More On”."),
)
def series(copy: Copy) -> Iterator[Remark]:
    """Find an article without a series."""
    if not copy.draft.series:
        yield Remark("series", later("The article belongs to no series."))


@article_rule(
    "hero-missing",
    Level.HINT,
    title=later("An article has a picture at its head."),
    reason=later("Cards and lists show it."),
)
def hero(copy: Copy) -> Iterator[Remark]:
    """Find an article without a hero picture."""
    if not copy.draft.hero.picture:
        yield Remark("hero", later("The article has no hero picture."))
