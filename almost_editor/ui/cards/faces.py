"""Faces: the fonts that cards are measured and drawn in, and whether this machine has them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from almost_editor.publish.card_limits import Face, Limits


class Faces:
    """Finds a face's font, or the one that is as wide, or whatever there is."""

    def __init__(self, limits: Limits) -> None:
        self._same_widths = dict(limits.same_widths)
        self._installed = {_bare(family) for family in QFontDatabase.families()}
        self._fonts: dict[Face, QFont] = {}

    def stand_in(self, face: Face) -> str:
        """Return the family that a face is set in: its own, one that is as wide, or nothing where neither is there."""
        families = (face.font, *self._same_widths.get(face.font, ()))
        return next((family for family in families if _bare(family) in self._installed), "")

    def is_exact(self, face: Face) -> bool:
        """Tell whether widths are those that the site would have."""
        return bool(self.stand_in(face))

    def font(self, face: Face) -> QFont:
        """Return the font of a face, at the size of the site and not of this desk."""
        if face not in self._fonts:
            font = QFont(self.stand_in(face) or face.font)
            font.setStyleHint(QFont.StyleHint.SansSerif)
            font.setPixelSize(round(face.size_px))
            font.setBold(face.bold)
            # A browser places letters at fractions of a pixel.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[face] = font
        return self._fonts[face]

    def measure(self, face: Face, text: str) -> float:
        """Return how wide a text is in a face, in pixels."""
        return QFontMetricsF(self.font(face)).horizontalAdvance(text)


def _bare(family: str) -> str:
    """Return a family's name without the foundry that Qt adds where there are two of that name."""
    return family.partition(" [")[0].casefold()
