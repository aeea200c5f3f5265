import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from almost_editor import paths

ROOT = Path(__file__).resolve().parent.parent


def test_a_source_tree_has_its_resources_beside_the_package():
    assert paths.resources_folder() == ROOT / "resources"


def test_a_wheel_has_them_inside(monkeypatch, tmp_path):
    inside = tmp_path / "almost_editor" / "resources"
    inside.mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "almost_editor" / "paths.py"))
    assert paths.resources_folder() == inside


def test_a_frozen_build_has_them_where_it_unpacks(monkeypatch, tmp_path):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_folder() == tmp_path / "resources"


def test_no_resources_is_a_broken_installation_and_says_where_it_looked(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "almost_editor" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="resources are missing"):
        paths.resources_folder()


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux’s")
def test_data_settings_and_log_are_the_users_own(tmp_path):
    code = (
        "from almost_editor import paths as p; "
        "print(p.default_library_folder(), p.settings_file(), p.log_file(), sep='\\n')"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    library, settings, log = map(Path, answer.stdout.split())
    assert library == tmp_path / ".local/share/almost-editor/library"
    assert settings == tmp_path / ".config/almost-editor/settings.ini"
    assert tmp_path in log.parents
    # Asking makes nothing.
    assert list(tmp_path.iterdir()) == []


def test_a_source_tree_has_its_guide_in_the_docs():
    assert paths.guide_folder() == ROOT / "docs" / "guide"


def test_a_wheel_has_the_guide_and_its_pictures_inside(monkeypatch, tmp_path):
    inside = tmp_path / "almost_editor" / "resources" / "guide"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "almost_editor" / "paths.py"))
    assert paths.guide_folder() == inside
    forced = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    carried = forced["targets"]["wheel"]["force-include"]
    assert carried["docs/guide"] == "almost_editor/resources/guide"
    assert carried["docs/pictures"] == "almost_editor/resources/pictures"
