"""The status bar below the panes."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import reduce

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError
from almost_editor.library.readings import Unread
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.counting.figures import reading_told, words_told
from almost_editor.ui.details.planning_group import length_sentence
from almost_editor.ui.languages import language_name
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark, plain_caption, plain_label, plain_tip
from almost_editor.ui.widgets.save_state import SaveState as SaveMark
from almost_editor.wording import later, tr

_SUGGESTING = later("What you write and delete is a suggestion. Press to write plainly")


class StatusBar(QWidget):
    """The state of saving, always at the same place; counts; language and caret."""

    save_copy_wanted = Signal()
    """The words are not in the library, and a person wants them somewhere safe."""
    comparison_wanted = Signal(int)
    """Somebody wants to see what has changed since this revision."""
    plain_wanted = Signal(bool)
    """Somebody who writes suggestions wants to write plainly again."""
    counts_wanted = Signal()
    """Somebody wants to see all that is counted."""

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue) -> None:
        super().__init__()
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._words = 0
        self._selected = self._today = 0
        self._exported = self._read = 0
        self._backed_up: datetime | None = None
        self.setObjectName("status-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.save_mark = SaveMark(theme)
        self.save_mark.remedy_chosen.connect(self.save_copy_wanted)
        self.since_export = _link(tr("Changed since export"), tr("See what readers do not see yet"))
        self.since_export.clicked.connect(lambda: self.comparison_wanted.emit(self._exported))
        self.since_reading = _link(tr("Changed since you read it"))
        self.since_reading.clicked.connect(lambda: self.comparison_wanted.emit(self._read))
        self.suggesting = _link(tr("Suggesting"), tr(_SUGGESTING))
        self.suggesting.clicked.connect(lambda: self.plain_wanted.emit(False))
        self.counts = QPushButton()
        self.counts.setProperty("figures", True)
        self.counts.clicked.connect(self.counts_wanted)
        self.reading, self.part, self.language, self.caret = (plain_label() for _ in range(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(side) for side in (14, 4, 14, 4)))
        row.setSpacing(theme.px(16))
        for left in (
            self.save_mark,
            self.suggesting,
            self.counts,
            self.reading,
            self.part,
            self.since_reading,
            self.since_export,
        ):
            row.addWidget(left)
        row.addStretch(1)
        for right in (self.language, self.caret):
            row.addWidget(right)
        for label in (self.counts, self.reading, self.part, self.language, self.caret):
            label.setProperty("tone", "quiet")
        open_draft.opened.connect(self._on_opened)
        open_draft.field_changed.connect(lambda _name: self._show_facts())
        # Shown once the letter is painted that moved the caret and is being saved.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_moment)
        self._caret = (0, 0)
        self._state: SaveState | None = None
        open_draft.state_changed.connect(self._take_state)
        catalogue.listed.connect(self._show_facts)
        self._on_opened(None)

    def show_words(self, words: int) -> None:
        """Show the words of the text."""
        self._words = words
        self._show_facts()

    def show_since_export(self, revision_id: int | None) -> None:
        """Say that readers see another revision than this one, or nothing."""
        self._exported = revision_id or 0
        self.since_export.setVisible(revision_id is not None)

    def show_since_reading(self, unread: Unread | None) -> None:
        """Say that others changed the article since it was read here, or nothing."""
        self.since_reading.setVisible(unread is not None)
        if unread is not None:
            self._read = unread.reading.revision_id
            self.since_reading.setToolTip(plain_tip(_changed(unread)))

    def show_backed_up(self, at: datetime) -> None:
        """Say, with the time of saving, when the newest backup was made."""
        self._backed_up = at.astimezone()

    def show_selected(self, words: int) -> None:
        """Show how many of the words are selected; 0 for none."""
        self._selected = words
        self._show_facts()

    def show_today(self, words: int) -> None:
        """Show how many words have come today, or gone; nothing for 0."""
        self._today = words
        self._show_facts()

    def show_caret(self, line: int, column: int) -> None:
        """Show where the caret is; both from 0."""
        self._caret = (line, column)
        self._soon.start()

    def _take_state(self, state: SaveState, problem: AlmostError | None) -> None:
        if state is SaveState.FAILED:
            self._state = None
            self._show_state(state, problem)
        else:
            self._state = state
            self._soon.start()

    def _show_moment(self) -> None:
        line, column = self._caret
        self.caret.setText(
            tr("Ln {line}, Col {column}", line=line + 1, column=column + 1) if self._open_draft.is_open else ""
        )
        state, self._state = self._state, None
        if state is not None and self._open_draft.is_open:
            self._show_state(state, None)

    def _on_opened(self, draft: Draft | None) -> None:
        if draft is None:
            self._soon.stop()
            self._state = None
            self.save_mark.show_nothing()
            self._words = 0
            self.caret.clear()
        self._show_facts()

    def _show_state(self, state: SaveState, problem: AlmostError | None) -> None:
        if state is SaveState.FAILED:
            self.save_mark.show_unsaved(problem.message if problem else "", tr("Save a copy…"))
            self.save_mark.setToolTip(plain_caption(problem.remedy) if problem else "")
        elif state is SaveState.SAVING:
            self.save_mark.show_saving()
        else:
            self.save_mark.setToolTip(_saved(datetime.now(UTC).astimezone(), self._backed_up))
            self.save_mark.show_saved()

    def _show_facts(self) -> None:
        self.counts.setVisible(self._open_draft.is_open)
        if not self._open_draft.is_open:
            self.counts.setText("")
            for label in (self.reading, self.part, self.language):
                label.clear()
            return
        draft = self._open_draft.draft
        wanted = draft.commissioned_words
        self.counts.setText(words_told(self._words, wanted, self._selected))
        self.counts.setToolTip(length_sentence(self._words, wanted or 0))
        mark(self.counts, tone="caution" if wanted and self._words > wanted else "quiet")
        self.reading.setText(reading_told(self._words, self._today))
        self.language.setText(language_name(draft.language))
        series = self._catalogue.series_of(draft.series[:1])
        part = series[0].part_of(draft.id) if series else None
        self.part.setText(tr("Part {part} of {series}", part=part, series=series[0].name) if part else "")


def _link(label: str, tip: str = "") -> QPushButton:
    """Return a button that is not there until there is something to press it for."""
    button = QPushButton(label)
    button.setProperty("link", True)
    button.setToolTip(tip)
    button.hide()
    return button


def _saved(at: datetime, backed_up: datetime | None) -> str:
    if backed_up is None:
        return tr("Saved at {at:%H:%M}", at=at)
    return tr("Saved at {at:%H:%M}. Backed up {copied:%Y-%m-%d %H:%M}", at=at, copied=backed_up)


def _changed(unread: Unread) -> str:
    """Say since when somebody's article is another one, and by whom where that is known."""
    at = unread.reading.at.astimezone()
    if not unread.by:
        return tr("Changed since you read it on {at:%d %b, %H:%M}. See what is new to you", at=at)
    names = reduce(lambda one, other: tr("{names} and {name}", names=one, name=other), unread.by)
    return tr("Changed by {names} since you read it on {at:%d %b, %H:%M}. See what is new to you", names=names, at=at)
