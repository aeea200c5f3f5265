"""The sheet of counts: the words against what was asked for, those of today, and how hard they are to read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from almost_editor.document.counts import WORDS_PER_MINUTE, reading_minutes
from almost_editor.document.readability import LEAST_WORDS, Prose, reading_of
from almost_editor.ui.counting.figures import signed
from almost_editor.ui.details.form import Form, calm, hint_label
from almost_editor.ui.details.planning_group import length_sentence
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, later, tr

_WIDTH = 340
_GAP = 8
_TODAY, _TIME, _SENTENCES, _READABILITY = _ROWS = (
    later("Today"),
    later("Reading time"),
    later("Sentences"),
    later("Readability"),
)


class CountsSheet(Sheet):
    """Shows counts; it knows no draft. It stands on what it hangs from where that is at the window's foot."""

    goal_chosen = Signal(int)
    """The length that the article is to have, in words; 0 for none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Word count"), parent, width=_WIDTH)
        self._foot_anchor: QWidget | None = None
        form = Form.inside(self.body, theme)
        self.goal = NumberField(theme, tr("Commissioned length"), most=100_000)
        self.goal.setSingleStep(50)
        self.goal.setSpecialValueText(tr("No length given"))
        self.goal.setSuffix(f" {tr('words')}")
        self.goal.setKeyboardTracking(False)
        self.goal.valueChanged.connect(self.goal_chosen)
        calm(self.goal)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Words of the commissioned length"))
        self.against = hint_label()
        form.field(tr("Commissioned length"), self.goal, self.bar, self.against)
        self._rows: dict[str, QLabel] = {}
        self.body.addWidget(self._table())
        self.how = hint_label()
        self.body.addWidget(self.how)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.setVerticalSpacing(self.theme.px(4))
        grid.setColumnStretch(1, 1)
        for line, name in enumerate(_ROWS):
            label, value = plain_label(tr(name)), plain_label()
            label.setProperty("quiet", True)
            label.setBuddy(value)
            value.setWordWrap(True)
            grid.addWidget(label, line, 0)
            grid.addWidget(value, line, 1)
            self._rows[name] = value
        return table

    def row(self, name: str) -> str:
        """Return what a row says, by its English name."""
        return self._rows[name].text()

    def show_words(self, words: int, goal: int, today: int) -> None:
        """Show the words of the text, those that were asked for, and those of today."""
        with QSignalBlocker(self.goal):
            self.goal.setValue(goal)
        self.against.setText(length_sentence(words, goal))
        self.bar.setVisible(bool(goal))
        self.bar.setRange(0, max(1, goal))
        self.bar.setValue(min(words, goal))
        self._rows[_TODAY].setText(count("{signed} word", "{signed} words", abs(today), signed=signed(today)))
        self._rows[_TIME].setText(
            tr(
                "{minutes} min, at {rate} words a minute",
                minutes=reading_minutes(words),
                rate=WORDS_PER_MINUTE,
            )
        )

    def show_prose(self, prose: Prose | None, language: str) -> None:
        """Show what was counted of the sentences; with None it is still being counted."""
        if prose is None:
            for name in (_SENTENCES, _READABILITY):
                self._rows[name].setText("…")
            self.how.setText("")
            return
        each = prose.words / prose.sentences if prose.sentences else 0.0
        self._rows[_SENTENCES].setText(
            tr("{sentences:,}, {each:.0f} words each", sentences=prose.sentences, each=each) if each else "0"
        )
        reading = reading_of(prose, language)
        self._rows[_READABILITY].setText(f"{reading.score}: {reading.means}" if reading else "–")
        self.how.setText(
            tr("By {formula}: a rule of thumb that knows lengths and no sense.", formula=reading.formula)
            if reading
            else tr(
                "It takes {least} words of prose, in a language that sets its words apart.",
                least=LEAST_WORDS,
            )
        )

    def set_reading_only(self, only: bool) -> None:
        """Let nobody change the length."""
        self.goal.setEnabled(not only)

    # -- where it stands

    def stand_on(self, anchor: QWidget | None) -> None:
        """Show the sheet above a widget at the window's foot; without one as any other."""
        self._foot_anchor = anchor
        self.hang_from(None)

    def fit(self) -> None:
        super().fit()
        parent, anchor = self.parentWidget(), self._foot_anchor
        if parent is None or anchor is None:
            return
        gap = self.theme.px(_GAP)
        corner = parent.mapFromGlobal(anchor.mapToGlobal(QPoint()))
        left = max(gap, min(corner.x(), parent.width() - self.width() - gap))
        self.move(left, max(gap, corner.y() - gap - self.height()))
