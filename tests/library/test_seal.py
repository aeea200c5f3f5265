"""A form of the tables that changed by itself is damage, whoever opens it; a new form is sealed anew."""

import sqlite3

import pytest

from almost_editor.errors import LibraryDamaged
from almost_editor.library.store import Library


def spoil(folder, before, after):
    path = folder / "library.sqlite3"
    data = path.read_bytes()
    assert data.count(before) >= 1
    path.write_bytes(data.replace(before, after))


@pytest.mark.parametrize("writing", [True, False])
@pytest.mark.parametrize("after", [b"hero_focal_z", b"hero_focal_\xff"])
def test_a_column_of_another_name_is_damage(library, folder, write, writing, after):
    write("Harbor")
    library.close()
    spoil(folder, b"hero_focal_y", after)
    with pytest.raises(LibraryDamaged) as caught:
        Library.open(folder, writing=writing)
    assert "library restore" in caught.value.remedy


def test_a_library_without_a_seal_gets_one(library, folder):
    library.close()
    raw = sqlite3.connect(folder / "library.sqlite3")
    sealed = raw.execute("PRAGMA user_version").fetchone()[0]
    assert sealed
    raw.execute("PRAGMA user_version=0")
    raw.close()
    with Library.open(folder, writing=False):
        pass
    Library.open(folder).close()
    raw = sqlite3.connect(folder / "library.sqlite3")
    assert raw.execute("PRAGMA user_version").fetchone()[0] == sealed
    raw.close()


def test_compacting_and_a_copy_keep_it(library, folder, write):
    write("Harbor")
    made = library.backups.make()
    library.compact()
    library.close()
    Library.open(folder).close()
    raw = sqlite3.connect(made.path)
    assert raw.execute("PRAGMA user_version").fetchone()[0]
    raw.close()


def test_a_step_of_another_name_is_damage_and_no_newer_version(library, folder, write):
    write("Harbor")
    library.close()
    spoil(folder, b"m002_picture_words", b"m002_picture_w\xc3\xb6rd")
    with pytest.raises(LibraryDamaged) as caught:
        Library.open(folder)
    assert "library restore" in caught.value.remedy
