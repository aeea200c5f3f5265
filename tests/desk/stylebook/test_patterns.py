"""Patterns: what can be read, what it is as Python's, and what is refused because it could run away."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.desk.stylebook.patterns import LONGEST, MOST_WAYS, read_pattern
from almost_editor.errors import InvalidValue


@pytest.mark.parametrize(
    ("pattern", "finds", "passes"),
    [
        (r"utili[sz](e|es|ed|ing)\b", ["utilize", "Utilising"], ["utility"]),
        (r"\b(Mon|Tues)day,? the \d{1,2}(st|nd|rd|th)", ["Monday the 1st", "tuesday, the 12th"], ["Sunday the 1st"]),
        (r"a\.m\.", ["a.m."], ["aXmX"]),
        (r"^the", ["The end"], ["In the end"]),
        (r"\w+ly-\w+", ["newly-built"], ["ly built"]),
        (r"[^a-c]x|yy*", ["dx", "y"], ["ax"]),
        (r"(?:per|of) cent", ["per cent"], ["cent"]),
        (r"no {2}", ["no  one"], ["no one"]),
        (r"a{2,}", ["aaa"], ["a"]),
        (r"«\w+»|ſ", ["«oui»"], ["oui"]),
        (r"ab+?c", ["abbc"], ["ac"]),
        (r"[]x]", ["]"], ["["]),
    ],
)
def test_a_pattern_is_a_plain_regular_expression(pattern: str, finds: list[str], passes: list[str]) -> None:
    made = read_pattern(pattern).compiled(match_case=False)
    assert all(made.search(one) for one in finds)
    assert not any(made.search(one) for one in passes)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+b", r"(a|a)*b", r"(a|ab)*c", r"(\w+\s?)*$", r"\w*\w*\w*x", r"(.*)(.*)(.*)", r"(x+x+)+y", r"((a|b)+c?)+d",
        r"([a-z]+)*Z", r"(a{1,30}){1,30}", r"(\d+,?)+\.", r"((a?b?){1,9}c){1,30}", r"(ſ|s)+x(ſ|s){30}y",
    ],
)  # fmt: skip
def test_one_that_could_run_away_is_refused(pattern: str) -> None:
    with pytest.raises(InvalidValue):
        read_pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "The pattern is empty."),
        ("x*", "also matches where nothing stands"),
        ("(a|b?)", "also matches where nothing stands"),
        ("a(b", "character 4: a bracket is not closed"),
        ("a)b", "character 2: a closing bracket"),
        ("[ab", "character 1: a class of letters is not closed"),
        ("*a", "character 1: nothing stands before the sign that repeats"),
        ("a**", "what is repeated is repeated again"),
        ("(?=a)b", "only (…) and (?:…) can be used here"),
        ("(?P<n>a)", "only (…) and (?:…) can be used here"),
        (r"(a)\1", "this sign after a \\ means nothing here"),
        (r"a\p", "this sign after a \\ means nothing here"),
        ("a\\", "this sign after a \\ means nothing here"),
        ("a{x}", "the braces do not say how often"),
        ("a{40}", "it repeats up to 30 times"),
        ("a{3,2}", "it repeats up to 30 times"),
        ("(a?){2}b", "what can be nothing is repeated"),
        ("[z-a]", "cannot be followed (bad character range z-a)"),
        ("(" * 25 + "a" + ")" * 25, "it is nested too deep"),
        ("a" * (LONGEST + 1), "longer than 300 characters"),
    ],
)
def test_what_is_said_of_one_that_cannot_be_followed(pattern: str, said: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_pattern(pattern)
    assert said in str(refused.value)


@given(st.text("ab(|)?*+{}2,[]\\w. ^$", max_size=20))
def test_whatever_is_typed_is_read_or_refused(pattern: str) -> None:
    try:
        made = read_pattern(pattern)
    except InvalidValue:
        return
    assert 1 <= made.ways <= MOST_WAYS
    compiled = made.compiled(match_case=True)
    assert compiled.groups == made.groups
    assert not compiled.match("")
    assert "*" not in re.sub(r"\\.|\[[^\]]*\]", "", made.source)


@given(st.text("ab(|)?*+{}2,[]\\w. ", min_size=1, max_size=12), st.text("ab. w", max_size=12))
def test_it_finds_what_python_finds(pattern: str, text: str) -> None:
    try:
        made = read_pattern(pattern)
    except InvalidValue:
        return
    python = re.compile(pattern)
    assert [one.span() for one in made.compiled(match_case=True).finditer(text)] == [
        one.span() for one in python.finditer(text)
    ]
