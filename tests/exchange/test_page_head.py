from __future__ import annotations

import pytest

from almost_editor.document.publication import HouseWords, Publication
from almost_editor.exchange.page_head import read_byline, take_dateline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Ellison", ["Mara Ellison"]),
        ("BY MARA ELLISON", ["MARA ELLISON"]),
        ("By Mara Ellison and Tom Okafor", ["Mara Ellison", "Tom Okafor"]),
        ("By Mara Ellison, Tom Okafor, and Jo O’Neill-Reyes", ["Mara Ellison", "Tom Okafor", "Jo O’Neill-Reyes"]),
        ("By J. R. van der Meer & Østen Å. Li", ["J. R. van der Meer", "Østen Å. Li"]),
        ("By Martin King Jr.", ["Martin King Jr."]),
        ("By Noon The Streets Were Empty", []),
        ("By the time it rained, nobody cared.", []),
        ("By Mara Ellison, who was there", []),
        ("Byron Was Here", []),
        ("By", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert [author.name for author in read_byline(line, Publication())] == names


def test_a_byline_in_the_houses_own_words() -> None:
    publication = Publication(words=HouseWords(by="Von", conjunction="und"))
    assert [one.name for one in read_byline("Von Eva Kern und Udo Lang", publication)] == ["Eva Kern", "Udo Lang"]


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("PORT ALDEN — The pool closes.", "PORT ALDEN"),
        ("PORT ALDEN, Ore. – The pool closes.", "PORT ALDEN, Ore."),
        ("ST. MARY’S -- The pool closes.", "ST. MARY’S"),
        ("Port Alden — The pool closes.", ""),
        ("IT RAINED ALL DAY.", ""),
        ("A — The pool closes.", ""),
    ],
)
def test_datelines(text: str, dateline: str) -> None:
    found, rest = take_dateline(text)
    assert found == dateline
    assert rest == ("The pool closes." if dateline else text)
