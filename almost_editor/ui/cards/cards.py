"""Cards: from the open draft to the sheet, live while it is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.publication import Publication
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.media.planning import Rendition
from almost_editor.media.renditions import quick
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, Surroundings, build, renditions
from almost_editor.publish.card_limits import load_limits
from almost_editor.publish.cards import description_fed_by, make_card
from almost_editor.publish.metadata import card_tags
from almost_editor.publish.nameplates import nameplate_files, shared_images
from almost_editor.publish.wording import needs_opening
from almost_editor.ui.actions import action
from almost_editor.ui.cards.cards_sheet import CardsSheet
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

FOLLOW_AFTER_MS = 120
"""Cards are measured anew at most so often while somebody types."""


class Cards(QObject):
    """Keeps the sheet of cards in step with the open draft."""

    jump_requested = Signal(str)
    """A field of the draft is to be shown: `headline`, `description`, `hero` …"""

    def __init__(
        self, window: QWidget, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, lanes: Lanes
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._limits = load_limits(resources_folder() / "cards" / "cards.toml")
        self._pictured = ""
        self._body_counts = False
        self.anchor: QWidget | None = None
        """The widget that the sheet hangs from: one at the window's far edge leaves the text in sight."""
        self.sheet = CardsSheet(theme, self._limits, window)
        self.sheet.jump_requested.connect(self._jump)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._follow.timeout.connect(self._look)
        open_draft.opened.connect(self._on_opened)
        open_draft.field_changed.connect(lambda _name: self._look_later())
        open_draft.body_changed.connect(lambda *_edit: self._look_later() if self._body_counts else None)
        catalogue.listed.connect(self._look_later)

    @action(
        "view.cards",
        "Search and social &cards",
        "Ctrl+5",
        menu="View",
        group=3,
        icon="cards",
        tip="See what search results and other sites make of the page",
        on_draft=True,
    )
    def open(self) -> None:
        """Show the cards, or take them away."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
        elif self._open_draft.is_open:
            self._look()
            self.sheet.hang_from(self.anchor)

    def _on_opened(self, draft: Draft | None) -> None:
        if draft is None:
            self.sheet.dismiss()
        else:
            self._look_later()

    def _look_later(self) -> None:
        # A ceiling, not a debounce: who types on sees the cards follow.
        if not self.sheet.isHidden() and not self._follow.isActive():
            self._follow.start()

    def _look(self) -> None:
        if not self._open_draft.is_open:
            return
        draft = self._open_draft.draft
        self._body_counts = needs_opening(draft.description, draft.dek)
        if self._body_counts:
            # Reading the text costs as much as it is long, so only where a card shows some of it.
            draft = self._open_draft.snapshot()
        try:
            # What a card shows of the library is the publication alone: no other article is named in the tags.
            article = build(draft, Surroundings(self._catalogue.publication), words=0)
        except AlmostError:
            # The page says what is wrong with the publication.
            return
        tags, measure = card_tags(article), self.sheet.faces.measure
        field = description_fed_by(draft)
        cards = [make_card(limits, tags, measure) for limits in self._limits.cards]
        self.sheet.show_cards(cards, field, own_picture=article.hero is not None)
        self._show_picture(article)

    # -- the picture

    def _show_picture(self, article: Article) -> None:
        images = shared_images(article)
        wanted = images[0].path if images else ""
        if wanted == self._pictured:
            return
        self._pictured = wanted
        found = [pair for pair in renditions(article) if wanted.endswith(f"/{pair[1].name}")]
        if not images:
            self.sheet.show_picture(QImage())
            return
        self.sheet.show_picture(QImage(), tr("Reading the picture…"))
        self._lanes.reading.send(
            partial(_read, picture=found[0][0], rendition=found[0][1])
            if found
            else partial(_draw, publication=article.publication, path=wanted),
            partial(self._take_picture, wanted),
            partial(self._take_problem, wanted),
        )

    def _take_picture(self, wanted: str, data: bytes) -> None:
        if wanted == self._pictured:
            self.sheet.show_picture(QImage.fromData(data))

    def _take_problem(self, wanted: str, error: AlmostError) -> None:
        if wanted == self._pictured:
            self.sheet.show_picture(QImage(), error.message)

    # -- to the field

    def _jump(self, field: str) -> None:
        """Lead to a field; where the sheet lies over it, the sheet goes."""
        self.jump_requested.emit(field)
        focused = QApplication.focusWidget() or self.sheet.window().focusWidget()
        if focused is not None and not self.sheet.isAncestorOf(focused) and self._covers(focused):
            self.sheet.dismiss()
            # Going, the sheet gave the keyboard back to where it was before.
            self.jump_requested.emit(field)

    def _covers(self, widget: QWidget) -> bool:
        place = QRect(widget.mapToGlobal(QPoint()), widget.size())
        return QRect(self.sheet.mapToGlobal(QPoint()), self.sheet.size()).intersects(place)


def _read(library: Library, picture: Picture, rendition: Rendition) -> bytes:
    return quick(library.pictures.read(picture), rendition)[1]


def _draw(_library: Library, publication: Publication, path: str) -> bytes:
    return dict(nameplate_files(publication))[path]
