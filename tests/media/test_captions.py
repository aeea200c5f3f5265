"""What picture files say of themselves; rubbish says nothing."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from almost_editor.errors import PictureRefused
from almost_editor.media.captions import Words
from almost_editor.media.reading import read_facts
from tests.media.drawn_pictures import photo, saved

CAPTION, NAME, CREDIT = "Fähre im Nebel.", "Ines Moreno", "Almost"


def iptc(*records: tuple[int, int, bytes]) -> bytes:
    data = b"".join(struct.pack(">BBBH", 0x1C, record, number, len(text)) + text for record, number, text in records)
    block = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(data)) + data
    return b"Photoshop 3.0\0" + block + b"\0" * (len(data) % 2)


def with_segment(jpeg: bytes, marker: int, payload: bytes) -> bytes:
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload + jpeg[2:]


def xmp(properties: str, attributes: str = "") -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{attributes}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def described(text: str) -> str:
    return (
        '<dc:description><rdf:Alt><rdf:li xml:lang="de-DE">Nicht diese</rdf:li>'
        f'<rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></dc:description>'
    )


FULL_XMP = xmp(
    described("Fog &amp; ferry.&#xA;Two lines.")
    + "<dc:creator><rdf:Seq><rdf:li>Ines Moreno</rdf:li><rdf:li>Tom Okafor</rdf:li></rdf:Seq></dc:creator>"
    + "<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang='x-default'>A ferry in fog.</rdf:li></rdf:Alt>"
    "</Iptc4xmpCore:AltTextAccessibility>",
    ' photoshop:Credit="Almost"',
)
FULL = Words("A ferry in fog.", "Fog & ferry. Two lines.", "Ines Moreno, Tom Okafor/Almost")


def words(data: bytes) -> Words:
    return read_facts(data).words


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_xmp_is_read_in_every_format_that_carries_it(name: str) -> None:
    if name == "PNG":
        from_text = saved(photo(40, 30), name)
        chunk = b"iTXtXML:com.adobe.xmp\0\0\0\0\0" + FULL_XMP
        packed = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        data = from_text[:33] + packed + from_text[33:]
    else:
        data = saved(photo(40, 30), name, xmp=FULL_XMP)
    assert words(data) == FULL


@pytest.mark.parametrize(
    ("encoding", "marked"), [("utf-8", True), ("utf-8", False), ("cp1252", False)], ids=["marked", "unmarked", "old"]
)
def test_iptc_is_read_in_its_encodings(encoding: str, marked: bool) -> None:
    records = [(2, 120, CAPTION.encode(encoding)), (2, 80, NAME.encode()), (2, 110, CREDIT.encode())]
    if marked:
        records.insert(0, (1, 90, b"\x1b%G"))
    data = with_segment(saved(photo(40, 30)), 0xED, iptc(*records))
    assert words(data) == Words("", CAPTION, "Ines Moreno/Almost")


def test_exif_is_what_is_left() -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "A ferry.", "Ines Moreno"
    assert words(saved(photo(40, 30), exif=exif)) == Words("", "A ferry.", "Ines Moreno")
    both = with_segment(saved(photo(40, 30), exif=exif), 0xED, iptc((2, 120, b"From the desk.")))
    assert words(both) == Words("", "From the desk.", "Ines Moreno")
    assert words(saved(photo(40, 30), exif=exif, xmp=FULL_XMP)) == FULL


def test_a_credit_line_that_has_the_name_in_it_is_the_credit() -> None:
    records = ((2, 80, b"Ines Moreno"), (2, 110, b"Ines Moreno/Almost"))
    assert words(with_segment(saved(photo(40, 30)), 0xED, iptc(*records))).credit == "Ines Moreno/Almost"


@pytest.mark.parametrize("text", ["OLYMPUS DIGITAL CAMERA", "DSC_0012", "<KENOX S630>", "untitled", "IMG_2.JPG", " "])
def test_what_a_camera_writes_for_a_caption_is_none(text: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = text
    assert words(saved(photo(40, 30), exif=exif)) == Words()


def test_a_picture_that_says_nothing() -> None:
    assert words(saved(photo(40, 30))) == Words()
    assert words(saved(photo(40, 30), "GIF")) == Words()


def test_words_are_one_line_that_every_room_can_hold() -> None:
    found = words(saved(photo(40, 30), xmp=xmp(described("a\0b\x07c \u2028d \ue000e" + "x" * 9000))))
    assert found.caption.startswith("a bc d e")
    assert len(found.caption) <= 2_000
    assert found.caption.isprintable()


@given(st.binary(max_size=300), st.sampled_from(["iptc", "xmp", "exif", "raw"]))
def test_rubbish_is_never_more_than_words(data: bytes, where: str) -> None:
    small = saved(photo(8, 8))
    match where:
        case "iptc":
            made = with_segment(small, 0xED, iptc((2, 120, data), (1, 90, data), (2, 80, b"")))
        case "raw":
            made = with_segment(small, 0xED, b"Photoshop 3.0\x008BIM" + data)
        case "xmp":
            made = with_segment(small, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + data)
        case _:
            made = with_segment(small, 0xE1, b"Exif\0\0" + data)
    try:
        facts = read_facts(made)
    except PictureRefused:
        return  # Pillow refuses some before any words are asked for
    assert (facts.format, facts.width_px, facts.height_px) == ("jpeg", 8, 8)
    for text in (facts.words.alt, facts.words.caption, facts.words.credit):
        text.encode()
        assert "\n" not in text


@given(
    st.lists(st.sampled_from([*"<>/=\"' ab&;:\n", "dc:description", "rdf:li", "x-default"]), max_size=30).map("".join)
)
def test_rubbish_in_xmp_is_no_words_or_plain_ones(text: str) -> None:
    found = words(saved(photo(8, 8), xmp=f"<dc:description>{text}</dc:description>".encode()))
    assert "\n" not in found.caption
