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
    rf"(?<![\w’'-])(?P<title>{'|'.join(sorted(_SHORT, key=len, reverse=True))})"
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
_OFFICE_ALONE = re.compile(
    r"\b(?P<the>[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|(?:[Tt]he )?former|(?:[Tt]he )?new"
    rf"|(?:[Tt]he )?acting) (?P<office>{_OFFICES})(?=(?:[’']s)? [^\W\d_A-Z]|[,.;:!?”)](?:\s|$|[”’)])|[’']s [a-z]|$)"
)
_OFFICE_OF = re.compile(rf"(?P<before>, |\bthe |\bThe )(?P<office>{_OFFICES}) (?=(?:of|for) )")


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
    for found in _BEFORE_NAME.finditer(prose):
        start = max(0, found.start() - _LONGEST_BEFORE)
        before = (prose, start, found.start())
        if _OPENED.search(*before) or not _PART_OF_ONE.search(*before):
            right = _SHORT[found["title"]]
            yield Slip(*found.span("title"), later("Before a name the title is “{right}”.", right=right), (right,))
    told = {found.span("office") for pattern in (_OFFICE_ALONE, _OFFICE_OF) for found in pattern.finditer(prose)}
    for start, end in sorted(told):
        right = prose[start:end].lower()
        yield Slip(start, end, later("Without a name the title is small: “{right}”.", right=right), (right,))
