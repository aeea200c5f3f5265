"""Formatting: each action does its command to the text."""

import pytest
from PySide6.QtGui import QTextCursor

from almost_editor.ui.actions import specs_of
from almost_editor.ui.editor.formatting import Formatting
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.theme import Theme

COMMANDS = {
    "format.bold": ("words", "**words**"),
    "format.italic": ("words", "*words*"),
    "format.code": ("words", "`words`"),
    "format.struck": ("words", "~~words~~"),
    "format.subhead": ("words", "## words"),
    "format.minor_subhead": ("words", "### words"),
    "format.paragraph": ("## words", "words"),
    "format.quote": ("words", "> words"),
    "format.list": ("words", "- words"),
    "format.numbered": ("words", "1. words"),
}


@pytest.fixture
def pane(qapp):
    made = TextPane(Theme("light"))
    made.formatting = Formatting(made, lambda _sentence: None)
    made.methods = {
        spec.id: getattr(made.formatting, name)
        for spec, name in specs_of(made.formatting)
        if spec.id.startswith("format.")
    }
    yield made
    made.deleteLater()


def select_all(pane, text):
    pane.setPlainText(text)
    cursor = pane.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    pane.setTextCursor(cursor)


@pytest.mark.parametrize("action_id", COMMANDS)
def test_an_action_does_its_command_in_one_step(pane, action_id):
    before, after = COMMANDS[action_id]
    select_all(pane, before)
    pane.methods[action_id]()
    assert pane.toPlainText() == after
    pane.undo()
    assert pane.toPlainText() == before


def test_every_action_of_the_format_menu_is_tried_here(pane):
    assert set(pane.methods) == {*COMMANDS}


@pytest.mark.parametrize("action_id", COMMANDS)
def test_on_an_empty_text_nothing_breaks(pane, action_id):
    pane.methods[action_id]()
    pane.undo()
    assert pane.toPlainText() == ""
