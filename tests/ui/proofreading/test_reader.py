"""The reader: a process that answers, is started anew when it dies, and is left alone when it dies again and again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from almost_editor.desk.reading import Wish
from almost_editor.ui.answering import MOST_STARTS
from almost_editor.ui.proofreading.reader import Reader
from almost_editor.ui.proofreading.reading_process import Lines, Read, Suggested, Suggestions

ASKED = Lines(Wish("en-US", grammar=False, names=True), ("the Zelenskz",))


@pytest.fixture
def reader(qapp: QObject, tmp_path: Path) -> Iterator[Reader]:
    owner = QObject()
    made = Reader(tmp_path, owner)
    yield made
    made.close()


def test_one_request_is_under_way_and_a_pressing_one_comes_next(reader: Reader, wait_until: Callable) -> None:
    answers: list = []
    assert reader.ask(ASKED, answers.append)
    assert not reader.ask(ASKED, answers.append)
    reader.ask_next(Suggestions("en-US", "teh"), answers.append)
    wait_until(lambda: len(answers) == 2)
    assert isinstance(answers[0], Read)
    assert isinstance(answers[1], Suggested)
    assert "the" in answers[1].suggestions


def test_a_process_that_dies_is_started_anew_and_answers(reader: Reader, wait_until: Callable) -> None:
    answers: list = []
    reader.ask(ASKED, answers.append)
    assert reader.process is not None
    reader.process.kill()
    wait_until(lambda: answers)
    assert not reader.is_busy


def test_a_process_that_dies_again_and_again_is_left_alone(reader: Reader, wait_until: Callable) -> None:
    gave_up: list = []
    reader.gave_up.connect(lambda: gave_up.append(True))
    seen: list = []
    reader.ask(ASKED, print)
    for _ in range(MOST_STARTS):
        wait_until(lambda: gave_up or (reader.process is not None and reader.process.pid not in seen))
        if reader.process is not None:
            seen.append(reader.process.pid)
            reader.process.kill()
    wait_until(lambda: gave_up)
    assert not reader.is_busy
    assert not reader.ask(ASKED, print)
    reader.try_again()
    answers: list = []
    assert reader.ask(ASKED, answers.append)
    wait_until(lambda: answers)
