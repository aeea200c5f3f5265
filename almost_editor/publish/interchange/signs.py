"""Signs: what XML and JSON cannot hold, or what could be taken for markup where it is read."""

from __future__ import annotations

import json
import re
from html import escape

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONE = re.compile("[\ud800-\udfff]")
_LOOKS_LIKE_AN_ENTITY = re.compile(r"&(?=#?\w+;)")
_LOOKS_LIKE_A_TAG = re.compile(r"<(?=[A-Za-z/!?])")


def legal(text: str) -> str:
    """Return text with what no XML document may hold replaced: control characters, surrogates, noncharacters."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def cdata(text: str) -> str:
    """Return text as a CDATA section; what would end it is cut in two, as WordPress cuts it and puts it together."""
    return f"<![CDATA[{legal(text).replace(']]>', ']]]]><![CDATA[>')}]]>"


def in_xml(text: str) -> str:
    """Return text for an element or an attribute in double quotes."""
    return escape(legal(text))


def as_html(text: str) -> str:
    """Return plain text for a field that is read as HTML: all that it could be taken for is escaped, and no more."""
    return _LOOKS_LIKE_A_TAG.sub("&lt;", _LOOKS_LIKE_AN_ENTITY.sub("&amp;", text))


def json_text(value: object) -> str:
    """Return JSON without lone surrogates, and with nothing that ends a script or opens a comment around it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    text = _LONE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


def json_bytes(value: object) -> bytes:
    """Return a JSON file."""
    return (json_text(value) + "\n").encode()
