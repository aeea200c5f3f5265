"""The reserve: given up for the last words, made again when there is room."""

import errno
import shutil
import sqlite3
from collections import namedtuple
from dataclasses import replace

import pytest

from almost_editor.errors import LibraryFull
from almost_editor.library import reserve as module
from almost_editor.library.faults import Edge
from almost_editor.library.reserve import RESERVE_NAME, Reserve
from almost_editor.library.store import Library

Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(module, "SIZE_BYTES", 2 << 20)


@pytest.fixture
def full(library, monkeypatch):
    """A disk that takes nothing until the reserve is gone."""

    def until_it_is_given_up(statement, values=()):
        if (library.folder / RESERVE_NAME).exists() and statement == "COMMIT":
            raise sqlite3_full()
        library._connection.raw.execute(statement, values)

    def sqlite3_full():
        return LibraryFull("The disk is full.", "Make room on it.")

    return lambda: monkeypatch.setattr(library._connection, "run", until_it_is_given_up)


def test_it_takes_real_room_and_is_made_once(folder):
    folder.mkdir()
    reserve = Reserve(folder)
    assert reserve.make()
    file = folder / RESERVE_NAME
    assert file.stat().st_size == 2 << 20
    assert len(set(file.read_bytes())) > 200, "nothing that a drive could squeeze"
    before = file.stat().st_ino
    assert reserve.make()
    assert file.stat().st_ino == before
    assert reserve.give_up()
    assert not reserve.give_up()
    assert not file.exists()


def test_a_disk_with_little_room_gets_none(folder, monkeypatch):
    folder.mkdir()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(100 << 20, 95 << 20, 5 << 20))
    assert not Reserve(folder).make()
    assert list(folder.iterdir()) == []


def test_a_disk_that_fills_meanwhile_keeps_nothing_of_it(folder, monkeypatch):
    folder.mkdir()

    def full(_size):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(module.os, "urandom", full)
    assert not Reserve(folder).make()
    assert list(folder.iterdir()) == []


def test_a_save_on_a_full_disk_takes_the_reserve_and_says_so(library, write, full):
    draft = write("Harbor")
    assert library.reserve.make()
    full()
    saved = library.drafts.save(replace(draft, headline="Bridge"))
    assert saved.on_reserve
    assert library.drafts.get(draft.id).headline == "Bridge"
    assert not library.drafts.save(replace(draft, headline="Pier")).on_reserve


def test_opening_on_a_full_disk_takes_it_too(folder, monkeypatch):
    Library.open(folder).close()
    assert Reserve(folder).make()
    real = module.Reserve.give_up
    opened = []

    def once(self):
        opened.append(True)
        return real(self)

    monkeypatch.setattr(module.Reserve, "give_up", once)
    with monkeypatch.context() as patch:
        patch.setattr(
            "almost_editor.library.store.bring_up",
            lambda connection, clock: (_ for _ in ()).throw(LibraryFull("The disk is full.", "Make room on it.")),
        )
        with pytest.raises(LibraryFull):
            Library.open(folder)
    assert opened == [True]


def test_an_error_of_the_disk_is_called_full_where_it_is(tmp_path, monkeypatch):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR | (19 << 8)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(100 << 20, 100 << 20, 0))
    with pytest.raises(LibraryFull, match="disk is full"), Edge(tmp_path):
        raise error
