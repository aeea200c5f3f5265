"""The house's files beside the copies: each content once, a list for each copy, and back where they are missing."""

import contextlib
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from almost_editor.errors import Cancelled
from almost_editor.library import house_files
from almost_editor.library.backup import backups_folder
from almost_editor.library.house_files import list_of, put_files_back, read_list
from almost_editor.library.restoring import restore
from almost_editor.library.store import Library

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def house(library, write, folder):
    """A library with a word list, a snippet, a template and a layout of its own."""
    write("Harbor", body="Words.")
    library.words.allow("Kovalenko")
    library.snippets.save("About", "*Almost* is small.")
    library.templates.save("Interview", "Who?")
    (folder / "layouts" / "own").mkdir(parents=True)
    (folder / "layouts" / "own" / "style.css").write_text("p { margin: 0 }")
    return library


FILES = ["dictionaries/always.txt", "layouts/own/style.css", "snippets/About.md", "templates/Interview.md"]


def kept(folder):
    found = (backups_folder(folder) / "files").rglob("*")
    return sorted(
        path.relative_to(backups_folder(folder) / "files").parent.as_posix() for path in found if path.is_file()
    )


def test_a_copy_takes_the_files_along_and_says_which(house, folder):
    made = house.backups.make(now=NOW)
    assert list(read_list(list_of(made.path))) == FILES
    assert kept(folder) == ["dictionaries", "layouts/own", "snippets", "templates"]
    assert not house.backups.changed()


def test_a_changed_file_alone_is_a_change_and_is_kept_beside_the_one_before(house, folder):
    house.backups.make(now=NOW)
    house.snippets.save("About", "*Almost* is larger.", before="About")
    assert house.backups.changed()
    house.backups.make(now=NOW)
    assert kept(folder).count("snippets") == 2
    assert kept(folder).count("templates") == 1
    assert not house.backups.changed()


def test_a_library_without_such_files_has_no_list(library, write, folder):
    write("Harbor", body="Words.")
    made = library.backups.make(now=NOW)
    assert not list_of(made.path).exists()
    assert not library.backups.changed()


def test_what_is_lost_comes_back_and_what_is_there_stays(house, folder):
    made = house.backups.make(now=NOW)
    house.snippets.save("About", "Newer words.", before="About")
    house.close()
    shutil.rmtree(folder / "dictionaries")
    shutil.rmtree(folder / "templates")
    assert restore(folder, made.path, NOW).files_back == 2
    with Library.open(folder) as library:
        assert library.words.read().always == ("Kovalenko",)
        assert [one.text for one in library.snippets.all()] == ["Newer words."]
        assert [one.name for one in library.templates.all()] == ["Interview"]


def test_a_whole_library_comes_back_from_its_backups_alone(house, folder):
    made = house.backups.make(now=NOW)
    house.close()
    shutil.rmtree(folder)
    assert restore(folder, made.path, NOW).files_back == len(FILES)
    assert all((folder / name).is_file() for name in FILES)


def test_a_file_that_is_damaged_beside_the_copy_is_not_put_back(house, folder):
    made = house.backups.make(now=NOW)
    damaged = next((backups_folder(folder) / "files" / "snippets").iterdir())
    damaged.write_bytes(b"\0" * damaged.stat().st_size)
    (folder / "snippets" / "About.md").unlink()
    with contextlib.ExitStack() as undo:
        assert put_files_back(folder, made.path, undo) == 0


def test_an_undone_restoring_takes_them_away_again(house, folder):
    made = house.backups.make(now=NOW)
    (folder / "snippets" / "About.md").unlink()
    with contextlib.ExitStack() as undo:
        assert put_files_back(folder, made.path, undo) == 1
    assert not (folder / "snippets" / "About.md").exists()


def test_no_list_leads_out_of_the_library(tmp_path):
    list_ = tmp_path / "copy.files.txt"
    digest = "a" * 64
    names = ("../evil.md", "snippets/../../evil.md", "/etc/passwd", "library.sqlite3", "snippets", "c:/x", "layouts\\x")
    list_.write_text("".join(f"{digest}  {name}\n" for name in names) + "nonsense\n" + f"{digest}  snippets/a.md\n")
    assert read_list(list_) == {"snippets/a.md": digest}


def test_files_go_with_the_last_copy_that_has_them(house, folder):
    first = house.backups.make(now=NOW)
    house.snippets.remove("About")
    for number in range(40):
        house.backups.make(now=NOW + timedelta(seconds=number))
    house.backups.thin()
    gone = not first.path.exists()
    assert gone == (not list_of(first.path).exists())
    first.path.unlink(missing_ok=True)
    house_files.drop_unlisted(backups_folder(folder))
    assert not list_of(first.path).exists()
    listed = {name for path in backups_folder(folder).glob("*.files.txt") for name in read_list(path)}
    assert ("snippets" in kept(folder)) == ("snippets/About.md" in listed)


def test_hidden_files_links_and_giants_stay_where_they_are(house, folder, monkeypatch):
    (folder / "snippets" / ".new-1").write_text("half")
    (folder / "snippets" / "link.md").symlink_to(folder / "library.sqlite3")
    monkeypatch.setattr(house_files, "MOST_BYTES", 100)
    (folder / "snippets" / "Giant.md").write_text("x" * 101)
    made = house.backups.make(now=NOW)
    assert list(read_list(list_of(made.path))) == FILES


def test_it_stops_between_two_files(house, folder):
    made = house.backups.make(now=NOW)
    with pytest.raises(Cancelled):
        house_files.keep_files(folder, made.path, lambda: True)
