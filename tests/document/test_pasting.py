"""Pasting as data: `⟦` and `⟧` stand for the ends of the selection, `¦` for the caret."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from almost_editor.document.pasting import Pasted, labels_of, paste, relabelled

from .test_editing import parse

CASES = json.loads(Path(__file__).with_name("pasting_cases.json").read_text(encoding="utf-8"))


def is_words(block: str) -> bool:
    return not block.startswith(("#", "- ", "```"))


def shown(text: str, selection: tuple[int, int], pasted: Pasted) -> str:
    edit = paste(text, selection, pasted)
    changed, caret = edit.apply(text), edit.selection[1]
    return f"{changed[:caret]}¦{changed[caret:]}"


@pytest.mark.parametrize(("text", "pasted", "after"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pasting(text: str, pasted: str, after: str) -> None:
    blocks = pasted.split("\n\n")
    assert shown(*parse(text), Pasted(pasted, "", is_words(blocks[0]), is_words(blocks[-1]))) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("One ¦two.\n\nThree", "One a[^1]¦two.\n\n[^1]: n\n\nThree"),
        ("¦", "a[^1]¦\n\n[^1]: n"),
        ("One¦\nand on\n\nThree", "Onea[^1]¦\nand on\n\n[^1]: n\n\nThree"),
    ],
)
def test_notes_go_behind_the_paragraph(text: str, after: str) -> None:
    assert shown(*parse(text), Pasted("a[^1]", "[^1]: n")) == after


def test_notes_get_labels_that_are_free() -> None:
    taken = labels_of("x[^1] y[^b]\n\n[^1]: z")
    assert taken == {"1", "b"}
    pasted = relabelled(Pasted("a[^1] b[^2] [^c]", "[^1]: m\n\n[^2]: n"), taken)
    assert pasted.text == "a[^2] b[^3] [^c]"
    assert pasted.notes == "[^2]: m\n\n[^3]: n"
