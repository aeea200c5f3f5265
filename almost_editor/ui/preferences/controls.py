"""What a setting is set with: a switch, a few choices, a line, a folder, or the button that forgets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from almost_editor.ui.details.form import calm, choice_box, show_text
from almost_editor.ui.preferences.rows import Kind, Row
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.folder_field import FolderField
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.wording import count, tr

_MOST_SEGMENTS = 4
_WIDTH = 260


class Control(QWidget):
    """One setting’s control. Shapes: `chosen` carries a value of the setting’s kind, and is sent by a person alone."""

    chosen = Signal(object)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        line = self.line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: Any) -> None:
        """Show a value without telling."""
        raise NotImplementedError

    def focus_it(self) -> None:
        """Put the keyboard into what is set."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setFocus(Qt.FocusReason.OtherFocusReason)


class Switch(Control):
    """On or off."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.box = QCheckBox()
        self.box.setAccessibleName(row.label)
        self.box.clicked.connect(lambda: self.chosen.emit(self.box.isChecked()))
        self.line.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class FewChoices(Control):
    """One of a few, side by side."""

    def __init__(self, row: Row, theme: Theme) -> None:
        super().__init__(row)
        self.segments = Segments(theme, row.choices, name=row.label)
        self.segments.chosen.connect(self.chosen.emit)
        self.line.addWidget(self.segments)

    def show_value(self, value: Any) -> None:
        if self.segments.offers(str(value)):
            self.segments.choose(str(value))
        else:
            self.segments.choose_none()

    def focus_it(self) -> None:
        self.segments.focus_chosen()


class ManyChoices(Control):
    """One of many, from a list that opens."""

    def __init__(self, row: Row, theme: Theme) -> None:
        super().__init__(row)
        self.box = choice_box(row.label)
        for value, label in row.choices:
            self.box.addItem(label, value)
        self.box.setFixedWidth(theme.px(_WIDTH // 2))
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))
        self.line.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


class Number(Control):
    """A whole number with its unit."""

    def __init__(self, row: Row, theme: Theme) -> None:
        super().__init__(row)
        least, most, step, unit = row.limits
        self.field = NumberField(theme, row.label, least=least, most=most)
        self.field.setSuffix(unit)
        self.field.setSingleStep(step)
        self.field.setFixedWidth(theme.px(_WIDTH // 2))
        # Else a size of 24 would be one of 2 on the way.
        self.field.setKeyboardTracking(False)
        calm(self.field)
        self.field.valueChanged.connect(self.chosen.emit)
        self.line.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.field):
            self.field.setValue(int(value))


class Line(Control):
    """Some words."""

    def __init__(self, row: Row, theme: Theme) -> None:
        super().__init__(row)
        self.field = QLineEdit()
        self.field.setAccessibleName(row.label)
        self.field.setFixedWidth(theme.px(_WIDTH))
        self.field.textEdited.connect(lambda text: self.chosen.emit(text.strip()))
        self.line.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: Any) -> None:
        if str(value) != self.field.text().strip():
            show_text(self.field, str(value))


class Folder(Control):
    """A folder, chosen in the system’s dialog."""

    def __init__(self, row: Row, theme: Theme) -> None:
        super().__init__(row)
        self._now = ""
        self.field = FolderField(theme)
        self.field.setFixedWidth(theme.px(_WIDTH))
        self.field.choose.setAccessibleName(tr("Choose: {label}", label=row.label))
        self.field.folder_requested.connect(self._ask)
        self.line.addWidget(self.field)
        self.setFocusProxy(self.field.choose)

    def show_value(self, value: Any) -> None:
        self._now = str(value)
        self.field.show_folder(Path(self._now) if self._now else None)

    def _ask(self) -> None:
        dialog = self.field.ask_for_folder(self.window(), self._now)
        dialog.setWindowTitle(self.row.label)
        dialog.fileSelected.connect(self.chosen.emit)


class Memory(Control):
    """How much is remembered, and the button that forgets it."""

    def __init__(self, row: Row, theme: Theme, nothing: Any) -> None:
        super().__init__(row)
        self._count = plain_label()
        self._count.setProperty("quiet", True)
        self.button = QPushButton(tr("Forget"))
        self.button.setAccessibleName(tr("Forget: {label}", label=row.label))
        self.button.clicked.connect(lambda: self.chosen.emit(type(nothing)()))
        self.line.setSpacing(theme.px(8))
        self.line.addWidget(self._count)
        self.line.addWidget(self.button)
        self.setFocusProxy(self.button)

    def show_value(self, value: Any) -> None:
        self._count.setText(count("{n} kept", "{n:,} kept", len(value)) if value else tr("Nothing kept"))
        self.button.setEnabled(bool(value))


def control_of(row: Row, theme: Theme, start: Any) -> Control:
    """Make the control of a row, whose setting starts with `start`."""
    match row.kind:
        case Kind.SWITCH:
            return Switch(row)
        case Kind.CHOICE:
            return FewChoices(row, theme) if len(row.choices) <= _MOST_SEGMENTS else ManyChoices(row, theme)
        case Kind.NUMBER:
            return Number(row, theme)
        case Kind.LINE:
            return Line(row, theme)
        case Kind.FOLDER:
            return Folder(row, theme)
        case Kind.MEMORY:
            return Memory(row, theme, start)
