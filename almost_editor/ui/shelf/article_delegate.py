"""How an article looks in the list: its headline on two lines, then byline · words · when.

All rows are equally high, so that ten thousand cost no more than ten: the line that a short headline leaves free
shows the dek.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.document.draft import Summary
from almost_editor.document.positions import from_utf16
from almost_editor.document.searching import Snippet
from almost_editor.ui.shelf.articles_model import UNTITLED, Role
from almost_editor.ui.shelf.when import when_text, words_text
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

ROW_HEIGHT = 76
_MARGIN = 16
_TOP = 10
_LINE = 17
_BAR = 3
_BEFORE_HIT = 18
"""Characters of a snippet before the first word that was looked for."""


class ArticleDelegate(QStyledItemDelegate):
    """Paint a summary; `current` is the draft that is open, `ringed` whether the keyboard's place is shown."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self.current = ""
        self.ringed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(120), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        summary: Summary | None = index.data(Role.SUMMARY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, rect, state, is_open=index.data(Role.ID) == self.current)
        if summary is not None:
            self._paint_summary(painter, rect, summary, index.data(Role.SNIPPET))
        if self.ringed and state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 5, 5)
        painter.restore()

    def _paint_summary(self, painter: QPainter, rect: QRect, summary: Summary, snippet: Snippet) -> None:
        margin = self._theme.px(_MARGIN)
        left, width = rect.left() + margin, rect.width() - 2 * margin
        top = rect.top() + self._theme.px(_TOP)
        line = self._theme.px(_LINE)
        top = self._paint_words(painter, QRect(left, top, width, line), summary, snippet)
        meta = QRect(left, top + self._theme.px(4), width, self._theme.px(16))
        self._paint_meta(painter, meta, summary)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_open: bool) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_open:
            painter.fillRect(rect, self._theme.colour("pane"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), self._theme.px(_BAR), rect.height() - 1), self._theme.colour("accent")
            )
        elif selected:
            painter.fillRect(rect, self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))

    def _paint_words(self, painter: QPainter, line: QRect, summary: Summary, snippet: Snippet) -> int:
        """Paint headline and, where there is room, dek, or what it was found by; return where the next line begins."""
        strong = self._theme.font("strong")
        headline = summary.headline or tr(UNTITLED)
        first, rest = (headline, "") if snippet else _broken(headline, strong, line.width())
        if not rest and not summary.dek and not snippet:
            # Nothing fills the second line: what there is stands in the middle of the row.
            line = line.translated(0, line.height() // 2)
        ink = self._theme.colour("ink" if summary.headline else "quiet")
        _write(painter, line, first, strong, ink, whole=summary.headline)
        line = line.translated(0, line.height())
        if snippet:
            self._paint_snippet(painter, line, near_hit(snippet))
        elif rest:
            _write(painter, line, rest, strong, ink, whole=summary.headline)
        elif summary.dek:
            _write(painter, line, summary.dek, self._theme.font("small"), self._theme.colour("quiet"))
        else:
            return line.top()
        return line.bottom() + 1

    def _paint_snippet(self, painter: QPainter, line: QRect, snippet: Snippet) -> None:
        """Paint what was found, on the wash that marks it in the text too, between the words round it."""
        font = self._theme.font("small")
        metrics, left = QFontMetrics(font), line.left()
        for words, is_hit in snippet:
            room = line.right() - left
            if room <= 0:
                return
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            part = QRect(left, line.top(), min(room, metrics.horizontalAdvance(shown)), line.height())
            if is_hit:
                painter.fillRect(part, self._theme.colour("caution_wash"))
            painter.setFont(font)
            painter.setPen(self._theme.colour("ink" if is_hit else "quiet"))
            painter.drawText(part, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            left += part.width()

    def _paint_meta(self, painter: QPainter, line: QRect, summary: Summary) -> None:
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        tail = f"{words_text(summary.words)} · {when_text(summary.saved, self._clock())}"
        if summary.byline:
            room = line.width() - metrics.horizontalAdvance(f" · {tail}")
            tail = f"{metrics.elidedText(summary.byline, Qt.TextElideMode.ElideRight, room)} · {tail}"
        _write(painter, line, tail, font, self._theme.colour("quiet"))


def near_hit(snippet: Snippet) -> Snippet:
    """Return a snippet that begins a few words before the first word that was looked for: a row is narrow."""
    first, is_hit = snippet[0]
    if is_hit or len(snippet) == 1 or len(first) <= _BEFORE_HIT:
        return snippet
    words = first[-_BEFORE_HIT:].partition(" ")[2]
    return ((f"…{words}", False), *snippet[1:])


def _broken(text: str, font: QFont, width: int) -> tuple[str, str]:
    """Return the first line of a text at a width, broken between words, and what is left of it."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return text, ""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = from_utf16(text, line.textLength())
    return text[:end].rstrip(), text[end:].lstrip()


def _write(painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor, *, whole: str = "") -> None:
    painter.setFont(font)
    painter.setPen(colour)
    rightward = not _runs_left(whole or text)
    side = Qt.AlignmentFlag.AlignLeft if rightward else Qt.AlignmentFlag.AlignRight
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _runs_left(text: str) -> bool:
    for sign in text[:80]:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
