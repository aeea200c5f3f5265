"""Pictures that nothing shows: listed and put aside when asked; and never one that something shows."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.errors import LibraryDamaged, LibraryUnwritable
from almost_editor.library.pictures import original_name
from almost_editor.library.restoring import restore
from almost_editor.library.store import Library
from almost_editor.library.verifying import earlier_pictures, file_digest, pictures_used
from tests.library.conftest import Clock


def add(library, word):
    return library.pictures.add(word.encode(), f"{word}.jpg", width_px=8, height_px=6, format="jpeg")


@pytest.fixture
def put(library, write, change):
    """Save a draft that shows pictures of these contents."""
    return lambda *words: write("Shown", pictures=tuple(add(library, word) for word in words))


def files(library, *, is_aside=False):
    return [one.file for one in library.unused_pictures.all() if one.is_aside == is_aside]


def keep(library, draft):
    library.keeping_up.catch_up(draft.id)


def test_what_something_shows_is_not_listed(library, put, change):
    shown, trashed, earlier = put("shown"), put("trashed"), put("earlier")
    library.drafts.trash(trashed.id)
    keep(library, earlier)
    change(earlier, pictures=())
    unused = add(library, "unused")
    large = add(library, "unused and larger")
    assert files(library) == [original_name(one.digest, one.format) for one in (large, unused)]
    assert library.unused_pictures.all()[0].size_bytes == len("unused and larger")
    assert library.pictures.read(shown.pictures[0]) == b"shown"


def test_what_a_window_holds_is_not_listed(library):
    picture = add(library, "held")
    assert library.unused_pictures.all(in_use=(picture.digest,)) == []
    assert library.unused_pictures.put_aside(in_use=(picture.digest,)) == []


def test_what_is_put_aside_can_be_put_back(library, clock):
    picture = add(library, "unused")
    moved = library.unused_pictures.put_aside()
    (one,) = library.unused_pictures.all()
    assert (one.file, one.is_aside) == (moved[0], True)
    assert abs(one.since - clock.now) < timedelta(minutes=1)
    assert library.unused_pictures.read(one) == b"unused"
    assert library.pictures.read(picture) == b"unused", "whoever still knows it can read it"
    assert library.unused_pictures.put_back(moved) == moved
    assert files(library) == moved
    assert files(library, is_aside=True) == []


def test_only_those_that_were_named_are_put_aside(library):
    one, other = add(library, "one"), add(library, "other")
    name = original_name(one.digest, "jpeg")
    assert library.unused_pictures.put_aside([name, "../elsewhere.jpg"]) == [name]
    assert files(library) == [original_name(other.digest, "jpeg")]


def test_a_save_that_shows_it_again_brings_it_back(library, put, change, folder):
    draft = put("shown")
    without = change(draft, pictures=())
    library.unused_pictures.put_aside()
    change(without, pictures=draft.pictures)
    assert library.pictures.path(draft.pictures[0]).read_bytes() == b"shown"
    assert files(library, is_aside=True) == []
    assert library.condition().sound


def test_what_is_added_again_is_in_its_place(library, put):
    add(library, "twice")
    library.unused_pictures.put_aside()
    draft = put("twice")
    assert library.pictures.path(draft.pictures[0]).is_file()
    assert library.unused_pictures.all() == []


def test_a_damaged_one_that_lies_aside_takes_no_sound_ones_place(library, put, folder):
    picture = add(library, "twice")
    (file,) = library.unused_pictures.put_aside()
    (folder / "pictures" / "unused" / file).write_bytes(b"damaged")
    put("twice")
    assert library.pictures.read(picture) == b"twice"


def test_after_a_month_and_only_then_it_is_deleted(library, clock):
    add(library, "old")
    library.unused_pictures.put_aside()
    clock.now += timedelta(days=29)
    add(library, "newer")
    library.unused_pictures.put_aside()
    assert library.unused_pictures.drop_old() == 0
    clock.now += timedelta(days=2)
    assert library.unused_pictures.drop_old() == 1
    assert len(files(library, is_aside=True)) == 1


def test_deleting_for_good_takes_nothing_that_is_in_its_place_or_shown(library, put, folder):
    draft, unused = put("shown"), add(library, "unused")
    assert library.unused_pictures.drop([original_name(one.digest, "jpeg") for one in (draft.pictures[0], unused)]) == 0
    # As an older version would leave it: shown, and aside all the same.
    path = library.pictures.path(draft.pictures[0])
    (folder / "pictures" / "unused").mkdir()
    path.replace(folder / "pictures" / "unused" / path.name)
    assert library.unused_pictures.drop([path.name]) == 0
    assert path.read_bytes() == b"shown"


def test_opening_puts_back_what_is_shown(library, put, folder, clock):
    path = library.pictures.path(put("shown").pictures[0])
    library.close()
    (folder / "pictures" / "unused").mkdir()
    path.replace(folder / "pictures" / "unused" / path.name)
    with Library.open(folder, writing=False) as reading:
        assert reading.condition().sound, "a reader finds it where it lies"
    with Library.open(folder, clock=clock):
        assert path.read_bytes() == b"shown"


def test_what_another_database_in_the_folder_shows_stays(library, put, change, folder, tmp_path):
    draft = put("theirs")
    library.backups.make("")
    copy = next((tmp_path / "library-backups").glob("*.sqlite3"))
    shutil.copyfile(copy, folder / "library (conflicted copy 2026-03-04).sqlite3")
    change(draft, pictures=())
    add(library, "nobody's")
    assert files(library) == [f"{hashlib.sha256(b'nobody' + bytes([39]) + b's').hexdigest()}.jpg"]
    (folder / "library (conflicted copy 2026-03-04).sqlite3").write_bytes(b"SQLite format 3\0 but damaged")
    with pytest.raises(LibraryDamaged, match="conflicted copy"):
        library.unused_pictures.put_aside()


def test_other_files_are_nobodys_business(library, folder):
    add(library, "a")
    (folder / "pictures" / "my-notes.txt").write_text("mine", encoding="utf-8")
    (folder / "pictures" / f"{'a' * 64}.svg").write_text("mine", encoding="utf-8")
    library.unused_pictures.put_aside()
    library.compact()
    assert (folder / "pictures" / "my-notes.txt").exists()
    assert (folder / "pictures" / f"{'a' * 64}.svg").exists()


def test_a_backup_keeps_what_was_put_aside_while_it_was_made(library, put, change, tmp_path, monkeypatch):
    draft = put("shown")
    path = library.pictures.path(draft.pictures[0])
    real = library.backups.make.__func__.__globals__["make_copy"]

    def slow(*arguments, **more):
        made = real(*arguments, **more)
        change(draft, pictures=())
        library.unused_pictures.put_aside()
        return made

    monkeypatch.setitem(library.backups.make.__func__.__globals__, "make_copy", slow)
    assert library.backups.make("").lost_pictures == ()
    assert (tmp_path / "library-backups" / "pictures" / path.name).read_bytes() == b"shown"


def test_compacting_puts_aside_and_deletes_what_is_old(library, put, clock):
    put("shown")
    add(library, "unused")
    done = library.compact()
    assert (done.put_aside, done.dropped, done.problem) == (1, 0, None)
    clock.now += timedelta(days=31)
    done = library.compact()
    assert (done.put_aside, done.dropped) == (0, 1)


def test_a_reader_changes_nothing(library, folder):
    add(library, "unused")
    with Library.open(folder, writing=False) as reading:
        assert len(reading.unused_pictures.all()) == 1
        for change in (reading.unused_pictures.put_aside, reading.unused_pictures.drop_old):
            with pytest.raises(LibraryUnwritable):
                change()


class Desk:
    """A library of one draft, and what may happen to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.library = Library.open(folder, clock=self.clock)
        self.draft = self.library.drafts.new(headline="Draft")
        self.before = [self.draft]
        self.save(self.draft)

    def save(self, draft) -> None:
        self.library.drafts.save(draft)
        self.draft = draft
        self.before.append(draft)

    def show(self, number: int) -> None:
        picture = add(self.library, f"picture-{number % 4}")
        if picture not in self.draft.pictures:
            self.save(replace(self.draft, pictures=(*self.draft.pictures, picture)))

    def show_none(self, _number: int) -> None:
        self.save(replace(self.draft, pictures=()))

    def undo(self, number: int) -> None:
        draft = self.before[-min(2 + number % 3, len(self.before))]
        # What was deleted after its month cannot come back: no window remembers an undo for so long.
        if all(self._is_somewhere(picture) for picture in draft.pictures):
            self.save(draft)

    def _is_somewhere(self, picture) -> bool:
        try:
            self.library.pictures.read(picture)
        except LibraryDamaged:
            return False
        return True

    def keep_revision(self, _number: int) -> None:
        keep(self.library, self.draft)

    def restore_revision(self, number: int) -> None:
        kept = self.library.history.of(self.draft.id)
        if kept:
            self.save(self.library.history.draft(kept[number % len(kept)].id))

    def thin(self, number: int) -> None:
        self.clock.now += timedelta(days=number * 3)
        self.library.history.thin(self.draft.id)

    def trash(self, number: int) -> None:
        (self.library.drafts.untrash if number % 2 else self.library.drafts.trash)(self.draft.id)

    def collect(self, number: int) -> None:
        if number % 2:
            self.library.unused_pictures.drop_old()
        self.library.unused_pictures.put_aside()

    def show_none_and_collect(self, number: int) -> None:
        self.show_none(number)
        self.collect(number)

    def reopen(self, _number: int) -> None:
        self.library.close()
        self.library = Library.open(self.folder, clock=self.clock)

    def restore_backup(self, number: int) -> None:
        made = self.library.backups.make("")
        assert made.lost_pictures == ()
        self.show_none_and_collect(number)
        self.library.close()
        assert restore(self.folder, made.path, self.clock()).pictures_lost == ()
        self.library = Library.open(self.folder, clock=self.clock)
        self.draft = self.library.drafts.get(self.draft.id)

    def check(self) -> None:
        """What is shown lies in its place, as it was added."""
        raw = self.library._connection.raw
        shown = {Path(file).stem for file in pictures_used(raw)} | earlier_pictures(raw)
        originals = (self.folder / "pictures").glob("*.jpg")
        assert shown <= {path.stem for path in originals if file_digest(path) == path.stem}


OFTEN = [Desk.show, Desk.undo, Desk.show_none_and_collect]
SELDOM = [
    Desk.show_none,
    Desk.collect,
    Desk.keep_revision,
    Desk.restore_revision,
    Desk.thin,
    Desk.trash,
    Desk.reopen,
    Desk.restore_backup,
]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(OFTEN * 6 + SELDOM), st.integers(0, 15)), min_size=8, max_size=24))
def test_whatever_is_done_what_is_shown_is_there(steps):
    with tempfile.TemporaryDirectory() as temporary:
        desk = Desk(Path(temporary) / "library")
        try:
            for step, number in steps:
                step(desk, number)
                desk.check()
        finally:
            desk.library.close()
