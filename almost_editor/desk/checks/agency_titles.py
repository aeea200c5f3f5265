"""Titles as American news agencies write them: short before a name, small without one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.agency_dates import AP
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Group, Slip, passage_rule
from almost_editor.wording import later

_SHORT = {
    "Governor": "Gov.", "Lieutenant Governor": "Lt. Gov.", "Senator": "Sen.", "Representative": "Rep.",
    "Congressman": "Rep.", "Congresswoman": "Rep.", "Governors": "Govs.", "Senators": "Sens.",
    "Representatives": "Reps.", "Doctor": "Dr.", "General": "Gen.", "Major General": "Maj. Gen.",
    "Lieutenant General": "Lt. Gen.", "Brigadier General": "Brig. Gen.", "Colonel": "Col.",
    "Lieutenant Colonel": "Lt. Col.", "Major": "Maj.", "Captain": "Capt.", "Lieutenant": "Lt.", "Sergeant": "Sgt.",
    "Staff Sergeant": "Staff Sgt.", "Corporal": "Cpl.", "Admiral": "Adm.", "Rear Admiral": "Rear Adm.",
    "Vice Admiral": "Vice Adm.", "Commander": "Cmdr.",
}  # fmt: skip
_NO_NAMES = (
    "Motors|Electric|Mills|Assembly|Dynamics|Counsel|Elections?|Fund|Hospital|Managers?|Secretary|Services?|Staff"
    "|Council|Court|Store|Accounting|Atomics|Strike|Leagues?|Crimes?|Events?|Donors?|Bank|Office|Officer|Roads?|Street"
    "|Avenue|Hotel|Park|Bridge|Building|School|Hall|House|America|Marvel|Cup|Race|Debate|Purpose|Post|Body|Conference"
    "|Synod|Order|Education|Practice|Theft|Medical|First|Who|Strange|Zhivago|In|On|At|To|For|From|Of|And|Or|The|A|An|I"
)
_BEFORE_NAME = re.compile(
    rf"(?P<title>{'|'.join(sorted(_SHORT, key=len, reverse=True))})"
    rf" (?!(?:{_NO_NAMES})\b)(?=[A-Z][\w’'-]*[a-z])"
)
_PART_OF_ONE = re.compile(r"(?:\b[A-Z][\w’'-]*|[-–]) ?$")
_LONGEST_BEFORE = 30
_OPENED = re.compile(
    r"(?:^|[.!?…:—–“‘][”’)]? ?)(?:But|And|Then|When|While|As|If|Because|After|Before|Although|Though|Since|So|Yet|For"
    r"|With|Like|By|In|On|At|To|From) $"
)
"""“But Governor Hochul”: a capital that is no part of the title."""

_OFFICES = (
    "President|Vice President|Prime Minister|Governor|Lieutenant Governor|Mayor|Senator|Congressman|Congresswoman"
    "|Chancellor|Pope|King|Queen|Prince|Princess|Ambassador|Sheriff|Superintendent|Commissioner|Attorney General"
    "|Foreign Minister|Defense Minister|Interior Minister|Finance Minister|Minister|General|Colonel|Bishop|Archbishop"
)
_OFFICE = re.compile(
    rf"(?P<office>{_OFFICES})(?:(?P<of> (?:of|for) )|(?=(?:[’']s)? [^\W\d_A-Z]|[,.;:!?”)](?:\s|$|[”’)])|[’']s [a-z]|$))"
)
_ARTICLE = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|(?:[Tt]he )?(?:former|new|acting)"
    r"|[Aa]s|became|becomes?|elected|appointed|named) $"
)
_NO_WORD_BEHIND = frozenset("’'-")
_CAPITALISED = re.compile(r"[A-Z][a-z]+")
_HEADS = frozenset(one.partition(" ")[0] for one in (*_SHORT, *_OFFICES.split("|")))
"""What any title begins with: most paragraphs have none."""


@passage_rule(
    "ap-titles",
    SENTENCES | {Kind.ITEM},
    Group.AP,
    level=Level.HINT,
    title=later("A title is short before a name, and small without one."),
    reason=later("“Gov. Kathy Hochul”, but “the governor”: a capital is for a name."),
    source=AP,
    languages=("en",),
)
def titles(passage: Passage) -> Iterator[Slip]:
    """Find titles that are written out before a name, and capitals of those that stand alone."""
    prose = passage.prose
    if _HEADS.isdisjoint(_CAPITALISED.findall(prose)):
        return
    for found in _BEFORE_NAME.finditer(prose):
        start = max(0, found.start() - _LONGEST_BEFORE)
        before = (prose, start, found.start())
        if _begins(prose, found.start()) and (_OPENED.search(*before) or not _PART_OF_ONE.search(*before)):
            right = _SHORT[found["title"]]
            yield Slip(*found.span("title"), later("Before a name the title is “{right}”.", right=right), (right,))
    for found in _OFFICE.finditer(prose):
        start, end = found.span("office")
        after_comma = found["of"] and prose[max(0, start - 2) : start] == ", "
        if after_comma or _ARTICLE.search(prose, max(0, start - _LONGEST_BEFORE), start):
            right = found["office"].lower()
            yield Slip(start, end, later("Without a name the title is small: “{right}”.", right=right), (right,))


def _begins(prose: str, start: int) -> bool:
    """Tell whether a word begins at a place."""
    before = prose[max(0, start - 1) : start]
    return not before.isalnum() and before not in _NO_WORD_BEHIND
