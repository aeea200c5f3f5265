"""A sheet: hangs inside its window, keeps to it, and gives the keyboard back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.sheet import Sheet


@pytest.fixture
def window(qapp):
    made = QWidget()
    made.resize(600, 400)
    made.show()
    yield made
    made.close()


@pytest.fixture
def sheet(window):
    made = Sheet(Theme("light"), "Export", window, width=300)
    made.field = QLineEdit()
    made.body.addWidget(made.field)
    return made


def test_it_hangs_under_its_button_and_inside_the_window(window, sheet):
    button = QPushButton("Export…", window)
    button.setGeometry(500, 10, 90, 30)
    sheet.hang_from(button)
    assert sheet.geometry().right() <= 592
    assert sheet.geometry().top() == 52
    assert sheet.field.hasFocus() or window.focusWidget() is sheet.field


def test_it_follows_its_window_and_another_parent(window, sheet, wait_until):
    sheet.hang_from(None)
    window.resize(280, 400)
    wait_until(lambda: sheet.width() <= 280)
    other = QWidget(window)
    other.resize(200, 300)
    other.show()
    sheet.setParent(other)
    sheet.hang_from(None)
    other.resize(180, 300)
    wait_until(lambda: sheet.width() <= 180)


def test_a_long_body_scrolls_and_keeps_inside(window, sheet):
    tall = QWidget()
    tall.setMinimumHeight(2000)
    sheet.body.addWidget(tall)
    sheet.hang_from(None)
    assert sheet.geometry().bottom() <= 400


def test_escape_gives_the_keyboard_back_where_it_still_can(window, sheet):
    before = QLineEdit(window)
    before.show()
    before.setFocus()
    closed = []
    sheet.closed.connect(lambda: closed.append(True))
    sheet.hang_from(None)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert closed == [True]
    assert window.focusWidget() is before
