"""A page of the guide as text with styles: in the theme, as wide as one reads well, its pictures as wide as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from almost_editor.ui.guide.pages import GuidePage
from almost_editor.ui.theme import Theme

_MEASURE = 720
_MARGIN = 24
_MOST_MARKS = 500
_IMAGE = re.compile(r'<img src="([^"]+)" width="(\d+)" height="(\d+)" alt="([^"]*)"[^>]*>')

_FOR_QT = (
    ("<table", '<table width="100%"'),
    ("\n</code></pre>", "</code></pre>"),
    ("<figure>", '<p class="picture">'),
    ("</figure>", "</p>"),
)
"""What Qt’s rich text does not know, and what it takes instead."""


class PageText(QTextBrowser):
    """Shows one page, and tells which link was chosen. It opens none itself, and reads no file but the pictures."""

    def __init__(self, theme: Theme, picture: Callable[[str], Path | None]) -> None:
        super().__init__()
        self._theme = theme
        self._picture = picture
        self._page: GuidePage | None = None
        self._words: tuple[str, ...] = ()
        self._column = 0
        self.setOpenLinks(False)
        self.setObjectName("guide")
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._set_anew)
        theme.changed.connect(self._soon.start)

    def show_page(self, page: GuidePage, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show a page from a heading on, or from its top, with the words marked."""
        self._page = page
        self._words = tuple(words)
        self.setAccessibleName(page.title)
        self._set()
        self.verticalScrollBar().setValue(0)
        if anchor:
            self.scrollToAnchor(anchor)

    def marks(self) -> int:
        """Return how many places are marked."""
        return len(self.extraSelections())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the guide’s own pictures, as large as they are shown; nothing else."""
        if QTextDocument.ResourceType(kind) != QTextDocument.ResourceType.ImageResource:
            return None
        path = self._picture(QUrl(name).toString())
        image = QImage(str(path)) if path is not None else QImage()
        ratio = self.devicePixelRatioF()
        if image.width() > self._column * ratio:
            width = round(self._column * ratio)
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._measured() != self._column:
            self._soon.start()

    def _measured(self) -> int:
        room = self.contentsRect().width() - 2 * self._theme.px(_MARGIN) - self.verticalScrollBar().sizeHint().width()
        return max(1, min(self._theme.px(_MEASURE), room))

    def _set_anew(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._set()
        bar.setValue(round(share * bar.maximum()))

    def _set(self) -> None:
        if self._page is None:
            return
        self._column = self._measured()
        side = max(0, (self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - self._column) // 2)
        self.setViewportMargins(side, self._theme.px(_MARGIN), side, 0)
        document = self.document()
        document.setDefaultStyleSheet(_style(self._theme))
        document.setDocumentMargin(0)
        document.setDefaultFont(self._theme.font("text"))
        html = _IMAGE.sub(self._as_shown, self._page.html)
        for ours, qts in _FOR_QT:
            html = html.replace(ours, qts)
        self.setHtml(html)
        self._mark()

    def _as_shown(self, match: re.Match[str]) -> str:
        size = QSize(int(match[2]), int(match[3]))
        if size.width() > self._column:
            size = QSize(self._column, round(size.height() * self._column / size.width()))
        return f'<img src="{match[1]}" width="{size.width()}" height="{size.height()}" alt="{match[4]}">'

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("highlight"))
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = self.document().find(word, 0)
            while not cursor.isNull() and len(found) < _MOST_MARKS:
                found.append(_selection(cursor, look))
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection


def _style(theme: Theme) -> str:
    """Return the style sheet of a page, in what Qt’s rich text knows of CSS."""
    px, css = theme.px, theme.css
    mono = theme.font("mono").family()
    serif = ", ".join(f'"{name}"' for name in theme.font("headline").families())
    return f"""
        body, p, li, td, th {{ color: {css("ink")}; }}
        p, li {{ line-height: 140%; }}
        p {{ margin-top: 0; margin-bottom: {px(10)}px; }}
        p.picture {{ line-height: 100%; }}
        ul, ol {{ margin-bottom: {px(10)}px; }}
        h1 {{ font-family: {serif}; font-size: {px(25)}px; margin-top: 0; margin-bottom: {px(12)}px; }}
        h2 {{ font-size: {px(17)}px; margin-top: {px(28)}px; margin-bottom: {px(8)}px; }}
        h3, h4 {{ font-size: {px(14)}px; margin-top: {px(20)}px; margin-bottom: {px(6)}px; }}
        a {{ color: {css("accent")}; }}
        code {{ font-family: "{mono}"; font-size: {px(12)}px; background-color: {css("selection")}; }}
        pre {{ font-family: "{mono}"; font-size: {px(12)}px; background-color: {css("selection")};
               margin-top: {px(4)}px; margin-bottom: {px(12)}px; white-space: pre-wrap; }}
        table {{ border-collapse: collapse; border-style: none; margin-bottom: {px(16)}px; }}
        th {{ text-align: left; color: {css("quiet")}; font-weight: normal; }}
        td, th {{ border-bottom: 1px solid {css("line")}; border-bottom-style: solid;
                  padding: {px(6)}px {px(12)}px {px(6)}px 0; vertical-align: top; }}
    """
