"""The help article's window: read-only, by keyboard, in small windows and the dark, and nothing left behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.markdown_help.markdown_help import MarkdownHelp
from almost_editor.ui.page.engine import reason_without_page
from almost_editor.ui.theme import Theme

PATIENCE_MS = 30_000


class Reader:
    """Somebody who looks something up."""

    def __init__(self, help_, theme, wait):
        self.help, self.theme, self._wait = help_, theme, wait

    def waits(self, condition):
        self._wait(condition, PATIENCE_MS)

    def opens(self):
        self.help.show()
        return self.help.shown

    def sees(self, expression):
        answers = []
        self.help.shown.page.ask(f"JSON.stringify({expression})", answers.append)
        self.waits(lambda: answers)
        return answers[0]

    def presses_escape(self):
        self.waits(self._has_keyboard)
        QTest.keyClick(self.help.shown, Qt.Key.Key_Escape)
        self.waits(lambda: self.help.shown is None)

    def _has_keyboard(self):
        window = self.help.shown
        if QApplication.activeWindow() is not window:
            window.activateWindow()
        return QApplication.activeWindow() is window


@pytest.fixture
def reader(qapp, tmp_path, wait_until, request):
    Library.open(tmp_path / "library").close()
    lanes = Lanes(tmp_path / "library")
    lanes.start()
    theme, window = Theme("light"), QWidget()
    reason = getattr(request, "param", "")
    made = MarkdownHelp(window, theme, lanes, reason, lambda _url: None)
    yield Reader(made, theme, wait_until)
    made.close()
    wait_until(lambda: made.shown is None)
    lanes.close()
    window.deleteLater()


@pytest.mark.skipif(bool(reason_without_page()), reason="no page on this machine")
def test_the_article_is_a_page_that_follows_the_theme(reader):
    window = reader.opens()
    reader.waits(lambda: "Writing in Markdown" in str(reader.sees("document.body.innerText")))
    reader.waits(lambda: int(reader.sees("document.querySelectorAll('.example').length")) >= 18)
    reader.waits(lambda: reader.sees("document.querySelector('.made img')?.naturalWidth > 0") == "true")
    assert reader.opens() is window
    window.resize(360, 400)
    reader.waits(lambda: reader.sees("document.documentElement.scrollWidth <= innerWidth") == "true")
    reader.theme.set_mode("dark")
    reader.waits(lambda: reader.sees("document.documentElement.dataset.scheme") == '"dark"')
    reader.presses_escape()
    reader.opens()
    reader.waits(lambda: int(reader.sees("document.querySelectorAll('.example').length")) >= 18)


@pytest.mark.parametrize("reader", ["There is no page here."], indirect=True)
def test_where_there_is_no_page_the_text_is_shown_as_it_is_written(reader):
    window = reader.opens()
    text = window.findChild(QPlainTextEdit)
    assert text.isReadOnly()
    assert "::: pull" in text.toPlainText()
    reader.presses_escape()
