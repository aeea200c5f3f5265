"""Starting the walk: the real window, without a person."""

from __future__ import annotations

import sys
from pathlib import Path

from almost_editor.app.newsroom import Newsroom
from almost_editor.paths import log_file
from almost_editor.ui.application import keep_log, make_application
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.walk import walk as walk_path


def walk(library_folder: Path, to: Path) -> list[str]:
    """Walk the whole path in the real window, without a person; return what was done, a line each.

    Raises: AlmostError where a step did not go well.
    """
    keep_log(log_file())
    theme = Theme("light")
    theme.apply(make_application(sys.argv[:1]))
    lanes = Lanes(library_folder)
    lanes.start()
    to.mkdir(parents=True, exist_ok=True)
    newsroom = Newsroom(lanes, theme, Settings(to / "settings.ini"))
    try:
        return walk_path(newsroom, to)
    finally:
        newsroom.window.close()
        newsroom.take_down()
