"""An editor suggests, comments and settles in the real window; the page shows it, and readers get none of it."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QTextCursor

from almost_editor.document.marks import accepted, rejected
from tests.journeys.driver import Writer

TEXT = "The bridge closed on Monday.\n\nThe mayor said so."


def begins(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.goes_to("text")
    writer.pastes_into_text(TEXT)
    writer.saves()


def puts_caret(writer: Writer, before: str, *, selecting: int = 0) -> None:
    body = writer.app.open_draft.body
    cursor = writer.app.text.textCursor()
    cursor.setPosition(body.index(before))
    if selecting:
        cursor.setPosition(body.index(before) + selecting, QTextCursor.MoveMode.KeepAnchor)
    writer.app.text.setTextCursor(cursor)


def body(writer: Writer) -> str:
    writer.lets_work()
    return writer.app.open_draft.body


def test_what_is_written_is_suggested_and_settled(writer: Writer) -> None:
    begins(writer)
    writer.presses("Ctrl+Shift+E")
    assert writer.app.status_bar.suggesting.isVisible()
    puts_caret(writer, "closed")
    writer.types("was ")
    assert body(writer) == TEXT.replace("closed", "{++was ++}closed")
    writer.presses("Backspace", "Backspace")
    assert body(writer) == TEXT.replace("closed", "{++wa++}closed")
    writer.presses("Backspace", "Backspace")
    assert body(writer) == TEXT
    writer.presses("Backspace", "Backspace")
    assert body(writer) == TEXT.replace("bridge ", "bridg{--e --}")
    writer.presses("Ctrl+Z", "Ctrl+Z")
    assert body(writer) == TEXT
    puts_caret(writer, "closed", selecting=6)
    writer.types("opened")
    assert body(writer) == TEXT.replace("closed", "{~~closed~>opened~~}")
    puts_caret(writer, "The mayor")
    writer.types("\n")
    assert rejected(body(writer)) == TEXT
    assert accepted(body(writer)) == TEXT.replace("closed", "opened").replace("The mayor", "\nThe mayor")
    writer.sees_html('<del class="suggested">closed</del><ins class="suggested">opened</ins>')
    writer.chooses("marks.clean")
    writer.sees_in_page("The bridge opened on Monday.")
    writer.waits(lambda: 'class="suggested"' not in writer.app.feed.blocks.html)
    writer.chooses("marks.clean")
    writer.clicks("Suggesting")
    assert not writer.app.status_bar.suggesting.isVisible()
    writer.chooses("marks.previous")
    writer.chooses("marks.next")
    puts_caret(writer, "opened")
    writer.presses("Ctrl+Shift+Y")
    assert "The bridge opened on" in body(writer)
    writer.chooses("marks.reject_all")
    assert body(writer) == TEXT.replace("closed", "opened")
    writer.presses("Ctrl+Z", "Ctrl+Z")
    assert "{~~closed~>opened~~}" in body(writer)
    writer.chooses("marks.accept_all")
    assert body(writer) == TEXT.replace("closed", "opened").replace("The mayor", "\nThe mayor")


def test_menus_pasting_and_the_rest_are_suggested_too(writer: Writer) -> None:
    begins(writer)
    writer.presses("Ctrl+Shift+E")
    puts_caret(writer, "bridge", selecting=6)
    writer.chooses("format.bold")
    assert accepted(body(writer)) == TEXT.replace("bridge", "**bridge**")
    assert rejected(body(writer)) == TEXT
    writer.presses("Ctrl+Z")
    assert body(writer) == TEXT
    writer.presses("Ctrl+Shift+Z")
    assert accepted(body(writer)) == TEXT.replace("bridge", "**bridge**")
    writer.presses("Ctrl+Z")
    writer.goes_to_end()
    writer.pastes_into_text(" “Yes,” she said.")
    assert body(writer) == TEXT + "{++ “Yes,” she said.++}"
    writer.types(" --")
    writer.presses("Ctrl+Z")
    assert body(writer) == TEXT + "{++ “Yes,” she said. -++}"
    writer.presses("Ctrl+Z", "Ctrl+Z")
    assert body(writer) == TEXT + "{++ “Yes,” she said.++}"
    writer.presses("Ctrl+Z")
    assert body(writer) == TEXT
    writer.presses("Ctrl+Shift+Z")
    assert body(writer) == TEXT + "{++ “Yes,” she said.++}"
    writer.types(' "No" 😀')
    assert body(writer) == TEXT + "{++ “Yes,” she said. “No” 😀++}"
    writer.selects_all()
    writer.presses("Delete")
    assert accepted(body(writer)) == ""
    assert rejected(body(writer)) == TEXT
    writer.types("New")
    assert accepted(body(writer)) == "New"
    writer.presses("Ctrl+Backspace")
    assert accepted(body(writer)) == ""
    assert rejected(body(writer)) == TEXT


def test_a_comment_stands_by_its_words_and_never_leaves(writer: Writer) -> None:
    begins(writer)
    puts_caret(writer, "Monday", selecting=6)
    writer.presses("Ctrl+M")
    writer.types("Or Tuesday?")
    assert body(writer) == TEXT.replace("Monday", "{==Monday==}{>>Or Tuesday?<<}")
    writer.sees_html('<span class="comment">Or Tuesday?</span>')
    writer.presses("F6")
    writer.presses("Ctrl+Shift+J")
    assert body(writer).count("{") <= 1


def test_who_made_a_suggestion_is_told(writer: Writer) -> None:
    begins(writer)
    writer.app.settings.set("writer/name", "Ada Quill")
    writer.presses("Ctrl+Shift+E")
    writer.goes_to_end()
    writer.types(" Twice.")
    writer.saves()
    draft_id = writer.draft.id
    writer.waits(lambda: writer.asks_library(lambda library: library.mark_signatures.of(draft_id)))
    writer.presses("F6")
    writer.sees_notice("Added by Ada Quill")


KEYS = (
    *"ab.-* `'", '"', "{", "Return", "Backspace", "Delete", "Left", "Right", "Home", "End", "Up", "Ctrl+Backspace",
    "Ctrl+Delete", "Shift+Left", "Shift+Right", "Shift+Up", "Ctrl+B", "Ctrl+X", "Ctrl+V", "Tab",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_whatever_the_keys_are_rejected_it_is_what_it_was(writer: Writer, seed: int) -> None:
    begins(writer)
    writer.presses("Ctrl+Shift+E")
    chance = random.Random(seed)  # noqa: S311
    pressed: list[str] = []
    for _ in range(120):
        key = chance.choice(KEYS)
        pressed.append(key)
        writer.app.text.setFocus()
        if len(key) == 1:
            writer.types(key)
        else:
            writer.presses(key)
        assert rejected(body(writer)) == TEXT, pressed
    for _ in range(400):
        if not writer.app.text.document().isUndoAvailable() or body(writer) == TEXT:
            break
        writer.presses("Ctrl+Z")
    assert body(writer) == TEXT
