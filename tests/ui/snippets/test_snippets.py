"""Snippets by keyboard, in the real window without its page: written, filled in, kept, changed and taken away."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from almost_editor.document.snippets import Snippet, write_snippet
from almost_editor.library.store import Library
from tests.ui.hands import press, rows, select, selected, types, write
from tests.ui.opened import opened

SNIPPETS = (
    Snippet("About", "*Almost* is small.", "about"),
    Snippet("No answer", "{{Who}} did not answer {{whom}}.", "na"),
    Snippet("Box", "## Box\n\n{{What it says.}}"),
)


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, three snippets in its library, the keyboard in its text."""
    with Library.open(tmp_path / "library") as library:
        for one in SNIPPETS:
            library.snippets.save(one.name, write_snippet(one))
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.text.setFocus()
        newsroom.wait = wait_until
        wait_until(lambda: newsroom.snippets.words)
        yield newsroom


def kept(desk):
    with Library.open(desk.lanes.folder, writing=False) as library:
        return {one.name: one.text for one in library.snippets.all()}


def test_a_word_and_tab_write_a_brick_in_one_step(desk):
    types("So about")
    press("Tab")
    assert desk.open_draft.body == "So *Almost* is small."
    press("Ctrl+Z")
    assert desk.open_draft.body == "So about"
    types(" nothing")
    press("Tab")
    assert desk.open_draft.body == "So about nothing"
    assert QApplication.focusWidget() is not desk.text, "Tab is Tab where no brick is meant"


def test_tab_goes_from_blank_to_blank_and_then_is_tab_again(desk):
    types("na")
    press("Tab")
    assert selected(desk.text) == "{{Who}}"
    types("Ada")
    press("Tab")
    assert selected(desk.text) == "{{whom}}"
    press("Shift+Tab")
    assert selected(desk.text) == "{{whom}}"
    types("us")
    assert desk.open_draft.body == "Ada did not answer us."
    press("Tab")
    assert QApplication.focusWidget() is not desk.text


def test_away_from_its_paragraph_tab_nests_a_list_as_ever(desk):
    write(desk, "- one\n- two\n\n")
    types("na")
    press("Tab")
    assert selected(desk.text) == "{{Who}}"
    select(desk, 7, 7)
    press("Tab")
    assert "  - two" in desk.open_draft.body


def test_the_list_finds_by_name_and_text_and_puts_a_block_behind_the_paragraph(desk):
    write(desk, "Words.")
    press("Ctrl+Shift+B")
    desk.wait(lambda: rows(desk.snippets.sheet.view) == ["About", "Box", "No answer"])
    types("says")
    assert rows(desk.snippets.sheet.view) == ["Box"]
    press("Return")
    assert QApplication.focusWidget() is desk.text
    assert desk.open_draft.body == "Words.\n\n## Box\n\n{{What it says.}}"
    assert selected(desk.text) == "{{What it says.}}"
    types("This.")
    assert desk.open_draft.body.endswith("\n\nThis.")


def test_what_the_article_knows_fills_itself(desk):
    desk.open_draft.change(headline="Ferry stops")
    text = "By {{byline}}: {{headline}} {{x}}"
    desk.lanes.writing.send(lambda library: library.snippets.save("Sign", text), lambda _name: desk.snippets.read())
    desk.wait(lambda: len(desk.snippets._snippets) == 4)
    desk.snippets._insert("Sign")
    assert desk.open_draft.body == "By {{byline}}: Ferry stops {{x}}"


def test_a_selection_is_kept_as_a_snippet_and_written_at_once(desk):
    write(desk, "Keep these words here.")
    select(desk, 5, 16)
    desk.actions["snippet.save"].trigger()
    sheet = desk.snippets.editing
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.name
    types("Kept")
    press("Tab")
    types("kp")
    press("Return")
    desk.wait(lambda: "Kept" in kept(desk))
    assert kept(desk)["Kept"] == "---\nword: kp\n---\n\nthese words\n"
    desk.wait(lambda: not sheet.is_changed)
    press("Escape")
    assert sheet.isHidden()
    write(desk, "")
    types("kp")
    press("Tab")
    assert desk.open_draft.body == "these words"


def test_with_nothing_selected_it_says_so(desk):
    desk.actions["snippet.save"].trigger()
    assert desk.snippets.editing.isHidden()
    assert "Nothing is selected" in desk.notices.banner.sentence


def test_without_snippets_there_is_no_empty_list_beside_the_fields(desk):
    sheet = desk.snippets.editing
    desk.actions["snippet.edit"].trigger()
    desk.wait(lambda: not sheet.list.isHidden())
    sheet.show_snippets(())
    assert sheet.list.isHidden()


def test_what_was_changed_is_saved_when_the_sheet_is_closed(desk):
    desk.actions["snippet.edit"].trigger()
    sheet = desk.snippets.editing
    desk.wait(lambda: rows(sheet.list) == ["About", "Box", "No answer"])
    assert sheet.name.text() == "About"
    sheet.text.setPlainText("*Almost* is larger.")
    press("Escape")
    desk.wait(sheet.isHidden)
    assert "larger" in kept(desk)["About"]


def test_what_cannot_be_saved_keeps_the_sheet_open_and_a_second_escape_gives_it_up(desk):
    desk.actions["snippet.edit"].trigger()
    sheet = desk.snippets.editing
    sheet.name.setText("Box")
    press("Escape")
    desk.wait(lambda: "already" in sheet.problem.text())
    assert not sheet.isHidden()
    assert "Close again" in sheet.problem.text()
    press("Escape")
    assert sheet.isHidden()
    assert sorted(kept(desk)) == ["About", "Box", "No answer"]


def test_another_row_saves_the_one_before(desk):
    desk.actions["snippet.edit"].trigger()
    sheet = desk.snippets.editing
    desk.wait(lambda: rows(sheet.list) == ["About", "Box", "No answer"])
    sheet.word.setText("ab")
    sheet.list.setFocus()
    press("Down")
    desk.wait(lambda: sheet.name.text() == "Box")
    assert "word: ab" in kept(desk)["About"]
    sheet.word.setText("ab")
    press("Down")
    desk.wait(lambda: "writes the snippet “About”" in sheet.problem.text())
    assert sheet.list.currentIndex().data() == "Box"


def test_one_that_is_deleted_comes_back_by_undo(desk):
    desk.actions["snippet.edit"].trigger()
    sheet = desk.snippets.editing
    desk.wait(lambda: rows(sheet.list))
    sheet.delete.click()
    desk.wait(lambda: sorted(kept(desk)) == ["Box", "No answer"])
    desk.wait(lambda: "deleted" in desk.notices.banner.sentence)
    next(one for one in desk.notices.banner.findChildren(QPushButton) if one.text() == "Undo").click()
    desk.wait(lambda: sorted(kept(desk)) == ["About", "Box", "No answer"])


def test_nothing_happens_while_an_input_method_composes(desk):
    types("about")
    QApplication.sendEvent(desk.text, QInputMethodEvent("に", []))
    assert not desk.snippets.keeps_tab()
    QApplication.sendEvent(desk.text, QInputMethodEvent())
    assert desk.snippets.keeps_tab()


def test_the_next_blank_goes_through_headline_dek_and_text_and_round(desk):
    desk.open_draft.change(headline="{{Who}} goes", dek="{{Why}}")
    write(desk, "On {{day}}.", 0)
    seen = []
    for _ in range(4):
        desk.actions["blank.next"].trigger()
        seen.append(selected(QApplication.focusWidget()))
    assert seen == ["{{day}}", "{{Who}}", "{{Why}}", "{{day}}"]
    desk.actions["blank.previous"].trigger()
    assert selected(QApplication.focusWidget()) == "{{Why}}"
    desk.open_draft.change(headline="", dek="")
    write(desk, "")
    desk.actions["blank.next"].trigger()
    assert "Nothing is left" in desk.notices.banner.sentence
