"""Nothing moves by itself: there is nothing to be reduced for somebody whom motion makes ill."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from almost_editor.paths import resources_folder
from almost_editor.ui import theme as theme_module
from almost_editor.ui.theme import Theme
from tests.ui.opened import opened

MOVES = re.compile(r"Q\w*Animation\b|QTimeLine|QGraphicsOpacityEffect|setSmooth|\btransition\s*:|@keyframes|\bsmooth\b")
ROOT = Path(theme_module.__file__).parents[1]


def test_no_part_of_the_window_or_the_page_is_animated():
    sources = [*ROOT.rglob("*.py"), *resources_folder().rglob("*.css"), *resources_folder().rglob("*.js")]
    sources += [*resources_folder().rglob("*.qss"), *resources_folder().rglob("*.jinja")]
    moving = [path.name for path in sources if MOVES.search(path.read_text(encoding="utf-8"))]
    assert moving == []
    assert len(sources) > 300


def test_qts_own_effects_are_off(qapp):
    for effect in Qt.UIEffect:
        if effect is not Qt.UIEffect.UI_General:
            qapp.setEffectEnabled(effect, True)
    Theme("light").apply(qapp)
    try:
        on = [effect for effect in Qt.UIEffect if qapp.isEffectEnabled(effect)]
        assert [effect for effect in on if effect is not Qt.UIEffect.UI_General] == []
    finally:
        qapp.setStyleSheet("")


def test_the_window_follows_the_systems_font_while_it_is_open(qapp, monkeypatch):
    theme, window, heard = Theme("light"), QWidget(), []
    theme.changed.connect(lambda: heard.append(theme.scale))
    window.installEventFilter(theme)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert heard == []
    monkeypatch.setattr(theme_module, "_system_font_px", lambda: 26.0)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert heard == [2.0]
    assert theme.px(30) == 60


def test_the_window_fits_the_screen_however_large_the_type_is(qapp, tmp_path):
    with opened(tmp_path) as newsroom:
        room = newsroom.window.screen().availableSize()
        newsroom.theme.set_font_px(40)
        least = newsroom.window.minimumSize()
        assert least.width() <= room.width()
        assert least.height() <= room.height()
