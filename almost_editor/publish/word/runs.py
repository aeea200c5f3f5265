"""What stands in a line of a document: text in its look, links, notes, pictures; and what these need elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html import escape
from urllib.parse import urljoin

from almost_editor.document.addresses import encoded
from almost_editor.publish.elements import Element

EMU_PER_PX = 9525
COLUMN_EMU = 5_943_600
"""How wide text is: six and a half inches."""

BLANK = " \t\r\n"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"[ \t\r\n]+")
_LOOKS = {
    "b": "b", "strong": "b", "th": "b", "em": "i", "i": "i", "cite": "i", "dfn": "i", "var": "i", "s": "strike",
    "del": "strike", "u": "u", "ins": "u", "code": "code", "kbd": "code", "samp": "code", "sub": "sub", "sup": "sup",
    "mark": "mark", "small": "small",
}  # fmt: skip
# In the order that the schema has.
_PROPERTIES = (
    ("note", '<w:rStyle w:val="FootnoteReference"/>'),
    ("link", '<w:rStyle w:val="Hyperlink"/>'),
    ("code", '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>'),
    ("b", "<w:b/><w:bCs/>"),
    ("i", "<w:i/><w:iCs/>"),
    ("strike", "<w:strike/>"),
    ("small", '<w:sz w:val="20"/>'),
    ("mark", '<w:highlight w:val="yellow"/>'),
    ("u", '<w:u w:val="single"/>'),
    ("sub", '<w:vertAlign w:val="subscript"/>'),
    ("sup", '<w:vertAlign w:val="superscript"/>'),
    ("rtl", "<w:rtl/>"),
)
Looks = frozenset[str]


@dataclass(frozen=True, slots=True)
class WordPicture:
    """A picture as a document holds it: JPEG bytes, and the size of the whole picture on the page."""

    data: bytes
    width_px: int
    height_px: int


@dataclass(slots=True)
class Part:
    """One part of a document with text, and what that leads to: relationships by target, in order."""

    name: str
    links: dict[str, str] = field(default_factory=dict)
    images: dict[str, str] = field(default_factory=dict)

    def link(self, address: str) -> str:
        """Return the relationship of a link."""
        return self.links.setdefault(address, f"rLink{len(self.links) + 1}")

    def image(self, name: str) -> str:
        """Return the relationship of a picture."""
        return self.images.setdefault(name, f"rImage{len(self.images) + 1}")


class Runs:
    """Makes the runs of a document's lines."""

    def __init__(self, canonical: str, pictures: Callable[[Element], tuple[str, WordPicture] | None]) -> None:
        self._canonical = canonical
        self._pictures = pictures
        self.document = Part("document")
        self.footnotes = Part("footnotes")
        self.part = self.document
        self.base: Looks = frozenset()
        self.noted: dict[str, int] = {}
        """The real notes, by the id of what they say, with their numbers."""
        self._drawn = 0

    def line(self, children: Iterable[Element | str], looks: Looks = frozenset()) -> str:
        """Return the runs of what stands in a line."""
        made, before = [], ""
        for one in children:
            if isinstance(one, str):
                # A new line does not begin with the space that the source has there.
                made.append(run(one.lstrip(BLANK) if before == "br" else one, looks | self.base))
                before = ""
            else:
                made.append(self._inline(one, looks))
                before = one.name
        return "".join(made)

    def _inline(self, element: Element, looks: Looks) -> str:
        name = element.name
        if name == "br":
            return "<w:r><w:br/></w:r>"
        if name == "img":
            return self._picture(element, looks)
        if name == "sup" and "footnote-ref" in element.classes:
            return "".join(self._note(one, looks) for one in element.all("a"))
        if element.role == "doc-backlink":
            return ""
        if name == "q":
            return self.line(("“", *element.children, "”"), looks)
        if name in _LOOKS:
            looks = looks | {_LOOKS[name]}
        address = element.attributes.get("href", "")
        if name != "a" or not address or "link" in looks:
            return self.line(element.children, looks)
        relation = self.part.link(encoded(urljoin(self._canonical, address)))
        inner = self.line(element.children, looks | {"link"})
        return f'<w:hyperlink r:id="{relation}" w:history="1">{inner}</w:hyperlink>'

    def _note(self, reference: Element, looks: Looks) -> str:
        target = reference.attributes.get("href", "#")[1:]
        if self.part is self.footnotes or target in self.noted:
            # A document has one reference for each note, and none in notes.
            return run(reference.text, looks | self.base | {"sup"})
        self.noted[target] = len(self.noted) + 1
        return f'<w:r>{properties(frozenset({"note"}))}<w:footnoteReference w:id="{self.noted[target]}"/></w:r>'

    def _picture(self, image: Element, looks: Looks) -> str:
        alt = image.attributes.get("alt", "")
        found = self._pictures(image) if self.part is self.document else None
        if found is None:
            return run(alt, looks | self.base)
        name, picture = found
        self._drawn += 1
        wide = min(COLUMN_EMU, picture.width_px * EMU_PER_PX)
        high = round(wide * picture.height_px / picture.width_px)
        return _drawing(self._drawn, self.part.image(name), xml_text(alt), wide, high)


def run(text: str, looks: Looks) -> str:
    """Return one run of text; white space is one space, as a page shows it."""
    text = _SPACES.sub(" ", text)
    return f'<w:r>{properties(looks)}<w:t xml:space="preserve">{xml_text(text)}</w:t></w:r>' if text else ""


def kept_run(text: str, looks: Looks) -> str:
    """Return runs of text with its lines and spaces as they are."""
    lines = (f'<w:t xml:space="preserve">{xml_text(line.expandtabs(4))}</w:t>' for line in text.split("\n"))
    return f"<w:r>{properties(looks)}{'<w:br/>'.join(lines)}</w:r>"


def properties(looks: Looks) -> str:
    """Return the properties of a run."""
    inner = "".join(markup for look, markup in _PROPERTIES if look in looks)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def xml_text(text: str) -> str:
    """Return text for between elements or in an attribute, without the characters that XML has no place for."""
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _drawing(number: int, relation: str, alt: str, wide: int, high: int) -> str:
    extent = f'cx="{wide}" cy="{high}"'
    named = f'id="{number}" name="Picture {number}" descr="{alt}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/><wp:docPr {named}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
