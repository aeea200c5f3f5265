"""Which parts come first under *More On*, and which are never there: two buttons for the part that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from almost_editor.document.series import Series
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.flow_layout import FlowLayout
from almost_editor.wording import tr


class MoreOnChoices(QWidget):
    """Put the current part first or leave it out, and take that back."""

    chosen = Signal(tuple, tuple)
    """The ids that come first, in order, and those that are left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._series: Series | None = None
        self._part = ""
        row = FlowLayout(self, margin_px=0, gap_px=theme.px(4))
        self.pin = QPushButton()
        self.pin.clicked.connect(self._pin)
        self.leave_out = QPushButton()
        self.leave_out.clicked.connect(self._leave_out)
        row.addWidget(self.pin)
        row.addWidget(self.leave_out)
        # The flow gives what is left of a line to its last item.
        row.addWidget(QWidget(self))
        self.setFocusProxy(self.pin)
        self.show_part(None, "")

    def show_part(self, series: Series | None, part: str) -> None:
        """Show what can be done with a part of a series; nothing without one."""
        self._series, self._part = series, part
        pinned = series is not None and part in series.pins
        out = series is not None and part in series.left_out
        self.pin.setText(tr("No longer first") if pinned else tr("Put first"))
        self.pin.setToolTip(
            tr("Under More On it stands in its order") if pinned else tr("Under More On it stands first")
        )
        self.leave_out.setText(tr("Show again") if out else tr("Leave out"))
        self.leave_out.setToolTip(
            tr("Under More On it stands in its order") if out else tr("Under More On it is never shown")
        )
        for button in (self.pin, self.leave_out):
            button.setEnabled(bool(part) and series is not None)

    def _pin(self) -> None:
        if (series := self._series) is not None:
            others = tuple(one for one in series.pins if one != self._part)
            pins = others if self._part in series.pins else (*others, self._part)
            self.chosen.emit(pins, tuple(one for one in series.left_out if one != self._part))

    def _leave_out(self) -> None:
        if (series := self._series) is not None:
            others = tuple(one for one in series.left_out if one != self._part)
            left_out = others if self._part in series.left_out else (*others, self._part)
            self.chosen.emit(tuple(one for one in series.pins if one != self._part), left_out)


def standing(series: Series, part: str) -> str:
    """Return what the line of a part says of its standing under *More On*, or nothing."""
    if part in series.pins:
        return tr("· first")
    return tr("· left out") if part in series.left_out else ""
