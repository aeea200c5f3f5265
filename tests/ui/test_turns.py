"""Two windows on one library: one writes, the other reads, follows, and takes over when the first goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from contextlib import contextmanager
from dataclasses import replace
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from almost_editor.app.newsroom import Newsroom
from almost_editor.errors import LibraryLocked, LibraryUnwritable
from almost_editor.library.store import DATABASE_NAME, Library
from almost_editor.ui.catalogue import READING_ONLY
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.start_problem import open_library
from almost_editor.ui.theme import Theme
from almost_editor.ui.turns import OUR_TURN
from tests.ui.opened import REASON

READS = {
    "aloud.faster", "aloud.read", "aloud.slower", "aloud.stop",
    "app.preferences", "app.quit", "article.print", "article.proof", "beside.close", "beside.open", "beside.swap",
    "edit.copy", "edit.find", "edit.find_next", "edit.find_previous", "edit.select_all", "go.article", "go.back",
    "go.heading", "go.link", "go.page", "go.search", "go.shelf", "go.text", "help.about", "help.commands",
    "help.guide", "help.markdown", "help.shortcuts",
    "desk.findings", "library.open", "marks.clean", "marks.next", "marks.previous",
    "shelf.sort", "view.budget", "view.outline",
    "view.both", "view.cards", "view.dark", "view.desk", "view.details", "view.history", "view.large_text",
    "view.light", "view.phone", "view.read", "view.reader_dark", "view.shelf", "view.split", "view.system",
    "view.tablet", "view.write", "view.as_it_was", "site.export", "typing.pairs", "typing.punctuation",
    "focus.next", "focus.off", "focus.paragraph", "focus.sentence", "text.counts", "text.type", "view.alone",
    "view.typewriter", "zoom.in", "zoom.out", "zoom.reset",
    "proof.grammar", "proof.names", "proof.next", "proof.previous", "proof.spelling",
}  # fmt: skip
"""What may be done beside a window that writes: nothing of it changes the library."""
BODY = "One line.\n\nAnother line, and a longer one.\n"


@contextmanager
def second_window(qapp, folder, wait_until):
    """Open a window as `almost-editor` does, without its page."""
    theme = Theme("light")
    lanes = open_library(qapp, folder / "library", theme)
    with mock.patch("almost_editor.app.writing.reason_without_page", return_value=REASON):
        newsroom = Newsroom(lanes, theme, Settings(folder / "second.ini"))
    newsroom.window.show()
    newsroom.begin(())
    wait_until(lambda: newsroom.open_draft.is_open)
    try:
        yield newsroom
    finally:
        newsroom.window.close()
        newsroom.take_down()


@pytest.fixture
def first(tmp_path):
    """Somebody who writes to the library: what a window does, without one."""
    with Library.open(tmp_path / "library") as library:
        draft = library.drafts.new(headline="Ferry stops", body=BODY)
        library.drafts.save(draft)
        yield library


@pytest.fixture
def second(qapp, first, tmp_path, wait_until):
    with second_window(qapp, tmp_path, wait_until) as newsroom:
        yield newsroom


def only_draft(library):
    return library.drafts.get(library.drafts.summaries()[0].id)


def test_a_second_window_reads_and_says_so_and_offers_no_change(second):
    assert second.turns.banner.sentence == READING_ONLY
    assert second.open_draft.body == BODY
    on = {spec.id for spec in second.actions.specs() if second.actions[spec.id].isEnabled()}
    assert on == READS, "an action that changes the library is marked with writes=True, one that does not is in READS"
    for spec in second.actions.specs():
        if spec.id not in READS:
            assert second.actions[spec.id].toolTip() == READING_ONLY
    assert not second.tool_bar.new.isEnabled()
    assert second.tool_bar.export.toolTip() == READING_ONLY


def test_no_key_changes_anything_in_a_window_that_reads(second, first):
    for field in (second.sheet.headline, second.sheet.dek, second.text, second.sheet.address.slug):
        field.setFocus()
        for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            QTest.keyClick(field, key)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    second.text.paste_plain("pasted")
    second.text.insert_block("![](x.jpg)")
    second.shelf.articles.setFocus()
    QTest.keyClick(second.shelf.articles, Qt.Key.Key_Delete)
    assert second.open_draft.body == BODY
    assert second.open_draft.is_safe
    assert not second.details.groups[0].isEnabled()
    assert only_draft(first).body == BODY
    assert not second.notices.banner.sentence, "no error came of it"


def test_what_is_asked_for_all_the_same_is_refused_with_a_sentence(second):
    refused = []
    second.catalogue.change(lambda library: library.drafts.new(), failed=refused.append)
    assert isinstance(refused[0], LibraryLocked)
    assert refused[0].message == READING_ONLY


def test_history_is_read_and_nothing_of_it_put_back(second, wait_until, first):
    first.catch_up()
    second.actions["view.history"].trigger()
    wait_until(lambda: second.history.sheet.timeline.revision_id)
    assert not second.history.sheet.restore.isEnabled()
    assert second.history.sheet.restore.toolTip() == READING_ONLY
    assert second.history.sheet.copy.isEnabled()


def test_it_follows_what_the_other_writes_and_the_caret_stays_in_its_words(second, first, wait_until):
    cursor = second.text.textCursor()
    cursor.setPosition(BODY.index("longer"))
    second.text.setTextCursor(cursor)
    first.drafts.save(replace(only_draft(first), headline="Ferry goes", body=BODY.replace("One", "🛳 Some first")))
    first.drafts.save(first.drafts.new(headline="New there"))
    wait_until(lambda: second.open_draft.body.startswith("🛳 Some first line."))
    assert second.sheet.headline.text == "Ferry goes"
    assert second.open_draft.body == only_draft_named(first, "Ferry goes").body
    found = QTextCursor(second.text.textCursor())
    found.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    assert found.selectedText() == "longer"
    assert second.catalogue.counts.articles == 2
    assert second.open_draft.is_safe


def only_draft_named(library, headline):
    return next(library.drafts.get(one.id) for one in library.drafts.summaries() if one.headline == headline)


def test_it_takes_over_when_the_first_goes_and_has_its_last_words(second, first, wait_until):
    first.drafts.save(replace(only_draft(first), body=BODY + "The last words.\n"))
    first.close()
    wait_until(lambda: second.turns.banner.sentence == "")
    assert second.notices.banner.sentence == OUR_TURN
    assert second.open_draft.body == BODY + "The last words.\n"
    assert second.actions["draft.new"].isEnabled()
    assert "Ctrl+N" in second.actions["draft.new"].toolTip()
    second.text.moveCursor(QTextCursor.MoveOperation.End)
    second.text.setFocus()
    QTest.keyClicks(second.text, "And mine.")
    second.open_draft.save()
    wait_until(lambda: second.open_draft.state.value == "saved" and second.open_draft.is_safe)
    with Library.open(second.lanes.folder, writing=False) as library:
        assert only_draft(library).body == BODY + "The last words.\nAnd mine."
    with pytest.raises(LibraryLocked):
        Library.open(second.lanes.folder)


WRITER = """
    import sys, time
    from pathlib import Path
    from almost_editor.library.store import Library
    library = Library.open(Path(sys.argv[1]))
    library.drafts.save(library.drafts.new(headline="Ferry stops", body="Written before the end."))
    print("ready", flush=True)
    time.sleep(600)
"""


def test_it_takes_over_from_a_window_that_is_killed(qapp, tmp_path, wait_until):
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path / "library")]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert writer.stdout.readline() == b"ready\n"
        with second_window(qapp, tmp_path, wait_until) as second:
            assert not second.lanes.may_write
            os.kill(writer.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
            writer.wait()
            wait_until(lambda: second.lanes.may_write and not second.turns.banner.sentence)
            assert second.open_draft.body == "Written before the end."
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()


def test_a_library_that_was_moved_away_is_not_made_anew(qapp, first, tmp_path, wait_until):
    lanes = Lanes(tmp_path / "library")
    lanes.start_reading()
    (tmp_path / "library").rename(tmp_path / "elsewhere")
    tried = []
    lanes.take_over(tried.append)
    wait_until(lambda: tried)
    assert tried == [False]
    assert not (tmp_path / "library").exists()
    lanes.close()
    with pytest.raises(LibraryUnwritable, match="no longer there"):
        Library.open(tmp_path / "library", make=False)
    assert (tmp_path / "elsewhere" / DATABASE_NAME).is_file()


def test_a_window_can_be_closed_while_it_tries_to_take_over(qapp, first, tmp_path):
    lanes = Lanes(tmp_path / "library")
    lanes.start_reading()
    first.close()
    lanes.take_over(lambda _taken: None)
    lanes.close()
    Library.open(tmp_path / "library").close()
