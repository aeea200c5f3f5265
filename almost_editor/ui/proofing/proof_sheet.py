"""The proof sheet: for whom it is, and as what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from almost_editor.document.text import clean_line, squash
from almost_editor.ui.details.form import Form, hint_label
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

KINDS = (
    ("html", later("Page"), later("One HTML file, pictures inside; a double click opens it.")),
    ("pdf", later("PDF"), later("The page on paper, marked on every sheet.")),
)
_WIDTH = 420


class ProofSheet(Sheet):
    """Ask for a proof. Shapes: it knows no article; `wanted` tells that one is to be written."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Proof for a reader"), parent, width=_WIDTH)
        said = plain_label(
            tr(
                "The page, marked “Not for publication”, for a lawyer or a source. No gate is asked,"
                " and it is no export."
            ),
            wrap=True,
        )
        said.setProperty("quiet", True)
        said.setMinimumWidth(1)
        self.body.addWidget(said)
        form = Form.inside(self.body, theme)
        self._reader = QLineEdit()
        self._reader.setPlaceholderText(tr("A name, or nothing"))
        self._reader.returnPressed.connect(self._ask)
        form.field(tr("For"), self._reader, hint_label(tr("It stands on the proof, beside the day and the revision.")))
        self._kind = Segments(theme, [(value, tr(label)) for value, label, _ in KINDS], name=tr("Kind of proof"))
        self._kind.chosen.connect(self.choose)
        self._hint = hint_label()
        holder = QWidget()
        holder.setFocusProxy(self._kind)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._kind)
        line.addStretch(1)
        form.field(tr("As"), holder, self._hint)
        self._save = QPushButton(tr("Save proof…"))
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._save)
        self.foot.addLayout(row)
        self._value = ""
        self.choose(KINDS[0][0])

    @property
    def reader(self) -> str:
        """For whom the proof is; empty where nobody is named."""
        return squash(clean_line(self._reader.text()))

    @property
    def kind(self) -> str:
        """`html` or `pdf`."""
        return self._value

    def choose(self, kind: str) -> None:
        """Choose the kind of proof, and say what it is."""
        self._value = kind if kind in {value for value, _, _ in KINDS} else KINDS[0][0]
        self._kind.choose(self._value)
        self._hint.setText(tr(next(hint for value, _, hint in KINDS if value == self._value)))

    def forbid_paper(self, reason: str) -> None:
        """Say why there is no PDF on this machine, and offer none."""
        if reason:
            self._kind.setEnabled(False)
            self._hint.setText(reason)

    def _ask(self) -> None:
        self.wanted.emit()
