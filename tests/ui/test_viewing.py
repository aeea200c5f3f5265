"""Viewing: what is chosen is shown, ticked and remembered."""

import pytest

from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import MODES, Viewing
from tests.ui.opened import opened


@pytest.fixture
def newsroom(qapp, tmp_path):
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def actions(newsroom):
    return newsroom.actions


def ticked(actions, *ids):
    return [one for one in ids if actions[one].isChecked()]


@pytest.mark.parametrize("mode", MODES)
def test_a_mode_is_ticked_told_and_remembered(newsroom, actions, mode):
    heard = []
    newsroom.viewing.mode_changed.connect(heard.append)
    actions[f"view.{mode}"].trigger()
    assert newsroom.viewing.mode == mode
    assert heard == [mode]
    assert ticked(actions, "view.write", "view.split", "view.read") == [f"view.{mode}"]
    assert newsroom.settings.get("view/mode") == mode


@pytest.mark.parametrize("device", ["phone", "tablet", "desk"])
def test_a_device_is_ticked_told_and_remembered(newsroom, actions, device):
    actions[f"view.{device}"].trigger()
    assert newsroom.viewing.device == newsroom.page.device == device
    assert ticked(actions, "view.phone", "view.tablet", "view.desk") == [f"view.{device}"]
    assert newsroom.settings.get("view/device") == device


def test_the_readers_mode_follows_the_window_until_it_is_chosen(newsroom, actions):
    viewing, heard = newsroom.viewing, []
    viewing.scheme_changed.connect(heard.append)
    assert viewing.scheme == "light"
    actions["view.dark"].trigger()
    assert viewing.scheme == "dark"
    assert actions["view.reader_dark"].isChecked()
    actions["view.reader_dark"].trigger()
    assert viewing.scheme == "light"
    actions["view.light"].trigger()
    actions["view.dark"].trigger()
    assert viewing.scheme == "light", "it was chosen, and stays"
    actions["view.reader_dark"].trigger()
    assert newsroom.settings.get("view/scheme") == "", "what the window shows anyway is no choice"
    assert heard[-1] == "dark"
    actions["view.light"].trigger()


def test_the_windows_own_colours_are_remembered(newsroom, actions):
    actions["view.dark"].trigger()
    assert newsroom.settings.get("appearance/theme") == "dark"
    assert newsroom.theme.name == "dark"
    assert ticked(actions, "view.light", "view.dark", "view.system") == ["view.dark"]


@pytest.mark.parametrize(("name", "key"), [("shelf", "window/shelf"), ("details", "window/details")])
def test_a_pane_is_opened_and_folded_and_remembered(newsroom, actions, name, key):
    before = newsroom.settings.get(key)
    actions[f"view.{name}"].trigger()
    assert newsroom.settings.get(key) is not before
    assert actions[f"view.{name}"].isChecked() is not before


def test_settings_that_make_no_sense_are_the_usual_ones(newsroom, tmp_path):
    settings = Settings(tmp_path / "odd.ini")
    settings.set("view/mode", "sideways")
    settings.set("view/device", "watch")
    settings.set("view/scheme", "sepia")
    viewing = Viewing(settings, Theme("light"), newsroom.page)
    assert (viewing.mode, viewing.device) == ("split", "desk")
