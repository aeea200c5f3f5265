"""Opening the window: the one function that starts `app`."""

from __future__ import annotations

from pathlib import Path

from almost_editor.cli.loading import load
from almost_editor.errors import ImportRefused, NotFound


def open_window(library: Path | None, files: tuple[Path, ...]) -> int:
    """Open the window on a library, with files taken in; return the exit code when it closes.

    Raises: NotFound where a file is not there, before anything opens.
    """
    for path in files:
        if path.is_dir():
            raise ImportRefused(f"“{path}” is a folder.", "Name the files in it, or open it with --library.")
        if not path.is_file():
            raise NotFound(f"There is no file “{path}”.", "Check its name and folder, or see: almost-editor --help")
    code: int = load("almost_editor.app:main")(library, files)
    return code
