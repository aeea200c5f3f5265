"""The fields of one rule of the style book."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import Entry, name_for
from almost_editor.document.text import clean, squash
from almost_editor.ui.text_document import raw_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import section_label
from almost_editor.wording import later, tr

_LINES = 4
_LINE_PX = 20
_LEVELS = {
    Level.BLOCK: later("Blocks"),
    Level.NOTE: later("Is told at the gate"),
    Level.HINT: later("Stays on the desk"),
}
_APART = re.compile(r"\s*[;\n]\s*")


class RuleForm(QWidget):
    """Shows an entry, and gives it back as it is written here. It knows nothing of the book."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._taken: frozenset[str] = frozenset()
        self._was = ""
        self.words, self.use = QPlainTextEdit(), QPlainTextEdit()
        self.advice, self.reason, self.exceptions = QLineEdit(), QLineEdit(), QLineEdit()
        self.name, self.languages = QLineEdit(), QLineEdit()
        self.level = QComboBox()
        self.is_pattern = QCheckBox(tr("A pattern, not words"))
        self.match_case = QCheckBox(tr("Capitals matter"))
        self.quotations = QCheckBox(tr("In quotations too"))
        self._build()
        for lines in (self.words, self.use):
            lines.textChanged.connect(self.changed)
        for line in (self.advice, self.reason, self.exceptions, self.name, self.languages):
            line.textChanged.connect(self.changed)
        for box in (self.is_pattern, self.match_case, self.quotations):
            box.toggled.connect(self.changed)
        self.level.currentIndexChanged.connect(self.changed)

    def _build(self) -> None:
        px = self._theme.px
        for level, says in _LEVELS.items():
            self.level.addItem(tr(says), level)
        self.is_pattern.setToolTip(
            tr("A regular expression of plain parts: letters, ., […], (…|…), ?, *, +, \\b, \\w, \\d")
        )
        self.match_case.setToolTip(tr("Find these words only where they have the capitals that they have here."))
        self.quotations.setToolTip(tr("Hold what somebody else said to the rule too, not only our own words."))
        self.exceptions.setToolTip(tr("Phrases that have the words in them and are right, such as “chicken Kiev”."))
        self.exceptions.setPlaceholderText(tr("one phrase; another"))
        self.languages.setPlaceholderText(tr("all, or en-US"))
        self.name.setPlaceholderText(tr("by itself"))
        for lines in (self.words, self.use):
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(px(_LINE_PX * _LINES + 12))
            lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addLayout(self._labelled(tr("Looks for, a line each"), self.words), 0, 0)
        grid.addLayout(self._labelled(tr("Write instead: one, or a line each"), self.use), 0, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(px(12))
        for box in (self.is_pattern, self.match_case, self.quotations):
            boxes.addWidget(box)
        boxes.addStretch(1)
        grid.addLayout(boxes, 1, 0, 1, 2)
        grid.addLayout(self._labelled(tr("Advice to the writer"), self.advice), 2, 0)
        grid.addLayout(self._labelled(tr("Reason"), self.reason), 2, 1)
        last = QHBoxLayout()
        last.setSpacing(px(12))
        last.addLayout(self._labelled(tr("Right all the same"), self.exceptions), 3)
        last.addLayout(self._labelled(tr("What it does"), self.level), 2)
        last.addLayout(self._labelled(tr("Languages"), self.languages), 2)
        last.addLayout(self._labelled(tr("Name of the rule"), self.name), 2)
        grid.addLayout(last, 3, 0, 1, 2)

    def _labelled(self, label: str, field: QWidget) -> QVBoxLayout:
        field.setAccessibleName(label)
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(4))
        column.addWidget(section_label(label))
        column.addWidget(field)
        return column

    def show_entry(self, entry: Entry, taken: frozenset[str]) -> None:
        """Show an entry; `taken` are the names of the others."""
        self.blockSignals(True)
        self._taken, self._was = taken, entry.name
        self.words.setPlainText("\n".join(entry.words) or entry.pattern)
        self.use.setPlainText("\n".join(entry.use))
        self.advice.setText(entry.advice)
        self.reason.setText(entry.reason)
        self.exceptions.setText("; ".join(entry.exceptions))
        self.languages.setText(", ".join(entry.languages))
        self.name.setText(entry.name)
        self.level.setCurrentIndex(list(_LEVELS).index(entry.level))
        self.is_pattern.setChecked(bool(entry.pattern))
        self.match_case.setChecked(entry.match_case)
        self.quotations.setChecked(entry.quotations)
        for line in (self.advice, self.reason, self.exceptions):
            line.setCursorPosition(0)
        self.blockSignals(False)
        self.changed.emit()

    @property
    def entry(self) -> Entry:
        """The entry as the fields have it; it need not be one that a book can have."""
        words = _lines(self.words)
        pattern = "\n".join(words) if self.is_pattern.isChecked() else ""
        written = Entry(
            squash(self.name.text()),
            words if not pattern else (),
            pattern,
            _lines(self.use),
            advice=squash(clean(self.advice.text())),
            reason=squash(clean(self.reason.text())),
            level=list(_LEVELS)[self.level.currentIndex()],
            exceptions=tuple(filter(None, _APART.split(squash(self.exceptions.text())))),
            match_case=self.match_case.isChecked(),
            quotations=self.quotations.isChecked(),
            languages=tuple(re.findall(r"[\w-]+", self.languages.text())),
        )
        return written if written.name else replace(written, name=name_for(" ".join(words[:1]), self._taken))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written that would be a rule."""
        return not any((_lines(self.words), _lines(self.use), self.advice.text().strip()))


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    lines = (squash(line) for line in clean(raw_text(field.document())).split("\n"))
    return tuple(line for line in lines if line)
