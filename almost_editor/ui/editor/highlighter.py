"""Highlighting: Markdown's marks step back, headings stand out, in what is in view.

Not a `QSyntaxHighlighter`, which formats a whole text when it is opened, when the theme changes and when a fence opens:
at 1 MB that held the window up for a minute. Here every block remembers how it was dressed (its user state), and is
dressed anew when it is about to be painted and that is no longer how it should be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from almost_editor.document.positions import to_utf16
from almost_editor.ui.editor.markdown_lines import Fences, looks_of
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.text_document import searched_text
from almost_editor.ui.theme import Theme

AT_ONCE = 64
"""Blocks that are dressed with the edit that touched them; of a longer one the first."""
_UNKNOWN = -1
_HEADING_SCALE = {1: 1.4, 2: 1.14, 3: 1.07}


class MarkdownHighlighter(QObject):
    """Formats one document, and goes with it."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._theme = theme
        self._pane: TextPane | None = None
        self._generation = 0
        self._fences = Fences(searched_text(document))
        self._lines = document.blockCount()
        document.contentsChange.connect(self._on_change)
        theme.changed.connect(self.refresh)
        self._take_look()

    def show_in(self, pane: TextPane) -> None:
        """Dress what comes into view in a pane, from now on, while it shows this document."""
        if self._pane is not pane:
            self._pane = pane
            pane.painting.connect(self._dress_painted)
            pane.restyled.connect(self._on_restyled)
        self._on_restyled()
        self._dress_view()

    def is_fenced(self, line: int) -> bool:
        """Tell whether a line, counted from 0, stands in fenced code or is one of its fences."""
        return self._fences.holds(line)

    def refresh(self) -> None:
        """Take the theme's colours and the document's font anew."""
        self._take_look()

    def _take_look(self) -> None:
        self._generation += 1
        self._font_px = _font_px(self._document)
        self._formats = _formats(self._theme, self._font_px)

    def _on_restyled(self) -> None:
        if _font_px(self._document) != self._font_px:
            self._take_look()

    def _dress_view(self) -> None:
        if self._pane is not None and self._pane.document() is self._document:
            self.dress(self._pane.visible_blocks())

    def _dress_painted(self, top: float, bottom: float) -> None:
        if self._pane is not None and self._pane.document() is self._document:
            self.dress(self._pane.blocks_between(top, bottom))

    def _on_change(self, position: int, removed: int, added: int) -> None:
        document = self._document
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        start, count = first.blockNumber(), last.blockNumber() - first.blockNumber() + 1
        moved, self._lines = document.blockCount() - self._lines, document.blockCount()
        blocks = list(_run(first, count))
        for block in blocks:
            block.setUserState(_UNKNOWN)
        if count <= AT_ONCE and self._fences.shift(start, count - moved, [block.text() for block in blocks]):
            self.dress(blocks)
            return
        self._fences.read(searched_text(document))
        self.dress(_run(first, AT_ONCE))
        if self._pane is not None:
            # Whatever is in view may have become code, or have ceased to be.
            self._pane.viewport().update()

    def dress(self, blocks: Iterable[QTextBlock]) -> None:
        """Dress those blocks that are not as they should be."""
        first = last = -1
        for block in blocks:
            fenced = self._fences.holds(block.blockNumber())
            state = self._generation << 1 | fenced
            if block.userState() != state:
                block.setUserState(state)
                if self._format(block, fenced=fenced):
                    first = block.position() if first < 0 else first
                    last = block.position() + block.length()
        if first >= 0:
            self._document.markContentsDirty(first, last - first)

    # -- how it is dressed

    def _format(self, block: QTextBlock, *, fenced: bool) -> bool:
        """Give a block its formats; tell whether there is anything to lay out anew."""
        text, layout = block.text(), block.layout()
        ascii_only = text.isascii()
        made = []
        for start, end, kind in looks_of(text, fenced=fenced):
            how = QTextLayout.FormatRange()
            how.start = start if ascii_only else to_utf16(text, start)
            how.length = (end if ascii_only else to_utf16(text, end)) - how.start
            how.format = self._formats[kind]
            made.append(how)
        if not made and not layout.formats():
            return False
        layout.setFormats(_round_preedit(layout, made) if layout.preeditAreaText() else made)
        return True


def _font_px(document: QTextDocument) -> int:
    return QFontInfo(document.defaultFont()).pixelSize()


def _run(block: QTextBlock, count: int) -> Iterator[QTextBlock]:
    while count and block.isValid():
        yield block
        block = block.next()
        count -= 1


def _round_preedit(layout: QTextLayout, made: list[QTextLayout.FormatRange]) -> list[QTextLayout.FormatRange]:
    """Move formats aside for words that an input method has not committed, whose own formats stay."""
    at, length = layout.preeditAreaPosition(), len(layout.preeditAreaText().encode("utf-16-le")) // 2
    for how in made:
        if how.start >= at:
            how.start += length
        elif how.start + how.length >= at:
            how.length += length
    return [how for how in layout.formats() if at <= how.start and how.start + how.length <= at + length] + made


def _formats(theme: Theme, font_px: int) -> dict[str, QTextCharFormat]:
    """Return a format for each kind of look."""
    quiet = theme.colour("quiet")
    made = {
        "mark": _format(theme.colour("mark")),
        "link": _format(theme.colour("accent")),
        "code": _format(quiet),
        "bold": _format(bold=True),
        "italic": _format(italic=True),
        "both": _format(bold=True, italic=True),
        "struck": _format(quiet),
        "new": _format(theme.colour("good"), ground=theme.colour("good_wash")),
        "gone": _format(theme.colour("accent"), ground=theme.colour("accent_wash")),
        "comment": _format(theme.colour("caution"), ground=theme.colour("caution_wash"), italic=True),
        "lit": _format(ground=theme.colour("caution_wash")),
    }
    made["new"].setFontUnderline(True)
    for kind in ("struck", "gone"):
        made[kind].setFontStrikeOut(True)
    for level in range(1, 7):
        size = round(font_px * _HEADING_SCALE.get(level, 1.0))
        for kind in ("new", "gone", "comment", "lit"):
            made[f"{kind}-{level}"] = QTextCharFormat(made[kind])
            made[f"{kind}-{level}"].setFontWeight(QFont.Weight.Bold)
            made[f"{kind}-{level}"].setProperty(QTextCharFormat.Property.FontPixelSize, size)
        for kind, colour in ((f"heading-{level}", None), (f"heading-mark-{level}", theme.colour("mark"))):
            made[kind] = _format(colour, bold=True)
            made[kind].setProperty(QTextCharFormat.Property.FontPixelSize, size)
    return made


def _format(
    colour: QColor | None = None, *, ground: QColor | None = None, bold: bool = False, italic: bool = False
) -> QTextCharFormat:
    how = QTextCharFormat()
    if ground is not None:
        how.setBackground(ground)
    if colour is not None:
        how.setForeground(colour)
    if bold:
        how.setFontWeight(QFont.Weight.Bold)
    if italic:
        how.setFontItalic(True)
    return how
