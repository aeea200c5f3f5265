"""The report for support: enough to find a fault, and not one word of any draft."""

import logging
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor import __version__
from almost_editor.document.draft import Author
from almost_editor.errors import LibraryDamaged
from almost_editor.newsroom import support
from almost_editor.newsroom.support import log_tail, support_report

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
SOURCE = Path(support.__file__).read_text(encoding="utf-8")
WORD = "zanzibarine"

LOG = f"""\
2026-03-04 11:00:00,123 WARNING almost_editor.qt QPainter::begin: Paint device returned engine == 0
2026-03-04 11:00:01,000 INFO almost_editor.qt js: The text “{WORD}” was not understood
and goes on with {WORD} on a line of its own
  File "/home/{WORD}/notes.py", line 3, in {WORD}
2026-03-04 11:00:02,000 ERROR almost_editor A bug
Traceback (most recent call last):
  File "/home/{WORD}/app/almost_editor/library/store.py", line 77, in {WORD}
    {WORD} = 1
  File "/home/{WORD}/almost_editor/library/{WORD}.py", line 77, in x
  File "/home/{WORD}/almost_editor/../{WORD}.py", line 77, in x
sqlite3.OperationalError: near "{WORD}": syntax error
KeyError: '{WORD}'
{WORD}.Error: {WORD}
2026-03-04 11:00:03,000 INFO almost_editor.{WORD} words
"""


@pytest.fixture
def full(library, write):
    series = library.series.create(f"Series {WORD}")
    picture = library.pictures.add(b"bytes", f"{WORD}.jpg", width_px=8, height_px=6, format="jpeg", alt=WORD)
    for number in range(3):
        write(
            f"{WORD} {number}", body=f"{WORD} words", dek=WORD, notes=WORD, tags=(WORD,),
            authors=(Author(WORD),), series=(series.id,), pictures=(picture,),
        )  # fmt: skip
    library.backups.make(now=NOW)
    return library


def test_it_says_versions_and_figures(full, tmp_path):
    text = support_report(full, tmp_path / "no.log", NOW)
    assert f"Almost Editor {__version__}" in text
    assert f"Python {sys.version.split()[0]}" in text
    assert re.search(r"^SQLite 3\.\d+\.\d+$", text, re.M)
    assert re.search(r"^PySide6 (6\.\d+\.\d+|is not installed as a package)$", text, re.M)
    assert "sound: yes\narticles: 3 (0 in the trash), series: 1, pictures: 1\n" in text
    assert "backups: 1, of a damaged library: 0\nthe newest is number 1, made 2026-03-04T12:00:00+00:00\n" in text
    assert "there is none" in text


@pytest.mark.parametrize("damage", [False, True])
def test_not_one_word_of_a_draft_and_no_place_of_a_person(full, tmp_path, damage):
    if damage:
        full._connection.run("UPDATE bodies SET body = body || '!'")
        next((full.folder / "pictures").iterdir()).unlink()
    log = tmp_path / "almost-editor.log"
    log.write_text(LOG, encoding="utf-8")
    text = support_report(full, log, NOW)
    assert WORD not in text.lower()
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text
    if damage:
        assert "sound: no" in text
        assert "damaged articles: 3, pictures missing or damaged: 1, earlier versions damaged: 0" in text


def test_the_end_of_the_log_keeps_what_is_ours():
    assert log_tail(LOG) == [
        "2026-03-04 11:00:00,123 WARNING almost_editor.qt QPainter [words left out: 7]",
        "2026-03-04 11:00:01,000 INFO almost_editor.qt [words left out: 7]",
        "  [lines left out: 1]",
        "  a file elsewhere, line 3",
        "2026-03-04 11:00:02,000 ERROR almost_editor A bug",
        "Traceback (most recent call last):",
        "  almost_editor/library/store.py, line 77",
        "  [lines left out: 1]",
        "  a file elsewhere, line 77",
        "  a file elsewhere, line 77",
        "OperationalError",
        "KeyError",
        "  [lines left out: 2]",
    ]


def test_a_real_record_of_a_bug_keeps_its_places(tmp_path):
    file = tmp_path / "one.log"
    handler = logging.FileHandler(file, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.Logger("almost_editor")
    log.addHandler(handler)
    try:
        support_report(None, None, NOW)
    except AttributeError:
        log.exception("A bug")
    handler.close()
    told = log_tail(file.read_text(encoding="utf-8"))
    assert told[0].endswith("ERROR almost_editor A bug")
    assert any(line.startswith("  almost_editor/newsroom/support.py, line ") for line in told)
    assert told[-1] == "AttributeError"


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(),
            st.text().map(lambda text: f"2026-03-04 11:00:01,000 INFO almost_editor.qt {text}"),
            st.text().map(lambda text: f'  File "{text}", line 3, in f'),
            st.text().map(lambda text: f"{text}: {text}"),
        )
    )
)
def test_every_word_of_the_log_that_is_told_is_known_before(lines):
    known = set(re.findall(r"[A-Za-z]+", SOURCE)) | {
        word for name in support._ERRORS for word in re.findall("[A-Za-z]+", name)
    }
    told = re.sub(r"almost_editor/[\w/]+\.py", "", "\n".join(log_tail("\n".join(lines))))
    for word in re.findall(r"[^\W\d]+", told.replace("_", " ")):
        assert word in known or (word.startswith("Q") and support._QT_CLASS.fullmatch(word))


def test_a_long_log_is_cut_to_its_end(tmp_path):
    log = tmp_path / "almost-editor.log"
    line = "2026-03-04 11:00:00,{:03} INFO almost_editor.qt {}\n"
    log.write_text("".join(line.format(number % 1000, "word " * 20) for number in range(5000)), encoding="utf-8")
    told = support._log(log)
    assert len(told) == support.TAIL_LINES
    assert told[-1] == "2026-03-04 11:00:00,999 INFO almost_editor.qt [words left out: 20]"


def test_a_library_that_does_not_open_is_told_by_the_kind_of_its_error(tmp_path):
    refused = LibraryDamaged(f"The library in “/home/{WORD}” is damaged.", "Restore it.")
    text = support_report(None, tmp_path / "no.log", NOW, refused=refused)
    assert "could not be opened: LibraryDamaged" in text
    assert WORD not in text
    assert "none was open" in support_report(None, tmp_path / "no.log", NOW)


def test_a_log_that_cannot_be_read_is_told(tmp_path):
    assert support._log(tmp_path) == ["cannot be read"]
    (tmp_path / "empty.log").write_text("")
    assert support._log(tmp_path / "empty.log") == ["is empty"]
