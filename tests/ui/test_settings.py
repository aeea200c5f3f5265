"""What this machine remembers, and what it does with a file that somebody else wrote."""

import re

import pytest
from PySide6.QtCore import QSettings

from almost_editor.ui.settings import TABLE, Settings

OTHER = {str: "other", int: 7, list: [1, 2, 3], bool: None, dict: {"a": 1}}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


def other(setting):
    return not setting.start if isinstance(setting.start, bool) else OTHER[type(setting.start)]


def test_the_table_names_each_setting_once_and_says_what_it_is():
    assert len({setting.key for setting in TABLE}) == len(TABLE)
    for setting in TABLE:
        assert re.fullmatch(r"[a-z]+/[a-z_]+", setting.key)
        assert setting.sentence.endswith(".")


@pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.key)
def test_a_setting_starts_as_the_table_says_and_is_remembered(file, setting):
    assert Settings(file).get(setting.key) == setting.start
    settings = Settings(file)
    settings.set(setting.key, other(setting))
    settings.sync()
    assert Settings(file).get(setting.key) == other(setting)


@pytest.mark.parametrize("written", ["", "{", "1.5", "null", "[1", "\x00", "@Variant(\x00\x00\x00\x7f)"])
def test_what_cannot_be_read_is_what_it_starts_with(file, written):
    raw = QSettings(str(file), QSettings.Format.IniFormat)
    for setting in TABLE:
        raw.setValue(setting.key, written)
    raw.sync()
    for setting in TABLE:
        assert Settings(file).get(setting.key) == setting.start


def test_a_file_that_is_no_settings_file_is_no_reason_not_to_start(file):
    file.write_bytes(bytes(range(256)) * 4)
    assert Settings(file).get("view/mode") == "split"


def test_a_key_that_is_not_in_the_table_is_a_bug(file):
    with pytest.raises(KeyError):
        Settings(file).get("page/colour")
    with pytest.raises(KeyError):
        Settings(file).set("page/colour", "red")


def test_a_value_of_another_kind_is_a_bug(file):
    with pytest.raises(TypeError, match="takes a bool"):
        Settings(file).set("window/shelf", "yes")


def test_what_is_remembered_never_changes_the_value_to_start_with(file):
    settings = Settings(file)
    settings.get("open/draft")["folder"] = "draft"
    assert settings.get("open/draft") == {}
