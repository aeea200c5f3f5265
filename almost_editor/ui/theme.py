"""The theme: one set of colours, sizes and fonts that every window, widget and icon is drawn with.

The colours are data (`resources/themes/light.toml`, `dark.toml`), the style sheet a template beside them. A
length of the design is a pixel at the design's type of 13 px; `px` scales it with the system's font.
"""

from __future__ import annotations

import re
import string
import tomllib
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from almost_editor.errors import InvalidValue
from almost_editor.paths import resources_folder
from almost_editor.wording import tr

MODES: tuple[str, ...] = ("system", "light", "dark")
DESIGN_FONT_PX = 13

_LENGTH = re.compile(r"(\d+(?:\.\d+)?)dp\b")
_SERIFS = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif"]
# role: (pixels of the design, weight, italic, family: "" is the system's own)
_FONTS: dict[str, tuple[float, QFont.Weight, bool, str]] = {
    "text": (13, QFont.Weight.Normal, False, ""),
    "strong": (13, QFont.Weight.Bold, False, ""),
    "small": (12, QFont.Weight.Normal, False, ""),
    "section": (11, QFont.Weight.Bold, False, ""),
    "headline": (25, QFont.Weight.Bold, False, "serif"),
    "dek": (15.5, QFont.Weight.Normal, True, "serif"),
    "mono": (15, QFont.Weight.Normal, False, "mono"),
    "mono-small": (12, QFont.Weight.Normal, False, "mono"),
}


@cache
def load_colours(name: str) -> dict[str, str]:
    """Return the colours of the theme `light` or `dark`, name → `#rrggbb`."""
    with (resources_folder() / "themes" / f"{name}.toml").open("rb") as file:
        return {key: str(value) for key, value in tomllib.load(file)["colours"].items()}


@cache
def _sheet_template() -> str:
    return (resources_folder() / "themes" / "window.qss").read_text(encoding="utf-8")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` with a share, 0 to 1, of `other`."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


class Theme(QObject):
    """Hold the colours, fonts and sizes of now, and say when they change.

    Shapes: `mode` is `system`, `light` or `dark`; `font_px` replaces the system font's size where it is given.
    """

    changed = Signal()

    def __init__(self, mode: str = "system", *, font_px: float | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = _checked(mode)
        self._font_px = font_px
        self._app: QApplication | None = None
        self._name = self._resolved()
        self._announced = self.scale
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)

    # what is shown now

    @property
    def mode(self) -> str:
        """The setting: `system`, `light` or `dark`."""
        return self._mode

    @property
    def name(self) -> str:
        """The theme on the screen: `light` or `dark`."""
        return self._name

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is on the screen."""
        return self._name == "dark"

    def colour(self, token: str) -> QColor:
        """Return a colour by its name in the theme's file. Raises: KeyError for a name that is not there."""
        return QColor(load_colours(self._name)[token])

    def css(self, token: str) -> str:
        """Return a colour as `#rrggbb`."""
        return load_colours(self._name)[token]

    @property
    def scale(self) -> float:
        """How much larger than the design the system's font is; never below 1."""
        return max(1.0, (self._font_px or _system_font_px()) / DESIGN_FONT_PX)

    def px(self, length: float) -> int:
        """Return a length of the design in pixels of the screen's logical grid."""
        return round(length * self.scale)

    def font(self, role: str = "text") -> QFont:
        """Return the font of a role: text, strong, small, section, headline, dek, mono or mono-small."""
        size, weight, italic, family = _FONTS[role]
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if family == "mono":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        elif family == "serif":
            font.setFamilies(_SERIFS)
            font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(1, round(size * self.scale)))
        font.setWeight(weight)
        font.setItalic(italic)
        if role == "section":
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5 * self.scale)
        return font

    # changing it

    def set_mode(self, mode: str) -> None:
        """Choose `system`, `light` or `dark`. Raises: InvalidValue."""
        self._mode = _checked(mode)
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # The window's own frame and the system's dialogs follow too, where the platform can.
        QGuiApplication.styleHints().setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._refresh()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the system's font, of which a window that this watches hears when it has changed."""
        if event.type() is QEvent.Type.ThemeChange and self.scale != self._announced:
            self._announce()
        return False

    def set_font_px(self, font_px: float | None) -> None:
        """Replace the size of the system's font, or with None follow it again."""
        self._font_px = font_px
        self._announce()

    def apply(self, app: QApplication) -> None:
        """Give the application its style, palette, font and style sheet, now and whenever the theme changes."""
        self._app = app
        app.setStyle("Fusion")
        for effect in _EFFECTS:
            # Nothing moves by itself: no system tells Qt on which of them that is unwanted.
            app.setEffectEnabled(effect, False)
        app.setFont(self.font("text"))
        app.setPalette(self.palette())
        app.setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        """Return the palette: every role, and the disabled ones."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText, _Role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        palette.setColor(QPalette.ColorGroup.Disabled, _Role.Base, self.colour("ground"))
        palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, self.colour("selection"))
        return palette

    def style_sheet(self) -> str:
        """Return the application's style sheet with this theme's colours and sizes."""
        values = {
            **load_colours(self._name),
            "name": self._name,
            "folder": (resources_folder() / "themes" / "glyphs").as_posix(),
        }
        scaled = _LENGTH.sub(lambda match: f"{self.px(float(match[1]))}px", _sheet_template())
        return string.Template(scaled).substitute(values) + "".join(self._font_rule(role) for role in _FONTS)

    def _font_rule(self, role: str) -> str:
        """Return the rule for widgets whose property `role` names a font; a reparented one loses its `setFont`."""
        size, weight, italic, family = _FONTS[role]
        families = {"serif": _SERIFS, "mono": [self.font("mono").family()]}.get(family, [])
        rule = f"font-size: {self.px(size)}px; font-weight: {weight.value}; "
        rule += f"font-style: {'italic' if italic else 'normal'}; "
        if families:
            rule += "font-family: " + ", ".join(f'"{name}"' for name in families) + "; "
        if role == "section":
            rule += f"letter-spacing: {0.5 * self.scale}px; "
        return f'QWidget[role="{role}"] {{ {rule}}}\n'

    def _resolved(self) -> str:
        if self._mode != "system":
            return self._mode
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _refresh(self) -> None:
        name = self._resolved()
        if name != self._name:
            self._name = name
            self._announce()

    def _announce(self) -> None:
        self._announced = self.scale
        if self._app is not None:
            self.apply(self._app)
        self.changed.emit()


_EFFECTS = tuple(effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General)
_Role = QPalette.ColorRole
_PALETTE: dict[QPalette.ColorRole, str] = {
    _Role.Window: "ground",
    _Role.WindowText: "ink",
    _Role.Base: "pane",
    _Role.AlternateBase: "ground",
    _Role.Text: "ink",
    _Role.PlaceholderText: "quiet",
    _Role.Button: "pane",
    _Role.ButtonText: "ink",
    _Role.BrightText: "accent",
    _Role.Highlight: "highlight",
    _Role.HighlightedText: "ink",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "pane",
    _Role.ToolTipText: "ink",
    _Role.Accent: "accent",
    _Role.Light: "paper",
    _Role.Midlight: "hover",
    _Role.Mid: "line",
    _Role.Dark: "mark",
    _Role.Shadow: "shadow",
}


def _system_font_px() -> float:
    return float(QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize())


def _checked(mode: str) -> str:
    if mode not in MODES:
        raise InvalidValue(tr("There is no theme “{mode}”.", mode=mode), tr("Choose system, light or dark."))
    return mode
