"""The lock: one holder, named where it is known."""

import errno

import pytest

from almost_editor.errors import LibraryLocked, LibraryUnwritable
from almost_editor.library import lock
from almost_editor.library.lock import LibraryLock


def test_a_lock_is_held_once_and_released(tmp_path):
    path = tmp_path / "library.lock"
    first = LibraryLock(path)
    with pytest.raises(LibraryLocked, match=r"\(process \d+\)"):
        LibraryLock(path)
    first.release()
    first.release()
    LibraryLock(path).release()


def test_a_holder_that_is_not_known_is_not_named(tmp_path):
    path = tmp_path / "library.lock"
    first = LibraryLock(path)
    path.write_text("somebody")
    with pytest.raises(LibraryLocked) as caught:
        LibraryLock(path)
    assert "process" not in caught.value.message
    first.release()


def test_a_drive_without_locks_is_a_sentence(tmp_path, monkeypatch):
    def refuse(file):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_seize", refuse)
    with pytest.raises(LibraryUnwritable, match="does not let a file be locked"):
        LibraryLock(tmp_path / "library.lock")
