from __future__ import annotations

import pytest

from almost_editor.document.publication import Publication
from almost_editor.errors import ImportRefused
from almost_editor.exchange.file_kinds import Kind, kind_of, read_file

from .pages import HEADLINE, WHOLE


def read(name: str, data: bytes) -> str:
    return read_file(name, data, Publication()).headline


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.md", b"x", Kind.MARKDOWN),
        ("A.MARKDOWN", b"x", Kind.MARKDOWN),
        ("a.txt", b"x", Kind.TEXT),
        ("a", b"x", Kind.TEXT),
        ("a.html", b"x", Kind.HTML),
        ("a.txt", b"\xef\xbb\xbf <!DOCTYPE html><p>x", Kind.HTML),
        ("a.docx", b"PK\x03\x04", Kind.WORD),
        ("a.md", b"PK\x03\x04", Kind.MARKDOWN),
        ("a.md", b"%PDF-1.7", Kind.PDF),
        ("a.txt", b"\x89PNG\r\n", Kind.PICTURE),
        ("a.txt", b"{\\rtf1", Kind.OLD_WORD),
        ("a.docx", b"\xd0\xcf\x11\xe0", Kind.OLD_WORD),
        ("a.zip", b"PK\x03\x04...word/document.xml", Kind.WORD),
    ],
)
def test_a_kind_is_told_by_name_and_content(name: str, data: bytes, kind: Kind) -> None:
    assert kind_of(name, data) is kind


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.html", b"<script>x</script>", "no text"),
        ("a.docx", b"PK\x03\x04", "damaged"),
        ("a.docx", b"not a zip", "damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "Save it as a Word document"),
        ("a.odt", b"PK\x03\x04", "Save it as a Word document"),
        ("a.pdf", b"%PDF-1.7", "Copy its text"),
        ("a.jpg", b"\xff\xd8\xff", "picture"),
        ("a.txt", "Zürich".encode("latin-1"), "UTF-8"),
        ("a.md", "a\nb\nZürich".encode("latin-1"), "line 3"),
        ("a.txt", "Zürich".encode("utf-16"), "UTF-16"),
        ("a.txt", b"a\0b", "not a text file"),
        ("a.md", b"PK\x03\x04\0\0", "not a text file"),
        ("a.txt", b"  \n", "no text"),
        ("a.txt", b"x" * 20_000_001, "too large"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(name: str, data: bytes, message: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read(name, data)
    assert message in str(refused.value)
    assert refused.value.remedy


def test_each_kind_has_its_reader() -> None:
    assert read("a.txt", WHOLE.encode()) == HEADLINE
    assert read("a.md", b"# A Walk\n\nText.") == "A Walk"
    assert read("a.txt", b"\xef\xbb\xbf---\nheadline: A Walk\n---\nText.") == "A Walk"
    assert read("a.txt", b"# 1 Fan\n\nText.") == "# 1 Fan"
