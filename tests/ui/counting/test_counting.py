"""Counting, in the window without its page: today's words, and the sheet by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.document.readability import Prose, prose_of
from almost_editor.ui.counting.prose_counter import ProseCounter
from almost_editor.ui.counting.today import KEPT, Today
from almost_editor.ui.settings import Settings
from tests.ui.opened import opened

LINE = "The ferry stopped at noon, and nobody in the harbour would say for how long it would be gone. "


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1300, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open and newsroom.feed.around is not None)
        to_front(newsroom.window)
        newsroom.text.setFocus()
        wait_until(lambda: newsroom.open_draft.words == 0)
        yield newsroom


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


# -- today


def test_words_of_today_are_counted_from_the_first_opening_on(settings):
    today = Today(settings, lambda: date(2026, 11, 2))
    assert [today.written("a", words) for words in (300, 320, 290)] == [0, 20, -10]
    assert today.written("b", 10) == 0
    again = Today(settings, lambda: date(2026, 11, 2))
    assert again.written("a", 350) == 50


def test_another_day_begins_anew(settings):
    days = [date(2026, 11, 2)]
    today = Today(settings, lambda: days[-1])
    today.written("a", 300)
    today.written("a", 400)
    days.append(date(2026, 11, 3))
    assert today.written("a", 410) == 0
    assert today.written("a", 415) == 5
    assert settings.get("writing/today")["had"] == {"a": 410}


def test_no_more_articles_are_remembered_than_a_day_has(settings):
    today = Today(settings, lambda: date(2026, 11, 2))
    for number in range(KEPT + 5):
        today.written(str(number), 1)
    assert len(settings.get("writing/today")["had"]) == KEPT


@pytest.mark.parametrize("told", [{}, {"day": 3, "had": {}}, {"day": "2026-11-02", "had": {"a": "x"}}])
def test_what_cannot_be_read_is_a_new_day(settings, told):
    settings.set("writing/today", told)
    assert Today(settings, lambda: date(2026, 11, 2)).written("a", 300) == 0


# -- in slices


def test_a_text_is_counted_in_slices_and_lines_only_once(qapp, wait_until):
    counter, counts = ProseCounter(qapp), []
    counter.counted.connect(counts.append)
    lines = [f"{LINE} {number}." for number in range(800)]
    counter.count("\n\n".join(lines))
    wait_until(lambda: counts)
    assert counts == [sum(map(prose_of, lines), Prose())]
    counter.count("\n\n".join(["One more. ", *lines, "```", "no words here.", "```"]))
    wait_until(lambda: len(counts) == 2)
    assert counts[1] == counts[0] + prose_of("One more.")
    counter.deleteLater()


def test_a_new_text_ends_the_one_before(qapp, wait_until):
    counter, counts = ProseCounter(qapp), []
    counter.counted.connect(counts.append)
    counter.count("\n\n".join(f"{LINE} {number}." for number in range(800)))
    counter.count("One. Two.")
    wait_until(lambda: counts)
    assert counts == [prose_of("One. Two.")]
    counter.deleteLater()


# -- on the screen


def test_todays_words_stand_in_the_status_bar(desk, wait_until):
    bar = desk.status_bar
    assert "today" not in bar.reading.text()
    QTest.keyClicks(desk.text, "Three words more ")
    wait_until(lambda: bar.reading.text() == "+3 today · 1 min read")
    desk.text.clear()
    wait_until(lambda: bar.reading.text() == "1 min read")


def test_the_sheet_says_all_and_follows_while_it_is_open(desk, wait_until):
    desk.text.setPlainText(LINE * 10)
    wait_until(lambda: desk.open_draft.words == 190)
    press("Ctrl+Shift+W")
    sheet = desk.counting.sheet
    assert not sheet.isHidden()
    assert sheet.row("Today") == "+190 words"
    assert sheet.row("Reading time") == "1 min, at 230 words a minute"
    wait_until(lambda: sheet.row("Sentences") == "10, 19 words each")
    assert "school grade" in sheet.row("Readability")
    assert "Flesch" in sheet.how.text()
    desk.text.setPlainText(LINE * 20)
    wait_until(lambda: sheet.row("Sentences") == "20, 19 words each")
    desk.open_draft.change(language="de-DE")
    wait_until(lambda: "LIX" in sheet.how.text())
    press("Esc")
    assert sheet.isHidden()
    assert QApplication.focusWidget() is desk.text


def test_the_goal_is_the_commissioned_length(desk, wait_until):
    QTest.keyClicks(desk.text, "Three words more ")
    wait_until(lambda: desk.open_draft.words == 3)
    press("Ctrl+Shift+W")
    sheet = desk.counting.sheet
    assert QApplication.focusWidget() is sheet.goal
    assert sheet.bar.isHidden()
    QTest.keyClicks(sheet.goal, "10")
    press("Return")
    wait_until(lambda: desk.open_draft.draft.commissioned_words == 10)
    assert (sheet.bar.value(), sheet.bar.maximum()) == (3, 10)
    assert sheet.against.text() == "3 words so far, 7 to go."
    assert desk.status_bar.counts.text() == "3 words of 10"
    desk.open_draft.change(commissioned_words=None)
    assert sheet.goal.value() == 0


def test_the_words_in_the_bar_lead_to_it_and_it_stands_on_them(desk):
    desk.status_bar.counts.setFocus()
    QTest.keyClick(desk.status_bar.counts, Qt.Key.Key_Space)
    sheet, counts = desk.counting.sheet, desk.status_bar.counts
    assert not sheet.isHidden()
    bottom = sheet.mapTo(desk.window, sheet.rect().bottomLeft())
    top = counts.mapTo(desk.window, counts.rect().topLeft())
    assert 0 < top.y() - bottom.y() < 20
    assert desk.window.rect().contains(bottom)
    desk.open_draft.close()
    assert sheet.isHidden()


def test_where_another_window_writes_the_goal_is_shown_alone(desk):
    desk.turns.reading_only.emit("Another window writes.")
    assert not desk.counting.sheet.goal.isEnabled()
    desk.turns.reading_only.emit("")
    assert desk.counting.sheet.goal.isEnabled()
