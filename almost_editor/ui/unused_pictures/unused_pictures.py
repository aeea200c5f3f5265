"""Unused pictures: from the library to the sheet, and aside, back, or away for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.library.unused_pictures import Unused
from almost_editor.ui.actions import action
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.unused_pictures.preview import Preview, make_preview
from almost_editor.ui.unused_pictures.unused_sheet import UnusedSheet
from almost_editor.wording import count, tr

Answer = TypeVar("Answer")


class UnusedPictures(QObject):
    """Lists what nothing shows, and does with it what somebody says."""

    def __init__(self, window: QWidget, theme: Theme, open_draft: OpenDraft, lanes: Lanes, notices: Notices) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._lanes = lanes
        self._notices = notices
        self._making = False
        self.sheet = UnusedSheet(theme, window)
        self.sheet.put_aside_wanted.connect(self._put_aside)
        self.sheet.put_back_wanted.connect(self._put_back)
        self.sheet.delete_wanted.connect(self._delete)
        self.sheet.which.chosen.connect(lambda _value: self._make_next())

    @action(
        "pictures.unused",
        "&Unused pictures…",
        menu="Tools",
        group=1,
        icon="image",
        tip="See the pictures that nothing shows, and put them aside",
        writes=True,
    )
    def open(self) -> None:
        """Show the pictures that nothing shows."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self._open_draft.save()
        self.sheet.which.choose("unused")
        self._change(lambda _library: None, lambda _none: self.sheet.hang_from(None))

    def _in_use(self) -> frozenset[str]:
        """Return the digests that the window holds, saved or not."""
        if not self._open_draft.is_open:
            return frozenset()
        return frozenset(picture.digest for picture in self._open_draft.draft.pictures)

    def _change(self, job: Callable[[Library], Answer], done: Callable[[Answer], object]) -> None:
        """Do something to the pictures behind the saves that were sent before, then read the list anew."""
        in_use = self._in_use()

        def change(library: Library) -> tuple[Answer, list[Unused]]:
            return job(library), library.unused_pictures.all(in_use=in_use)

        def show(answer: tuple[Answer, list[Unused]]) -> None:
            self.sheet.show_unused(answer[1])
            done(answer[0])
            self._make_next()

        self._lanes.writing.send(change, show, self._notices.problem)

    def _make_next(self) -> None:
        """Have one small form made at a time: whoever else reads has a turn between two."""
        one = self.sheet.without_preview()
        if one is None or self._making or self.sheet.isHidden():
            return
        self._making = True
        self._lanes.reading.send(partial(make_preview, one=one), self._show_preview, self._give_up)

    def _show_preview(self, preview: Preview) -> None:
        self._making = False
        self.sheet.show_preview(preview)
        self._make_next()

    def _give_up(self, error: AlmostError) -> None:
        self._making = False
        self._notices.problem(error)

    # -- what is done with them

    def _put_aside(self, files: tuple[str, ...]) -> None:
        in_use = self._in_use()

        def told(moved: list[str]) -> None:
            undo = partial(self._put_back, tuple(moved))
            sentence = count(
                "{n:,} picture is put aside; what shows one again brings it back.",
                "{n:,} pictures are put aside; what shows one again brings it back.",
                len(moved),
            )
            self._notices.say(sentence, tr("Undo"), undo)

        self._change(lambda library: library.unused_pictures.put_aside(files, in_use=in_use), told)

    def _put_back(self, files: tuple[str, ...]) -> None:
        def told(back: list[str]) -> None:
            sentence = count(
                "{n:,} picture is back among the library’s pictures.",
                "{n:,} pictures are back among the library’s pictures.",
                len(back),
            )
            self._notices.say(sentence)

        self._change(lambda library: library.unused_pictures.put_back(files), told)

    def _delete(self, files: tuple[str, ...]) -> None:
        self._change(
            lambda library: library.unused_pictures.drop(files),
            lambda gone: self._notices.say(count("{n:,} picture is deleted.", "{n:,} pictures are deleted.", gone)),
        )
