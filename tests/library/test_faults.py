"""What goes wrong below: a sentence and a remedy each, and the library as it was."""

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.errors import LibraryDamaged, LibraryError, LibraryLocked, LibraryUnwritable
from almost_editor.library.faults import Edge, from_system
from almost_editor.library.store import Library

ROOT = Path(__file__).resolve().parents[2]

# Saves a draft with everything, and dies before the statement whose number is given.
DIE = """
import os, sys
from dataclasses import replace
from pathlib import Path
from almost_editor.document.draft import Author
from almost_editor.library.store import Library

folder, number, end = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
library = Library.open(folder)
draft = library.drafts.find("harbor")
wanted = library.series.all()
statements = []

def count(statement):
    statements.append(statement)
    if len(statements) == number:
        os.kill(os.getpid(), end)

library._connection.raw.set_trace_callback(count)
library.drafts.save(replace(
    draft, headline="Bridge", body="New words.", authors=(Author("Ben"),), tags=("new",),
    series=tuple(series.id for series in wanted[1:]),
))
library._connection.raw.set_trace_callback(None)
print(len(statements))
"""


def state(folder):
    with Library.open(folder, writing=False) as library:
        return [library.drafts.get(summary.id) for summary in library.drafts.summaries()], library.series.all()


def test_a_process_killed_between_statements_leaves_all_as_before(library, folder, write, tmp_path):
    series = [library.series.create(name) for name in ("A", "B", "C")]
    write("Harbor", body="Words.", tags=("old",), series=(series[0].id, series[1].id))
    write("Pier", series=(series[0].id, series[1].id))
    library.close()
    before = state(folder)

    def run(number):
        copy = tmp_path / f"copy-{number}"
        shutil.copytree(folder, copy)
        end = getattr(signal, "SIGKILL", signal.SIGTERM)
        command = [sys.executable, "-c", DIE, str(copy), str(number), str(int(end))]
        return copy, subprocess.run(command, cwd=ROOT, capture_output=True, check=False)

    copy, done = run(0)
    assert done.returncode == 0, done.stderr
    after = state(copy)
    assert after[0][0].headline == "Bridge"
    statements = int(done.stdout)
    for number in {2, 3, statements // 2, statements - 2, statements}:
        copy, done = run(number)
        assert done.returncode != 0
        # The last statement is the COMMIT itself: before it, nothing.
        assert state(copy) == before
        with Library.open(copy) as again:
            again.drafts.save(replace(again.drafts.find("harbor"), headline="Bridge"))


def test_a_full_disk_is_a_sentence_and_the_next_save_goes_through(library, folder, write):
    draft = write("Harbor", body="Words.")
    raw = library._connection.raw
    raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(LibraryUnwritable, match="disk is full") as caught:
        library.drafts.save(replace(draft, headline="Bridge", body="More words. " * 10_000))
    assert "still in the window" in caught.value.remedy
    assert library.drafts.get(draft.id) == draft
    raw.execute("PRAGMA max_page_count=1000000")
    assert library.drafts.save(replace(draft, headline="Bridge")).slug == "bridge"


def test_a_flipped_bit_in_a_body_is_seen(library, folder, write):
    draft = write("Harbor", body="The bridge closed in the morning of a grey day. " * 20)
    other = write("Pier", body="Words.")
    library.close()
    path = folder / "library.sqlite3"
    data = path.read_bytes()
    assert data.count(b"grey day") == 20
    path.write_bytes(data.replace(b"grey day", b"gray day", 1))
    with Library.open(folder) as again:
        with pytest.raises(LibraryDamaged, match="“Harbor”") as caught:
            again.drafts.get(draft.id)
        assert caught.value.remedy
        assert again.drafts.get(other.id) == other
        assert len(again.drafts.summaries()) == 2
        # Writing the words anew mends it, also the same ones.
        again.drafts.save(draft, anew=True)
        assert again.drafts.get(draft.id).body == draft.body
        again.drafts.save(replace(draft, body="New words."))
        assert again.drafts.get(draft.id).body == "New words."


@pytest.mark.parametrize("found", [b"grey day", b"Harbor"])
def test_bytes_that_are_no_text_are_damage(library, folder, write, found):
    draft = write("Harbor", body="a grey day")
    library.close()
    path = folder / "library.sqlite3"
    path.write_bytes(path.read_bytes().replace(found, b"\xff" + found[1:]))
    with Library.open(folder, writing=False) as again, pytest.raises(LibraryDamaged):
        again.drafts.get(draft.id)


def test_values_that_no_draft_can_have_are_damage(library, write):
    draft = write("Harbor")
    for column, value in (("stage", "lost"), ("created", "yesterday"), ("published", "soon"), ("direction", "up")):
        library._connection.run("SAVEPOINT one")
        library._connection.run(f"UPDATE drafts SET {column} = ?", (value,))  # noqa: S608
        with pytest.raises(LibraryDamaged):
            library.drafts.get(draft.id)
        library._connection.run("ROLLBACK TO one")
        library._connection.run("RELEASE one")


def test_a_broken_page_is_damage(library, folder, write):
    for number in range(60):
        write(f"Harbor {number}", body="Words. " * 300)
    library.close()
    path = folder / "library.sqlite3"
    data = bytearray(path.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 16] = b"\xff" * 16
    path.write_bytes(data)
    for writing in (True, False):
        with pytest.raises(LibraryDamaged) as caught, Library.open(folder, writing=writing) as again:
            again.drafts.summaries()
        assert caught.value.remedy


def test_another_program_in_the_middle_of_writing_is_waited_for_and_named(library, folder, write):
    draft = write("Harbor")
    library._connection.raw.execute("PRAGMA busy_timeout=1")
    stranger = sqlite3.connect(folder / "library.sqlite3", isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryLocked):
        library.drafts.save(draft)
    stranger.close()
    assert library.drafts.save(draft).revision == 2


def test_the_first_error_is_told_and_the_connection_stays_usable(library, write):
    draft = write("Harbor")

    def half_done():
        with library._connection.transaction():
            library._connection.run("DELETE FROM drafts")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_done()
    assert library.drafts.get(draft.id) == draft


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, LibraryUnwritable),
        (sqlite3.SQLITE_READONLY, LibraryUnwritable),
        (sqlite3.SQLITE_READONLY | (2 << 8), LibraryUnwritable),
        (sqlite3.SQLITE_IOERR | (3 << 8), LibraryUnwritable),
        (sqlite3.SQLITE_CANTOPEN, LibraryUnwritable),
        (sqlite3.SQLITE_BUSY, LibraryLocked),
        (sqlite3.SQLITE_CORRUPT, LibraryDamaged),
        (sqlite3.SQLITE_NOTADB, LibraryDamaged),
    ],
)
def test_each_complaint_of_sqlite_is_a_sentence(tmp_path, code, kind):
    error = sqlite3.OperationalError("complaint")
    error.sqlite_errorcode = code
    with pytest.raises(kind) as caught, Edge(tmp_path):
        raise error
    assert caught.value.message.endswith(".")
    assert caught.value.remedy.endswith(".")
    assert caught.value.__cause__ is error


def test_a_bug_stays_a_bug(tmp_path, library):
    with pytest.raises(sqlite3.OperationalError), Edge(tmp_path):
        raise sqlite3.OperationalError("near FROMM: syntax error")
    with pytest.raises(sqlite3.OperationalError):
        library._connection.rows("SELECT nothing FROM nowhere")
    with pytest.raises(KeyError), Edge(tmp_path):
        raise KeyError


@pytest.mark.parametrize("code", [*sorted(errno.errorcode), 9999])
def test_each_complaint_of_the_system_is_a_sentence(tmp_path, code):
    error = from_system(OSError(code, os.strerror(code), str(tmp_path)), tmp_path)
    assert isinstance(error, LibraryError)
    assert error.message.endswith(".")
    assert error.remedy.endswith(".")
