"""The card beside a word: why it is pointed at, what could stand there, and the ways to have it left alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from almost_editor.ui.proofreading.spots import Spot
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import hairline, mark, plain_caption, plain_label
from almost_editor.wording import tr

WIDTH_PX = 280
_GAP_PX = 6
_NEXT = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class Card(QFrame):
    """Shows one finding; it knows nothing of where its answers go."""

    chosen = Signal(str)
    """A suggestion."""
    ignored = Signal()
    allowed = Signal()
    left = Signal()
    """Somebody who had the keyboard here went away without an answer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.spot: Spot | None = None
        self.setAccessibleName(tr("Finding"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._message = plain_label(wrap=True)
        self._none = plain_label()
        mark(self._none, quiet=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._suggested: list[QPushButton] = []
        self._ignore = self._button(tr("Ignore here"), tr("Point no more at this in this article."))
        self._allow = self._button(tr("Always right"), tr("Take this for a word of the newsroom, in every article."))
        self._ignore.clicked.connect(self.ignored)
        self._allow.clicked.connect(self.allowed)
        self._build()
        theme.changed.connect(self._restyle)
        self.hide()

    def _build(self) -> None:
        px = self._theme.px
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._ignore)
        self._foot.addWidget(self._allow)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        for part in (self._message, self._none):
            part.setContentsMargins(px(12), 0, px(12), 0)
            self._column.addWidget(part)
        self._column.addLayout(self._list)
        self._column.addWidget(hairline())
        self._column.addLayout(self._foot)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(WIDTH_PX))
        self._column.setContentsMargins(px(6), px(10), px(6), px(6))
        self._column.setSpacing(px(6))
        self._foot.setSpacing(px(4))

    def _button(self, label: str, tip: str = "") -> QPushButton:
        made = QPushButton(plain_caption(label))
        made.setProperty("quiet", True)
        made.setToolTip(tip)
        made.setAccessibleName(label)
        return made

    # -- showing

    def show_spot(self, spot: Spot, suggestions: tuple[str, ...] | None, *, keyboard: bool) -> None:
        """Show a finding under its words; None for suggestions that are on their way."""
        self.spot = spot
        message = tr(spot.finding.message)
        self._message.setText(message)
        self.setAccessibleDescription(message)
        self._allow.setVisible(spot.finding.kind == "spelling")
        for button in (self._ignore, self._allow):
            button.setEnabled(not spot.field.isReadOnly())
        self._fill(suggestions)
        self.show()
        self.raise_()
        if keyboard:
            self._stops()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def take_suggestions(self, suggestions: tuple[str, ...]) -> None:
        """Show suggestions that have come."""
        had_keyboard = self.has_keyboard
        self._fill(suggestions)
        if had_keyboard:
            self._stops()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, suggestions: tuple[str, ...] | None) -> None:
        for button in self._suggested:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._suggested = []
        for text in suggestions or ():
            button = self._button(text or tr("Take it out"))
            button.setProperty("role", "strong" if not self._suggested else "text")
            button.setStyleSheet("text-align: left;")
            button.setEnabled(self.spot is not None and not self.spot.field.isReadOnly())
            button.clicked.connect(partial(self.chosen.emit, text))
            self._list.addWidget(button)
            # Not in a moment, as the layout would: it is to have the keyboard now.
            button.show()
            self._suggested.append(button)
        self._none.setText(tr("Looking for suggestions…") if suggestions is None else tr("No suggestions."))
        self._none.setVisible(not suggestions)
        self.place()

    def place(self) -> None:
        """Stand under the words, or above them where there is no room below."""
        parent = self.parentWidget()
        if self.spot is None or parent is None:
            return
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        gap = self._theme.px(_GAP_PX)
        below = parent.mapFromGlobal(self.spot.below()) + QPoint(-gap, gap)
        x = max(gap, min(below.x(), parent.width() - self.width() - gap))
        y = below.y()
        if y + self.height() > parent.height() - gap:
            y = max(gap, below.y() - self.spot.rect().height() - 2 * gap - self.height())
        self.move(x, y)

    def suggested(self) -> list[str]:
        """Return the suggestions as they are shown."""
        return [button.accessibleName() for button in self._suggested]

    # -- the keyboard

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody chooses from it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _stops(self) -> list[QPushButton]:
        stops = [*self._suggested, self._ignore, self._allow]
        return [one for one in stops if one.isVisibleTo(self) and one.isEnabled()] or [self._ignore]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the answers with the arrows; Return takes one, Escape none."""
        stops = self._stops()
        focus = QApplication.focusWidget()
        at = next((number for number, one in enumerate(stops) if one is focus), 0)
        if event.key() in _NEXT:
            stops[(at + _NEXT[Qt.Key(event.key())]) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            stops[at].click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("pane"))
        painter.setPen(QPen(self._theme.colour("mark"), 1))
        corner = self._theme.px(7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
