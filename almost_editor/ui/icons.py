"""The icons: our own line set (16 px grid, 1.7 px strokes), tinted with the theme's colours.

An icon's file says `currentColor` and nothing else of colour, so that one drawing serves both themes.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from almost_editor.paths import resources_folder
from almost_editor.ui.theme import Theme

GRID_PX = 16
_RATIOS = (1.0, 2.0, 3.0)
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@cache
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def names() -> tuple[str, ...]:
    """Return the names of all icons, in alphabetical order."""
    return tuple(sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg")))


def pixmap(name: str, colour: QColor, size_px: int = GRID_PX, ratio: float = 1.0) -> QPixmap:
    """Return an icon's picture in one colour, `size_px` wide on a screen of that pixel ratio.

    Raises: FileNotFoundError for a name that is not in the set. Cost: drawn once, then cached.
    """
    key = f"almost:{name}:{colour.name(QColor.NameFormat.HexArgb)}:{size_px}:{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawn = _drawn(_source(name).replace("currentColor", colour.name()), size_px, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def _drawn(source: str, size_px: int, ratio: float) -> QPixmap:
    side = round(size_px * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, theme: Theme, tone: str = "ink", size: int = GRID_PX) -> QIcon:
    """Return an icon tinted with a colour of the theme, crisp at any pixel ratio, with its disabled form.

    Shapes: `tone` is a colour's name in the theme; `size` is in the design's pixels. The icon keeps its colour when
    the theme changes: use `dress` for one that follows.
    """
    made = QIcon()
    size_px = theme.px(size)
    ratios = sorted({*_RATIOS, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
    for ratio in ratios:
        ordinary = pixmap(name, theme.colour(tone), size_px, ratio)
        made.addPixmap(ordinary, QIcon.Mode.Normal)
        made.addPixmap(ordinary, QIcon.Mode.Selected)
        made.addPixmap(pixmap(name, theme.colour("disabled"), size_px, ratio), QIcon.Mode.Disabled)
    return made


class _Dress(QObject):
    """Keep a target's icon in the theme's colours; goes when the target goes."""

    def __init__(self, target: QAction | QAbstractButton, name: str, theme: Theme, tone: str, size: int) -> None:
        super().__init__(target)
        self.setObjectName("dress")
        self._target = target
        self._what = (name, theme, tone, size)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        name, theme, tone, size = self._what
        self._target.setIcon(icon(name, theme, tone, size))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(theme.px(size), theme.px(size)))


def dress(target: QAction | QAbstractButton, name: str, theme: Theme, tone: str = "ink", size: int = GRID_PX) -> None:
    """Give an action or button an icon that follows the theme; a second call replaces the first."""
    for earlier in target.findChildren(QObject, "dress", Qt.FindChildOption.FindDirectChildrenOnly):
        earlier.setParent(None)
        earlier.deleteLater()
    _Dress(target, name, theme, tone, size)


class _Size(QObject):
    """Keep a button’s icon as large as the type wants it; goes when the button goes."""

    def __init__(self, button: QAbstractButton, theme: Theme) -> None:
        super().__init__(button)
        self._button, self._theme = button, theme
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self._button.setIconSize(QSize(self._theme.px(GRID_PX), self._theme.px(GRID_PX)))


def keep_icon_size(button: QAbstractButton, theme: Theme) -> None:
    """Show an action’s icon in a button as large as those that are dressed: the style’s own size knows no type."""
    _Size(button, theme)


def app_icon() -> QIcon:
    """Return the application's own icon, in the sizes that desktops ask for."""
    made = QIcon()
    for size_px in _APP_SIZES:
        made.addPixmap(_drawn(_source("app"), size_px, 1.0))
    return made
