"""Backups from the window: in a process of their own, half an hour after a change, and when somebody asks."""

from __future__ import annotations

import pytest

from almost_editor.library.backup import backups_folder, copies_in
from almost_editor.ui import safekeeping
from tests.ui.opened import opened

PATIENCE_MS = 60_000


@pytest.fixture
def desk(qapp, wait_until, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        yield newsroom


def copies(desk):
    folder = backups_folder(desk.lanes.folder)
    return copies_in(folder) if folder.exists() else []


def test_a_backup_is_made_when_somebody_asks_and_said(desk, wait_until):
    desk.safekeeper.back_up()
    wait_until(lambda: "backed up" in desk.notices.banner.accessibleName() or copies(desk), PATIENCE_MS)
    wait_until(lambda: desk.safekeeper._job is None, PATIENCE_MS)
    assert len(copies(desk)) == 1
    assert desk.status_bar._backed_up is not None


def test_a_change_is_backed_up_by_itself_and_no_change_is_not(desk, wait_until):
    assert desk.safekeeper._due.interval() == 30 * 60_000
    desk.safekeeper._due.setInterval(20)
    desk.open_draft.change(headline="Changed")
    wait_until(lambda: len(copies(desk)) == 1, PATIENCE_MS)
    wait_until(lambda: desk.safekeeper._job is None, PATIENCE_MS)
    desk.safekeeper._make()
    wait_until(lambda: desk.safekeeper._job is None, PATIENCE_MS)
    assert len(copies(desk)) == 1, "nothing has changed since"


def test_a_backup_that_fails_says_why_once_and_is_tried_again(desk, wait_until, monkeypatch):
    backups_folder(desk.lanes.folder).write_text("a file in the way")
    said = []
    monkeypatch.setattr(desk.notices, "problem", said.append)
    desk.safekeeper.back_up()
    wait_until(lambda: said, PATIENCE_MS)
    assert said[0].message.startswith("No backup could be made.")
    assert said[0].remedy
    assert desk.safekeeper._due.isActive()
    desk.safekeeper._make()
    wait_until(lambda: desk.safekeeper._job is None, PATIENCE_MS)
    assert len(said) == 1
    assert safekeeping.FIRST_AFTER_MS >= 10_000, "not while the window is being shown"
