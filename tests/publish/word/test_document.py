from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import docx
import pytest
from docx.document import Document
from PIL import Image

from almost_editor.document.draft import Draft, Picture
from almost_editor.media.planning import Rendition
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.word.document import word_document

Body = Callable[[Article], str]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def jpeg(_picture: Picture, rendition: Rendition) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (rendition.width_px, rendition.height_px), "#335577").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def write(draft: Draft, surroundings: Surroundings, body_of: Body) -> Callable[..., bytes]:
    def made(**fields: object) -> bytes:
        article = build(replace(draft, **fields), surroundings)
        return word_document(article, body_of(article), jpeg)

    return made


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def part(data: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ElementTree.fromstring(archive.read(name))  # noqa: S314 - our own


def test_it_opens_and_says_what_it_is(write: Callable[..., bytes]) -> None:
    document = opened(write())
    said = [(one.style.name, one.text) for one in document.paragraphs if one.style]
    assert said[0] == ("Title", "County Delays Vote On Harbor Bridge As Costs Climb")
    assert said[1][0] == "Subtitle"
    assert said[2] == ("Byline", "By Mara Ellison, Tom Okafor and Ines Moreno")
    assert ("Dateline", "PORT ALDEN") in said
    core = document.core_properties
    assert core.title == "County Delays Vote On Harbor Bridge As Costs Climb"
    assert core.author == "Mara Ellison; Tom Okafor; Ines Moreno"
    assert core.created == core.modified == datetime(2022, 11, 9, 13, 30, 15, tzinfo=UTC)


def test_pictures_stand_in_it_with_their_words(write: Callable[..., bytes]) -> None:
    data = write()
    document = opened(data)
    assert len(document.inline_shapes) == 2
    assert [one.get("descr") for one in part(data, "word/document.xml").iter() if one.tag.endswith("}docPr")] == [
        "A long bridge at dusk.",
        "A ferry.",
    ]
    captions = [one.text for one in document.paragraphs if one.style and one.style.name == "Caption"]
    assert captions == ["The bridge at dusk. Ines Moreno/Almost", "The ferry. Tom Okafor/Almost"]


def test_the_same_article_gives_the_same_bytes(write: Callable[..., bytes]) -> None:
    data = write()
    assert write() == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {one.date_time for one in archive.infolist()} == {(2022, 11, 9, 13, 30, 14)}


def test_looks_links_and_headings(write: Callable[..., bytes]) -> None:
    document = opened(write(body="## Head\n\n**B** *i* ~~s~~ `c` [l](https://x.example/?a=1&b=2)\n"))
    head = next(one for one in document.paragraphs if one.text == "Head")
    assert head.style is not None
    assert head.style.name == "Heading 1"
    line = next(one for one in document.paragraphs if one.text.startswith("B i"))
    looks = [(one.text, one.bold, one.italic) for one in line.runs]
    assert looks[:3] == [("B", True, None), (" ", None, None), ("i", None, True)]
    assert [one.address for one in line.hyperlinks] == ["https://x.example/?a=1&b=2"]


def test_lists_are_real_ones_and_each_counts_for_itself(write: Callable[..., bytes]) -> None:
    data = write(body="1. a\n2. b\n   - c\n\ntext\n\n5. d\n")
    found = {}
    for paragraph in part(data, "word/document.xml").iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        level = paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
        if number is not None and level is not None:
            words = "".join(one.text or "" for one in paragraph.iter(f"{W}t")).strip()
            found[words] = (number.get(f"{W}val"), level.get(f"{W}val"))
    assert found == {"a": ("2", "0"), "b": ("2", "0"), "c": ("1", "1"), "d": ("3", "0")}
    starts = [one.get(f"{W}val") for one in part(data, "word/numbering.xml").iter(f"{W}startOverride")]
    assert starts == ["1", "5"]


def test_notes_are_real_footnotes_with_their_links(write: Callable[..., bytes]) -> None:
    data = write(body="A.[^1] B.[^2] A again.[^1]\n\n[^1]: One [l](https://x.example/).\n\n[^2]: Two.\n")
    document = part(data, "word/document.xml")
    assert [one.get(f"{W}id") for one in document.iter(f"{W}footnoteReference")] == ["1", "2"]
    notes = {
        one.get(f"{W}id"): "".join(text.text or "" for text in one.iter(f"{W}t")).strip()
        for one in part(data, "word/footnotes.xml").iter(f"{W}footnote")
    }
    assert notes == {"-1": "", "0": "", "1": "One l.", "2": "Two."}
    links = [one.get("Target") for one in part(data, "word/_rels/footnotes.xml.rels")]
    assert links == ["https://x.example/"]


def test_tables_have_heads_and_joined_cells(write: Callable[..., bytes]) -> None:
    raw = '<table><tr><th colspan="2">H</th></tr><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>\n'
    document = opened(write(body=f"| x | y |\n|--|--:|\n| 1 | 2 |\n\n{raw}"))
    plain, joined = document.tables
    assert [[cell.text for cell in row.cells] for row in plain.rows] == [["x", "y"], ["1", "2"]]
    assert [[cell.text for cell in row.cells] for row in joined.rows] == [["H", "H"], ["a", "b"], ["a", "c"]]


def test_signs_that_xml_has_no_place_for_do_not_break_it(write: Callable[..., bytes]) -> None:
    data = write(body="a\x0c\x1fb \ufffe <&> \"'\n", headline='a <&> \x0b"b"')
    assert "<&>" in opened(data).paragraphs[0].text
    assert opened(data).core_properties.title == opened(data).paragraphs[0].text


def test_right_to_left(write: Callable[..., bytes]) -> None:
    data = write(language="ar", body="نص\n")
    document = part(data, "word/document.xml")
    assert all(one.find(f"{W}pPr/{W}bidi") is not None for one in document.iter(f"{W}p"))
