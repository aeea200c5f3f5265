"""A writer misspells a word, sees it marked, mends it with a key, and has names left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from almost_editor.ui.proofreading.proofreading import Proofreading
from tests.journeys.driver import Writer

LOADING_S = 120
"""Loading the rules takes more than a second where nothing else is done, and much more beside other tests."""
DICTIONARIES = Path(__file__).parents[1] / "desk" / "dictionaries"


@pytest.fixture
def reader_at_work(writer: Writer) -> Writer:
    """Somebody whose spelling and grammar are checked."""
    writer.proofreads = True
    return writer


def proofs(writer: Writer) -> Proofreading:
    return writer.app.proofreading


def marked(writer: Writer) -> list[str]:
    """The words under which there is a wave now, in headline, dek and text."""
    desk = proofs(writer)
    words = [
        one.cursor.selectedText()
        for field in (writer.app.sheet.headline, writer.app.sheet.dek)
        for one in field.extraSelections()
    ]
    block = writer.app.text.document().firstBlock()
    while block.isValid():
        words += [one.words for one in desk.marks.shown_in(block)]
        block = block.next()
    return words


def sees_marked(writer: Writer, *words: str) -> None:
    writer.waits(
        lambda: marked(writer) == list(words),
        lambda: f"{marked(writer)} are marked, not {list(words)}",
        patience_s=LOADING_S,
    )


def begins(writer: Writer, text: str = "") -> None:
    writer.starts()
    writer.begins_an_article()
    writer.presses("Tab", "Tab")
    writer.types(text)


def offers(writer: Writer) -> list[str]:
    """What the card offers, once it does."""
    card = proofs(writer).offering.card
    writer.waits(lambda: card.isVisible() and card.suggested(), lambda: f"the card is {card.isVisible()}")
    return card.suggested()


def test_a_misspelled_word_is_marked_and_mended_by_key_in_one_step(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "Here is teh bridge.")
    sees_marked(writer, "teh")
    for _ in range(3):
        writer.app.text.moveCursor(QTextCursor.MoveOperation.WordLeft)
    assert "“teh” is not in the dictionary" in writer.app.text.accessibleDescription()
    writer.presses("Ctrl+;")
    assert "the" in offers(writer)
    while QApplication.focusWidget().accessibleName() != "the":
        writer.presses("Down")
    writer.presses("Return")
    assert writer.draft.body == "Here is the bridge."
    assert QApplication.focusWidget() is writer.app.text
    sees_marked(writer)
    writer.presses("Ctrl+Z")
    assert writer.draft.body == "Here is teh bridge."
    sees_marked(writer, "teh")


def test_the_word_that_is_being_typed_is_left_alone(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "A wrod and a lnk")
    text = writer.app.text.document().firstBlock().text()
    writer.waits(lambda: proofs(writer).proofs.knows(text))
    assert marked(writer) == ["wrod"]
    writer.types(" ")
    sees_marked(writer, "wrod", "lnk")
    writer.types("x")
    # Until the line is read again, what was found stays where its words are.
    assert marked(writer) == ["wrod", "lnk"]


def test_f8_walks_through_headline_dek_and_text_and_round(reader_at_work: Writer) -> None:
    writer = reader_at_work
    writer.starts()
    writer.begins_an_article()
    writer.types("Goverment Closes Bridge Of Kovalenko")
    writer.presses("Tab")
    writer.types("It would of been open.")
    writer.presses("Tab")
    writer.types("One wrod here.\n\n`teh` code and https://teh.example\n\nAnd anothr there.")
    sees_marked(writer, "Goverment", "would of", "wrod", "anothr")
    writer.goes_to("headline")
    writer.app.sheet.headline.moveCursor(QTextCursor.MoveOperation.Start)
    seen = []
    for _ in range(5):
        writer.presses("F8")
        writer.waits(proofs(writer).offering.card.isVisible)
        seen.append(QApplication.focusWidget().textCursor().selectedText())
    assert seen == ["Goverment", "would of", "wrod", "anothr", "Goverment"]
    writer.presses("Shift+F8")
    writer.waits(lambda: QApplication.focusWidget() is writer.app.text)
    assert writer.app.text.textCursor().selectedText() == "anothr"
    writer.presses("Shift+F8")
    assert writer.app.text.textCursor().selectedText() == "wrod"
    # The text still has the keyboard: what is typed stands in place of the word.
    writer.types("word")
    assert writer.draft.body.startswith("One word here.")


def test_what_is_ignored_or_called_right_stays_so_after_a_restart(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "A wrod and a dekk and a dekk.")
    sees_marked(writer, "wrod", "dekk", "dekk")
    writer.app.text.moveCursor(QTextCursor.MoveOperation.Start)
    writer.presses("F8")
    offers(writer)
    writer.clicks("Ignore here")
    sees_marked(writer, "dekk", "dekk")
    writer.presses("F8")
    offers(writer)
    writer.clicks("Always right")
    sees_marked(writer)
    writer.restarts()
    line = writer.app.text.document().firstBlock().text()
    writer.waits(lambda: proofs(writer).proofs.knows(line))
    writer.waits(lambda: not marked(writer))
    writer.begins_an_article()
    writer.presses("Tab", "Tab")
    writer.types("A wrod and a dekk. ")
    sees_marked(writer, "wrod")


def test_calling_a_word_right_can_be_taken_back(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "A dekk here")
    sees_marked(writer, "dekk")
    writer.app.text.moveCursor(QTextCursor.MoveOperation.Start)
    writer.presses("F8")
    offers(writer)
    writer.clicks("Always right")
    writer.sees_notice("“dekk” is a word of the newsroom now.")
    sees_marked(writer)
    writer.clicks("Undo")
    sees_marked(writer, "dekk")


def test_a_dictionary_that_is_dropped_into_the_library_spells_its_language(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "Die grüne Brüke und das Haus. ")
    writer.app.open_draft.change(language="de-DE")
    writer.sees_notice("There is no dictionary for German (DE).")
    assert marked(writer) == []
    shutil.copytree(DICTIONARIES, writer.library_folder / "dictionaries", dirs_exist_ok=True)
    writer.types("Und das Haustürr. ")
    sees_marked(writer, "Brüke", "Haustürr")


def test_names_of_the_newsroom_are_right(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "the dniprofiles are here. ")
    sees_marked(writer, "dniprofiles")
    writer.app.catalogue.change(lambda library: library.series.create("dniprofiles"))
    sees_marked(writer)


def test_marks_come_back_when_the_process_dies(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "A wrod here ")
    sees_marked(writer, "wrod")
    process = proofs(writer).reader.process
    assert process is not None
    process.kill()
    writer.types("and anothr here")
    sees_marked(writer, "wrod", "anothr")
    assert proofs(writer).reader.process is not process


def test_spelling_and_grammar_can_be_switched_off(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "It was an test of wrods there")
    sees_marked(writer, "an", "wrods")
    writer.chooses("proof.grammar")
    sees_marked(writer, "wrods")
    writer.chooses("proof.spelling")
    sees_marked(writer)
    writer.chooses("proof.grammar")
    sees_marked(writer, "an")


def test_the_right_button_offers_the_same(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "Here is teh bridge")
    sees_marked(writer, "teh")
    pane = writer.app.text
    cursor = pane.textCursor()
    cursor.setPosition(9)
    at = pane.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, pane.viewport().mapToGlobal(at))
    QApplication.sendEvent(pane.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    writer.waits(lambda: "the" in [one.text() for one in menu.actions()])
    next(one for one in menu.actions() if one.text() == "the").trigger()
    menu.close()
    assert writer.draft.body == "Here is the bridge"


def test_escape_leaves_the_card_for_the_text(reader_at_work: Writer) -> None:
    writer = reader_at_work
    begins(writer, "Here is teh bridge")
    sees_marked(writer, "teh")
    writer.presses("F8")
    writer.presses("Alt+Return")
    offers(writer)
    assert proofs(writer).offering.card.has_keyboard
    writer.presses("Escape")
    assert not proofs(writer).offering.card.isVisible()
    assert QApplication.focusWidget() is writer.app.text
