"""The story budget in the window: the day's stories, stepped through, filtered, opened and written as a PDF."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from almost_editor.document.draft import Author, Stage
from almost_editor.library.store import Library
from almost_editor.ui.budget.lines import Column
from tests.ui.opened import listed, opened

NOW = datetime(2026, 3, 4, 17, tzinfo=UTC)


def fill(folder):
    with Library.open(folder / "library") as library:
        for headline, fields in (
            ("Beta", {"due": NOW, "body": "one two", "commissioned_words": 5, "section": "News"}),
            ("Alpha", {"due": NOW + timedelta(hours=1), "stage": Stage.READY, "authors": (Author("Ada"),)}),
            ("Late", {"due": NOW - timedelta(days=3), "body": "TK"}),
            ("Tomorrow", {"due": NOW + timedelta(days=1)}),
        ):
            library.drafts.save(library.drafts.new(headline=headline, **fields))


@pytest.fixture
def window(qapp, tmp_path, wait_until):
    fill(tmp_path)
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1200, 800)
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open)
        newsroom.budget.clock = lambda: NOW
        yield newsroom


def shown(window):
    return [one.headline for one in window.budget.sheet.model.shown]


@pytest.fixture
def today(window, wait_until):
    window.actions["view.budget"].trigger()
    wait_until(lambda: shown(window))
    return window


def test_the_days_stories_are_shown_with_what_they_add_up_to(today):
    assert shown(today) == ["Beta", "Alpha", "Late"]
    assert today.budget.sheet.total.text() == "3 stories · 3 words of 5 commissioned · 1 overdue · TK in 1"
    assert not today.budget.sheet.view.isHidden()
    assert today.budget.sheet.empty.isHidden()
    assert today.window.focusWidget() is today.budget.sheet.view


def test_the_same_key_takes_it_away(today):
    today.actions["view.budget"].trigger()
    assert today.budget.sheet.isHidden()


def test_days_are_stepped_through_and_back_to_today(today, wait_until):
    sheet = today.budget.sheet
    QTest.keyClick(sheet.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: shown(today) == ["Tomorrow", "Alpha", "Beta", "Late"])
    assert sheet.date.date().toPython() == date(2026, 3, 5)
    for _day in range(5):
        QTest.keyClick(sheet.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: not shown(today))
    assert sheet.view.isHidden()
    assert "Nothing is due" in sheet.empty.text()
    assert not sheet.print.isEnabled()
    assert not sheet.pdf.isEnabled()
    QTest.keyClick(sheet.date, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: shown(today) == ["Beta", "Alpha", "Late"])


def test_filters(today):
    sheet = today.budget.sheet
    sheet.stage.setCurrentIndex(sheet.stage.findData(Stage.READY))
    sheet.stage.activated.emit(sheet.stage.currentIndex())
    assert shown(today) == ["Alpha"]
    assert sheet.filters == "Ready"
    sheet.section.setCurrentIndex(sheet.section.findData("News"))
    sheet.section.activated.emit(sheet.section.currentIndex())
    assert shown(today) == []
    assert "this stage and section" in sheet.empty.text()


def test_a_columns_head_sorts_and_a_third_click_gives_the_days_order_back(today):
    head = today.budget.sheet.view.horizontalHeader()
    head.setSortIndicator(Column.HEADLINE, Qt.SortOrder.AscendingOrder)
    assert shown(today) == ["Alpha", "Beta", "Late"]
    head.setSortIndicator(Column.LENGTH, Qt.SortOrder.DescendingOrder)
    assert shown(today) == ["Beta", "Late", "Alpha"]
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert shown(today) == ["Beta", "Alpha", "Late"]


def test_return_opens_the_article_and_the_row_stays_chosen_while_the_list_is_read_anew(today, wait_until):
    view = today.budget.sheet.view
    QTest.keyClick(view, Qt.Key.Key_Down)
    chosen = view.draft_id
    today.catalogue.reload()
    wait_until(lambda: not today.budget._follow.isActive())
    today.budget._read()
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait_until(lambda: today.open_draft.draft.id == chosen)
    assert today.open_draft.draft.headline == "Alpha"
    assert today.budget.sheet.isHidden()


def test_what_changes_meanwhile_is_shown(today, wait_until):
    before = shown(today)
    today.drafting.set_stage((today.budget.sheet.model.shown[2].id,), Stage.EXPORTED)
    wait_until(lambda: shown(today) == before[:2])


def test_what_was_typed_a_moment_ago_counts(window, wait_until):
    draft = next(one for one in listed(window) if one.headline == "Beta")
    window.drafting.open(draft.id)
    wait_until(lambda: window.open_draft.draft.id == draft.id)
    window.open_draft.change(due=NOW, commissioned_words=9)
    window.actions["view.budget"].trigger()
    wait_until(lambda: shown(window))
    assert window.budget.sheet.model.shown[0].commissioned == 9


def test_it_is_written_as_a_pdf(today, wait_until, tmp_path):
    path = tmp_path / "budget.pdf"
    today.budget.write_pdf(path)
    wait_until(path.exists)
    wait_until(lambda: "budget.pdf" in today.notices.banner.sentence)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_to_is_said(today, wait_until, tmp_path):
    today.budget.write_pdf(tmp_path / "nowhere" / "budget.pdf")
    wait_until(lambda: "is not there any more" in today.notices.banner.sentence)


def test_cells_speak(today):
    model = today.budget.sheet.model
    spoken = model.data(model.index(0, Column.LENGTH), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2 of 5 words: 3 to go."
