"""A sheet: a panel over the window, hung from a button or from the bar; not modal, and gone with Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import hairline, plain_label
from almost_editor.ui.widgets.stops import stops_in
from almost_editor.wording import tr

_TOP = 72
"""Under the menus and the bar, where there is no button to hang from."""
_GAP = 8
_FOOT_ROOM = 40


class Sheet(QFrame):
    """A head with a cross, a body that scrolls where the window is low, and a foot for the buttons.

    Units: `width` is in the design's pixels.
    """

    closed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width = width
        self._anchor: QWidget | None = None
        self._before: QWidget | None = None
        self._under: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout()
        self.foot = QVBoxLayout()
        side = theme.px(16)
        self.body.setContentsMargins(side, theme.px(12), side, theme.px(16))
        self.body.setSpacing(theme.px(16))
        self.foot.setContentsMargins(side, theme.px(12), side, theme.px(16))
        self.foot.setSpacing(theme.px(8))
        self._inner = QWidget()
        self._inner.setLayout(self.body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        for part in (self._inner, self._scroll.viewport()):
            part.setAutoFillBackground(False)
        self._head = self._make_head(title)
        self._foot = QWidget()
        self._foot.setLayout(self.foot)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(hairline())
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._inner.installEventFilter(self)
        self.hide()

    def _make_head(self, title: str) -> QHBoxLayout:
        theme = self.theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        label = plain_label(title)
        label.setFont(theme.font("strong"))
        theme.changed.connect(lambda: label.setFont(theme.font("strong")))
        head.addWidget(label, 1)
        cross = self._cross = QToolButton()
        cross.setAccessibleName(tr("Close “{title}”", title=title))
        cross.setToolTip(tr("Close (Esc)"))
        dress(cross, "close", theme, "quiet")
        cross.clicked.connect(self.dismiss)
        head.addWidget(cross)
        return head

    def hang_from(self, anchor: QWidget | None) -> None:
        """Show the sheet under a widget, or without one under the middle of the bar, with the keyboard in it."""
        self._anchor = anchor
        self._dismiss_others()
        if self.isHidden():
            # The application has no focus widget while another program is in front; the window keeps its own.
            self._before = self.window().focusWidget()
        self.fit()
        self.show()
        self.raise_()
        # What the style sheet makes of the parts is known only now.
        self.fit()
        self.focus_first()

    def _dismiss_others(self) -> None:
        parent = self.parentWidget()
        for other in parent.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else ():
            if other is not self and isinstance(other, Sheet):
                other.dismiss()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Walk the sheet's own fields, from the top and round: rows that came late would be last, or missed."""
        fields = self._fields()
        focused = self.focusWidget()
        place = fields.index(focused) if focused in fields else -1
        if not fields:
            return False
        step = 1 if next_ else -1
        chosen = fields[(place + step) % len(fields)]
        if isinstance(chosen, QPushButton):
            # Outside a dialog Qt presses a button with Space alone.
            chosen.setAutoDefault(True)
        chosen.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        if self._inner.isAncestorOf(chosen):
            self._scroll.ensureWidgetVisible(chosen, 0, self.theme.px(16))
        return True

    def _fields(self) -> list[QWidget]:
        """Return what takes the keyboard, as the eye reads: the cross last."""
        return sorted(stops_in(self), key=lambda field: field is self._cross)

    def focus_first(self) -> None:
        """Put the keyboard into the first field of the body."""
        for field in (*self._inner.findChildren(QWidget), *self._foot.findChildren(QWidget)):
            if field.isVisibleTo(self) and field.isEnabled() and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return
        # Nothing to fill in: the cross takes the keyboard, so that Escape and Return close the sheet.
        self._cross.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Take the sheet away; the keyboard goes back to where it was."""
        if not self.isHidden():
            self.hide()
            if self._before is not None and isValid(self._before):
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def fit(self) -> None:
        """Be as wide as the design says and as high as the body is, within the window."""
        parent = self.parentWidget()
        if parent is None:
            return
        gap = self.theme.px(_GAP)
        width = min(self.theme.px(self._width), parent.width() - 2 * gap)
        # A button may sit in a layer of its own beside the sheet's parent.
        right = parent.width() / 2 + width / 2
        top = self.theme.px(_TOP)
        if self._anchor is not None:
            corner = parent.mapFromGlobal(self._anchor.mapToGlobal(QPoint(self._anchor.width(), self._anchor.height())))
            right, top = corner.x(), corner.y() + gap + gap // 2
        left = max(gap, min(round(right) - width, parent.width() - width - gap))
        body = self._inner.sizeHint().height()
        if self.body.hasHeightForWidth():
            # The scroll area never makes its inside lower than the lowest that it can be.
            lowest = self._inner.minimumSizeHint().height()
            body = max(self.body.totalHeightForWidth(width - 2), lowest)
        foot = self._foot.sizeHint().height() if self.foot.count() else 0
        if foot and self.foot.hasHeightForWidth():
            # A sentence that wraps would ask for the height that it has in a narrow column.
            foot = self.foot.totalHeightForWidth(width - 2)
        self._foot.setVisible(bool(self.foot.count()))
        height = self._head.sizeHint().height() + 3 + body + foot
        # The state of saving stays in sight below.
        most = parent.height() - top - self.theme.px(_FOOT_ROOM)
        self.setGeometry(left, top, width, min(height, most))
        # Labels that wrap ask for less than they take: what still does not fit is added.
        self._column.activate()
        missing = self._scroll.verticalScrollBar().maximum()
        if missing and self.height() < most:
            self.resize(width, min(self.height() + missing, most))

    def showEvent(self, event: QShowEvent) -> None:
        # Only while it is there: what goes to the window at a key need not pass by every sheet.
        self._under = self.parentWidget()
        if self._under is not None:
            self._under.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._under is not None and isValid(self._under):
            self._under.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isHidden():
            resized = event.type() == QEvent.Type.Resize and watched is self.parentWidget()
            if resized or (event.type() == QEvent.Type.LayoutRequest and watched is self._inner):
                self.fit()
                # What has the keyboard may have been moved by what was put in before it.
                QTimer.singleShot(0, self, lambda: self._keep_in_view(QApplication.focusWidget()))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.theme.colour("pane"))
        painter.setPen(QPen(self.theme.colour("mark"), 1))
        corner = self.theme.px(7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)

    def _keep_in_view(self, focused: QObject | None) -> None:
        if isinstance(focused, QWidget) and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, self.theme.px(16))
