"""The sheet of the style book: its rules to search in, the chosen one in fields, and a sentence to try it on."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import NO_BOOK, Entry, Stylebook
from almost_editor.document.text import folded
from almost_editor.errors import AlmostError
from almost_editor.ui.stylebook.rule_form import RuleForm
from almost_editor.ui.stylebook.trial import Trial
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import Choice, ChoiceDelegate, ChoiceModel
from almost_editor.ui.widgets.plain import hairline, mark, plain_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

_WIDTH, _LIST_WIDTH = 900, 230
_REMARKS = {Level.BLOCK: later("blocks"), Level.NOTE: "", Level.HINT: later("hint")}
_NEW = Entry("")


class BookSheet(Sheet):
    """Show the rules and let one be changed; that is saved when another is chosen or the sheet is closed."""

    saved = Signal(object, str)
    """The `Entry` as it is written here, and what it was called before; nothing for a new one."""
    deleted = Signal(str)
    starter_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Style book"), parent, width=_WIDTH)
        self._book = NO_BOOK
        self._language = "en"
        self._shown = _NEW
        """What the fields showed before anybody changed them."""
        self._unchanged = _NEW
        """The same, as the fields have it."""
        self._wanted: str | None = None
        """Which one is shown once this one is saved."""
        self._closes = False
        self._rows = ChoiceModel(self)
        self.search = SearchField(theme, tr("Find a rule"))
        self.list = QListView()
        self.form, self.trial = RuleForm(theme), Trial(theme)
        self.problem, self.about = plain_label(wrap=True), plain_label(wrap=True)
        self.save, self.new = QPushButton(tr("Save")), QPushButton(tr("New rule"))
        self.delete, self.revert = QPushButton(tr("Delete")), QPushButton(tr("Discard changes"))
        self.starter = QPushButton(tr("Begin with ours"))
        self.text, self.import_, self.export = (
            QPushButton(tr("As text…")),
            QPushButton(tr("Import…")),
            QPushButton(tr("Export…")),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self.theme.px
        self.list.setModel(self._rows)
        self.list.setItemDelegate(ChoiceDelegate(self.theme, self))
        self.list.setObjectName("quick-open")
        self.list.setAccessibleName(tr("Rules"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(px(120))
        self.problem.setProperty("tone", "caution")
        self.starter.setToolTip(tr("Take in the style book that a new library begins with; change what you like."))
        self.text.setToolTip(tr("Read and write the file itself."))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        of_list: tuple[QWidget, ...] = (self.search, self.about, self.starter, self.list)
        for part in of_list:
            left.addWidget(part)
            part.setFixedWidth(px(_LIST_WIDTH))
        left.addStretch(1)
        left.setStretchFactor(self.list, 1_000)
        right = QVBoxLayout()
        right.setSpacing(px(12))
        of_rule: tuple[QWidget, ...] = (self.form, self.problem, hairline(), self.trial)
        for part in of_rule:
            right.addWidget(part)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(px(16))
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self.body.addLayout(columns)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.save.setProperty("primary", True)
        for button in (self.save, self.new, self.delete, self.revert):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.text, self.import_, self.export):
            row.addWidget(button)
        self.foot.addLayout(row)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._go_to(now.row()))
        self.search.textChanged.connect(lambda _text: self._list())
        self.form.changed.connect(self._on_changed)
        self.save.clicked.connect(self._tell)
        self.new.clicked.connect(lambda: self._leave_for(""))
        self.delete.clicked.connect(lambda: self.deleted.emit(self._shown.name))
        self.revert.clicked.connect(lambda: self._show(self._shown))
        wishes = (self.starter_wanted, self.import_wanted, self.export_wanted, self.text_wanted)
        buttons = (self.starter, self.import_, self.export, self.text)
        for button, wish in zip(buttons, wishes, strict=True):
            button.clicked.connect(wish)

    # -- what is shown

    def ask(self) -> None:
        """Show the sheet with the rule that was shown last."""
        self._closes, self._wanted = False, None
        self.hang_from(None)
        self.search.setFocus()

    def show_book(self, book: Stylebook, language: str, about: str = "") -> None:
        """List other rules; what somebody is just writing stays. `about` says what is wrong with the file."""
        self._book, self._language = book, language
        self.about.setText(about or ("" if book.entries else tr("There are no rules yet.")))
        mark(self.about, tone="caution" if about else "quiet")
        self.about.setVisible(bool(self.about.text()))
        self.starter.setVisible(not book.entries)
        self.search.setEnabled(bool(book.entries))
        if not self.is_changed:
            self._show(book.named(self._shown.name) or (book.entries[0] if book.entries else _NEW))
        self._list()

    @property
    def is_changed(self) -> bool:
        """Whether the fields hold something that is not saved."""
        return self.form.entry != self._unchanged and not (self._shown is _NEW and self.form.is_empty)

    def rows(self) -> list[str]:
        """Return the names of the rules that are listed."""
        return [self._rows.choice(row).key for row in range(self._rows.rowCount())]

    def _show(self, entry: Entry) -> None:
        self._shown = entry
        self.form.show_entry(entry, frozenset(one.name for one in self._book.entries if one.name != entry.name))
        self._unchanged = self.form.entry
        self._say("")
        self._choose_row()
        self._on_changed()

    def _list(self) -> None:
        wanted = folded(self.search.text().strip())
        found = [one for one in self._book.entries if not wanted or wanted in _searched(one)]
        model = self.list.selectionModel()
        model.blockSignals(True)
        self._rows.set_choices([Choice(one.name, _called(one), remark=tr(_REMARKS[one.level])) for one in found])
        model.blockSignals(False)
        self._choose_row()

    def _choose_row(self) -> None:
        names = self.rows()
        model = self.list.selectionModel()
        model.blockSignals(True)
        if self._shown.name in names:
            index = self._rows.index(names.index(self._shown.name))
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            model.clear()
        model.blockSignals(False)
        self.list.viewport().update()

    def _on_changed(self) -> None:
        self.save.setEnabled(self.is_changed)
        self.revert.setEnabled(self.is_changed)
        self.delete.setEnabled(self._shown is not _NEW)
        self._closes = False
        self.trial.show_rule(_without(self._book, self._shown.name), self.form.entry, self._language)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.fit()

    # -- what is done

    def _go_to(self, row: int) -> None:
        if row >= 0 and self._rows.choice(row).key != self._shown.name:
            self._leave_for(self._rows.choice(row).key)

    def _leave_for(self, name: str) -> None:
        """Show another one, or with no name a new one, once this one is saved."""
        self._wanted = name
        if self.is_changed:
            self._tell()
        else:
            self._go_on()

    def _go_on(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._show(self._book.named(wanted) or _NEW if wanted else _NEW)
            if not wanted:
                self.form.words.setFocus()

    def _tell(self) -> None:
        if self.is_changed:
            self.saved.emit(self.form.entry, self._shown.name)

    def tell_saved(self, name: str) -> None:
        """Hear that the rule is in the book, which was shown before."""
        self._shown = self._book.named(name) or self._shown
        if self._closes:
            super().dismiss()
        if self._wanted is None:
            self._show(self._shown)
        else:
            self._go_on()

    def tell_deleted(self) -> None:
        """Hear that the rule that is shown is gone, before the book without it is shown."""
        self._show(_NEW)

    def refuse(self, error: AlmostError) -> None:
        """Say why it cannot be saved; closing the sheet once more gives it up."""
        self._wanted = None
        self.trial.hush()
        self._say(f"{error} {tr('Close again to give it up.')}" if self._closes else str(error))
        self._choose_row()

    def dismiss(self) -> None:
        """Save what was changed and close; the second time what cannot be saved is given up."""
        if self.isHidden() or self._closes or not self.is_changed:
            self._closes = False
            super().dismiss()
        else:
            self._tell()
            self._closes = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_line = isinstance(focus, QLineEdit) and focus not in (self.search, self.trial.sentence)
            if is_line or (
                isinstance(focus, QPlainTextEdit) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self._tell()
                return
        if event.key() == Qt.Key.Key_Down and focus is self.search and self.rows():
            self.list.setFocus()
            return
        super().keyPressEvent(event)


def _without(book: Stylebook, name: str) -> Stylebook:
    return Stylebook(tuple(one for one in book.entries if one.name != name))


def _called(entry: Entry) -> str:
    return entry.words[0] if entry.words else entry.name


def _searched(entry: Entry) -> str:
    return folded(" ".join((entry.name, *entry.words, entry.pattern, *entry.use, entry.advice, entry.reason)))
