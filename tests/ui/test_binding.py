"""What we rely on in the binding itself: see docs/decisions/0002."""

import sys

import PySide6
import pytest
from PySide6.QtCore import QObject, Signal

EMITS = 1_000


class Sender(QObject):
    plain = Signal()
    told = Signal(bool)


def change_of_references(emit, value):
    """Return by how much the emits changed the count of an immortal-to-be value."""
    for _ in range(50):
        emit()
    before = sys.getrefcount(value)
    for _ in range(EMITS):
        emit()
    return sys.getrefcount(value) - before


@pytest.mark.parametrize("value", [None, True, False])
def test_a_signal_that_reaches_python_code_takes_no_reference_away(value):
    """One release too many for each emit ends the process with `none_dealloc` after some thousand keys."""
    sender, heard = Sender(), []
    sender.plain.connect(lambda: heard.append(1))
    sender.told.connect(lambda told: heard.append(1))
    change = change_of_references(sender.plain.emit, value)
    assert abs(change) < EMITS // 10
    change = change_of_references(lambda: sender.told.emit(True), value)
    assert abs(change) < EMITS // 10
    assert len(heard) == 2 * (EMITS + 50)


def test_the_version_is_the_one_that_was_tried():
    """The newer 6.12.0 takes a reference too many on Python 3.11."""

    if sys.version_info < (3, 12):
        assert PySide6.__version__ != "6.12.0"
