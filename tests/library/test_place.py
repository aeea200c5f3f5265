"""A library that is moved, deleted, replaced or parted from its journal while it is open is written to no more."""

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.errors import LibraryUnwritable
from almost_editor.library.store import Library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
ROOT = Path(__file__).resolve().parents[2]

SAVE_THEN_PART = """
import os, signal, sys
from pathlib import Path
from almost_editor.library.store import Library

library = Library.open(Path(sys.argv[1]))
draft = library.drafts.new(headline="Harbor", body="Words.")
library.drafts.save(draft)
(library.folder / "library.sqlite3-wal").unlink()
try:
    library.drafts.save(draft)
except Exception as error:
    print(type(error).__name__)
sys.stdout.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_folder_that_was_moved_is_said_and_mended_when_it_is_back(library, folder, write):
    draft = write("Harbor")
    elsewhere = folder.with_name("elsewhere")
    folder.rename(elsewhere)
    with pytest.raises(LibraryUnwritable, match="moved away or deleted") as caught:
        library.drafts.save(replace(draft, headline="Bridge"))
    assert "Put the folder back" in caught.value.remedy
    elsewhere.rename(folder)
    library.drafts.save(replace(draft, headline="Bridge"))
    assert library.drafts.get(draft.id).headline == "Bridge"


def test_nothing_is_called_saved_in_a_folder_that_was_deleted(library, folder, write):
    draft = write("Harbor")
    shutil.rmtree(folder)
    with pytest.raises(LibraryUnwritable, match="moved away or deleted"):
        library.drafts.save(replace(draft, headline="Bridge"))


def test_another_library_in_its_place_is_left_alone(library, folder, write):
    draft = write("Harbor")
    folder.rename(folder.with_name("elsewhere"))
    Library.open(folder).close()
    with pytest.raises(LibraryUnwritable, match="taken the place"):
        library.drafts.save(replace(draft, headline="Bridge"))
    with Library.open(folder, writing=False) as other:
        assert other.drafts.summaries() == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL")
def test_what_stood_in_a_journal_that_was_taken_away_is_in_the_library(folder):
    done = subprocess.run(
        [sys.executable, "-c", SAVE_THEN_PART, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "LibraryUnwritable", done.stderr
    with Library.open(folder) as again:
        assert [one.headline for one in again.drafts.summaries()] == ["Harbor"]


def test_in_a_pause_the_journal_is_brought_in_so_that_losing_it_takes_nothing(library, folder, write, tmp_path):
    write("Harbor", body="Words.")
    library.keeping_up.settle()
    shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    with Library.open(tmp_path / "copy") as copy:
        assert [one.headline for one in copy.drafts.summaries()] == ["Harbor"]
