"""A second article beside the text, by keyboard: read, scrolled, copied from, and changed places with."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from almost_editor.document.draft import Direction
from almost_editor.library.store import Library
from tests.ui.hands import press, types
from tests.ui.opened import opened

LONG = "\n\n".join(f"Paragraph {number} of the other one." for number in range(200))


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with “Ferry” open in it, and a long article “Bridge” in its library."""
    with Library.open(tmp_path / "library") as library:
        library.drafts.save(library.drafts.new(headline="Bridge", body=LONG))
        library.drafts.save(library.drafts.new(headline="Ferry", body="Mine."))
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1440, 900)
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.text.setFocus()
        newsroom.wait = wait_until
        yield newsroom


@pytest.fixture
def both(desk):
    """“Bridge” beside it, chosen by keyboard."""
    press("Ctrl+9")
    assert desk.quick_open.sheet.isVisible()
    types("bridge")
    desk.wait(lambda: desk.quick_open.sheet.rows.rowCount() == 1)
    press("Return")
    desk.wait(desk.beside.pane.isVisible)
    return desk


def headline(desk):
    return desk.open_draft.draft.headline


def test_it_is_chosen_by_letters_and_the_page_gives_its_place(both):
    assert (headline(both), both.beside.pane.headline.text()) == ("Ferry", "Bridge")
    assert both.beside.pane.text.document().toPlainText() == LONG
    assert both.page.isHidden()
    assert both.settings.get("view/mode") == "split", "only for now"
    assert both.text.hasFocus()
    both.actions["beside.close"].trigger()
    assert both.beside.pane.isHidden()
    assert not both.page.isHidden()


def test_one_key_goes_to_it_and_back_and_escape_goes_back(both):
    press("Ctrl+9")
    assert QApplication.focusWidget() is both.beside.pane.text
    press("Escape")
    assert both.text.hasFocus()
    press("Ctrl+9", "Ctrl+9")
    assert both.text.hasFocus()


def test_it_is_read_and_copied_from_and_never_changed(both):
    press("Ctrl+9")
    pane = both.beside.pane.text
    for key in ("X", "Return", "Backspace", "Ctrl+V", "Ctrl+X", "Tab"):
        press(key) if QApplication.focusWidget() is pane else pane.setFocus()
    pane.setFocus()
    assert pane.document().toPlainText() == LONG
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    cursor = pane.textCursor()
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    pane.setTextCursor(cursor)
    press("Ctrl+C")
    both.text.setFocus()
    both.text.moveCursor(QTextCursor.MoveOperation.End)
    press("Ctrl+V")
    assert both.open_draft.body == "Mine.Paragraph 0 of the other one."


def test_they_change_places_with_every_word_and_never_is_one_in_both(both):
    types("New words. ")
    bar = both.beside.pane.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    both.beside.pane.remember()
    press("Ctrl+Shift+Tab")
    both.wait(lambda: headline(both) == "Bridge" and both.beside.pane.headline.text() == "Ferry")
    assert both.beside.pane.text.document().toPlainText() == "New words. Mine."
    assert both.text.hasFocus()
    press("Ctrl+Shift+Tab")
    both.wait(lambda: headline(both) == "Ferry" and both.beside.pane.headline.text() == "Bridge")
    assert bar.value() > 0


def test_opening_it_by_any_other_way_changes_places_too(both):
    both.drafting.open(both.beside.pane.shown)
    both.wait(lambda: headline(both) == "Bridge" and both.beside.pane.headline.text() == "Ferry")


def test_a_third_article_is_written_with_the_same_one_beside(both):
    both.drafting.new()
    both.wait(lambda: headline(both) == "")
    assert both.beside.pane.headline.text() == "Bridge"
    press("Ctrl+Shift+Tab")
    both.wait(lambda: headline(both) == "Bridge" and both.beside.pane.headline.text() == "Untitled")


def test_the_article_that_is_written_cannot_stand_beside_itself(desk):
    desk.beside.show(desk.open_draft.draft.id)
    assert "You are writing in that article" in desk.notices.banner.sentence
    desk.actions["beside.swap"].trigger()
    assert desk.beside.pane.isHidden()


def test_what_is_changed_in_the_library_is_shown_and_the_reader_stays(both):
    beside = both.beside.pane.shown

    def change(library):
        draft = library.drafts.get(beside)
        library.drafts.save(replace(draft, headline="Bridge opens", body=f"{LONG} More."))

    both.catalogue.change(change)
    both.wait(lambda: both.beside.pane.headline.text() == "Bridge opens")
    assert both.beside.pane.text.document().toPlainText().endswith("More.")


def test_quick_open_opens_again_after_a_choice_for_beside_was_left(desk):
    press("Ctrl+9")
    press("Escape")
    press("Ctrl+P")
    types("bridge")
    desk.wait(lambda: desk.quick_open.sheet.rows.rowCount() == 1)
    press("Return")
    desk.wait(lambda: headline(desk) == "Bridge")
    assert desk.beside.pane.isHidden()


def test_it_has_the_type_that_the_text_has_and_runs_as_its_page(both):
    assert both.beside.pane.text.type is both.text.type
    beside = both.beside.pane.shown

    def turn(library):
        library.drafts.save(replace(library.drafts.get(beside), direction=Direction.RIGHT_TO_LEFT, body="שלום"))

    both.catalogue.change(turn)
    both.wait(lambda: both.beside.pane.text.toPlainText() == "שלום")
    way = both.beside.pane.text.document().defaultTextOption().textDirection()
    assert way is Qt.LayoutDirection.RightToLeft
