"""Findings as a list: each says its sentence, and leads to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.ui.icons import icon
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, plain_label
from almost_editor.wording import count, tr

_MOST_NOTES = 8
"""What blocks is told whole; of notes a long text may have dozens."""
_TONES = {Level.BLOCK: ("warning", "caution"), Level.NOTE: ("info", "quiet")}


class FindingsList(QWidget):
    """Show findings, what blocks first, each with a button to its field."""

    jump_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Finding, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        theme.changed.connect(self._redraw)
        # Empty it would still take the room between two parts of a sheet.
        self.hide()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Replace what is shown."""
        if tuple(found) != self._shown:
            self._shown = tuple(found)
            self._redraw()

    def _redraw(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        notes = [one for one in self._shown if one.level is not Level.BLOCK]
        for finding in self._shown:
            if finding.level is Level.BLOCK or finding in notes[:_MOST_NOTES]:
                self._column.addWidget(self._row(finding))
        if more := len(notes[_MOST_NOTES:]):
            self._column.addWidget(self._rest(more))
        self.setVisible(bool(self._shown))

    def _rest(self, number: int) -> QWidget:
        said = count(
            "One more note is in the pane of the findings ({keys}).",
            "{n:,} more notes are in the pane of the findings ({keys}).",
            number,
            keys=keys_text("Ctrl+F8"),
        )
        rest = plain_label(said, wrap=True)
        rest.setProperty("quiet", True)
        return rest

    def _row(self, finding: Finding) -> QWidget:
        theme = self._theme
        name, tone = _TONES[finding.level]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        sign = QLabel()
        size = theme.px(16)
        sign.setPixmap(icon(name, theme, tone).pixmap(size, size))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        message = tr(finding.message)
        words = plain_label(message, wrap=True)
        words.setProperty("quiet", finding.level is Level.NOTE)
        words.setMinimumWidth(1)
        line.addWidget(words, 1)
        go = QPushButton(tr("Show"))
        go.setProperty("link", True)
        go.setAccessibleName(tr("Show: {message}", message=message))
        go.clicked.connect(lambda: self.jump_requested.emit(finding.field))
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return row
