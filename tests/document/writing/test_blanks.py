"""Blanks and text bricks as data: `⟦` and `⟧` stand for the ends of the selection, `¦` for a caret."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.writing import blanks
from tests.document.test_editing import parse, show

LINE, BLANK, BLOCK = "Hello there", "Dear {{who}}, from {{whom}}", "## Head\n\nThe {{rest}}.\n"
BRICKS = {"hi": LINE, "da": BLANK, "hd": BLOCK}


def chosen(find: Callable[[str, Selection], Selection | None], text: str, selection: Selection) -> Edit | None:
    found = find(text, selection)
    return Edit(0, 0, "", found) if found else None


COMMANDS: dict[str, Callable[[str, Selection], Edit | None]] = {
    "line": partial(blanks.insert_snippet, snippet=LINE),
    "blank": partial(blanks.insert_snippet, snippet=BLANK),
    "block": partial(blanks.insert_snippet, snippet=BLOCK),
    "expand": partial(blanks.expand, bricks=BRICKS),
    "next": partial(chosen, blanks.next_blank),
    "previous": partial(chosen, blanks.previous_blank),
}
CASES = json.loads(Path(__file__).with_name("blank_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("command", "before", "after"), CASES)
def test_a_brick_gives_the_text_and_selection_that_a_writer_expects(
    command: str, before: str, after: str | None
) -> None:
    text, selection = parse(before)
    edit = COMMANDS[command](text, selection)
    assert (edit and show(edit.apply(text), edit.selection)) == after


def test_what_is_known_is_filled_in_and_the_rest_stays() -> None:
    known = {"today": "Nov. 9", "byline": ""}
    assert blanks.filled("On {{today}}, {{Today}}: {{byline}} {{x}}", known) == "On Nov. 9, Nov. 9: {{byline}} {{x}}"


@given(st.text("ab {}\n.", max_size=40), st.text("ab {}\n", max_size=30), st.data())
def test_a_brick_stands_in_the_text_whole_and_nothing_else_is_lost(text: str, brick: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    edit = blanks.insert_snippet(text, (at, at), brick)
    after = edit.apply(text)
    assert brick.strip("\n") in after
    assert 0 <= min(edit.selection) <= max(edit.selection) <= len(after)
    assert all(after.count(sign) >= text.count(sign) for sign in set(text) - {"\n", " "})
