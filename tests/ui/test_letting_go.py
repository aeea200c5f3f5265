import gc
import weakref

import shiboken6
from PySide6.QtCore import QObject, QTimer

from almost_editor.ui.letting_go import let_go


class Part(QObject):
    def __init__(self, theme):
        super().__init__()
        self.timer = QTimer(self)
        theme.timeout.connect(lambda: self.timer.start(0))


def test_what_is_let_go_of_is_deleted_and_forgotten(qapp):
    theme = QTimer()
    parts = [Part(theme), Part(theme)]
    timers = [part.timer for part in parts]
    parts += timers
    gone = weakref.ref(parts[0])
    let_go(parts)
    assert not any(map(shiboken6.isValid, parts))
    theme.timeout.disconnect()
    parts.clear()
    timers.clear()
    gc.collect()
    assert gone() is None


def test_what_went_with_its_parent_is_no_fault(qapp):
    parent = QObject()
    child = QObject(parent)
    let_go([child, parent])
    let_go([parent, child])
    assert not shiboken6.isValid(child)
