"""Finding in the text: by keyboard, in the real window without its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.ui.finding.pattern_search import TOO_LONG
from tests.ui.opened import opened

BODY = "The bridge closed.\n\nA bridge is a way. “It’s a bridge,” said Ann, “and the Bridge is ours.”\n"


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, its text and its find bar at hand."""
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1200, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        wait_until(lambda: newsroom.text.viewport().width() > 300)
        newsroom.wait = wait_until
        write(newsroom, BODY)
        yield newsroom


def write(desk, text, caret=0):
    desk.text.setPlainText(text)
    cursor = desk.text.textCursor()
    cursor.setPosition(caret)
    desk.text.setTextCursor(cursor)
    desk.text.setFocus()


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def look_for(words):
    press("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), words)


def chosen(desk):
    cursor = desk.text.textCursor()
    return cursor.selectedText(), cursor.selectionStart()


def lines_marked(desk):
    marks = desk.text.extraSelections()  # a mark of a list that is gone is gone too
    return [mark.cursor.blockNumber() for mark in marks]


def said(desk):
    return desk.finding.bar.said.text()


def trouble(desk):
    return desk.finding.bar.trouble.text()


def test_typing_goes_to_the_first_place_behind_the_caret_and_return_to_the_next(desk):
    look_for("bridge")
    places = [at for at in range(len(BODY)) if BODY[at : at + 6].lower() == "bridge"]
    assert chosen(desk) == ("bridge", places[0])
    assert said(desk) == "1 of 4"
    press("Return")
    assert chosen(desk) == ("bridge", places[1])
    press("Shift+Return")
    assert chosen(desk) == ("bridge", places[0])
    press("Return", "Return", "Return")
    assert (chosen(desk), said(desk)) == (("Bridge", places[3]), "4 of 4")


def test_it_goes_round_and_says_so(desk):
    look_for("bridge")
    press("Shift+F3")
    assert said(desk) == "4 of 4, from the end"
    press("F3")
    assert said(desk) == "1 of 4, from the top"
    press("Ctrl+G")
    assert said(desk) == "2 of 4"
    press("Ctrl+Shift+G")
    assert said(desk) == "1 of 4"


def test_words_that_grow_stay_where_the_search_began(desk):
    look_for("a")
    first = chosen(desk)[1]
    QTest.keyClicks(QApplication.focusWidget(), " bridge,")
    assert chosen(desk)[0] == "a bridge,"
    for _ in " bridge,":
        press("Backspace")
    assert chosen(desk) == ("A", first)
    press("Backspace")
    assert chosen(desk) == ("", 0)
    assert said(desk) == ""


def test_escape_goes_back_with_the_place_selected_and_what_is_typed_replaces_it(desk):
    look_for("closed")
    press("Escape")
    assert QApplication.focusWidget() is desk.text
    assert desk.finding.bar.isHidden()
    assert desk.text.extraSelections() == []
    assert chosen(desk)[0] == "closed"
    QTest.keyClicks(desk.text, "shut")
    assert desk.open_draft.body.startswith("The bridge shut.")


def test_the_last_search_is_there_again_and_typing_replaces_it(desk):
    look_for("bridge")
    press("Escape", "Home", "Ctrl+F")
    assert desk.finding.bar.field.text() == "bridge"
    QTest.keyClicks(QApplication.focusWidget(), "way")
    assert chosen(desk)[0] == "way"


def test_what_is_selected_is_looked_for_and_the_caret_stays(desk):
    cursor = desk.text.textCursor()
    cursor.setPosition(BODY.index("Ann"))
    cursor.setPosition(BODY.index("Ann") + 3, QTextCursor.MoveMode.KeepAnchor)
    desk.text.setTextCursor(cursor)
    press("Ctrl+F")
    assert desk.finding.bar.field.text() == "Ann"
    assert (chosen(desk)[0], said(desk)) == ("Ann", "1 of 1")


def test_what_is_selected_across_lines_is_not(desk):
    press("Ctrl+A", "Ctrl+F")
    assert desk.finding.bar.field.text() == ""


def test_what_is_not_there_is_said_and_the_caret_stays(desk):
    look_for("bridgehead")
    assert said(desk) == "No match"
    assert desk.finding.bar.said.property("tone") == "caution"
    assert desk.finding.bar.field.property("wrong")
    assert chosen(desk)[0] == "bridge"
    press("Backspace")
    assert not QApplication.focusWidget().property("wrong") or said(desk) == "No match"


def test_case_counts_where_it_is_ticked(desk):
    look_for("Bridge")
    assert said(desk) == "1 of 4"
    desk.finding.bar.case.click()
    assert (chosen(desk)[0], said(desk)) == ("Bridge", "1 of 1")


def test_straight_quotes_find_typographic_ones(desk):
    look_for("it's")
    assert chosen(desk)[0] == "It’s"


def test_places_behind_signs_of_two_units_are_right(desk):
    write(desk, "\U0001f600\U0001f600 one \U0001f600 two \U0001f600 two")
    look_for("two")
    assert chosen(desk)[0] == "two"
    press("Return")
    assert chosen(desk)[0] == "two"
    assert said(desk) == "2 of 2"
    press("Escape")
    cursor = desk.text.textCursor()
    assert cursor.selectionEnd() == cursor.document().characterCount() - 1


def test_what_is_in_view_is_marked_and_nothing_else(desk):
    write(desk, "A word here.\n\n" * 2000)
    look_for("word")
    assert 3 < len(lines_marked(desk)) < 100
    assert lines_marked(desk)[0] == 0
    desk.text.verticalScrollBar().setValue(desk.text.verticalScrollBar().maximum())
    desk.wait(lambda: lines_marked(desk)[-1:] > [3900])
    assert len(lines_marked(desk)) < 100


def test_a_place_out_of_view_comes_into_it(desk):
    write(desk, "Words.\n\n" * 500 + "Here.\n\n" + "Words.\n\n" * 500)
    look_for("Here")
    seen = desk.text.viewport().rect()
    assert seen.contains(desk.text.cursorRect())
    assert desk.text.cursorRect().top() < seen.height() / 2


def test_the_count_follows_the_text(desk):
    look_for("bridge")
    desk.text.setFocus()
    QTest.keyClicks(desk.text, "bridge bridge ")
    desk.wait(lambda: said(desk) == "5 found")


def test_a_long_text_is_counted_in_slices(desk):
    write(desk, "A word and another word in a line of words.\n" * 12_000)
    look_for("word")
    desk.wait(lambda: said(desk) == "1 of 36,000")
    press("Shift+Return")
    assert said(desk) == "36,000 of 36,000, from the end"


def test_it_comes_back_from_the_page_alone(desk):
    desk.viewing.set_mode("read")
    desk.actions["edit.find"].trigger()
    assert desk.viewing.mode == "split"
    assert QApplication.focusWidget() is desk.finding.bar.field


def test_next_without_words_asks_for_them(desk):
    press("F3")
    assert QApplication.focusWidget() is desk.finding.bar.field


def test_next_works_while_the_bar_is_closed(desk):
    look_for("bridge")
    first = chosen(desk)
    press("Escape", "F3")
    assert chosen(desk) > first
    assert desk.finding.bar.isHidden()
    assert desk.text.extraSelections() == []


def test_without_a_draft_there_is_nothing_to_find(desk):
    look_for("bridge")
    desk.open_draft.close()
    assert desk.finding.bar.isHidden()
    for name in ("edit.find", "edit.find_next", "edit.find_previous"):
        assert not desk.actions[name].isEnabled()


def test_another_article_is_searched_for_the_same_words(desk):
    look_for("bridge")
    before = desk.open_draft.draft.id
    desk.drafting.new()
    desk.wait(lambda: desk.open_draft.draft.id != before)
    assert said(desk) == "No match"


def test_tab_goes_through_the_bar_and_everything_in_it_has_a_name(desk):
    press("Ctrl+F")
    bar = desk.finding.bar
    order = []
    there = [stop for stop in bar.stops if not bar.replacing.isAncestorOf(stop)]
    for _ in there:
        order.append(QApplication.focusWidget())
        press("Tab")
    assert order == there
    assert all(stop.accessibleName() for stop in bar.stops)
    assert all(stop.toolTip() for stop in bar.stops if stop not in (bar.field, bar.new_words))


def test_in_a_narrow_bar_the_field_keeps_its_room_and_the_switches_stand_below_it(desk):
    press("Ctrl+F")
    bar = desk.finding.bar
    bar.setFixedWidth(260)
    desk.wait(lambda: bar.width() == 260 and not bar.next.isVisible())
    desk.wait(lambda: bar.field.width() >= 80)
    desk.wait(bar.case.isVisible)
    # The layout comes to rest in a later turn of the loop.
    desk.wait(lambda: bar.case.mapTo(bar, bar.case.rect().topLeft()).y() >= bar.field.geometry().bottom())


def test_the_mirrored_bar_works_alike(desk):
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    write(desk, "אמר שלום ועוד שלום")
    press("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "")
    desk.finding.bar.field.setText("שלום")
    assert chosen(desk)[0] == "שלום"
    assert said(desk) == "1 of 2"


def test_a_search_that_finds_nothing_leaves_nothing_selected(desk):
    write(desk, "According to Al Jazeera, it held.")
    look_for("zzzz")
    assert said(desk) == "No match"
    press("Esc")
    assert chosen(desk) == ("", 0)
    QTest.keyClicks(desk.text, "X")
    assert desk.open_draft.body == "XAccording to Al Jazeera, it held."


# -- whole words, patterns, a part of the text


def test_whole_words_alone_are_found_where_it_is_ticked(desk):
    write(desk, "A bridge, bridges, a footbridge and the bridge.")
    look_for("bridge")
    assert said(desk) == "1 of 4"
    desk.finding.bar.whole.click()
    assert said(desk) == "1 of 2"


def test_a_pattern_is_found_marked_counted_and_walked_through(desk):
    write(desk, "😀 On 3 May and on 14 June.\n\nOn 21 July 2026.")
    desk.finding.bar.pattern.setChecked(True)
    look_for(r"\d+ [a-z]+")
    desk.wait(lambda: said(desk) == "1 of 3")
    assert chosen(desk)[0] == "3 May"
    press("Return")
    assert (chosen(desk)[0], said(desk)) == ("14 June", "2 of 3")
    press("Shift+Return", "Shift+Return")
    assert (chosen(desk)[0], said(desk)) == ("21 July", "3 of 3, from the end")
    marks = [mark.cursor.selectedText() for mark in desk.text.extraSelections()]
    assert marks == ["3 May", "14 June", "21 July"]


def test_a_pattern_is_counted_anew_when_the_text_changes(desk):
    desk.finding.bar.pattern.setChecked(True)
    look_for("[Bb]ridge")
    desk.wait(lambda: said(desk) == "1 of 4")
    desk.text.setFocus()
    QTest.keyClicks(desk.text, "bridge bridge ")
    desk.wait(lambda: said(desk) == "5 found")


def test_what_is_wrong_with_a_pattern_is_said(desk):
    desk.finding.bar.pattern.setChecked(True)
    look_for("(bridge")
    desk.wait(lambda: trouble(desk) == "Pattern: missing ), unterminated subpattern (character 1).")
    assert (said(desk), desk.finding.bar.field.property("wrong")) == ("", True)
    QTest.keyClicks(QApplication.focusWidget(), ")")
    desk.wait(lambda: said(desk) == "1 of 4")


def test_a_pattern_that_never_ends_is_ended_and_the_window_takes_keys_meanwhile(desk):
    desk.finding.search._patterns._patience.setInterval(200)
    write(desk, "a" * 60 + "!")
    desk.finding.bar.pattern.setChecked(True)
    look_for("(a+)+$")
    desk.wait(lambda: said(desk) == "Searching…")
    desk.wait(lambda: trouble(desk) == TOO_LONG)
    assert not desk.finding.search.is_busy
    desk.finding.search._patterns._patience.setInterval(20_000)
    desk.finding.bar.field.setText("a+")
    desk.wait(lambda: said(desk) == "1 of 1")


def test_only_what_was_selected_is_searched(desk):
    write(desk, "one two one\none two one\none")
    cursor = desk.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(19, QTextCursor.MoveMode.KeepAnchor)
    desk.text.setTextCursor(cursor)
    press("Ctrl+F")
    desk.finding.bar.inside.click()
    QTest.keyClicks(desk.finding.bar.field, "one")
    assert said(desk) == "1 of 2"
    assert chosen(desk)[1] == 8
    desk.finding.bar.pattern.click()
    desk.wait(lambda: said(desk) == "1 of 2")
    press("Escape", "Ctrl+F")
    assert not desk.finding.bar.inside.isChecked()


def test_without_a_selection_there_is_nothing_to_search_in(desk):
    press("Ctrl+F")
    desk.finding.bar.inside.click()
    assert not desk.finding.bar.inside.isChecked()
    assert said(desk) == "Select some text first"


# -- back to where one was, and what was looked for before


def test_shift_escape_goes_back_to_where_the_caret_was(desk):
    write(desk, BODY, caret=30)
    look_for("bridge")
    press("Return", "Return", "Shift+Escape")
    assert QApplication.focusWidget() is desk.text
    assert chosen(desk) == ("", 30)


def test_up_brings_back_what_was_looked_for_before(desk):
    for words in ("bridge", "Ann", "way"):
        look_for(words)
        press("Escape")
    press("Ctrl+F")
    field = desk.finding.bar.field
    seen = []
    for key in ("Up", "Up", "Up", "Down"):
        press(key)
        seen.append(field.text())
    assert seen == ["Ann", "bridge", "bridge", "Ann"]


# -- replacing


def replace(desk, words, new, *, pattern=False):
    desk.finding.bar.pattern.setChecked(pattern)
    press("Ctrl+H")
    QTest.keyClicks(QApplication.focusWidget(), words)
    press("Tab")
    assert QApplication.focusWidget() is desk.finding.bar.new_words
    QTest.keyClicks(QApplication.focusWidget(), new)


def test_one_is_replaced_after_the_other(desk):
    write(desk, "one two one three one")
    replace(desk, "one", "1")
    press("Return")
    assert desk.open_draft.body == "1 two one three one"
    assert (chosen(desk), said(desk)) == (("one", 6), "1 of 2")
    press("F3", "Return")
    assert desk.open_draft.body == "1 two one three 1"
    assert said(desk) == "1 of 1, from the top"


def test_all_are_replaced_as_one_step_and_counted(desk):
    write(desk, "😀 one two one three one", caret=8)
    replace(desk, "one", "eleven")
    press("Ctrl+Return")
    assert desk.open_draft.body == "😀 eleven two eleven three eleven"
    assert said(desk) == "3 replaced"
    desk.text.undo()
    assert desk.open_draft.body == "😀 one two one three one"
    desk.wait(lambda: "3" in said(desk) and "replaced" not in said(desk))


def test_a_pattern_puts_its_groups_where_the_replacement_says(desk):
    write(desk, "12.5.2026 and 1.6.2026")
    replace(desk, r"(\d+)\.(\d+)\.(\d+)", r"\3-\2-\1", pattern=True)
    desk.wait(lambda: said(desk) == "1 of 2")
    press("Return")
    desk.wait(lambda: desk.open_draft.body == "2026-5-12 and 1.6.2026")
    desk.wait(lambda: said(desk) == "1 of 1")
    press("Ctrl+Return")
    desk.wait(lambda: desk.open_draft.body == "2026-5-12 and 2026-6-1")
    assert said(desk) == "1 replaced"


def test_a_replacement_that_names_no_group_is_said_and_changes_nothing(desk):
    write(desk, "one two")
    replace(desk, "one", r"\1", pattern=True)
    desk.wait(lambda: said(desk) == "1 of 1")
    press("Ctrl+Return")
    desk.wait(lambda: trouble(desk).startswith("Replacement: invalid group reference 1"))
    assert desk.open_draft.body == "one two"


def test_only_what_was_selected_is_replaced(desk):
    write(desk, "one one one one")
    cursor = desk.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    desk.text.setTextCursor(cursor)
    press("Ctrl+H")
    desk.finding.bar.inside.click()
    desk.finding.bar.field.setText("one")
    desk.finding.bar.new_words.setText("three")
    for _ in range(2):
        desk.finding.bar.all.click()
    assert desk.open_draft.body == "one three three one"


def test_thousands_are_replaced_in_one_go(desk):
    write(desk, "A word and a line.\n\n" * 3000)
    replace(desk, "word", "noun")
    press("Ctrl+Return")
    assert said(desk) == "3,000 replaced"
    assert desk.open_draft.body == "A noun and a line.\n\n" * 3000
    desk.text.undo()
    assert desk.open_draft.body == "A word and a line.\n\n" * 3000


def test_nobody_replaces_in_a_text_that_another_window_writes(desk):
    write(desk, "one two one")
    replace(desk, "one", "1")
    desk.sheet.set_reading_only(True)
    press("Return", "Ctrl+Return")
    assert desk.text.toPlainText() == "one two one"
