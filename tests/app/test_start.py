"""From one library to another one, and from one language to another: a new window in the same process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder

SCRIPT = Path(__file__).with_name("another_library.py")


@pytest.mark.parametrize("filled", [(True, True), (False, False), (True, False), (False, True)])
def test_another_library_opens_in_the_windows_place_and_in_the_language_that_was_chosen(tmp_path, filled):
    """A library with articles shows the page; one without never begins it, and Chromium minds what it ends with."""
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder, has_articles in zip(folders, filled, strict=True):
        with Library.open(folder) as library:
            if has_articles:
                install_sample(library, resources_folder() / "sample")
    homes = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, folders), "de"],
        env={**os.environ, **homes, "LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines() == ["first &File", "second &Datei"], done.stderr
    assert done.returncode == 0, done.stderr
