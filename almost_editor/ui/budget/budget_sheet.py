"""The sheet of the story budget: the day and the filters above the table, the totals and the ways out below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.budget import Day, Listed, totals
from almost_editor.document.draft import STAGE_NAMES, Stage
from almost_editor.ui.budget.lines import totals_text
from almost_editor.ui.budget.stories_model import StoriesModel
from almost_editor.ui.budget.stories_view import StoriesView
from almost_editor.ui.details.form import calm, choice_box, hint_label
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

_WIDTH = 1240
_HEIGHT = 620
_AROUND = 308
"""What a window needs above and below the table."""
_LEAST_HEIGHT = 150
_MARGINS = 34
_NOTHING = later(
    "Nothing is due, overdue, published or free of its embargo on this day. "
    "An article’s due date and length are set in its details, under “At the desk”."
)
_FILTERED = later("No story of this day has this stage and section.")


class BudgetSheet(Sheet):
    """Show a day; it knows no library: `StoryBudget` tells it what to show."""

    day_wanted = Signal(object)
    """A `date`: another day is to be shown."""
    today_wanted = Signal()
    story_wanted = Signal(str)
    """A draft's id."""
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Story budget"), parent, width=_WIDTH)
        self.model = StoriesModel()
        self.view = StoriesView(theme, self.model)
        self.view.story_wanted.connect(self.story_wanted)
        self.date = QDateEdit()
        self.stage, self.section = choice_box(tr("Stage")), choice_box(tr("Section"))
        self.empty = hint_label(tr(_NOTHING))
        self.total = plain_label(wrap=True)
        self.print, self.pdf = QPushButton(tr("Print…")), QPushButton(tr("Save as PDF…"))
        self._listed: Listed | None = None
        self._just_opened = False
        self._build()
        self.model.modelReset.connect(self._tell)
        self.date.dateChanged.connect(lambda chosen: self.day_wanted.emit(chosen.toPython()))
        for box in (self.stage, self.section):
            box.activated.connect(lambda _row: self._filter())
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.date.setDisplayFormat("dddd, MMMM d, yyyy")
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(tr("Day"))
        self.date.setMinimumWidth(px(228))
        calm(self.date)
        head.addWidget(self._stepper("chevron-left", tr("The day before"), "Alt+Left", lambda: self._step(-1)))
        head.addWidget(self.date)
        head.addWidget(self._stepper("chevron-right", tr("The day after"), "Alt+Right", lambda: self._step(1)))
        today = QPushButton(tr("Today"))
        today.clicked.connect(self.today_wanted)
        self._shortcut(today, "Alt+Home", tr("Go to today"))
        head.addWidget(today)
        head.addStretch(1)
        self.stage.addItem(tr("All stages"), None)
        for stage, name in STAGE_NAMES.items():
            self.stage.addItem(tr(name), stage)
        self.section.addItem(tr("All sections"), "")
        for box in (self.stage, self.section):
            box.setFixedWidth(px(136))
            head.addWidget(box)
        column = QVBoxLayout()
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.view)
        column.addWidget(self.empty)
        self.body.addLayout(column)
        self.total.setProperty("quiet", True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.total, 1)
        foot.addWidget(self.pdf)
        foot.addWidget(self.print)
        self.foot.addLayout(foot)

    def _stepper(self, icon: str, tip: str, keys: str, then: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(tip)
        dress(button, icon, self.theme, "quiet")
        button.clicked.connect(then)
        self._shortcut(button, keys, tip)
        return button

    def _shortcut(self, button: QToolButton | QPushButton, keys: str, tip: str) -> None:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tip} ({shown})")
        key = QShortcut(QKeySequence(keys), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(button.click)

    def _step(self, days: int) -> None:
        shown: date = self.date.date().toPython()  # type: ignore[assignment]
        self.day_wanted.emit(shown + timedelta(days=days))

    # -- what is shown

    def show_day(self, day: Day) -> None:
        """Show which day is looked at; its stories come later."""
        with QSignalBlocker(self.date):
            self.date.setDate(QDate(day.date.year, day.date.month, day.date.day))

    def show_listed(self, listed: Listed, sections: Sequence[str]) -> None:
        """Show a day's stories; the row that was chosen stays chosen where it is there."""
        chosen = self.view.draft_id
        self._listed = listed
        self.show_day(listed.day)
        self._show_sections(sections)
        self.model.show_stories(listed.day, listed.stories)
        self.view.go_to(chosen)
        if self._just_opened:
            self._just_opened = False
            self.focus_first()

    def hang_from(self, anchor: QWidget | None) -> None:
        """Show the sheet; the keyboard goes into the table once there is one."""
        self._just_opened = True
        super().hang_from(anchor)

    def _show_sections(self, sections: Sequence[str]) -> None:
        before = self.section.currentData()
        stories = self._listed.stories if self._listed else ()
        named = dict.fromkeys([*sections, *(one.section for one in stories if one.section)])
        self.section.clear()
        self.section.addItem(tr("All sections"), "")
        for name in named:
            self.section.addItem(name, name)
        self.section.setCurrentIndex(max(0, self.section.findData(before)))
        self._filter()

    def _filter(self) -> None:
        chosen = self.view.draft_id
        stage = self.stage.currentData()
        self.model.filter_by(Stage(stage) if stage else None, self.section.currentData() or "")
        self.view.go_to(chosen)

    def _tell(self) -> None:
        shown = self.model.shown
        had_keyboard = self.view.hasFocus()
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.empty.setText(tr(_FILTERED if self.model.has_stories else _NOTHING))
        unlisted = self._listed.unlisted if self._listed and not self._is_filtered else 0
        self.total.setText(totals_text(totals(shown), unlisted))
        for button in (self.print, self.pdf):
            button.setEnabled(bool(shown))
        if had_keyboard and not shown:
            self.date.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    @property
    def _is_filtered(self) -> bool:
        return bool(self.stage.currentData() or self.section.currentData())

    @property
    def filters(self) -> str:
        """What the list is filtered by, in words; nothing where it is not."""
        chosen = [box.currentText() for box in self._filtering() if box.currentData()]
        return ", ".join(chosen)

    def _filtering(self) -> tuple[QComboBox, QComboBox]:
        return self.stage, self.section

    def fit(self) -> None:
        """Be as the window has room for: the table scrolls, and not the sheet round it."""
        under, px = self.parentWidget(), self.theme.px
        room = under.height() - px(_AROUND) if under is not None else px(_HEIGHT)
        head, rows = self.view.horizontalHeader().sizeHint().height(), self.view.verticalHeader().length()
        self.view.setFixedHeight(max(px(_LEAST_HEIGHT), min(px(_HEIGHT), room, head + rows + 6)))
        super().fit()
        self.view.fit_columns(self.width() - px(_MARGINS) - px(10))

    def focus_first(self) -> None:
        """Put the keyboard into the table, where the arrows walk through the stories."""
        (self.view if not self.view.isHidden() else self.date).setFocus(Qt.FocusReason.OtherFocusReason)
