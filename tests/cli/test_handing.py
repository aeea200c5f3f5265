"""Commands beside an open window: carried out by it, answered like any other, and seen in it at once."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest import mock

import click
import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from almost_editor.app.newsroom import Newsroom
from almost_editor.cli.entry import almost_editor, main
from almost_editor.cli.handed import carry_out
from almost_editor.cli.handing import hand
from almost_editor.cli.loading import load
from almost_editor.cli.session import FilePath
from almost_editor.cli.table import COMMANDS, HANDED, HIDDEN
from almost_editor.library.store import Library
from almost_editor.newsroom.handing import MOST_BYTES, Call, call_bytes
from almost_editor.paths import window_address
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import Language, speak
from tests.ui.opened import REASON, listed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the test’s own client speaks to a socket of Unix")


@pytest.fixture
def window(qapp, tmp_path, wait_until, monkeypatch) -> Iterator[Newsroom]:
    """A window as `almost-editor` composes it, without its page, listening for commands."""
    (tmp_path / "runtime").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    lanes = Lanes(tmp_path / "library")
    lanes.start()
    with mock.patch("almost_editor.app.writing.reason_without_page", return_value=REASON):
        newsroom = Newsroom(lanes, Theme("light"), Settings(tmp_path / "settings.ini"), carry_out)
    newsroom.window.show()
    newsroom.begin(())
    wait_until(newsroom.callers._server.isListening)
    yield newsroom
    newsroom.window.close()
    newsroom.take_down()
    assert not list((tmp_path / "runtime").glob("*/*")), "no socket is left behind"


@pytest.fixture
def run(window, tmp_path, wait_until):
    """Call the command line as a process of its own, in a folder of its own, while the window does its work."""
    place = tmp_path / "called-here"
    place.mkdir()

    def call(*words, code=0):
        started = subprocess.Popen(
            [sys.executable, "-m", "almost_editor", "--library", str(tmp_path / "library"), *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            cwd=place,
            env=os.environ | {"PYTHONPATH": os.getcwd()},  # noqa: PTH109
        )
        wait_until(lambda: started.poll() is not None, 60_000)
        out, err = (side.decode() for side in started.communicate())
        assert started.returncode == code, err
        return out, err

    call.place = place
    return call


def headlines(window):
    """Return what the library has, if the window has heard of it."""
    found = listed(window)
    return {one.headline for one in found} if window.catalogue.counts.articles == len(found) else set()


def test_an_upload_is_written_beside_the_window_and_put_on_record_by_it(window, run):
    assert run("export", "--changed", "--to", "up")[0].strip().endswith("almost-upload-1")
    with Library.open(window.lanes.folder, writing=False) as library:
        assert (library.uploads.count, "index.html" in library.uploads.last()) == (1, True)
    out, err = run("export", "--changed", "--to", "up")
    assert (out, "Nothing has changed" in err) == ("", True)


def test_a_new_article_is_made_by_the_window_and_seen_in_it(window, run):
    out, err = run("new", "Ferry Stops", "--series", "The Crossing")
    assert (out, err) == ("ferry-stops\n", "")
    assert headlines(window) == {"Ferry Stops"}
    assert [one.name for one in window.catalogue.series] == ["The Crossing"]
    assert run("list")[0].startswith("ferry-stops")


def test_a_file_is_found_from_where_the_command_was_called(window, run):
    (run.place / "storm.md").write_text("# Storm\n\nIt came at night.\n", encoding="utf-8")
    assert run("import", "storm.md")[0] == "storm\n"
    out, err = run("import", "storm.md", "missing.md", code=1)
    assert out.startswith("storm")
    assert "missing.md" in err
    assert "Storm" in headlines(window)


def test_what_is_refused_is_refused_with_its_sentence_and_code(window, run):
    assert "no series" in run("series", "rename", "nothing", "Something", code=1)[1]
    assert run("series", "rename", code=2)[1].startswith("Usage:")
    run("series", "new", "The Crossing")
    run("new", "Ferry", "--series", "The Crossing")
    assert "--articles keep" in run("series", "delete", "the-crossing", code=1)[1]


def test_the_open_article_follows_and_what_is_typed_is_not_lost(window, run, wait_until):
    run("new", "Ferry")
    window.drafting.open(listed(window)[0].id)
    wait_until(lambda: window.open_draft.is_open)
    window.text.setFocus()
    QTest.keyClicks(window.text, "Typed and not saved yet.")
    run("series", "new", "The Crossing")
    run("series", "add", "the-crossing", "ferry")
    assert window.open_draft.draft.series == (window.catalogue.series[0].id,)
    assert window.open_draft.body == "Typed and not saved yet."
    wait_until(lambda: window.open_draft.is_safe)
    with Library.open(window.lanes.folder, writing=False) as library:
        draft = library.drafts.find("ferry")
    assert (draft.body, draft.series) == (window.open_draft.body, window.open_draft.draft.series)


def test_a_linked_file_that_changed_comes_into_the_open_article(window, run, wait_until):
    file = run.place / "storm.md"
    file.write_text("# Storm\n\nIt came at night.\n", encoding="utf-8")
    run(file)
    wait_until(lambda: window.open_draft.is_open and "at night" in window.open_draft.body)
    wait_until(lambda: window.open_draft.is_safe)
    cursor = QTextCursor(window.open_draft.document)
    cursor.setPosition(window.open_draft.body.index("night"))
    window.text.setTextCursor(cursor)
    file.write_text("# Storm\n\nFirst the rain.\n\nIt came at night.\n", encoding="utf-8")
    run("import", "storm.md")
    assert window.open_draft.body.startswith("First the rain.")
    cursor = window.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "night"


def test_a_file_is_opened_in_the_window_that_is_open(window, run, wait_until):
    (run.place / "a storm.md").write_text("# Storm\n\nIt came at night.\n", encoding="utf-8")
    window.window.showMinimized()
    assert run("a storm.md") == ("", "")
    wait_until(lambda: window.open_draft.is_open)
    assert window.open_draft.draft.headline == "Storm"
    assert not window.window.isMinimized()


def test_an_export_is_written_by_the_command_and_put_on_record_by_the_window(window, run):
    run("new", "Ferry", "--dek", "It stops.", "--stage", "ready")
    out, _err = run("export", "ferry", "--to", "out", "--override", "To see it", "--format", "html")
    assert out.strip().endswith("almost-ferry")
    assert (run.place / "out" / "almost-ferry").exists()
    shown = json.loads(run("show", "ferry", "--json")[0])
    assert [one["override"] for one in shown["exports"]] == ["To see it"]
    assert listed(window)[0].stage.value == "exported"


def stored(window, slug):
    with Library.open(window.lanes.folder, writing=False) as library:
        return library.drafts.find(slug)


def test_other_words_are_told_to_readers_by_the_window_before_the_export(window, run):
    run("new", "Ferry", "--dek", "It stops.", "--stage", "ready")
    words = ("export", "ferry", "--to", "out", "--override", "To see it", "--format", "html")
    run(*words)
    run("correct", "ferry", "It was six.", "--silent")
    run(*words, "--silent")
    assert stored(window, "ferry").modified is None
    run("correct", "ferry", "It was seven.", "--silent")
    run(*words)
    told = stored(window, "ferry").modified
    assert told is not None
    run(*words)
    assert stored(window, "ferry").modified == told


def test_compacting_and_backing_up_go_on_beside_the_window_and_restoring_does_not(window, run):
    run("new", "Ferry")
    assert "The database had" in run("library", "compact")[0]
    backup = run("library", "backup")[0].strip()
    assert "Close it there" in run("library", "restore", backup, code=1)[1]


def test_what_cannot_be_handed_says_so(window, tmp_path, run):
    assert "open in another window" in run("walk", "--to", "walked", code=1)[1]
    answer = []
    with Library.open(tmp_path / "other") as library:
        answer.append(carry_out(library, Call(("walk", "--to", "x"), tmp_path)))
    assert answer[0].code == 1
    assert "cannot be done while a window" in answer[0].err


def test_the_socket_is_for_this_account_alone(window):
    address = Path(window_address(window.lanes.folder))
    assert stat.S_IMODE(address.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(address.parent.stat().st_mode) & 0o077 == 0
    assert len(os.fsencode(address.name)) <= 16


def spoken(window, wait_until, data):
    speaker = socket.socket(socket.AF_UNIX)
    speaker.connect(window_address(window.lanes.folder))
    speaker.setblocking(False)
    heard = []

    def hear():
        try:
            heard.append(speaker.recv(1 << 16))
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        return heard[-1] == b""

    def say():
        nonlocal data
        with contextlib.suppress(BlockingIOError):
            data = data[speaker.send(data) :]
        return not data

    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        wait_until(say)
    wait_until(hear)
    speaker.close()
    return b"".join(heard)


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"almost-editor 2\n{}\n",
        b"almost-editor 1\n[]\n",
        b"almost-editor 1\nno json\n",
        b'almost-editor 1\n{"words": [], "folder": "/"}\n',
    ],
)
def test_who_speaks_otherwise_is_refused_and_changes_nothing(window, wait_until, data):
    assert b"do not understand each other" in spoken(window, wait_until, data)
    assert headlines(window) == set()


def test_a_call_that_has_no_end_is_cut_off(window, wait_until):
    said = spoken(window, wait_until, b"almost-editor 1\n" + b"x" * (4 * MOST_BYTES))
    # The answer may be lost with the line, as not all that was said was heard.
    assert not said or b"do not understand each other" in said
    assert not window.callers._present


def test_who_says_nothing_is_not_waited_for(window, wait_until, monkeypatch):
    monkeypatch.setattr("almost_editor.ui.callers.ASKED_WITHIN_MS", 50)
    assert spoken(window, wait_until, b"almost-editor 1\n") == b""


def test_who_leaves_before_the_answer_has_it_done_all_the_same(window, wait_until, tmp_path):
    speaker = socket.socket(socket.AF_UNIX)
    speaker.connect(window_address(window.lanes.folder))
    speaker.sendall(call_bytes(Call(("new", "Ferry"), tmp_path)))
    speaker.close()
    wait_until(lambda: window.catalogue.counts.articles == 1)
    assert headlines(window) == {"Ferry"}


def test_without_a_window_nothing_is_handed(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert hand(tmp_path / "library", "new") is None
    address = Path(window_address(tmp_path / "library"))
    address.parent.mkdir()
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(address))
    left.close()
    assert hand(tmp_path / "library", "new") is None, "left behind by a window that was killed"
    with Library.open(tmp_path / "library"):
        assert main(["--library", str(tmp_path / "library"), "new", "Ferry"]) == 1
    assert "open in another window or command" in capsys.readouterr().err


def test_every_path_of_every_command_is_seen_from_where_it_was_called():
    def commands(group: click.Group) -> Iterator[click.Command]:
        for one in group.commands.values():
            yield one
            if isinstance(one, click.Group):
                yield from commands(one)

    for entry in (COMMANDS | HIDDEN | HANDED).values():
        command = load(entry.place)
        for one in (command, *(commands(command) if isinstance(command, click.Group) else ())):
            for parameter in one.params:
                if isinstance(parameter.type, click.Path):
                    assert isinstance(parameter.type, FilePath), f"{one.name} {parameter.name}"
    assert all(isinstance(one.type, FilePath) for one in almost_editor.params if isinstance(one.type, click.Path))


WINDOW = "import sys\nfrom almost_editor.cli.entry import main\nsys.exit(main(sys.argv[1:]))\n"


def test_a_real_window_takes_commands_and_a_killed_one_leaves_nothing_in_the_way(tmp_path, monkeypatch):
    (tmp_path / "runtime").mkdir(mode=0o700)
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    surroundings = os.environ | home | {"XDG_RUNTIME_DIR": str(tmp_path / "runtime"), "PYTHONPATH": os.getcwd()}  # noqa: PTH109
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    called = [sys.executable, "-c", WINDOW, "--library", str(tmp_path / "library")]
    window = subprocess.Popen(called, env=surroundings, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        address, deadline = Path(window_address(tmp_path / "library")), time.monotonic() + 60
        while not address.exists():
            assert time.monotonic() < deadline
            assert window.poll() is None
            time.sleep(0.05)
        made = subprocess.run([*called, "new", "Ferry"], env=surroundings, capture_output=True, check=False)
        assert (made.returncode, made.stdout, made.stderr) == (0, b"ferry\n", b"")
    finally:
        os.killpg(window.pid, signal.SIGKILL)
        window.wait()
    assert address.exists(), "the socket of the killed one"
    made = subprocess.run([*called, "new", "Pier"], env=surroundings, capture_output=True, check=False)
    assert (made.returncode, made.stdout, made.stderr) == (0, b"pier\n", b"")


def test_a_window_in_another_language_answers_commands_in_english(tmp_path):
    Library.open(tmp_path / "library").close()
    before = speak(Language("xx", lambda text, _number: f"⟦{text}⟧"))
    try:
        with Library.open(tmp_path / "library") as library:
            answer = carry_out(library, Call(("put-back", "no-such-article"), tmp_path))
    finally:
        speak(before)
    assert answer.code == 1
    assert answer.err.startswith("There is no article “no-such-article” in this library.")


def test_an_article_is_handed_off_and_comes_back_beside_the_window(window, run, tmp_path, wait_until):
    window.drafting.new()
    wait_until(lambda: window.open_draft.is_open)
    window.open_draft.change(headline="Ferry")
    window.text.setPlainText("The ferry left at seven.\n\nNobody was hurt.")
    window.open_draft.save()
    wait_until(lambda: window.open_draft.is_safe)
    out, _err = run("handoff", "ferry", "--to", "ferry.almost")
    assert out.strip() == str(run.place / "ferry.almost")
    there = ["--library", str(tmp_path / "there")]
    assert main([*there, "import", str(run.place / "ferry.almost")]) == 0
    with Library.open(tmp_path / "there") as library:
        draft = library.drafts.find("ferry")
        library.drafts.save(replace(draft, body=draft.body.replace("seven", "eight")))
    assert main([*there, "handoff", "ferry", "--to", str(run.place / "back.almost")]) == 0
    cursor = QTextCursor(window.open_draft.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" Not one.")
    _out, err = run("import", "back.almost")
    assert "was merged" in err
    assert window.open_draft.body == "The ferry left at eight.\n\nNobody was hurt. Not one."
    window.open_draft.save()
    wait_until(lambda: window.open_draft.is_safe)
    with Library.open(tmp_path / "library", writing=False) as library:
        assert library.drafts.find("ferry").body == "The ferry left at eight.\n\nNobody was hurt. Not one."
