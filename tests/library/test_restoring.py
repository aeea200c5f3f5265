"""Restoring: checked first, the present kept, and all of it or nothing."""

import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from almost_editor.errors import InvalidValue, LibraryDamaged, LibraryLocked, LibraryTooNew, LibraryUnwritable, NotFound
from almost_editor.library import atomic, restoring
from almost_editor.library.backup import backups_folder
from almost_editor.library.restoring import find_copy, restore
from almost_editor.library.store import Library

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
DATA = b"the bytes of a picture"

# Restores, and dies before the event whose number is given: a file opened, renamed, removed, a database opened.
DIE = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from almost_editor.library.restoring import restore

folder, chosen, number, end = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
count = 0

def hear(event, _arguments):
    global count
    if event in ("os.rename", "os.remove", "os.link", "sqlite3.connect", "open"):
        count += 1
        if count == number:
            os.kill(os.getpid(), end)

sys.addaudithook(hear)
restore(folder, chosen, datetime(2026, 3, 4, 12, tzinfo=UTC))
print(count)
"""


class Place:
    """A library of two articles and a copy of it from before: one article, other words, and a picture."""

    def __init__(self, folder):
        self.folder = folder
        with Library.open(folder) as library:
            picture = library.pictures.add(DATA, "bridge.jpg", width_px=8, height_px=6, format="jpeg")
            draft = library.drafts.new(headline="Harbor", body="Old words.", pictures=(picture,))
            library.drafts.save(draft)
            library.keeping_up.catch_up(draft.id)
            self.copy = library.backups.make(now=NOW).path
            self.old = self.read(library)
            stored = library.drafts.get(draft.id)
            library.drafts.save(replace(stored, body="New words.", pictures=()))
            library.drafts.save(library.drafts.new(headline="Pier"))
            self.new = self.read(library)
            self.original = library.pictures.path(picture)

    def read(self, library):
        return sorted((one.slug, library.drafts.get(one.id).body) for one in library.drafts.summaries())

    def state(self):
        with Library.open(self.folder) as library:
            assert library.condition().sound
            return self.read(library)

    def leave_a_journal(self):
        """Have the library as a killed window leaves it: its last words in the journal alone."""
        with Library.open(self.folder) as library:
            library.drafts.save(library.drafts.new(headline="Quay", body="In the journal."))
            left = self.files()
        for name, data in left.items():
            (self.folder / name).write_bytes(data)
        assert len(left["library.sqlite3-wal"]) > 0
        self.new = sorted([*self.new, ("quay", "In the journal.")])

    def break_pages(self):
        path = self.folder / "library.sqlite3"
        data = bytearray(path.read_bytes())
        for page in range(4096, len(data), 4096):
            data[page : page + 16] = b"\xff" * 16
        path.write_bytes(data)

    def files(self):
        names = ("library.sqlite3", "library.sqlite3-wal")
        return {name: (self.folder / name).read_bytes() for name in names if (self.folder / name).exists()}

    def left_over(self):
        return [path.name for path in self.folder.iterdir() if path.name.startswith((".new-", ".old-"))]


@pytest.fixture
def place(folder):
    return Place(folder)


@pytest.mark.parametrize("journal", [False, True])
def test_a_copy_comes_back_and_the_present_is_kept(place, journal):
    if journal:
        place.leave_a_journal()
    done = restore(place.folder, place.copy, NOW)
    assert place.state() == place.old
    assert done.condition.articles == 1
    assert done.kept.name == "library-000002-20260304-120000-before-restore.sqlite3"
    restore(place.folder, done.kept, NOW)
    assert place.state() == place.new
    assert place.left_over() == []
    assert done.kept.exists()
    assert place.copy.exists()


def test_the_next_opening_goes_on_in_the_restored_library(place):
    restore(place.folder, place.copy, NOW)
    with Library.open(place.folder) as library:
        library.drafts.save(replace(library.drafts.find("harbor"), body="Newer words."))
        assert library.backups.changed()
    assert place.state() == [("harbor", "Newer words.")]


@pytest.mark.parametrize("spoiled", [False, True])
def test_originals_come_back(place, spoiled):
    if spoiled:
        place.original.write_bytes(b"other bytes")
    else:
        shutil.rmtree(place.original.parent)
    done = restore(place.folder, place.copy, NOW)
    assert (done.pictures_back, done.pictures_lost) == (1, ())
    assert place.original.read_bytes() == DATA


def test_originals_that_are_nowhere_are_told(place):
    shutil.rmtree(place.original.parent)
    shutil.rmtree(backups_folder(place.folder) / "pictures")
    done = restore(place.folder, place.copy, NOW)
    assert done.pictures_lost == (f"{hashlib.sha256(DATA).hexdigest()}.jpg",)


def test_an_original_of_an_earlier_version_comes_back(place):
    with Library.open(place.folder) as library:
        copy = library.backups.make(now=NOW).path
        assert not library.drafts.find("harbor").pictures
    place.original.unlink()
    done = restore(place.folder, copy, NOW)
    assert (done.pictures_back, done.pictures_lost) == (1, ())
    assert place.original.read_bytes() == DATA


def test_a_lost_library_comes_back_to_an_empty_place(place):
    shutil.rmtree(place.folder)
    done = restore(place.folder, place.copy, NOW)
    assert done.kept is None
    assert done.pictures_back == 1
    assert place.state() == place.old


@pytest.mark.parametrize("how", ["pages", "no database", "empty", "other database", "too new"])
def test_a_library_that_cannot_be_read_is_kept_as_it_is(place, how):
    path = place.folder / "library.sqlite3"
    if how == "pages":
        place.leave_a_journal()
        place.break_pages()
    elif how == "no database":
        path.write_bytes(b"not a database, " * 1000)
    elif how == "empty":
        path.write_bytes(b"")
    else:
        raw = sqlite3.connect(path)
        if how == "too new":
            raw.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " SELECT migration_set, 'm999_future', applied_at FROM _sqlite_migrations LIMIT 1"
            )
        else:
            raw.execute("DROP TABLE _sqlite_migrations")
        raw.commit()
        raw.close()
    before = place.files()
    done = restore(place.folder, place.copy, NOW)
    assert place.state() == place.old
    assert {name: (done.kept / name).read_bytes() for name in before} == before
    assert done.kept.name == "before-restore-20260304-120000"
    if how == "empty":
        path.write_bytes(b"")
        assert restore(place.folder, place.copy, NOW).kept.name == "before-restore-20260304-120000_2"


def test_a_present_with_one_damaged_article_is_kept_and_called_damaged(place):
    path = place.folder / "library.sqlite3"
    path.write_bytes(path.read_bytes().replace(b"New words.", b"Now words."))
    done = restore(place.folder, place.copy, NOW)
    assert done.kept.name.endswith("-before-restore-damaged.sqlite3")
    assert place.state() == place.old


@pytest.mark.parametrize("how", ["pages", "no database", "empty", "other database"])
def test_a_copy_that_is_not_sound_is_refused(place, how):
    data = bytearray(place.copy.read_bytes())
    if how == "pages":
        for page in range(4096, len(data), 4096):
            data[page : page + 16] = b"\xff" * 16
    elif how == "no database":
        data = bytearray(b"not a database, " * 1000)
    elif how == "empty":
        data = bytearray()
    place.copy.write_bytes(data)
    if how == "other database":
        place.copy.unlink()
        raw = sqlite3.connect(place.copy)
        raw.execute("CREATE TABLE things (name)")
        raw.close()
    before = place.files()
    with pytest.raises(LibraryDamaged, match="nothing was restored") as caught:
        restore(place.folder, place.copy, NOW)
    assert caught.value.remedy
    assert place.files() == before
    assert place.state() == place.new


def test_a_copy_with_one_damaged_article_is_restored_only_when_asked(place):
    place.copy.write_bytes(place.copy.read_bytes().replace(b"Old words.", b"Odd words."))
    with pytest.raises(LibraryDamaged, match="“Harbor”"):
        restore(place.folder, place.copy, NOW)
    assert place.state() == place.new
    done = restore(place.folder, place.copy, NOW, even_damaged=True)
    assert [one.slug for one in done.condition.damaged] == ["harbor"]
    with Library.open(place.folder) as library, pytest.raises(LibraryDamaged):
        library.drafts.find("harbor")


def test_a_copy_of_a_newer_version_is_refused(place):
    raw = sqlite3.connect(place.copy)
    raw.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " SELECT migration_set, 'm999_future', applied_at FROM _sqlite_migrations LIMIT 1"
    )
    raw.commit()
    raw.close()
    with pytest.raises(LibraryTooNew, match="newer version"):
        restore(place.folder, place.copy, NOW)
    assert place.state() == place.new


def test_a_copy_of_an_older_version_is_restored_and_brought_up(place, tmp_path):
    older = tmp_path / "older.sqlite3"
    shutil.copy(Path(__file__).parent / "schemas" / "m001_first_library.sqlite3", older)
    restore(place.folder, older, NOW)
    with Library.open(place.folder) as library:
        assert library.drafts.find("ferry-returns").body == "The ferry is back.\n\nIt left at seven.\n"


def test_an_open_library_is_not_restored(place):
    with Library.open(place.folder), pytest.raises(LibraryLocked):
        restore(place.folder, place.copy, NOW)
    with Library.open(place.folder, writing=False) as reading:
        with pytest.raises(LibraryLocked):
            _patient(restore, place)
        assert place.read(reading) == place.new
    assert place.state() == place.new


def _patient(act, place):
    before = restoring.open_writing

    def impatient(path):
        connection = before(path)
        connection.run("PRAGMA busy_timeout=1")
        return connection

    restoring.open_writing = impatient
    try:
        act(place.folder, place.copy, NOW)
    finally:
        restoring.open_writing = before


STEPS = ("_keep_present", "copy_to", "_put_back", "_close_journal", "_part_journal", "_swap")


@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_fails_leaves_the_library_as_it_was(place, monkeypatch, step, after, broken):
    place.original.unlink()
    place.leave_a_journal()
    if broken:
        place.break_pages()
    before = place.files()
    real = getattr(restoring, step)
    called = []

    def fail(*arguments, **named):
        called.append(step)
        if after:
            real(*arguments, **named)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, step, fail)
    if step == ("_close_journal" if broken else "_part_journal"):
        restore(place.folder, place.copy, NOW)
        assert called == []
        return
    with pytest.raises(LibraryUnwritable, match="disk is full"):
        restore(place.folder, place.copy, NOW)
    monkeypatch.undo()
    assert called == [step]
    assert place.left_over() == []
    assert not place.original.exists()
    if broken:
        assert place.files() == before
    else:
        assert place.state() == place.new
    restore(place.folder, place.copy, NOW)
    assert place.state() == place.old


@pytest.mark.parametrize("links", [False, True])
def test_a_disk_that_fails_after_the_last_rename_leaves_the_library_as_it_was(place, monkeypatch, links):
    if not links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(1, "no links here")))
    sync = atomic.sync_folder

    def fail(folder):
        if folder == place.folder:
            raise OSError(5, "Input/output error")
        sync(folder)

    monkeypatch.setattr(atomic, "sync_folder", fail)
    with pytest.raises(LibraryUnwritable):
        restore(place.folder, place.copy, NOW)
    monkeypatch.undo()
    assert place.left_over() == []
    assert place.state() == place.new


@pytest.mark.slow
def test_a_process_killed_at_any_moment_leaves_the_one_or_the_other(place, tmp_path):
    place.leave_a_journal()
    end = int(getattr(signal, "SIGKILL", signal.SIGTERM))

    def run(number):
        copy = tmp_path / f"copy-{number}"
        copy.mkdir()
        shutil.copytree(place.folder, copy / "library")
        shutil.copytree(backups_folder(place.folder), copy / "library-backups")
        chosen = copy / "library-backups" / place.copy.name
        command = [sys.executable, "-c", DIE, str(copy / "library"), str(chosen), str(number), str(end)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        there = Place.__new__(Place)
        there.folder, there.copy = copy / "library", chosen
        return there, done

    there, done = run(0)
    assert done.returncode == 0, done.stderr
    assert there.state() == place.old
    events = int(done.stdout)
    for number in sorted({1, *range(2, events, max(events // 12, 1)), events - 1, events}):
        there, done = run(number)
        assert done.returncode != 0
        assert there.state() in (place.old, place.new)
        restore(there.folder, there.copy, NOW)
        assert there.state() == place.old
        assert there.left_over() == []


# Which copy is meant


def test_a_copy_is_named_by_number_name_or_path(place, tmp_path, monkeypatch):
    named = (str(place.copy), place.copy.name, place.copy.stem, "1", "000001")
    assert {find_copy(place.folder, one) for one in named} == {place.copy}
    elsewhere = tmp_path / "elsewhere.sqlite3"
    shutil.copy(place.copy, elsewhere)
    monkeypatch.chdir(tmp_path)
    assert find_copy(place.folder, "elsewhere.sqlite3") == elsewhere
    older = place.copy.with_name("library-before-m001_first_library-20260304-120000.sqlite3")
    shutil.copy(place.copy, older)
    assert find_copy(place.folder, older.name) == older


@pytest.mark.parametrize("named", ["2", "no-such", "../library/library.sqlite3", ".", "library-000009", "²"])
def test_what_is_no_copy_is_not_found(place, named):
    with pytest.raises(NotFound) as caught:
        find_copy(place.folder, named)
    assert caught.value.remedy


def test_a_copy_that_is_not_there_restores_nothing(place):
    with pytest.raises(NotFound):
        restore(place.folder, place.folder / "no-such", NOW)
    assert place.state() == place.new


def test_the_library_is_no_backup_of_itself(place):
    with pytest.raises(InvalidValue):
        restore(place.folder, place.folder / "library.sqlite3", NOW)
    assert place.state() == place.new


def test_another_librarys_database_is_restored_with_its_pictures_and_its_journal(place, tmp_path):
    place.leave_a_journal()
    other = tmp_path / "elsewhere" / "library"
    restore(other, place.folder / "library.sqlite3", NOW)
    with Library.open(other) as library:
        assert place.read(library) == place.new
