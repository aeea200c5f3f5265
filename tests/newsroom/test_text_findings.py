"""What the gate finds in the text: links that lead nowhere, pictures without words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from almost_editor.desk.checks.finding import Level
from almost_editor.document.draft import Correction, CorrectionKind, Stage
from almost_editor.newsroom.text_findings import text_findings

from .conftest import picture

NOW = datetime(2023, 3, 1, tzinfo=UTC)


@pytest.fixture
def found(library, write):
    """Return what is found in a text, as pairs of rule and message."""

    def look(body, **fields):
        return [(one.rule, one.message) for one in text_findings(library, write("Here", body=body, **fields), NOW)]

    return look


@pytest.mark.parametrize(
    "body",
    [
        "[There](https://elsewhere.example/a?b=c#d) and [mail](mailto:a@b.example) and [call](/about/).",
        "## A heading\n\n[Up](#a-heading)",
        "Said.[^1]\n\n[^1]: A note.",
        "[Older](/2011/04/kept-in-another-system/)",
        "[Itself](/2023/02/here/)",
        "`[a](#gone)` and\n\n```\n[b]()\n```",
    ],
)
def test_links_that_lead_somewhere_are_no_matter(found, body):
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "rule", "said"),
    [
        ("[Nowhere]()", "link-empty", "The link “Nowhere” leads nowhere."),
        ("[Up](#gone)", "link-dead", "The link “Up” leads to a place that is not on the page."),
        ("[A page](page.html)", "link-dead", "The link “A page” leads to “page.html”, which is no address."),
    ],
)
def test_links_that_lead_nowhere_block(found, body, rule, said):
    assert found(body) == [(rule, said)]


@pytest.mark.parametrize(
    "fields",
    [{"stage": Stage.DRAFT}, {"embargo": datetime(2023, 4, 1, tzinfo=UTC)}, {"legal": True}],
)
def test_a_link_to_an_article_that_is_not_out_blocks(found, write, fields):
    write("The Other", **fields)
    rules = found("[Other](https://almost.example/2023/02/the-other/)")
    assert rules == [("link-not-out", "The link “Other” leads to an article that readers cannot get yet.")]


def test_a_link_into_the_trash_blocks(found, write, library):
    library.drafts.trash(write("The Other").id)
    assert [rule for rule, _ in found("[Other](/2023/02/the-other/)")] == ["link-not-out"]


def test_a_link_to_an_article_that_is_out_is_no_matter_and_to_where_it_was_is_said(found, write, library):
    write("The Other")
    assert found("[Other](/2023/02/the-other/)") == []
    assert [rule for rule, _ in found("[Other](/2022/02/the-other/)")] == ["link-moved"]
    draft = write("There", body="[Other](/2022/02/the-other/)")
    assert [one.level for one in text_findings(library, draft, NOW)] == [Level.NOTE]


def test_pictures_without_alt_text_or_credit_block_once_for_all(found, library):
    boat = library.pictures.add(picture(width=90, height=60), "boat.png", width_px=90, height_px=60, format="png")
    bare = '![](boat.png)\n\n![A boat](boat.png)\n\n![](boat.png "Rests. | Ann/Almost")'
    assert found(bare, pictures=(boat,)) == [
        ("alt-missing", "2 pictures stand in the text without alt text."),
        ("credit-missing", "2 pictures stand in the text without a credit."),
        ("caption-missing", "2 pictures stand in the text without a caption."),
    ]
    assert found('![A boat](boat.png "| Ann/Almost")', pictures=(boat,)) == [
        ("caption-missing", "One picture stands in the text without a caption."),
    ]
    assert found('![A boat](boat.png "Rests. | Ann/Almost")', pictures=(boat,)) == []


def test_the_same_fault_is_told_once(found):
    assert len(found("[Up](#gone) and [Up](#gone) and [Up](#gone).")) == 1


def test_links_of_corrections_are_looked_at_as_those_of_the_text(found, write, library):
    write("The Other", stage=Stage.DRAFT)
    said = (
        "See [it](/2023/02/the-other/), [below](#gone), [the head](#a-heading) and [them](https://elsewhere.example/)."
    )
    records = (Correction(CorrectionKind.CORRECTION, said, NOW),)
    assert [rule for rule, _ in found("## A heading", corrections=records)] == ["link-dead", "link-not-out"]
    draft = write("There", body="[Up](#gone)", corrections=records)
    assert [one.field for one in text_findings(library, draft, NOW)][:2] == ["body", "corrections"]
