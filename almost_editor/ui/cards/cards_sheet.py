"""The sheet of cards: all of them below each other, as light or as dark sites show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from almost_editor.publish.card_limits import Limits
from almost_editor.publish.cards import Card
from almost_editor.ui.cards.card_view import CardView
from almost_editor.ui.cards.faces import Faces
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_MARGINS = 56
"""Both sides of the sheet's body, and its scroll bar."""


class CardsSheet(Sheet):
    """Show cards; it knows no draft: `Cards` tells it what to show."""

    jump_requested = Signal(str)

    def __init__(self, theme: Theme, limits: Limits, parent: QWidget) -> None:
        widest = max(card.width_px for card in limits.cards)
        # The cards have their sites' own size; the sheet's width is in the design's pixels.
        super().__init__(theme, tr("Search and social cards"), parent, width=round(widest / theme.scale) + _MARGINS)
        self.faces = Faces(limits)
        self._views: dict[str, CardView] = {}
        self._scheme = Segments(theme, (("light", tr("Light")), ("dark", tr("Dark"))), name=tr("How the sites look"))
        self._scheme.choose(theme.name)
        self._scheme.chosen.connect(self._take_scheme)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._scheme)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(hint_label(self._about(limits)))

    def _about(self, limits: Limits) -> str:
        texts = [text for card in limits.cards for text in (card.title, card.description) if text is not None]
        missing = sorted({text.box.face.font for text in texts if not self.faces.is_exact(text.box.face)})
        said = tr(
            "Made from the tags that the page will have. Sites change their limits; a dashed line is where they cut."
        )
        if missing:
            fonts = missing[-1]
            if len(missing) > 1:
                fonts = tr("{fonts} and {last}", fonts=", ".join(missing[:-1]), last=missing[-1])
            rough = tr("Widths in {fonts} are approximate: this machine has no such font.", fonts=fonts)
            said = f"{said} {rough}"
        return said

    def show_cards(self, cards: Sequence[Card], description_field: str, *, own_picture: bool) -> None:
        """Show the cards as they are now; without a picture of its own the article has the publication's."""
        for card in cards:
            view = self._views.get(card.limits.name)
            if view is None:
                view = self._views[card.limits.name] = CardView(self.theme, self.faces, card)
                view.jump_requested.connect(self.jump_requested)
                view.drawing.set_scheme(self._scheme.value())
                self.body.addWidget(view)
            view.show_card(card, description_field, own_picture=own_picture)

    def show_picture(self, image: QImage, said: str = "") -> None:
        """Show the picture that the cards have, or what there is to say of it."""
        for view in self._views.values():
            view.show_picture(image, said)

    def view(self, name: str) -> CardView:
        """Return a card by its key in the data file."""
        return self._views[name]

    def _take_scheme(self, scheme: str) -> None:
        for view in self._views.values():
            view.drawing.set_scheme(scheme)
