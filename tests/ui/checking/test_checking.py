"""Findings of the desk in the window: in their pane, under the words, by the keys, and left alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from almost_editor.errors import LibraryUnwritable
from almost_editor.library.store import Library
from almost_editor.ui.checking.checking_process import _answer
from tests.ui.opened import article_begun, opened

TEXT = "They would annexed it at six.\n\nThe boat left left at noon.\n\nIt cost TK a month.\n"


@pytest.fixture
def desk(qapp, to_front, tmp_path, wait_until):
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1200, 800)
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        article_begun(newsroom, wait_until)
        newsroom.open_draft.change(headline="A Ferry Runs", dek="It will carry nurses.")
        newsroom.text.setPlainText(TEXT)
        yield newsroom


@pytest.fixture
def shown(desk, wait_until: Callable):
    desk.actions["desk.findings"].trigger()
    wait_until(lambda: "double-word" in rules(desk))
    return desk


def rules(desk) -> list[str]:
    return [one.rule for one in desk.checking.pane.model.found]


def row(desk, rule: str) -> int:
    return rules(desk).index(rule)


def choose(desk, rule: str) -> None:
    view = desk.checking.pane.view
    view.setCurrentIndex(desk.checking.pane.model.index(row(desk, rule)))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_pane_lists_what_was_found_what_blocks_first(shown):
    found = shown.checking.pane.model.found
    assert [one.level for one in found] == sorted((one.level for one in found), key=["block", "note", "hint"].index)
    assert {"tk", "stage", "verb-form", "double-word", "hero-missing"} <= set(rules(shown))
    said = shown.checking.pane.summary.text()
    assert "stop an export" in said
    assert "2 notes" in said
    assert shown.checking.pane.view.hasFocus()


def test_return_goes_to_the_words_and_offers_what_could_stand_there(shown):
    choose(shown, "verb-form")
    assert shown.text.textCursor().selectedText() == "annexed"
    assert shown.proofreading.offering.card.suggested() == ["annex", "have annexed"]
    assert QApplication.focusWidget() is shown.text


def test_a_finding_without_words_leads_to_its_field(shown, wait_until):
    choose(shown, "stage")
    wait_until(lambda: shown.details.isVisible() and shown.details.isAncestorOf(QApplication.focusWidget()))


def test_the_key_for_the_next_finding_goes_there_and_one_key_mends_it(shown, wait_until):
    shown.text.setFocus()
    shown.text.moveCursor(QTextCursor.MoveOperation.Start)
    shown.actions["proof.next"].trigger()
    wait_until(lambda: shown.text.textCursor().selectedText() == "annexed")
    shown.actions["proof.suggest"].trigger()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert shown.open_draft.body.startswith("They would annex it")
    wait_until(lambda: "verb-form" not in rules(shown))
    shown.text.undo()
    wait_until(lambda: "verb-form" in rules(shown))


def test_marks_stand_under_the_words_and_go_with_them(shown, wait_until):
    block = shown.text.document().findBlockByNumber(2)
    wait_until(lambda: [one.words for one in shown.proofreading.marks.findings(block)] == ["left left"])
    shown.text.setTextCursor(QTextCursor(block))
    QTest.keyClicks(shown.text, "So ")
    assert [one.words for one in shown.proofreading.marks.findings(block)] == ["left left"]
    spot = shown.proofreading.marks.spot_at(block.position() + len("So The boat left"))
    assert spot is not None
    assert spot.stands()


def test_what_is_ignored_is_gone_for_this_article_with_its_reason(shown, wait_until):
    pane = shown.checking.pane
    pane.view.setCurrentIndex(pane.model.index(row(shown, "double-word")))
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert shown.checking.ignoring.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "A quotation")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_until(lambda: "double-word" not in rules(shown))
    with Library.open(shown.lanes.folder, writing=False) as library:
        (ignored,) = library.words.ignored()
    assert (ignored.rule, ignored.context, ignored.reason) == ("double-word", "left left", "A quotation")
    assert pane.view.hasFocus()
    (undo,) = [one for one in shown.notices.banner.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()
    wait_until(lambda: "double-word" in rules(shown))


def test_what_stops_an_export_cannot_be_ignored(shown):
    pane = shown.checking.pane
    pane.view.setCurrentIndex(pane.model.index(row(shown, "tk")))
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert not shown.checking.ignoring.isVisible()
    assert "cannot be ignored" in shown.notices.banner.sentence


def test_escape_goes_back_to_the_text_and_the_cross_closes(shown):
    QTest.keyClick(shown.checking.pane.view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is shown.text
    QTest.mouseClick(shown.checking.pane.cross, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not shown.checking.pane.isVisible()
    assert not shown.actions["desk.findings"].isChecked()
    assert not shown.settings.get("window/findings")


def test_there_is_one_column_beside_the_text(shown):
    shown.actions["view.outline"].trigger()
    assert shown.headings.pane.isVisible()
    assert not shown.checking.pane.isVisible()
    shown.actions["desk.findings"].trigger()
    assert not shown.headings.pane.isVisible()
    assert not shown.actions["view.outline"].isChecked()


def test_another_article_begins_without_the_findings_of_this_one(shown, wait_until):
    shown.drafting.new()
    wait_until(lambda: shown.open_draft.body == "")
    assert rules(shown) == []
    wait_until(lambda: "text-missing" in rules(shown))
    assert "tk" not in rules(shown)


def test_a_library_whose_folder_is_gone_is_not_made_anew(tmp_path):
    folder = tmp_path / "library"
    Library.open(folder).close()
    folder.rename(tmp_path / "elsewhere")
    assert isinstance(_answer(folder, "a" * 32), LibraryUnwritable)
    assert not folder.exists()
