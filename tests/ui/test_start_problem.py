"""The start that failed: whatever is wrong with the library, a sentence, a remedy, and a way on."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton

from almost_editor.errors import LibraryDamaged, LibraryLocked, LibraryTooNew, LibraryUnwritable
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.start_problem import StartProblem, open_library
from almost_editor.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme("light")


def make(folder):
    Library.open(folder).close()
    return folder / "library.sqlite3"


def lock(folder):
    return Library.open(folder)


def damage(folder):
    make(folder).write_bytes(b"This is no database, however long it is. " * 100)


def make_too_new(folder):
    connection = sqlite3.connect(make(folder))
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE '%migrations'")]
    connection.execute(
        f"INSERT INTO {tables[0]} (migration_set, name, applied_at) VALUES ('almost_editor', 'm999_later', '2099')"  # noqa: S608
    )
    connection.execute(f"UPDATE {tables[0]} SET migration_set = (SELECT migration_set FROM {tables[0]} LIMIT 1)")  # noqa: S608
    connection.commit()
    connection.close()


def make_a_file(folder):
    folder.write_text("not a folder", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lock, LibraryLocked),
        (damage, LibraryDamaged),
        (make_too_new, LibraryTooNew),
        (make_a_file, LibraryUnwritable),
    ],
)
def test_each_thing_that_can_be_wrong_is_told_with_its_remedy(theme, tmp_path, spoil, kind):
    folder = tmp_path / "library"
    holder = spoil(folder)
    with pytest.raises(kind) as wrong:
        Lanes(folder).start()
    dialog = StartProblem(theme, folder, wrong.value)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert wrong.value.message.endswith(".")
    assert wrong.value.remedy.endswith(".")
    assert wrong.value.message in texts
    assert wrong.value.remedy in texts
    assert str(folder) in texts
    assert "sqlite" not in wrong.value.message.lower()
    dialog.deleteLater()
    if holder is not None:
        holder.close()


def test_nothing_in_it_is_read_as_markup(theme, tmp_path):
    dialog = StartProblem(theme, tmp_path / "<b>folder</b>", LibraryDamaged("A <b>bold</b> word.", "A & B."))
    for label in dialog.findChildren(QLabel):
        assert label.textFormat().name == "PlainText"
    dialog.deleteLater()


@pytest.fixture
def answers(monkeypatch):
    """Answer each dialog by a press on one of its buttons, without a loop of events inside the test's own."""

    def prepare(*presses):
        waiting = list(presses)

        def answer(dialog):
            press = waiting.pop(0)
            press(dialog)

        monkeypatch.setattr(StartProblem, "exec", answer)

    return prepare


def press(text):
    return lambda dialog: next(one for one in dialog.findChildren(QPushButton) if one.text() == text).click()


def test_it_can_be_tried_again(qapp, theme, tmp_path, answers):
    holder = Library.open(tmp_path / "library")
    answers(press("Try again"), lambda dialog: (holder.close(), press("Try again")(dialog)))
    lanes = open_library(qapp, tmp_path / "library", theme)
    assert lanes is not None
    assert lanes.folder == tmp_path / "library"
    lanes.close()


def test_it_can_be_left(qapp, theme, tmp_path, answers):
    damage(tmp_path / "library")
    before = (tmp_path / "library" / "library.sqlite3").read_bytes()
    answers(press("Quit"))
    assert open_library(qapp, tmp_path / "library", theme) is None
    assert (tmp_path / "library" / "library.sqlite3").read_bytes() == before


def test_another_library_can_be_opened(qapp, theme, tmp_path, answers):
    damage(tmp_path / "library")

    def choose(dialog):
        press("Open another library…")(dialog)
        chooser = dialog.findChild(QFileDialog)
        chooser.fileSelected.emit(str(tmp_path / "other"))
        chooser.close()

    answers(choose)
    lanes = open_library(qapp, tmp_path / "library", theme)
    assert lanes is not None
    assert lanes.folder == Path(tmp_path / "other")
    assert not any(isinstance(one, QDialog) and one.isVisible() for one in qapp.topLevelWidgets())
    lanes.close()
    shutil.rmtree(tmp_path / "other")
