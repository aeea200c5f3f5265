"""The fields above the text: one paragraph each, as high as its words; an address that is always one."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from almost_editor.document.slugs import is_slug
from almost_editor.ui.editor.fields import AddressField, GrowingField
from almost_editor.ui.theme import Theme


@pytest.fixture
def field(qapp):
    made = GrowingField(Theme("light"), "headline", "headline", "Headline")
    made.resize(300, 40)
    made.heard = []
    made.edited.connect(made.heard.append)
    yield made
    made.deleteLater()


@pytest.fixture
def address(qapp, to_front):
    """An address in a window beside another field, so that it can be left."""
    window = QWidget()
    made = AddressField(Theme("light"))
    made.other = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(made.other)
    made.heard = []
    made.edited.connect(made.heard.append)
    to_front(window)
    made.slug.setFocus()
    yield made
    window.close()
    window.deleteLater()


def test_a_person_who_types_is_heard_at_every_key(field):
    QTest.keyClicks(field, "abc")
    assert field.heard == ["a", "ab", "abc"]


def test_following_the_draft_is_no_edit(field):
    field.show_text("From the draft")
    assert field.text == "From the draft"
    assert field.heard == []


def test_the_same_text_leaves_caret_and_undo_alone(field):
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Left)
    field.show_text("abc")
    assert field.textCursor().position() == 2
    assert field.document().isUndoAvailable()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_return_goes_on_and_is_never_in_the_text(field, key, held):
    finished = []
    field.finished.connect(lambda: finished.append(True))
    QTest.keyClick(field, key, held)
    assert finished == [True]
    assert field.text == ""


def test_what_is_pasted_becomes_one_line_with_its_no_break_spaces(field):
    mime = QMimeData()
    mime.setText("One\r\ntwo\tthree\u2028four\u00a0! \x00")
    field.insertFromMimeData(mime)
    assert field.heard[-1] == "One two three four\u00a0! "


def test_the_field_is_as_high_as_its_words(field):
    field.show()
    one = field.height()
    field.show_text("Many words that need more than one line " * 4)
    assert field.height() >= 3 * (one - 4)
    field.show_text("Few")
    assert field.height() == one
    field.hide()


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("my own", "my-own"),
        ("My OWN", "my-own"),
        ("a/b?c#d", "a-b-c-d"),
        ("caf\u00e9 bar", "caf-bar"),
        ("  spaced  ", "spaced"),
        ("-dash-", "dash"),
        ("a--b", "a-b"),
    ],
)
def test_what_is_typed_becomes_a_slug_as_it_is_typed(address, typed, slug):
    address.show_path("/2026/03/", "old", "/")
    address.slug.selectAll()
    for key in typed:
        QTest.sendKeyEvent(QTest.KeyAction.Click, address.slug, Qt.Key.Key_unknown, key, Qt.KeyboardModifier.NoModifier)
    address.other.setFocus()
    assert address.heard[-1] == slug
    assert address.slug.text() == slug
    assert all(is_slug(one) for one in address.heard)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_an_address_is_never_empty(address, key):
    address.show_path("/", "old", "/")
    address.slug.selectAll()
    QTest.keyClick(address.slug, key)
    address.other.setFocus()
    assert is_slug(address.slug.text())
    assert all(is_slug(one) for one in address.heard)


def test_a_slug_that_is_being_typed_is_not_overwritten(address):
    address.show_path("/", "old", "/")
    address.slug.selectAll()
    QTest.keyClicks(address.slug, "my-")
    address.show_path("/", "from-elsewhere", "/")
    assert address.slug.text() == "my-"


def test_one_that_nobody_types_follows(address):
    address.show_path("/", "old", "/")
    address.show_path("/", "new", "/")
    assert address.slug.text() == "new"
    assert address.heard == []


def test_return_goes_on(address):
    finished = []
    address.finished.connect(lambda: finished.append(True))
    QTest.keyClick(address.slug, Qt.Key.Key_Return)
    assert finished == [True]


def test_the_path_is_plain_text(address):
    address.show_path("/<b>2026</b>/", "slug", "/&amp;/")
    assert address._before.textFormat() is Qt.TextFormat.PlainText
    assert address._after.text() == "/&amp;/"


def test_a_long_address_makes_no_pane_wider_and_is_read_from_its_beginning(qapp):
    field = AddressField(Theme("light"))
    field.show_path("/2026/11/", "a-very-long-address-" * 8, "/")
    assert field.minimumSizeHint().width() < 240
    field.resize(300, 24)
    field.show()
    QTest.keyClick(field.slug, Qt.Key.Key_End)
    field.slug.editingFinished.emit()
    assert field.slug.cursorPosition() == 0
    assert field.slug.geometry().right() <= field._after.geometry().left(), "nothing lies over the text"
    field.hide()
    field.deleteLater()


def test_backspace_takes_an_emoji_as_a_whole_and_undo_brings_it_back(field):
    field.setPlainText("Boats 👨‍👩‍👧‍👦")
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text == "Boats "
    field.undo()
    assert field.text == "Boats 👨‍👩‍👧‍👦"
    field.setReadOnly(True)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text == "Boats 👨‍👩‍👧‍👦"
