"""The text's side: which words stand at a height of the text pane, and where words stand in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from almost_editor.render.patches import Block
from almost_editor.render.places import offset_of, place_of
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.feed import PageFeed

Told = dict[str, Any]
"""A place as the pages' script takes and gives it."""


class TextSide:
    """Reads and moves the text pane in terms that a page understands."""

    def __init__(self, text: TextPane, open_draft: OpenDraft, feed: PageFeed) -> None:
        self._text = text
        self._open_draft = open_draft
        self._feed = feed

    @property
    def is_open(self) -> bool:
        """Whether there is a text."""
        return self._open_draft.is_open

    # -- where the text stands

    def standing(self) -> Told | None:
        """Return where the text stands, for pages to follow; nothing where it cannot scroll."""
        bar = self._text.verticalScrollBar()
        room = self._text.viewport().height()
        way = min(room, bar.maximum())
        if not self._open_draft.is_open or way <= 0:
            return None
        head = min(1.0, bar.value() / way)
        tail = min(1.0, max(0.0, (bar.value() - (bar.maximum() - way)) / way))
        line = self._line_at(round(tail * (room - 1)))
        return {"line": line, "head": head, "tail": tail} if line else None

    @property
    def shows_caret(self) -> bool:
        """Whether the caret's line is in view."""
        return self._text.viewport().rect().intersects(self._text.cursorRect())

    def caret(self) -> Told | None:
        """Return the caret's line, for pages to bring into view, and how far down the pane it is."""
        if not self._open_draft.is_open:
            return None
        cursor = self._text.textCursor()
        rect = self._text.cursorRect(cursor)
        place = self._told(cursor.position())
        at = min(0.9, max(0.1, rect.center().y() / max(1, self._text.viewport().height())))
        return {"from": place, "to": None, "into": 0, "at": at} if place else None

    def _line_at(self, y: int) -> Told | None:
        """Return the line on the screen that a height of the pane is in, and how far down that line it is."""
        cursor = self._text.cursorForPosition(QPoint(0, y))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        start, line = self._told(cursor.position()), self._text.cursorRect(cursor)
        if start is None:
            return None
        if cursor.movePosition(QTextCursor.MoveOperation.Down):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
            end, bottom = self._told(cursor.position()), self._text.cursorRect(cursor).top()
        else:
            end, bottom = {"key": start["key"], "edge": "bottom"}, line.bottom()
        into = (y - line.top()) / max(1, bottom - line.top())
        return {"from": start, "to": end, "into": min(1.0, max(0.0, into))}

    def _told(self, position: int) -> Told | None:
        """Return a position of the document as a page is told of it."""
        line = self._text.document().findBlock(position)
        block = self._feed.blocks.block_at(line.blockNumber())
        if block is None:
            return None
        if line.blockNumber() > block.last_line:
            return {"key": block.key, "edge": "bottom"}
        start, source = self._source(block)
        offset = self._open_draft.live.offset(position) - start
        if offset <= 0:
            return {"key": block.key, "edge": "top"}
        place = place_of(source, offset)
        return {"key": block.key, "share": place.share, "needles": place.needles}

    def _source(self, block: Block) -> tuple[int, str]:
        """Return where a block's source begins in the text, and the source."""
        document, live = self._text.document(), self._open_draft.live
        start = live.offset(document.findBlockByNumber(block.first_line).position())
        last = document.findBlockByNumber(block.last_line)
        return start, live.text[start : live.offset(last.position() + last.length() - 1)]

    # -- where a page's place stands in the text

    def follow(self, place: Told, tail: float) -> None:
        """Scroll so that a page's place stands at the pane's top, or at `tail` of its height."""
        bar = self._text.verticalScrollBar()
        if place.get("start"):
            bar.setValue(0)
        elif place.get("end"):
            bar.setValue(bar.maximum())
        elif (y := self._height_of(place)) is not None:
            bar.setValue(round(bar.value() + y - tail * self._text.viewport().height()))

    def go_to(self, place: Told, share: float) -> bool:
        """Put the caret where a page's place is, at that share of the pane's height; False where it is not there."""
        position = self._position(place)
        if position is None:
            return False
        cursor = self._text.textCursor()
        cursor.setPosition(position)
        self._text.setTextCursor(cursor)
        bar = self._text.verticalScrollBar()
        bar.setValue(round(bar.value() + self._text.cursorRect().top() - share * self._text.viewport().height()))
        self._text.ensureCursorVisible()
        return True

    def _position(self, place: Told) -> int | None:
        blocks = self._feed.blocks
        block = blocks.block_of_note(place["note"]) if "note" in place else blocks.block_with(place["key"])
        if block is None:
            return None
        start, source = self._source(block)
        share = place["share"] if "share" in place else place["height"]
        offset = offset_of(source, float(share), place.get("before", ""), place.get("after", ""))
        return self._open_draft.live.offset_utf16(start + offset)

    def _height_of(self, place: Told) -> float | None:
        """Return the height in the pane, in pixels from its top, of a page's place."""
        document = self._text.document()
        cursor = QTextCursor(document)
        if "share" in place:
            position = self._position(place)
            if position is None:
                return None
            cursor.setPosition(position)
            rect = self._text.cursorRect(cursor)
            return rect.top() + float(place["into"]) * rect.height()
        block = self._feed.blocks.block_with(place["key"])
        if block is None:
            return None
        cursor.setPosition(document.findBlockByNumber(block.first_line).position())
        top = self._text.cursorRect(cursor).top()
        last = document.findBlockByNumber(block.last_line)
        cursor.setPosition(last.position() + last.length() - 1)
        return top + float(place["height"]) * (self._text.cursorRect(cursor).bottom() - top)
