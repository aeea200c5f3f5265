import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.banner import Banner
from almost_editor.ui.widgets.chips import Chips
from almost_editor.ui.widgets.choice_field import ChoiceField
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.ui.widgets.keyboard import keyboard_is_free
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.ui.widgets.pill import Pill
from almost_editor.ui.widgets.plain import plain_caption, plain_label, plain_tip
from almost_editor.ui.widgets.save_state import SaveState
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.segments import Segments


@pytest.fixture
def theme(qapp):
    return Theme("light")


def heard(signal):
    calls = []
    signal.connect(lambda *values: calls.append(values[0] if len(values) == 1 else values))
    return calls


def buttons(widget, kind=QPushButton):
    return [button for button in widget.findChildren(kind) if not button.isHidden()]


def test_segments_choose_by_click_and_arrows(theme):
    segments = Segments(theme, [("write", "Write"), ("split", "Split"), ("read", "Read")], name="Panes")
    told = heard(segments.chosen)
    assert segments.value() == "write"
    segments.choose("split")
    assert told == []
    segments.findChild(QToolButton, "read").click()
    assert (segments.value(), told) == ("read", ["read"])
    QTest.keyClick(segments.findChild(QToolButton, "read"), Qt.Key.Key_Right)
    assert segments.value() == "read"
    QTest.keyClick(segments.findChild(QToolButton, "read"), Qt.Key.Key_Left)
    QTest.keyClick(segments.findChild(QToolButton, "split"), Qt.Key.Key_Left)
    assert told == ["read", "split", "write"]


def test_segments_are_one_tab_stop_and_named(theme):
    segments = Segments(theme, [("a", "Write"), ("b", "Read")], name="Panes")
    stops = [button for button in buttons(segments, QToolButton) if button.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [button.objectName() for button in stops] == ["a"]
    assert segments.accessibleName() == "Panes"
    assert stops[0].accessibleName() == "Write"
    with pytest.raises(ValueError, match="not in list"):
        segments.choose("c")


def test_segments_pass_over_what_cannot_be_chosen(theme):
    segments = Segments(theme, [("a", "A"), ("b", "B"), ("c", "C")])
    segments.set_enabled("b", False)
    QTest.keyClick(segments, Qt.Key.Key_Right)
    assert segments.value() == "c"


def test_text_is_never_markup(theme, qapp):
    hostile = "<img src=x>Fish & chips"
    assert plain_label(hostile).textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in plain_tip(hostile)
    assert plain_caption(hostile) == "<img src=x>Fish && chips"
    assert Pill(theme, hostile).text() == plain_caption(hostile)
    label = ElidedLabel(hostile)
    label.resize(40, 20)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;img" in label.tip()


def test_elided_label_tips_only_what_is_cut(theme):
    label = ElidedLabel("County Delays Vote On Harbor Bridge")
    label.resize(1000, 20)
    assert label.shown_text() == label.text()
    assert label.tip() == ""
    label.resize(80, 20)
    assert label.shown_text().endswith("…")
    assert label.tip()


def test_pill_changes_its_kind(theme):
    pill = Pill(theme, "In edit")
    pill.say("3 findings", "caution", "warning")
    assert pill.property("kind") == "caution"
    assert not pill.icon().isNull()
    assert pill.accessibleName() == "3 findings"


def test_banner_says_and_offers(theme, qapp):
    banner = Banner(theme)
    done = []
    banner.say("The disk is full.", "problem", [("Save again", lambda: done.append("saved"))])
    assert banner.sentence == "The disk is full."
    (remedy,) = buttons(banner)
    remedy.click()
    assert done == ["saved"]
    banner.say("Taken in.", "info")
    assert buttons(banner) == []
    closed = heard(banner.closed)
    banner.show()
    QTest.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.sentence == ""
    assert len(closed) == 1
    banner.dismiss()
    assert len(closed) == 1


def test_a_remedy_may_replace_its_own_banner(theme, qapp):
    banner = Banner(theme)
    banner.say("Not saved.", "problem", [("Try", lambda: banner.say("Saved.", "info"))])
    buttons(banner)[0].click()
    qapp.processEvents()
    assert banner.sentence == "Saved."
    banner.dismiss()


def test_empty_state_has_one_button_or_two_or_none(theme):
    empty = EmptyState(theme, "No ideas yet.", "New article")
    pressed = heard(empty.pressed)
    buttons(empty)[0].click()
    assert len(pressed) == 1
    empty.say("Nothing yet.", "Write", "Take the tour")
    other = heard(empty.other_pressed)
    buttons(empty)[1].click()
    assert (len(pressed), len(other)) == (1, 1)
    empty.say("Nothing found.")
    assert buttons(empty) == []


def test_save_state_keeps_what_went_wrong(theme):
    state = SaveState(theme)
    assert (state.state, state.accessibleName()) == ("saved", "Saved")
    state.show_saving()
    assert state.accessibleName() == "Saving…"
    state.show_unsaved("The disk is full.", "Save again")
    assert state.accessibleName() == "Not saved. The disk is full."
    asked = heard(state.remedy_chosen)
    buttons(state)[0].click()
    assert len(asked) == 1
    assert state.state == "unsaved"
    state.show_saved()
    assert buttons(state) == []
    state.show_nothing()
    assert state.accessibleName() == ""


def test_search_field_clears_with_escape(theme):
    field = SearchField(theme, "Search all articles")
    QTest.keyClicks(field, "bridge")
    assert field.text() == "bridge"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


SERIES = [("1", "The Crossing"), ("2", "Budget Season"), ("3", "Mara’s Rivers"), ("4", "Crossing Guards")]


def test_choice_field_completes_and_picks(theme):
    field = ChoiceField(theme, "Add to series")
    field.set_choices(SERIES)
    picked, created = heard(field.picked), heard(field.create_requested)
    QTest.keyClicks(field, "cros")
    assert field.offers() == ["Crossing Guards", "The Crossing", "Create “cros”…"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (picked, created, field.text()) == (["4"], [], "")


def test_choice_field_offers_to_create(theme):
    field = ChoiceField(theme, "Add to series")
    field.set_choices(SERIES)
    picked, created = heard(field.picked), heard(field.create_requested)
    QTest.keyClicks(field, "  Winter  ferries ")
    assert field.offers() == ["Create “Winter ferries”…"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (picked, created) == ([], ["Winter ferries"])


def test_choice_field_knows_a_name_by_its_letters(theme):
    field = ChoiceField(theme, "Add to series")
    field.set_choices(SERIES)
    QTest.keyClicks(field, "mara's  RIVERS")
    assert field.offers() == ["Mara’s Rivers"]
    closed = ChoiceField(theme, "Choose", may_create=False)
    closed.set_choices(SERIES)
    QTest.keyClicks(closed, "nothing")
    QTest.keyClick(closed, Qt.Key.Key_Return)
    assert closed.offers() == []
    assert closed.text() == "nothing"


def test_chips_add_and_take_back(theme):
    chips = Chips(theme, "Add a tag")
    told = heard(chips.changed)
    line = chips.focusProxy()
    QTest.keyClicks(line, "bridges, county ,")
    assert chips.values() == ("bridges", "county")
    QTest.keyClicks(line, "Bridges")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert chips.values() == ("bridges", "county")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert chips.values() == ("bridges",)
    assert told == [("bridges",), ("bridges", "county"), ("bridges",)]
    chips.set_values(["one", "two", "one", " "])
    assert chips.values() == ("one", "two")
    assert len(told) == 3
    buttons(chips)[0].click()
    assert chips.values() == ("two",)


def test_chips_grow_downward(theme):
    chips = Chips(theme, "Add a tag")
    chips.set_values([f"a tag of words {number}" for number in range(8)])
    assert chips.heightForWidth(220) > chips.heightForWidth(1200) > 0


def test_a_number_stands_away_from_the_edge(theme):
    field = NumberField(theme, "Commissioned words", most=5000)
    assert field.accessibleName() == "Commissioned words"
    assert (field.minimum(), field.maximum()) == (0, 5000)
    assert field.lineEdit().textMargins().left() > 0


def test_a_banner_that_says_something_else_has_its_buttons_at_once(theme, qapp):
    banner = Banner(theme)
    banner.say("One.")
    banner.say("Two?", "caution", [("Yes", lambda: None)])
    assert [button.text() for button in banner.findChildren(QPushButton) if button.isVisible()] == ["Yes"]
    banner.dismiss()
    banner.deleteLater()


def test_whoever_goes_into_a_field_keeps_the_keyboard_there(qapp, to_front):
    window = QWidget()
    fields = QLineEdit(), QLineEdit()
    button = QPushButton("Press")
    column = QVBoxLayout(window)
    for widget in (*fields, button):
        column.addWidget(widget)
    to_front(window)
    window.setFocus()
    opening = keyboard_is_free()
    assert opening()
    fields[0].setFocus()
    assert not opening()
    in_first = keyboard_is_free()
    assert in_first()
    fields[1].setFocus()
    assert not in_first()
    fields[0].setFocus()
    assert in_first()
    button.setFocus()
    assert in_first()
    assert opening()
    window.close()
    window.deleteLater()
