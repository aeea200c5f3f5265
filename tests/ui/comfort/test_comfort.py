"""Comfort, in the window without its page: focus, typewriter mode, zoom and type, and what is remembered of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.ui.editor.ground import VEIL
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme, contrast, mixed
from tests.ui.opened import opened

FIRST = "The ferry stopped at noon. It was old, and nobody was hurt. It will not sail again."
BODY = f"{FIRST}\n\nA second paragraph,\nhard wrapped by hand. It ends here.\n\n- an item\n- another\n\n" + "\n\n".join(
    f"Paragraph {number} goes on about the harbour for a while, and a while more than that." for number in range(60)
)


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, the caret at the start of its text."""
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1300, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open and newsroom.feed.around is not None)
        to_front(newsroom.window)
        newsroom.text.setPlainText(BODY)
        newsroom.text.setFocus()
        yield newsroom


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def put(desk, words, into=1):
    cursor = desk.text.textCursor()
    cursor.setPosition(BODY.index(words) + into)
    desk.text.setTextCursor(cursor)


def lit(desk):
    """Return the words that are bright."""
    start, end = desk.text.ground.lit_range()
    return BODY[start:end]


def darkest(desk, words):
    """Return the darkest colour of some words as they are painted."""
    text = desk.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(BODY.index(words) + 1)
    left = text.cursorRect(cursor)
    cursor.setPosition(BODY.index(words) + len(words) - 1)
    image = text.viewport().grab(left.united(text.cursorRect(cursor))).toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return min(colour.lightness() for colour in colours)


# -- focus


def test_the_paragraph_is_bright_and_the_rest_is_not(desk):
    put(desk, "It was old")
    press("Shift+F11")
    assert desk.comfort.focus == "paragraph"
    assert lit(desk) == FIRST
    assert darkest(desk, "will not") < darkest(desk, "another") - 60


def test_lines_that_were_wrapped_by_hand_are_one_paragraph(desk):
    desk.comfort.set_focus("paragraph")
    for words in ("A second", "hard wrapped"):
        put(desk, words)
        assert lit(desk) == "A second paragraph,\nhard wrapped by hand. It ends here."
    put(desk, "- another")
    assert lit(desk) == "- another"


def test_the_sentence_is_bright_and_its_neighbours_are_not(desk):
    press("Shift+F11", "Shift+F11")
    assert desk.comfort.focus == "sentence"
    put(desk, "It was old")
    assert lit(desk) == "It was old, and nobody was hurt."
    assert darkest(desk, "nobody was") < darkest(desk, "The ferry") - 60
    put(desk, "hard wrapped")
    assert lit(desk).replace("\n", " ") == "A second paragraph, hard wrapped by hand."


def test_what_is_selected_is_bright(desk):
    desk.comfort.set_focus("sentence")
    put(desk, "The ferry")
    cursor = desk.text.textCursor()
    cursor.setPosition(BODY.index("old,"), QTextCursor.MoveMode.KeepAnchor)
    desk.text.setTextCursor(cursor)
    assert lit(desk) == "The ferry stopped at noon. It was old, and nobody was hurt."


def test_a_third_time_everything_is_bright_again(desk):
    put(desk, "It was old")
    before = desk.text.grab().toImage()
    press("Shift+F11", "Shift+F11")
    assert desk.text.grab().toImage() != before
    press("Shift+F11")
    assert desk.comfort.focus == "off"
    assert desk.text.grab().toImage() == before


def test_moving_paints_no_more_than_what_changes(desk, wait_until):
    """What the caret leaves is dimmed, what it comes to is not: the same as if all of it had been painted."""
    desk.comfort.set_focus("sentence")
    put(desk, "The ferry")
    desk.text.repaint()
    for words in ("will not", "hard wrapped", "- another", "Paragraph 2"):
        put(desk, words)
        moved = desk.text.grab().toImage()
        desk.text.viewport().update()
        assert desk.text.grab().toImage() == moved


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_dimmed_can_still_be_read(qapp, name):
    theme = Theme(name)
    assert contrast(mixed(theme.colour("ink"), theme.colour("pane"), VEIL), theme.colour("pane")) >= 3


# -- typewriter mode


def height(desk):
    return desk.text.cursorRect().top()


def scrolled(desk):
    return desk.text.verticalScrollBar().value()


def test_switching_it_moves_nothing(desk):
    for words in ("The ferry", "Paragraph 30", "Paragraph 59 goes"):
        put(desk, words)
        desk.text.ensureCursorVisible()
        desk.text.repaint()
        before = scrolled(desk), height(desk)
        press("Ctrl+F11")
        desk.text.repaint()
        assert (scrolled(desk), height(desk)) == before
        press("Ctrl+F11")
        desk.text.repaint()
        assert (scrolled(desk), height(desk)) == before


def test_the_line_stays_at_its_height(desk):
    put(desk, "Paragraph 30")
    desk.text.show_cursor(desk.text.textCursor())
    press("Ctrl+F11")
    before = height(desk)
    for _ in range(20):
        press("Down")
        assert abs(height(desk) - before) <= 2
    for _ in range(9):
        press("Up")
        assert abs(height(desk) - before) <= 2
    QTest.keyClicks(desk.text, "words and more words, ")
    press("Return", "Return")
    assert abs(height(desk) - before) <= 2


def test_at_the_end_there_is_room_below_and_switching_off_takes_it_only_once_it_is_left(desk):
    press("Ctrl+F11")
    press("Ctrl+End")
    for _ in range(6):
        press("Return")
    pane = desk.text.viewport().height()
    assert height(desk) < 0.75 * pane
    before = scrolled(desk)
    press("Ctrl+F11")
    desk.text.repaint()
    assert scrolled(desk) == before
    desk.text.verticalScrollBar().setValue(before // 2)
    desk.text.verticalScrollBar().setValue(10**6)
    assert height(desk) > 0.8 * pane


def test_a_letter_on_the_same_line_scrolls_nothing(desk):
    press("Ctrl+F11")
    put(desk, "Paragraph 40")
    press("Down")
    desk.text.verticalScrollBar().setValue(scrolled(desk) + 60)
    before = scrolled(desk)
    QTest.keyClicks(desk.text, "abc")
    assert scrolled(desk) == before


def test_a_click_says_where_the_line_is_to_be(desk):
    press("Ctrl+F11")
    put(desk, "Paragraph 30")
    press("Down")
    place = QPoint(120, round(0.6 * desk.text.viewport().height()))
    before = scrolled(desk)
    QTest.mouseClick(desk.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scrolled(desk) == before
    clicked = height(desk)
    press("Down", "Down", "Down")
    assert abs(height(desk) - clicked) <= 2


# -- zoom and type


def turn(desk, by, modifiers=Qt.KeyboardModifier.ControlModifier):
    place = QPointF(60, 60)
    event = QWheelEvent(
        place,
        desk.text.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.text.viewport(), event)


def test_zoom_by_keys_and_by_wheel(desk):
    zoom = lambda: desk.text.type.choice.zoom  # noqa: E731
    press("Ctrl++", "Ctrl+=")
    assert zoom() == 125
    press("Ctrl+-")
    assert zoom() == 110
    press("Ctrl+0")
    assert zoom() == 100
    turn(desk, 120)
    assert zoom() == 110
    for _ in range(4):
        turn(desk, -30)
    assert zoom() == 100
    turn(desk, -120, Qt.KeyboardModifier.NoModifier)
    assert zoom() == 100
    assert scrolled(desk) > 0


def test_the_sheet_shows_what_is_chosen_and_each_change_at_once(desk):
    desk.actions["text.type"].trigger()
    sheet = desk.comfort.sheet
    assert not sheet.isHidden()
    assert sheet.family.currentData() == "mono"
    sheet.size_px.setValue(22)
    sheet.family.setCurrentIndex(sheet.family.findData("serif"))
    sheet.family.activated.emit(sheet.family.currentIndex())
    assert desk.text.document().defaultFont().pixelSize() == desk.theme.px(22)
    assert desk.text.type.choice.family == "serif"
    press("Ctrl+0")
    desk.text.type.choose(replace(desk.text.type.choice, zoom=150))
    assert sheet.zoom.value() == 150
    sheet._reset.click()
    assert sheet.size_px.value() == 15
    assert not sheet._reset.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_all_of_it_is_remembered(qapp, tmp_path, wait_until):
    for turn_number in range(2):
        with opened(tmp_path) as newsroom:
            if turn_number == 0:
                newsroom.comfort.set_focus("sentence")
                newsroom.actions["view.typewriter"].trigger()
                newsroom.comfort.zoom_in()
            assert newsroom.comfort.focus == "sentence"
            assert newsroom.comfort.types_in_place
            assert newsroom.text.type.choice.zoom == 110
            assert newsroom.actions["focus.sentence"].isChecked()
            assert newsroom.actions["view.typewriter"].isChecked()


def test_what_cannot_be_read_is_everything_bright(qapp, tmp_path):
    Settings(tmp_path / "settings.ini").set("text/focus", "nonsense")
    with opened(tmp_path) as newsroom:
        assert newsroom.comfort.focus == "off"
