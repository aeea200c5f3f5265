"""One card and what there is to say of it: how long each text is, what of it is lost, and the way to its field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from almost_editor.publish.cards import Card, CardText
from almost_editor.publish.wording import TITLE_LENGTH
from almost_editor.ui.cards.drawing import Drawing
from almost_editor.ui.cards.faces import Faces
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark, plain_label, plain_tip, section_label
from almost_editor.wording import later, tr

FIELD_NAMES = {
    "headline": later("Headline"),
    "description": later("Description"),
    "dek": later("Dek"),
    "body": later("Text"),
    "hero": later("Picture"),
}
_WHOLE = {
    "px": later("{length:.0f} of {limit:.0f} px, shown whole."),
    "about px": later("About {length:.0f} of {limit:.0f} px, shown whole."),
    "characters": later("{length:.0f} of {limit:.0f} characters, shown whole."),
}
_CUT = {
    "px": later("{length:.0f} of {limit:.0f} px, cut before “{lost}”"),
    "about px": later("About {length:.0f} of {limit:.0f} px, cut before “{lost}”"),
    "characters": later("{length:.0f} of {limit:.0f} characters, cut before “{lost}”"),
}
_LABELS = (later("Search result, desk"), later("Search result, phone"), later("Messages on an iPhone"))
"""Of the data file, for who translates: a card with another label is called as it is there."""
_LOST_SHOWN = 40


class PartRow(QWidget):
    """A part of a card in words: a button to the field that feeds it, and how it fits."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._field = ""
        self._button = QPushButton()
        self._button.setProperty("link", True)
        self._button.clicked.connect(lambda: self.pressed.emit(self._field))
        self._words = plain_label(wrap=True)
        self._words.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        # The words of all rows begin below each other.
        place = QWidget()
        place.setFixedWidth(theme.px(88))
        beginning = QHBoxLayout(place)
        beginning.setContentsMargins(0, 0, 0, 0)
        beginning.addWidget(self._button)
        beginning.addStretch(1)
        row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, field: str, words: str, *, caution: bool) -> None:
        """Show words about what a field feeds."""
        self._field = field
        name = tr(FIELD_NAMES[field])
        self._button.setText(name)
        self._button.setAccessibleName(f"{name}: {words}")
        self._words.setText(words)
        mark(self._words, tone="caution" if caution else "quiet")


class CardView(QWidget):
    """A card, drawn, above its rows."""

    jump_requested = Signal(str)
    """The field of the draft that feeds what was clicked."""

    def __init__(self, theme: Theme, faces: Faces, card: Card) -> None:
        super().__init__()
        self._faces = faces
        self._fields = {"title": "headline", "description": "description", "image": "hero"}
        self.drawing = Drawing(faces)
        self.drawing.part_clicked.connect(lambda part: self.jump_requested.emit(self._fields[part]))
        self.rows = {part: PartRow(theme) for part in ("title", "description", "image")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        label = section_label(tr(card.limits.label))
        whence = tr("{source}. Figures of {year}.", source=card.limits.source, year=card.limits.checked)
        label.setToolTip(plain_tip(whence))
        label.setAccessibleDescription(whence)
        column.addWidget(label)
        column.addWidget(self.drawing)
        for row in self.rows.values():
            row.pressed.connect(self.jump_requested)
            column.addWidget(row)

    def show_card(self, card: Card, description_field: str, *, own_picture: bool) -> None:
        """Show the card as it is now; `description_field` is the field that the description comes from."""
        self._fields["description"] = description_field
        self.drawing.show_card(card)
        limits = card.limits
        early = tr("The page’s title stops at {most} characters.", most=TITLE_LENGTH) if card.title_stops_early else ""
        exact = self._faces.is_exact(limits.title.box.face)
        self._say("title", card.title, exact, early)
        self.rows["description"].setVisible(card.description is not None)
        if card.description is not None and limits.description is not None:
            stands_in = tr("The text’s first words stand in.") if description_field == "body" else ""
            self._say("description", card.description, self._faces.is_exact(limits.description.box.face), stands_in)
        self._tell_picture(card, own=own_picture)
        told = [row.words for row in self.rows.values() if not row.isHidden()]
        self.drawing.setAccessibleName(tr(limits.label))
        self.drawing.setAccessibleDescription(" ".join(told))

    def show_picture(self, image: QImage, said: str) -> None:
        """Show the card's picture, or what there is to say of it."""
        self.drawing.show_picture(image, said)

    def _say(self, part: str, text: CardText, exact: bool, more: str) -> None:
        if not text.text:
            self.rows[part].say(self._fields[part], tr("Nothing yet."), caution=True)
            return
        said = " ".join(filter(None, (fitting(text, exact=exact), more)))
        self.rows[part].say(self._fields[part], said, caution=text.cut_at is not None)

    def _tell_picture(self, card: Card, *, own: bool) -> None:
        limits, row = card.limits.image, self.rows["image"]
        row.setVisible(limits is not None and (not card.image or not own or card.image_too_small))
        if limits is not None and not card.image:
            row.say("hero", tr("None: the card is words alone."), caution=False)
        elif limits is not None and not own:
            row.say("hero", tr("None of its own: the publication’s name stands in."), caution=False)
        elif limits is not None:
            row.say(
                "hero",
                tr(
                    "Narrower than {least_px} px: shown small, or not at all.",
                    least_px=limits.least_width_px,
                ),
                caution=True,
            )


def fitting(text: CardText, *, exact: bool) -> str:
    """Return how a text fits, in words: its length, its room, and what is lost."""
    unit = text.unit if exact or text.unit == "characters" else f"about {text.unit}"
    if text.cut_at is None:
        return tr(_WHOLE[unit], length=text.length, limit=text.limit)
    lost = text.lost if len(text.lost) <= _LOST_SHOWN else text.lost[: _LOST_SHOWN - 1].rstrip() + "…"
    # A sentence that is quoted to its end brings its own full stop.
    said = tr(_CUT[unit], length=text.length, limit=text.limit, lost=lost)
    return said if lost.endswith((".", "!", "?", "…")) else f"{said}."
