"""Copies beside the library: verified before they have a name, and older ones stay until then."""

import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from almost_editor.errors import Cancelled, LibraryDamaged, LibraryLocked, LibraryUnwritable
from almost_editor.library import backup, kept_pictures
from almost_editor.library.backup import backups_folder, copying, spoiled_in
from almost_editor.library.connection import open_reading
from almost_editor.library.store import Library
from almost_editor.library.verifying import fingerprint, look_over

DATA = b"not looked at here: what a picture is belongs to another room"
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def backups(folder):
    return backups_folder(folder)


@pytest.fixture
def picture(library):
    return library.pictures.add(DATA, "bridge.jpg", width_px=800, height_px=600, format="jpeg")


def there(backups: Path) -> list[str]:
    return sorted(path.name for path in backups.iterdir())


def bodies(path: Path) -> list[str]:
    raw = sqlite3.connect(path)
    try:
        return [row[0] for row in raw.execute("SELECT body FROM bodies ORDER BY body")]
    finally:
        raw.close()


def flip(path: Path, found: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert found in data
    path.write_bytes(data.replace(found, new))


def spoiled_library(folder, library, write):
    """A library in which a bit of one text flipped by itself."""
    write("Harbor", body="A grey day.")
    write("Pier", body="Words.")
    library.close()
    flip(folder / "library.sqlite3", b"grey day", b"gray day")
    return Library.open(folder)


def test_a_copy_is_one_whole_file_with_what_was_saved_last(library, write, backups, picture):
    write("Harbor", body="Words.", pictures=(picture,))
    made = library.backups.make(now=NOW)
    assert made.path == backups / "library-000001-20260304-120000.sqlite3"
    assert made.condition.sound
    assert made.condition.articles == 1
    assert bodies(made.path) == ["Words."]
    assert there(backups) == ["backups.lock", made.path.name, "pictures"]
    assert [path.read_bytes() for path in (backups / "pictures").iterdir()] == [DATA]
    copy = open_reading(made.path)
    assert copy.row("PRAGMA journal_mode")[0] == "delete"
    assert look_over(copy.raw) == made.condition
    copy.close()


def test_a_library_without_changes_needs_no_copy(library, write, change, folder):
    assert not library.backups.changed()
    draft = write("Harbor", body="Words.")
    assert library.backups.changed()
    library.backups.make()
    assert not library.backups.changed()
    with Library.open(folder, writing=False) as reading:
        assert not reading.backups.changed()
    for act in (
        lambda: library.drafts.trash(draft.id),
        lambda: library.series.create("A"),
        lambda: library.publication.save(replace(library.publication.load(), name="Nearly")),
        lambda: change(draft, body="Other words."),
    ):
        act()
        assert library.backups.changed()
        library.backups.make()
        assert not library.backups.changed()


def test_a_copy_of_something_else_counts_as_a_change(library, write):
    write("Harbor")
    made = library.backups.make()
    made.path.write_bytes(b"no database at all, though of some length" * 100)
    assert library.backups.changed()


def test_numbers_go_on_where_the_clock_jumps_back(library, write):
    write("Harbor")
    names = [library.backups.make(now=NOW - number * timedelta(days=400)).path.name for number in range(3)]
    assert [name[8:14] for name in names] == ["000001", "000002", "000003"]
    assert [copy.number for copy in library.backups.all()] == [3, 2, 1]
    assert library.backups.thin() == 0


def test_thinning_leaves_what_the_rota_keeps(library, write, backups):
    write("Harbor")
    for _ in range(20):
        library.backups.make(now=NOW)
    assert library.backups.thin() == 10
    assert [copy.number for copy in library.backups.all()] == [20, 19, 18, 17, 16, 15, 14, 13, 8, 1]
    assert library.backups.thin() == 0


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), sqlite3.OperationalError("database or disk is full")]
)
def test_a_full_disk_leaves_older_copies_and_nothing_of_the_new_one(library, write, change, monkeypatch, error):
    draft = write("Harbor")
    backups = library.backups.folder
    library.backups.make()
    change(draft, body="More words.")
    before = there(backups)
    if isinstance(error, sqlite3.Error):
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
    fill = backup._fill

    def run_full(raw, target, cancelled):
        fill(raw, target, cancelled)
        raise error

    monkeypatch.setattr(backup, "_fill", run_full)
    with pytest.raises(LibraryUnwritable, match="disk is full"):
        library.backups.make()
    assert there(backups) == before
    assert library.drafts.get(draft.id).body == "More words."
    library.drafts.save(replace(draft, body="Even more."))


def test_a_disk_that_is_full_for_sqlite_itself(library, write, backups, monkeypatch):
    write("Harbor", body="Words. " * 50_000)
    fill = backup._fill

    def small(raw, target, cancelled):
        target.execute("PRAGMA max_page_count=3")
        fill(raw, target, cancelled)

    monkeypatch.setattr(backup, "_fill", small)
    with pytest.raises(LibraryUnwritable, match="disk is full"):
        library.backups.make()
    assert there(backups) == ["backups.lock"]


def spoil_body(target):
    target.execute("UPDATE bodies SET body = 'Other words.'")


def lose_row(target):
    target.execute("DELETE FROM draft_authors")
    target.execute("DELETE FROM drafts")


@pytest.mark.parametrize("spoil", [spoil_body, lose_row])
def test_a_copy_that_fails_its_check_is_not_kept_and_the_older_one_is(library, write, change, monkeypatch, spoil):
    draft = write("Harbor", body="Words.")
    backups = library.backups.folder
    for _ in range(12):
        library.backups.make(now=NOW)
    change(draft, body="More words.")
    before = there(backups)
    fill = backup._fill

    def run_wrong(raw, target, cancelled):
        fill(raw, target, cancelled)
        spoil(target)

    monkeypatch.setattr(backup, "_fill", run_wrong)
    with pytest.raises(LibraryUnwritable, match="could not be read back") as caught:
        library.backups.make()
    assert "older backups are kept" in caught.value.remedy
    assert there(backups) == before


def test_a_damaged_library_is_copied_under_a_name_of_its_own(folder, library, write, backups):
    write("First", body="Sound words.")
    for _ in range(3):
        library.backups.make(now=NOW)
    with spoiled_library(folder, library, write) as spoiled:
        for _ in range(10):
            made = spoiled.backups.make(now=NOW)
            assert made.path.name.endswith("-damaged.sqlite3")
        assert [(one.headline, one.slug, one.what) for one in made.condition.damaged] == [
            ("Harbor", "harbor", "its text")
        ]
        assert not spoiled.backups.changed()
        spoiled.backups.thin()
        assert [copy.number for copy in spoiled.backups.all() if not copy.damaged] == [3, 2, 1]


def test_only_one_makes_copies_at_a_time(library, write, backups):
    write("Harbor")
    library.backups.make()
    with copying(backups), pytest.raises(LibraryLocked, match="being made already"):
        library.backups.make()
    assert len(library.backups.all()) == 1
    assert library.backups.make().copy.number == 2


def test_what_a_killed_copy_left_is_swept(library, write, backups):
    write("Harbor")
    backups.mkdir()
    (backups / ".new-1.sqlite3").write_bytes(b"half")
    (backups / ".new-1.sqlite3-journal").write_bytes(b"half")
    made = library.backups.make()
    assert there(backups) == ["backups.lock", made.path.name]


def test_copying_can_be_stopped(library, write, backups):
    write("Harbor", body="Words. " * 1000)
    with pytest.raises(Cancelled):
        library.backups.make(cancelled=lambda: True)
    assert there(backups) == ["backups.lock"]


def test_a_writer_goes_on_while_a_reader_copies(library, write, change, folder, monkeypatch):
    draft = write("Harbor", body="Words. " * 2000)
    monkeypatch.setattr(backup, "PAGES_AT_ONCE", 1)
    saves = []

    def save():
        if len(saves) < 5:
            saves.append(library.drafts.save(replace(draft, body=f"Words {len(saves)}. " * 2000)).revision)
        return False

    with Library.open(folder, writing=False) as reading:
        made = reading.backups.make(cancelled=save)
    assert len(saves) == 5
    # The copy is the library as it was when the copying began, whatever was saved meanwhile.
    assert bodies(made.path) == ["Words. " * 2000]
    assert made.condition.sound


def test_without_a_place_for_copies_it_is_a_sentence(library, write, backups):
    write("Harbor")
    backups.write_text("a file in the way")
    with pytest.raises(LibraryUnwritable) as caught:
        library.backups.make()
    assert caught.value.remedy


# Originals


def test_an_original_is_kept_as_long_as_a_copy_refers_to_it(library, write, change, backups, picture):
    draft = write("Harbor", pictures=(picture,))
    library.backups.make(now=NOW)
    change(draft, pictures=())
    for _ in range(9):
        library.backups.make(now=NOW)
    library.backups.thin()
    kept = list((backups / "pictures").iterdir())
    assert len(kept) == 1
    (backups / library.backups.all()[-1].name).unlink()
    for _ in range(16):
        library.backups.make(now=NOW)
    assert library.backups.thin()
    assert list((backups / "pictures").iterdir()) == []


def test_a_disk_too_full_for_the_originals_is_made_up_for(library, write, monkeypatch, picture):
    write("Harbor", pictures=(picture,))

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(kept_pictures, "write_whole", full)
        with pytest.raises(LibraryUnwritable, match="disk is full"):
            library.backups.make()
    assert library.backups.changed()
    library.backups.make()
    assert not library.backups.changed()


def test_an_original_that_can_never_be_kept_makes_no_copy_after_copy(library, write, picture):
    write("Harbor", pictures=(picture,))
    library.pictures.path(picture).write_bytes(b"other bytes")
    library.backups.make()
    assert not library.backups.changed()


def test_the_originals_kept_are_those_of_the_copy(library, write, change, monkeypatch, picture):
    draft = write("Harbor", pictures=(picture,))
    make = backup.make_copy

    def go_on(*arguments, **named):
        made = make(*arguments, **named)
        change(draft, pictures=())
        return made

    monkeypatch.setattr(backup, "make_copy", go_on)
    library.backups.make()
    assert [path.read_bytes() for path in (library.backups.folder / "pictures").iterdir()] == [DATA]


def test_no_original_goes_while_a_copy_cannot_be_read(library, write, change, backups, picture):
    draft = write("Harbor", pictures=(picture,))
    library.backups.make(now=NOW)
    change(draft, pictures=())
    (backups / "library-before-m001_first_library-20250101-000000.sqlite3").write_bytes(b"no database" * 99)
    assert kept_pictures.drop_unused(backups, backups / "pictures") == 0
    assert len(list((backups / "pictures").iterdir())) == 1


@pytest.mark.parametrize("state", ["missing", "damaged"])
def test_an_original_that_is_lost_is_told_and_the_copy_is_made(library, write, backups, picture, state):
    write("Harbor", pictures=(picture,))
    path = library.pictures.path(picture)
    if state == "missing":
        path.unlink()
    else:
        path.write_bytes(b"other bytes")
    made = library.backups.make()
    assert made.lost_pictures == (path.name,)
    assert made.condition.sound
    condition = library.condition()
    assert [(one.slug, one.what) for one in condition.damaged] == [
        ("harbor", f"its picture “bridge.jpg”, which is {state}")
    ]
    assert (condition.pictures, condition.sound_pictures, condition.sound_articles) == (1, 0, 0)


def test_an_original_that_is_kept_already_is_not_lost_with_the_librarys_own(library, write, picture):
    write("Harbor", pictures=(picture,))
    library.backups.make()
    library.pictures.path(picture).unlink()
    assert library.backups.make().lost_pictures == ()


def test_a_kept_original_that_spoils_is_seen_and_written_anew(library, write, backups, picture):
    write("Harbor", pictures=(picture,))
    library.backups.make()
    assert spoiled_in(backups) == ()
    (kept,) = (backups / "pictures").iterdir()
    kept.write_bytes(DATA[:-1] + b"!")
    assert spoiled_in(backups) == (kept.name,)
    library.backups.make(thorough=True)
    assert spoiled_in(backups) == ()
    kept.write_bytes(DATA[:-10])
    library.backups.make()
    assert kept.read_bytes() == DATA


def test_a_copy_that_spoils_is_seen(library, write, backups):
    write("Harbor", body="A grey day.")
    made = library.backups.make()
    flip(made.path, b"grey day", b"gray day")
    assert spoiled_in(backups) == (made.path.name,)


def test_an_original_that_only_an_earlier_version_shows_is_kept_and_stays(library, write, change, backups, picture):
    draft = write("Harbor", pictures=(picture,))
    library.keeping_up.catch_up(draft.id)
    change(draft, pictures=())
    made = library.backups.make(now=NOW)
    assert made.lost_pictures == ()
    assert [path.read_bytes() for path in (backups / "pictures").iterdir()] == [DATA]
    assert kept_pictures.drop_unused(backups, backups / "pictures") == 0
    library.pictures.path(picture).unlink()
    assert library.backups.make(now=NOW).lost_pictures == ()
    library._connection.run("DELETE FROM revisions")
    for path in backups.glob("*.sqlite3"):
        path.unlink()
    library.backups.make(now=NOW)
    assert kept_pictures.drop_unused(backups, backups / "pictures") == 1


# Compacting


def test_compacting_gives_back_what_is_no_longer_used(library, write, change):
    draft = write("Harbor", body="Words. " * 200_000)
    change(draft, body="Short.")
    done = library.compact()
    assert done.after_bytes < done.before_bytes / 4
    assert (library.folder / "library.sqlite3").stat().st_size == done.after_bytes
    assert bodies(done.made.path) == ["Short."]
    assert done.made.copy.before == "compact"
    assert library.condition().sound
    assert library.drafts.get(draft.id).body == "Short."
    assert not library.backups.changed()


def test_a_broken_library_is_not_compacted(library, write, monkeypatch):
    write("Harbor")
    broken = backup.look_over

    def look(raw):
        return replace(broken(raw), faults=("a page is lost",))

    monkeypatch.setattr(backup, "look_over", look)
    with pytest.raises(LibraryDamaged) as caught:
        library.compact()
    assert caught.value.remedy
    assert library.backups.all() == []


def test_compacting_needs_writing(library, write, folder):
    write("Harbor")
    with Library.open(folder, writing=False) as reading, pytest.raises(LibraryUnwritable):
        reading.compact()


def test_compacting_that_does_not_work_leaves_all_as_it_was(library, write, change):
    draft = write("Harbor", body="Words. " * 10_000)
    kept = change(draft, body="Short.")

    def refuse(action, *_):
        # VACUUM writes into a database of its own, which it attaches.
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK

    library._connection.raw.set_authorizer(refuse)
    with pytest.raises(LibraryUnwritable):
        library.compact()
    library._connection.raw.set_authorizer(None)
    assert library.drafts.get(draft.id) == kept
    assert library.condition().sound


# What two libraries have in common


def test_a_fingerprint_is_of_what_is_held_and_not_of_how_it_lies(library, write, folder, tmp_path):
    for number in range(5):
        write(f"Harbor {number}", body="Words. " * 500)
    library.close()
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    with Library.open(folder) as one, Library.open(other) as two:
        mine = fingerprint(one._connection.raw)
        two._connection.run("VACUUM")
        assert fingerprint(two._connection.raw) == mine
        two.drafts.set_stage(two.drafts.find("harbor-1").id, two.drafts.find("harbor-1").stage.IDEA)
        assert fingerprint(two._connection.raw) != mine
