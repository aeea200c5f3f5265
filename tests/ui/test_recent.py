"""Recent articles: one key back and forth between two, a menu that a restart does not empty."""

import pytest
from PySide6.QtWidgets import QMenu

from almost_editor.library.store import Library
from tests.ui.hands import press
from tests.ui.opened import opened

NAMES = ("One & only", "Two", "Three")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        for name in NAMES:
            library.drafts.save(library.drafts.new(headline=name, body="Words."))
    return tmp_path


@pytest.fixture
def desk(qapp, wait_until, to_front, library):
    with opened(library) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.wait = wait_until
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        yield newsroom


def go(desk, name):
    with Library.open(desk.lanes.folder, writing=False) as library:
        draft_id = next(one.id for one in library.drafts.summaries() if one.headline == name)
    desk.drafting.open(draft_id, write=True)
    desk.wait(lambda: desk.open_draft.draft.headline == name)


def menu_of(newsroom):
    return next(one for one in newsroom.actions["go.back"].associatedObjects() if isinstance(one, QMenu))


def listed(newsroom, wait):
    menu = menu_of(newsroom)
    before = menu.actions()[1:]
    menu.aboutToShow.emit()
    wait(lambda: menu.actions()[1:] != before)
    return [one.text() for one in menu.actions()[2:]]


def test_one_key_goes_back_and_forth_between_two_with_the_caret_in_the_text(desk):
    go(desk, "Two")
    go(desk, "One & only")
    for name in ("Two", "One & only", "Two"):
        press("Ctrl+Tab")
        desk.wait(lambda name=name: desk.open_draft.draft.headline == name)
        assert desk.text.hasFocus()


def test_with_nothing_before_it_says_so(qapp, wait_until, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        newsroom.actions["go.back"].trigger()
        wait_until(lambda: "No other article" in newsroom.notices.banner.sentence)


def test_the_menu_lists_what_was_open_and_opens_it(desk):
    go(desk, "Two")
    go(desk, "One & only")
    go(desk, "Three")
    assert listed(desk, desk.wait) == ["&1  One && only", "&2  Two"]
    menu_of(desk).actions()[3].trigger()
    desk.wait(lambda: desk.open_draft.draft.headline == "Two")
    assert listed(desk, desk.wait)[0] == "&1  Three"


def test_what_is_in_the_trash_is_left_out_and_a_restart_remembers(desk, wait_until, library):
    go(desk, "Two")
    go(desk, "One & only")
    go(desk, "Three")
    desk.drafting.trash((next(one for one in desk.recent._others()),))
    wait_until(lambda: "trash" in desk.notices.banner.sentence)
    press("Ctrl+Tab")
    wait_until(lambda: desk.open_draft.draft.headline == "Two")


def test_a_restart_remembers(qapp, wait_until, library):
    for expected in ([], ["&1  Two", "&2  Three"]):
        with opened(library) as newsroom:
            newsroom.wait = wait_until
            newsroom.window.show()
            newsroom.begin(())
            wait_until(lambda: newsroom.open_draft.is_open)
            if expected:
                assert listed(newsroom, wait_until) == expected
            else:
                for name in ("Three", "Two", "One & only"):
                    go(newsroom, name)
