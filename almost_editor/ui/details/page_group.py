"""How the page presents itself: description, layout, language and direction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker

from almost_editor.document.draft import Direction, Draft
from almost_editor.document.text import clean_line, squash
from almost_editor.errors import LayoutBroken
from almost_editor.publish.layouts import available, read_layout
from almost_editor.ui.details.form import Counter, Group, GrowingText, choice_box, hint_label
from almost_editor.ui.languages import language_name
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark
from almost_editor.wording import later, tr

_DESCRIPTION_LENGTH = 160
"""What search engines show of a description."""
LANGUAGES: tuple[str, ...] = (
    "en-US", "en-GB", "ar", "de", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "tr", "uk",
    "ur", "zh-Hans",
)  # fmt: skip
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DIRECTIONS = (
    (Direction.AUTO, later("As the language runs")),
    (Direction.LEFT_TO_RIGHT, later("Left to right")),
    (Direction.RIGHT_TO_LEFT, later("Right to left")),
)


class DescriptionGroup(Group):
    """Edit what search results and cards say."""

    follows = frozenset({"description", "dek"})

    def __init__(self, theme: Theme, open_draft: OpenDraft) -> None:
        super().__init__(tr("Search and cards"), theme, open_draft)
        self._counter = Counter(_DESCRIPTION_LENGTH)
        self._text = GrowingText(tr("Description"), least=3)
        self._text.edited.connect(self._edited)
        self.fields = {"description": self._text}
        self._hint = hint_label(tr("Empty: the dek stands in."))
        self.form.field(tr("Description"), self._text, self._hint, counter=self._counter)

    def show_draft(self, draft: Draft) -> None:
        """Show the description, or the dek in its place."""
        self._text.set_text(draft.description)
        self._text.setPlaceholderText(squash(draft.dek) or tr("The first words of the text stand in."))
        self._hint.setVisible(not draft.description and bool(draft.dek))
        self._counter.count(draft.description)

    def _edited(self, text: str) -> None:
        self._counter.count(text)
        self.change(description=clean_line(text))


class PageGroup(Group):
    """Choose layout, language and direction."""

    follows = frozenset({"layout", "language", "direction"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, layouts: Sequence[tuple[str, str]]) -> None:
        """Take the layouts as pairs of name and title."""
        super().__init__(tr("Page"), theme, open_draft)
        self._shown = ""
        self._layout = choice_box(tr("Layout"))
        for name, title in layouts:
            self._layout.addItem(title, name)
        self._layout.activated.connect(lambda row: self.change(layout=self._layout.itemData(row)))
        self.form.field(tr("Layout"), self._layout)
        self._language = choice_box(tr("Language"), editable=True)
        self._language.addItems(list(LANGUAGES))
        self._language.editTextChanged.connect(self._language_edited)
        self._language_name = hint_label()
        self.form.field(tr("Language of the text"), self._language, self._language_name)
        self._direction = choice_box(tr("Direction"))
        for value, label in _DIRECTIONS:
            self._direction.addItem(tr(label), value)
        self._direction.activated.connect(lambda row: self.change(direction=Direction(self._direction.itemData(row))))
        self.form.field(tr("Direction"), self._direction)
        self.fields = {"layout": self._layout, "language": self._language, "direction": self._direction}

    def show_draft(self, draft: Draft) -> None:
        """Show layout, language and direction."""
        if self._layout.findData(draft.layout) < 0:
            self._layout.addItem(tr("{layout} (missing)", layout=draft.layout), draft.layout)
        self._layout.setCurrentIndex(self._layout.findData(draft.layout))
        # A tag that is being typed stays; half of one goes no further than its article.
        typing = self._language.hasFocus() and self._shown == draft.id
        self._shown = draft.id
        if self._language.currentText() != draft.language and not typing:
            with QSignalBlocker(self._language):
                self._language.setEditText(draft.language)
        self._tell(draft.language, right=True)
        self._direction.setCurrentIndex(self._direction.findData(draft.direction))

    def _language_edited(self, text: str) -> None:
        tag = text.strip()
        right = bool(_TAG.fullmatch(tag))
        self._tell(tag, right=right)
        if right:
            self.change(language=tag)

    def _tell(self, tag: str, *, right: bool) -> None:
        self._language_name.setText(language_name(tag) if right else tr("A language tag, such as en-US or fr."))
        mark(self._language_name, wrong=not right, quiet=right)


def layout_choices(folders: tuple[Path, ...]) -> tuple[tuple[str, str], ...]:
    """Return all layouts as pairs of name and title; a broken one has its name for a title."""
    choices = []
    for name in available(folders):
        try:
            choices.append((name, read_layout(name, folders).title or name))
        except LayoutBroken:
            choices.append((name, name))
    return tuple(choices)
