"""The type of the text: chosen, kept within its limits, remembered, and true on the screen."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontDatabase, QTextCursor

from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.editor.text_type import ZOOMS, TextType, TypeChoice, letter_px
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

LINES = "\n\n".join(f"Paragraph {number} goes on about the harbour for some while." * 3 for number in range(60))


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def pane(qapp, wait_until):
    made = TextPane(Theme("light"))
    made.resize(760, 500)
    made.setPlainText(LINES)
    MarkdownHighlighter(made.document(), Theme("light")).show_in(made)
    made.show()
    wait_until(made.isVisible)
    yield made
    made.close()


def test_at_first_it_is_the_design(settings):
    made = TextType(Theme("light"), settings)
    assert made.choice == TypeChoice()
    assert made.font().pixelSize() == Theme("light").px(15)


def test_what_is_chosen_is_remembered_and_told_once(settings):
    theme, told = Theme("light"), []
    made = TextType(theme, settings)
    made.changed.connect(lambda: told.append(True))
    chosen = TypeChoice("serif", 20, 180, 50, 125)
    made.choose(chosen)
    made.choose(chosen)
    assert told == [True]
    assert TextType(theme, settings).choice == chosen
    assert made.font().pixelSize() == theme.px(25)


def test_what_is_out_of_its_limits_is_brought_within(settings):
    settings.set("text/size_px", 4000)
    settings.set("text/zoom", -3)
    choice = TextType(Theme("light"), settings).choice
    assert (choice.size_px, choice.zoom) == (40, ZOOMS[0])


def test_a_family_that_is_not_installed_is_the_systems_own(settings):
    made = TextType(Theme("light"), settings)
    plain = made.font().family()
    made.choose(replace(made.choice, family="No Such Font 7"))
    assert made.font().family() == plain


def test_every_installed_family_is_taken(settings):
    made = TextType(Theme("light"), settings)
    for family in QFontDatabase.families()[:6]:
        made.choose(replace(made.choice, family=family))
        assert made.font().families() == [family]


def test_zoom_goes_by_steps_and_stops_at_its_ends(settings):
    made = TextType(Theme("light"), settings)
    made.step_zoom(1)
    assert made.choice.zoom == 110
    made.step_zoom(-3)
    assert made.choice.zoom == 80
    made.step_zoom(100)
    assert made.choice.zoom == ZOOMS[-1]
    made.step_zoom(-100)
    assert made.choice.zoom == ZOOMS[0]


def test_a_full_line_has_the_letters_that_were_chosen(pane):
    for family in ("mono", "sans", "serif"):
        pane.type.choose(replace(pane.type.choice, family=family, measure=45))
        line = pane.document().firstBlock().layout().lineAt(0)
        assert 36 <= line.textLength() <= 52
        assert pane.type.measure_px() == round(letter_px(pane.type.font()) * 45)


def test_lines_are_as_far_apart_as_was_chosen(pane):
    def step():
        layout = pane.document().firstBlock().layout()
        return layout.lineAt(1).y() / layout.lineAt(0).height()

    assert step() == pytest.approx(1.4, abs=0.01)
    pane.type.choose(replace(pane.type.choice, spacing=200))
    assert step() == pytest.approx(2.0, abs=0.01)


def test_headings_grow_with_the_text(pane):
    cursor = QTextCursor(pane.document())
    cursor.insertText("# Head\n\n")

    def size():
        return max(how.format.font().pixelSize() for how in pane.document().firstBlock().layout().formats())

    pane.grab()
    before = size()
    pane.type.choose(replace(pane.type.choice, zoom=200))
    pane.grab()
    assert size() == pytest.approx(2 * before, abs=2)


def test_the_carets_line_stays_at_its_height_when_everything_is_set_anew(pane):
    cursor = pane.textCursor()
    cursor.setPosition(len(LINES) // 2)
    pane.show_cursor(cursor)
    pane.grab()
    before = pane.cursorRect().top()
    for change in ({"zoom": 150}, {"spacing": 180}, {"family": "serif"}, {"measure": 40}, {"zoom": 100}):
        pane.type.choose(replace(pane.type.choice, **change))
        pane.grab()
        assert abs(pane.cursorRect().top() - before) <= 2, change


def test_another_look_is_no_change_of_the_text(pane):
    pane.document().setModified(False)
    pane.type.choose(replace(pane.type.choice, zoom=150, family="sans"))
    assert not pane.document().isModified()
    assert not pane.document().isUndoAvailable()


def test_a_document_that_was_away_gets_the_look_of_now(pane):
    away = pane.document().clone(pane)
    pane.prepare(away)
    pane.type.choose(replace(pane.type.choice, size_px=30, spacing=200))
    pane.dress(away)
    assert away.defaultFont() == pane.type.font()


def test_what_is_set_elsewhere_is_heard(settings):
    made, told = TextType(Theme("light"), settings), []
    made.changed.connect(lambda: told.append(made.choice))
    settings.set("text/size_px", 20)
    settings.set("view/mode", "write")
    assert told == [replace(TypeChoice(), size_px=20)]
    made.choose(TypeChoice("serif", 22, 150, 60, 110))
    assert len(told) == 2
