"""`library` on the command line: what is damaged by name, backups, and the way back."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.cli import library as module
from almost_editor.cli.entry import main
from almost_editor.library import backup
from almost_editor.library.store import Library

Answer = tuple[int, str, str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run the command line in this process; the library is in a folder of its own."""

    def ask(*words: str | Path) -> Answer:
        code = main(["--library", str(folder), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask


@pytest.fixture
def two(folder: Path) -> Path:
    """A library of two articles and a picture."""
    with Library.open(folder) as library:
        picture = library.pictures.add(b"bytes", "bridge.jpg", width_px=8, height_px=6, format="jpeg")
        library.drafts.save(library.drafts.new(headline="Harbor", body="A grey day.", pictures=(picture,)))
        library.drafts.save(library.drafts.new(headline="Pier", body="Words."))
    return folder


def flip(folder: Path) -> None:
    path = folder / "library.sqlite3"
    data = path.read_bytes()
    assert b"grey day" in data
    path.write_bytes(data.replace(b"grey day", b"gray day"))


def body(folder: Path, slug: str) -> str:
    with Library.open(folder, writing=False) as library:
        return library.drafts.find(slug).body


def test_a_sound_library_says_so(run, two):
    code, out, err = run("library", "check")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "The library is sound: 2 articles, 0 series, 1 picture.",
        "There is no backup yet; make one with: almost-editor library backup",
    ]
    run("library", "backup")
    assert run("library", "check")[1].splitlines()[1].startswith("The newest of 1 backup is library-000001-")


def test_damage_is_named_and_what_is_sound_is_counted(run, two):
    run("library", "backup")
    flip(two)
    next((two / "pictures").iterdir()).unlink()
    code, out, err = run("library", "check")
    assert code == 1
    assert out.splitlines()[:4] == [
        "Damaged:",
        "  “Harbor” (harbor): its text",
        "  “Harbor” (harbor): its picture “bridge.jpg”, which is missing",
        "Sound: 1 of 2 articles, 0 of 1 picture.",
    ]
    assert err.count("\n") == 1
    assert "library restore" in err
    code, out, _ = run("library", "check", "--json")
    found = json.loads(out)
    assert code == 1
    assert found | {"backups": []} == {
        "sound": False, "articles": 2, "trashed": 0, "series": 0, "pictures": 1, "sound_articles": 1,
        "sound_pictures": 0, "faults": [], "backups": [], "spoiled": [], "conflicts": [], "unused_pictures": [],
        "damaged": [
            {"slug": "harbor", "headline": "Harbor", "what": "its text"},
            {"slug": "harbor", "headline": "Harbor", "what": "its picture “bridge.jpg”, which is missing"},
        ],
    }  # fmt: skip


def test_a_library_that_is_no_database_is_told_as_an_object_too(run, two):
    (two / "library.sqlite3").write_bytes(b"no database, " * 1000)
    code, out, err = run("library", "check", "--json")
    assert code == 1
    assert json.loads(out)["sound"] is False
    assert len(json.loads(out)["faults"]) == 1
    assert err.count("\n") == 1
    code, out, err = run("library", "check")
    assert (code, out) == (1, "")


def test_a_backup_that_spoiled_is_told(run, two):
    made = Path(run("library", "backup")[1].strip())
    made.write_bytes(made.read_bytes().replace(b"grey day", b"gray day"))
    code, out, err = run("library", "check")
    assert code == 1
    assert f"Damaged since it was backed up: {made.name}" in out
    assert "library backup" in err
    assert json.loads(run("library", "check", "--json")[1])["spoiled"] == [made.name]


def test_a_backup_says_where_it_is_and_works_beside_a_window(run, two):
    with Library.open(two):
        code, out, err = run("library", "backup")
    assert (code, err) == (0, "")
    made = Path(out.strip())
    assert made.parent == two.with_name("library-backups")
    raw = sqlite3.connect(made)
    assert raw.execute("SELECT count(*) FROM drafts").fetchone() == (2,)
    raw.close()
    mirror = made.parent / "mirror"
    assert sorted(path.name for path in mirror.glob("*.md")) == ["harbor.md", "pier.md"]
    assert (mirror / "pier.md").read_text(encoding="utf-8") == run("show", "pier")[1]


def test_a_backup_of_a_damaged_library_says_so(run, two):
    flip(two)
    next((two / "pictures").iterdir()).unlink()
    code, out, err = run("library", "backup")
    assert code == 0
    assert out.strip().endswith("-damaged.sqlite3")
    assert "“Harbor” is damaged in the library" in err
    assert "not in the backups: 1 picture." in err
    assert "of a damaged library" in run("library", "restore")[1]


def test_a_backup_that_fails_is_one_sentence(run, two, monkeypatch):
    monkeypatch.setattr(backup, "_fill", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    code, out, err = run("library", "backup")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "disk is full" in err


def test_there_and_back_again(run, two):
    assert run("library", "restore")[1] == "There is no backup yet; make one with: almost-editor library backup\n"
    run("library", "backup")
    with Library.open(two) as library:
        library.drafts.save(replace(library.drafts.find("pier"), body="Other words."))
    code, out, err = run("library", "restore", "1")
    assert (code, out) == (0, "Restored: 2 articles, 0 series.\n")
    assert "000002" in err
    assert body(two, "pier") == "Words."
    listed = run("library", "restore")[1].splitlines()
    assert [line.split()[0] for line in listed] == ["2", "1"]
    assert listed[0].endswith("before restore")
    assert run("library", "restore", "2")[0] == 0
    assert body(two, "pier") == "Other words."


def test_a_restored_picture_is_told(run, two):
    made = run("library", "backup")[1].strip()
    for path in (two / "pictures").iterdir():
        path.unlink()
    assert "1 picture came back, too." in run("library", "restore", made)[2]
    for path in [*(two / "pictures").iterdir(), *(Path(made).parent / "pictures").iterdir()]:
        path.unlink()
    assert "Nowhere to be found: 1 picture." in run("library", "restore", made)[2]


def test_restoring_refuses_in_a_sentence(run, two):
    made = Path(run("library", "backup")[1].strip())
    with Library.open(two):
        code, out, err = run("library", "restore", "1")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert run("library", "restore", "7")[0] == 1
    made.write_bytes(made.read_bytes().replace(b"grey day", b"gray day"))
    code, out, err = run("library", "restore", "1")
    assert (code, out) == (1, "")
    assert "--even-damaged" in err
    assert body(two, "harbor") == "A grey day."
    assert run("library", "restore", "1", "--even-damaged")[0] == 0


def test_compacting_says_how_much(run, two):
    with Library.open(two) as library:
        draft = library.drafts.find("pier")
        library.drafts.save(replace(draft, body="Words. " * 200_000))
        library.drafts.save(replace(draft, body="Words."))
    code, out, err = run("library", "compact")
    assert code == 0
    before, after = map(float, re.findall(r"\d+\.\d\d", out))
    assert before > 1 > 3 * after
    assert "before-compact" in err
    with Library.open(two):
        assert run("library", "compact")[0] == 1


def test_a_report_has_no_word_of_a_draft(run, two, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "log_file", lambda: tmp_path / "no.log")
    code, out, _ = run("library", "report")
    assert code == 0
    assert "articles: 2" in out
    assert not any(word in out for word in ("Harbor", "harbor", "grey", "Pier", "pier", str(tmp_path)))
    file = tmp_path / "report.txt"
    assert run("library", "report", "--to", file)[:2] == (0, f"{file}\n")
    assert "articles: 2" in file.read_text(encoding="utf-8")
    code, out, err = run("library", "report", "--to", tmp_path / "no-such" / "report.txt")
    assert (code, out, err.count("\n")) == (1, "", 1)
    (two / "library.sqlite3").write_bytes(b"no database, " * 1000)
    assert "could not be opened: LibraryDamaged" in run("library", "report")[1]


# Before many files come in


def texts(tmp_path: Path, count: int) -> list[Path]:
    files = [tmp_path / f"story-{number}.md" for number in range(count)]
    for file in files:
        file.write_text(f"# {file.stem}\n\nWords.\n", encoding="utf-8")
    return files


def backups(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.with_name("library-backups").glob("*.sqlite3"))


def test_several_files_come_in_after_a_backup_and_one_without(run, two, tmp_path):
    run("import", *texts(tmp_path, 1))
    assert backups(two) == []
    assert run("import", *texts(tmp_path, 2))[0] == 0
    (made,) = backups(two)
    assert made.endswith("-before-import.sqlite3")
    run("library", "backup")
    assert run("import", *texts(tmp_path, 2))[0] == 0
    assert len(backups(two)) == 2


def test_several_files_come_into_a_new_library_without_a_backup(run, folder, tmp_path):
    assert run("import", *texts(tmp_path, 2))[0] == 0
    assert not folder.with_name("library-backups").exists()


def test_several_files_do_not_come_in_without_their_backup(run, two, tmp_path):
    two.with_name("library-backups").write_text("in the way")
    code, out, err = run("import", *texts(tmp_path, 2))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert run("list")[1].count("\n") == 2


def test_unused_pictures_are_listed_and_compacting_puts_them_aside(run, two):
    with Library.open(two) as library:
        library.pictures.add(b"nobody's", "a.jpg", width_px=8, height_px=6, format="jpeg")
    code, out, _ = run("library", "check")
    assert code == 0
    assert "Shown by nothing: 1 picture, 0.00 MB; put them aside with: almost-editor library compact" in out
    assert [one["put_aside"] for one in json.loads(run("library", "check", "--json")[1])["unused_pictures"]] == [False]
    code, out, _ = run("library", "compact")
    assert code == 0
    assert "Put aside, because nothing shows them: 1 picture." in out
    assert "Put aside, because nothing shows them: 1 picture" in run("library", "check")[1]
    assert len(list((two / "pictures" / "unused").iterdir())) == 1
    assert run("library", "check")[0] == 0


def test_a_strange_database_in_the_folder_keeps_pictures_where_they_are(run, two):
    with Library.open(two) as library:
        library.pictures.add(b"nobody's", "a.jpg", width_px=8, height_px=6, format="jpeg")
    (two / "library (conflicted copy).sqlite3").write_bytes(b"not a database" * 100)
    assert run("library", "check")[0] == 0
    code, out, err = run("library", "compact")
    assert code == 0
    assert "aside" not in out
    assert "conflicted copy" in err


def test_a_large_library_is_generated_and_the_short_help_does_not_say_so(run, folder):
    assert run("library", "generate", "--drafts", "5") == (0, f"5 drafts are in {folder}\n", "")
    code, _, said = run("library", "generate", "--drafts", "5")
    assert (code, "not empty" in said) == (1, True)
    assert "generate" not in run("library", "--help")[1]
    assert run("library", "generate", "--drafts", "many")[0] == 2
