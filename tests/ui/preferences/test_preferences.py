"""The form in the window: found by words, set by keys, at once, and in step with the menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.ui.preferences.rows import ROWS, Kind
from tests.ui.opened import opened


@pytest.fixture
def desk(qapp, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1200, 800)
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        newsroom.actions["app.preferences"].trigger()
        yield newsroom


def row(desk, key):
    return desk.preferences.sheet.rows[key]


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def find(desk, words):
    desk.preferences.sheet.field.setFocus()
    desk.preferences.sheet.field.clear()
    QTest.keyClicks(desk.preferences.sheet.field, words)
    return desk.preferences.sheet.shown()


def test_every_action_of_the_form_is_in_the_table(desk):
    ids = {spec.id for spec in desk.actions.specs()}
    assert {action for one in ROWS for action in one.actions.values()} <= ids
    assert desk.preferences.sheet.shown() == [one.key for one in ROWS]


def test_words_leave_the_rows_that_have_them_and_are_marked(desk):
    assert QApplication.focusWidget() is desk.preferences.sheet.field
    assert find(desk, "smart quot") == ["typing/punctuation"]
    assert "<span" in row(desk, "typing/punctuation").sentence.text()
    assert row(desk, "typing/punctuation").sentence.words().startswith("Whether quotes")
    assert find(desk, "tablet") == ["view/device"]
    assert find(desk, "qqqq") == []
    assert desk.preferences.sheet.nothing.isVisible()
    press(Qt.Key.Key_Escape)
    assert len(desk.preferences.sheet.shown()) == len(ROWS)
    assert "<span" not in row(desk, "typing/punctuation").sentence.text()
    press(Qt.Key.Key_Escape)
    assert desk.preferences.sheet.isHidden()


def test_a_switch_by_keyboard_takes_effect_at_once_and_ticks_the_menu(desk):
    find(desk, "grammar slips")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is row(desk, "proof/grammar").control.box
    assert row(desk, "proof/grammar").reset.isHidden()
    press(Qt.Key.Key_Space)
    assert desk.settings.get("proof/grammar") is False
    assert not desk.actions["proof.grammar"].isChecked()
    assert row(desk, "proof/grammar").reset.isVisible()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row(desk, "proof/grammar").reset
    press(Qt.Key.Key_Space)
    assert desk.settings.get("proof/grammar") is True
    assert desk.actions["proof.grammar"].isChecked()
    assert QApplication.focusWidget() is row(desk, "proof/grammar").control.box


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("appearance/language", "language"),
        ("view/scheme", "mode night"),
        ("text/family", "typeface"),
        ("view/device", "mobile"),
    ],
)
def test_the_keyboard_comes_to_choices_whatever_is_chosen(desk, key, words):
    """What follows the system or the window has an empty value, and a font of one's own is none of the few."""
    desk.settings.set("text/family", "Some Font")
    assert find(desk, words) == [key]
    press(Qt.Key.Key_Return)
    assert row(desk, key).control.isAncestorOf(QApplication.focusWidget())
    before = desk.settings.get(key)
    press(Qt.Key.Key_Right)
    assert desk.settings.get(key) != before


def test_choices_move_the_window_and_keep_the_keyboard(desk):
    assert find(desk, "panes") == ["view/mode"]
    press(Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert desk.viewing.mode == "write"
    assert desk.tool_bar.mode.value() == "write"
    assert desk.preferences.sheet.isAncestorOf(QApplication.focusWidget())
    row(desk, "view/mode").reset.click()
    assert desk.viewing.mode == "split"


def test_what_the_menu_does_stands_in_the_form(desk):
    desk.actions["view.dark"].trigger()
    assert row(desk, "appearance/theme").control.segments.value() == "dark"
    desk.actions["typing.pairs"].trigger()
    assert not row(desk, "typing/pairs").control.box.isChecked()
    desk.tool_bar.device.chosen.emit("phone")
    assert row(desk, "view/device").control.segments.value() == "phone"


def test_a_row_that_opens_a_pane_keeps_the_keyboard_in_the_form(desk):
    switch = row(desk, "window/outline").control.box
    switch.setFocus()
    press(Qt.Key.Key_Space)
    assert desk.headings.pane.isVisibleTo(desk.sheet)
    assert QApplication.focusWidget() is switch


def test_the_readers_mode_is_the_pages_at_once(desk):
    seen = []
    desk.viewing.scheme_changed.connect(seen.append)
    row(desk, "view/scheme").control.segments.chosen.emit("dark")
    assert seen == ["dark"]
    assert desk.actions["view.reader_dark"].isChecked()
    row(desk, "view/scheme").reset.click()
    assert seen == ["dark", "light"]


def test_lines_lists_and_folders_are_remembered(desk, tmp_path):
    find(desk, "your name")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Mara Ellison")
    assert desk.settings.get("writer/name") == "Mara Ellison"
    desk.preferences.sheet.field.clear()
    box = row(desk, "export/format").control.box
    box.setFocus()
    press(Qt.Key.Key_Down)
    assert desk.settings.get("export/format") == "zip"
    row(desk, "print/folder").control.chosen.emit(str(tmp_path))
    assert desk.settings.get("print/folder") == str(tmp_path)
    assert row(desk, "print/folder").reset.isVisible()
    row(desk, "print/folder").reset.click()
    assert desk.settings.get("print/folder") == ""


def test_numbers_are_the_texts_at_once_and_what_the_text_is_stands_in_the_form(desk):
    field = row(desk, "text/size_px").control.field
    field.setFocus()
    press(Qt.Key.Key_Up)
    assert desk.text.type.choice.size_px == desk.settings.get("text/size_px") == 16
    row(desk, "text/size_px").reset.click()
    assert desk.text.type.choice.size_px == 15
    desk.actions["zoom.in"].trigger()
    assert row(desk, "text/zoom").control.field.value() == 110
    row(desk, "text/family").control.segments.chosen.emit("serif")
    assert desk.text.type.choice.family == "serif"
    row(desk, "text/focus").control.segments.chosen.emit("sentence")
    assert desk.comfort.focus == "sentence"
    assert desk.actions["focus.sentence"].isChecked()


def test_what_is_remembered_can_be_forgotten(desk):
    memory = row(desk, "find/words").control
    assert not memory.button.isEnabled()
    desk.settings.set("find/words", ["bridge", "ferry"])
    assert memory.button.isEnabled()
    memory.button.click()
    assert desk.settings.get("find/words") == []


def test_words_beside_a_switch_switch_it(desk):
    QTest.mouseClick(
        row(desk, "typing/pairs"), Qt.MouseButton.LeftButton, pos=row(desk, "typing/pairs").rect().center()
    )
    assert desk.settings.get("typing/pairs") is False


def test_every_control_says_what_it_is(desk):
    for key, one in desk.preferences.sheet.rows.items():
        control = one.control
        if one.row.kind is Kind.CHOICE:
            named = getattr(control, "segments", None) or control.box
        else:
            named = control.focusProxy()
        named = getattr(named, "choose", named) if one.row.kind is Kind.FOLDER else named
        assert one.row.label in named.accessibleName(), key
        assert one.reset.accessibleName().startswith(one.row.label)


def test_a_narrow_window_puts_choices_under_the_words_and_cuts_nothing(desk):
    desk.window.resize(900, 600)
    sheet = desk.preferences.sheet
    sheet.resize(420, 500)
    for one in sheet.rows.values():
        one.resize(380, one.height())
        assert one.control.minimumSizeHint().width() <= 380


def test_a_number_takes_effect_at_once_and_follows_the_menu(desk):
    size = row(desk, "text/size_px")
    size.control.focus_it()
    assert QApplication.focusWidget() is size.control.field
    size.control.field.setValue(22)
    assert desk.text.document().defaultFont().pixelSize() == desk.theme.px(22)
    assert size.reset.toolTip() == "Back to “15 px”"
    size.reset.click()
    assert desk.text.document().defaultFont().pixelSize() == desk.theme.px(15)
    desk.actions["zoom.in"].trigger()
    assert row(desk, "text/zoom").control.field.value() == 110


def test_focus_is_chosen_in_the_form_and_ticked_in_the_menu(desk):
    desk.preferences.sheet.chosen.emit("text/focus", "sentence")
    assert desk.comfort.focus == "sentence"
    assert desk.actions["focus.sentence"].isChecked()
