"""Checking: an article held against the rules, a passage at a time, so that only what changed is looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from almost_editor.desk.checks.finding import Finding, Level, weighed
from almost_editor.desk.checks.passages import Passage, passages_of
from almost_editor.desk.checks.rules import ArticleRule, Copy, Group, PassageRule, Rule, Slip, found_at
from almost_editor.desk.checks.table import RULES
from almost_editor.desk.stylebook.entries import NO_BOOK, Stylebook
from almost_editor.desk.stylebook.finding import finder_of
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication

_KEPT = 50_000
"""Passages that are remembered with what was found in them: those of a thousand articles."""
_ON_PASSAGES = tuple(one for one in RULES if isinstance(one, PassageRule))
_ON_ARTICLES = tuple(one for one in RULES if isinstance(one, ArticleRule))


def check(
    draft: Draft,
    publication: Publication,
    now: datetime,
    *,
    levels: frozenset[Level] = frozenset(Level),
    book: Stylebook = NO_BOOK,
) -> tuple[Finding, ...]:
    """Return what the rules and the style book find in an article, what blocks first, then in the order of reading.

    Units: `now` carries a zone. Cost: linear in what of the text was not seen before; `levels` leaves rules out.
    """
    copy = Copy(draft, publication, now, passages_of(draft))
    groups = groups_of(publication)
    found = (*_of_article(copy, groups, levels), *_of_passages(copy, groups, book))
    return weighed(dict.fromkeys(one for one in found if one.level in levels))


def groups_of(publication: Publication) -> frozenset[Group]:
    """Return the groups of rules that a publication goes by."""
    return frozenset(Group) if publication.house_style == "ap" else frozenset(Group) - {Group.AP}


def _of_article(copy: Copy, groups: frozenset[Group], levels: frozenset[Level]) -> Iterator[Finding]:
    for one in _ON_ARTICLES:
        rule = one.rule
        if rule.group in groups and rule.level in levels:
            for remark in one.find(copy):
                if remark.at is None:
                    yield Finding(rule.name, rule.level, remark.field, remark.message)
                else:
                    yield found_at(rule, *remark.at)


def _of_passages(copy: Copy, groups: frozenset[Group], book: Stylebook) -> Iterator[Finding]:
    for placed in copy.passages:
        for rule, slip in in_passage(placed.passage, book):
            if rule.group in groups:
                yield found_at(rule, placed, slip)


def in_passage(passage: Passage, book: Stylebook = NO_BOOK) -> tuple[tuple[Rule, Slip], ...]:
    """Return what is found in a passage, in the order in which it is read: style beats what agencies want."""
    found = [(one.rule, slip) for one, slip in slips(passage)]
    styled = by_style(book, passage) if book.entries else ()
    if styled:
        found = [one for one in found if one[0].group is not Group.AP or not _covers(styled, one[1])]
        found = sorted((*found, *styled), key=lambda pair: (pair[1].start, pair[1].end))
    return tuple(found)


def _covers(styled: tuple[tuple[Rule, Slip], ...], slip: Slip) -> bool:
    return any(one.start < slip.end and slip.start < one.end for _rule, one in styled)


@lru_cache(maxsize=_KEPT)
def slips(passage: Passage) -> tuple[tuple[PassageRule, Slip], ...]:
    """Return what the rules for passages find in one, in the order in which it is read."""
    found: Iterable[tuple[PassageRule, Slip]] = (
        (one, slip) for one in _ON_PASSAGES if one.reads(passage) for slip in one.find(passage)
    )
    return tuple(sorted(found, key=lambda pair: (pair[1].start, pair[1].end)))


@lru_cache(maxsize=_KEPT)
def by_style(book: Stylebook, passage: Passage) -> tuple[tuple[Rule, Slip], ...]:
    """Return what a style book finds in a passage."""
    return finder_of(book).find(passage)
