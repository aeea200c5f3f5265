"""Where a link leads, and what it pretends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.destinations import destination


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://example.org/", "example.org"),
        ("http://example.org:8080/a?b=c#d", "example.org"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://bank.example:443@evil.example/login", "evil.example"),
        ("https://bank.example%2F@evil.example/", "evil.example"),
        ("https://evil.example/#@bank.example/", "evil.example"),
        ("https://evil.example/?https://bank.example/", "evil.example"),
        ("https://[::1]/", "::1"),
        ("mailto:desk@almost.example", "desk@almost.example"),
        ("mailto:a%40example.org?bcc=spy%40evil.example", "a@example.org"),
    ],
)
def test_a_link_leads_where_its_host_is(address: str, host: str) -> None:
    found = destination(address)
    assert found is not None
    assert (found.address, found.host) == (address, host)


def test_what_stands_before_the_host_is_told_apart() -> None:
    found = destination("https://bank.example:443@evil.example/")
    assert found is not None
    assert found.before_host == "bank.example:443"


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("xn--80ak6aa92e.example", "аррӏе.example"),
        ("xn--bcher-kva.example", "bücher.example"),
        ("plain.example", ""),
        ("xn--a.example.xn--", ""),
    ],
)
def test_a_name_in_other_letters_is_shown_both_ways(host: str, own: str) -> None:
    found = destination(f"https://{host}/")
    assert found is not None
    assert (found.host, found.own_letters) == (host, own)


def test_letters_that_turn_the_line_are_never_shown() -> None:
    turned = "evil\u202egro.elpmaxe".encode("punycode").decode()
    found = destination(f"https://xn--{turned}.example/")
    assert found is not None
    assert found.own_letters == ""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:1",
        "data:text/html,x",
        "file:///etc/hostname",
        "ftp://example.org/",
        "tel:123",
        "https://",
        "https:///path",
        "https://[::1",
        "mailto:",
        "//example.org/",
        "/path",
        "https://exämple.org/",
        "https://example.org/\u202e",
        "https://example.org/a b",
        "https://example.org/\n",
    ],
)
def test_nothing_else_is_a_destination(address: str) -> None:
    assert destination(address) is None


@given(st.text(max_size=60))
def test_whatever_is_asked_is_answered_in_plain_letters(text: str) -> None:
    for address in (text, f"https://{text}", f"mailto:{text}"):
        found = destination(address)
        assert found is None or (found.address == address and found.host and found.host.isprintable())
