"""Highlighting: Markdown's marks step back, headings stand out. Line by line, from the line's own words."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from almost_editor.document.positions import to_utf16
from almost_editor.ui.theme import Theme

_NEW = -1
"""Qt's state of a line that was never looked at, and of what is before the first."""
_PLAIN = 0
"""Not `_NEW`: a line that comes in between changes its state so, and Qt goes on to the line behind it."""
_HEADING_SCALE = {1: 1.4, 2: 1.14, 3: 1.07}
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LEAD = re.compile(r"\s{0,3}(?:\*\s*){3,}$|\s{0,3}(?:-\s*){3,}$|\s*(?:>[ \t]?)+|\s*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_INLINE = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<link>!?\[(?P<label>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?)\))"
    r"|(?P<tag></?[A-Za-z][^<>]*>)"
    r"|(?P<both>\*\*\*(?=\S)(?P<both_text>.+?)(?<=\S)\*\*\*)"
    r"|(?P<bold>(?:\*\*(?=\S)(?P<bold_star>.+?)(?<=\S)\*\*)|(?<!\w)__(?=\S)(?P<bold_line>.+?)(?<=\S)__(?!\w))"
    r"|(?P<italic>(?:\*(?=[^\s*])(?P<italic_star>[^*]+?)(?<=\S)\*)|(?<!\w)_(?=[^\s_])(?P<italic_line>[^_]+?)(?<=\S)_(?!\w))"
    r"|(?P<struck>~~(?=\S)(?P<struck_text>.+?)(?<=\S)~~)"
)
LONGEST_LINE = 4000
"""Characters of one line that are looked at: a paragraph of prose is shorter, and patterns must not freeze on more."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Formats one document; a changed line is looked at alone, and those behind it only where a fence opened."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.refresh)
        # Qt highlights a document that is new here by itself, in a moment.
        self._take_colours()

    def refresh(self) -> None:
        """Take the theme's colours anew."""
        self._take_colours()
        self.rehighlight()

    def _take_colours(self) -> None:
        self._marks = _coloured(self._theme.colour("mark"))
        self._link = _coloured(self._theme.colour("accent"))
        self._code = _coloured(self._theme.colour("quiet"))
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._italic = QTextCharFormat()
        self._italic.setFontItalic(True)
        self._both = QTextCharFormat()
        self._both.setFontWeight(QFont.Weight.Bold)
        self._both.setFontItalic(True)
        self._struck = _coloured(self._theme.colour("quiet"))
        self._struck.setFontStrikeOut(True)

    def highlightBlock(self, text: str) -> None:
        """Format one line; the block's state is the length of the fence it stands in, signed by its kind."""
        self._line = text
        open_fence = self.previousBlockState()
        if self._in_fence(text, open_fence):
            self._paint(0, len(text), self._code)
            return
        shown = text[:LONGEST_LINE]
        heading = _HEADING.fullmatch(shown)
        if heading:
            self._paint_heading(heading)
            return
        lead = _LEAD.match(shown)
        start = lead.end() if lead else 0
        if lead:
            self._paint(0, start, self._marks)
        self._paint_inline(shown, start)

    def _in_fence(self, text: str, open_fence: int) -> bool:
        """Follow fenced code from line to line; backticks count above 0, tildes below -1."""
        fence = _FENCE.match(text)
        if open_fence not in (_PLAIN, _NEW):
            length = abs(open_fence)
            kind = "`" if open_fence > 0 else "~"
            closes = fence and fence[1][0] == kind and len(fence[1]) >= length and not text[fence.end() :].strip()
            self.setCurrentBlockState(_PLAIN if closes else open_fence)
            return True
        if fence and not (fence[1][0] == "`" and "`" in text[fence.end() :]):
            size = len(fence[1])
            self.setCurrentBlockState(size if fence[1][0] == "`" else -size)
            return True
        self.setCurrentBlockState(_PLAIN)
        return False

    def _paint_heading(self, heading: re.Match[str]) -> None:
        level = len(heading[1])
        size = QTextCharFormat(self._bold)
        base = self.document().defaultFont()
        size.setProperty(
            QTextCharFormat.Property.FontPixelSize, round(base.pixelSize() * _HEADING_SCALE.get(level, 1.0))
        )
        marks = QTextCharFormat(size)
        marks.setForeground(self._marks.foreground())
        self._paint(heading.start(), heading.start(2), marks)
        self._paint(heading.start(2), heading.end(), size)

    def _paint_inline(self, text: str, start: int) -> None:
        for match in _INLINE.finditer(text, start):
            kind = _kind(match)
            if kind == "link":
                self._paint(match.start(), match.end(), self._marks)
                self._paint(match.start("label"), match.end("label"), self._link)
            elif kind == "code":
                size = len(match["ticks"])
                self._paint(match.start(), match.end(), self._marks)
                self._paint(match.start() + size, match.end() - size, self._code)
            elif kind in ("escape", "tag"):
                self._paint(match.start(), match.end() - (1 if kind == "escape" else 0), self._marks)
            else:
                self._paint_emphasis(match, kind)

    def _paint_emphasis(self, match: re.Match[str], kind: str) -> None:
        size = {"both": 3, "bold": 2, "struck": 2, "italic": 1}[kind]
        formats = {"both": self._both, "bold": self._bold, "struck": self._struck, "italic": self._italic}
        self._paint(match.start(), match.start() + size, self._marks)
        self._paint(match.start() + size, match.end() - size, formats[kind])
        self._paint(match.end() - size, match.end(), self._marks)

    def _paint(self, start: int, end: int, how: QTextCharFormat) -> None:
        """Format characters; Qt counts UTF-16 units, the patterns count characters."""
        first = to_utf16(self._line, start)
        self.setFormat(first, to_utf16(self._line, end) - first, how)


def _kind(match: re.Match[str]) -> str:
    return next(
        name
        for name in ("escape", "code", "link", "tag", "both", "bold", "italic", "struck")
        if match[name] is not None
    )


def _coloured(colour: QColor) -> QTextCharFormat:
    how = QTextCharFormat()
    how.setForeground(colour)
    return how
