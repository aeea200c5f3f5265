from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.desk.checks.finding import Level, blocks
from almost_editor.document.draft import Author, Correction, CorrectionKind, Draft, Hero, Picture, Stage
from almost_editor.document.publication import Publication
from almost_editor.errors import ExportRefused
from almost_editor.newsroom.gate import findings, letter_findings, pass_gate

NOW = datetime(2023, 3, 1, tzinfo=UTC)
GOOD = Draft(
    id="a" * 32, slug="a", created=NOW, headline="A", dek="B.", body="C.", stage=Stage.READY,
    authors=(Author("Mara Ellison"),), published=datetime(2023, 2, 1, tzinfo=UTC),
)  # fmt: skip

EARLY = Correction(CorrectionKind.UPDATE, "It runs.", datetime(2023, 1, 31, tzinfo=UTC))
EMPTY = Correction(CorrectionKind.CORRECTION, " \u00a0", datetime(2023, 2, 2, tzinfo=UTC))
PICTURES = (Picture("a.jpg", "0" * 64, "jpeg", 9, 9),)


def rules(draft: Draft, level: Level) -> list[str]:
    return [one.rule for one in findings(draft, Publication(), NOW) if one.level is level]


def test_a_finished_article_passes_without_a_word() -> None:
    assert findings(GOOD, Publication(), NOW) == ()
    pass_gate((), "")


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"stage": Stage.DRAFT}, "stage"),
        ({"embargo": datetime(2023, 3, 1, 0, 1, tzinfo=UTC)}, "embargo"),
        ({"legal": True}, "legal"),
        ({"published": None}, "date-missing"),
        ({"authors": (Author(" "),)}, "byline-missing"),
        ({"corrections": (EMPTY,)}, "correction-empty"),
        ({"hero": Hero("a.jpg", alt="A.", caption="C."), "pictures": PICTURES}, "hero-credit-missing"),
        ({"hero": Hero("a.jpg", credit="C", caption="C."), "pictures": PICTURES}, "hero-alt-missing"),
    ],
)
def test_what_blocks_needs_a_reason(changes: dict[str, object], rule: str) -> None:
    draft = replace(GOOD, **changes)
    found = findings(draft, Publication(), NOW)
    assert rules(draft, Level.BLOCK) == [rule]
    with pytest.raises(ExportRefused, match="--override") as refused:
        pass_gate(found, "  ")
    assert blocks(found)[0].message in str(refused.value)
    pass_gate(found, "The lawyer called.")


UNRESOLVED = [
    ({"headline": "A TK B"}, "tk"),
    ({"dek": "By TK."}, "tk"),
    ({"body": "It cost $TK a month."}, "tk"),
    ({"body": "> - It was TKTK."}, "tk"),
    ({"dateline": "TK"}, "tk"),
    ({"authors": (Author("TK"),)}, "tk"),
    ({"corrections": (replace(EMPTY, text="It was TK."),)}, "tk"),
    ({"body": "It was {{who}} who said it."}, "blank"),
    ({"headline": "{{Who}} goes"}, "blank"),
    ({"body": "It {++ran++} late."}, "suggestion"),
    ({"body": "It {--ran--} late."}, "suggestion"),
    ({"body": "It {~~ran~>runs~~} late."}, "suggestion"),
    ({"body": "It ran{>>Ask her.<<} late."}, "suggestion"),
    ({"body": "It {==ran\n\nlate==}."}, "suggestion"),
]


@pytest.mark.parametrize(("changes", "rule"), UNRESOLVED)
def test_what_somebody_meant_to_come_back_to_blocks(changes: dict[str, object], rule: str) -> None:
    assert rules(replace(GOOD, **changes), Level.BLOCK) == [rule]


@pytest.mark.parametrize(
    "body",
    [
        "TikTok, Atkins, TKO and KTK are names.",
        "Write `TK` and `{++this++}` and `{{who}}`.",
        "```\nTK {--this--}\n```",
        "[There](https://a.example/TK) and https://a.example/TK",
        "A set {a, b} and {{ braces }} and {-5} and a -- b {c}.",
    ],
)
def test_what_only_looks_like_it_passes(body: str) -> None:
    assert rules(replace(GOOD, body=body), Level.BLOCK) == []


def test_a_text_of_marks_that_nothing_closes_is_looked_through() -> None:
    for sign in ("{++", "{~~a~>", "`", "``` `", "{==`"):
        assert "suggestion" not in rules(replace(GOOD, body=sign * 20_000), Level.BLOCK)


def test_no_reason_makes_up_for_a_headline() -> None:
    found = findings(replace(GOOD, headline=" \u00a0", legal=True), Publication(), NOW)
    assert rules(replace(GOOD, headline=""), Level.BLOCK) == ["headline-missing"]
    for reason in ("", "The lawyer called."):
        with pytest.raises(ExportRefused, match="no headline"):
            pass_gate(found, reason)


def test_an_embargo_that_is_over_is_over() -> None:
    assert findings(replace(GOOD, embargo=NOW), Publication(), NOW) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"modified": datetime(2023, 1, 1, tzinfo=UTC)}, ["date-order"]),
        ({"corrections": (EARLY,)}, ["correction-date"]),
        ({"dek": ""}, ["dek-missing"]),
        ({"body": "\n"}, ["text-missing"]),
        ({"hero": Hero("gone.jpg")}, ["picture-missing"]),
        ({"body": "![A](gone.jpg)"}, ["picture-missing"]),
        ({"hero": Hero("a.jpg", alt="A.", credit="C"), "pictures": PICTURES}, ["hero-caption-missing"]),
    ],
)
def test_what_is_said_does_not_stop(changes: dict[str, object], expected: list[str]) -> None:
    draft = replace(GOOD, **changes)
    assert rules(draft, Level.NOTE) == expected
    assert rules(draft, Level.BLOCK) == []
    pass_gate(findings(draft, Publication(), NOW), "")


@pytest.mark.parametrize(
    ("body", "noted"),
    [("# A\n\n#### B", True), ("### A", True), ("# A\n\n## B\n\n### C\n\n## D", False), ("Text.", False)],
)
def test_headings_that_skip_a_level_are_noted(write, library, body, noted):
    found = findings(write("A", body=body), library.publication.load())
    assert ("headings" in [one.rule for one in found]) is noted


@pytest.mark.parametrize(("format", "noted"), [("bag", True), ("zip", True), ("email", True), ("html", False)])
def test_a_letter_without_a_postal_address_is_noted(format, noted):
    found = letter_findings(Publication(), format)
    assert [(one.level, one.rule) for one in found] == [(Level.NOTE, "postal-address-missing")] * noted
    assert letter_findings(Publication(postal_address="1 Ferry Street"), format) == ()
