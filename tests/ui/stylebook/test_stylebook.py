"""The style book by keyboard, in the real window without its page: searched, tried out, changed, shared, undone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from almost_editor.desk.checks.rules import Slip
from almost_editor.desk.findings import SPELLING, Finding
from almost_editor.desk.stylebook.entries import NO_BOOK, Entry
from almost_editor.library.atomic import write_whole
from almost_editor.library.store import Library
from almost_editor.newsroom.stylebooks import house_book
from almost_editor.ui.stylebook.trial import Trial, put_right
from almost_editor.ui.theme import Theme
from tests.ui.hands import press, types, write
from tests.ui.opened import opened

BOOK = """# Ours.

[[rule]]
name = "email"
words = ["e-mail", "e-mails"]
use = ["email", "emails"]
reason = "One word."

# Kept.
[[rule]]
name = "adviser"
words = "advisor"
use = "adviser"
"""


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window on a library with a style book, its sheet open."""
    with Library.open(tmp_path / "library") as library:
        library.stylebook.write(BOOK)
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.wait = wait_until
        wait_until(lambda: newsroom.proofreading.house.book.entries)
        newsroom.actions["stylebook.edit"].trigger()
        yield newsroom


def kept(desk):
    with Library.open(desk.lanes.folder, writing=False) as library:
        return house_book(library)


def names(desk):
    return [one.name for one in kept(desk).book.entries]


def undo(desk):
    next(one for one in desk.notices.banner.findChildren(QPushButton) if one.text() == "Undo").click()


def focus(widget):
    widget.setFocus()
    return widget


def test_a_rule_is_found_changed_and_the_rest_of_the_file_stays(desk):
    sheet = desk.style_book.sheet
    assert sheet.rows() == ["email", "adviser"]
    assert QApplication.focusWidget() is sheet.search
    types("advisor")
    assert sheet.rows() == ["adviser"]
    press("Down", "Down", "Up")
    sheet._go_to(0)
    assert sheet.form.words.toPlainText() == "advisor"
    assert not sheet.save.isEnabled()
    focus(sheet.form.reason)
    types("Readers know it so.")
    assert sheet.save.isEnabled()
    press("Return")
    desk.wait(lambda: not sheet.is_changed)
    text = kept(desk).text
    assert 'reason = "Readers know it so."' in text
    assert text.startswith(BOOK[: BOOK.index("# Kept.")])
    assert "# Kept.\n" in text


def test_what_was_changed_is_saved_when_one_leaves_or_taken_back(desk):
    sheet = desk.style_book.sheet
    focus(sheet.form.advice)
    types("No hyphen.")
    sheet.revert.click()
    assert not sheet.is_changed
    types("No hyphen.")
    sheet._go_to(1)
    desk.wait(lambda: sheet.form.words.toPlainText() == "advisor")
    assert kept(desk).book.named("email").advice == "No hyphen."
    focus(sheet.form.advice)
    types("With an e.")
    press("Escape")
    desk.wait(sheet.isHidden)
    assert kept(desk).book.named("adviser").advice == "With an e."


def test_a_new_rule_is_named_after_its_words_and_one_that_is_none_is_refused(desk):
    sheet = desk.style_book.sheet
    sheet.new.click()
    assert QApplication.focusWidget() is sheet.form.words
    types("alot")
    press("Ctrl+Return")
    desk.wait(lambda: "neither what to write" in sheet.problem.text())
    assert names(desk) == ["email", "adviser"]
    focus(sheet.form.use)
    types("a lot")
    press("Ctrl+Return")
    desk.wait(lambda: names(desk) == ["email", "adviser", "alot"])
    desk.wait(lambda: sheet.rows() == ["email", "adviser", "alot"])
    assert not sheet.is_changed
    assert not sheet.problem.isVisible()
    sheet.new.click()
    types("(a+)+")
    sheet.form.is_pattern.setChecked(True)
    press("Escape")
    desk.wait(lambda: "Close again to give it up." in sheet.problem.text())
    press("Escape")
    assert sheet.isHidden()
    assert names(desk) == ["email", "adviser", "alot"]


def test_one_is_deleted_and_comes_back_where_it_was(desk):
    sheet = desk.style_book.sheet
    sheet.delete.click()
    desk.wait(lambda: sheet.rows() == ["adviser"])
    desk.wait(lambda: desk.notices.banner.sentence == "The rule “email” is deleted.")
    undo(desk)
    desk.wait(lambda: sheet.rows() == ["email", "adviser"])
    assert kept(desk).text == BOOK


def test_a_sentence_is_tried_on_the_rule_as_it_is_being_written(desk):
    sheet = desk.style_book.sheet
    assert "“E-mail” → “Email”" in sheet.trial.found.text(), "without a sentence its own words are"
    focus(sheet.trial.sentence)
    types("My advisor sends e-mails.")
    assert sheet.trial.found.text() == (
        "“advisor” → “adviser”\n“e-mails” → “emails”: One word.\nIt becomes: My adviser sends emails."
    )
    sheet.form.use.setPlainText("mail\nmails")
    assert sheet.trial.found.text().endswith("It becomes: My adviser sends mails.")
    sheet.trial.sentence.setText("Nothing.")
    assert sheet.trial.found.text() == "Nothing is found in it."
    sheet.revert.click()
    press("Escape")


def test_the_text_is_changed_and_what_is_wrong_with_it_is_led_to(desk):
    sheet = desk.style_book.sheet
    sheet.text.click()
    text = desk.style_book.text_sheet
    assert sheet.isHidden()
    assert text.written == BOOK
    text.text.setPlainText(BOOK + '\n[[rule]]\nwords = "a"\n')
    text.save.click()
    desk.wait(lambda: "line 15: The rule “a”" in text.problem.text())
    assert text.text.textCursor().blockNumber() == 14
    press("Escape")
    assert text.isVisible()
    assert "Close again to give it up." in text.problem.text()
    text.text.setPlainText(BOOK.replace("One word.", "It is one."))
    press("Ctrl+Return")
    desk.wait(lambda: "It is one." in kept(desk).text)
    desk.wait(lambda: not text.save.isEnabled())
    text.back.click()
    assert sheet.isVisible()
    assert sheet.form.reason.text() == "It is one."


def test_books_come_in_and_go_out(desk, tmp_path):
    sheet = desk.style_book.sheet
    other = tmp_path / "other.toml"
    other.write_text('[[rule]]\nname = "email"\nwords = "e-mail"\nuse = "mail"\n[[rule]]\nwords = "ok"\nuse = "OK"\n')
    sheet.import_.click()
    dialog = desk.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(other))
    dialog.close()
    desk.wait(lambda: sheet.rows() == ["email", "adviser", "ok"])
    desk.wait(lambda: desk.notices.banner.sentence == "One rule is new, 1 changed.")
    undo(desk)
    desk.wait(lambda: sheet.rows() == ["email", "adviser"])
    out = tmp_path / "out.toml"
    sheet.export.click()
    dialog = next(one for one in desk.window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(out))
    dialog.close()
    desk.wait(lambda: "The style book is in" in desk.notices.banner.sentence)
    assert out.read_text() == BOOK
    other.write_text("[[rule\n")
    desk.style_book._bring_in(other)
    desk.wait(lambda: "“other.toml”, line 1" in desk.notices.banner.sentence)
    desk.notices.banner.dismiss()


def test_a_damaged_book_is_told_once_and_leaves_the_rules_that_were_good(desk):
    sheet = desk.style_book.sheet
    press("Escape")
    desk.style_book._house.book_read.connect(lambda read: told.append(read.problem))
    told: list[str] = []
    write_whole(desk.lanes.folder / "dictionaries" / "stylebook.toml", b"[[rule\n")
    desk.proofreading.house.read()
    desk.wait(lambda: "“stylebook.toml”, line 1" in desk.notices.banner.sentence)
    desk.proofreading.house.read()
    assert [one.name for one in desk.proofreading.house.book.entries] == ["email", "adviser"]
    desk.actions["stylebook.edit"].trigger()
    assert "“stylebook.toml”, line 1" in sheet.about.text()
    sheet.text.click()
    assert desk.style_book.text_sheet.written == "[[rule\n"
    desk.style_book.text_sheet.text.setPlainText("")
    desk.style_book.text_sheet.save.click()
    desk.wait(lambda: desk.proofreading.house.book.entries == ())
    assert len(told) == 2


def test_style_beats_the_dictionary(desk):
    right = desk.proofreading._right
    found = [Finding(0, 1, SPELLING, "spelling", one, "", context=one) for one in ("adviser", "advisor", "advizer")]
    assert [right.holds(one) for one in found] == [True, True, False]


def test_what_the_book_finds_is_found_once_and_by_it(desk):
    press("Escape")
    write(desk, "My advisor writs e-mails.")
    line = desk.open_draft.body
    desk.wait(lambda: _found(desk, line).get("advisor") == "style:adviser")
    assert _found(desk, line)["e-mails"] == "style:email"


def _found(desk, line):
    return {one.words: one.rule for one in desk.proofreading.proofs.of(line)}


def test_an_empty_library_begins_with_a_book_and_an_old_one_takes_it_in(qapp, wait_until, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.begin(())
        wait_until(lambda: len(newsroom.proofreading.house.book.entries) > 40)
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
    (tmp_path / "library" / "dictionaries" / "stylebook.toml").unlink()
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.catalogue.counts.articles)
        newsroom.actions["stylebook.edit"].trigger()
        sheet = newsroom.style_book.sheet
        assert sheet.starter.isVisible()
        assert sheet.about.text() == "There are no rules yet."
        sheet.starter.click()
        wait_until(lambda: len(sheet.rows()) > 40)
        assert not sheet.starter.isVisible()


def test_the_gate_tells_what_the_book_finds(desk):
    press("Escape")
    write(desk, "An e-mail.")
    desk.open_draft.change(headline="The Advisor")
    desk.exporting.open()
    desk.wait(lambda: "Write “Adviser” instead of “Advisor”." in _told(desk))
    assert "Write “email” instead of “e-mail”." in _told(desk)
    desk.exporting.sheet.dismiss()


def _told(desk):
    notes = desk.exporting.sheet._notes
    return [label.text() for label in notes.findChildren(type(desk.style_book.sheet.problem))]


def test_a_trial_says_nothing_of_what_is_not_a_rule_yet(qapp):
    trial = Trial(Theme("light"))
    trial.show_rule(NO_BOOK, Entry(""), "en")
    assert trial.found.text() == ""
    trial.show_rule(NO_BOOK, Entry("a", pattern="a**", use=("b",)), "en")
    assert "is repeated again" in trial.found.text()


def test_a_sentence_is_put_right_from_behind():
    slips = [Slip(0, 1, "", ("one",)), Slip(2, 3, ""), Slip(4, 5, "", ("five", "V"))]
    assert put_right("1 3 5", slips) == "one 3 five"
