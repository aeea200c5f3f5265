"""Conflict copies in the window: noticed, said once, merged beside the writing, and seen at once."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from almost_editor.library.store import DATABASE_NAME, Library
from almost_editor.ui import merging
from tests.ui.opened import opened

PATIENCE_MS = 60_000
COPY = "library.sync-conflict-20260102-101112-ABCDEFG.sqlite3"


@pytest.fixture
def folder(tmp_path):
    """A library that two machines wrote to: what the other one made lies beside it."""
    place = tmp_path / "library"
    with Library.open(place) as library:
        library.drafts.save(library.drafts.new(headline="Ferry", body="Common."))
    shutil.copytree(place, tmp_path / "other")
    for where, words in ((place, "Here."), (tmp_path / "other", "There.")):
        with Library.open(where) as library:
            library.drafts.save(replace(library.drafts.find("ferry"), body=words))
    with Library.open(tmp_path / "other") as library:
        for number in range(20):
            library.drafts.save(library.drafts.new(headline=f"Only there {number}", body="New."))
    shutil.copyfile(tmp_path / "other" / DATABASE_NAME, place / COPY)
    return place


@pytest.fixture
def desk(qapp, folder, tmp_path, wait_until):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open)
        yield newsroom


def press(desk, label):
    button = next(one for one in desk.notices.banner.findChildren(QPushButton) if one.text() == label)
    button.click()


def test_a_copy_is_said_at_the_start_and_merged_on_a_word(desk, folder, wait_until):
    wait_until(lambda: "is a conflict copy of this library" in desk.notices.banner.sentence)
    desk.text.setFocus()
    QTest.keyClicks(desk.text, "Typed. ")
    press(desk, "Merge…")
    QTest.keyClicks(desk.text, "More. ")
    wait_until(lambda: "is merged" in desk.notices.banner.sentence, PATIENCE_MS)
    said = desk.notices.banner.sentence
    assert "20 articles came in" in said
    assert "1 was changed in both and has the other text in its history" in said
    assert desk.catalogue.counts.articles == 21
    assert desk.open_draft.body == "Typed. More. Here."
    assert not (folder / COPY).exists()
    assert (folder / "merged" / COPY).exists()
    desk.merger.merge()
    wait_until(lambda: desk.notices.banner.sentence == merging.NONE)


def test_a_copy_that_comes_later_is_noticed_and_said_once(desk, folder, wait_until, monkeypatch):
    wait_until(lambda: desk.notices.banner.sentence)
    desk.notices.banner.dismiss()
    asked = []
    monkeypatch.setattr(desk.notices, "ask", lambda sentence, *_ways: asked.append(sentence))
    shutil.copyfile(folder / COPY, folder / "library-DESK.sqlite3")
    desk.merger.look()
    desk.merger.look()
    wait_until(lambda: asked)
    assert asked == [
        "“library-DESK.sqlite3” is a conflict copy of this library: another machine wrote to it at the same time. "
        "No word need be lost."
    ]


def test_a_damaged_copy_is_said_and_left(desk, folder, wait_until):
    (folder / COPY).write_bytes(b"This is no database. " * 400)
    desk.merger.merge()
    wait_until(lambda: "was left where it is" in desk.notices.banner.sentence, PATIENCE_MS)
    assert (folder / COPY).exists()
    assert not desk.merger.is_busy
    assert not desk.merger._folder.exists()


def test_it_can_be_stopped_and_begun_again(desk, folder, wait_until, monkeypatch):
    monkeypatch.setattr(merging, "SLICE_S", 0.0)
    monkeypatch.setattr(merging, "work", lambda merging: (merging.step(), desk.merger.stop()))
    desk.merger.merge()
    wait_until(lambda: "was stopped" in desk.notices.banner.sentence, PATIENCE_MS)
    assert (folder / COPY).exists()
    monkeypatch.undo()
    desk.merger.merge()
    wait_until(lambda: "is merged" in desk.notices.banner.sentence, PATIENCE_MS)
    wait_until(lambda: desk.catalogue.counts.articles == 21)


def test_a_window_that_closes_meanwhile_leaves_nothing_open(desk, folder, wait_until, monkeypatch):
    monkeypatch.setattr(merging, "work", lambda merging: None)
    desk.merger.merge()
    wait_until(lambda: desk.merger._merging is not None, PATIENCE_MS)
    place = desk.merger._folder
    desk.merger.close()
    assert not place.exists()
    assert (folder / COPY).exists()


def test_a_library_in_a_folder_that_is_kept_in_step_is_said_once(qapp, tmp_path, wait_until):
    home = tmp_path / "Dropbox"
    for times in (1, 0):
        with opened(home) as newsroom:
            said = []
            newsroom.notices.say = lambda sentence, *_more, said=said: said.append(sentence)
            newsroom.begin(())
            wait_until(lambda said=said, times=times: len(said) == times)
            newsroom.lanes.reading.send(lambda _library: None, lambda _none, said=said: said.append("asked"))
            wait_until(lambda said=said: "asked" in said)
            assert len([one for one in said if "Dropbox keeps in step" in one]) == times
