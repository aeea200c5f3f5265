"""Marks in the text: wavy lines under what was found, in what is painted and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextDocument
from shiboken6 import isValid

from almost_editor.desk.findings import Finding
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.proofreading.proofs import Proofs
from almost_editor.ui.proofreading.spots import Spot
from almost_editor.ui.theme import Theme

KEY_UNITS = 2
"""What a key puts in or takes away at most, in UTF-16 units; more is a paste, a suggestion, an undo."""
_TILE_PX, _HEIGHT_PX, _PEN_PX = 4, 2.0, 1.2


class TextMarks(QObject):
    """Draws what the proofs hold over the text pane. The word that is being typed is left alone."""

    def __init__(self, pane: TextPane, proofs: Proofs, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._proofs, self._theme = pane, proofs, theme
        self._document: QTextDocument | None = None
        self._before = (-1, "")
        self._tile: QPixmap | None = None
        self._tile_of: tuple[float, int] = (0.0, 0)
        self._revision = 0
        self._types = self._was_key = False
        pane.painted.connect(self._paint)
        pane.cursorPositionChanged.connect(self._on_caret)

    def follow(self) -> None:
        """Take the document that the pane shows now."""
        document = self._pane.document()
        if document is not self._document:
            if self._document is not None and isValid(self._document):
                self._document.contentsChange.disconnect(self._on_change)
            self._document = document
            document.contentsChange.connect(self._on_change)
        self._revision, self._types = document.revision(), False
        self._remember()

    # -- what is where

    def line_of(self, block: QTextBlock) -> str:
        """Return a block's words where they are prose; nothing for what is fenced."""
        highlighter = self._pane.document().findChild(MarkdownHighlighter)
        return "" if highlighter is not None and highlighter.is_fenced(block.blockNumber()) else block.text()

    def findings(self, block: QTextBlock) -> tuple[Finding, ...]:
        """Return what was found in a block, whether it is shown or not."""
        found = self._proofs.of(block.text())
        return found if found and self.line_of(block) else ()

    def spot_at(self, position: int) -> Spot | None:
        """Return the finding at a position of the document, at its ends too."""
        block = self._pane.document().findBlock(position)
        at = position - block.position()
        for one in self.findings(block):
            if one.start_utf16 <= at <= one.end_utf16:
                return self.spot(block, one)
        return None

    def spot(self, block: QTextBlock, finding: Finding) -> Spot:
        """Return where a finding of a block stands."""
        start = block.position()
        return Spot(self._pane, finding, start + finding.start_utf16, start + finding.end_utf16)

    # -- following the hand

    def _on_change(self, position: int, removed: int, added: int) -> None:
        self._was_key = removed + added <= KEY_UNITS
        document = self._pane.document()
        block = document.findBlock(position)
        number, before = self._before
        if block.blockNumber() == number and block.contains(position + added):
            self._proofs.carry(before, block.text())

    def _on_caret(self) -> None:
        revision = self._pane.document().revision()
        typed, types = revision != self._revision and self._was_key, self._types
        self._revision, self._types = revision, typed
        if types != typed or (types and self._before[0] != self._pane.textCursor().blockNumber()):
            self._update(self._pane.document().findBlockByNumber(self._before[0]))
        self._remember()

    def _remember(self) -> None:
        """Remember the line that is written in, as it is before the next key."""
        block = self._pane.textCursor().block()
        self._before = (block.blockNumber(), block.text())

    def refresh(self, lines: set[str] | None = None) -> None:
        """Have these lines, as far as they are in view, painted with what is known now; all of them without any."""
        if lines is None:
            self._pane.viewport().update()
            return
        for block in self._pane.visible_blocks():
            if block.text() in lines and (self._proofs.of(block.text()) or block.blockNumber() == self._before[0]):
                self._update(block)

    def _update(self, block: QTextBlock) -> None:
        if block.isValid():
            rect = self._pane.document().documentLayout().blockBoundingRect(block)
            rect.translate(0, -self._pane.verticalScrollBar().value())
            self._pane.viewport().update(rect.toAlignedRect().adjusted(0, 0, 0, self._theme.px(4)))

    # -- painting

    def _paint(self, top: float, bottom: float) -> None:
        if not self._proofs.has_any:
            return
        marked = [(block, found) for block in self._pane.blocks_between(top, bottom) if (found := self.shown_in(block))]
        if not marked:
            return
        layout = self._pane.document().documentLayout()
        wave = self._wave()
        painter = QPainter(self._pane.viewport())
        painter.translate(0, -self._pane.verticalScrollBar().value())
        for block, found in marked:
            at = layout.blockBoundingRect(block).topLeft()
            for one in found:
                for left, right, foot in _feet(block, one):
                    # On whole pixels, where one wave looks like the next.
                    place = QRectF(round(at.x() + left), round(at.y() + foot), round(right - left), _TILE_PX)
                    painter.drawTiledPixmap(place, wave)
        painter.end()

    def _wave(self) -> QPixmap:
        """Return one wave, which is laid side by side: drawn for each word it would cost a key more than the word."""
        ratio, colour = self._pane.devicePixelRatioF(), self._theme.colour("caution")
        if self._tile is None or self._tile_of != (ratio, colour.rgb()):
            self._tile, self._tile_of = _tile(ratio, colour), (ratio, colour.rgb())
        return self._tile

    def shown_in(self, block: QTextBlock) -> list[Finding]:
        """Return what is marked in a block now: not the word that is being typed."""
        found = self.findings(block)
        if not found or block.layout().preeditAreaText():
            return []
        cursor = self._pane.textCursor()
        at = cursor.position() - block.position()
        if not self._types or not 0 <= at < block.length():
            return list(found)
        return [one for one in found if not one.start_utf16 <= at <= one.end_utf16]


def _feet(block: QTextBlock, finding: Finding) -> Iterator[tuple[float, float, float]]:
    """Give left, right and foot of a finding's words, for each line they stand in, from the block's corner."""
    layout = block.layout()
    first = layout.lineForTextPosition(finding.start_utf16)
    last = layout.lineForTextPosition(max(finding.start_utf16, finding.end_utf16 - 1))
    if not first.isValid() or not last.isValid():
        return
    for number in range(first.lineNumber(), last.lineNumber() + 1):
        line = layout.lineAt(number)
        start = max(finding.start_utf16, line.textStart())
        end = min(finding.end_utf16, line.textStart() + line.textLength())
        one, other = _x(line.cursorToX(start)), _x(line.cursorToX(end))
        yield min(one, other), max(one, other), line.y() + line.ascent() + line.descent() * 0.4


def _x(told: object) -> float:
    """Return the place that the binding tells with the position it stands at."""
    return float(told[0]) if isinstance(told, tuple | list) else float(told)  # type: ignore[arg-type]


def _tile(ratio: float, colour: QColor) -> QPixmap:
    pixmap = QPixmap(round(_TILE_PX * ratio), round(_TILE_PX * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _PEN_PX))
    half, middle = _TILE_PX / 2, _TILE_PX / 2
    path = QPainterPath(QPointF(-half, middle))
    for x, up in ((-half, False), (0, True), (half, False), (_TILE_PX, True)):
        path.quadTo(x + half / 2, middle + (-_HEIGHT_PX if up else _HEIGHT_PX), x + half, middle)
    painter.drawPath(path)
    painter.end()
    return pixmap
