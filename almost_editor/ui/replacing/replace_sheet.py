"""The sheet of replacing in all articles: what is looked for, what comes instead, where, and every change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from almost_editor.document.replacing import Wanted
from almost_editor.ui.replacing.change_delegate import ROW_HEIGHT, ChangeDelegate
from almost_editor.ui.replacing.changes_model import ChangesModel
from almost_editor.ui.shelf.completing import Completing
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 940
_AROUND = 484
"""What a window needs above and below the changes."""
_LEAST, _MOST = 4, 14
"""Rows of changes."""


class ReplaceSheet(Sheet):
    """Show changes; it knows no library: `Replacing` tells it what to show."""

    asked = Signal()
    """Other words, or another choice of articles: see `wanted` and `scope`."""
    replace_wanted = Signal()
    stop_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Replace in all articles"), parent, width=_WIDTH)
        self.words, self.replacement = QLineEdit(), QLineEdit()
        self.scope = SearchField(theme, tr("All articles; words and filters narrow it: stage:draft"))
        self.completing = Completing(self.scope, theme, date.today)
        self.case, self.whole = QCheckBox(tr("Match case")), QCheckBox(tr("Whole words"))
        self.changes = ChangesModel(self)
        self.view = QListView()
        self.said, self.out = plain_label(wrap=True), plain_label(wrap=True)
        self.go, self.stop = QPushButton(tr("Replace")), QPushButton(tr("Stop"))
        self.all, self.undo = QPushButton(tr("All or none")), QPushButton(tr("Undo the last replacement"))
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self.theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        fields = ((tr("Find"), self.words), (tr("Replace with"), self.replacement), (tr("In"), self.scope))
        for row, (name, field) in enumerate(fields):
            label = plain_label(name)
            label.setProperty("quiet", True)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        # Below the fields, where Tab comes to them last: what is found and what is put there are typed in one go.
        boxes = QHBoxLayout()
        boxes.setSpacing(px(16))
        boxes.addWidget(self.case)
        boxes.addWidget(self.whole)
        boxes.addStretch(1)
        grid.addLayout(boxes, len(fields), 1)
        grid.setColumnStretch(1, 1)
        self.body.setSpacing(px(8))
        self.body.addLayout(grid)
        self.view.setModel(self.changes)
        self.view.setItemDelegate(ChangeDelegate(self.theme, self.view))
        self.view.setObjectName("changes")
        self.view.setAccessibleName(tr("Changes, by article; Space leaves one out"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.view)
        self.said.setProperty("quiet", True)
        self.out.setProperty("tone", "caution")
        self.body.addWidget(self.said)
        self.body.addWidget(self.out)
        self.out.hide()
        self.go.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for button in (self.go, self.stop, self.all):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.undo)
        self.foot.addLayout(foot)

    def _connect(self) -> None:
        for field in (self.words, self.replacement, self.scope):
            field.textChanged.connect(lambda _text: self.asked.emit())
        for box in (self.case, self.whole):
            box.toggled.connect(lambda _on: self.asked.emit())
        self.go.clicked.connect(self.replace_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.all.clicked.connect(self.changes.toggle_all)
        self.view.clicked.connect(lambda index: self.changes.toggle(index.row()))
        self.view.installEventFilter(self)

    def wanted(self) -> Wanted:
        """Return what is looked for, and what comes in its place."""
        how = {"match_case": self.case.isChecked(), "whole_words": self.whole.isChecked()}
        return Wanted(self.words.text(), self.replacement.text(), **how)

    def show_state(self, sentence: str, *, is_busy: bool, may_undo: bool) -> None:
        """Say how far it has come, and offer what can be done then."""
        chosen = self.changes.chosen_changes
        self.said.setText(sentence)
        if not chosen:
            self.go.setText(tr("Replace"))
        elif self.replacement.text():
            self.go.setText(tr("Replace {n:,}", n=chosen))
        else:
            self.go.setText(tr("Remove {n:,}", n=chosen))
        self.go.setEnabled(bool(chosen) and not is_busy)
        self.stop.setVisible(is_busy)
        self.all.setEnabled(self.changes.changes > 0)
        self.undo.setVisible(may_undo and not is_busy)

    def show_out(self, sentence: str, tip: str) -> None:
        """Say which exported pages would have to go up again."""
        self.out.setText(sentence)
        self.out.setToolTip(tip)
        self.out.setVisible(bool(sentence))
        self.fit()

    def lock(self, is_locked: bool) -> None:
        """Let nothing be changed while it is being replaced."""
        for part in (self.words, self.replacement, self.scope, self.case, self.whole, self.view, self.all):
            part.setEnabled(not is_locked)

    def fit(self) -> None:
        """Be as the window has room for: the changes scroll, and not the sheet round them."""
        under, px = self.parentWidget(), self.theme.px
        room = (under.height() - px(_AROUND)) // px(ROW_HEIGHT) if under is not None else _MOST
        self.view.setFixedHeight(max(_LEAST, min(_MOST, room)) * px(ROW_HEIGHT) + px(2))
        super().fit()

    def focus_first(self) -> None:
        """Put the keyboard into the words that are looked for."""
        self.words.setFocus()
        self.words.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space leave out the change that the keyboard is on."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self.view.currentIndex()
            if event.key() == Qt.Key.Key_Space and index.isValid():
                self.changes.toggle(index.row())
                return True
        return super().eventFilter(watched, event)
