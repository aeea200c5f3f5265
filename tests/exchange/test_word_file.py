from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from PIL import Image

from almost_editor.errors import ImportRefused
from almost_editor.exchange import zip_door
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.exchange.word_file import read_word


def document(write: Callable[[Any], object]) -> bytes:
    made = docx.Document()
    write(made)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def changed(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """Return a document with its parts changed, and with more of them."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
        for name, part in more.items():
            target.writestr(name, part)
    return file.getvalue()


def in_body(data: bytes, before: bytes, after: bytes) -> bytes:
    return changed(data, lambda name, part: part.replace(before, after) if name == "word/document.xml" else part)


def plain(text: str = "Words.") -> bytes:
    return document(lambda made: made.add_paragraph(text))


def read(data: bytes) -> TakenIn:
    return read_word(data, "a.docx")


def whole(made: Any) -> None:
    made.add_heading("Ferry crews vote", 0)
    made.add_paragraph("Night runs stay", style="Subtitle")
    made.add_heading("What was decided", 1)
    line = made.add_paragraph("They voted ")
    line.add_run("four").bold = True
    line.add_run(" to ")
    line.add_run("one").italic = True
    line.add_run(" *today*.")
    made.add_paragraph("first", style="List Bullet")
    made.add_paragraph("second", style="List Bullet")
    made.add_paragraph("one", style="List Number")
    made.add_paragraph("We stay.", style="Quote")
    table = made.add_table(2, 2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], ("Line", "Runs", "North", "4|5"), strict=True):
        cell.text = text
    picture = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(picture, "png")
    picture.seek(0)
    made.add_picture(picture)


def test_a_document_is_read_with_all_that_markdown_has() -> None:
    taken = read(document(whole))
    assert (taken.headline, taken.dek) == ("Ferry crews vote", "Night runs stay")
    assert taken.body == (
        "## What was decided\n\nThey voted **four** to *one* \\*today\\*.\n\n"
        "- first\n- second\n\n1. one\n\n> We stay.\n\n"
        "| Line | Runs |\n| --- | --- |\n| North | 4\\|5 |\n\n![](pasted-picture-1.png)"
    )
    assert [one.facts.width_px for one in taken.pictures] == [60]
    assert taken.notes == ("A table had no head; its first row became that.",)


def test_a_document_without_a_title_has_no_headline() -> None:
    taken = read(plain())
    assert (taken.headline, taken.body) == ("", "Words.")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b'<w:ins w:id="1" w:author="L"><w:r><w:t>new</w:t></w:r></w:ins>', "Tracked changes were taken as accepted."),
        (b'<w:del w:id="1" w:author="L"><w:r><w:delText>old</w:delText></w:r></w:del>', "Tracked changes"),
        (b'<m:oMath xmlns:m="urn:m"/>', "An equation was left out."),
        (b'<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>x</w:t></w:r>', "Underlining was left out."),
        (b'<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>x</w:t></w:r>', "Highlighting was left out."),
    ],
)
def test_what_was_lost_is_said(written: bytes, said: str) -> None:
    taken = read(in_body(plain(), b"</w:p>", written + b"</w:p>"))
    assert taken.notes[0].startswith(said)
    assert "old" not in taken.body


def test_links_that_no_page_may_lead_to_are_words() -> None:
    link = (
        b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:alert(1)"'
        b'</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>'
        b'<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    taken = read(in_body(plain(), b"<w:sectPr", link + b"<w:sectPr"))
    assert taken.body == "Words.\n\nhere"
    assert "no page may lead there" in taken.notes[0]


# Hostile


def refused(data: bytes) -> str:
    with pytest.raises(ImportRefused) as found:
        read(data)
    assert found.value.remedy
    return found.value.message


def test_a_doctype_is_refused_before_anything_is_read() -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    data = changed(
        plain(), lambda name, part: evil + part[part.index(b"<w:") :] if name == "word/document.xml" else part
    )
    assert "DOCTYPE" in refused(data)
    assert "DOCTYPE" in refused(changed(plain(), lambda _name, part: part, **{"word/comments.xml": evil + b"<a/>"}))
    assert "DOCTYPE" in refused(changed(plain(), lambda _name, part: part, **{"a.xml": evil.decode().encode("utf-16")}))


def test_a_bomb_is_refused_by_what_it_says_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_door, "MAX_XML_BYTES", 100_000)
    assert "unpacks to more" in refused(in_body(plain(), b"Words.", b"a" * 200_000))
    monkeypatch.undo()
    monkeypatch.setattr(zip_door, "MAX_WHOLE_BYTES", 1_000_000)
    assert "unpacks to more" in refused(changed(plain(), lambda _name, part: part, **{"big.bin": bytes(2_000_000)}))
    monkeypatch.undo()
    monkeypatch.setattr(zip_door, "MAX_PARTS", 10)
    assert "unpacks to more" in refused(plain())


@pytest.mark.parametrize("name", ["../evil.xml", "/evil.xml", "word/../../evil.xml", "..\\evil.xml"])
def test_parts_that_lead_out_are_refused(name: str) -> None:
    assert "lead out" in refused(changed(plain(), lambda _name, part: part, **{name: b"<a/>"}))


def test_what_is_no_document_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "a")
    assert "no Word document" in refused(file.getvalue())
    assert "damaged" in refused(b"PK\x03\x04 and no more")
    assert "damaged" in refused(plain()[:2000])
    assert "cannot be read" in refused(in_body(plain(), b"<w:body>", b"<w:body"))
    assert "no text" in refused(plain(""))


def test_pictures_outside_the_document_are_never_opened(tmp_path: Any) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (5, 5)).save(secret)
    data = document(whole)

    def lead_out(name: str, part: bytes) -> bytes:
        if name == "word/_rels/document.xml.rels":
            return part.replace(
                b'Target="media/image1.png"', f'TargetMode="External" Target="{secret.as_uri()}"'.encode()
            )
        return part.replace(b"r:embed", b"r:link") if name == "word/document.xml" else part

    taken = read(changed(data, lead_out))
    assert taken.pictures == ()
    assert any("A picture was not taken in" in note for note in taken.notes)


def test_xml_that_is_too_deep_is_refused() -> None:
    deep = b"<w:sdt><w:sdtContent>" * 3000 + b"</w:sdtContent></w:sdt>" * 3000
    assert "cannot be read" in refused(in_body(plain(), b"<w:sectPr", deep + b"<w:sectPr"))
