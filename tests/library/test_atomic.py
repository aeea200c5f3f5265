"""Files are there whole or not at all, under their name for good."""

import errno
import sys

import pytest

from almost_editor.library import atomic


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "a.bin"
    atomic.write_whole(path, b"old")
    atomic.write_whole(path, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.bin", b"new")]


def test_what_fails_leaves_the_old_file_alone(tmp_path, monkeypatch):
    path = tmp_path / "a.bin"
    atomic.write_whole(path, b"old")

    def fail(*arguments):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "fsync", fail)
        with pytest.raises(OSError, match="Input/output"):
            atomic.write_whole(path, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.bin", b"old")]


def test_folders_are_made_with_those_above(tmp_path):
    folder = tmp_path / "one" / "two"
    atomic.make_folder(folder)
    atomic.make_folder(folder)
    assert folder.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not synced there")
def test_a_drive_that_syncs_no_folders_is_used_all_the_same(tmp_path, monkeypatch):
    def refuse(handle):
        raise OSError(errno.EINVAL, "Invalid argument")

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "fsync", refuse)
        atomic.sync_folder(tmp_path)
