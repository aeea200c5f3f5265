"""What a style book finds, in cases that are data, and what holds for every book and every text."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.desk.checking import check, in_passage
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import Kind, Passage
from almost_editor.desk.checks.rules import Group, Rule, Slip
from almost_editor.desk.stylebook import finding
from almost_editor.desk.stylebook.entries import NO_BOOK, Entry, Stylebook
from almost_editor.desk.stylebook.finding import finder_of, in_case_of
from almost_editor.desk.stylebook.quotations import quoted_spans
from almost_editor.desk.stylebook.reading import must_read
from almost_editor.desk.stylebook.writing import write_entry
from almost_editor.document.publication import Publication
from almost_editor.paths import starter_stylebook
from tests.desk.checks.test_rules import NOW, WHOLE
from tests.desk.stylebook.test_writing import ENTRIES

CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]


def book_of(told: dict[str, Any]) -> Stylebook:
    lines = []
    for key, value in told.items():
        shown = f"'{value}'" if key == "pattern" else str(value).lower() if isinstance(value, bool) else _quoted(value)
        lines.append(f"{key} = {shown}")
    return must_read("[[rule]]\n" + "\n".join(lines))


def _quoted(value: str | list[str]) -> str:
    return f"[{', '.join(map(_quoted, value))}]" if isinstance(value, list) else f'"{value}"'


def found_in(book: Stylebook, text: str, kind: str = "paragraph", language: str = "en-US") -> list[list[str]]:
    hits = finder_of(book).find(Passage(Kind(kind), text, language))
    return [[text[slip.start : slip.end], *slip.suggestions] for _rule, slip in hits]


@pytest.mark.parametrize("case", CASES, ids=[one["why"] for one in CASES])
def test_a_rule_finds_what_it_should(case: dict[str, Any]) -> None:
    told = found_in(book_of(case["rule"]), case["text"], case.get("kind", "paragraph"), case.get("language", "en-US"))
    assert told == case["found"]


@given(st.lists(ENTRIES, max_size=4), st.text("abc de’'“”.-É\u00a0", max_size=60), st.sampled_from(Kind))
def test_places_are_within_the_passage_in_order_and_apart(entries: list[Entry], prose: str, kind: Kind) -> None:
    book = Stylebook(tuple(replace(one, name=f"r{number}") for number, one in enumerate(entries)))
    end = 0
    for rule, slip in finder_of(book).find(Passage(kind, prose, "en-US")):
        assert end <= slip.start < slip.end <= len(prose)
        assert prose[slip.start : slip.end] not in slip.suggestions
        assert rule.name.startswith("style:")
        end = slip.end


@pytest.mark.parametrize(
    ("words", "instead", "made"),
    [
        ("E-mail", "email", "Email"),
        ("E-MAIL", "email", "EMAIL"),
        ("e-mail", "email", "email"),
        ("A", "one", "One"),
        ("Okay", "OK", "OK"),
        ("In Order To", "to", "To"),
        ("Fire Man", "fire fighter", "Fire Fighter"),
        ("5 percent", "5%", "5%"),
    ],
)
def test_what_is_written_instead_has_the_case_of_what_stood_there(words: str, instead: str, made: str) -> None:
    assert in_case_of(words, instead) == made


@pytest.mark.parametrize(
    ("prose", "spans"),
    [
        ("He said “yes” and „nein“.", ["“yes”", "„nein“"]),
        ('He said "yes" at 6" and "no".', ['"yes"', '"no"']),
        ("“It goes on", ["“It goes on"]),
        ("Il dit « oui ».", ["« oui »"]),
        ("Nothing’s said.", []),
    ],
)
def test_quotations(prose: str, spans: list[str]) -> None:
    assert [prose[start:end] for start, end in quoted_spans(prose)] == spans


def test_its_findings_stand_with_those_of_the_rules() -> None:
    book = Stylebook((Entry("email", ("e-mail",), use=("email",), level=Level.BLOCK, advice="One word."),))
    draft = replace(WHOLE, body="The boat left left.\n\nSend an *e-mail* to us.\n", headline="The E-mail That Left")
    told = [one for one in check(draft, Publication(), NOW, book=book) if one.rule == "style:email"]
    assert [(one.field, one.line, one.words, one.suggestions, one.message) for one in told] == [
        ("headline", 0, "E-mail", ("Email",), "“E-mail”: One word."),
        ("body", 2, "e-mail", ("email",), "“e-mail”: One word."),
    ]
    assert {one.level for one in told} == {Level.BLOCK}
    assert "style:email" not in [one.rule for one in check(draft, Publication(), NOW)]
    notes = check(draft, Publication(), NOW, book=book, levels=frozenset({Level.NOTE}))
    assert [one.rule for one in notes] == ["double-word"]


def test_style_beats_what_agencies_want(monkeypatch: pytest.MonkeyPatch) -> None:
    agency = Rule("percent", Level.NOTE, Group.AP, "", "", "AP")
    craft = Rule("craft", Level.NOTE, Group.CRAFT, "", "", "AP")

    class Of:
        def __init__(self, rule: Rule) -> None:
            self.rule = rule

    slip = Slip(5, 14, "Write a sign.", ("5%",))
    monkeypatch.setattr("almost_editor.desk.checking.slips", lambda _one: ((Of(agency), slip), (Of(craft), slip)))
    passage = Passage(Kind.PARAGRAPH, "Some 5 percent.", "en-US")
    book = Stylebook((Entry("per-cent", pattern=r"(\d+) percent", use=("$1 per cent",)),))
    assert [rule.name for rule, _slip in in_passage(passage)] == ["percent", "craft"]
    assert [rule.name for rule, _slip in in_passage(passage, book)] == ["craft", "style:per-cent"]


def test_a_very_long_paragraph_is_searched_for_patterns_at_its_beginning_alone() -> None:
    book = Stylebook((Entry("x", pattern="x", advice="No."), Entry("y", ("y",), advice="No.")))
    text = " " * finding._LONGEST + "x y"
    assert found_in(book, text) == [["y"]]


def test_a_book_without_rules_finds_nothing() -> None:
    assert finder_of(NO_BOOK).find(Passage(Kind.PARAGRAPH, "E-mail.", "en")) == ()


STARTER = must_read(starter_stylebook().read_text(encoding="utf-8"))


def test_the_book_that_one_begins_with_is_a_book_and_says_why() -> None:
    assert 40 <= len(STARTER.entries) <= 80
    for one in STARTER.entries:
        assert one.reason.endswith((".", "”.")), one.name
        assert not one.advice or one.advice.endswith((".", "?")), one.name
        assert one.level is not Level.BLOCK, "a book that nobody chose stops nothing"
        assert must_read(write_entry(one)).entries == (one,)


@pytest.mark.parametrize("entry", STARTER.entries, ids=lambda entry: entry.name)
def test_each_of_its_rules_finds_what_it_names(entry: Entry) -> None:
    language = entry.languages[0] if entry.languages else "en-US"
    for number, words in enumerate(entry.words):
        hits = finder_of(STARTER).find(Passage(Kind.PARAGRAPH, f"They saw {words} there.", language))
        told = [slip for rule, slip in hits if rule.name == entry.rule]
        assert told, words
        if entry.use and words.islower():
            assert told[0].suggestions[0].lower() == entry.instead_of(number)[0].lower()
    for words in entry.exceptions:
        hits = finder_of(Stylebook((entry,))).find(Passage(Kind.PARAGRAPH, f"They saw {words} there.", language))
        assert not hits, words
