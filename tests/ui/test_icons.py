import re

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from almost_editor.paths import resources_folder
from almost_editor.ui import icons
from almost_editor.ui.theme import Theme

NEEDED = [
    "shelf",
    "new",
    "search",
    "idea",
    "draft",
    "in-edit",
    "ready",
    "exported",
    "series",
    "moon",
    "sun",
    "details",
    "export",
    "image",
    "warning",
    "link",
    "bold",
    "italic",
    "quote",
    "heading",
    "list",
    "folder",
    "trash",
    "undo",
    "more",
    "close",
    "plus",
    "check",
    "chevron-down",
    "chevron-right",
    "phone",
    "tablet",
    "desktop",
    "history",
    "settings",
    "info",
    "drag",
]


def test_the_set_is_whole():
    assert set(NEEDED) <= set(icons.names())


@pytest.mark.parametrize("name", icons.names())
def test_each_icon_is_a_drawing_of_the_set(qapp, name):
    source = (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(QByteArray(source.encode())).isValid()
    if name != "app":
        assert 'viewBox="0 0 16 16"' in source
        assert 'stroke="currentColor"' in source
        assert not re.search(r"#[0-9a-fA-F]{3}", source)


def painted(pixmap):
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_is_tinted_and_crisp(qapp):
    red = icons.pixmap("shelf", QColor("#ff0000"), 16, 2.0)
    assert red.size() == QSize(32, 32)
    assert red.devicePixelRatio() == 2.0
    assert painted(red) == {"#ff0000"}


def test_an_icon_has_its_disabled_form(qapp):
    theme = Theme("light")
    made = icons.icon("shelf", theme, "accent")
    assert theme.css("accent") in painted(made.pixmap(QSize(16, 16), 2.0))
    assert theme.css("disabled") in painted(made.pixmap(QSize(16, 16), 2.0, QIcon.Mode.Disabled))


def test_a_dressed_button_follows_the_theme(qapp):
    theme = Theme("light")
    button = QToolButton()
    icons.dress(button, "moon", theme)
    icons.dress(button, "shelf", theme)
    theme.set_mode("dark")
    assert theme.css("ink") in painted(button.icon().pixmap(QSize(16, 16), 2.0))
    button.deleteLater()
    qapp.processEvents()
    theme.set_mode("system")


def test_an_actions_icon_in_the_bar_grows_with_the_type(qapp):
    theme = Theme("light", font_px=26)
    button = QToolButton()
    icons.keep_icon_size(button, theme)
    assert button.iconSize() == QSize(32, 32)
    theme.set_font_px(13)
    assert button.iconSize() == QSize(16, 16)


def test_the_app_icon_comes_in_sizes(qapp):
    assert {16, 32, 256} <= {size.width() for size in icons.app_icon().availableSizes()}


def test_an_unknown_icon_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("#000000"))
