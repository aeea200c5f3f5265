"""The sheet for the type of the text: every change shows at once in the text beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from almost_editor.ui.details.form import Form, calm, choice_box, hint_label
from almost_editor.ui.editor.text_type import MEASURES, SIZES, SPACINGS, ZOOMS, TextType, TypeChoice
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

_WIDTH = 320
_GENERIC = (
    ("mono", later("The system’s monospaced font")),
    ("sans", later("The system’s own font")),
    ("serif", later("A serif")),
)


class TypeSheet(Sheet):
    """Choose family, size, spacing, line width and zoom; the article and its page stay as they are."""

    def __init__(self, theme: Theme, text_type: TextType, parent: QWidget) -> None:
        super().__init__(theme, tr("Type of the text"), parent, width=_WIDTH)
        self._type = text_type
        form = Form.inside(self.body, theme)
        self.family = choice_box(tr("Font"))
        self.family.setMaxVisibleItems(16)
        self.family.activated.connect(lambda _row: self._choose(family=self.family.currentData()))
        form.field(tr("Font"), self.family, hint_label(tr("Monospaced fonts come first, then all others.")))
        self.size_px = self._number(tr("Size"), SIZES, "px", 1)
        self.spacing = self._number(tr("Line spacing"), SPACINGS, "%", 5)
        self.measure = self._number(tr("Line width"), MEASURES, tr("characters"), 1)
        self.zoom = self._number(tr("Zoom"), (ZOOMS[0], ZOOMS[-1]), "%", 10)
        for label, name in ((tr("Size"), "size_px"), (tr("Line spacing"), "spacing"), (tr("Line width"), "measure")):
            field = self._fields_by_name()[name]
            field.valueChanged.connect(lambda value, name=name: self._choose(**{name: value}))
            form.field(label, field)
        self.zoom.valueChanged.connect(lambda value: self._choose(zoom=value))
        form.field(tr("Zoom"), self.zoom, hint_label(tr("How you write. No page changes by it.")))
        self._reset = QPushButton(tr("As at first"))
        self._reset.clicked.connect(self._begin_anew)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._reset)
        self.foot.addLayout(row)
        text_type.changed.connect(self._show)

    def _fields_by_name(self) -> dict[str, NumberField]:
        return {"size_px": self.size_px, "spacing": self.spacing, "measure": self.measure, "zoom": self.zoom}

    def _number(self, name: str, limits: tuple[int, int], unit: str, step: int) -> NumberField:
        field = NumberField(self.theme, name, least=limits[0], most=limits[1])
        field.setSuffix(f" {unit}")
        field.setSingleStep(step)
        # Else a size of 24 would be one of 2 on the way.
        field.setKeyboardTracking(False)
        calm(field)
        return field

    def fill(self) -> None:
        """Show what is chosen, among the fonts that the machine has now."""
        box = self.family
        with QSignalBlocker(box):
            box.clear()
            for family, label in _GENERIC:
                box.addItem(tr(label), family)
            families = [one for one in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(one)]
            fixed = [one for one in families if QFontDatabase.isFixedPitch(one)]
            for group in (fixed, [one for one in families if one not in fixed]):
                if group:
                    box.insertSeparator(box.count())
                _add(box, group)
        self._show()

    def _show(self) -> None:
        choice = self._type.choice
        if not self.family.count():
            return
        with QSignalBlocker(self.family):
            row = self.family.findData(choice.family)
            self.family.setCurrentIndex(max(0, row))
        for name, field in self._fields_by_name().items():
            with QSignalBlocker(field):
                field.setValue(getattr(choice, name))
        self._reset.setEnabled(choice != TypeChoice())

    def _choose(self, **changed: Any) -> None:
        self._type.choose(replace(self._type.choice, **changed))

    def _begin_anew(self) -> None:
        self._type.choose(TypeChoice())
        self.family.setFocus()


def _add(box: QComboBox, families: list[str]) -> None:
    for family in families:
        box.addItem(family, family)
