from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page.engine import reason_without_page
from almost_editor.ui.page.view import PageView
from almost_editor.ui.printing import paper as paper_module
from almost_editor.ui.printing.paper import Paper
from almost_editor.ui.printing.print_job import Order, PrintedPage, make_page

PATIENCE_MS = 60_000


@dataclass
class Press:
    """Prints pages of the sample library."""

    lanes: Lanes
    draft: Draft
    wait: Callable[..., None]

    def page(self, **fields) -> PrintedPage:
        with Library.open(self.lanes.folder) as library:
            library.drafts.save(replace(self.draft, **fields))
        order = Order(self.lanes.folder, self.draft.id, (resources_folder() / "layouts",))
        return make_page(order, progress=lambda *_step: None, cancelled=lambda: False)

    def pdf(self, page: PrintedPage) -> bytes:
        home = QObject()
        done: list[bytes] = []
        failed: list[object] = []
        made = Paper(page, self.lanes, home)
        made.printed.connect(done.append)
        made.failed.connect(failed.append)
        self.wait(lambda: done or failed, PATIENCE_MS)
        made.close()
        assert not failed
        return bytes(done[0])


@dataclass
class Read:
    """A PDF as it was read again."""

    pages: int
    text: str
    size_pt: tuple[int, int]
    first: object


def read(data: bytes) -> Read:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    assert document.error() is QPdfDocument.Error.None_
    pages = document.pageCount()
    text = " ".join(document.getAllText(number).text() for number in range(pages))
    size = document.pagePointSize(0).toSize()
    first = document.render(0, size)
    document.close()
    return Read(pages, re.sub(r"\s+", " ", text), (size.width(), size.height()), first)


@pytest.fixture(scope="module")
def press(qapp, patience, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    assert not reason_without_page(), reason_without_page()
    folder = tmp_path_factory.mktemp("paper") / "library"
    with Library.open(folder) as library:
        install_sample(library, resources_folder() / "sample")
        draft = library.drafts.find("harbor-bridge-last-tender")
    lanes = Lanes(folder)
    # The reading lane alone: the test itself writes.
    lanes.reading.start()
    yield Press(lanes, draft, patience)
    lanes.reading.close()


def colours(image) -> set[str]:
    size = image.size()
    return {
        QColor.fromRgba(image.pixel(x, y)).name()
        for x in range(0, size.width(), 3)
        for y in range(0, size.height(), 3)
        if image.pixelColor(x, y).alpha() == 255
    }


def test_the_whole_article_is_on_the_paper(press: Press) -> None:
    found = read(press.pdf(press.page(layout="article")))
    assert found.pages >= 2
    assert "Harbor Bridge’s Last Tender Keeps Watch Alone" in found.text
    assert "Wendell Aucoin, 63, puts down his toast." in found.text
    assert "https://almost.example/2023/03/harbor-bridge-last-tender/" in found.text
    # What only a screen needs is not on paper: the newsletter call, and Trending.
    assert "Newsletter" not in found.text
    assert "TRENDING" not in found.text.upper()


def test_letter_here_and_a4_there(press: Press) -> None:
    page = press.page(body="One line.")
    assert read(press.pdf(page)).size_pt == (612, 792)
    assert read(press.pdf(replace(page, paper="a4"))).size_pt == (595, 841)


def test_the_pictures_are_on_the_paper(press: Press) -> None:
    # Both are lazy or far down on a screen, and neither may be missing from the paper.
    with_pictures = press.pdf(press.page())
    assert with_pictures.count(b"/Subtype /Image") >= 2


def test_the_paper_is_white_and_the_letters_dark(press: Press) -> None:
    plain = press.page(hero=replace(press.draft.hero, picture=""), body="Words.\n\n" * 60, layout="article")
    found = read(press.pdf(plain))
    shown = colours(found.first)
    assert "#ffffff" in shown
    darkest = min(QColor(name).lightness() for name in shown)
    assert darkest < 80
    # Nothing of the dark mode's grounds.
    assert not {name for name in shown if name in ("#24221f", "#191816", "#1f1e1b")}


def test_a_text_from_right_to_left_and_pictures_of_signs_come_out(press: Press) -> None:
    page = press.page(
        headline="الجسر يفتح من جديد 🌉", dek="", body="كلمات من اليمين إلى اليسار.", language="ar", layout="article"
    )
    assert page.attributes["html"] == {"lang": "ar", "dir": "rtl"}
    text = read(press.pdf(page)).text
    assert "الجسر يفتح من جديد" in text
    assert "كلمات من اليمين إلى اليسار" in text


def test_a_page_that_is_closed_at_any_time_says_nothing_more(press: Press, qapp) -> None:
    page = press.page(body="A paragraph of a long text. " * 20_000)
    for when in ("at once", "loaded", "printing"):
        told: list[object] = []
        asked: list[bool] = []
        home = QObject()
        made = Paper(page, press.lanes, home)
        made.printed.connect(told.append)
        made.failed.connect(told.append)
        view = made._view
        assert isinstance(view, PageView)
        if when == "loaded":
            loaded: list[bool] = []
            view.loadFinished.connect(loaded.append)
            press.wait(lambda loaded=loaded: loaded, PATIENCE_MS)
        elif when == "printing":
            prints = made._print_when

            def ask(there: object, prints=prints, asked=asked) -> None:
                prints(there)
                asked.append(bool(there))

            made._print_when = ask  # type: ignore[method-assign]
            press.wait(lambda asked=asked: any(asked), PATIENCE_MS)
        made.close()
        for _turn in range(20):
            qapp.processEvents()
        assert not told, when
        made.close()


def test_a_page_without_its_pictures_is_printed_all_the_same(press: Press) -> None:
    page = press.page(layout="article")
    gone = tuple((replace(picture, digest="0" * 64), rendition) for picture, rendition in page.pictures)
    assert "Wendell Aucoin" in read(press.pdf(replace(page, pictures=gone))).text


def test_a_style_sheet_that_never_comes_does_not_hold_the_print_for_ever(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_module, "PATIENCE_S", 0.0)
    page = replace(press.page(layout="article"), style_path="assets/none.css")
    assert "Wendell Aucoin" in read(press.pdf(page)).text


def test_an_empty_answer_of_the_engine_is_told_as_a_failure(press: Press, wait_until) -> None:
    failed: list[object] = []
    home = QObject()
    made = Paper(press.page(body="One line."), press.lanes, home)
    made.failed.connect(failed.append)
    made._take(QByteArray())
    wait_until(lambda: failed)
    made.close()
    assert "could not be printed" in str(failed[0])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal.")
def test_a_renderer_that_is_lost_gets_the_page_again(press: Press) -> None:
    home = QObject()
    done: list[bytes] = []
    loaded: list[bool] = []
    made = Paper(press.page(layout="article"), press.lanes, home)
    made.printed.connect(done.append)
    view = made._view
    assert isinstance(view, PageView)
    view.loadFinished.connect(loaded.append)
    press.wait(lambda: view.page().renderProcessPid() and loaded, PATIENCE_MS)
    os.kill(view.page().renderProcessPid(), signal.SIGKILL)
    press.wait(lambda: done, PATIENCE_MS)
    made.close()
    assert "Wendell Aucoin" in read(bytes(done[0])).text
