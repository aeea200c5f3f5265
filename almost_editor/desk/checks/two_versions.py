"""Passages and fields that two people changed, each on their own, and that nobody has settled yet."""

from __future__ import annotations

from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY
from almost_editor.desk.checks.rules import Copy, Group, Remark, Slip, article_rule
from almost_editor.document.two_versions import BEGIN, has_versions
from almost_editor.wording import later


@article_rule(
    "two-versions",
    Level.BLOCK,
    Group.GATE,
    title=later("Of what two people changed one version is chosen before an article leaves."),
    reason=later("A hand-off that came back leaves both versions standing where nobody else can say which is right."),
)
def two_versions(copy: Copy) -> Iterator[Remark]:
    """Find two versions standing in the text, each where it begins, or in the private notes."""
    if has_versions(copy.draft.body):
        said = later("A passage of the text stands in two versions; choose one of them.")
        found = list(_begun(copy, said))
        # One within code is no prose, and is found all the same.
        yield from found or [Remark("body", said)]
    if has_versions(copy.draft.notes):
        yield Remark("notes", later("A field stands in two versions in the private notes; choose one of them."))


def _begun(copy: Copy, said: str) -> Iterator[Remark]:
    for placed in copy.of(*OF_BODY):
        start = placed.passage.prose.find(BEGIN)
        if start >= 0:
            end = placed.passage.prose.find("⟧", start) + 1
            yield Remark("body", said, (placed, Slip(start, end or len(placed.passage.prose), said)))
