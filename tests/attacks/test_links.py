"""Links in the real window: a plain click goes nowhere, and with Ctrl held the whole address comes first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from almost_editor.ui.page.link_sheet import LinkSheet
from tests.journeys.driver import Writer

pytestmark = pytest.mark.window
ADDRESS = "https://bank.example@evil.example/" + "x" * 300


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system; nothing is."""
    given: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: given.append(QUrl(url).toString()))
    return given


@pytest.fixture
def with_link(opened: list[str], writer: Writer) -> Writer:
    writer.starts().begins_an_article()
    writer.goes_to("body")
    writer.pastes(f"[Read it]({ADDRESS})")
    writer.sees_in_page("Read it")
    return writer


def clicks_link(writer: Writer, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = writer.app.page.view
    assert view is not None
    place = "(() => { const r = document.querySelector('.article-body a').getBoundingClientRect();"
    found = f"{place} return [r.left + 4, r.top + r.height / 2].map((one) => one * {view.zoomFactor()}).join(); }})()"
    at = "document.elementFromPoint(...{}.split(',').map((one) => one / {}))?.localName"
    writer.waits(lambda: writer.page(at.format(found, view.zoomFactor())) == "a")
    x, y = (float(one) for one in writer.page(found).split(","))
    proxy = view.focusProxy()
    assert proxy is not None
    QTest.mouseClick(proxy, Qt.MouseButton.LeftButton, held, QPoint(round(x), round(y)))


def test_a_click_with_ctrl_held_shows_the_whole_address_first(with_link: Writer, opened: list[str]) -> None:
    sheet = with_link.app.window.findChild(LinkSheet)
    clicks_link(with_link, Qt.KeyboardModifier.ControlModifier)
    with_link.waits(sheet.isVisible)
    assert sheet.address.text == ADDRESS
    assert "evil.example" in sheet.words
    assert "before the @" in sheet.words
    assert opened == []
    QTest.keyClick(sheet.open_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert opened == []
    clicks_link(with_link, Qt.KeyboardModifier.ControlModifier)
    with_link.waits(sheet.isVisible)
    QTest.keyClick(sheet.open_button, Qt.Key.Key_Return)
    assert opened == [ADDRESS]


def test_a_plain_click_opens_nothing_and_goes_nowhere(with_link: Writer, opened: list[str]) -> None:
    sheet = with_link.app.window.findChild(LinkSheet)
    with_link.page("globalThis.here = 'still'")
    clicks_link(with_link)
    # A second key on the page, so that whatever the first click began has come.
    with_link.waits(lambda: with_link.page("document.readyState") == "complete")
    assert with_link.page("globalThis.here") == "still"
    assert not sheet.isVisible()
    assert opened == []
