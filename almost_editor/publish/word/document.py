"""The whole document: its parts, in a zip that is the same on every machine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from almost_editor.document.dates import local
from almost_editor.document.draft import Picture
from almost_editor.media.planning import Rendition
from almost_editor.publish.archive import zip_bytes
from almost_editor.publish.article import Article, renditions
from almost_editor.publish.elements import Element, read_elements
from almost_editor.publish.pictures import FOLDER, mail_candidate
from almost_editor.publish.places import paper_of
from almost_editor.publish.word.blocks import Around, Blocks
from almost_editor.publish.word.parts import (
    CONTENT_TYPES,
    HEAD,
    NAMESPACES,
    PACKAGE_RELATIONS,
    SEPARATORS,
    SETTINGS,
    relations,
    styles,
)
from almost_editor.publish.word.runs import Runs, WordPicture, xml_text

Encode = Callable[[Picture, Rendition], bytes]
_COLUMN_PX = 600
"""How wide a picture is asked for: twice that is sharp on paper."""
_PAPERS = {"letter": (12_240, 15_840), "a4": (11_906, 16_838)}
"""Twentieths of a point, across and down."""


def word_document(article: Article, body_html: str, encode: Encode) -> bytes:
    """Return the article as a `.docx`; `encode` gives the pictures that stand in it.

    Law: the same values give the same bytes, and no word of the text is left out. Raises: what `encode` raises.
    """
    album = _Album(article, encode)
    line = Runs(article.canonical, album.picture)
    blocks = Blocks(line, right_to_left=article.direction == "rtl")
    text = _opening(article, blocks) + blocks.body(read_elements(body_html))
    notes = blocks.footnotes()
    across, down = _PAPERS[paper_of(article.publication.language)]
    section = (
        f'<w:sectPr><w:pgSz w:w="{across}" w:h="{down}"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" '
        f'w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'
        f"{'<w:bidi/>' if article.direction == 'rtl' else ''}</w:sectPr>"
    )
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONS,
        "docProps/core.xml": _core(article),
        "word/document.xml": f"{HEAD}<w:document {NAMESPACES}><w:body>{text}{section}</w:body></w:document>",
        "word/footnotes.xml": f"{HEAD}<w:footnotes {NAMESPACES}>{SEPARATORS}{notes}</w:footnotes>",
        "word/numbering.xml": f"{HEAD}<w:numbering {NAMESPACES}>{blocks.numbering.xml()}</w:numbering>",
        "word/settings.xml": SETTINGS,
        "word/styles.xml": styles(xml_text(article.language)),
        "word/_rels/document.xml.rels": _relations(line.document.links, line.document.images, fixed=True),
        "word/_rels/footnotes.xml.rels": _relations(line.footnotes.links, {}, fixed=False),
    }
    files = {path: markup.encode() for path, markup in parts.items()}
    files |= {f"word/media/{name}": album.files[name].data for name in line.document.images}
    return zip_bytes("", files, _moment(article))


def _opening(article: Article, blocks: Blocks) -> str:
    line = blocks.runs.line
    made = [blocks.paragraph(line([article.headline or article.publication.name]), Around("Title"))]
    if article.dek:
        made.append(blocks.paragraph(line([article.dek]), Around("Subtitle")))
    if article.authors:
        names: list[Element | str] = [f"{article.by} "] if article.by else []
        for author in article.authors:
            names += [author.before, Element("a", {"href": author.address}, (author.label,))]
        made.append(blocks.paragraph(line(names), Around("Byline")))
    dates = article.published.display
    if article.shows_update:
        dates += f" · {article.modified.before}{article.modified.display}{article.modified.after}"
    page = Element("a", {"href": article.canonical}, (article.canonical,))
    made.append(blocks.paragraph(line([f"{dates} · ", page]), Around("Byline")))
    if article.hero:
        images = article.hero.images
        picture = {"src": images.src, "srcset": images.sources[-1].srcset, "alt": article.hero.alt}
        picture |= {"width": str(images.width_px), "height": str(images.height_px)}
        made.append(blocks.paragraph(line([Element("img", picture)]), Around("Picture"), keep=True))
        said = " ".join(one for one in (article.hero.caption, article.hero.credit) if one)
        if said:
            made.append(blocks.paragraph(line([said]), Around("Caption")))
    made.append(_corrections(article, blocks))
    if article.dateline:
        made.append(blocks.paragraph(line([article.dateline]), Around("Dateline")))
    return "".join(made)


def _corrections(article: Article, blocks: Blocks) -> str:
    made = []
    for one in article.corrections:
        made.append(blocks.paragraph(blocks.runs.line([f"{one.label} · {one.display}"]), Around("Dateline")))
        made.append(blocks.paragraph(blocks.runs.line(read_elements(one.html).children), Around()))
    return "".join(made)


class _Album:
    """The pictures of a document, each encoded once."""

    def __init__(self, article: Article, encode: Encode) -> None:
        self._known = {FOLDER + one.name: (picture, one) for picture, one in renditions(article)}
        self._encode = encode
        self.files: dict[str, WordPicture] = {}

    def picture(self, image: Element) -> tuple[str, WordPicture] | None:
        """Return a picture of the text by its name in the document, or nothing where there is none."""
        size = [int(one) if one.isdecimal() else 0 for one in map(image.attributes.get, ("width", "height")) if one]
        width_px, height_px = size if len(size) == 2 else (0, 0)
        src, srcset = image.attributes.get("src", ""), image.attributes.get("srcset", "")
        address, _, _ = mail_candidate(src, srcset, width_px, height_px, _COLUMN_PX)
        if address not in self._known:
            return None
        picture, rendition = self._known[address]
        name = rendition.name
        if name not in self.files:
            data = self._encode(picture, rendition)
            self.files[name] = WordPicture(data, rendition.width_px, rendition.height_px)
        return name, self.files[name]


def _relations(links: dict[str, str], images: dict[str, str], *, fixed: bool) -> str:
    return relations(fixed, [(xml_text(target), name) for target, name in links.items()], images.items())


def _moment(article: Article) -> datetime:
    return local(article.draft.updated, article.publication).astimezone(UTC)


def _core(article: Article) -> str:
    created = local(article.draft.dated, article.publication).astimezone(UTC)
    authors = "; ".join(one.label for one in article.authors)
    said = {
        "dc:title": article.headline,
        "dc:subject": article.section,
        "dc:creator": authors,
        "cp:keywords": ", ".join(article.tags),
        "dc:description": article.description,
        "cp:lastModifiedBy": authors,
        "dc:identifier": article.canonical,
        "dc:language": article.language,
    }
    text = "".join(f"<{name}>{xml_text(value)}</{name}>" for name, value in said.items() if value)
    for name, moment in (("created", created), ("modified", _moment(article))):
        text += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment:%Y-%m-%dT%H:%M:%SZ}</dcterms:{name}>'
    return (
        f"{HEAD}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{text}</cp:coreProperties>'
    )
