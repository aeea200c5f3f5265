"""Settling: what stands in the open article in two versions is chosen in a sheet, and changed at once."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.settling import Choice, Standing, settle_all, standing_in
from almost_editor.library.store import Library
from almost_editor.media.planning import plan
from almost_editor.media.renditions import quick
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.following import become
from almost_editor.ui.handoff.version_words import words_of
from almost_editor.ui.handoff.versions_sheet import VersionsSheet
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr


class Settling(QObject):
    """Keeps the sheet in step with the open draft, and makes of it what was chosen."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._notices = notices
        self.sheet = VersionsSheet(theme, window)
        self.sheet.settle_wanted.connect(self._settle)
        self.sheet.picture_wanted.connect(self._fetch)
        open_draft.opened.connect(lambda _draft: self.sheet.dismiss())

    @action(
        "draft.settle",
        "Settle two versi&ons…",
        menu="Edit",
        group=2,
        tip="Choose between ours and theirs where a hand-off and the article both changed",
        on_draft=True,
        writes=True,
    )
    def open(self) -> None:
        """Show what stands in the open article in two versions."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
        elif self._open_draft.is_open:
            self._show()
            self.sheet.hang_from(None)

    def _show(self) -> None:
        publication = self._catalogue.publication

        def read(one: Standing, text: str) -> str:
            return text if one.is_passage else words_of(one.versions.field, text, publication)

        self.sheet.show_standing(standing_in(self._open_draft.snapshot()), read)

    def _fetch(self, name: str) -> None:
        """Have a small form of a picture made; one that cannot be shown stands there by its name."""
        picture = self._open_draft.draft.picture(name) if self._open_draft.is_open else None
        if picture is not None:
            self._lanes.reading.send(
                lambda library: small_form(library, picture),
                lambda jpeg: self.sheet.show_picture(name, QImage.fromData(jpeg)),
                lambda _error: None,
            )

    def _settle(self, choices: dict[Standing, Choice]) -> None:
        before = self._open_draft.snapshot()
        there = set(standing_in(before))
        if not choices.keys() <= there:
            # It was typed in meanwhile: what is chosen is chosen of what stands there now.
            self._show()
            return
        after = settle_all(before, choices)
        become(self._open_draft, after)
        if standing_in(after):
            self._show()
        else:
            self.sheet.dismiss()
        settled = count("{n:,} passage or field is settled.", "{n:,} passages and fields are settled.", len(choices))
        self._notices.say(settled, tr("Undo"), lambda: self._put_back(before))

    def _put_back(self, before: Draft) -> None:
        if self._open_draft.is_open and self._open_draft.draft.id == before.id:
            become(self._open_draft, before)


def small_form(library: Library, picture: Picture) -> bytes:
    """Return a small form of a picture. A job for the reading lane. Raises: LibraryDamaged, PictureRefused."""
    data = library.pictures.read(picture)
    smallest = plan(picture.digest, picture.width_px, picture.height_px, formats=("jpeg",))[0]
    return quick(data, smallest)[1]
