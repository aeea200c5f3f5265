"""Passages: the prose of an article as a reader reads it, a paragraph or a field at a time, and where it stands.

A passage is what a rule gets to see: words without marks, code and addresses. It knows nothing of its place, so what
was found in one holds wherever the same passage stands.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from almost_editor.desk.visible import Visible, visible
from almost_editor.document.draft import Draft
from almost_editor.document.positions import to_utf16
from almost_editor.document.sentences import flows_on


class Kind(enum.StrEnum):
    """What a passage is."""

    HEADLINE = "headline"
    DEK = "dek"
    DESCRIPTION = "description"
    BYLINE = "byline"
    DATELINE = "dateline"
    TAG = "tag"
    ALT = "alt"
    CAPTION = "caption"
    CREDIT = "credit"
    CORRECTION = "correction"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    PULL_QUOTE = "pull-quote"
    ROW = "row"
    """One line of a table, its cells apart."""
    NOTE = "note"
    """A footnote's words."""


SENTENCES = frozenset(
    {Kind.PARAGRAPH, Kind.QUOTE, Kind.DEK, Kind.DESCRIPTION, Kind.CAPTION, Kind.NOTE, Kind.CORRECTION}
)
"""Passages that are made of whole sentences."""
OF_BODY = frozenset(
    {Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM, Kind.QUOTE, Kind.PULL_QUOTE, Kind.ROW, Kind.NOTE}
)  # fmt: skip
"""Passages of the text itself."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of prose. Shapes: lines of one paragraph are joined by a space; `x` in ticks stands for code."""

    kind: Kind
    prose: str
    language: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line of a passage stands: in which line of its field, and where in the passage's prose it begins."""

    line: int
    start: int
    source: str
    seen: Visible


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage where it stands. Shapes: `field` is the draft's; `places` are in order, at least one."""

    passage: Passage
    field: str
    places: tuple[Place, ...]

    def span(self, start: int, end: int) -> tuple[int, int, int, str]:
        """Return line, start and end in UTF-16, and the words of a stretch of the prose.

        A stretch that goes over several lines is told by what stands in the first; hidden marks within are part of it.
        """
        place = self.places[bisect_right([one.start for one in self.places], start) - 1]
        seen = [at for at in place.seen.places[start - place.start : max(end, start + 1) - place.start] if at >= 0]
        if not seen:
            return place.line, 0, 0, ""
        first, last = seen[0], seen[-1] + (end > start)
        return place.line, to_utf16(place.source, first), to_utf16(place.source, last), place.source[first:last]

    def is_whole(self, start: int, end: int) -> bool:
        """Tell whether a stretch stands in one line with nothing hidden in it: it can be put right by a key."""
        place = self.places[bisect_right([one.start for one in self.places], start) - 1]
        end -= place.start
        return end <= len(place.seen.places) and place.seen.span(start - place.start, end) is not None


def passages_of(draft: Draft) -> tuple[Placed, ...]:
    """Return all passages of a draft, fields first. Cost: linear in its text."""
    return (*_fields(draft), *body_passages(draft.body, draft.language))


def _fields(draft: Draft) -> Iterator[Placed]:
    hero = draft.hero
    told = [
        (Kind.HEADLINE, "headline", draft.headline), (Kind.DEK, "dek", draft.dek),
        (Kind.DESCRIPTION, "description", draft.description), (Kind.DATELINE, "dateline", draft.dateline),
        *((Kind.BYLINE, "authors", one.name) for one in draft.authors),
        *((Kind.TAG, "tags", one) for one in draft.tags),
        (Kind.ALT, "hero", hero.alt), (Kind.CAPTION, "hero", hero.caption), (Kind.CREDIT, "hero", hero.credit),
    ]  # fmt: skip
    for picture in draft.pictures:
        told += [(Kind.ALT, "pictures", picture.alt), (Kind.CAPTION, "pictures", picture.caption)]
        told.append((Kind.CREDIT, "pictures", picture.credit))
    told += [(Kind.CORRECTION, "corrections", one.text) for one in draft.corrections]
    for kind, field, text in told:
        # Headlines and the like are typed as plain text: a star in one is a star.
        placed = _placed(kind, field, [(0, text)], draft.language, plain=kind is not Kind.CORRECTION)
        if placed is not None:
            yield placed


def _placed(
    kind: Kind, field: str, lines: Sequence[tuple[int, str]], language: str, *, plain: bool = False
) -> Placed | None:
    parts: list[str] = []
    places: list[Place] = []
    length = 0
    for number, source in lines:
        seen = _plain(source) if plain else _trimmed(_closed(visible(source)))
        if not seen.prose:
            continue
        if parts:
            length += 1
        places.append(Place(number, length, source, seen))
        parts.append(seen.prose)
        length += len(seen.prose)
    return Placed(Passage(kind, " ".join(parts), language), field, tuple(places)) if parts else None


def _plain(text: str) -> Visible:
    return _trimmed(Visible(text, tuple(range(len(text)))))


def _trimmed(seen: Visible) -> Visible:
    prose = seen.prose.rstrip()
    start = len(prose) - len(prose.lstrip())
    return Visible(prose[start:], seen.places[start : len(prose)], seen.sentences, seen.soft)


def _closed(seen: Visible) -> Visible:
    """Take away one of two spaces that only something hidden keeps apart."""
    prose, places = seen.prose, seen.places
    if "  " not in prose:
        return seen
    kept = [
        at
        for at, sign in enumerate(prose)
        if not (sign == " " and at and prose[at - 1] == " " and places[at] != places[at - 1] + 1)
    ]
    closed = "".join(prose[at] for at in kept)
    return Visible(closed, tuple(places[at] for at in kept), seen.sentences, seen.soft)


# The text, line by line

_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*\Z)|~{3,})")
_CONTAINER = re.compile(r" {0,3}:{3,}[ \t]*(\w*)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
_INDENTED = re.compile(r" {4}|\t")
_KINDS = (
    (re.compile(r" {0,3}#{1,6}(?:[ \t]|$)"), Kind.HEADING),
    (re.compile(r" {0,3}\|"), Kind.ROW),
    (re.compile(r" {0,3}\[\^[^\]\s]+\]:"), Kind.NOTE),
    (re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]"), Kind.ITEM),
    (re.compile(r" {0,3}(?:\[[^\]]*\])?!\[.*\)[ \t]*$"), Kind.ALT),
)


def body_passages(body: str, language: str) -> Iterator[Placed]:
    """Give the passages of a text, by its lines alone: no code, comments or addresses."""
    for kind, lines in _runs(body.split("\n")):
        placed = _placed(kind, "body", lines, language)
        if placed is not None:
            yield placed


_Run = tuple[Kind, list[tuple[int, str]]]


def _runs(lines: Sequence[str]) -> Iterator[_Run]:
    run: list[tuple[int, str]] = []
    kind = before = Kind.PARAGRAPH
    pulled = False
    for number, line in _shown(lines):
        container = _CONTAINER.match(line)
        if container is not None or not line.strip():
            pulled = container[1].casefold() in ("pull", "pullquote") if container is not None else pulled
            if run:
                yield kind, run
            run = []
        elif run and run[-1][0] == number - 1 and _goes_on(run[-1][1], line):
            run.append((number, line))
            kind = Kind.HEADING if _UNDERLINE.match(line) and kind is Kind.PARAGRAPH else kind
        elif not run and _INDENTED.match(line) and before not in (Kind.ITEM, Kind.NOTE):
            # Code by its indentation.
            continue
        else:
            if run:
                yield kind, run
            run, kind = [(number, line)], Kind.PULL_QUOTE if pulled else _kind(line)
            before = kind if not line[:1].isspace() else before
    if run:
        yield kind, run


def _kind(line: str) -> Kind:
    quoted = _QUOTED.match(line)
    if quoted is not None:
        inner = _kind(line[quoted.end() :])
        return Kind.QUOTE if inner is Kind.PARAGRAPH else inner
    return next((kind for pattern, kind in _KINDS if pattern.match(line)), Kind.PARAGRAPH)


def _goes_on(before: str, line: str) -> bool:
    if _UNDERLINE.match(line):
        return True
    quoted, also = _QUOTED.match(before), _QUOTED.match(line)
    if quoted is not None and also is not None:
        return _goes_on(before[quoted.end() :], line[also.end() :])
    return flows_on(before, line)


def _shown(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give the lines that are neither fenced nor within a comment, with their numbers."""
    fence = ""
    hidden = False
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if hidden:
            end = line.find("-->")
            hidden = end < 0
        elif fence:
            closes = mark is not None and mark[1][0] == fence[0] and len(mark[1]) >= len(fence)
            fence = "" if closes and not line.strip(" \t>`~") else fence
        elif mark is not None:
            fence = mark[1]
        else:
            hidden = line.rfind("<!--") > line.rfind("-->")
            yield number, line
