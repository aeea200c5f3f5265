"""What once went wrong at the window, done again: it must not come back."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from almost_editor.errors import AlmostError, LibraryUnwritable
from almost_editor.library.drafts import Drafts
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.notices import PASSES_AFTER_MS, Notices
from almost_editor.ui.open_draft import SaveState
from almost_editor.ui.theme import Theme
from tests.journeys.driver import Writer
from tests.journeys.test_newsroom import COPIED_PAGE

FERRY = "night-ferry-will-run-through-winter"
WELLS = "harrow-creek-wells-run-dry"


# -- the address


def test_half_an_address_stays_with_its_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    ferry = writer.draft.id
    writer.goes_to("slug")
    writer.selects_all()
    writer.types("half-")
    writer.begins_an_article()
    assert writer.app.sheet.address.slug.text() == writer.draft.slug == "untitled"
    writer.goes_to("slug")
    writer.goes_to("body")
    writer.saves()
    assert writer.draft.slug == "untitled"
    assert writer.finds_in_library("half").id == ferry


def test_half_an_address_is_let_go_with_its_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types("half-")
    writer.chooses("draft.trash")
    assert not writer.app.open_draft.is_open
    assert writer.app.sheet.address.slug.text() == ""


def test_an_address_that_is_taken_shows_what_it_became(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types(WELLS)
    writer.saves()
    writer.presses("Tab")
    assert writer.draft.slug == f"{WELLS}-2"
    assert writer.app.sheet.address.slug.text() == f"{WELLS}-2"


def test_an_address_that_is_left_before_the_answer_follows_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types(WELLS)
    writer.presses("Tab")
    writer.saves()
    assert writer.app.sheet.address.slug.text() == writer.draft.slug == f"{WELLS}-2"


# -- going from article to article


def test_the_caret_is_where_it_was_left(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    text = writer.app.text
    cursor = text.textCursor()
    cursor.setPosition(40)
    cursor.setPosition(52, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.verticalScrollBar().setValue(30)
    scrolled = text.verticalScrollBar().value()
    writer.opens(WELLS)
    assert text.textCursor().position() == 0
    writer.goes_to_end()
    end = text.textCursor().position()
    writer.opens(FERRY)
    assert (text.textCursor().anchor(), text.textCursor().position()) == (40, 52)
    assert text.verticalScrollBar().value() == scrolled
    writer.opens(WELLS)
    assert text.textCursor().position() == end


def test_the_colours_of_a_text_go_with_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.opens(WELLS)
    writer.opens(FERRY)
    gc.collect()
    assert len(writer.app.open_draft.document.findChildren(MarkdownHighlighter)) == 1


def test_the_editor_runs_as_the_page_does(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    for language, way in (("ckb", "rtl"), ("az-Arab", "rtl"), ("en-US", "ltr")):
        writer.app.open_draft.change(language=language)
        option = writer.app.text.document().defaultTextOption()
        assert option.textDirection().name == {"rtl": "RightToLeft", "ltr": "LeftToRight"}[way]


# -- files


def full(*_arguments: object, **_named: object) -> object:
    raise LibraryUnwritable("The disk is full.", "Make room on it.")


@pytest.mark.parametrize("told_before", [True, False])
def test_a_file_is_not_written_with_old_words(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told_before: bool
) -> None:
    file = tmp_path / "storm.md"
    file.write_text("# Storm Nears\n\nRain by noon.\n", encoding="utf-8")
    before = file.read_bytes()
    writer.starts(file)
    writer.sees_in_page("Rain by noon.")
    writer.goes_to_end()
    monkeypatch.setattr(Drafts, "save", full)
    writer.types("Wind by dusk.")
    if told_before:
        writer.waits(lambda: writer.app.open_draft.state is SaveState.FAILED)
    writer.chooses("file.save_to")
    writer.sees_notice("The last words could not be saved")
    assert "Save a copy…" in writer.buttons()
    assert file.read_bytes() == before
    monkeypatch.undo()
    writer.waits(lambda: writer.app.open_draft.is_safe)
    writer.chooses("file.save_to")
    writer.waits(lambda: "Wind by dusk." in file.read_text(encoding="utf-8"))


def test_that_an_article_is_a_copy_does_not_stand_in_the_way(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "storm.md"
    file.write_text("# Storm Nears\n\nRain by noon.\n", encoding="utf-8")
    writer.starts(file)
    writer.sees_notice("is a copy of “storm.md”")
    assert "Save to file" in writer.buttons()
    writer.chooses("draft.trash")
    writer.sees_notice("in the trash")


# -- a copied page


def test_a_page_that_was_no_article_is_pasted_as_text_after_all(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.pastes(COPIED_PAGE)
    writer.sees_notice("taken in as an article")
    assert writer.draft.headline == "Ferry Crews Vote To Keep Night Runs"
    writer.clicks("Paste as plain text instead")
    assert (writer.draft.headline, writer.draft.dek, writer.draft.series) == ("", "", ())
    assert writer.draft.body == COPIED_PAGE
    writer.saves()
    draft_id = writer.draft.id
    writer.opens(FERRY)
    writer.app.drafting.open(draft_id)
    writer.waits(lambda: writer.draft.id == draft_id)
    assert (writer.draft.headline, writer.draft.body) == ("", COPIED_PAGE)


def test_keys_that_were_typed_while_a_page_came_are_behind_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.goes_to("body")
    mime = QMimeData()
    mime.setText(COPIED_PAGE)
    writer.app.text.insertFromMimeData(mime)
    writer.app.text.insertPlainText("Typed meanwhile.")
    writer.sees_notice("taken in as an article")
    assert writer.draft.headline == "Ferry Crews Vote To Keep Night Runs"
    assert writer.draft.body.endswith("Lou Marsh said.\n\nTyped meanwhile.")
    writer.saves()
    assert writer.finds_in_library(writer.draft.slug).body == writer.draft.body


# -- the Edit menu


def test_the_edit_menu_acts_on_the_field_that_has_the_keyboard(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    body = writer.draft.body
    writer.goes_to("headline")
    headline = writer.draft.headline
    writer.types("X")
    writer.chooses("edit.undo")
    assert writer.draft.headline == headline
    writer.chooses("edit.redo")
    assert "X" in writer.draft.headline
    writer.chooses("edit.select_all")
    writer.chooses("edit.cut")
    assert writer.draft.headline == ""
    writer.goes_to("dateline")
    writer.chooses("edit.select_all")
    writer.chooses("edit.paste")
    assert writer.draft.dateline.replace("X", "") == headline
    assert writer.draft.body == body


def test_a_page_can_be_pasted_as_plain_text(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.goes_to("body")
    QApplication.clipboard().setText(COPIED_PAGE)
    writer.chooses("edit.paste_plain")
    assert (writer.draft.headline, writer.draft.body) == ("", COPIED_PAGE)


def test_quitting_closes_the_window_with_every_word(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Last Words")
    writer.app.actions["app.quit"].trigger()
    writer.waits(lambda: not writer.app.window.isVisible())
    assert writer.finds_in_library("last-words").headline == "Last Words"


# -- details


def test_half_a_language_stays_with_its_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.app.open_draft.change(language="fr")
    writer.goes_to("language")
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    writer.opens(WELLS)
    box.setFocus()
    writer.opens(FERRY)
    assert box.currentText() == "fr"
    box.setFocus()
    writer.opens(WELLS)
    assert box.currentText() == writer.draft.language == "en-US"


def test_more_words_than_were_asked_for_are_pointed_out(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    counts = writer.app.status_bar.counts
    writer.app.open_draft.change(commissioned_words=3)
    writer.waits(lambda: counts.property("tone") == "caution")
    writer.app.open_draft.change(commissioned_words=30_000)
    assert counts.property("tone") == "quiet"


def test_a_tag_that_is_known_is_completed(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    known = writer.draft.tags[0]
    writer.opens(WELLS)
    writer.app.open_draft.change(tags=())
    writer.goes_to("tags")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    completer = line.completer()
    completer.setCompletionPrefix(known[:3])
    writer.waits(completer.completionCount)
    completer.activated.emit(completer.currentCompletion())
    line.setText(completer.currentCompletion())
    writer.waits(lambda: writer.draft.tags == (completer.currentCompletion(),))
    assert line.text() == ""


# -- series


def test_an_article_that_went_into_the_trash_with_its_series_is_closed(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    crossing = next(one for one in writer.app.catalogue.series if one.name == "The Crossing")
    writer.app.series.show_series(crossing.id)
    writer.clicks("Delete…")
    writer.clicks("Move them to the trash")
    assert not writer.app.open_draft.is_open
    writer.sees_notice("its articles are in the trash")


# -- notices


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def notices(qapp: object, clock: Clock) -> Notices:
    return Notices(Theme("light"), clock)


WRONG = AlmostError("The disk is full.", "Make room on it.")


def test_a_question_comes_back_after_what_went_wrong(notices: Notices) -> None:
    notices.ask("Which text?", ("Mine", lambda: None))
    notices.problem(WRONG)
    assert notices.banner.sentence.startswith("The disk")
    notices.banner.dismiss()
    assert notices.banner.sentence == "Which text?"
    notices.banner.dismiss()
    assert notices.banner.sentence == ""


def test_a_question_does_not_cover_what_went_wrong(notices: Notices) -> None:
    notices.problem(WRONG)
    notices.ask("Which text?", ("Mine", lambda: None))
    assert notices.banner.sentence.startswith("The disk")
    notices.banner.dismiss()
    assert notices.banner.sentence == "Which text?"


def test_only_the_newest_sentence_waits_and_only_while_it_is_news(notices: Notices, clock: Clock) -> None:
    notices.problem(WRONG)
    notices.say("First.")
    notices.say("Second.")
    notices.banner.dismiss()
    assert notices.banner.sentence == "Second."
    notices.banner.dismiss()
    assert notices.banner.sentence == ""
    notices.problem(WRONG)
    notices.say("Third.")
    clock.now_s += PASSES_AFTER_MS / 1000
    notices.banner.dismiss()
    assert notices.banner.sentence == ""


def test_what_waits_comes_after_what_a_remedy_says(notices: Notices) -> None:
    notices.problem(WRONG, "Try again", lambda: notices.say("It worked."))
    notices.say("Before.")
    notices.banner._remedies[0].click()
    assert notices.banner.sentence == "It worked."
