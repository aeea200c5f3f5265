"""What links say: words that tell where they lead, to who only hears the links of a page too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY, Placed
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.desk.visible import visible
from almost_editor.document.text import squash
from almost_editor.wording import later

_LINK = re.compile(
    r"(?<!!)\[(?P<label>(?:[^\[\]\\\n]|\\.)*)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()\n]*\)"
)
_SAYS_NOTHING = frozenset(
    (
        "here", "click here", "this", "this link", "link", "the link", "read more", "more", "click", "see here",
        "this page", "this article", "this story", "learn more", "find out more", "source", "hier", "mehr", "ici",
    )
)  # fmt: skip
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


@article_rule(
    "link-words",
    Level.NOTE,
    title=later("A link’s words say where it leads."),
    reason=later("Screen readers list the links of a page by their words alone: a list of “here” helps nobody."),
    source="WCAG 2.2, 2.4.4",
)
def link_words(copy: Copy) -> Iterator[Remark]:
    """Find links whose words are none, or could stand on any link."""
    for placed in copy.passages:
        if placed.passage.kind in OF_BODY:
            yield from _links(placed)


def _links(placed: Placed) -> Iterator[Remark]:
    for place in placed.places:
        coded = [found.span() for found in _CODE.finditer(place.source)]
        for found in _LINK.finditer(place.source):
            if any(start <= found.start() < end for start, end in coded):
                continue
            label = squash(visible(f"x{found['label']}").prose[1:])
            if label.casefold().strip(".,:;!?»›>→ ") in _SAYS_NOTHING:
                said = later("The link “{words}” does not say where it leads.", words=label)
            elif _ADDRESS.fullmatch(found["label"].strip()):
                said = later("The link shows an address instead of words.")
            else:
                continue
            start = _seen_at(place.seen.places, *found.span("label"))
            yield Remark("body", said, (placed, Slip(place.start + start[0], place.start + start[1], said)))


def _seen_at(places: tuple[int, ...], start: int, end: int) -> tuple[int, int]:
    """Return where in the prose a stretch of the line is seen; its very beginning where nothing of it is."""
    seen = [at for at, place in enumerate(places) if start <= place < end]
    return (seen[0], seen[-1] + 1) if seen else (0, 0)
