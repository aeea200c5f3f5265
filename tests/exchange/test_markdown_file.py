from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.addresses import is_allowed
from almost_editor.document.draft import Author, Correction, CorrectionKind, Direction, Draft, Hero, Stage
from almost_editor.document.publication import Publication
from almost_editor.document.text import clean, clean_line
from almost_editor.errors import InvalidValue
from almost_editor.exchange.markdown_file import read_markdown, write_markdown
from almost_editor.exchange.taken_in import TakenIn

PUBLICATION = Publication()
ZONE = ZoneInfo("America/New_York")


def read(text: str) -> TakenIn:
    return read_markdown(text, PUBLICATION)


def test_front_matter_fills_the_fields() -> None:
    taken = read(
        "---\nheadline: “Not Yet,” It Says\ndek: Later.\nslug: not-yet\nstage: in edit\n"
        "authors: [Mara Ellison, Tom Okafor]\n"
        "author_urls: {Mara Ellison: https://almost.example/mara/}\npublished: 2022-11-09\n"
        "modified: 2022-11-10T08:00:00Z\n"
        "dateline: PORT ALDEN\nsection: News\nseries: The Crossing\nmore_series: [Budget Season]\npart: 3\n"
        "tags: bridge, bonds\nhero: {file: a.jpg, alt: A bridge., credit: I/A, focal: [0.2, 0.5]}\ndirection: rtl\n"
        "language: he\nlayout: feature\ncommissioned_words: 450\nlegal: true\nnotes: |\n  One.\n  Two.\n---\n\nText.\n"
    )
    assert taken == TakenIn(
        headline="“Not Yet,” It Says",
        dek="Later.",
        body="Text.",
        series_names=("The Crossing", "Budget Season"),
        part=3,
        authors=(Author("Mara Ellison", "https://almost.example/mara/"), Author("Tom Okafor")),
        slug="not-yet",
        stage=Stage.IN_EDIT,
        published=datetime(2022, 11, 9, 12, tzinfo=ZONE),
        modified=datetime(2022, 11, 10, 8, tzinfo=UTC),
        dateline="PORT ALDEN",
        section="News",
        tags=("bridge", "bonds"),
        language="he",
        direction=Direction.RIGHT_TO_LEFT,
        layout="feature",
        hero=Hero("a.jpg", "A bridge.", credit="I/A", focal_x=0.2),
        commissioned_words=450,
        legal=True,
        private_notes="One.\nTwo.\n",
    )


def test_fields_of_other_programs_are_understood() -> None:
    taken = read("---\ntitle: A Walk\nauthor: Mara Ellison and Tom Okafor\ndate: Nov. 9, 2022\nlang: de\n---\nText.")
    assert taken.headline == "A Walk"
    assert taken.authors == (Author("Mara Ellison"), Author("Tom Okafor"))
    assert taken.published == datetime(2022, 11, 9, 12, tzinfo=ZONE)
    assert taken.language == "de"
    assert taken.notes == ()


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("mood: wistful", "wistful"),
        ("published: soon", "soon"),
        ("published: 0001-01-01", "0001-01-01"),
        ("modified: 9999-12-31T23:59:59Z", "9999-12-31"),
        ("embargo: 2201-01-01", "2201-01-01"),
        ("stage: hanging", "hanging"),
        ("slug: Not A Slug", "Not A Slug"),
        ("hero: {file: a.jpg, mood: wistful}", "wistful"),
        ("hero: {file: a.jpg, focal: [2, 3]}", "2, 3"),
        ("hero: {file: a.jpg, focal_card: [0.5, -1]}", "0.5, -1"),
        ("hero: {file: a.jpg, focal_square: [0.5]}", "0.5"),
        ("hero: {file: a.jpg, focal_square: '01'}", "01"),
        ("hero: {file: a.jpg, focal_square: [.nan, 0]}", "nan"),
        ("hero: {file: a.jpg, focal_square: [true, false]}", "True, False"),
        ("commissioned_words: many", "many"),
        ("author_urls: {Nobody: /nobody/}", "Nobody"),
        ("authors: [{name: Anna Weir, url: 'javascript:alert(1)'}]", "javascript:alert(1)"),
        ("authors: [Anna Weir]\nauthor_urls: {Anna Weir: 'data:x'}", "Anna Weir was left out"),
        ("headline: {a: b}", "a: b"),
        ("legal: perhaps", "perhaps"),
        ("title: A\nheadline: B", "A"),
    ],
)
def test_what_has_no_place_becomes_a_note(field: str, word: str) -> None:
    taken = read(f"---\n{field}\n---\n\nText.")
    assert word in "\n".join(taken.notes)
    assert taken.body == "Text."


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        ("# A Walk\n\nText.", "A Walk", "Text."),
        ("# A \\#1 Walk ##\nText.", "A #1 Walk", "Text."),
        ("A Walk\n======\n\nText.", "A Walk", "Text."),
        ("## A Part\n\nText.", "", "## A Part\n\nText."),
        ("Text.\n\n# Later", "", "Text.\n\n# Later"),
        ("\ufeff# A Walk\r\n\r\nText.", "A Walk", "Text."),
        ("---\nheadline: B\n---\n# A\n\nText.", "B", "# A\n\nText."),
        ("---\nheadline: ''\n---\n# A\n\nText.", "", "# A\n\nText."),
        ("", "", ""),
        ("    code\n", "", "    code"),
    ],
)
def test_a_first_heading_is_the_headline_where_no_field_gives_one(text: str, headline: str, body: str) -> None:
    assert (read(text).headline, read(text).body) == (headline, body)


def test_broken_front_matter_is_refused() -> None:
    with pytest.raises(InvalidValue, match="line"):
        read("---\nheadline: [\n---\nText.")


lines = st.text(max_size=30).map(clean_line)
filled = lines.filter(bool)
texts = st.text(max_size=60).map(clean)
addresses = st.sampled_from(["", "https://a.example/?b=c", "mailto:a@b.example", "/a/"]) | lines.filter(is_allowed)
moments = st.integers(0, 7 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
shares = st.floats(0, 1)
points = st.none() | st.tuples(shares, shares)
heroes = st.builds(Hero, filled, lines, lines, lines, shares, shares, points, points)
records = st.builds(Correction, st.sampled_from(CorrectionKind), filled.map(str.strip).filter(bool), moments, lines)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    fields: dict[str, Any] = {
        "headline": draw(lines), "dek": draw(lines), "section": draw(lines), "dateline": draw(lines),
        "description": draw(lines), "notes": draw(texts), "body": draw(texts | st.just("# A\n\nText.\n\n\n")),
        "authors": tuple(draw(st.lists(st.builds(Author, filled, addresses), max_size=3, unique_by=lambda a: a.name))),
        "tags": tuple(draw(st.lists(filled, max_size=3, unique=True))),
        "stage": draw(st.sampled_from(Stage)), "direction": draw(st.sampled_from(Direction)),
        "published": draw(st.none() | moments), "modified": draw(st.none() | moments),
        "corrections": tuple(sorted(draw(st.lists(records, max_size=2)), key=lambda one: one.at)),
        "due": draw(st.none() | moments), "embargo": draw(st.none() | moments), "legal": draw(st.booleans()),
        "commissioned_words": draw(st.none() | st.integers(1, 9000)),
        "hero": draw(heroes | st.just(Hero())),
    }  # fmt: skip
    return Draft(id="a" * 32, slug="a-walk", created=datetime(2022, 1, 1, tzinfo=UTC), **fields)


@settings(deadline=None)
@given(drafts(), st.lists(filled, max_size=3, unique=True))
def test_a_draft_written_and_read_is_the_same(draft: Draft, series: list[str]) -> None:
    taken = read(write_markdown(draft, PUBLICATION, tuple(series)))
    same = (
        "headline", "dek", "slug", "stage", "authors", "published", "modified", "dateline", "section", "tags",
        "description", "language", "direction", "layout", "hero", "due", "commissioned_words", "embargo", "legal",
        "corrections",
    )  # fmt: skip
    assert {name: getattr(taken, name) for name in same} == {name: getattr(draft, name) for name in same}
    assert taken.private_notes == draft.notes
    assert taken.series_names == tuple(series)
    assert taken.notes == ()
    assert taken.body.split() == draft.body.split()
    assert write_markdown(draft, PUBLICATION, ()) == write_markdown(draft, PUBLICATION, ())


@given(texts)
def test_a_body_keeps_its_lines(body: str) -> None:
    draft = Draft(id="a" * 32, slug="a", created=datetime(2022, 1, 1, tzinfo=UTC), headline="A", body=body)
    taken = read(write_markdown(draft, PUBLICATION, ())).body
    assert taken in body
    assert body.replace(taken, "", 1).strip() == ""
