"""What a hand does in a window that is open in a test: keys and words, to whatever has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def types(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def rows(view, role=Qt.ItemDataRole.DisplayRole):
    model = view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def write(newsroom, text, caret=None):
    """Put words into the text, as if they were typed, and the caret somewhere."""
    newsroom.text.selectAll()
    newsroom.text.insertPlainText(text)
    cursor = newsroom.text.textCursor()
    cursor.setPosition(len(text) if caret is None else caret)
    newsroom.text.setTextCursor(cursor)
    newsroom.text.setFocus()


def select(newsroom, start, end):
    cursor = newsroom.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    newsroom.text.setTextCursor(cursor)


def selected(widget):
    return widget.textCursor().selectedText()
