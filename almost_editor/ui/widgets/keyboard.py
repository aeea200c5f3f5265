"""Where the keyboard is: whoever began to type elsewhere while something was read goes on typing there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def keyboard_is_free() -> Callable[[], bool]:
    """Return what tells, when an answer comes, whether the keyboard may go to what came.

    It may not where a person has gone into a field since. Anything else may have been given it by chance: Qt gives it
    on where what had it goes away, and a page takes it while it loads.
    """
    # A window that is not in front yet has a place for the keyboard too, which it gives back when it comes there.
    before = [QApplication.focusWidget(), *(window.focusWidget() for window in QApplication.topLevelWidgets())]

    def is_free() -> bool:
        now = QApplication.focusWidget()
        return any(now is one for one in before) or not isinstance(now, _TYPED_INTO)

    return is_free
