"""The driver of journeys: what a person does and sees, in verbs, on the real window, page and file."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from almost_editor.app.newsroom import Newsroom
from almost_editor.document.draft import Draft, Summary
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Job, Result
from almost_editor.ui.open_draft import SaveState
from almost_editor.ui.settings import Settings
from almost_editor.ui.start_problem import open_library
from almost_editor.ui.theme import Theme

PATIENCE_S = 30


class Writer:
    """Somebody at the window."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.folder = folder
        self.library_folder = folder / "library"
        self.loads = 0
        self.proofreads = False
        """Whether spelling and grammar are checked: a process that others need not wait for."""
        self.newsroom: Newsroom | None = None

    # -- coming and going

    def starts(self, *files: Path, size: tuple[int, int] = (1440, 900)) -> Writer:
        self.starts_window(*files, size=size)
        self.waits(lambda: self.page("document.readyState") == "complete" and self.loads == 1)
        self.waits(self._is_in_front)
        return self

    def starts_window(self, *files: Path, size: tuple[int, int] = (1440, 900)) -> None:
        """Open the window without waiting for anything in it."""
        theme = Theme("light")
        theme.apply(self.application)
        lanes = open_library(self.application, self.library_folder, theme)
        assert lanes is not None
        settings = Settings(self.folder / "settings.ini")
        for what in ("spelling", "grammar"):
            settings.set(f"proof/{what}", self.proofreads)
        self.newsroom = Newsroom(lanes, theme, settings)
        view = self.app.page.view
        assert view is not None, self.app.page.reason
        view.loadStarted.connect(self._count_load)
        self.app.window.resize(*size)
        self.app.window.show()
        self.app.begin(files)

    def _is_in_front(self) -> bool:
        """Tell whether the window has the keyboard, and ask for it where another one that is going still had it."""
        if QApplication.activeWindow() is self.app.window:
            return True
        self.app.window.raise_()
        self.app.window.activateWindow()
        return False

    def _count_load(self) -> None:
        self.loads += 1

    @property
    def app(self) -> Newsroom:
        assert self.newsroom is not None
        return self.newsroom

    def leaves(self) -> None:
        if self.newsroom is not None:
            self.saves()
            self.app.window.close()
            self.app.take_down()
            self.newsroom = None
            self.loads = 0

    def restarts(self) -> Writer:
        self.leaves()
        return self.starts()

    # -- the hand

    def types(self, text: str) -> None:
        target = self._focus()
        for character in text:
            if character == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            elif character.isascii():
                QTest.keyClick(target, character)
            else:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click, target, Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier
                )

    def presses(self, *shortcuts: str) -> None:
        for shortcut in shortcuts:
            combination = QKeySequence(shortcut)[0]
            QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
            self.lets_work()

    def chooses(self, action_id: str) -> None:
        action = self.app.actions[action_id]
        assert action.isEnabled(), f"{action_id} is off"
        action.trigger()
        self.lets_work()

    def clicks(self, label: str) -> None:
        found = [
            button
            for button in self.app.window.findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&&", "&") == label
        ]
        assert found, f"no button “{label}”; there are {self.buttons()}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        self.lets_work()

    def buttons(self) -> list[str]:
        return [button.text() for button in self.app.window.findChildren(QPushButton) if button.isVisible()]

    def pastes(self, text: str) -> None:
        mime = QMimeData()
        mime.setText(text)
        self.app.text.insertFromMimeData(mime)
        self.lets_work()

    def pastes_into_text(self, text: str) -> None:
        """Put text into the body as it is: not as a whole page that was copied."""
        self.goes_to("body")
        self.app.text.paste_plain(text)
        self.lets_work()

    def goes_to(self, field: str) -> None:
        self.app.moving.jump(field)
        self.lets_work()

    def goes_to_end(self) -> None:
        self.goes_to("body")
        self.app.text.moveCursor(QTextCursor.MoveOperation.End)

    def selects_all(self) -> None:
        self.presses("Ctrl+A")

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    # -- articles

    def begins_an_article(self) -> None:
        before = self.app.open_draft.draft.id if self.app.open_draft.is_open else ""
        self.chooses("draft.new")
        self.waits(lambda: self.app.open_draft.is_open and self.app.open_draft.draft.id != before)
        self.waits(
            lambda: self._is_in_front() and QApplication.focusWidget() is self.app.sheet.headline,
            lambda: f"{QApplication.focusWidget()} has the keyboard, {QApplication.activeWindow()} is in front",
        )

    def opens(self, slug: str) -> None:
        draft_id = next(one.id for one in self.lists() if one.slug == slug)
        self.app.drafting.open(draft_id, write=True)
        self.waits(lambda: self.app.open_draft.is_open and self.app.open_draft.draft.id == draft_id)

    def asks_library(self, job: Job[Result]) -> Result:
        """Ask the library behind all that was sent to it before, and wait for its answer."""
        answers: list[Result] = []
        self.app.lanes.writing.send(job, answers.append)
        self.waits(lambda: answers)
        return answers[0]

    def lists(self) -> list[Summary]:
        """Return what the library has, trashed ones too."""
        return self.asks_library(lambda library: library.drafts.summaries(include_trashed=True))

    def saves(self) -> None:
        self.app.open_draft.save()
        self.waits(lambda: not self.app.open_draft.is_open or self.app.open_draft.state is SaveState.SAVED)
        self.waits(lambda: self.app.open_draft.is_safe)

    @property
    def draft(self) -> Draft:
        return self.app.open_draft.snapshot()

    def finds_in_library(self, slug: str) -> Draft:
        with Library.open(self.library_folder, writing=False) as library:
            return library.drafts.find(slug)

    # -- the eye

    def page(self, expression: str) -> Any:
        """Ask the page's own script, and wait for its answer."""
        view = self.app.page.view
        assert view is not None
        answers: list[Any] = []
        view.ask(expression, answers.append)
        self.waits(lambda: answers)
        return answers[0]

    def sees_in_page(self, *texts: str) -> None:
        def looks() -> bool:
            shown = self.page("document.body.innerText.replace(/\\s+/g, ' ')") or ""
            return all(text in shown for text in texts)

        self.waits(looks, lambda: f"{texts} in {self.page('document.body.innerText')!r}")

    def sees_html(self, *parts: str) -> None:
        self.waits(lambda: all(part in (self.page("almost.bodyHtml()") or "") for part in parts))

    def sees_notice(self, text: str) -> None:
        self.waits(lambda: text in self.app.notices.banner.sentence, lambda: self.app.notices.banner.sentence)

    # -- waiting

    def waits(
        self,
        condition: Callable[[], object],
        otherwise: Callable[[], str] = lambda: "",
        *,
        patience_s: float = PATIENCE_S,
    ) -> None:
        deadline = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"it never came: {otherwise()}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def lets_work(self) -> None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
