"""Where data, settings and resources live: in a source tree, a wheel and a frozen build alike."""

from __future__ import annotations

import hashlib
import os
import sys
import warnings
from pathlib import Path

import platformdirs

APP_NAME = "Almost Editor"
_DIRS = platformdirs.PlatformDirs("almost-editor", appauthor=False)


def resources_folder() -> Path:
    """Return the folder of layouts, preview, sample, icons and themes.

    In a source tree it stands beside the package; in a wheel or a frozen build inside it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    package = Path(__file__).resolve().parent
    candidates += [package / "resources", package.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"The application's resources are missing; looked in {candidates}.")


def guide_folder() -> Path:
    """Return the folder of the user guide, its pictures in `pictures` beside it.

    In a source tree it stands in `docs`; a wheel or a frozen build has it in its resources.
    """
    inside = resources_folder() / "guide"
    return inside if inside.is_dir() else resources_folder().parent / "docs" / "guide"


def starter_stylebook() -> Path:
    """Return the style book that a library begins with."""
    return resources_folder() / "stylebook" / "starter.toml"


def default_library_folder() -> Path:
    """Return the folder of the library that opens when none is named."""
    return Path(_DIRS.user_data_dir) / "library"


def window_address(library: Path, *, make: bool = False) -> str:
    """Return where the window that writes to a library listens: a socket’s path, and on Windows the name of a pipe.

    The socket is in a folder of this account’s alone, made where `make` says so; nothing is returned where there can be
    none. Short whatever the library’s own path: a socket’s may have 107 bytes, on a Mac 103.
    """
    name = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"almost-editor-{name}"
    dirs = platformdirs.PlatformDirs("almost-editor", appauthor=False, ensure_exists=make)
    with warnings.catch_warnings():
        # That the system names no such folder is nothing that the person at the keyboard could mend.
        warnings.simplefilter("ignore")
        try:
            return str(Path(dirs.user_runtime_dir) / name)
        except OSError:
            return ""


def settings_file() -> Path:
    """Return the file of this machine's window sizes and preferences."""
    return Path(_DIRS.user_config_dir) / "settings.ini"


def log_file() -> Path:
    """Return the file that Qt's, Chromium's and our own messages go to, out of the user's sight."""
    return Path(_DIRS.user_log_dir) / "almost-editor.log"
