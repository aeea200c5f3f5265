"""American states as news agencies write them: spelt out in text, never two capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.agency_dates import AP
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Group, Slip, passage_rule
from almost_editor.wording import later

_TABLE = (
    "AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California|CO Colo. Colorado"
    "|CT Conn. Connecticut|DE Del. Delaware|FL Fla. Florida|GA Ga. Georgia|HI Hawaii Hawaii|ID Idaho Idaho"
    "|IL Ill. Illinois|IN Ind. Indiana|IA Iowa Iowa|KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine"
    "|MD Md. Maryland|MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi"
    "|MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NV Nev. Nevada|NH N.H. New_Hampshire|NJ N.J. New_Jersey"
    "|NM N.M. New_Mexico|NY N.Y. New_York|NC N.C. North_Carolina|ND N.D. North_Dakota|OH Ohio Ohio|OK Okla. Oklahoma"
    "|OR Ore. Oregon|PA Pa. Pennsylvania|RI R.I. Rhode_Island|SC S.C. South_Carolina|SD S.D. South_Dakota"
    "|TN Tenn. Tennessee|TX Texas Texas|UT Utah Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington"
    "|WV W.Va. West_Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming|DC D.C. D.C."
)
_STATES = [tuple(line.replace("_", " ") for line in one.split(" ")) for one in _TABLE.split("|")]
_SPELT = {short: whole for _, short, whole in _STATES if short != whole}
_OF_CAPITALS = {capitals: (short, whole) for capitals, short, whole in _STATES}
_DEGREES = frozenset({"MD", "MA", "PA", "MS", "LA", "DC"})
"""Capitals that stand behind people’s names as well, or mean something else."""

_SHORT = "|".join(re.escape(one) for one in sorted(_SPELT, key=len, reverse=True))
_AFTER_PLACE = re.compile(
    rf", (?:(?P<capitals>[A-Z]{{2}})(?![\w’'-]|\.\w| \d{{5}}| [A-Z]{{2}}\b)|(?P<short>{_SHORT})(?!\w))"
)
_PLACE = re.compile(r"\b(?:[Ii]n|[Ff]rom|[Oo]f|[Nn]ear|[Tt]o|[Aa]t|[Oo]utside|[Aa]round) (?:[A-Z][\w.’-]+ ?){1,3}$")
_LONGEST_PLACE = 60
_NAMED = re.compile(r"[A-Z][\w’.-]*$")


@passage_rule(
    "ap-states",
    SENTENCES | {Kind.ITEM, Kind.DATELINE},
    Group.AP,
    level=Level.HINT,
    title=later("States are spelt out in text, and no abbreviation of them is two capitals."),
    reason=later("The post office’s letters are for envelopes: not every reader tells MI from MS."),
    source=AP,
    languages=("en",),
)
def states(passage: Passage) -> Iterator[Slip]:
    """Find abbreviated states behind a place; a dateline has the short forms, never two capitals."""
    prose = passage.prose
    if ", " not in prose:
        return
    for found in _AFTER_PLACE.finditer(prose):
        which = "capitals" if found["capitals"] else "short"
        if not _NAMED.search(prose, max(0, found.start() - _LONGEST_PLACE), found.start()):
            continue
        right = _right(passage, found, which)
        if right:
            said = later("The state is written “{right}”.", right=right)
            if which == "short" and found.end() == len(prose):
                right += "."
            yield Slip(*found.span(which), said, (right,))


def _right(passage: Passage, found: re.Match[str], which: str) -> str:
    """Return how a state is written where it stands, or nothing where it is none or written so."""
    in_dateline = passage.kind is Kind.DATELINE
    if which == "short":
        return "" if in_dateline or found["short"] == "D.C." else _SPELT[found["short"]]
    known = _OF_CAPITALS.get(found["capitals"])
    if known is None:
        return ""
    if found["capitals"] in _DEGREES and not in_dateline and found["capitals"] != "DC":
        start = max(0, found.start() - _LONGEST_PLACE)
        if not _PLACE.search(passage.prose, start, found.start()):
            return ""
    return known[0] if in_dateline else known[1]
