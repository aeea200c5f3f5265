"""What of the site is on the server, as far as upload packages say."""

import pytest

from almost_editor.errors import LibraryDamaged


def test_before_the_first_the_server_has_nothing(library):
    assert (library.uploads.count, library.uploads.last()) == (0, {})


def test_the_last_one_says_what_the_server_has(library):
    library.uploads.record({"a.html": "0" * 64})
    library.uploads.record({"b.html": "1" * 64})
    assert (library.uploads.count, library.uploads.last()) == (2, {"b.html": "1" * 64})


def test_what_cannot_be_read_is_said(library):
    library.uploads.record({"a.html": "0" * 64})
    library.drafts._connection.raw.execute("UPDATE uploads SET files = x'00'")
    with pytest.raises(LibraryDamaged, match="--everything"):
        library.uploads.last()
