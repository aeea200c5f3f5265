"""Corrections: on the page, in the data, in the source file, each once and with its date."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.corrections import Readers, corrected
from almost_editor.document.draft import Correction, CorrectionKind, Draft
from almost_editor.document.front_matter import draft_fields
from almost_editor.document.publication import Publication
from almost_editor.errors import InvalidValue
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.layouts import Layout
from almost_editor.publish.metadata import json_ld
from almost_editor.publish.notices import CorrectionEntry
from almost_editor.publish.page import frame_html
from almost_editor.render.options import RenderOptions
from almost_editor.render.remarks import render_line

FIRST = datetime(2022, 11, 10, 9, 15, tzinfo=UTC)
LATER = datetime(2022, 11, 14, 2, 0, tzinfo=UTC)
WRONG = 'An earlier version said "five" lanes; it has [four](https://example.org/lanes).'


@pytest.fixture
def put_right(draft: Draft) -> Draft:
    once = corrected(draft, CorrectionKind.CORRECTION, WRONG, FIRST, by="Ada Quill")
    return corrected(once, CorrectionKind.UPDATE, "The council *voted*.", LATER)


def test_page_and_data_tell_them_the_newest_first(put_right: Draft, surroundings: Surroundings, layout: Layout) -> None:
    article = build(put_right, surroundings)
    assert [(one.label, one.machine) for one in article.corrections] == [
        ("Update", "2022-11-13T21:00:00-05:00"),
        ("Correction", "2022-11-10T04:15:00-05:00"),
    ]
    frame = frame_html(article, layout)
    assert 'said “five” lanes; it has <a href="https://example.org/lanes"' in frame
    assert '<time datetime="2022-11-13T21:00:00-05:00">Sunday, Nov. 13, 2022</time>' in frame
    assert frame.index("The council <em>voted</em>.") < frame.index("An earlier version") < frame.index("article-body")
    assert json.loads(json_ld(article))["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Update: The council voted.",
            "datePublished": "2022-11-13T21:00:00-05:00",
        },
        {
            "@type": "CorrectionComment",
            "text": "Correction: An earlier version said “five” lanes; it has four.",
            "datePublished": "2022-11-10T04:15:00-05:00",
        },
    ]
    assert article.modified.machine == "2022-11-13T21:00:00-05:00"
    assert "Quill" not in frame + str(article.draft)


def test_without_any_the_page_says_nothing_of_them(draft: Draft, surroundings: Surroundings, layout: Layout) -> None:
    article = build(draft, surroundings)
    assert "correction" not in frame_html(article, layout) + json_ld(article)
    assert "corrections" not in draft_fields(draft, surroundings.publication, ())


def test_a_silent_one_leaves_modified_alone(draft: Draft) -> None:
    silent = corrected(draft, CorrectionKind.CORRECTION, WRONG, FIRST, readers=Readers.SEE_NOTHING)
    assert (silent.modified, len(silent.corrections)) == (draft.modified, 1)
    seen = corrected(silent, CorrectionKind.UPDATE, "More.", LATER)
    assert seen.modified == LATER
    assert corrected(seen, CorrectionKind.UPDATE, "Found late.", FIRST).modified == LATER
    with pytest.raises(InvalidValue):
        corrected(draft, CorrectionKind.UPDATE, " \n ", LATER)


def test_the_house_says_who_made_one_and_readers_do_not_learn_it(put_right: Draft) -> None:
    seen = draft_fields(put_right, Publication(), ())["corrections"]
    assert seen == [
        {"kind": "correction", "date": "2022-11-10T04:15:00-05:00", "text": WRONG},
        {"kind": "update", "date": "2022-11-13T21:00:00-05:00", "text": "The council *voted*."},
    ]
    private = draft_fields(put_right, Publication(), (), private=True)["corrections"]
    assert isinstance(private, list)
    assert private[0]["by"] == "Ada Quill"


def test_house_words_name_them(put_right: Draft, surroundings: Surroundings) -> None:
    words = replace(surroundings.publication.words, correction="Berichtigung")
    publication = replace(surroundings.publication, words=words)
    assert build(put_right, replace(surroundings, publication=publication)).corrections[1].label == "Berichtigung"


def test_an_entry_of_all_is_set_as_on_its_page(put_right: Draft, surroundings: Surroundings) -> None:
    one = put_right.corrections[0]
    entry = CorrectionEntry("Bridge", "https://almost.example/b/", one.kind, one.text, one.at, "en-US")
    assert entry.notice(surroundings.publication) == build(put_right, surroundings).corrections[1]


@pytest.mark.parametrize(
    "text",
    ["<h2>A</h2> b", "# a", "- a", "> a", "| a | b |", "<script>alert(1)</script>", "![a](b.jpg)", "::: aside", "```"],
)
def test_a_line_is_never_a_block(text: str) -> None:
    html = render_line(text, RenderOptions())
    assert not any(
        f"<{name}" in html for name in ("h1", "h2", "ul", "blockquote", "table", "script", "img", "pre", "aside")
    )


@given(st.text(max_size=60))
def test_no_line_breaks_out(text: str) -> None:
    html = render_line(text, RenderOptions())
    assert "<p" not in html
    assert "</p" not in html
    assert "<script" not in html.lower()


def test_a_correction_is_a_value() -> None:
    assert Correction(CorrectionKind.UPDATE, "a", FIRST) == Correction(CorrectionKind("update"), "a", FIRST)
