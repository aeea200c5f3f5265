import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from almost_editor.errors import InvalidValue
from almost_editor.ui.theme import Theme, contrast, load_colours

TEXT_PAIRS = [
    ("ink", "ground"),
    ("ink", "pane"),
    ("ink", "paper"),
    ("ink", "selection"),
    ("ink", "hover"),
    ("ink", "highlight"),
    ("ink", "accent_wash"),
    ("ink", "caution_wash"),
    ("quiet", "ground"),
    ("quiet", "pane"),
    ("quiet", "paper"),
    ("quiet", "hover"),
    ("quiet", "selection"),
    # Words that are gone in the history; code within what was looked for.
    ("quiet", "accent_wash"),
    ("quiet", "caution_wash"),
    ("accent", "ground"),
    ("accent", "pane"),
    ("accent", "paper"),
    ("accent", "selection"),
    ("accent", "hover"),
    ("accent", "caution_wash"),
    ("accent", "accent_wash"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("good", "ground"),
    ("good", "pane"),
    ("good", "selection"),
    ("good", "good_wash"),
    ("caution", "ground"),
    ("caution", "pane"),
    ("caution", "selection"),
    ("caution", "hover"),
    ("caution", "caution_wash"),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "behind"), TEXT_PAIRS)
def test_text_is_legible(name, text, behind):
    colours = load_colours(name)
    assert contrast(QColor(colours[text]), QColor(colours[behind])) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("behind", ["ground", "pane", "paper"])
def test_what_is_drawn_is_seen(name, behind):
    colours = load_colours(name)
    for token in ("mark", "accent"):
        assert contrast(QColor(colours[token]), QColor(colours[behind])) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("behind", ["selection", "caution_wash", "hover"])
def test_marks_are_seen_on_whatever_they_stand(name, behind):
    """The caret's paragraph lies on a wash, and so does what was looked for."""
    colours = load_colours(name)
    assert contrast(QColor(colours["mark"]), QColor(colours[behind])) >= 3


def test_both_themes_have_the_same_names():
    assert load_colours("light").keys() == load_colours("dark").keys()
    for name in ("light", "dark"):
        assert all(QColor(value).isValid() for value in load_colours(name).values())


def test_mode_changes_the_colours_and_says_so(qapp):
    theme = Theme("light")
    heard = []
    theme.changed.connect(lambda: heard.append(theme.name))
    assert not theme.is_dark
    theme.set_mode("dark")
    assert theme.is_dark
    assert heard == ["dark"]
    assert theme.colour("ink") == QColor(load_colours("dark")["ink"])
    theme.set_mode("dark")
    assert heard == ["dark"]
    theme.set_mode("system")


def test_an_unknown_mode_is_refused(qapp):
    with pytest.raises(InvalidValue):
        Theme("sepia")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_style_sheet_is_filled_in(qapp, mode):
    sheet = Theme(mode).style_sheet()
    assert "$" not in sheet
    assert not re.search(r"\ddp", sheet)
    assert load_colours(mode)["ground"] in sheet


def test_sizes_follow_the_font(qapp):
    assert Theme("light", font_px=13).px(30) == 30
    large = Theme("light", font_px=26)
    assert large.px(30) == 60
    assert large.font("headline").pixelSize() == 50
    assert "min-height: 56px" in large.style_sheet()
    assert Theme("light", font_px=9).scale == 1


def test_apply_sets_palette_and_sheet_and_follows(qapp):
    theme = Theme("light")
    theme.apply(qapp)
    try:
        assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("ground")
        theme.set_mode("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("ground")
        assert theme.css("ground") in qapp.styleSheet()
        disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        assert disabled == theme.colour("disabled")
    finally:
        theme.set_mode("system")
        qapp.setStyleSheet("")


def test_roles_give_widgets_their_font(qapp):
    theme = Theme("light", font_px=13)
    theme.apply(qapp)
    host = QWidget()
    label = QLabel("Stages", host)
    label.setProperty("role", "section")
    label.ensurePolished()
    other = QWidget()
    box = QVBoxLayout(other)
    box.addWidget(label)
    label.ensurePolished()
    try:
        assert (label.font().pixelSize(), label.font().bold()) == (11, True)
    finally:
        qapp.setStyleSheet("")
