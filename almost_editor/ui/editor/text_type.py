"""The type of the text: family, size, spacing, measure and zoom, as the writer chose them on this machine."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

GENERIC = {"mono": "mono", "sans": "text", "serif": "dek"}
"""The families that every machine has, with the theme's fonts that stand for them."""
SIZES = (9, 40)
SPACINGS = (100, 220)
MEASURES = (40, 120)
ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_SAMPLE = "the quick brown fox jumps over the lazy dog and then goes home "


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """What a writer can choose. A family that is not installed is the system's monospaced one.

    Units: `size_px` at the design's scale; `spacing` and `zoom` in percent, the first of the font's own line;
    `measure` in characters of a full line.
    """

    family: str = "mono"
    size_px: int = 15
    spacing: int = 140
    measure: int = 68
    zoom: int = 100

    def within(self) -> TypeChoice:
        """Return it with every number brought within its limits."""
        return replace(
            self,
            size_px=_held(self.size_px, SIZES),
            spacing=_held(self.spacing, SPACINGS),
            measure=_held(self.measure, MEASURES),
            zoom=_held(self.zoom, (ZOOMS[0], ZOOMS[-1])),
        )


class TextType(QObject):
    """Holds the choice, remembers it, and says when the text has another look."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings | None = None) -> None:
        """Without settings nothing is remembered."""
        super().__init__()
        self._theme, self._settings = theme, settings
        self._choice, self._writes = self._remembered(), False
        theme.changed.connect(self.changed)
        if settings is not None:
            settings.changed.connect(self._on_setting)

    def _remembered(self) -> TypeChoice:
        start, settings = TypeChoice(), self._settings
        told = {name: settings.get(f"text/{name}") for name in asdict(start)} if settings else {}
        return replace(start, **told).within()

    def _on_setting(self, key: str) -> None:
        if key.startswith("text/") and not self._writes and self._remembered() != self._choice:
            self._choice = self._remembered()
            self.changed.emit()

    @property
    def choice(self) -> TypeChoice:
        """What is chosen now."""
        return self._choice

    def choose(self, choice: TypeChoice) -> None:
        """Choose another look; what is out of its limits is brought within them."""
        before, self._choice = self._choice, choice.within()
        if self._choice == before:
            return
        if self._settings is not None:
            self._writes = True
            for name, value in asdict(self._choice).items():
                self._settings.set(f"text/{name}", value)
            self._writes = False
        self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """Go so many steps larger, or smaller where there are fewer than none."""
        now = self._choice.zoom
        for _ in range(abs(steps)):
            beyond = [zoom for zoom in ZOOMS if (zoom > now if steps > 0 else zoom < now)]
            now = (beyond[0] if steps > 0 else beyond[-1]) if beyond else now
        self.choose(replace(self._choice, zoom=now))

    @property
    def line_height(self) -> float:
        """How far lines are apart, of the font's own line."""
        return self._choice.spacing / 100

    def font(self) -> QFont:
        """Return the writer's font; monospace, 15 px at the design's size, where nothing was chosen."""
        family = self._choice.family
        font = self._theme.font(GENERIC.get(family, "mono"))
        if family not in GENERIC and QFontDatabase.hasFamily(family):
            font.setFamilies([family])
            font.setFixedPitch(QFontDatabase.isFixedPitch(family))
        font.setWeight(QFont.Weight.Normal)
        font.setItalic(False)
        font.setPixelSize(max(1, self._theme.px(self._choice.size_px * self._choice.zoom / 100)))
        return font

    def measure_px(self) -> int:
        """Return the width of a full line."""
        return round(letter_px(self.font()) * self._choice.measure)


def letter_px(font: QFont) -> float:
    """Return the width of a letter as prose has them on average."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def _held(value: int, limits: tuple[int, int]) -> int:
    return max(limits[0], min(limits[1], value))
