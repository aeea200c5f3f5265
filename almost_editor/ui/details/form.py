"""The form's vocabulary: labels above fields, counters, text that grows, and groups that follow the open draft."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from almost_editor.document.draft import Draft
from almost_editor.document.text import clean, clean_line
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.text_document import raw_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark, plain_label, section_label
from almost_editor.wording import tr


class _Calm(QObject):
    """Let the wheel scroll the pane: a field under the pointer must not change because somebody scrolled past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def calm(field: QWidget) -> None:
    """Have a field pass the wheel on while it has no focus."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Calm(field))


def choice_box(name: str, *, editable: bool = False) -> QComboBox:
    """Return a box to choose from, as narrow as its pane wants it and deaf to a passing wheel."""
    box = QComboBox()
    box.setEditable(editable)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setAccessibleName(name)
    calm(box)
    if (line := box.lineEdit()) is not None:
        # The frame is the box's own; the line inside would draw a second one.
        line.setProperty("plain", True)
        line.setAccessibleName(name)
    return box


def hint_label(text: str = "") -> QLabel:
    """Return a quiet sentence under a field."""
    label = plain_label(text, wrap=True)
    label.setProperty("quiet", True)
    # Else a long word would widen the pane.
    label.setMinimumWidth(1)
    return label


def show_text(line: QLineEdit, text: str) -> None:
    """Show a text in a field of one line, from its beginning, without telling; the same text changes nothing."""
    if line.text() != text:
        with QSignalBlocker(line):
            line.setText(text)
        line.setCursorPosition(0)


class Counter(QLabel):
    """Say how long a text is against what a reader sees of it; coloured where it is too long."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("quiet", True)
        self.count("")

    def count(self, text: str) -> None:
        """Show the length of a text; nothing while it is empty."""
        length = len(text)
        self.setText(tr("{length} of {most}", length=length, most=self._most) if length else "")
        over = length > self._most
        mark(self, wrong=over, quiet=not over)
        self.setToolTip(tr("Readers rarely see more than {most} characters.", most=self._most) if over else "")


class GrowingText(QPlainTextEdit):
    """A few lines of plain text that grow as they fill; Tab leaves the field.

    Shapes: with `one_line` the text has no line ends, only wrapped lines. `edited` is sent when a person changes it.
    """

    edited = Signal(str)

    def __init__(self, name: str, *, one_line: bool = True, least: int = 2, most: int = 8) -> None:
        super().__init__()
        self._one_line = one_line
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(1)
        self.textChanged.connect(lambda: self.edited.emit(self.text()))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.fit())
        self.fit()

    def text(self) -> str:
        """Return the text as it was typed."""
        return raw_text(self.document())

    def set_text(self, text: str) -> None:
        """Show a text without telling; the same text leaves the caret where it is."""
        if text != self.text():
            with QSignalBlocker(self):
                self.setPlainText(text)
            self.fit()

    def fit(self) -> None:
        """Be as high as the lines are."""
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        frame = 2 * round(self.document().documentMargin()) + self.fontMetrics().height() // 2 + 2
        height = lines * self.fontMetrics().lineSpacing() + frame
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        full = self.document().size().height() > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean_line(source.text()) if self._one_line else clean(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()


class Reflow(QWidget):
    """A row of widgets that becomes a column where it is too narrow for them."""

    def __init__(self, theme: Theme, *widgets: QWidget, stretch: bool = False) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(8))
        self.add(*widgets)
        if stretch:
            self._box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets at the end."""
        for widget in widgets:
            self._box.addWidget(widget)

    def place_at_start(self, widget: QWidget) -> None:
        """Leave a widget as wide as it likes to be, where the column is wider."""
        self._box.setAlignment(widget, Qt.AlignmentFlag.AlignLeading)

    def minimumSizeHint(self) -> QSize:
        widths = [widget.minimumSizeHint().width() for widget in self._widgets()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Choose row or column for the widgets that are shown."""
        shown = self._widgets()
        needed = sum(widget.minimumSizeHint().width() for widget in shown) + self._box.spacing() * (len(shown) - 1)
        fits = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _widgets(self) -> list[QWidget]:
        found = [self._box.itemAt(place).widget() for place in range(self._box.count())]  # type: ignore[union-attr]
        return [widget for widget in found if widget is not None and not widget.isHidden()]


class Form(QVBoxLayout):
    """A column of fields, each under its label."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._theme = theme
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.px(12))

    @classmethod
    def inside(cls, column: QVBoxLayout, theme: Theme) -> Form:
        """Return a form as a further part of a column."""
        form = cls(None, theme)
        column.addLayout(form)
        return form

    def field(self, label: str, field: QWidget, *below: QWidget, counter: QLabel | None = None) -> QLabel:
        """Add a field under its label, with a counter beside the label and hints below; return the label."""
        cell = QVBoxLayout()
        cell.setSpacing(self._theme.px(4))
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(8))
        title = plain_label(label)
        title.setProperty("quiet", True)
        title.setBuddy(field)
        head.addWidget(title, 1)
        if counter is not None:
            head.addWidget(counter)
        cell.addLayout(head)
        cell.addWidget(field)
        for hint in below:
            cell.addWidget(hint)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.addLayout(cell)
        return title


class Group(QWidget):
    """Some fields of the open draft under one heading.

    Shapes: `follows` are the names of the draft's fields that it shows. Subclasses fill `form` and show a draft.
    """

    follows: frozenset[str] = frozenset()

    def __init__(self, title: str, theme: Theme, open_draft: OpenDraft) -> None:
        super().__init__()
        self.theme = theme
        self.open_draft = open_draft
        self.fields: dict[str, QWidget] = {}
        """Where each of the draft's fields is edited."""
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(section_label(title))
        body = QWidget()
        self.form = Form(body, theme)
        column.addWidget(body)

    def show_draft(self, draft: Draft) -> None:
        """Show the draft's fields; must not change it."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard into the first field that takes it."""
        for field in self.findChildren(QWidget):
            if field.isVisible() and field.isEnabled() and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def reveals(self, field: str) -> bool:
        """Put the keyboard into the field of this name, and say whether there is one."""
        widget = self.fields.get(field)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def change(self, **fields: Any) -> None:
        """Change the open draft."""
        if self.open_draft.is_open:
            self.open_draft.change(**fields)
