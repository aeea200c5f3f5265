"""The page's pane: as wide as a device, scaled where there is less room, and back after its renderer was lost."""

import os
import signal

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QTextCursor

from almost_editor.paths import resources_folder
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.pane import DEVICE_WIDTHS_PX, MARGIN_PX, PagePane, on_whole_pixels
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.worker import Worker
from tests.ui.page.conftest import Reader, opened_page

PATIENCE_MS = 30_000


@pytest.fixture
def pane(desk, tmp_path, patience):
    with opened_page(tmp_path / "page", patience) as reader:
        keeper = QObject()
        feed = fed_by(desk, keeper)
        feed.served.connect(reader.server.serve)
        made = PagePane(desk.theme, feed, reader.server, "")
        made.feed = feed
        made.reader = Reader(made.view, reader.server, reader.lanes, patience)
        made.resize(1100, 600)
        made.show()
        patience(lambda: made._outlets, PATIENCE_MS)
        yield made
        feed.close()
        made.hide()
        made.close_pages()
        made.deleteLater()
        keeper.deleteLater()


def fed_by(desk, keeper):
    rendering = Rendering(Worker(keeper), keeper)
    return PageFeed(desk.open_draft, desk.catalogue, desk.lanes, (resources_folder() / "layouts",), rendering)


def shows(pane, text):
    pane.reader.waits(lambda: text in (pane.reader.sees("document.body.innerText") or ""))


def types(desk, text):
    cursor = QTextCursor(desk.open_draft.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_a_page_whose_renderer_was_lost_comes_back_with_the_text(desk, pane):
    desk.opens(headline="Ferries Run", body="One.")
    desk.open_draft.document.documentLayout()
    shows(pane, "One.")
    renderer = pane.view.page().renderProcessPid()
    os.kill(renderer, signal.SIGKILL)
    types(desk, " Typed meanwhile.")
    pane.reader.waits(lambda: pane.view.page().renderProcessPid() not in (0, renderer))
    shows(pane, "One. Typed meanwhile.")
    shows(pane, "Ferries Run")
    types(desk, " And after.")
    shows(pane, "And after.")
    assert pane.reader.sees("almost.bodyHtml()") == pane.feed.blocks.html


def test_a_page_that_is_lost_again_and_again_is_given_up_with_a_sentence(desk, pane):
    desk.opens(body="One.")
    gave_up = []
    pane.view.gave_up.connect(lambda: gave_up.append(True))
    for _ in range(3):
        pane.view._come_back()
    assert gave_up == []
    pane.view._come_back()
    assert gave_up == [True]
    assert not pane.view.isVisible()
    assert "words are safe" in pane.findChild(object, "page-reason").text()


@pytest.mark.parametrize("device", DEVICE_WIDTHS_PX)
def test_the_page_is_as_wide_as_the_device_where_there_is_room(pane, device):
    pane.set_device(device)
    assert pane.device == device
    assert pane.view.width() == DEVICE_WIDTHS_PX[device]
    assert pane.view.zoomFactor() == pytest.approx(1.0)
    left, right = pane.view.x(), pane.width() - pane.view.geometry().right() - 1
    assert abs(left - right) <= 1


def test_where_there_is_less_room_the_page_is_scaled_and_lays_out_as_wide(pane):
    pane.set_device("desk")
    pane.resize(500, 600)
    assert pane.view.width() == 500 - 2 * MARGIN_PX
    assert pane.view.zoomFactor() == pytest.approx((500 - 2 * MARGIN_PX) / 960, abs=0.01)
    pane.reader.waits(lambda: abs((pane.reader.sees("innerWidth") or 0) - 960) < 20)


def test_the_readers_dark_mode_reaches_the_page(desk, pane):
    desk.opens(body="One.")
    pane.set_scheme("dark")
    pane.reader.waits(lambda: pane.reader.sees("document.documentElement.getAttribute('data-scheme')") == "dark")
    assert pane.view.page().backgroundColor().lightness() < 128


def test_a_pane_without_a_page_takes_everything_that_one_with_a_page_takes(desk):
    keeper = QObject()
    feed = fed_by(desk, keeper)
    pane = PagePane(desk.theme, feed, None, "No page here.")
    pane.set_device("phone")
    pane.set_scheme("dark")
    pane.resize(300, 300)
    pane.grab()
    assert pane.device == "phone"
    assert pane.reason == "No page here."
    feed.close()
    pane.deleteLater()
    keeper.deleteLater()


def test_both_shows_a_phone_and_a_desk_side_by_side_in_step(desk, pane):
    desk.opens(headline="Ferries Run", body="One.")
    desk.open_draft.document.documentLayout()
    pane.resize(1500, 600)
    pane.set_device("both")
    phone, second = pane.views
    assert phone is pane.view
    assert (phone.width(), second.width()) == (390, 960)
    assert phone.geometry().right() < second.x()
    other = Reader(second, pane.reader.server, pane.reader.lanes, pane.reader._wait)
    other.waits(lambda: other.sees("typeof almost === 'object' && document.body.innerText.includes('One.')"))
    types(desk, " Two.")
    shows(pane, "One. Two.")
    other.waits(lambda: "One. Two." in other.sees("document.body.innerText"))
    assert other.sees("almost.bodyHtml()") == pane.reader.sees("almost.bodyHtml()") == pane.feed.blocks.html
    pane.set_device("phone")
    assert pane.views == (phone,)
    types(desk, " Three.")
    shows(pane, "Three.")


def test_in_a_narrow_pane_both_are_scaled_alike(pane):
    pane.resize(600, 600)
    pane.set_device("both")
    phone, second = pane.views
    assert phone.zoomFactor() == second.zoomFactor() < 0.5
    assert phone.x() >= 0
    assert second.geometry().right() < 600


def test_a_readers_larger_text_is_the_browsers_setting_and_no_zoom(desk, pane):
    desk.opens(body="One.")
    shows(pane, "One.")
    size = "parseFloat(getComputedStyle(document.querySelector('.article-body p')).fontSize)"
    before = pane.reader.sees(size)
    pane.set_text_percent(200)
    # Not quite twice: a browser counts the widths that a layout turns at in the larger letters too.
    pane.reader.waits(lambda: pane.reader.sees(size) > 1.8 * before)
    assert pane.view.zoomFactor() == pytest.approx(1.0)
    assert pane.text_percent == 200


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 1.125])
@pytest.mark.parametrize("width", [280, 461, 463, 768, 961])
def test_a_view_has_whole_pixels_at_every_scale_of_a_screen(width, ratio):
    made = on_whole_pixels(QRect(10, 20, width, 501), ratio)
    assert made.topLeft() == QPoint(10, 20)
    for side, was in ((made.width(), width), (made.height(), 501)):
        assert abs(side * ratio - round(side * ratio)) < 0.01
        assert was - 8 < side <= was
    assert ratio not in (1.0, 2.0) or made.size() == QSize(width, 501)
