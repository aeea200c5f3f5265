"""Tab goes as the eye reads: rows, columns within a row, rows that came late, and out at either end."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from almost_editor.ui.widgets.stops import next_stop, stops_in

PLACES = {
    "rows that came late": [("third", 0, 80, 50), ("first", 0, 0, 50), ("second", 0, 40, 50)],
    "two in a row, one of them lower": [("second", 60, 0, 20), ("first", 0, 3, 50), ("third", 0, 60, 50)],
    "a tall list beside a form": [("second", 90, 0, 50), ("first", 0, 5, 80), ("third", 100, 40, 50)],
}
HEIGHTS = {("a tall list beside a form", "first"): 200}


@pytest.fixture
def window(qapp):
    made = QWidget()
    yield made
    made.deleteLater()


def put(holder, name, at, height=24):
    x, y, width = at
    button = QPushButton(name, holder)
    button.setGeometry(x, y, width, height)
    return button


@pytest.mark.parametrize("case", PLACES)
def test_stops_come_as_the_eye_reads(window, case):
    for name, *at in PLACES[case]:
        put(window, name, at, HEIGHTS.get((case, name), 24))
    window.show()
    assert [one.text() for one in stops_in(window)] == ["first", "second", "third"]


def test_what_is_off_or_hidden_is_no_stop(window):
    put(window, "off", (0, 0, 50)).setEnabled(False)
    put(window, "hidden", (0, 40, 50)).hide()
    window.show()
    assert stops_in(window) == []


def test_a_box_that_is_typed_into_is_one_stop(window):
    box = QComboBox(window, editable=True)
    box.setGeometry(0, 0, 80, 24)
    behind = put(window, "behind", (0, 40, 50))
    window.show()
    assert stops_in(window) == [box, behind]


def test_past_the_last_stop_comes_what_stands_outside(window):
    before = put(window, "before", (0, 0, 50))
    holder = QWidget(window)
    holder.setGeometry(0, 40, 100, 100)
    late, early = put(holder, "late", (0, 40, 50)), put(holder, "early", (0, 0, 50))
    behind = put(window, "behind", (0, 200, 50))
    window.show()
    early.setFocus()
    assert next_stop(holder, forward=True) is late
    assert next_stop(holder, forward=False) is before
    late.setFocus()
    assert next_stop(holder, forward=True) is behind
