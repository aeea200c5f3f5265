"""Writing one correction: its kind, its words, and whether readers see that the article changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from almost_editor.document.corrections import Readers
from almost_editor.document.draft import Correction, CorrectionKind
from almost_editor.document.text import squash
from almost_editor.ui.details.form import Form, GrowingText, choice_box, hint_label
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text
from almost_editor.wording import later, tr

KIND_NAMES: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("Correction"),
    CorrectionKind.CLARIFICATION: later("Clarification"),
    CorrectionKind.UPDATE: later("Update"),
}
_HINTS: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("Something was wrong: say what, and what is right."),
    CorrectionKind.CLARIFICATION: later("Something could be misunderstood: say what is meant."),
    CorrectionKind.UPDATE: later("Something has happened since: say what."),
}


class CorrectionForm(QWidget):
    """Write a correction; Ctrl+Return keeps it, Escape leaves it."""

    kept = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        form = Form(self, theme)
        self._kind = choice_box(tr("Kind of correction"))
        for kind, name in KIND_NAMES.items():
            self._kind.addItem(tr(name), kind)
        self._kind.currentIndexChanged.connect(lambda _row: self._tell())
        self._hint = hint_label()
        form.field(tr("Kind"), self._kind, self._hint)
        self._text = GrowingText(tr("Words of the correction"), least=3, most=10)
        self._text.setPlaceholderText(tr("An earlier version of this article misstated…"))
        self._text.edited.connect(lambda _text: self._tell())
        form.field(tr("Words"), self._text, hint_label(tr("[Links](https://…) and *emphasis* may stand in them.")))
        self._seen = QCheckBox(tr("Readers see “Updated …”"))
        self._seen.setAccessibleName(tr("Readers see “Updated …”"))
        self._seen.setToolTip(tr("Off: a silent fix. The article’s Updated date stays as it is."))
        form.addWidget(self._seen)
        self._keep = QPushButton()
        self._keep.setProperty("primary", True)
        self._keep.clicked.connect(self._kept)
        leave = QPushButton(tr("Cancel"))
        leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._keep)
        row.addWidget(leave)
        row.addStretch(1)
        form.addLayout(row)

    @property
    def kind(self) -> CorrectionKind:
        """The chosen kind."""
        return CorrectionKind(self._kind.currentData())

    @property
    def text(self) -> str:
        """What was written."""
        return self._text.text()

    @property
    def readers(self) -> Readers:
        """Whether readers are to be told."""
        return Readers.SEE_UPDATED if self._seen.isChecked() else Readers.SEE_NOTHING

    def begin(self, one: Correction | None) -> None:
        """Show a correction to be changed, or an empty form for a new one, with the keyboard in its words."""
        self._kind.setCurrentIndex(self._kind.findData(one.kind if one else CorrectionKind.CORRECTION))
        self._text.set_text(one.text if one else "")
        # A slip in a record that stands there already is usually no news.
        self._seen.setChecked(one is None)
        self._keep.setText(tr("Keep") if one else tr("Add"))
        self._tell()
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._hint.setText(tr(_HINTS[self.kind]))
        ready = bool(squash(self._text.text()))
        self._keep.setEnabled(ready)
        self._keep.setToolTip(keys_text("Ctrl+Return") if ready else tr("Write what is to be said first."))

    def _kept(self) -> None:
        if self._keep.isEnabled():
            self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._kept()
        else:
            super().keyPressEvent(event)
