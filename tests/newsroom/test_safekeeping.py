"""Keeping a library safe: a copy where something changed, and what went wrong as a sentence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from almost_editor.errors import Cancelled, LibraryLocked, LibraryUnwritable
from almost_editor.library import backup
from almost_editor.library.backup import copying
from almost_editor.library.store import Library
from almost_editor.newsroom import mirror
from almost_editor.newsroom.safekeeping import keep_before_import, keep_safe

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


def test_a_copy_is_made_where_something_changed(library, write):
    assert keep_safe(library, NOW).made is None
    draft = write("Harbor")
    done = keep_safe(library, NOW)
    assert done.made.name == "library-000001-20260304-120000.sqlite3"
    assert (done.copies, done.newest, done.mirrored.written) == (1, NOW, 1)
    assert (done.problem, done.damaged, done.lost_pictures) == (None, (), 0)
    again = keep_safe(library, NOW + HALF_HOUR)
    assert (again.made, again.copies, again.newest, again.problem) == (None, 1, NOW, None)
    library.drafts.save(replace(draft, body="Other words."))
    with Library.open(library.folder, writing=False) as reading:
        third = keep_safe(reading, NOW + 2 * HALF_HOUR)
    assert (third.copies, third.newest) == (2, NOW + 2 * HALF_HOUR)
    assert keep_safe(library, NOW, always=True).copies == 3


def test_a_day_of_half_hours_is_thinned_by_number_also_where_the_clock_jumps_back(library, write):
    draft = write("Harbor")
    for number in range(1, 27):
        library.drafts.save(replace(draft, body=f"Words {number}."))
        moment = NOW + number * HALF_HOUR if number < 12 else NOW - timedelta(days=4000) + number * HALF_HOUR
        done = keep_safe(library, moment)
        assert done.made is not None
        assert done.problem is None
    numbers = [copy.number for copy in library.backups.all()]
    assert numbers[:8] == list(range(26, 18, -1))
    assert {8, 16} <= set(numbers)
    assert done.copies == len(numbers) < 16
    # The newest is the last one made, not the one with the latest date.
    assert done.newest == moment


def test_a_failure_is_a_sentence_and_the_rest_is_done(library, write, monkeypatch):
    draft = write("Harbor")
    keep_safe(library, NOW)
    library.drafts.save(replace(draft, body="Other words."))

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(backup, "_fill", full)
        done = keep_safe(library, NOW + HALF_HOUR)
    assert isinstance(done.problem, LibraryUnwritable)
    assert done.problem.remedy
    assert (done.made, done.copies, done.newest) == (None, 1, NOW)
    assert done.mirrored.written == 1
    with monkeypatch.context() as patch:
        patch.setattr(mirror, "write_whole", full)
        library.drafts.save(replace(draft, body="Still others."))
        done = keep_safe(library, NOW + HALF_HOUR)
    assert done.made is not None
    assert isinstance(done.problem, LibraryUnwritable)
    assert keep_safe(library, NOW + HALF_HOUR).problem is None


def test_a_backups_folder_that_is_a_file_is_a_sentence(library, write):
    write("Harbor")
    library.backups.folder.write_text("in the way")
    done = keep_safe(library, NOW)
    assert isinstance(done.problem, LibraryUnwritable)
    assert (done.made, done.copies, done.newest) == (None, 0, None)


def test_another_one_at_work_is_a_sentence(library, write):
    write("Harbor")
    library.backups.folder.mkdir()
    with copying(library.backups.folder):
        assert isinstance(keep_safe(library, NOW).problem, LibraryLocked)
    assert keep_safe(library, NOW).problem is None


def test_it_can_be_stopped(library, write):
    write("Harbor")
    done = keep_safe(library, NOW, cancelled=lambda: True)
    assert isinstance(done.problem, Cancelled)
    assert done.copies == 0


def test_damage_is_told_by_headline_and_older_copies_stay(library, write):
    write("Harbor", body="A grey day.")
    write("", body="Untitled words.")
    keep_safe(library, NOW)
    library._connection.run("UPDATE bodies SET body = 'Other.'")
    write("Pier")
    done = keep_safe(library, NOW + HALF_HOUR)
    assert set(done.damaged) == {"Harbor", "untitled"}
    assert done.made.name.endswith("-damaged.sqlite3")
    assert (done.copies, done.newest, done.problem) == (1, NOW, None)
    assert set(done.mirrored.left) == {"Harbor", "Untitled"}


@pytest.mark.parametrize("changed", [True, False])
def test_before_an_import_a_copy_is_made_where_something_changed(library, write, changed):
    write("Harbor")
    if not changed:
        keep_safe(library, NOW)
    made = keep_before_import(library, NOW)
    assert (made is not None) is changed
    if made:
        assert made.name == "library-000001-20260304-120000-before-import.sqlite3"


def test_an_import_without_a_copy_is_refused(library, write):
    write("Harbor")
    library.backups.folder.write_text("in the way")
    with pytest.raises(LibraryUnwritable):
        keep_before_import(library, NOW)
