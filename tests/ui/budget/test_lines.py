"""What the budget says of a story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from almost_editor.document.budget import Day, Story, Totals, Why
from almost_editor.document.draft import Stage
from almost_editor.ui.budget.lines import Column, cell_text, cell_tip, is_signal, sort_key, totals_text

NEW_YORK = ZoneInfo("America/New_York")
DAY = Day(date(2026, 3, 4), NEW_YORK)
NOON = datetime(2026, 3, 4, 17, 5, tzinfo=ZoneInfo("UTC"))
STORY = Story("a", "ferry", "Ferry", Stage.DRAFT, "Ada Quill", "News", "Boats", 412, 700, NOON, None, None, 0, Why.DUE)


def overdue(days):
    return replace(STORY, due=NOON - timedelta(days=days), why=Why.OVERDUE)


@pytest.mark.parametrize(
    ("story", "column", "text"),
    [
        (STORY, Column.DUE, "12:05"),
        (overdue(2), Column.DUE, "March 2"),
        (overdue(400), Column.DUE, "Jan. 28, 2025"),
        (replace(STORY, published=NOON, why=Why.OUT), Column.DUE, "Out 12:05"),
        (replace(STORY, embargo=NOON, why=Why.EMBARGO), Column.DUE, "Embargo 12:05"),
        (STORY, Column.LENGTH, "412 / 700"),
        (replace(STORY, words=1412, commissioned=None), Column.LENGTH, "1,412"),
        (replace(STORY, headline=" "), Column.HEADLINE, "Untitled"),
        (STORY, Column.TK, ""),
        (replace(STORY, tk=3), Column.TK, "3"),
        (replace(STORY, tk=None), Column.TK, "?"),
        (STORY, Column.STAGE, "Draft"),
    ],
)
def test_cells(story, column, text):
    assert cell_text(story, column, DAY) == text


@pytest.mark.parametrize(
    ("story", "column", "tip"),
    [
        (overdue(1), Column.DUE, "Overdue for 1 day, and not out yet."),
        (STORY, Column.LENGTH, "412 of 700 words: 288 to go."),
        (replace(STORY, words=800), Column.LENGTH, "800 of 700 words: 100 over."),
        (replace(STORY, words=700), Column.LENGTH, "700 of 700 words: to the word."),
        (replace(STORY, commissioned=None), Column.LENGTH, "412 words; no length was asked for."),
        (replace(STORY, tk=1), Column.TK, "TK stands in it once: something is still to come."),
        (replace(STORY, tk=None), Column.TK, "Its text is damaged and cannot be looked through."),
        (STORY, Column.SLUG, "ferry"),
    ],
)
def test_tips(story, column, tip):
    assert cell_tip(story, column, DAY) == tip


def test_signals():
    assert is_signal(overdue(1), Column.DUE)
    assert not is_signal(STORY, Column.DUE)
    assert is_signal(replace(STORY, words=800), Column.LENGTH)
    assert not is_signal(STORY, Column.LENGTH), "who still writes is not too short"
    assert is_signal(replace(STORY, tk=1), Column.TK)
    assert is_signal(replace(STORY, tk=None), Column.TK)


@pytest.mark.parametrize("column", list(Column))
def test_every_column_can_be_sorted_by(column):
    odd = replace(STORY, byline="", series="", tk=None, due=None, stage=Stage.IDEA, words=9)
    assert sorted([STORY, odd, overdue(1)], key=lambda one: sort_key(one, column, DAY))


def test_what_is_empty_comes_last():
    assert sort_key(STORY, Column.WRITER, DAY) < sort_key(replace(STORY, byline=""), Column.WRITER, DAY)


def test_totals_are_said():
    assert totals_text(Totals(1, 1, 0, 0, 0)) == "1 story · 1 word"
    said = totals_text(Totals(3, 1912, 2400, 2, 1), 5)
    assert said == (
        "3 stories · 1,912 words of 2,400 commissioned · 2 overdue · TK in 1 · 5 more overdue for longer are not listed"
    )
