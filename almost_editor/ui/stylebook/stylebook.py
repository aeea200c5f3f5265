"""The style book in the window: its sheet, what is saved from it, and files that come and go."""

from __future__ import annotations

import functools
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.desk.stylebook.entries import Entry
from almost_editor.desk.stylebook.joining import Joined
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.newsroom.stylebooks import (
    HouseBook,
    bring_in,
    house_book,
    remove_entry,
    save_entry,
    save_text,
    send_out,
)
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.proofreading.house import House
from almost_editor.ui.stylebook.book_sheet import BookSheet
from almost_editor.ui.stylebook.text_sheet import TextSheet
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr

_ENDING = "toml"


class StyleBook(QObject):
    """Knows the library's style book as the house has it, and carries what is changed to the library."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        house: House,
        notices: Notices,
        starter: Path,
    ) -> None:
        """Take `starter`, the file of the book that a library begins with."""
        super().__init__(window)
        self._window, self._theme = window, theme
        self._catalogue, self._lanes = catalogue, lanes
        self._house, self._notices = house, notices
        self._starter = starter
        self._read = HouseBook()
        self._begins = True
        """Whether an empty library is still to get its first book."""
        house.book_read.connect(self._take)
        catalogue.listed.connect(self._begin)

    @functools.cached_property
    def sheet(self) -> BookSheet:
        """The sheet with the rules, built when somebody first wants it."""
        sheet = BookSheet(self._theme, self._window)
        sheet.saved.connect(self._save)
        sheet.deleted.connect(self._delete)
        sheet.starter_wanted.connect(self._take_starter)
        sheet.import_wanted.connect(self._choose_import)
        sheet.export_wanted.connect(self._choose_export)
        sheet.text_wanted.connect(self._show_text)
        return sheet

    @functools.cached_property
    def text_sheet(self) -> TextSheet:
        """The sheet with the file's text, built when somebody first wants it."""
        sheet = TextSheet(self._theme, self._window)
        sheet.saved.connect(self._save_text)
        sheet.left.connect(self.edit)
        return sheet

    @action("stylebook.edit", "St&yle book…", menu="Tools", writes=True)
    def edit(self) -> None:
        """Read, try out and change the newsroom’s rules of style."""
        self._show_in(self.sheet)
        self.sheet.ask()
        self._house.read()

    def _begin(self) -> None:
        """Give a library that is empty its first book."""
        if self._begins and self._lanes.may_write:
            self._begins = False
            if not self._catalogue.counts.articles:
                self._lanes.writing.send(partial(_begin, starter=self._starter), self._house.take_book, _pass)

    def _take(self, read: HouseBook) -> None:
        if read.problem and read.problem != self._read.problem:
            self._notices.say(tr(read.problem), tr("Show the text"), self._show_text)
        self._read = read
        if "sheet" in vars(self):
            self._show_in(self.sheet)

    def _show_in(self, sheet: BookSheet) -> None:
        sheet.show_book(self._house.book, self._catalogue.publication.language, tr(self._read.problem))

    # -- changed

    def _change(
        self, job: Callable[[Library], object], told: Callable[[], object], refused: Callable[[AlmostError], object]
    ) -> None:
        def run(library: Library) -> HouseBook:
            job(library)
            return house_book(library)

        def done(read: HouseBook) -> None:
            self._house.take_book(read)
            told()

        self._lanes.writing.send(run, done, refused)

    def _save(self, entry: Entry, before: str) -> None:
        job = partial(save_entry, entry=entry, before=before)
        self._change(job, lambda: self.sheet.tell_saved(entry.name), self.sheet.refuse)

    def _delete(self, name: str) -> None:
        text = self._read.text

        def told() -> None:
            said = tr("The rule “{name}” is deleted.", name=name)
            self._notices.say(said, tr("Undo"), partial(self._put_back, text))

        def job(library: Library) -> None:
            remove_entry(library, name)

        self.sheet.tell_deleted()
        self._change(job, told, self._notices.problem)

    def _put_back(self, text: str) -> None:
        self._change(lambda library: library.stylebook.write(text), _nothing, self._notices.problem)

    def _take_starter(self) -> None:
        self._bring_in(self._starter)

    def _bring_in(self, path: Path) -> None:
        text = self._read.text
        joined: list[Joined] = []

        def told() -> None:
            new, changed = len(joined[0].added), len(joined[0].changed)
            said = count("One rule is new", "{n:,} rules are new", new)
            said = tr("{new}, {changed} changed.", new=said, changed=changed)
            self._notices.say(said, tr("Undo"), partial(self._put_back, text))

        self._change(lambda library: joined.append(bring_in(library, path)), told, self._notices.problem)

    def _choose_import(self) -> None:
        dialog = QFileDialog(self._window, tr("Import a style book"), "", _kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Import"))
        dialog.fileSelected.connect(lambda name: self._bring_in(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_export(self) -> None:
        dialog = QFileDialog(self._window, tr("Export the style book"), f"stylebook.{_ENDING}", _kinds())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING)
        dialog.fileSelected.connect(lambda name: self._send_out(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _send_out(self, path: Path) -> None:
        def told(_count: int) -> None:
            self._notices.say(tr("The style book is in “{path}”.", path=path))

        self._lanes.reading.send(partial(send_out, path=path), told, self._notices.problem)

    # -- as text

    def _show_text(self) -> None:
        sheet = self.sheet
        sheet.dismiss()
        if sheet.isHidden():
            self.text_sheet.ask(self._read.text, tr(self._read.problem))

    def _save_text(self, text: str) -> None:
        def refused(error: AlmostError) -> None:
            self.text_sheet.refuse(str(error))

        self._change(partial(save_text, text=text), self.text_sheet.tell_saved, refused)


def _begin(library: Library, starter: Path) -> HouseBook:
    if library.drafts.is_empty():
        library.stylebook.begin(starter)
    return house_book(library)


def _kinds() -> str:
    return f"{tr('Style books')} (*.{_ENDING});;{tr('All files')} (*)"


def _nothing() -> None:
    """Tell nobody."""


def _pass(_error: AlmostError) -> None:
    """Tell nobody: what could not be read is told by whoever reads the book."""
