"""A proof: the page for a lawyer or a source, in one file that opens by a double click, marked as not for publication.

The article on it is exactly the page's; what is added is a note above it and a line on every printed sheet.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import escape, unescape

from almost_editor.document.dates import display_date, local
from almost_editor.document.publication import Publication
from almost_editor.document.slugs import make_slug
from almost_editor.document.text import squash
from almost_editor.media.planning import Rendition
from almost_editor.publish.article import Article, renditions
from almost_editor.publish.layouts import Layout, fill_template
from almost_editor.publish.metadata import mark_svg
from almost_editor.publish.page import body_attributes, fill_frame, frame_html, style_css
from almost_editor.publish.pictures import FOLDER, mail_candidate

TEMPLATE = "_parts/proof.html.jinja"
STYLE = "_parts/proof.css.jinja"

_COLUMN_PX = 600
"""How wide a picture is asked for; twice that is sharp on paper, and a file that can be mailed."""
_SOURCE = re.compile(r"<source\b[^>]*>\s*")
_IMAGE = re.compile(r"<img\b([^>]*)>")
_ATTRIBUTE = re.compile(r'\s([^\s=>"]+)="([^"]*)"')

Bytes = Callable[[Rendition], bytes]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a proof says of itself: the day it was made, from which revision, and for whom, if that was said."""

    day: str
    revision: int = 0
    reader: str = ""
    name: str = "proof"
    """What a file of it is called, without its ending."""


def stamp(slug: str, revision: int, reader: str, made: datetime, publication: Publication) -> Stamp:
    """Return the stamp of a proof that is made at a moment, in the publication's own zone and way to write a day."""
    reader = squash(reader)
    day = local(made, publication).date().isoformat()
    parts = [f"proof-{slug}", day, *([f"r{revision}"] if revision else []), make_slug(reader, fallback="")]
    return Stamp(display_date(made, publication), revision, reader, "-".join(part for part in parts if part))


def marks_html(layout: Layout, stamp: Stamp) -> str:
    """Return what a proof's page has above everything else. Raises: LayoutBroken."""
    return fill_template(layout, {"stamp": stamp}, template=TEMPLATE).strip() + "\n"


def proof_css(layout: Layout, stamp: Stamp) -> str:
    """Return a proof's whole style sheet: the page's, and its marks'. Raises: LayoutBroken."""
    said = ["Not for publication", stamp.day]
    said += [f"revision {stamp.revision}"] if stamp.revision else []
    said += [f"for {stamp.reader}"] if stamp.reader else []
    return style_css(layout) + fill_template(layout, {"line": _css_text(" · ".join(said))}, template=STYLE)


def proof_html(article: Article, body_html: str, layout: Layout, stamp: Stamp, read: Bytes) -> str:
    """Return the proof as one file that asks for no other; `read` gives the pictures.

    Raises: LayoutBroken; what `read` raises. Law: the text and its markup are the page's, but for the choice of files
    that a picture has.
    """
    attributes = body_attributes(article, layout)
    style = proof_css(layout, stamp).replace("</", "<\\/")
    body = marks_html(layout, stamp) + fill_frame(frame_html(article, layout), body_html)
    return (
        f"<!doctype html>\n<html{_written(attributes['html'])}>\n<head>\n{_head(article, style)}\n</head>\n"
        f"<body{_written(attributes['body'])}>\n{_with_pictures(article, body, read)}\n</body>\n</html>\n"
    )


def _css_text(text: str) -> str:
    """Return text as a style sheet has it in quotes, with nothing in it that could end them."""
    return '"' + "".join(one if one.isalnum() else f"\\{ord(one):06x}" for one in text) + '"'


def _head(article: Article, style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    lines = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        f"<title>Not for publication: {escape(article.title, quote=False)}</title>",
        '<meta name="robots" content="noindex, nofollow, noarchive">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        f'<link rel="icon" type="image/svg+xml" href="{_data("image/svg+xml", mark_svg(article).encode())}">',
        f"<style>{style}</style>",
    ]
    return "\n".join(lines)


def _with_pictures(article: Article, html: str, read: Bytes) -> str:
    """Put each picture itself where the page names its files."""
    known = {FOLDER + one.name: one for _, one in renditions(article)}
    made: dict[str, str] = {}

    def inside(match: re.Match[str]) -> str:
        attributes = dict(_ATTRIBUTE.findall(match[1]))
        srcset = attributes.pop("srcset", "")
        attributes.pop("sizes", None)
        width_px, height_px = (_number(attributes.get(name, "")) for name in ("width", "height"))
        address, _, _ = mail_candidate(
            unescape(attributes.get("src", "")), unescape(srcset), width_px, height_px, _COLUMN_PX
        )
        if address in known:
            if address not in made:
                made[address] = _data("image/jpeg", read(known[address]))
            attributes["src"] = made[address]
        return "<img" + "".join(f' {name}="{value}"' for name, value in attributes.items()) + ">"

    return _IMAGE.sub(inside, _SOURCE.sub("", html))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _data(mime: str, data: bytes) -> str:
    return f"data:{mime};base64,{base64.b64encode(data).decode()}"


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
