"""The article on the screen, when words are replaced in all: changed where it is edited, so that Undo knows of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCursor

from almost_editor.document.draft import Draft
from almost_editor.document.replacing import Change, changed, texts_of, with_texts
from almost_editor.document.text import common_end, common_start
from almost_editor.ui.open_draft import OpenDraft


def make_changes(open_draft: OpenDraft, changes: Iterable[Change]) -> Draft:
    """Make changes in the open draft, those of its text as one step of its undo; return the draft as it is then."""
    changes = tuple(changes)
    after = changed(open_draft.snapshot(), changes)
    body = sorted((one for one in changes if one.where == "body"), key=lambda one: -one.start)
    # From the end, so that what stands before keeps its place.
    _edit(open_draft, [(one.start, one.end, one.new) for one in body], after.body)
    return _put_fields(open_draft, after)


def make_texts(open_draft: OpenDraft, then: Draft) -> None:
    """Give the open draft the texts of another, as one step of its undo."""
    after = with_texts(open_draft.snapshot(), texts_of(then))
    old, new = open_draft.body, after.body
    start = common_start(old, new)
    ending = common_end(old, new, min(len(old), len(new)) - start)
    if old != new:
        _edit(open_draft, [(start, len(old) - ending, new[start : len(new) - ending])], new)
    _put_fields(open_draft, after)


def _edit(open_draft: OpenDraft, edits: list[tuple[int, int, str]], whole: str) -> None:
    """Put words in place of others, the last ones first; all of the text where its positions are not to be known."""
    document, live = open_draft.document, open_draft.live
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if live.length_utf16 == document.characterCount() - 1:
        for start, end, words in edits:
            cursor.setPosition(live.offset_utf16(start))
            cursor.setPosition(live.offset_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
    else:
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(whole)
    cursor.endEditBlock()


def _put_fields(open_draft: OpenDraft, draft: Draft) -> Draft:
    open_draft.change(
        headline=draft.headline, dek=draft.dek, notes=draft.notes, hero=draft.hero, pictures=draft.pictures
    )
    return open_draft.snapshot()
