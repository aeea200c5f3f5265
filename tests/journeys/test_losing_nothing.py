"""Whatever happens to the process or the disk, the words are there again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from almost_editor.errors import LibraryUnwritable
from almost_editor.library.drafts import Drafts
from almost_editor.library.store import Library
from almost_editor.ui.open_draft import SaveState
from tests.journeys.driver import Writer

ROOT = Path(__file__).resolve().parents[2]
KEPT_WITHIN_S = 0.25

Typist = Callable[[Path], "subprocess.Popen[str]"]


@pytest.fixture
def typist() -> Iterator[Typist]:
    """Start another process with a real window, in which somebody types; it is killed at the end at the latest."""
    processes: list[subprocess.Popen[str]] = []

    def start(folder: Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.typist", str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.parametrize("keys", [1, 40, 90])
def test_every_word_that_is_a_quarter_of_a_second_old_outlives_a_kill(
    typist: Typist, writer: Writer, tmp_path: Path, keys: int
) -> None:
    process = typist(tmp_path)
    assert process.stdout is not None
    typed: list[tuple[float, str]] = []
    for line in process.stdout:
        if line.startswith("typed "):
            typed.append((float(line.split(" ", 2)[1]), line.split(" ", 2)[2].rstrip("\n")))
        if len(typed) >= keys:
            break
    time_of_kill = time.monotonic()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    # What was typed between the last line read and the kill is still in the pipe.
    for line in process.stdout.read().splitlines():
        if line.startswith("typed "):
            typed.append((float(line.split(" ", 2)[1]), line.split(" ", 2)[2]))
    old_enough = [text for when, text in typed if when <= time_of_kill - KEPT_WITHIN_S]
    expected = old_enough[-1] if old_enough else ""
    writer.starts()
    writer.waits(lambda: writer.app.open_draft.is_open)
    assert writer.draft.body.replace("\n", "⏎").startswith(expected)
    assert typed[-1][1].startswith(writer.draft.body.replace("\n", "⏎"))


def test_an_article_that_was_saved_is_whole_after_a_kill(typist: Typist, writer: Writer, tmp_path: Path) -> None:
    process = typist(tmp_path)
    assert process.stdout is not None
    whole = ""
    for line in process.stdout:
        if line.startswith("saved "):
            whole = line.removeprefix("saved ").rstrip("\n")
            break
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    writer.starts()
    writer.sees_in_page("Night Ferry Keeps Running", "Nobody wants to see the dock empty")
    assert writer.draft.headline == "Night Ferry Keeps Running"
    assert writer.draft.body.replace("\n", "⏎") == whole


def test_a_save_that_fails_is_told_tried_again_and_made_good(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    writer.starts()
    writer.begins_an_article()
    works = Drafts.save

    def full(*_arguments: object, **_named: object) -> object:
        raise LibraryUnwritable("The disk is full.", "Make room on it; the words are still in the window.")

    monkeypatch.setattr(Drafts, "save", full)
    writer.types("Kept Words")
    writer.waits(lambda: writer.app.open_draft.state is SaveState.FAILED)
    assert "disk is full" in writer.app.status_bar.save_mark.accessibleName()
    writer.types(" And More")
    monkeypatch.setattr(Drafts, "save", works)
    writer.waits(lambda: writer.app.open_draft.state is SaveState.SAVED)
    assert writer.finds_in_library("kept-words-and-more").headline == "Kept Words And More"


def test_words_that_could_not_be_saved_come_back_with_their_draft(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("First")
    writer.saves()
    first = writer.draft.id
    works = Drafts.save

    def failing(self: Drafts, draft: object, **named: object) -> object:
        if getattr(draft, "id", "") == first:
            raise LibraryUnwritable("The disk is full.", "Make room on it.")
        return works(self, draft, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Drafts, "save", failing)
    writer.types(" Unsaved")
    writer.waits(lambda: writer.app.open_draft.state is SaveState.FAILED)
    writer.chooses("draft.new")
    writer.waits(lambda: writer.draft.id != first)
    writer.app.drafting.open(first)
    writer.waits(lambda: writer.draft.id == first)
    assert writer.draft.headline == "First Unsaved"
    monkeypatch.setattr(Drafts, "save", works)
    writer.waits(lambda: writer.app.open_draft.is_safe)
    assert writer.finds_in_library("first-unsaved").headline == "First Unsaved"


def test_a_second_window_is_refused_with_a_sentence(writer: Writer) -> None:
    writer.starts()
    with pytest.raises(Exception, match="open"):
        Library.open(writer.library_folder)
