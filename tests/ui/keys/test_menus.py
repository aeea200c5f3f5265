"""Lines, tables and footnotes by menu: each action does its command, in one step to undo."""

import pytest
from PySide6.QtGui import QTextCursor

from almost_editor.ui.actions import specs_of
from almost_editor.ui.editor.formatting import Formatting
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.keys.table_actions import NO_TABLE, NOT_HERE
from almost_editor.ui.theme import Theme

TABLE = "| a   | b   |\n|-----|-----|\n| 1   | 2¦   |"
RESULTS = {
    "line.up": ("one\n\ntwo¦", "two\n\none"),
    "line.down": ("one¦\n\ntwo", "two\n\none"),
    "line.duplicate": ("- one¦", "- one\n- one"),
    "line.join": ("one¦\ntwo", "one two"),
    "list.nest": ("- one\n- two¦", "- one\n  - two"),
    "list.un_nest": ("- one\n  - two¦", "- one\n- two"),
    "table.insert": ("¦", "| Column | Column |\n|--------|--------|\n|        |        |\n"),
    "table.row_above": (TABLE, "| a   | b   |\n|-----|-----|\n|     |     |\n| 1   | 2   |"),
    "table.row_below": (TABLE, "| a   | b   |\n|-----|-----|\n| 1   | 2   |\n|     |     |"),
    "table.delete_row": (TABLE, "| a   | b   |\n|-----|-----|"),
    "table.column_before": (TABLE, "| a   |     | b   |\n|-----|-----|-----|\n| 1   |     | 2   |"),
    "table.column_behind": (TABLE, "| a   | b   |     |\n|-----|-----|-----|\n| 1   | 2   |     |"),
    "table.delete_column": (TABLE, "| a   |\n|-----|\n| 1   |"),
    "table.left": (TABLE, "| a   | b   |\n|-----|:----|\n| 1   | 2   |"),
    "table.center": (TABLE, "| a   |  b  |\n|-----|:---:|\n| 1   |  2  |"),
    "table.right": (TABLE, "| a   |   b |\n|-----|----:|\n| 1   |   2 |"),
    "table.tidy": ("|a|b|\n|-|-|\n|1|2¦|", "| a   | b   |\n|-----|-----|\n| 1   | 2   |"),
    "note.insert": ("One.¦", "One.[^1]\n\n[^1]: "),
}


@pytest.fixture
def pane(qapp):
    made = TextPane(Theme("light"))
    made.said = []
    made.formatting = Formatting(made, made.said.append)
    made.methods = {spec.id: getattr(made.formatting, name) for spec, name in specs_of(made.formatting)}
    yield made
    made.deleteLater()


def write(pane, marked):
    pane.setPlainText(marked.replace("¦", ""))
    cursor = QTextCursor(pane.document())
    cursor.setPosition(marked.index("¦"))
    pane.setTextCursor(cursor)


@pytest.mark.parametrize("action_id", RESULTS)
def test_an_action_is_one_step_to_undo(pane, action_id):
    before, after = RESULTS[action_id]
    write(pane, before)
    pane.methods[action_id]()
    assert pane.toPlainText() == after
    assert pane.said == []
    pane.undo()
    assert pane.toPlainText() == before.replace("¦", "")


def test_every_action_beside_the_format_menus_own_is_tried_here(pane):
    assert {one for one in pane.methods if not one.startswith("format.")} == set(RESULTS)


@pytest.mark.parametrize("action_id", [one for one in RESULTS if one.startswith("table.") and one != "table.insert"])
def test_where_there_is_no_table_it_is_said(pane, action_id):
    write(pane, "pl¦ain")
    pane.methods[action_id]()
    assert pane.said == [NO_TABLE]
    assert pane.toPlainText() == "plain"


def test_what_the_head_must_keep_is_said(pane):
    write(pane, "| a¦   | b   |\n|-----|-----|\n| 1   | 2   |")
    pane.methods["table.delete_row"]()
    assert pane.said == [NOT_HERE]


def test_a_text_that_nobody_may_change_stays_and_footnotes_still_lead_on(pane):
    write(pane, "One[^a¦].\n\n[^a]: so")
    pane.setReadOnly(True)
    for action_id in RESULTS:
        if action_id != "note.insert":
            pane.methods[action_id]()
    assert pane.toPlainText() == "One[^a].\n\n[^a]: so"
    pane.methods["note.insert"]()
    assert pane.textCursor().position() == len("One[^a].\n\n[^a]: so")
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    pane.methods["note.insert"]()
    assert pane.toPlainText() == "One[^a].\n\n[^a]: so"


def test_a_new_table_at_the_foot_of_the_pane_is_all_in_view(pane, wait_until):
    pane.resize(500, 300)
    pane.show()
    pane.setPlainText("A line.\n\n" * 60 + "The last.")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.ensureCursorVisible()
    pane.methods["table.insert"]()
    last = pane.textCursor()
    last.movePosition(QTextCursor.MoveOperation.NextBlock, n=2)
    assert last.block().text().startswith("| ")
    wait_until(lambda: pane.cursorRect(last).bottom() <= pane.viewport().height())
    assert pane.cursorRect().top() >= 0, "the caret stays in view"
