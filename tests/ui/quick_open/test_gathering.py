"""Gathering names: all of them once, then what is new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.quick_open import gathering as module
from almost_editor.ui.quick_open.gathering import Gathering


@pytest.fixture
def lanes(qapp, tmp_path):
    with Library.open(tmp_path / "library") as library:
        for number in range(7):
            library.drafts.save(library.drafts.new(headline=f"Storm {number}"))
    made = Lanes(tmp_path / "library")
    made.start()
    yield made
    made.close()


@pytest.fixture
def gathering(lanes, qapp, monkeypatch):
    monkeypatch.setattr(module, "PAGE", 2)
    monkeypatch.setattr(module, "AT_ONCE", 1)
    monkeypatch.setattr(module, "SLICE_MS", 0)
    return Gathering(lanes, qapp)


def test_all_names_are_gathered_page_by_page_and_found_on_the_way(gathering, wait_until):
    heard = []
    gathering.grew.connect(lambda: heard.append(len(gathering.index)))
    gathering.refresh()
    gathering.refresh()
    wait_until(lambda: gathering.is_complete)
    assert len(gathering.index) == 7
    assert heard[0] < 7, "the newest are found before all are read"
    assert heard[-1] == 7
    assert len(gathering.index.find("storm")) == 7


def test_what_is_new_is_added_and_what_else_changed_has_all_read_anew(gathering, lanes, wait_until):
    gathering.refresh()
    wait_until(lambda: gathering.is_complete)
    before = gathering.index
    ids = gathering.index.find("storm 3")

    def rename(library):
        draft = library.drafts.get(ids[0])
        library.drafts.save(replace(draft, headline="Calm"))

    done = []
    lanes.writing.send(rename, done.append)
    wait_until(lambda: done)
    gathering.refresh()
    wait_until(lambda: gathering.index.find("calm") == ids)
    assert gathering.index is before
    lanes.writing.send(lambda library: library.drafts.trash(ids[0]), done.append)
    wait_until(lambda: len(done) == 2)
    gathering.refresh()
    wait_until(lambda: gathering.is_complete and len(gathering.index) == 6)
    assert gathering.index.find("calm") == []
