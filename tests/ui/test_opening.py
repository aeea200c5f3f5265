"""What a window shows before its panes are there: their very places, so that nothing moves when they come."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect

from almost_editor.ui.opening import Opening
from almost_editor.ui.settings import Settings
from tests.ui.opened import opened


@pytest.fixture(autouse=True)
def undressed(qapp):
    """Leave the application without the style sheet that a test has put on it."""
    before = qapp.styleSheet()
    yield
    qapp.setStyleSheet(before)


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        ((1440, 900), {}),
        ((1440, 900), {"window/panes": [300, 700, 500]}),
        ((1440, 900), {"window/shelf": False}),
        ((1440, 900), {"view/mode": "write"}),
        ((1024, 640), {}),
        ((900, 700), {}),
    ],
)
def test_the_text_comes_where_its_place_was(qapp, tmp_path, patience, size, kept):
    settings = Settings(tmp_path / "settings.ini")
    for key, value in kept.items():
        settings.set(key, value)
    settings.sync()
    with opened(tmp_path) as newsroom:
        window = newsroom.window
        newsroom.theme.apply(qapp)
        window.resize(*size)
        window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        patience(lambda: newsroom.open_draft.is_open and newsroom.sheet.width() > 100)
        sheet = QRect(newsroom.sheet.mapTo(window, QPoint(0, 0)), newsroom.sheet.size())
        before = Opening(newsroom.theme, newsroom.settings)
        before.resize(window.size())
        place = before.place_of_text()
        # A hairline more or less: a splitter rounds as it likes, and bars are as high as the machine's type makes them.
        assert abs(place.left() - sheet.left()) <= 2
        assert abs(place.top() - sheet.top()) <= 4
        assert abs(place.right() - sheet.right()) <= 3
        assert abs(place.bottom() - sheet.bottom()) <= 4


def test_it_is_painted_in_the_colours_that_the_panes_will_have(qapp, tmp_path):
    with opened(tmp_path) as newsroom:
        before = Opening(newsroom.theme, newsroom.settings)
        before.resize(1440, 900)
        picture = before.grab().toImage()
        place = before.place_of_text()
        assert picture.pixelColor(place.center()) == newsroom.theme.colour("pane")
        assert picture.pixelColor(10, 10) == newsroom.theme.colour("ground")
        assert picture.pixelColor(place.left() - 1, place.center().y()) == newsroom.theme.colour("line")


def test_a_window_comes_before_what_is_in_it():
    """What a window needs to be on the screen loads without the panes, the page's makers and what exports."""
    code = (
        "import sys, almost_editor.app.start\n"
        "slow = ('almost_editor.app.newsroom', 'almost_editor.render', 'almost_editor.publish', 'markdown_it', 'PIL')\n"
        "print(*(one for one in slow if one in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
