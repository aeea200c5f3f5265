"""Text commands as data: `⟦` and `⟧` stand for the ends of the selection, `¦` for a caret."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document import editing
from almost_editor.document.editing import Edit, Selection

COMMANDS: dict[str, Callable[[str, Selection], Edit]] = {
    "link": editing.make_link,
    "link to": partial(editing.make_link, address="https://almost.example/"),
    "heading 2": partial(editing.set_heading, level=2),
    "heading 3": partial(editing.set_heading, level=3),
    "no heading": partial(editing.set_heading, level=0),
    "quote": editing.toggle_quote,
    "list": editing.toggle_list,
    "numbered list": editing.toggle_numbered_list,
    "insert": partial(editing.insert_block, block="NEW"),
}
CASES = json.loads(Path(__file__).with_name("editing_cases.json").read_text(encoding="utf-8"))


def parse(marked: str) -> tuple[str, Selection]:
    if "¦" in marked:
        caret = marked.index("¦")
        return marked.replace("¦", ""), (caret, caret)
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    return marked.replace("⟦", "").replace("⟧", ""), (start, end)


def show(text: str, selection: Selection) -> str:
    start, end = sorted(selection)
    if start == end:
        return f"{text[:start]}¦{text[start:]}"
    return f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"


@pytest.mark.parametrize(("command", "before", "after"), CASES)
def test_a_command_gives_the_text_and_selection_that_a_writer_expects(command: str, before: str, after: str) -> None:
    text, selection = parse(before)
    edit = COMMANDS[command](text, selection)
    assert show(edit.apply(text), edit.selection) == after


@given(st.sampled_from(sorted(COMMANDS)), st.text("ab *`#>-1.\n[]’", max_size=40), st.data())
def test_every_command_stays_inside_the_text(command: str, text: str, data: st.DataObject) -> None:
    offsets = st.integers(0, len(text))
    selection = (data.draw(offsets), data.draw(offsets))
    edit = COMMANDS[command](text, selection)
    assert 0 <= edit.start <= edit.end <= len(text)
    assert all(0 <= offset <= len(edit.apply(text)) for offset in edit.selection)


@given(st.sampled_from(["list", "quote"]), st.text("abc ", min_size=1, max_size=20))
def test_a_toggle_done_twice_gives_the_words_back(command: str, text: str) -> None:
    edit = COMMANDS[command](text, (0, len(text)))
    once = edit.apply(text)
    twice = COMMANDS[command](once, edit.selection).apply(once)
    assert twice.split() == text.split()
