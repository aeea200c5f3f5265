"""A real page on a library of its own: loading one takes half a second, so the tests of a module share it."""

import json
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page import view as view_module
from almost_editor.ui.page.engine import SHELL_URL, reason_without_page
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import LockedPage, PageView

PATIENCE_MS = 30_000


class WatchedPage(LockedPage):
    """The page itself, which remembers where it was asked to go."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.asked = []

    def acceptNavigationRequest(self, url, kind, is_main_frame):  # noqa: N802 - Qt's name
        verdict = super().acceptNavigationRequest(url, kind, is_main_frame)
        self.asked.append((QUrl(url).toString(), verdict))
        return verdict


class WatchedServer(PageServer):
    """The server itself, which remembers what it was asked for."""

    def __init__(self, lanes):
        super().__init__(lanes)
        self.asked = []

    def requestStarted(self, job):  # noqa: N802 - Qt's name
        self.asked.append(job.requestUrl().toString())
        super().requestStarted(job)


class Reader:
    """Somebody who puts markup into the page and looks at what comes of it."""

    def __init__(self, view, server, lanes, wait):
        self.view, self.server, self.lanes, self._wait = view, server, lanes, wait
        self.page = view.locked_page
        self.links = []
        self.page.link_opened.connect(lambda url: self.links.append(url.toString()))

    def waits(self, condition):
        self._wait(condition, PATIENCE_MS)

    def takes(self, **news):
        done = []
        self.view.take(news, done.append)
        self.waits(lambda: done)

    def shows(self, *blocks, frame=None, style=""):
        """Show blocks of markup as they are, past everything that would have cleaned them."""
        self.takes(
            frame={
                "html": frame or '<div class="article-body"></div>',
                "attributes": {"html": {}, "body": {}},
                "style": style,
            },
            blocks=[["insert", number, html] for number, html in enumerate(blocks)],
            top=True,
        )

    def sees(self, expression):
        """Return what an expression gives, as JSON does: Qt itself hands lists and nothing at all over as ""."""
        answers = []
        self.view.ask(f"JSON.stringify({expression})", answers.append)
        self.waits(lambda: answers)
        return json.loads(answers[0]) if answers[0] else None

    def does(self, statements):
        """Do something in the page by our own script."""
        return self.sees(f"(() => {{ {statements} }})()")

    def is_home(self):
        """Tell whether the page is the shell with our script in it, wherever in it somebody has gone."""
        return self.sees("location.href.split('#')[0]") == SHELL_URL and self.sees("typeof almost") == "object"

    def has_settled(self):
        """Tell whether every picture and style sheet was loaded or refused, and the page still takes news."""
        return self.sees("[...document.images].every((image) => image.complete)")

    def clicks(self, element_id, button=Qt.MouseButton.LeftButton, held=Qt.KeyboardModifier.NoModifier):
        """Click on an element where it is painted; a picture of it must have come before the click can meet it."""
        place = f"(() => {{ const r = document.getElementById('{element_id}').getBoundingClientRect();"
        x, y = self.sees(place + "return [r.left + 5, r.top + r.height / 2]; })()")
        self.waits(lambda: self.sees(f"document.elementFromPoint({x}, {y})?.id") == element_id)
        QTest.mouseClick(self.view.focusProxy(), button, held, QPoint(round(x), round(y)))


@contextmanager
def opened_page(folder, wait):
    assert not reason_without_page(), reason_without_page()
    lanes = Lanes(folder / "library")
    lanes.start()
    server = WatchedServer(lanes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(view_module, "LockedPage", WatchedPage)
        view = PageView(server)
    ready = []
    view.ready.connect(lambda: ready.append(True))
    view.resize(600, 400)
    view.show()
    wait(lambda: ready, PATIENCE_MS)
    yield Reader(view, server, lanes, wait)
    lanes.close()
    view.close_engine()
    server.deleteLater()


@pytest.fixture(scope="module")
def open_page(qapp, tmp_path_factory, patience):
    with opened_page(tmp_path_factory.mktemp("page"), patience) as reader:
        yield reader


@pytest.fixture
def reader(open_page):
    """The module's page, empty, with nothing asked for yet."""
    open_page.view._losses.clear()
    open_page.shows()
    open_page.waits(open_page.has_settled)
    open_page.page.asked.clear()
    open_page.server.asked.clear()
    open_page.links.clear()
    return open_page
