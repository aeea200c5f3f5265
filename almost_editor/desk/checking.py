"""Checking: an article held against the rules, a passage at a time, so that only what changed is looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from almost_editor.desk.checks.finding import Finding, Level, weighed
from almost_editor.desk.checks.passages import Passage, passages_of
from almost_editor.desk.checks.rules import ArticleRule, Copy, Group, PassageRule, Slip, found_at
from almost_editor.desk.checks.table import RULES
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication

_KEPT = 50_000
"""Passages that are remembered with what was found in them: those of a thousand articles."""
_ON_PASSAGES = tuple(one for one in RULES if isinstance(one, PassageRule))
_ON_ARTICLES = tuple(one for one in RULES if isinstance(one, ArticleRule))


def check(
    draft: Draft, publication: Publication, now: datetime, *, levels: frozenset[Level] = frozenset(Level)
) -> tuple[Finding, ...]:
    """Return what the rules find in an article, what blocks first, then in the order in which it is read.

    Units: `now` carries a zone. Cost: linear in what of the text was not seen before; `levels` leaves rules out.
    """
    copy = Copy(draft, publication, now, passages_of(draft))
    groups = groups_of(publication)
    found = [one for one in (*_of_article(copy, groups, levels), *_of_passages(copy, groups)) if one.level in levels]
    return weighed(dict.fromkeys(found))


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


def _of_passages(copy: Copy, groups: frozenset[Group]) -> Iterator[Finding]:
    for placed in copy.passages:
        for one, slip in slips(placed.passage):
            if one.rule.group in groups:
                yield found_at(one.rule, placed, slip)


@lru_cache(maxsize=_KEPT)
def slips(passage: Passage) -> tuple[tuple[PassageRule, Slip], ...]:
    """Return what the rules for passages find in one, in the order in which it is read."""
    found: Iterable[tuple[PassageRule, Slip]] = (
        (one, slip) for one in _ON_PASSAGES if one.reads(passage) for slip in one.find(passage)
    )
    return tuple(sorted(found, key=lambda pair: (pair[1].start, pair[1].end)))
