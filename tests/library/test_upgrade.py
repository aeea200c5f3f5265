"""An older library is brought up with a copy made first; a newer one is refused; every released schema opens."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from almost_editor.document.draft import Author, Stage
from almost_editor.errors import LibraryTooNew, LibraryUnwritable
from almost_editor.library import migrations, schema
from almost_editor.library.backup import backups_folder
from almost_editor.library.store import Library

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sqlite3"))


class NextVersion:
    """A version of the application that has one more step."""

    def __init__(self, monkeypatch):
        self._patch = monkeypatch
        self.fails = False

    def arrive(self):
        steps = migrations.Migrations(schema.SET_NAME)
        for step in migrations.MIGRATIONS._migrations:
            steps(name=step.name)(step.fn)

        @steps()
        def m999_mood(database):
            database.execute("ALTER TABLE drafts ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
            if self.fails:
                raise sqlite3.OperationalError("the step is wrong")

        self._patch.setattr(migrations, "MIGRATIONS", steps)
        self._patch.setattr(schema, "KNOWN", (*schema.KNOWN, "m999_mood"))


@pytest.fixture
def next_version(monkeypatch):
    return NextVersion(monkeypatch)


@pytest.fixture
def older(folder):
    with Library.open(folder) as library:
        library.drafts.save(library.drafts.new(headline="Harbor", body="Words."))
    return folder


def mood(library):
    return library._connection.row("SELECT mood FROM drafts")[0]


def test_the_names_are_those_of_the_steps():
    assert tuple(step.name for step in migrations.MIGRATIONS._migrations) == schema.KNOWN


@pytest.mark.parametrize("writing", [True, False])
def test_an_older_library_is_brought_up_after_a_copy(older, next_version, writing, clock):
    next_version.arrive()
    with Library.open(older, writing=writing, clock=clock) as library:
        assert mood(library) == "calm"
        assert library.drafts.find("harbor").body == "Words."
    (copy,) = backups_folder(older).glob("*.sqlite3")
    assert copy.name == "library-000001-20260304-050608-before-m999_mood.sqlite3"
    raw = sqlite3.connect(copy)
    assert raw.execute("SELECT body FROM bodies").fetchall() == [("Words.",)]
    assert "mood" not in [column[1] for column in raw.execute("PRAGMA table_info(drafts)")]
    raw.close()
    Library.open(older).close()
    assert len(list(backups_folder(older).glob("*.sqlite3"))) == 1


def test_a_new_library_needs_no_copy(folder):
    Library.open(folder).close()
    assert not backups_folder(folder).exists()


def test_a_step_that_fails_leaves_all_as_before(older, next_version):
    next_version.arrive()
    next_version.fails = True
    with pytest.raises(sqlite3.OperationalError, match="the step is wrong"):
        Library.open(older)
    next_version.fails = False
    with Library.open(older) as library:
        assert mood(library) == "calm"


def test_without_a_place_for_the_copy_nothing_is_changed(older, next_version):
    backups_folder(older).write_text("a file in the way")
    next_version.arrive()
    with pytest.raises(LibraryUnwritable):
        Library.open(older)
    raw = sqlite3.connect(older / "library.sqlite3")
    assert "mood" not in [column[1] for column in raw.execute("PRAGMA table_info(drafts)")]
    raw.close()


def test_an_older_library_that_cannot_be_written_to_is_read_as_a_copy(older, next_version):
    next_version.arrive()
    (older / "library.lock").unlink()
    (older / "library.lock").mkdir()
    with Library.open(older, writing=False) as library:
        assert mood(library) == "calm"
        with pytest.raises(LibraryUnwritable):
            library._connection.run("DELETE FROM drafts")


@pytest.mark.parametrize("writing", [True, False])
def test_a_library_of_a_newer_version_is_refused_unchanged(older, next_version, monkeypatch, writing):
    with monkeypatch.context() as newer:
        NextVersion(newer).arrive()
        Library.open(older).close()
    before = (older / "library.sqlite3").read_bytes()
    with pytest.raises(LibraryTooNew, match="newer version") as caught:
        Library.open(older, writing=writing)
    assert caught.value.remedy
    assert (older / "library.sqlite3").read_bytes() == before


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_every_released_schema_still_opens(path, folder):
    folder.mkdir()
    shutil.copy(path, folder / "library.sqlite3")
    with Library.open(folder) as library:
        draft = library.drafts.find("ferry-returns")
        assert draft.body == "The ferry is back.\n\nIt left at seven.\n"
        assert draft.authors == (Author("Ada Quill", "https://almost.example/ada"), Author("Ben Inkwell"))
        assert (draft.stage, draft.revision, draft.tags) == (Stage.EXPORTED, 2, ("harbor", "ferries"))
        assert library.drafts.find("ferry").id == draft.id
        (series,) = library.series.all()
        assert [library.drafts.get(part).headline for part in series.parts] == ["The ferry returns", "A second boat"]
        assert library.exports.of(draft.id)[0].override_reason == "The desk is asleep"
        assert library.publication.load().name == "Nearly"


def test_there_is_a_library_of_every_step():
    assert [path.stem for path in SCHEMAS] == list(schema.KNOWN)
