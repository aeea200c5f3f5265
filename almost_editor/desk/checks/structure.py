"""How a text is built: its headings."""

from __future__ import annotations

from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.rules import Copy, Group, Remark, article_rule
from almost_editor.render.dialect import TOP_HEADING
from almost_editor.render.outline import outline
from almost_editor.wording import later

_DEEP = "###"
"""Without it no heading is lower than the top level, and none can skip one: most texts need no render."""


@article_rule(
    "headings",
    Level.NOTE,
    Group.GATE,
    title=later("Headings skip no level."),
    reason=later("Who listens to a page jumps from heading to heading, and misses a level that is not there."),
    source="WCAG 2.2, 1.3.1",
)
def headings(copy: Copy) -> Iterator[Remark]:
    """Find the first heading that skips a level. Cost: a render, where there are headings below the top level."""
    if _DEEP not in copy.draft.body:
        return
    level = TOP_HEADING - 1
    for heading in outline(copy.draft.body):
        if heading.level > level + 1:
            said = later(
                "The heading “{text}” skips a level; readers who jump between headings miss one.", text=heading.text
            )
            yield Remark("body", said)
            return
        level = heading.level
