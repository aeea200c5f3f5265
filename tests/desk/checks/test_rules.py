"""Every rule has a file of texts that must be found and texts that must not."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from almost_editor.desk.checking import check
from almost_editor.desk.checks.finding import Finding
from almost_editor.desk.checks.table import RULES
from almost_editor.document.draft import Author, Correction, CorrectionKind, Draft, Hero, Picture, Stage
from almost_editor.document.publication import Publication

FILES = Path(__file__).parent / "rules"
NOW = datetime(2023, 3, 1, 12, tzinfo=UTC)
WHOLE = Draft(
    id="a" * 32, slug="ferry", created=NOW, headline="A Ferry Runs Through the Winter", stage=Stage.READY,
    dek="It will carry nurses and bread.", body="The boat left at six.\n", authors=(Author("Mara Ellison"),),
    dateline="Harrow", series=("b" * 32,), published=datetime(2023, 2, 1, tzinfo=UTC),
)  # fmt: skip
"""An article that no rule has anything to say about, but that it has no picture."""
CASES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FILES.glob("*.toml"))}


def article(case: dict[str, Any]) -> tuple[Draft, Publication]:
    """Return the article of a case: a whole one, but for what the case says."""
    draft, publication = WHOLE, Publication()
    for name, value in case.items():
        match name:
            case "words" | "suggests" | "line" | "why":
                continue
            case "publication":
                publication = replace(publication, **value)
            case "hero":
                picture = Picture(value.get("picture", "a.jpg"), "0" * 64, "jpeg", 9, 9)
                draft = replace(draft, hero=Hero(**{"picture": "a.jpg", **value}), pictures=(picture,))
            case "pictures":
                pictures = tuple(Picture(**{"digest": "0" * 64, "format": "jpeg", "width_px": 9, "height_px": 9, **one})
                                 for one in value)  # fmt: skip
                draft = replace(draft, pictures=pictures)
            case "authors":
                draft = replace(draft, authors=tuple(Author(one) for one in value))
            case "corrections":
                told = tuple(Correction(CorrectionKind(one["kind"]), one["text"], moment(one["at"])) for one in value)
                draft = replace(draft, corrections=told)
            case "published" | "modified" | "embargo":
                draft = replace(draft, **{name: moment(value) if value else None})
            case "stage":
                draft = replace(draft, stage=Stage(value))
            case "tags" | "series":
                draft = replace(draft, **{name: tuple(value)})
            case _:
                draft = replace(draft, **{name: value})
    return draft, publication


def moment(value: date | datetime) -> datetime:
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=UTC)


def found(rule: str, case: dict[str, Any]) -> list[Finding]:
    return [one for one in check(*article(case), NOW) if one.rule == rule]


def cases(which: str) -> list[Any]:
    return [
        pytest.param(rule, case, id=f"{rule}-{number}")
        for rule, told in CASES.items()
        for number, case in enumerate(told.get(which, []))
    ]


def test_every_rule_has_its_texts_and_every_file_its_rule() -> None:
    assert set(CASES) == {one.rule.name for one in RULES}
    few = [rule for rule, told in CASES.items() if min(len(told["found"]), len(told["passes"])) < 3]
    assert few == []


def test_every_rule_says_what_it_is_and_why() -> None:
    names = [one.rule.name for one in RULES]
    assert len(set(names)) == len(names)
    for one in RULES:
        assert one.rule.title.endswith(".")
        assert one.rule.reason.endswith((".", "”."))
        assert one.rule.source


@pytest.mark.parametrize(("rule", "case"), cases("found"))
def test_what_must_be_found(rule: str, case: dict[str, Any]) -> None:
    hits = found(rule, case)
    assert hits
    if "words" in case:
        assert case["words"] in [one.words for one in hits]
    if "suggests" in case:
        assert case["suggests"] in [suggestion for one in hits for suggestion in one.suggestions]
    if "line" in case:
        assert case["line"] in [one.line for one in hits]
    for one in hits:
        if one.words:
            text = {"headline": article(case)[0].headline, "dek": article(case)[0].dek, "body": article(case)[0].body}
            if one.field in text:
                line = text[one.field].split("\n")[one.line or 0].encode("utf-16-le")
                assert line[2 * one.start_utf16 : 2 * one.end_utf16].decode("utf-16-le") == one.words


@pytest.mark.parametrize(("rule", "case"), cases("passes"))
def test_what_must_not(rule: str, case: dict[str, Any]) -> None:
    assert found(rule, case) == []


def test_a_whole_article_passes_without_a_word() -> None:
    assert [one.rule for one in check(WHOLE, Publication(), NOW)] == ["hero-missing"]
