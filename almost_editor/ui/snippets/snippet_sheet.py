"""The sheet that edits snippets: their list, and of the chosen one the name, the short word and the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from almost_editor.document.snippets import Snippet
from almost_editor.document.text import clean, squash
from almost_editor.errors import AlmostError
from almost_editor.ui.text_document import raw_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import Choice, ChoiceDelegate, ChoiceModel
from almost_editor.ui.widgets.plain import plain_label, section_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

_WIDTH, _LIST_WIDTH, _HEIGHT = 720, 200, 260
_ABOUT = later(
    "What is written {{like this}} is to be filled in; "
    "{{today}}, {{headline}}, {{byline}} and {{publication}} are filled in by themselves."
)


class SnippetSheet(Sheet):
    """Show snippets and let one be changed. What was changed is saved when another is chosen or the sheet is closed."""

    saved = Signal(object, str)
    """The `Snippet` as it is written here, and what it was called before; nothing for a new one."""
    deleted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Snippets"), parent, width=_WIDTH)
        self._snippets: tuple[Snippet, ...] = ()
        self._shown = Snippet("", "")
        """What the fields showed before anybody changed them."""
        self._wanted: str | None = None
        """Which one is shown once this one is saved."""
        self._closes = False
        self._rows = ChoiceModel(self)
        self.list = QListView()
        self.name, self.word, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.problem, self.about = plain_label(wrap=True), plain_label(tr(_ABOUT), wrap=True)
        self.save, self.new, self.delete = (
            QPushButton(tr("Save")),
            QPushButton(tr("New snippet")),
            QPushButton(tr("Delete")),
        )
        self._build()
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._go_to(now.row()))
        self.save.clicked.connect(self._tell)
        self.new.clicked.connect(lambda: self._leave_for(""))
        self.delete.clicked.connect(self._delete)
        for field in (self.name, self.word, self.text):
            field.textChanged.connect(self._on_changed)

    def _build(self) -> None:
        px = self.theme.px
        self.list.setModel(self._rows)
        self.list.setItemDelegate(ChoiceDelegate(self.theme, self))
        self.list.setObjectName("quick-open")
        self.list.setAccessibleName(tr("Snippets"))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name.setAccessibleName(tr("Name of the snippet"))
        self.word.setAccessibleName(tr("Short word that writes the snippet with Tab"))
        self.word.setPlaceholderText(tr("none: it is chosen from the list"))
        self.text.setAccessibleName(tr("Text of the snippet"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(_HEIGHT) // 2)
        self.problem.setProperty("tone", "caution")
        self.about.setProperty("quiet", True)
        fields = QVBoxLayout()
        fields.setSpacing(px(4))
        for label, field in ((tr("Name"), self.name), (tr("Short word, then Tab"), self.word), (tr("Text"), self.text)):
            fields.addWidget(section_label(label))
            fields.addWidget(field)
            fields.addSpacing(px(4))
        fields.addWidget(self.problem)
        fields.addWidget(self.about)
        columns = QHBoxLayout()
        columns.setSpacing(px(16))
        columns.addWidget(self.list)
        columns.addLayout(fields, 1)
        self.body.addLayout(columns)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.save.setProperty("primary", True)
        for button in (self.save, self.new, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        self.foot.addLayout(row)

    # -- what is shown

    def ask(self, name: str | None, text: str = "") -> None:
        """Show the sheet with a snippet, the first one where `name` is empty, or with a new one of this text."""
        self._closes, self._wanted = False, None
        named = next((one for one in self._snippets if one.name == name), None)
        first = self._snippets[0] if self._snippets and name is not None else Snippet("", "")
        self._show(named or first)
        self.text.setPlainText(text or self._shown.text)
        self.hang_from(None)
        self.name.setFocus()

    def show_snippets(self, snippets: Sequence[Snippet]) -> None:
        """List other snippets; what somebody is just writing stays."""
        self._snippets = tuple(snippets)
        self.list.setVisible(bool(snippets))
        self._rows.set_choices([Choice(one.name, one.name, remark=one.word) for one in snippets])
        if not self.is_changed:
            named = next((one for one in snippets if one.name == self._shown.name), None)
            self._show(named or (snippets[0] if snippets and self._shown.name else Snippet("", "")))
        self._choose_row()

    @property
    def written(self) -> Snippet:
        """The snippet as the fields have it."""
        text = clean(raw_text(self.text.document())).strip("\n")
        return Snippet(squash(self.name.text()), text, squash(self.word.text()))

    @property
    def is_changed(self) -> bool:
        """Whether the fields hold something that is not saved."""
        return self.written != Snippet(self._shown.name, self._shown.text.strip("\n"), self._shown.word)

    def _show(self, snippet: Snippet) -> None:
        self._shown = snippet
        self.name.setText(snippet.name)
        self.word.setText(snippet.word)
        self.text.setPlainText(snippet.text)
        self._say("")
        self._choose_row()
        self._on_changed()

    def _choose_row(self) -> None:
        names = [one.name for one in self._snippets]
        model = self.list.selectionModel()
        model.blockSignals(True)
        if self._shown.name in names:
            index = self._rows.index(names.index(self._shown.name))
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            model.clear()
        model.blockSignals(False)
        self.list.viewport().update()

    def _on_changed(self) -> None:
        self.save.setEnabled(self.is_changed)
        self.delete.setEnabled(bool(self._shown.name))
        self._closes = False

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.fit()

    # -- what is done

    def _go_to(self, row: int) -> None:
        if row >= 0 and self._snippets[row].name != self._shown.name:
            self._leave_for(self._snippets[row].name)

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
            self._show(next((one for one in self._snippets if one.name == wanted), Snippet("", "")))
            if not wanted:
                self.name.setFocus()

    def _tell(self) -> None:
        self.saved.emit(self.written, self._shown.name)

    def tell_saved(self, name: str) -> None:
        """Hear that the snippet is in the library."""
        self._shown = next((one for one in self._snippets if one.name == name), self._shown)
        if self._closes:
            super().dismiss()
        if self._wanted is None:
            self._show(self._shown)
        else:
            self._go_on()

    def refuse(self, error: AlmostError) -> None:
        """Say why it cannot be saved; closing the sheet once more gives it up."""
        self._wanted = None
        self._say(f"{error} {tr('Close again to give it up.')}" if self._closes else str(error))
        self._choose_row()

    def _delete(self) -> None:
        gone, self._shown = self._shown.name, Snippet("", "")
        names = [one.name for one in self._snippets if one.name != gone]
        self._show(next((one for one in self._snippets if names and one.name == names[0]), Snippet("", "")))
        self.deleted.emit(gone)

    def dismiss(self) -> None:
        """Save what was changed and close; the second time what cannot be saved is given up."""
        if self.isHidden() or self._closes or not self.is_changed:
            self._closes = False
            super().dismiss()
        else:
            self._tell()
            self._closes = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_line = self.name.hasFocus() or self.word.hasFocus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            is_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._tell()
            return
        super().keyPressEvent(event)
