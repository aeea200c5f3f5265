"""Opening the window: the one function that starts `app`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from almost_editor.cli.handed import carry_out
from almost_editor.cli.handing import hand
from almost_editor.cli.loading import load
from almost_editor.cli.session import answer
from almost_editor.errors import ImportRefused, NotFound
from almost_editor.newsroom.handing import OPEN
from almost_editor.paths import default_library_folder

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(library: Path | None, files: tuple[Path, ...], *, walk_to: Path | None = None) -> int:
    """Open the window on a library, with files taken in; return the exit code when it closes.

    Files go to the window that has the library open already, where there is one, and it comes to the front.

    With `walk_to` nobody is waited for: the window walks the whole path, and what it did is said line by line.

    Raises: NotFound where a file or the screen is not there, before anything opens.
    """
    for path in files:
        if path.is_dir():
            raise ImportRefused(f"“{path}” is a folder.", "Name the files in it, or open it with --library.")
        if not path.is_file():
            raise NotFound(f"There is no file “{path}”.", "Check its name and folder, or see: almost-editor --help")
    place = library or default_library_folder()
    if files and (answered := hand(place, OPEN, *(str(path.absolute()) for path in files))) is not None:
        return answered.code
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        # Qt would end the process with a page of its own words.
        raise NotFound(
            "There is no screen to open the window on.",
            "Start it on a desktop; what works without a window is shown by: almost-editor --help",
        )
    if library is not None and walk_to is not None:
        for line in load("almost_editor.app.walking:walk")(library, walk_to):
            answer(line)
        return 0
    code: int = load("almost_editor.app.start:main")(library, files, carry_out)
    return code
