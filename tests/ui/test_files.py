"""Files: in and out, never over anything unseen, and a copy when the library cannot take the words."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from almost_editor.ui.files import FileDesk
from almost_editor.ui.worker import Worker
from tests.ui.details.desk import Listening


class Asking(Listening):
    def __init__(self):
        super().__init__()
        self.asked = []
        self.remedies = []

    def say(self, sentence, button="", then=None):
        super().say(sentence, button, then)

    def problem(self, error, button="", then=None):
        super().problem(error, button, then)
        self.remedies.append((button, then))

    def ask(self, sentence, *remedies):
        self.asked.append((sentence, dict(remedies)))


@pytest.fixture
def notices():
    return Asking()


@pytest.fixture
def files(desk, notices):
    window = QWidget()
    worker = Worker(window)
    made = FileDesk(desk.open_draft, desk.catalogue, notices, window, worker)
    made.targets = []
    made._choose_target = made.targets.append
    yield made
    worker.close()
    desk.open_draft.close()
    window.deleteLater()


def drop(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def write(folder, name, text="# Ferries Run\n\nWords.\n"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_files_are_taken_in_and_the_last_is_shown(files, desk, notices, tmp_path, wait_until):
    first, second = write(tmp_path, "a.md"), write(tmp_path, "b.md", "# Second\n\nMore.\n")
    files.take_in([first, second])
    wait_until(lambda: notices.said)
    assert notices.said[0].startswith("2 articles were taken in.")
    assert desk.open_draft.draft.headline == "Second"
    assert {summary.headline for summary in desk.summaries()} == {"Ferries Run", "Second"}


def test_one_that_cannot_be_taken_in_is_told_with_a_remedy(files, desk, notices, tmp_path, wait_until):
    files.take_in([tmp_path / "none.md"])
    wait_until(lambda: notices.problems)
    assert notices.problems[0].remedy
    assert not desk.open_draft.is_open


def test_only_files_of_articles_are_taken_from_a_drop(files, notices, tmp_path, wait_until):
    assert not files.take_drop(drop(tmp_path / "a.jpg", tmp_path / "b.csv"))
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.md")])
    assert not files.take_drop(web)
    assert not files.take_drop(QMimeData())
    assert files.take_drop(drop(write(tmp_path, "a.MD"), tmp_path / "b.jpg"))
    wait_until(lambda: notices.said)
    assert notices.said[0].startswith("The article was taken in.")


def test_without_a_file_of_its_own_an_article_asks_where_to(files, desk, notices, tmp_path, wait_until):
    desk.opens(headline="Ferries Run", body="Words.")
    files.save_to_file()
    wait_until(lambda: files.targets)
    files.targets[0](tmp_path / "ferries.md")
    wait_until(lambda: notices.said)
    assert "Words." in (tmp_path / "ferries.md").read_text(encoding="utf-8")
    assert "“ferries.md”" in notices.said[0]
    files.save_to_file()
    wait_until(lambda: len(notices.said) == 2)
    assert len(files.targets) == 1, "now it has one"


def test_what_is_on_the_screen_is_what_is_written(files, desk, notices, tmp_path, wait_until):
    desk.opens(headline="Ferries Run")
    desk.open_draft.change(dek="Typed a moment ago.")
    files.save_to_other_file()
    files.targets[0](tmp_path / "ferries.md")
    wait_until(lambda: notices.said)
    assert "Typed a moment ago." in (tmp_path / "ferries.md").read_text(encoding="utf-8")


def test_a_copy_needs_no_library(files, desk, notices, tmp_path):
    desk.opens(headline="Ferries Run", body="« Oui\u00a0»")
    desk.lanes.close()
    files.save_copy()
    files.targets[0](tmp_path / "copy.md")
    written = (tmp_path / "copy.md").read_bytes().decode()
    assert "« Oui\u00a0»" in written
    assert "\r" not in written
    assert "A copy of the article is in" in notices.said[0]


def test_a_copy_that_cannot_be_written_says_why_and_offers_another_place(files, desk, notices, tmp_path):
    desk.opens(headline="Ferries Run")
    files.save_copy()
    files.targets[0](tmp_path / "none" / "copy.md")
    assert "could not be written" in notices.problems[0].message
    button, then = notices.remedies[0]
    assert button.startswith("Choose another")
    then()
    assert len(files.targets) == 2


def test_with_nothing_open_nothing_is_written(files):
    files.save_to_file()
    files.save_to_other_file()
    files.save_copy()
    assert files.targets == []
