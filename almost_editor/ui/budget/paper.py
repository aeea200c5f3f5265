"""The budget on paper: black on white, the columns’ heads on every page, drawn onto a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from almost_editor.document.budget import Day, Story
from almost_editor.ui.budget.lines import TITLES, Column, cell_text, is_signal
from almost_editor.ui.budget.stories_model import NUMBERS
from almost_editor.wording import tr

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGINS_MM = QMarginsF(14, 14, 14, 14)
PDF_DPI = 1200
"""Letters stand on whole dots; on coarser ones a reader that searches the PDF takes them for single words."""
_TEXT_PT, _HEAD_PT = 8.5, 13.0
_SHARES = {
    Column.SLUG: 0.16,
    Column.HEADLINE: 0.25,
    Column.STAGE: 0.08,
    Column.WRITER: 0.13,
    Column.DUE: 0.12,
    Column.LENGTH: 0.09,
    Column.SERIES: 0.13,
    Column.TK: 0.04,
}
_WRAPPED = (Column.HEADLINE, Column.SLUG, Column.WRITER, Column.SERIES)
_MOST_LINES = 3
_INK, _RULE = QColor(0, 0, 0), QColor(150, 150, 150)


@dataclass(frozen=True, slots=True)
class Printed:
    """What goes onto the paper. Shapes: `size` is `a4` or `letter`."""

    publication: str
    date: str
    filters: str
    """What the list was filtered by; nothing where all stories are on it."""
    day: Day
    stories: tuple[Story, ...]
    total: str
    size: str


def page_layout(size: str) -> QPageLayout:
    """Return the paper on its side: eight columns want the width."""
    return QPageLayout(
        QPageSize(SIZES[size]), QPageLayout.Orientation.Landscape, MARGINS_MM, QPageLayout.Unit.Millimeter
    )


def as_pdf(printed: Printed) -> bytes:
    """Return the budget as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(page_layout(printed.size))
    writer.setTitle(tr("Story budget, {date}", date=printed.date))
    draw(writer, printed)
    # Let go first: the end of the file is written by it.
    del writer
    return bytes(buffer.data().data())


def draw(device: QPagedPaintDevice, printed: Printed) -> int:
    """Draw the budget onto a printer or into a PDF whose page layout is set; return how many pages it took."""
    painter = QPainter(device)
    try:
        return _Sheets(device, painter, printed).draw()
    finally:
        painter.end()


def _font(size_pt: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    # Fitted to a screen's dots, letters on paper would stand unevenly.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class _Sheets:
    """The pages of one budget. Units: the device's dots."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, printed: Printed) -> None:
        self._device = device
        self._painter = painter
        self._printed = printed
        self._text, self._strong, self._head = _font(_TEXT_PT), _font(_TEXT_PT, bold=True), _font(_HEAD_PT, bold=True)
        self._line = QFontMetricsF(self._strong, device).height()
        self._gap = 0.4 * self._line
        self._page = QRectF(0, 0, device.width(), device.height())
        self._top = QFontMetricsF(self._head, device).height() + 3.2 * self._line

    def draw(self) -> int:
        pages = self._pages()
        for number, stories in enumerate(pages, 1):
            if number > 1:
                self._device.newPage()
            y = self._draw_head(number, len(pages))
            for story in stories:
                y += self._draw_story(story, y)
            if number == len(pages):
                self._write(self._printed.total, QRectF(0, y + self._gap, self._page.width(), self._line), self._strong)
        return len(pages)

    def _pages(self) -> list[list[Story]]:
        """Part the stories into pages, with room for the totals on the last one."""
        pages: list[list[Story]] = [[]]
        room = whole = self._page.height() - self._top - 2 * self._line
        for story in self._printed.stories:
            height = self._height(story)
            if height > room and pages[-1]:
                pages.append([])
                room = whole
            pages[-1].append(story)
            room -= height
        return pages

    def _columns(self) -> Sequence[tuple[Column, QRectF]]:
        """Return the columns with where they stand, as wide as they are."""
        found, x = [], 0.0
        for column, share in _SHARES.items():
            # The last one ends where the page does.
            width = share * (self._page.width() + self._line)
            found.append((column, QRectF(x, 0, width - self._line, 0)))
            x += width
        return found

    def _height(self, story: Story) -> float:
        lines = 1
        for column, place in self._columns():
            if column in _WRAPPED:
                text = cell_text(story, column, self._printed.day)
                metrics = QFontMetricsF(self._text, self._device)
                box = metrics.boundingRect(
                    QRectF(0, 0, place.width(), 1e6), int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere), text
                )
                lines = max(lines, round(box.height() / metrics.lineSpacing()))
        return min(lines, _MOST_LINES) * self._line + 2 * self._gap

    def _draw_head(self, number: int, pages: int) -> float:
        printed, width = self._printed, self._page.width()
        high = QFontMetricsF(self._head, self._device).height()
        self._write(
            tr("{publication}: story budget", publication=printed.publication),
            QRectF(0, 0, width * 0.8, high),
            self._head,
        )
        self._write(
            tr("Page {number} of {pages}", number=number, pages=pages),
            QRectF(0, 0, width, high),
            self._text,
            right=True,
        )
        said = f"{printed.date} · {printed.filters}" if printed.filters else printed.date
        self._write(said, QRectF(0, high, width, self._line), self._text)
        y = high + 2 * self._line
        for column, place in self._columns():
            place.moveTop(y)
            place.setHeight(self._line)
            self._write(tr(TITLES[column]), place, self._strong, right=column in NUMBERS)
        self._rule(self._top - self._gap / 2, _INK)
        return self._top

    def _draw_story(self, story: Story, y: float) -> float:
        height = self._height(story)
        for column, place in self._columns():
            place.moveTop(y + self._gap)
            place.setHeight(height - 2 * self._gap)
            text = cell_text(story, column, self._printed.day)
            font = self._strong if is_signal(story, column) else self._text
            self._write(text, place, font, right=column in NUMBERS, wrap=column in _WRAPPED)
        self._rule(y + height, _RULE)
        return height

    def _write(self, text: str, place: QRectF, font: QFont, *, right: bool = False, wrap: bool = False) -> None:
        self._painter.setFont(font)
        self._painter.setPen(_INK)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        kind = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        option.setWrapMode(kind)
        if not wrap:
            text = QFontMetricsF(font, self._device).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._painter.save()
        self._painter.setClipRect(place)
        self._painter.drawText(place, text, option)
        self._painter.restore()

    def _rule(self, y: float, colour: QColor) -> None:
        self._painter.setPen(QPen(colour, max(1.0, self._line / 24)))
        self._painter.drawLine(QLineF(self._page.left(), y, self._page.right(), y))
