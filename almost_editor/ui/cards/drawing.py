"""The drawing of one card, as wide as the site makes it, with a mark where a text is cut."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from almost_editor.publish.card_limits import Face, TextLimits
from almost_editor.publish.cards import ELLIPSIS, Card, CardText
from almost_editor.ui.cards.faces import Faces

SCHEMES: dict[str, dict[str, str]] = {
    "light": {
        "page": "#ffffff", "band": "#f1f2f4", "line": "#d5d8dc", "ink": "#1c1e21", "quiet": "#5f6368",
        "link": "#1a0dab", "empty": "#e4e6ea", "cut": "#b3261e",
    },
    "dark": {
        "page": "#1f2023", "band": "#2b2d31", "line": "#44474c", "ink": "#e6e8eb", "quiet": "#a8adb4",
        "link": "#9ab8ff", "empty": "#36393e", "cut": "#ff9d92",
    },
}  # fmt: skip
"""Neutral colours of a light and a dark site; on their ground every text keeps a contrast of 4.5."""
_SITE = Face("Arial", 12)
_SITE_NAME = Face("Arial", 14)
_GAP = 8.0
_CORNER = 8.0
_LEADING = 1.32


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the parts of a card are; an empty rectangle is not there."""

    image: QRectF
    site: QRectF
    title: QRectF
    description: QRectF
    height: float


class Drawing(QWidget):
    """Draws a card; a click on a text or the picture names the part: `title`, `description` or `image`."""

    part_clicked = Signal(str)

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces
        self._card: Card | None = None
        self._image = QImage()
        self._said = ""
        self._colours = SCHEMES["light"]
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_card(self, card: Card) -> None:
        """Show another card."""
        self._card = card
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_picture(self, image: QImage, said: str = "") -> None:
        """Show the card's picture, or in its place what there is to say of it."""
        self._image, self._said = image, said
        self.update()

    def set_scheme(self, scheme: str) -> None:
        """Draw as a `light` or `dark` site does."""
        self._colours = SCHEMES[scheme]
        self.update()

    def sizeHint(self) -> QSize:
        """Return the card's size: the site's pixels, whatever size this desk's type has."""
        if self._card is None:
            return QSize(1, 1)
        return QSizeF(self._card.limits.width_px, self._plan(self._card).height).toSize()

    # -- where things are

    def _plan(self, card: Card) -> _Plan:
        limits = card.limits
        texts = [limits.title] if limits.description is None else [limits.title, limits.description]
        width = max(text.box.line_px for text in texts)
        left = (limits.width_px - width) / 2
        y = _GAP
        image = QRectF()
        if card.look in ("wide", "over") and limits.image is not None:
            image = QRectF(0, 0, limits.image.width_px, limits.image.height_px)
            y = image.bottom() + _GAP
        if card.look == "over":
            room = self._height(card.title, limits.title)
            title = QRectF(left, image.bottom() - room - 2 * _GAP, width, room)
            return _Plan(image, QRectF(left, y, width, 16), title, QRectF(), y + 16 + _GAP)
        site = QRectF(left, y, width, 36 if card.look == "search" else 16)
        title = QRectF(left, site.bottom() + _GAP / 2, width, self._height(card.title, limits.title))
        bottom, description = title.bottom(), QRectF()
        if card.description is not None and limits.description is not None:
            room = self._height(card.description, limits.description)
            description = QRectF(left, title.bottom() + _GAP / 2, width, room)
            bottom = description.bottom()
        return _Plan(image, site, title, description, bottom + _GAP + 2)

    def _height(self, text: CardText, limits: TextLimits) -> float:
        return max(1, len(text.lines)) * limits.box.face.size_px * _LEADING

    def _part_at(self, point: QPointF) -> str:
        if self._card is None:
            return ""
        plan = self._plan(self._card)
        parts = (("title", plan.title), ("description", plan.description), ("image", plan.image))
        return next((name for name, room in parts if room.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what leads somewhere."""
        over = bool(self._part_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to what was clicked."""
        part = self._part_at(event.position())
        if part and event.button() is Qt.MouseButton.LeftButton:
            self.part_clicked.emit(part)

    # -- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        card = self._card
        if card is None:
            return
        plan = self._plan(card)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.fillPath(frame, self._colour("page" if card.look in ("search", "over") else "band"))
        painter.save()
        painter.setClipPath(frame)
        if not plan.image.isEmpty():
            self._draw_image(painter, plan.image)
        painter.restore()
        painter.setPen(QPen(self._colour("line"), 1))
        painter.drawPath(frame)
        self._draw_site(painter, card, plan.site)
        self._draw_texts(painter, card, plan)

    def _colour(self, name: str) -> QColor:
        return QColor(self._colours[name])

    def _draw_image(self, painter: QPainter, room: QRectF) -> None:
        painter.fillRect(room, self._colour("empty"))
        if self._image.isNull():
            painter.setPen(self._colour("quiet"))
            painter.setFont(self._faces.font(_SITE))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self._said)
            return
        size = QSizeF(self._image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        shown = QRectF(QPointF(), size)
        shown.moveCenter(room.center())
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.drawImage(shown, self._image)

    def _draw_site(self, painter: QPainter, card: Card, room: QRectF) -> None:
        if card.look != "search":
            self._draw_line(painter, card.host, room, _SITE, "quiet")
            return
        dot = QRectF(room.left(), room.top() + 4, 28, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("empty"))
        painter.drawEllipse(dot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        right = room.adjusted(38, 0, 0, 0)
        self._draw_line(painter, card.site, QRectF(right.left(), right.top(), right.width(), 20), _SITE_NAME, "ink")
        way = " › ".join(part for part in (card.host, card.path) if part)
        self._draw_line(painter, way, QRectF(right.left(), right.top() + 20, right.width(), 16), _SITE, "quiet")

    def _draw_line(self, painter: QPainter, text: str, room: QRectF, face: Face, tone: str) -> None:
        font = self._faces.font(face)
        painter.setFont(font)
        painter.setPen(self._colour(tone))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), room.top() + face.size_px), shown)

    def _draw_texts(self, painter: QPainter, card: Card, plan: _Plan) -> None:
        if card.look == "over":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 200))
            widest = max(
                (self._faces.measure(card.limits.title.box.face, line) for line in card.title.lines), default=0
            )
            label = plan.title.adjusted(-_GAP / 2, -_GAP / 4, 0, _GAP / 4)
            label.setWidth(widest + _GAP)
            painter.drawRoundedRect(label, _GAP / 2, _GAP / 2)
            self._draw_text(painter, card.title, card.limits.title, plan.title, QColor("#ffffff"))
        else:
            tone = "link" if card.look == "search" else "ink"
            self._draw_text(painter, card.title, card.limits.title, plan.title, self._colour(tone))
        if card.description is not None and card.limits.description is not None:
            self._draw_text(painter, card.description, card.limits.description, plan.description, self._colour("quiet"))

    def _draw_text(self, painter: QPainter, text: CardText, limits: TextLimits, room: QRectF, colour: QColor) -> None:
        face = limits.box.face
        painter.setFont(self._faces.font(face))
        leading = face.size_px * _LEADING
        from_right = runs_from_right(text.text)
        # Else a full stop, or the ellipsis, would stand at the wrong end.
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(text.lines):
            painter.setPen(colour)
            width = self._faces.measure(face, line)
            x = room.right() - width if from_right and not self._is_over() else room.left()
            top = room.top() + number * leading
            painter.drawText(QPointF(x, top + face.size_px), line)
            if text.cut_at is not None and number == len(text.lines) - 1:
                shown = self._faces.measure(face, line.removesuffix(ELLIPSIS))
                self._draw_cut(painter, x + width - shown if from_right else x + shown, top, leading)

    def _draw_cut(self, painter: QPainter, x: float, top: float, leading: float) -> None:
        painter.setPen(QPen(self._colour("cut"), 1.5, Qt.PenStyle.DashLine))
        # In the middle of a pixel, where the line is not blurred.
        middle = round(x) + 0.5
        painter.drawLine(QPointF(middle, top - 1), QPointF(middle, top + leading - 1))

    def _is_over(self) -> bool:
        return self._card is not None and self._card.look == "over"


def runs_from_right(text: str) -> bool:
    """Tell whether the first letter of a text belongs to a script from right to left: what a site goes by."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"
