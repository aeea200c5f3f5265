"""Pictures: stored once by content, whole or not at all, and damage is seen."""

import hashlib
from dataclasses import replace

import pytest

from almost_editor.errors import InvalidValue, LibraryDamaged, LibraryUnwritable
from almost_editor.library import atomic
from almost_editor.library.store import Library

DATA = b"not looked at here: what a picture is belongs to another room"


@pytest.fixture
def picture(library):
    return library.pictures.add(DATA, "bridge.jpg", width_px=800, height_px=600, format="jpeg")


def test_a_picture_comes_back(library, picture, folder):
    assert library.pictures.read(picture) == DATA
    assert library.pictures.path(picture) == folder / "pictures" / f"{hashlib.sha256(DATA).hexdigest()}.jpg"
    assert (picture.name, picture.width_px, picture.height_px, picture.format) == ("bridge.jpg", 800, 600, "jpeg")


def test_the_same_picture_is_stored_once(library, picture, folder):
    again = library.pictures.add(DATA, "other.jpg", width_px=800, height_px=600, format="jpeg")
    assert again == replace(picture, name="other.jpg")
    assert len(list((folder / "pictures").iterdir())) == 1


def test_damage_is_seen_and_mended_by_adding_again(library, picture):
    library.pictures.path(picture).write_bytes(DATA[:-1] + b"?")
    with pytest.raises(LibraryDamaged, match=r"“bridge\.jpg” is damaged"):
        library.pictures.read(picture)
    library.pictures.path(picture).unlink()
    with pytest.raises(LibraryDamaged, match=r"“bridge\.jpg” is missing"):
        library.pictures.read(picture)
    library.pictures.add(DATA, "bridge.jpg", width_px=800, height_px=600, format="jpeg")
    assert library.pictures.read(picture) == DATA


@pytest.mark.parametrize("fields", [{"digest": "../../secret"}, {"digest": "A" * 64}, {"format": "svg"}])
def test_nothing_but_a_digest_becomes_a_path(library, picture, fields):
    with pytest.raises(InvalidValue):
        library.pictures.read(replace(picture, **fields))


def test_a_full_disk_leaves_nothing_behind(library, folder, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(LibraryUnwritable, match="disk is full"):
        library.pictures.add(DATA, "a.png", width_px=1, height_px=1, format="png")
    monkeypatch.undo()
    assert list((folder / "pictures").iterdir()) == []


def test_a_reader_adds_none(library, folder, picture):
    with Library.open(folder, writing=False) as reader:
        assert reader.pictures.read(picture) == DATA
        with pytest.raises(LibraryUnwritable):
            reader.pictures.add(DATA, "a.png", width_px=1, height_px=1, format="png")
