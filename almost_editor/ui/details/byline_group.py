"""The byline: authors in order, each with a name and the address of a profile."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.addresses import author_address
from almost_editor.document.draft import Author, Draft
from almost_editor.document.text import clean_line, squash
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Group, show_text
from almost_editor.ui.icons import dress
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


def known_names(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names of all bylines in the library, in alphabetical order."""
    names = {squash(name) for name in catalogue.counts.authors}
    return tuple(sorted(names - {""}, key=str.casefold))


def find_address(library: Library, name: str) -> str:
    """Return the profile address that this author had in the newest article that gives one; a job."""
    addresses = (library.drafts.address_of(known) for known in library.naming.authors() if squash(known) == name)
    return next(filter(None, addresses), "")


class _Row(QWidget):
    """One author."""

    def __init__(self, group: BylineGroup, place: int) -> None:
        super().__init__()
        theme = group.theme
        number = place + 1
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Author {number}: name", number=number))
        self.name.setCompleter(group.completer())
        self.name.textEdited.connect(lambda text: group.rename(place, text))
        self.name.editingFinished.connect(lambda: group.look_up(place))
        self.url = QLineEdit()
        self.url.setAccessibleName(tr("Author {number}: profile address", number=number))
        self.url.textEdited.connect(lambda text: group.readdress(place, text))
        up = _button(theme, "chevron-up", tr("Move author {number} up", number=number))
        up.setEnabled(place > 0)
        up.clicked.connect(lambda: group.reorder(place, -1))
        remove = _button(theme, "close", tr("Remove author {number}", number=number))
        remove.clicked.connect(lambda: group.remove(place))
        first = QHBoxLayout()
        first.setSpacing(theme.px(4))
        first.addWidget(self.name, 1)
        first.addWidget(up)
        first.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(first)
        column.addWidget(self.url)

    def show_author(self, author: Author, usual: str) -> None:
        show_text(self.name, author.name)
        show_text(self.url, author.url)
        self.url.setPlaceholderText(usual)


def _button(theme: Theme, icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(name)
    dress(button, icon, theme, "quiet")
    return button


class BylineGroup(Group):
    """Edit the authors, first to last."""

    follows = frozenset({"authors"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, lanes: Lanes) -> None:
        super().__init__(tr("Byline"), theme, open_draft)
        self._catalogue = catalogue
        self._lanes = lanes
        self._names = QStringListModel(self)
        self._rows: list[_Row] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._holder = holder
        self.form.addWidget(holder)
        self._add = QPushButton(tr("Add author"))
        dress(self._add, "plus", theme)
        self._add.clicked.connect(self.add)
        self.fields = {"authors": self._add}
        self.form.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        catalogue.listed.connect(self._relist)

    def completer(self) -> QCompleter:
        """Return a completer over the names that the library knows."""
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completion")
        completer.activated.connect(lambda _name: self._completed())
        return completer

    def show_draft(self, draft: Draft) -> None:
        """Show the authors; a row that is being typed in stays as it is."""
        if len(draft.authors) != len(self._rows):
            for row in self._rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = [_Row(self, place) for place in range(len(draft.authors))]
            for row in self._rows:
                self._column.addWidget(row)
        for row, author in zip(self._rows, draft.authors, strict=True):
            row.show_author(author, author_address(Author(author.name or "name"), self._catalogue.publication))
        self._holder.setVisible(bool(self._rows))
        self._add.setText(tr("Add author") if self._rows else tr("Add the author"))

    def add(self) -> None:
        """Add an author, and have the name typed."""
        if self.open_draft.is_open:
            self.change(authors=(*self.open_draft.draft.authors, Author("")))
            self._rows[-1].name.setFocus()

    def rename(self, place: int, text: str) -> None:
        """Give an author another name."""
        self._replace(place, name=clean_line(text))

    def readdress(self, place: int, text: str) -> None:
        """Give an author another profile address."""
        self._replace(place, url=clean_line(text).strip())

    def reorder(self, place: int, step: int) -> None:
        """Move an author up or down."""
        authors = list(self.open_draft.draft.authors)
        authors.insert(place + step, authors.pop(place))
        self.change(authors=tuple(authors))
        self._rows[place + step].name.setFocus()

    def remove(self, place: int) -> None:
        """Take an author out of the byline."""
        authors = list(self.open_draft.draft.authors)
        del authors[place]
        self.change(authors=tuple(authors))
        (self._rows[min(place, len(self._rows) - 1)].name if self._rows else self._add).setFocus()

    def look_up(self, place: int) -> None:
        """Fill in the profile address that a known author has elsewhere; never over one that is given."""
        if not self.open_draft.is_open or place >= len(self.open_draft.draft.authors):
            return
        draft_id = self.open_draft.draft.id
        author = self.open_draft.draft.authors[place]
        name = squash(author.name)
        if not author.url and name in self._names.stringList():
            self._lanes.reading.send(partial(find_address, name=name), partial(self._found, draft_id, name))

    def _found(self, draft_id: str, name: str, url: str) -> None:
        if url and self.open_draft.is_open and self.open_draft.draft.id == draft_id:
            authors = self.open_draft.draft.authors
            self.change(
                authors=tuple(replace(a, url=url) if squash(a.name) == name and not a.url else a for a in authors)
            )

    def _completed(self) -> None:
        for place, row in enumerate(self._rows):
            if row.name.hasFocus():
                self.rename(place, row.name.text())
                self.look_up(place)

    def _replace(self, place: int, **fields: str) -> None:
        authors = list(self.open_draft.draft.authors)
        authors[place] = replace(authors[place], **fields)
        self.change(authors=tuple(authors))

    def _relist(self) -> None:
        self._names.setStringList(list(known_names(self._catalogue)))
