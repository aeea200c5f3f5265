"""The guide’s window: by its key at what fits, searched, walked by links and back, and gone with Escape."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.opened import opened


@pytest.fixture
def desk(qapp, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        yield newsroom


@pytest.fixture
def shown(desk, to_front, wait_until):
    desk.actions["help.guide"].trigger()
    wait_until(lambda: desk.guide.shown)
    to_front(desk.guide.shown)
    return desk.guide.shown


def names(shown):
    return [shown.rows.choice(row).words for row in range(shown.rows.rowCount())]


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def test_the_key_opens_it_at_what_fits(desk, wait_until):
    desk.actions["publication.settings"].trigger()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    wait_until(lambda: desk.guide.shown)
    assert desk.guide.shown.place == "settings.md#text-the-publication"
    assert desk.guide.shown.isVisible()
    assert "The publication" in names(desk.guide.shown)
    assert desk.guide.shown.text.verticalScrollBar().value() > 0


def test_the_contents_list_every_page_and_the_sections_of_the_one_that_is_shown(shown):
    assert shown.place == "index.md"
    assert names(shown)[:2] == ["The guide", "Writing"]
    shown.open("series.md")
    assert "All series" in names(shown)
    assert "The shelf" not in names(shown)
    assert shown.text.accessibleName() == "Series"


def test_words_are_found_and_marked_by_keyboard(shown, wait_until):
    wait_until(shown.field.hasFocus)
    QTest.keyClicks(shown.field, "spelling grammar")
    assert "Spelling and grammar" in names(shown)
    press(shown.field, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert shown.place.startswith("writing.md#")
    assert shown.text.marks() > 3
    assert shown.text.hasFocus()
    QTest.keyClick(shown.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.field.hasFocus()
    QTest.keyClicks(shown.field, "qqqq")
    assert shown.nothing.isVisible()
    press(shown.field, Qt.Key.Key_Escape)
    assert not shown.nothing.isVisible()
    assert names(shown)[0] == "The guide"
    press(shown.field, Qt.Key.Key_Escape)
    wait_until(lambda: not shown.isVisible())


def test_the_page_turns_while_the_line_has_the_keyboard(shown):
    shown.open("shortcuts.md")
    press(shown.field, Qt.Key.Key_PageDown)
    assert shown.text.verticalScrollBar().value() > 0
    press(shown.field, Qt.Key.Key_PageUp)
    assert shown.text.verticalScrollBar().value() == 0


def test_links_lead_on_and_the_arrows_back(shown):
    shown.text.anchorClicked.emit(QUrl("exporting.md#text-for-other-systems"))
    assert shown.place == "exporting.md#text-for-other-systems"
    shown.text.anchorClicked.emit(QUrl("#text-afterwards"))
    assert shown.place == "exporting.md#text-afterwards"
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.place == "exporting.md#text-for-other-systems"
    shown.go_back()
    assert shown.place == "index.md"
    assert not shown.back.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown.place == "exporting.md#text-for-other-systems"
    shown.open("gone.md")
    assert shown.place == "index.md"


def test_a_link_that_leads_out_is_offered_in_the_newsroom(desk, shown):
    asked = []
    shown.link_opened.connect(asked.append)
    shown.text.anchorClicked.emit(QUrl("https://roads.example/report"))
    assert asked == [QUrl("https://roads.example/report")]
    assert shown.place == "index.md"


def test_pictures_are_as_wide_as_the_page_in_any_window_light_or_dark(desk, shown, wait_until):
    def width():
        image = shown.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("assets/export.png"))
        return image.width() / image.devicePixelRatio()

    shown.open("exporting.md")
    wide = width()
    assert 300 < wide <= desk.theme.px(720)
    shown.resize(600, 400)
    wait_until(lambda: width() < wide)
    wait_until(lambda: shown.text.document().idealWidth() <= shown.text.viewport().width() + 1)
    assert shown.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/passwd")).isNull()
    before = shown.text.document().defaultStyleSheet()
    desk.theme.set_mode("dark")
    wait_until(lambda: shown.text.document().defaultStyleSheet() != before)


def test_it_is_one_window_that_is_kept(desk, shown):
    shown.close()
    desk.actions["help.guide"].trigger()
    assert desk.guide.shown is shown
    assert shown.isVisible()
