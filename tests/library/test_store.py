"""Opening a library: made where there is none, one writer, many readers, and a sentence for all that is in the way."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from almost_editor.errors import AlmostError, LibraryDamaged, LibraryLocked, LibraryUnwritable
from almost_editor.library.store import Library

ROOT = Path(__file__).resolve().parents[2]

HOLD = """
import sys
from pathlib import Path
from almost_editor.library.store import Library
library = Library.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def sentence(error: AlmostError) -> bool:
    return error.message.endswith(".") and error.remedy.endswith(".")


def pragma(library, name):
    return library._connection.row(f"PRAGMA {name}")[0]


def test_a_library_that_is_not_there_is_made(tmp_path):
    folder = tmp_path / "deep" / "down"
    with Library.open(folder) as library:
        assert library.drafts.summaries() == []
        assert (library.folder, library.writing) == (folder, True)
    assert sorted(file.name for file in folder.iterdir()) == ["library.lock", "library.sqlite3"]
    with Library.open(tmp_path / "read", writing=False) as library:
        assert library.series.all() == []
        assert not library.writing


def test_the_folder_may_be_called_anything(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = Path("what? 100% “new” #1 & ü")
    with Library.open(folder) as library:
        library.drafts.save(library.drafts.new(headline="Harbor"))
    with Library.open(folder, writing=False) as library:
        assert library.drafts.find("harbor")


def test_how_the_connections_are_set(library, folder):
    with Library.open(folder, writing=False) as reader:
        for one in (library, reader):
            assert pragma(one, "journal_mode") == "wal"
            assert pragma(one, "foreign_keys") == 1
            assert pragma(one, "trusted_schema") == 0
            assert pragma(one, "cell_size_check") == 1
            assert pragma(one, "busy_timeout") == 5000
        assert pragma(library, "synchronous") == 2
        assert pragma(reader, "query_only") == 1


def test_one_window_writes_and_others_read(library, folder, write):
    write("Harbor")
    with pytest.raises(LibraryLocked) as caught:
        Library.open(folder)
    assert f"process {os.getpid()}" in caught.value.message
    assert sentence(caught.value)
    with Library.open(folder, writing=False) as reader:
        assert len(reader.drafts.summaries()) == 1


def test_another_process_holds_the_library_until_it_is_killed(folder):
    # Outside the folder of tests: what is started here imports the package alone.
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with other:
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(LibraryLocked, match=f"process {other.pid}"):
            Library.open(folder)
        other.kill()
        other.wait()
    with Library.open(folder) as library:
        assert library.publication.load().name == "Almost"


def test_closing_twice_is_fine_and_leaves_one_file(folder):
    library = Library.open(folder)
    library.drafts.save(library.drafts.new())
    library.close()
    library.close()
    assert not (folder / "library.sqlite3-wal").exists()
    Library.open(folder).close()


@pytest.mark.parametrize("writing", [True, False])
def test_a_file_in_the_folders_place(folder, writing):
    folder.write_text("a file")
    with pytest.raises(LibraryUnwritable, match="a file stands in its place") as caught:
        Library.open(folder, writing=writing)
    assert sentence(caught.value)
    with pytest.raises(LibraryUnwritable, match="a file stands in its place"):
        Library.open(folder / "below", writing=writing)


@pytest.mark.parametrize("name", ["library.lock", "library.sqlite3"])
def test_a_folder_in_a_files_place(folder, name):
    (folder / name).mkdir(parents=True)
    with pytest.raises(LibraryUnwritable) as caught:
        Library.open(folder)
    assert sentence(caught.value)


@pytest.mark.parametrize("writing", [True, False])
def test_a_file_that_is_no_database(folder, writing):
    folder.mkdir()
    (folder / "library.sqlite3").write_bytes(b"Dear editor, " * 1000)
    with pytest.raises(LibraryDamaged, match="not a database") as caught:
        Library.open(folder, writing=writing)
    assert sentence(caught.value)
    assert (folder / "library.sqlite3").read_bytes() == b"Dear editor, " * 1000


@pytest.mark.parametrize("writing", [True, False])
def test_a_database_of_something_else_is_left_alone(folder, writing):
    folder.mkdir()
    path = folder / "library.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged, match="not a library of Almost Editor"):
        Library.open(folder, writing=writing)
    assert path.read_bytes() == before


def test_an_emptied_file_is_not_taken_for_a_new_library(folder):
    with Library.open(folder) as library:
        library.pictures.add(b"data", "a.png", width_px=1, height_px=1, format="png")
    (folder / "library.sqlite3").write_bytes(b"")
    for writing in (True, False):
        with pytest.raises(LibraryDamaged, match="is empty"):
            Library.open(folder, writing=writing)


def test_an_opening_that_fails_holds_no_lock(folder):
    folder.mkdir()
    (folder / "library.sqlite3").write_bytes(b"Dear editor, " * 1000)
    with pytest.raises(LibraryDamaged):
        Library.open(folder)
    (folder / "library.sqlite3").unlink()
    Library.open(folder).close()


@pytest.mark.parametrize("killed", [True, False])
def test_a_folder_that_takes_no_companions_is_read_as_a_copy(folder, tmp_path, killed):
    # As on a read-only drive, SQLite cannot make the index of its journal: a folder stands in that file's place.
    drive = tmp_path / "drive"
    with Library.open(folder) as library:
        library.drafts.save(library.drafts.new(headline="Harbor", body="Words."))
        if killed:
            shutil.copytree(folder, drive)
            (drive / "library.sqlite3-shm").unlink()
    if not killed:
        shutil.copytree(folder, drive)
    (drive / "library.sqlite3-shm").mkdir()
    files = {file: file.read_bytes() for file in drive.iterdir() if file.is_file()}
    assert (drive / "library.sqlite3-wal" in files) == killed
    with Library.open(drive, writing=False) as reader:
        assert reader.drafts.find("harbor").body == "Words."
        assert pragma(reader, "query_only") == 1
    assert files == {file: file.read_bytes() for file in files}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(folder):
    with Library.open(folder) as library:
        library.drafts.save(library.drafts.new(headline="Harbor"))
    files = [*folder.iterdir(), folder]
    for file in files:
        file.chmod(file.stat().st_mode & ~0o222)
    try:
        with pytest.raises(LibraryUnwritable) as caught:
            Library.open(folder)
        assert sentence(caught.value)
        with Library.open(folder, writing=False) as reader:
            assert reader.drafts.find("harbor")
    finally:
        for file in files:
            file.chmod(file.stat().st_mode | 0o200)


def test_opening_a_library_does_not_load_what_only_migrations_need(folder):
    Library.open(folder).close()
    code = (
        "import sys; from pathlib import Path; from almost_editor.library.store import Library\n"
        "with Library.open(Path(sys.argv[1]), writing=False) as library: library.drafts.summaries()\n"
        "print('sqlite_utils' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, check=True)
    assert answer.stdout.split() == [b"False"]
