"""The sheet of an article's history: the timeline, and the chosen revision with what differs marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.differences import Part
from almost_editor.document.revision import Revision
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.history.marked_text import MarkedText
from almost_editor.ui.history.timeline import Timeline
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet

_WIDTH = 940
_HEIGHT = 460
_AROUND = 268
"""What a window needs above and below the panes."""
_LEAST_HEIGHT = 180
_NOTHING = "Nothing has been kept of this article yet. A revision is kept at the next pause in the writing."


class HistorySheet(Sheet):
    """Show revisions; it knows no library: `History` tells it what to show."""

    revision_wanted = Signal()
    """Another revision is chosen, or is to be compared with something else: see `timeline` and `against`."""
    restore_wanted = Signal()
    copy_wanted = Signal()
    named = Signal(str)
    """A name was typed for the chosen revision."""
    signed = Signal(str)
    """A person said what they are called."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(theme, "History", parent, width=_WIDTH)
        self._why_not = ""
        self.timeline = Timeline(theme, clock)
        self.text = MarkedText(theme)
        self.against = Segments(
            theme, (("now", "Changed since then"), ("before", "Changed just then")), name="Compared with"
        )
        self.said = plain_label()
        self.said.setProperty("tone", "quiet")
        self.empty = hint_label(_NOTHING)
        self.name, self.signature = QLineEdit(), QLineEdit()
        self.restore = QPushButton("Restore this revision")
        self.copy = QPushButton("Copy its text")
        self._build()
        self.timeline.chosen.connect(lambda _id: self.revision_wanted.emit())
        self.against.chosen.connect(lambda _value: self.revision_wanted.emit())
        self.restore.clicked.connect(self.restore_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.name.editingFinished.connect(lambda: self.named.emit(self.name.text().strip()))
        self.signature.editingFinished.connect(lambda: self.signed.emit(self.signature.text().strip()))

    def _build(self) -> None:
        px = self.theme.px
        right = QVBoxLayout()
        right.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.against)
        head.addStretch(1)
        head.addWidget(self.said)
        for icon, step, tip in (("chevron-up", -1, "The change before"), ("chevron-down", 1, "The next change")):
            button = QToolButton()
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            dress(button, icon, self.theme, "quiet")
            button.clicked.connect(lambda _checked=False, step=step: self.text.go_on(step))
            head.addWidget(button)
        right.addLayout(head)
        right.addWidget(self.text, 1)
        self._panes = QWidget()
        row = QHBoxLayout(self._panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.timeline)
        row.addLayout(right, 1)
        self.body.addWidget(self._panes)
        self.body.addWidget(self.empty)
        self.name.setPlaceholderText("Name it, to keep it for ever")
        self.name.setAccessibleName("Name of this revision")
        self.signature.setPlaceholderText("Your name")
        self.signature.setAccessibleName("Your name, as the history shows it")
        self.signature.setToolTip("Whose name stands beside the revisions that are kept from now on")
        self.restore.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for widget in (self.restore, self.copy):
            foot.addWidget(widget)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.signature)
        self.foot.addLayout(foot)

    def show_revisions(self, revisions: Sequence[Revision], chosen: int | None) -> None:
        """Show a timeline; the text of the chosen revision is asked for by `revision_wanted`."""
        there = bool(revisions)
        self._panes.setVisible(there)
        self.empty.setVisible(not there)
        self.copy.setEnabled(there)
        for widget in (self.restore, self.name):
            widget.setEnabled(there and not self._why_not)
        self.timeline.show_revisions(revisions, chosen)
        self.fit()

    def forbid_writing(self, why: str) -> None:
        """Let nobody restore or name anything, the tool tips saying why; an empty reason allows it again."""
        self._why_not = why
        for widget in (self.restore, self.name):
            widget.setEnabled(not why)
            widget.setToolTip(why)

    def show_text(self, revision: Revision, parts: Sequence[Part]) -> None:
        """Show a revision with what differs marked in it."""
        self.text.show_parts(parts)
        count = self.text.count
        self.said.setText("No difference" if not count else f"{count:,} {'change' if count == 1 else 'changes'}")
        self.name.setText(revision.name)

    def fit(self) -> None:
        """Be as the window has room for: the text scrolls, and not the sheet round it."""
        under, px = self.parentWidget(), self.theme.px
        room = under.height() - px(_AROUND) if under is not None else px(_HEIGHT)
        self._panes.setFixedHeight(max(px(_LEAST_HEIGHT), min(px(_HEIGHT), room)))
        super().fit()

    def focus_first(self) -> None:
        """Put the keyboard into the timeline, where the arrows walk through time."""
        (self.timeline if not self._panes.isHidden() else self.signature).setFocus()
