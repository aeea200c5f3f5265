from __future__ import annotations

import pytest

from almost_editor.errors import ImportRefused
from almost_editor.exchange.page_file import read_page_file


def test_a_page_gives_its_article_alone() -> None:
    taken = read_page_file(
        "<!DOCTYPE html><html><head><title>Site</title></head><body><nav><a href='/'>Home</a></nav><article>"
        "<h1>Ferries</h1><p>Words.</p><h2>More</h2><img src='img/a.png' alt='A'><footer>Share</footer></article>"
        "<footer>All rights</footer></body></html>",
        "a.html",
    )
    assert taken.headline == "Ferries"
    assert taken.body == "Words.\n\n## More\n\n![A](img/a.png)"


def test_the_title_is_the_headline_where_no_heading_is() -> None:
    taken = read_page_file("<title>A &amp; B</title><p>Words.</p>", "a.html")
    assert (taken.headline, taken.body) == ("A & B", "Words.")


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(ImportRefused):
        read_page_file("<script>x()</script>", "a.html")
