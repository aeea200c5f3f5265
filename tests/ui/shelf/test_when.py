from datetime import UTC, datetime, timedelta

import pytest

from almost_editor.ui.shelf.when import when_text, words_text

NOW = datetime(2022, 11, 9, 15, 0).astimezone()


@pytest.mark.parametrize(
    ("saved", "text"),
    [
        (NOW, "now"),
        (NOW - timedelta(seconds=59), "now"),
        (NOW + timedelta(hours=3), "now"),
        (datetime(2022, 11, 9, 11, 20).astimezone(), "11:20"),
        (datetime(2022, 11, 9, 0, 5).astimezone(), "0:05"),
        (datetime(2022, 11, 8, 23, 59).astimezone(), "Tuesday"),
        (datetime(2022, 11, 4, 12, 0).astimezone(), "Friday"),
        (datetime(2022, 11, 2, 12, 0).astimezone(), "Nov. 2"),
        (datetime(2022, 5, 31, 12, 0).astimezone(), "May 31"),
        (datetime(2021, 11, 9, 12, 0).astimezone(), "Nov. 9, 2021"),
    ],
)
def test_when(saved, text):
    assert when_text(saved.astimezone(UTC), NOW) == text


def test_words():
    assert [words_text(count) for count in (0, 1, 412, 1240)] == ["0 words", "1 word", "412 words", "1,240 words"]
