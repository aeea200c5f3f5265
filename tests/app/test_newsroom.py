import gc
import weakref

import shiboken6
from PySide6.QtCore import QObject

from almost_editor.app.newsroom import Newsroom
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from tests.ui.opened import REASON, opened


def test_a_window_that_was_taken_down_leaves_nothing_behind(qapp, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        given = (newsroom.theme, newsroom.settings)
        parts = [part for part in vars(newsroom).values() if isinstance(part, QObject) and part not in given]
        gone = weakref.ref(newsroom)
    del newsroom
    assert len(parts) > 50
    assert [type(part).__name__ for part in parts if shiboken6.isValid(part)] == []
    parts.clear()
    # What Qt was about to tell it is told to nobody first.
    qapp.processEvents()
    gc.collect()
    assert gone() is None


def test_theme_and_settings_outlive_a_window_and_serve_the_next(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("almost_editor.app.writing.reason_without_page", lambda: REASON)
    theme, settings = Theme("light"), Settings(tmp_path / "settings.ini")
    theme.apply(qapp)
    for name in ("first", "second"):
        lanes = Lanes(tmp_path / name)
        lanes.start()
        newsroom = Newsroom(lanes, theme, settings)
        newsroom.window.show()
        before = _ground(newsroom)
        # The first window's parts are gone: a word to one of them would be heard as a complaint.
        theme.set_mode("dark")
        qapp.processEvents()
        after = _ground(newsroom)
        theme.set_mode("light")
        settings.set("text/zoom", 150 if name == "first" else 100)
        assert newsroom.text.type.choice.zoom == settings.get("text/zoom")
        newsroom.take_down()
        assert after < 100 < before, name


def _ground(newsroom):
    return newsroom.shelf.grab().toImage().pixelColor(4, 4).lightness()
