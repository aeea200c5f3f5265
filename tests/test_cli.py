"""The command line as scripts and people meet it: words, answers, exit codes."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click
import pytest

from almost_editor import __version__
from almost_editor.cli import window
from almost_editor.cli.entry import almost_editor, main
from almost_editor.cli.loading import load
from almost_editor.cli.table import COMMANDS
from almost_editor.errors import Cancelled
from almost_editor.library.store import Library

GUIDE = Path(__file__).parent.parent / "docs" / "guide" / "command-line.md"
PAGE = (
    "Almost\n\nFerry Stops For The Winter\n\nThe county ends the night ferry.\n\nThe county ends the night ferry.\n\n"
    "“The last boat [on weekdays] leaves at 9,” said Gil Fontaine\n\nNobody [so far] has a plan for the spring.\n\n"
    "More On Alden’s Crossing\n\nSubscribe To The Almost Newsletter For More\n\nTRENDING\n"
)
SLUG = "ferry-stops-for-the-winter"

Answer = tuple[int, str, str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run the command line in this process; the library is in a folder of its own."""

    def ask(*words: str | Path) -> Answer:
        code = main(["--library", str(tmp_path / "library"), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask


def started(*words: str | Path, **settings: object) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "almost_editor", *map(str, words)], capture_output=True, check=False, **settings
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_from_a_copied_page_to_a_package(run, page, tmp_path):
    code, out, err = run("import", page)
    assert (code, out) == (0, f"{SLUG}\n")
    assert "The dek was repeated as the first paragraph" in err
    assert "New series: Alden’s Crossing." in err
    code, out, err = run("export", SLUG, "--to", tmp_path / "out")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "--override" in err
    code, out, err = run("export", SLUG, "--to", tmp_path / "out", "--override", "For the lawyer")
    assert code == 0
    package = Path(out.strip())
    assert package == tmp_path / "out" / f"almost-{SLUG}"
    html = (package / "data" / "index.html").read_text(encoding="utf-8")
    body = html[html.index("<body") :]
    parts = [
        "Ferry Stops For The Winter", "The county ends the night ferry.", "“The last boat [on weekdays] leaves at 9,”",
        "Nobody [so far] has a plan", "More On Alden’s Crossing", "Subscribe To The Almost Newsletter For More",
        "Trending",
    ]  # fmt: skip
    places = [body.index(part) for part in parts]
    assert sorted(body.index(part) for part in parts[:4]) == places[:4]
    assert body.count("The county ends the night ferry.") == 1
    assert json.loads(run("list", "--json")[1])[0]["stage"] == "exported"
    assert json.loads(run("show", SLUG, "--json")[1])["exports"][0]["override"] == "For the lawyer"


def test_list_as_objects_and_as_lines(run, page):
    assert run("list", "--json")[1] == "[]\n"
    run("import", page)
    run("new", "Zweiter “Artikel”", "--stage", "idea", "--series", "Alden's Crossing")
    listed = json.loads(run("list", "--json")[1])
    assert [one["slug"] for one in listed] == ["zweiter-artikel", SLUG]
    assert listed[1] | {"modified": "", "saved": ""} == {
        "slug": SLUG, "headline": "Ferry Stops For The Winter", "dek": "The county ends the night ferry.",
        "stage": "draft", "byline": "", "series": ["Alden’s Crossing"], "words": 20, "modified": "", "saved": "",
        "published": None, "due": None,
    }  # fmt: skip
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", listed[1]["saved"])
    assert listed[1]["modified"][:10] <= listed[1]["saved"][:10]
    assert json.loads(run("show", SLUG, "--json")[1])["page"]["modified"] == listed[1]["modified"]
    out = run("list")[1]
    assert "idea" in out
    assert "Zweiter “Artikel”" in out


def test_verbatim_keeps_every_line(run, page):
    run("import", page, "--verbatim")
    shown = json.loads(run("show", SLUG, "--json")[1])
    assert shown["body"].startswith("The county ends the night ferry.\n\n")
    assert shown["body"].endswith("TRENDING")


def test_show_gives_a_file_that_import_takes(run, page, tmp_path):
    run("import", page)
    out = run("show", SLUG)[1]
    assert out.startswith("---\nheadline: Ferry Stops For The Winter\n")
    copy = tmp_path / "copy.md"
    copy.write_text(out, encoding="utf-8")
    assert run("import", copy)[:2] == (0, f"{SLUG}-2\n")
    assert (
        json.loads(run("show", f"{SLUG}-2", "--json")[1])["body"] == json.loads(run("show", SLUG, "--json")[1])["body"]
    )


def test_importing_several_files_takes_the_good_ones(run, page, tmp_path):
    bad = tmp_path / "bad.md"
    bad.write_bytes(b"\xff")
    code, out, err = run("import", bad, page, tmp_path / "gone.txt")
    assert (code, out) == (1, f"{SLUG}\n")
    assert "bad.md: " in err
    assert "gone.txt: " in err


def test_series_from_making_to_deleting(run):
    for headline in ("One", "Two", "Three"):
        run("new", headline)
    assert run("series", "new", "The Crossing", "--description", "A bridge.")[:2] == (0, "the-crossing\n")
    assert run("series", "add", "the-crossing", "one", "two")[0] == 0
    assert run("series", "add", "The  crossing", "three", "--part", "1")[0] == 0
    assert run("series", "order", "the-crossing", "two", "one")[0] == 0
    assert json.loads(run("series", "list", "--json")[1])[0]["parts"] == ["two", "one", "three"]
    assert run("series", "remove", "the-crossing", "one")[0] == 0
    assert run("series", "remove", "the-crossing", "one")[0] == 1
    assert run("series", "rename", "the-crossing", "Crossings")[1] == "crossings\n"
    assert run("series", "describe", "Crossings", "Bridges.")[0] == 0
    run("series", "new", "Ferries")
    run("series", "add", "Ferries", "one")
    assert run("series", "merge", "Ferries", "Crossings")[:2] == (0, "crossings\n")
    assert "1  two" in run("series", "list")[1]
    assert json.loads(run("series", "list", "--json")[1])[0] | {"colour": ""} == {
        "slug": "crossings", "name": "Crossings", "description": "Bridges.", "colour": "",
        "parts": ["two", "three", "one"],
    }  # fmt: skip


def test_deleting_a_series_asks_what_happens_to_its_articles(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    run("new", "One", "--series", "Kept")
    run("new", "Two", "--series", "Trashed")
    run("series", "new", "Empty")
    code, _, err = run("series", "delete", "Kept")
    assert code == 1
    assert "--articles keep" in err
    assert run("series", "delete", "Kept", "--articles", "keep")[0] == 0
    assert run("series", "delete", "Trashed", "--articles", "trash")[0] == 0
    assert run("series", "delete", "Empty")[0] == 0
    assert [one["slug"] for one in json.loads(run("list", "--json")[1])] == ["one"]
    assert run("series", "list", "--json")[1] == "[]\n"


def test_zip_is_a_format(run, page, tmp_path):
    run("import", page)
    reason = ("--override", "Proof", "--to", str(tmp_path / "out"))
    one = Path(run("export", SLUG, "--zip", *reason)[1].strip()).read_bytes()
    two = Path(run("export", SLUG, "--format", "zip", *reason)[1].strip()).read_bytes()
    assert one == two
    assert run("export", SLUG, "--zip", "--format", "html", *reason)[0] == 2


def test_sample_fills_an_empty_library(run):
    code, out, _ = run("sample")
    assert code == 0
    assert "10 articles" in out
    assert len(json.loads(run("list", "--json")[1])) == 10
    code, _, err = run("sample")
    assert code == 1
    assert "not empty" in err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--help"], 0), (["--version"], 0), (["list", "--nope"], 2), (["lisst"], 2), (["export", "x"], 2),
        (["import"], 2), (["show", "no-such"], 1), (["series", "rename", "no-such", "x"], 1), (["series"], 2),
        (["new", "--stage", "exported"], 2), (["export", "x", "--to", ".", "--format", "doc"], 2), (["gone.md"], 1),
    ],
)  # fmt: skip
def test_exit_codes(run, words, code):
    ended, out, err = run(*words)
    assert ended == code
    assert bool(err) == (code != 0)
    if code == 1:
        assert err.count("\n") == 1
        assert out == ""


def commands() -> list[list[str]]:
    words = [[word] for word in COMMANDS]
    return words + [[group, word] for group in ("series", "library") for word in load(COMMANDS[group].place).commands]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_has_help_with_an_example_and_a_place_in_the_guide(run, words):
    code, out, _ = run(*words, "--help")
    assert code == 0
    assert f"almost-editor {' '.join(words)}" in out.partition("Examples:")[2] or "almost-editor --library" in out
    assert f"`{' '.join(words)}" in GUIDE.read_text(encoding="utf-8")


def test_the_table_says_what_the_commands_say():
    for word, entry in COMMANDS.items():
        command = load(entry.place)
        assert isinstance(command, click.Command)
        assert command.name == word
    assert list(COMMANDS) == almost_editor.list_commands(click.Context(almost_editor))
    assert main(["--version"]) == 0
    assert __version__


def test_a_locked_library_is_one_sentence(run, tmp_path):
    with Library.open(tmp_path / "library"):
        code, _, err = run("new", "One")
        assert code == 1
        assert err.count("\n") == 1
        assert run("list")[0] == 0


def test_a_file_opens_the_window_with_it(run, page, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(window, "load", lambda _place: lambda *what: opened.append(what[:2]) or 0)
    assert run(page)[0] == 0
    assert run()[0] == 0
    assert run(page, page)[0] == 0
    assert main([str(page)]) == 0
    library = tmp_path / "library"
    assert opened == [(library, (page,)), (library, ()), (library, (page, page)), (None, (page,))]
    assert run(tmp_path)[0] == 1


def test_without_a_screen_the_window_says_so_in_a_sentence(run, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(window, "load", lambda _place: lambda *_what: 0)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, _, said = run()
    assert code == 1
    assert "no screen" in said
    assert len(said.splitlines()) == 1
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert run()[0] == 0


def test_stopping_says_so(run, monkeypatch):
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "open", stop)
    assert run("list") == (1, "", "Stopped; nothing was written.\n")
    monkeypatch.setattr(Library, "open", lambda *_, **__: (_ for _ in ()).throw(Cancelled()))
    assert run("list") == (1, "", "Stopped; nothing was written.\n")


def test_answers_are_utf8_whatever_the_locale(page, tmp_path):
    settings = os.environ | {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    library = tmp_path / "library"
    started("--library", library, "import", page, env=settings)
    answer = started("--library", library, "list", "--json", env=settings)
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout.decode("utf-8"))[0]["series"] == ["Alden’s Crossing"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals are POSIX here")
def test_a_reader_that_goes_away_is_no_error(tmp_path):
    with Library.open(tmp_path / "library") as library:
        for number in range(600):
            library.drafts.save(library.drafts.new(headline=f"Story {number} " + "of a long winter " * 10))
    command = [sys.executable, "-m", "almost_editor", "--library", str(tmp_path / "library"), "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals are POSIX here")
def test_an_interrupt_ends_cleanly(tmp_path):
    fifo = tmp_path / "page.txt"
    os.mkfifo(fifo)
    library = tmp_path / "library"
    command = [sys.executable, "-m", "almost_editor", "--library", str(library), "import", str(fifo)]
    # Opening a pipe to write waits until the command reads from it: it is at work then.
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process, fifo.open("wb"):
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (1, b"", b"Stopped; nothing was written.\n")
    assert json.loads(started("--library", library, "list", "--json").stdout) == []


def test_commands_without_a_window_load_neither_qt_nor_publishing(tmp_path):
    script = (
        "import sys; from almost_editor.cli import main; main(sys.argv[1:]); "
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'jinja2', 'PIL', 'markdown_it', "
        "'sqlite_utils', 'ruamel', 'pygments'}))"
    )
    Library.open(tmp_path / "library").close()
    answer = subprocess.run(
        [sys.executable, "-c", script, "--library", str(tmp_path / "library"), "list", "--json"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert answer.stdout == "[]\n[]\n"


def test_words_are_found_with_what_stands_round_them(run: Callable[..., Answer], page: Path) -> None:
    run("import", page)
    run("new", "Another ferry")
    code, out, err = run("search", "ferry", "spring")
    assert code == 0
    assert out.splitlines()[0].startswith(SLUG)
    assert "plan for the spring" in out
    assert err == ""
    found = json.loads(run("search", "ferry stage:draft", "--json")[1])
    assert {one["slug"] for one in found} == {SLUG, "another-ferry"}
    assert all("ferry" in one["hits"][0].casefold() for one in found)
    assert run("search", "nowhere")[1] == "Nothing was found.\n"


def test_a_filter_that_cannot_be_is_refused_with_what_could(run: Callable[..., Answer]) -> None:
    code, out, err = run("search", "stage:finished")
    assert (code, out) == (1, "")
    assert "idea, draft, in-edit, ready, exported" in err


def test_history_shows_what_has_changed_since_a_revision(
    run: Callable[..., Answer], page: Path, tmp_path: Path
) -> None:
    run("import", page)
    since = json.loads(run("history", SLUG, "--json")[1])[0]["id"]
    with Library.open(tmp_path / "library") as opened:
        draft = opened.drafts.find(SLUG)
        opened.drafts.save(replace(draft, slug_by_hand=True, headline="Ferry Stops For The Summer"))
    assert "Ferry Stops For The [-Winter-]{+Summer+}" in run("history", SLUG, "--diff", since)[1]
    parts = json.loads(run("history", SLUG, "--diff", since, "--json")[1])
    assert [part["words"] for part in parts if part["kind"] != "same"] == ["Winter", "Summer"]
    code, out, err = run("history", SLUG, "--diff", 99)
    assert (code, out) == (1, "")
    assert "99" in err


def test_history_tells_what_an_article_was(run: Callable[..., Answer], page: Path) -> None:
    run("import", page)
    kept = json.loads(run("history", SLUG, "--json")[1])
    assert [(one["headline"], one["exported"]) for one in kept] == [("Ferry Stops For The Winter", False)]
    assert "Ferry Stops For The Winter" in run("history", SLUG)[1]
    assert set(kept[0]) == {"id", "at", "by", "name", "exported", "headline", "words"}
    code, _out, err = run("history", "nothing-like-it")
    assert code == 1
    assert "nothing-like-it" in err
