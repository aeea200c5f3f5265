"""What is said aloud: what went wrong at once, the rest at a pause, and nothing where nobody listens."""

import pytest
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from almost_editor.desk.checks.finding import Finding as GateFinding
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.findings import SPELLING, Finding
from almost_editor.desk.reading import Means, Wish
from almost_editor.library.store import Library
from almost_editor.ui.exporting.export_sheet import ExportSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets import announcing
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.banner import Banner
from almost_editor.ui.widgets.save_state import SaveState
from tests.ui.opened import opened

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def said(monkeypatch):
    """Listen like a screen reader: sentences, and whether each was to be said at once."""
    heard = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        isActive = staticmethod(lambda: True)  # noqa: N815
        updateAccessibility = staticmethod(  # noqa: N815
            lambda event: heard.append((event.message(), event.politeness() is ASSERTIVE))
        )

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return heard


def test_nothing_is_sent_where_nobody_listens(qapp, said, monkeypatch):
    monkeypatch.setattr(announcing.QAccessible, "isActive", staticmethod(lambda: False))
    announce(QWidget(), "Anything.")
    assert said == []


def test_what_went_wrong_is_said_at_once_and_the_rest_at_a_pause(qapp, said):
    banner, state = Banner(Theme("light")), SaveState(Theme("light"))
    banner.say("The article is at the stage “Ready”.")
    banner.say("The disk is full.", "problem")
    state.show_unsaved("The disk is full.")
    assert said == [
        ("The article is at the stage “Ready”.", False),
        ("The disk is full.", True),
        ("Not saved. The disk is full.", True),
    ]


@pytest.fixture
def newsroom(qapp, tmp_path, wait_until, to_front):
    with Library.open(tmp_path / "library") as library:
        library.drafts.save(library.drafts.new(headline="Ferry", body="Here is teh bridge.\n\nAnd more."))
    with opened(tmp_path) as made:
        for what in ("spelling", "grammar"):
            made.actions[f"proof.{what}"].setChecked(False)
            made.settings.set(f"proof/{what}", False)
        made.window.show()
        made.begin(())
        wait_until(lambda: made.open_draft.is_open)
        to_front(made.window)
        made.text.setFocus()
        yield made
        made.window.close()


def find(newsroom, line, finding):
    proofs, wish = newsroom.proofreading.proofs, Wish("en-US", spelling=True, grammar=False)
    proofs.want(wish)
    proofs.take(wish, Means(None, None), {line: (finding,)})


def test_a_finding_is_said_where_the_caret_comes_to_it_but_not_while_one_types(newsroom, said, wait_until):
    text = newsroom.text
    finding = Finding(8, 11, SPELLING, "spelling", "teh", "“teh” is not in the dictionary.")
    find(newsroom, "Here is teh bridge.", finding)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(8):
        text.moveCursor(QTextCursor.MoveOperation.Right)
    assert said == [("“teh” is not in the dictionary. Ctrl+; offers what could stand there.", False)]
    text.moveCursor(QTextCursor.MoveOperation.End)
    assert text.accessibleDescription() == ""
    del said[:]
    find(newsroom, "And mor.", Finding(4, 7, SPELLING, "spelling", "mor", "“mor” is unknown."))
    QTest.keyClick(text, "\b")
    QTest.keyClick(text, "\b")
    assert said == []


def test_the_gates_findings_are_said_when_they_change(qapp, said):
    host = QWidget()
    host.resize(900, 700)
    host.show()
    sheet = ExportSheet(Theme("light"), host)
    sheet.show()
    block = GateFinding("alt-missing", Level.BLOCK, "hero", "A picture has no alt text.")
    for _ in range(2):
        sheet.show_article("Ferry", "ferry", [block])
    assert said == [("One thing stands in the way. A picture has no alt text.", False)]
    sheet.show_failed("The disk is full.")
    assert said[1:] == [("The disk is full.", True)]
    host.deleteLater()
