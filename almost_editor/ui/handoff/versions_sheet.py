"""The sheet of what stands in two versions: both side by side, one after the other, and a choice for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from almost_editor.document.differences import Kind, Part, differences
from almost_editor.document.settling import PICTURE, Choice, Standing
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.handoff.version_words import title_of
from almost_editor.ui.history.marked_text import MarkedText
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, later, tr

_WIDTH = 880
_HEIGHT = 300
_AROUND = 376
"""What a window needs above and below the two versions."""
_LEAST_HEIGHT = 84
_OPEN = "open"
_PICTURE_WIDTH = 240
_KEYS = {Choice.OURS: "1", Choice.THEIRS: "2", Choice.BOTH: "3"}
_NOTHING = later(
    "Nothing in this article stands in two versions. What is left of a mark ⟦…⟧ can be deleted in the text."
)


class VersionsSheet(Sheet):
    """Show versions and take choices; it knows no library: `Settling` tells it what to show."""

    settle_wanted = Signal(object)
    """Choices by what they are for."""
    picture_wanted = Signal(str)
    """A picture of this name is to be seen; `show_picture` is told of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Two versions"), parent, width=_WIDTH)
        self._standing: tuple[Standing, ...] = ()
        self._choices: dict[Standing, Choice] = {}
        self._read: Callable[[Standing, str], str] = lambda _one, text: text
        self._place = 0
        self._pictures: dict[str, QImage] = {}
        self.title, self.where = plain_label(), plain_label()
        self.ours_name, self.theirs_name = plain_label(), plain_label()
        self.ours, self.theirs = MarkedText(theme), MarkedText(theme)
        self.choice = Segments(
            theme,
            (
                (_OPEN, tr("Not yet")),
                (Choice.OURS, tr("Ours")),
                (Choice.THEIRS, tr("Theirs")),
                (Choice.BOTH, tr("Both")),
            ),
            name=tr("Which version it is to be"),
        )
        self.hint, self.empty = hint_label(), hint_label(tr(_NOTHING))
        self.settle = QPushButton()
        self._build()
        self.choice.chosen.connect(self._choose)
        self.settle.clicked.connect(lambda: self.settle_wanted.emit(dict(self._choices)))

    def _build(self) -> None:
        px = self.theme.px
        self._panes = QWidget()
        grid = QGridLayout(self._panes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.title.setFont(self.theme.font("strong"))
        self.theme.changed.connect(lambda: self.title.setFont(self.theme.font("strong")))
        self.where.setProperty("tone", "quiet")
        head.addWidget(self.title)
        head.addWidget(self.where)
        head.addStretch(1)
        for button in self._steps():
            head.addWidget(button)
        grid.addLayout(head, 0, 0, 1, 2)
        for column, (name, text) in enumerate(((self.ours_name, self.ours), (self.theirs_name, self.theirs))):
            name.setProperty("tone", "quiet")
            grid.addWidget(name, 1, column)
            grid.addWidget(text, 2, column)
            grid.setColumnStretch(column, 1)
        self.ours.setAccessibleName(tr("Our version, with what only it has marked"))
        self.theirs.setAccessibleName(tr("Their version, with what only it has marked"))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.choice)
        row.addWidget(self.hint, 1)
        grid.addLayout(row, 3, 0, 1, 2)
        self.choice.set_tips(
            {choice: f"{tr('Choose, and go on')} ({keys_text(keys)})" for choice, keys in _KEYS.items()}
        )
        for choice, keys in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._choose_and_go_on, choice))
        self.body.addWidget(self._panes)
        self.body.addWidget(self.empty)
        self.settle.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.addWidget(self.settle)
        foot.addStretch(1)
        self.foot.addLayout(foot)

    def _steps(self) -> Iterator[QToolButton]:
        for icon, step, tip, keys in (
            ("chevron-up", -1, tr("The one before"), "Alt+Up"),
            ("chevron-down", 1, tr("The next one"), "Alt+Down"),
        ):
            button = QToolButton()
            button.setAccessibleName(tip)
            button.setToolTip(f"{tip} ({keys_text(keys)})")
            dress(button, icon, self.theme, "quiet")
            button.clicked.connect(partial(self._go, step))
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._go, step))
            yield button

    def show_standing(self, standing: Sequence[Standing], read: Callable[[Standing, str], str]) -> None:
        """Show what stands in two versions; `read` gives a version as it reads. Choices for what is known stay."""
        self._choices = {one: choice for one, choice in self._choices.items() if one in standing}
        # Of another article they may be others.
        self._pictures.clear()
        self._standing, self._read = tuple(standing), read
        self._place = min(self._place, max(0, len(self._standing) - 1))
        self._panes.setVisible(bool(standing))
        self.empty.setVisible(not standing)
        self._show()

    def _show(self) -> None:
        self._name_button()
        if not self._standing:
            return
        one = self._standing[self._place]
        ours, theirs = (self._read(one, text) for text in (one.versions.ours, one.versions.theirs))
        self.title.setText(title_of(one))
        self.where.setText(tr("{n} of {total}", n=self._place + 1, total=len(self._standing)))
        self.ours_name.setText(tr("Ours, here"))
        self.theirs_name.setText(tr("Theirs, from “{name}”", name=one.versions.source))
        parts = differences(ours, theirs)
        self.ours.show_parts([Part(_own(part, Kind.GONE), part.words) for part in parts if part.kind is not Kind.NEW])
        self.theirs.show_parts([part for part in parts if part.kind is not Kind.GONE])
        if one.versions.field.startswith((PICTURE, "hero.picture")):
            self._draw(one.versions.ours, one.versions.theirs)
        self.choice.set_enabled(Choice.BOTH, one.is_passage)
        self.choice.choose(self._choices.get(one, _OPEN))
        if self.choice.isAncestorOf(self.window().focusWidget()):
            self.choice.focus_chosen()
        self.hint.setText(
            tr("What is not chosen stands in both versions, and stops an export.")
            if one.is_passage
            else tr("Until it is chosen the article has ours, and theirs stands in its private notes.")
        )
        self.fit()

    def _draw(self, *names: str) -> None:
        """Show two pictures below their names; those that are not there yet are asked for."""
        for side, name in zip((self.ours, self.theirs), names, strict=True):
            if name in self._pictures:
                cursor = QTextCursor(side.document())
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertBlock()
                cursor.insertImage(self._pictures[name])
            else:
                self.picture_wanted.emit(name)

    def show_picture(self, name: str, image: QImage) -> None:
        """Show a picture that was asked for, where it is still wanted."""
        if image.isNull() or name in self._pictures:
            return
        ratio, width = self.devicePixelRatioF(), self.theme.px(_PICTURE_WIDTH)
        small = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        self._pictures[name] = small
        if self._standing and name in (
            self._standing[self._place].versions.ours,
            self._standing[self._place].versions.theirs,
        ):
            self._show()

    def _name_button(self) -> None:
        number = len(self._choices)
        self.settle.setEnabled(bool(number))
        self.settle.setVisible(bool(self._standing))
        self.settle.setText(count("Settle {n}", "Settle {n}", number) if number else tr("Settle"))

    def _choose(self, value: str) -> None:
        one = self._standing[self._place]
        if value == _OPEN:
            self._choices.pop(one, None)
        else:
            self._choices[one] = Choice(value)
        self._name_button()

    def _choose_and_go_on(self, choice: Choice) -> None:
        if not self._standing or (choice is Choice.BOTH and not self._standing[self._place].is_passage):
            return
        self._choose(choice)
        if len(self._choices) == len(self._standing):
            self._show()
            self.settle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go(1)

    def _go(self, step: int, _checked: bool = False) -> None:
        if self._standing:
            self._place = (self._place + step) % len(self._standing)
            self._show()

    def fit(self) -> None:
        """Be as the window has room for: the versions scroll, and not the sheet round them."""
        under, px = self.parentWidget(), self.theme.px
        room = under.height() - px(_AROUND) if under is not None else px(_HEIGHT)
        sides = (self.ours, self.theirs)
        words = max(round(side.document().size().height()) for side in sides) + px(20)
        for side in sides:
            side.setFixedHeight(max(px(_LEAST_HEIGHT), min(px(_HEIGHT), room, words)))
        super().fit()

    def focus_first(self) -> None:
        """Put the keyboard on the choice."""
        if self._standing:
            self.choice.focus_chosen()
        else:
            super().focus_first()


def _own(part: Part, kind: Kind) -> Kind:
    """Return how words are marked that only this side has: on either side alike."""
    return Kind.NEW if part.kind is kind else part.kind
