"""What keys do beyond letters, as data: `⟦` and `⟧` stand for the ends of the selection, `¦` for a caret."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.writing import emphasis, lines, links, lists, notes, table_commands
from tests.document.test_editing import parse, show

COMMANDS: dict[str, Callable[[str, Selection], Edit | None]] = {
    "bold": emphasis.toggle_bold,
    "italic": emphasis.toggle_italic,
    "code": emphasis.toggle_code,
    "struck": emphasis.toggle_struck,
    "return": lists.continue_line,
    "nest": lists.nest,
    "un-nest": lists.un_nest,
    "remove": lists.removed,
    "up": lines.move_up,
    "down": lines.move_down,
    "duplicate": lines.duplicate,
    "join": lines.join,
    "next cell": table_commands.next_cell,
    "previous cell": table_commands.previous_cell,
    "next row": table_commands.next_row,
    "tidy": table_commands.tidy,
    "row above": table_commands.add_row_above,
    "row below": table_commands.add_row_below,
    "no row": table_commands.delete_row,
    "column before": table_commands.add_column_before,
    "column behind": table_commands.add_column_behind,
    "no column": table_commands.delete_column,
    "left": partial(table_commands.align, way="left"),
    "center": partial(table_commands.align, way="center"),
    "right": partial(table_commands.align, way="right"),
    "link": partial(links.set_link, address="https://a.example/b"),
    "link in brackets": partial(links.set_link, address="https://a.example/b_(c)"),
    "link to article": partial(links.set_link, address="almost:1", words="Ferry [not] *yet*"),
    "no link": links.remove_link,
    "table": table_commands.insert_table,
}
CASES = json.loads(Path(__file__).with_name("writing_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("command", "before", "after"), CASES)
def test_a_key_gives_the_text_and_selection_that_a_writer_expects(command: str, before: str, after: str | None) -> None:
    text, selection = parse(before)
    edit = COMMANDS[command](text, selection)
    assert (edit and show(edit.apply(text), edit.selection)) == after


NOTES = [
    ("One¦ more.\n", "One[^1] more.\n\n[^1]: ¦\n"),
    ("One¦[^1].\n\n[^1]: so", "One[^2][^1].\n\n[^1]: so\n[^2]: ¦"),
    ("⟦One⟧.", "One[^1].\n\n[^1]: ¦"),
    ("¦", "[^1]\n\n[^1]: ¦"),
    ("a[^1] b[^3]¦\n\n[^1]: x\n\n[^3]: y\n", "a[^1] b[^3][^2]\n\n[^1]: x\n\n[^3]: y\n[^2]: ¦\n"),
]


@pytest.mark.parametrize(("before", "after"), NOTES)
def test_a_footnote_gets_the_next_free_name_and_a_note_at_the_end(before: str, after: str) -> None:
    text, selection = parse(before)
    first, second = notes.insert_note(text, selection)
    assert show(second.apply(first.apply(text)), second.selection) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One[^a¦] more.\n\n[^a]: so\nend", "One[^a] more.\n\n[^a]: so¦\nend"),
        ("One[^a] more.\n\n[^a]: s¦o", "One[^a]¦ more.\n\n[^a]: so"),
        ("One[^a]¦ more.", None),
        ("One m¦ore[^a].\n\n[^a]: so", None),
        ("[^a]: n¦ever referred to", None),
    ],
)
def test_from_a_reference_to_its_note_and_back(before: str, after: str | None) -> None:
    text, (_anchor, caret) = parse(before)
    there = notes.partner(text, caret)
    assert (None if there is None else show(text, (there, there))) == after
