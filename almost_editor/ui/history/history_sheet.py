"""The sheet of an article's history: the timeline, and the chosen revision with what differs marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.differences import Part
from almost_editor.document.revision import Revision
from almost_editor.library.readings import Reading
from almost_editor.ui.details.form import Reflow, hint_label
from almost_editor.ui.history.compared_view import ComparedView
from almost_editor.ui.history.marked_text import MarkedText
from almost_editor.ui.history.timeline import Timeline, moment_of
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, later, tr

_WIDTH = 1040
_HEIGHT = 640
_AROUND = 268
"""What a window needs above and below the panes."""
_LEAST_HEIGHT = 180
_NOTHING = later("Nothing has been kept of this article yet. A revision is kept at the next pause in the writing.")


class HistorySheet(Sheet):
    """Show revisions; it knows no library: `History` tells it what to show."""

    revision_wanted = Signal()
    """Another revision is chosen, or is to be compared with something else: see `timeline` and `against`."""
    restore_wanted = Signal()
    copy_wanted = Signal()
    shown_as = Signal(str)
    """A person wants to see `page` or `source`."""
    named = Signal(str)
    """A name was typed for the chosen revision."""
    signed = Signal(str)
    """A person said what they are called."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], page: ComparedView, parent: QWidget) -> None:
        super().__init__(theme, tr("History"), parent, width=_WIDTH)
        self._why_not = ""
        self._clock = clock
        self.timeline = Timeline(theme, clock)
        self.text = MarkedText(theme)
        self.page = page
        self.sides = QStackedWidget()
        self.view = Segments(theme, (("page", tr("Page")), ("source", tr("Source"))), name=tr("Shown as"))
        self.against = Segments(
            theme, (("now", tr("Changed since then")), ("before", tr("Changed just then"))), name=tr("Compared with")
        )
        self.since_reading = QPushButton(tr("Since I last read"))
        self.since_reading.hide()
        self._read = 0
        self.said = plain_label()
        self.said.setProperty("tone", "quiet")
        self.note = hint_label("")
        self.note.hide()
        self.empty = hint_label(tr(_NOTHING))
        self.name, self.signature = QLineEdit(), QLineEdit()
        self.restore = QPushButton(tr("Restore this revision"))
        self.copy = QPushButton(tr("Copy its text"))
        self._build()
        self.timeline.chosen.connect(lambda _id: self.revision_wanted.emit())
        self.against.chosen.connect(lambda _value: self.revision_wanted.emit())
        self.since_reading.clicked.connect(self._go_to_reading)
        self.view.chosen.connect(self.shown_as)
        self.page.counted.connect(self._say_count)
        self.page.waiting.pressed.connect(lambda: self.shown_as.emit("source"))
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
        # In a narrow window the one stands above the other.
        choices = Reflow(self.theme, self.against, self.view, stretch=True)
        for choice in (self.against, self.view):
            choices.place_at_start(choice)
        head.addWidget(choices, 1)
        head.addWidget(self.said)
        for button in self._steps():
            head.addWidget(button)
        right.addLayout(head)
        for side in (self.page, self.text):
            self.sides.addWidget(side)
        right.addWidget(self.sides, 1)
        right.addWidget(self.note)
        self._panes = QWidget()
        row = QHBoxLayout(self._panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.timeline, 1)
        left.addWidget(self.since_reading)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addWidget(self._panes)
        self.body.addWidget(self.empty)
        self.name.setPlaceholderText(tr("Name it, to keep it for ever"))
        self.name.setAccessibleName(tr("Name of this revision"))
        self.signature.setPlaceholderText(tr("Your name"))
        self.signature.setAccessibleName(tr("Your name, as the history shows it"))
        self.signature.setToolTip(tr("Whose name stands beside the revisions that are kept from now on"))
        self.restore.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for widget in (self.restore, self.copy):
            foot.addWidget(widget)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.signature)
        self.foot.addLayout(foot)

    def _steps(self) -> Iterator[QToolButton]:
        """Make the buttons that go from change to change, and their keys, which also hear what goes to the page."""
        for icon, step, tip, keys in (
            ("chevron-up", -1, tr(tr("The change before")), "Alt+Up"),
            ("chevron-down", 1, tr(tr("The next change")), "Alt+Down"),
        ):
            button = QToolButton()
            button.setAccessibleName(tip)
            button.setToolTip(f"{tip} ({keys_text(keys)})")
            dress(button, icon, self.theme, "quiet")
            button.clicked.connect(partial(self._go_on, step))
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._go_on, step))
            yield button
        escape = QShortcut(QKeySequence.StandardKey.Cancel, self.page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.dismiss)

    def _go_on(self, step: int, _checked: bool = False) -> None:
        (self.page if self.sides.currentWidget() is self.page else self.text).go_on(step)

    def offer_page(self, reason: str) -> None:
        """Offer to show pages, unless there is a reason why none can be shown."""
        self.view.set_enabled("page", not reason)
        self.view.set_tips({"page": reason or tr("As readers would see it"), "source": tr("As it is typed")})

    def _go_to_reading(self) -> None:
        """Choose the revision that was read last, and show what has changed since."""
        self.against.choose("now")
        self.timeline.go_to(self._read)

    def show_revisions(self, revisions: Sequence[Revision], chosen: int | None, reading: Reading | None = None) -> None:
        """Show a timeline; the text of the chosen revision is asked for by `revision_wanted`.

        `reading` is what this person read last.
        """
        self._read = reading.revision_id if reading is not None else 0
        self.since_reading.setVisible(reading is not None and bool(revisions) and revisions[0].id != self._read)
        if reading is not None:
            when = moment_of(reading.at, self._clock())
            self.since_reading.setText(tr("Since I last read ({when})", when=when[:1].lower() + when[1:]))
        there = bool(revisions)
        self._panes.setVisible(there)
        self.empty.setVisible(not there)
        self.copy.setEnabled(there)
        for widget in (self.restore, self.name):
            widget.setEnabled(there and not self._why_not)
        self.timeline.show_revisions(revisions, chosen, self._read)
        self.fit()

    def forbid_writing(self, why: str) -> None:
        """Let nobody restore or name anything, the tool tips saying why; an empty reason allows it again."""
        self._why_not = why
        for widget in (self.restore, self.name):
            widget.setEnabled(not why)
            widget.setToolTip(why)

    def show_revision(self, revision: Revision) -> None:
        """Show what is kept beside the words of a revision."""
        self.name.setText(revision.name)

    def show_source(self, parts: Sequence[Part], note: str = "") -> None:
        """Show a revision as it is typed, with what differs marked in it; the note says why not as a page."""
        self.view.choose("source")
        self._show(self.text, note)
        self.text.show_parts(parts)
        self._say_count(self.text.count)

    def wait_for_page(self) -> None:
        """Show that pages are being compared; `page` is told of the comparison."""
        self.view.choose("page")
        self._show(self.page)
        self.said.clear()
        self.page.begin()

    def _show(self, side: QWidget, note: str = "") -> None:
        self.sides.setCurrentWidget(side)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _say_count(self, number: int) -> None:
        self.said.setText(tr("No difference") if not number else count("{n:,} change", "{n:,} changes", number))

    def fit(self) -> None:
        """Be as the window has room for: the text scrolls, and not the sheet round it."""
        under, px = self.parentWidget(), self.theme.px
        room = under.height() - px(_AROUND) if under is not None else px(_HEIGHT)
        self._panes.setFixedHeight(max(px(_LEAST_HEIGHT), min(px(_HEIGHT), room)))
        super().fit()

    def focus_first(self) -> None:
        """Put the keyboard into the timeline, where the arrows walk through time."""
        (self.timeline if not self._panes.isHidden() else self.signature).setFocus()
