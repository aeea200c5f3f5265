from __future__ import annotations

import pytest

from almost_editor.exchange.rich.links import clean_address, kept_address
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.wording import later


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://a.example/?utm_source=x&id=7&UTM_Medium=y", "https://a.example/?id=7"),
        ("https://a.example/?fbclid=x#part", "https://a.example/#part"),
        ("https://a.example/?gclid=x", "https://a.example/"),
        ("https://a.example/#:~:text=words", "https://a.example/"),
        ("https://a.example/?q=a%20b&r=%C3%A9", "https://a.example/?q=a%20b&r=%C3%A9"),
        ("https://a.example/?id", "https://a.example/?id"),
        ("https://www.google.com/url?q=https://a.example/x?b%3D1&sa=D", "https://a.example/x?b=1"),
        ("https://www.google.co.uk/url?url=https://a.example/", "https://a.example/"),
        ("https://www.google.com/search?q=https://a.example/", "https://www.google.com/search?q=https://a.example/"),
        ("https://www.google.com/url?q=javascript:x", "https://www.google.com/url?q=javascript:x"),
        ("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=1", "https://a.example/"),
        (
            "https://nam02.safelinks.protection.outlook.com/?url="
            "https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fa.example%2F%3Futm_term%3D1",
            "https://a.example/",
        ),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT0", "https://a.example/"),
        ("mailto:a@b.example?subject=utm_x=1", "mailto:a@b.example?subject=utm_x=1"),
        ("https://[", "https://["),
    ],
)
def test_addresses_lose_detours_and_tracking(address: str, clean: str) -> None:
    assert clean_address(address) == clean
    assert clean_address(clean) == clean


@pytest.mark.parametrize(
    "address", ["javascript:x()", " JAVA\nSCRIPT:x", "file:///etc/passwd", "data:text/html,x", "//a.example", "x.html"]
)
def test_addresses_that_no_page_may_lead_to_are_left_out(address: str) -> None:
    remarks = Remarks()
    assert kept_address(address, remarks) == ""
    assert "no page may lead there" in remarks.sentences()[0]


def test_places_within_the_text_are_left_out_without_a_word() -> None:
    remarks = Remarks()
    assert kept_address("#top", remarks) == ""
    assert remarks.sentences() == ()
    assert kept_address("https://a.example/a b", remarks) == "https://a.example/a%20b"


def test_the_same_remark_is_counted() -> None:
    remarks = Remarks()
    remarks.add(later("One.", "{n} of them."))
    remarks.add(later("One.", "{n} of them."))
    remarks.once("Colours.")
    remarks.once("Colours.")
    assert remarks.sentences() == ("2 of them.", "Colours.")
