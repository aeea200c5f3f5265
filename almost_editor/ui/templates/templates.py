"""Templates: from a name in a list to an article with its fields and blanks, and back."""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from almost_editor.errors import AlmostError, NameTaken
from almost_editor.library.store import Library
from almost_editor.library.text_files import TextFile
from almost_editor.newsroom.taking_in import Arrival
from almost_editor.newsroom.templates import Template, all_templates, begin, save_as_template
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting, is_blank, with_typed
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.snippets.blanks import Blanks
from almost_editor.ui.templates.naming_sheet import NamingSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import Choice
from almost_editor.ui.widgets.pick_sheet import PickSheet
from almost_editor.wording import later, tr

_EMPTY = later("There are no templates; “Save as template…” in the File menu makes one of the open article.")


class Templates(QObject):
    """Offers the library's templates and those of the app, and asks what the open article is to be called as one."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        *,
        drafting: Drafting,
        blanks: Blanks,
        notices: Notices,
        starters: Path,
    ) -> None:
        """Take `starters`, the folder of the templates that come with the app."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._drafting = drafting
        self._blanks = blanks
        self._notices = notices
        self._starters = starters
        self._known: dict[str, Template] = {}
        self._last = ""
        """The template that was begun from last: its name is offered when the article is saved as one."""

    @functools.cached_property
    def sheet(self) -> PickSheet:
        """The list, built when somebody first wants it."""
        sheet = PickSheet(
            self._theme,
            tr("New article from a template"),
            self._window,
            asks=tr("Some letters of its name"),
            called=tr("Templates"),
        )
        sheet.chosen.connect(self._begin)
        sheet.moved.connect(self._on_moved)
        return sheet

    @functools.cached_property
    def delete(self) -> QPushButton:
        """The button below the list that takes the chosen one away."""
        button = self.sheet.add_button(tr("Delete template"))
        button.clicked.connect(self._delete)
        return button

    @functools.cached_property
    def naming(self) -> NamingSheet:
        """The sheet that asks for a name, built when somebody first wants it."""
        naming = NamingSheet(self._theme, self._window)
        naming.named.connect(self._save)
        return naming

    # -- begun from one

    @action("draft.new_from", "New from te&mplate…", "Ctrl+T", menu="File", icon="new", writes=True)
    def choose(self) -> None:
        """Begin an article with the fields and the text of a template."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self.sheet.ask()
        self._read()

    def _read(self) -> None:
        self._catalogue.ask(lambda library: all_templates(library, self._starters), self._offer)

    def _offer(self, templates: tuple[Template, ...]) -> None:
        self._known = {one.name: one for one in templates}
        choices = [Choice(one.name, one.name, "" if one.own else tr("comes with the app")) for one in templates]
        self.sheet.offer(choices, tr(_EMPTY))

    def _on_moved(self, choice: Choice | None) -> None:
        is_own = choice is not None and self._known[choice.key].own
        self.delete.setEnabled(is_own)
        why = "" if is_own or choice is None else tr("This one comes with the app, and stays.")
        self.delete.setToolTip(why)

    def _begin(self, name: str) -> None:
        self.sheet.dismiss()
        file, now = self._known[name].file, datetime.now(UTC)
        opened = self._open_draft.snapshot() if self._open_draft.is_open else None
        into = opened if opened is not None and is_blank(opened) else None

        def show(arrival: Arrival) -> None:
            self._last = name
            if into is not None and self._open_draft.is_open and self._open_draft.draft.id == into.id:
                self._drafting.put(with_typed(arrival.draft, self._open_draft.snapshot()))
            else:
                self._open_draft.show(arrival.draft)
            if arrival.notes:
                self._notices.say(" ".join(map(tr, arrival.notes)))
            self._drafting.writing_wanted.emit("headline")
            self._blanks.begin()

        self._catalogue.change(partial(begin, template=file, now=now, into=into), show, self._notices.problem)

    def _delete(self) -> None:
        choice = self.sheet.current()
        if choice is None:
            return
        self.delete.setEnabled(False)

        def told(gone: TextFile) -> None:
            back = partial(self._catalogue.change, partial(_put_back, gone=gone), None, self._notices.problem)
            self._notices.say(tr("The template “{name}” is deleted.", name=gone.name), tr("Undo"), back)
            self._read()
            self.sheet.field.setFocus()

        name = choice.key
        self._catalogue.change(lambda library: library.templates.remove(name), told, self._notices.problem)

    # -- saved as one

    @action("template.save", "Sa&ve as template…", menu="File", group=1, on_draft=True, writes=True)
    def save(self) -> None:
        """Keep the open article's fields and text for articles to come."""
        self.naming.ask(self._last or self._open_draft.draft.section, None)

    def _save(self, name: str, may_go: bool) -> None:
        draft = self._open_draft.snapshot()

        def told(saved: str) -> None:
            self._last = saved
            self.naming.dismiss()
            self._notices.say(
                tr("The template “{name}” is saved. “New from template…” begins articles with it.", name=saved)
            )

        def refuse(error: AlmostError) -> None:
            self.naming.refuse(str(error), is_taken=isinstance(error, NameTaken))

        job = partial(save_as_template, draft=draft, name=name, instead=may_go)
        self._catalogue.change(job, told, refuse)


def _put_back(library: Library, gone: TextFile) -> None:
    library.templates.save(gone.name, gone.text)
