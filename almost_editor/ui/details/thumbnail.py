"""The hero's thumbnail: shows the picture and what crops keep of it, takes a new one, and has its focal point moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from almost_editor.ui.details.pictures import carries_pictures
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

HEIGHT = 164
_STEP = 0.02
_STEPS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class Thumbnail(QWidget):
    """A picture with a ring on its focal point: a click or the arrow keys move it.

    Shapes: focal points and crops run from 0 to 1, left to right and top to bottom.
    """

    focal_moved = Signal(float, float)
    offered = Signal(object)
    """A `QMimeData` was dropped or pasted."""
    removed = Signal()
    chosen = Signal()
    """Return or a click on the empty field: a picture is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._note = ""
        self._focal = (0.5, 0.5)
        self._called = tr("Hero picture")
        self._crops: tuple[QRectF, ...] = ()
        self._over = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.show_empty()

    def show_empty(self) -> None:
        """Show that there is no picture."""
        self._image = QImage()
        self._note = tr("Drop a picture here, paste one,\nor choose a file")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("No hero picture. Press Return to choose one"))
        self.update()

    def show_note(self, note: str) -> None:
        """Show a sentence in the picture's place."""
        self._image = QImage()
        self._note = note
        self.setAccessibleName(note)
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self._note = ""
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._tell_focal()
        self.update()

    def show_focal(self, x: float, y: float) -> None:
        """Show where the point of interest lies."""
        self._focal = (x, y)
        self._tell_focal()
        self.update()

    def show_crops(self, crops: Sequence[QRectF], called: str) -> None:
        """Dim what the first crop leaves out and outline the others; `called` is how a screen reader names it."""
        self._crops = tuple(crops)
        self._called = called
        self._tell_focal()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(288), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(HEIGHT))

    def picture_rect(self) -> QRectF:
        """Return where the picture is painted."""
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self._image.isNull():
            return room
        size = QSize(self._image.size()).scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height()
        )

    def _tell_focal(self) -> None:
        if not self._image.isNull():
            x, y = (round(100 * part) for part in self._focal)
            self.setAccessibleName(
                tr(
                    "{called}. Its point of interest lies {x} percent from the left and {y} from the top; "
                    "arrow keys move it",
                    called=self._called,
                    x=x,
                    y=y,
                )
            )

    def _move_to(self, x: float, y: float) -> None:
        x, y = (round(min(1.0, max(0.0, part)), 3) for part in (x, y))
        self.show_focal(x, y)
        self.focal_moved.emit(x, y)

    def _move_to_pointer(self, at: QPointF) -> None:
        rect = self.picture_rect()
        self._move_to((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    # -- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            if not self._image.isNull():
                self._move_to_pointer(event.position())
            else:
                self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._image.isNull():
            self._move_to_pointer(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = not self._image.isNull()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.offered.emit(QGuiApplication.clipboard().mimeData())
        elif there and event.key() in _STEPS:
            dx, dy = _STEPS[Qt.Key(event.key())]
            self._move_to(self._focal[0] + dx, self._focal[1] + dy)
        elif there and event.key() == Qt.Key.Key_Home:
            self._move_to(0.5, 0.5)
        elif there and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_pictures(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        self.offered.emit(event.mimeData())
        event.acceptProposedAction()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme, corner = self._theme, self._theme.px(7)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(theme.colour("accent_wash" if self._over else "pane"))
        dashed = self._image.isNull() and not self.hasFocus()
        edge = theme.colour("accent" if self.hasFocus() or self._over else "field_line")
        painter.setPen(QPen(edge, 2 if self.hasFocus() or self._over else 1, _line_style(dashed=dashed)))
        painter.drawRoundedRect(frame, corner, corner)
        if self._image.isNull():
            painter.setPen(theme.colour("quiet"))
            inner = frame.adjusted(theme.px(12), 0, -theme.px(12), 0)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._note)
            return
        rect = self.picture_rect()
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(frame.adjusted(1, 1, -1, -1), corner - 1, corner - 1)
        painter.setClipPath(clip)
        painter.drawImage(rect, self._image)
        self._paint_crops(painter, rect)
        painter.restore()
        self._paint_focal(
            painter, QPointF(rect.x() + self._focal[0] * rect.width(), rect.y() + self._focal[1] * rect.height())
        )

    def _paint_crops(self, painter: QPainter, picture: QRectF) -> None:
        for number, crop in enumerate(self._crops):
            kept = QRectF(
                picture.x() + crop.x() * picture.width(),
                picture.y() + crop.y() * picture.height(),
                crop.width() * picture.width(),
                crop.height() * picture.height(),
            )
            if number == 0:
                rest = QPainterPath()
                rest.addRect(picture)
                rest.addRect(kept)
                painter.fillPath(rest, QColor(0, 0, 0, 150))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # As the ring: white over black is seen on any picture.
            for width, colour in ((3.0, QColor(0, 0, 0, 110)), (1.0, QColor(255, 255, 255))):
                pen = QPen(colour, width, _line_style(dashed=number > 0 and width == 1.0))
                pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                painter.setPen(pen)
                painter.drawRect(kept.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_focal(self, painter: QPainter, at: QPointF) -> None:
        # Black under white: to be seen on any picture, in either theme.
        radius = self._theme.px(9)
        painter.setBrush(QColor(0, 0, 0, 40))
        for width, colour in ((4.0, QColor(0, 0, 0, 150)), (2.0, QColor(255, 255, 255))):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, radius, radius)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(at, 2.5, 2.5)


def _line_style(*, dashed: bool) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
