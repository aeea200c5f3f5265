"""The link sheet: the whole address before anything opens, whatever the address pretends."""

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from almost_editor.ui.page.link_sheet import LinkSheet
from almost_editor.ui.theme import Theme


@pytest.fixture
def window(qapp):
    made = QWidget()
    made.resize(900, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def sheet(window, opened):
    return LinkSheet(Theme("light"), window, opened.append)


def test_a_link_is_shown_whole_and_opens_with_return(sheet, opened):
    sheet.offer(QUrl("https://example.org/a?b=c#d"))
    assert sheet.isVisible()
    assert sheet.address.text == "https://example.org/a?b=c#d"
    assert "example.org" in sheet.words
    assert opened == []
    # The application's focus is another window's where that one is in front.
    assert sheet.window().focusWidget() is sheet.open_button
    QTest.keyClick(sheet.open_button, Qt.Key.Key_Return)
    assert [url.toString() for url in opened] == ["https://example.org/a?b=c#d"]
    assert not sheet.isVisible()


def test_escape_opens_nothing(sheet, opened):
    sheet.offer(QUrl("https://example.org/"))
    QTest.keyClick(sheet.open_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert opened == []


def test_the_address_can_be_copied_instead(sheet, opened):
    sheet.offer(QUrl("https://example.org/copied"))
    sheet.copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/copied"
    assert opened == []


@pytest.mark.parametrize("length", [80, 700, 2500])
def test_a_long_address_is_broken_and_none_of_it_hidden(sheet, wait_until, length):
    address = "https://example.org/" + "x" * length
    sheet.offer(QUrl(address))
    widget = sheet.address
    metrics = QFontMetrics(widget.font())

    def is_all_there():
        needed = metrics.boundingRect(
            QRect(0, 0, widget.width(), 1 << 20), int(Qt.TextFlag.TextWrapAnywhere.value), address
        )
        return needed.height() <= widget.height() and needed.width() <= widget.width()

    wait_until(is_all_there)
    assert sheet.width() <= 480
    assert widget.accessibleName() == address


@pytest.mark.parametrize(
    ("given", "shown", "said"),
    [
        ("https://bank.example@evil.example/", "https://bank.example@evil.example/", "before the @"),
        ("https://аррӏе.example/", "https://xn--80ak6aa92e.example/", "аррӏе.example"),
        ("https://xn--80ak6aa92e.example/", "https://xn--80ak6aa92e.example/", "аррӏе.example"),
        ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe", "example.org"),
        ("https://example.org/<b>x</b>", "https://example.org/%3Cb%3Ex%3C/b%3E", "example.org"),
        ("mailto:desk@almost.example", "mailto:desk@almost.example", "mail program"),
    ],
)
def test_a_disguise_is_seen_through(sheet, given, shown, said):
    sheet.offer(QUrl(given))
    assert sheet.address.text == shown
    assert said in sheet.words


def test_the_host_of_a_disguise_is_the_real_one(sheet):
    sheet.offer(QUrl("https://bank.example@evil.example/"))
    assert "evil.example" in sheet.words
    assert "bank.example" not in sheet.words


@pytest.mark.parametrize(
    "address", ["javascript:1", "file:///etc/hostname", "data:text/html,x", "about:blank", "x:y", ""]
)
def test_any_other_address_is_not_offered(sheet, address):
    sheet.offer(QUrl(address))
    assert not sheet.isVisible()


def test_what_opens_is_what_was_shown(sheet, opened):
    sheet.offer(QUrl("https://аррӏе.example/ä?b=ü"))
    shown = sheet.address.text
    sheet.open_button.click()
    assert opened[0].toString(QUrl.ComponentFormattingOption.FullyEncoded) == shown
