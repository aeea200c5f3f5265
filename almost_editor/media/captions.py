"""What a picture file says of itself in words: caption, credit and alt text, from XMP, IPTC and EXIF.

Cameras, agencies and picture programs write these three in different forms and encodings, and often badly. Whatever
cannot be read counts as not said: words never keep a picture out.
"""

from __future__ import annotations

import html
import re
import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image, IptcImagePlugin

_RUBBISH = (OSError, SyntaxError, ValueError, EOFError, struct.error, LookupError, TypeError, AttributeError)
_MAX_XMP = 512 * 1024
_MAX_LENGTH = 2_000
"""Characters of one field; a caption of two lines has some 200."""

_CAPTION, _BYLINE, _CREDIT, _SOURCE, _ENCODING = (2, 120), (2, 80), (2, 110), (2, 115), (1, 90)
_EXIF_DESCRIPTION, _EXIF_ARTIST = 0x010E, 0x013B
# What cameras and programs put where a caption belongs.
_NO_CAPTION = re.compile(
    r"(?:olympus|minolta|samsung|kodak|konica|sony|nikon|pentax)[ \w]*(?:camera|dsc|dig\w*)|sony dsc|dcf|dcim.*|default"
    r"|untitled.*|exif_jpeg_picture|image|<[^>]*>|(?:dsc|img|imgp|pxl|p)[_-]?\d+.*|created with .*|screenshot.*"
    r"|.*\.jpe?g",
    re.I,
)
_UNPRINTABLE = ("Cc", "Cs", "Co", "Cn")


@dataclass(frozen=True, slots=True)
class Words:
    """What a picture says of itself, each in one line; empty where it says nothing. `credit` is `Name/Source`."""

    alt: str = ""
    caption: str = ""
    credit: str = ""


NO_WORDS = Words()


def read_words(image: Image.Image) -> Words:
    """Return the words of a picture that was opened and not yet decoded. Cost: its headers are searched."""
    xmp, iptc, exif = _xmp(image), _iptc(image), _exif(image)
    description = _xmp_value(xmp, "dc:description")
    caption = next(
        (text for text in (description, iptc.get(_CAPTION, ""), exif.get(_EXIF_DESCRIPTION, "")) if text), ""
    )
    name = _xmp_value(xmp, "dc:creator") or iptc.get(_BYLINE, "") or exif.get(_EXIF_ARTIST, "")
    source = (
        _xmp_value(xmp, "photoshop:Credit")
        or iptc.get(_CREDIT, "")
        or _xmp_value(xmp, "photoshop:Source")
        or iptc.get(_SOURCE, "")
    )
    if name and name.casefold() in source.casefold():
        name = ""
    return Words(
        alt=_xmp_value(xmp, "Iptc4xmpCore:AltTextAccessibility"),
        caption="" if _NO_CAPTION.fullmatch(caption) else caption,
        credit="/".join(part for part in (name, source) if part),
    )


def _xmp(image: Image.Image) -> str:
    found = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    raw = found if isinstance(found, bytes) else str(found).encode(errors="replace")
    return raw[:_MAX_XMP].decode(errors="replace")


def _xmp_value(xmp: str, name: str) -> str:
    """Return a property: an attribute, plain text, or a list, whose default language or all of whose names count.

    XMP is read by its usual prefixes and not as XML: nothing in a picture is worth a parser's dangers.
    """
    start = xmp.find(f"<{name}")
    if start < 0:
        attribute = re.search(rf"\s{name}=(?:\"([^\"]*)\"|'([^']*)')", xmp)
        return _line(html.unescape(attribute[1] or attribute[2] or "")) if attribute else ""
    end = xmp.find(f"</{name}>", start)
    inner = xmp[xmp.find(">", start) + 1 : end] if end > start else ""
    items = [(match[1], match[2]) for match in re.finditer(r"<rdf:li([^>]*)>([^<]*)<", inner)]
    if any("x-default" in attributes for attributes, _ in items):
        items = [(attributes, text) for attributes, text in items if "x-default" in attributes]
    texts = [_line(html.unescape(text)) for _, text in items] if items else [_line(html.unescape(inner))]
    return ", ".join(dict.fromkeys(text for text in texts if text and "<" not in inner.split("<rdf:")[0]))


def _iptc(image: Image.Image) -> Mapping[tuple[int, int], str]:
    try:
        found = IptcImagePlugin.getiptcinfo(image) if image.format in {"JPEG", "MPO"} else None  # type: ignore[arg-type]
    except _RUBBISH:
        return {}
    if not found:
        return {}
    first = {key: value[0] if isinstance(value, list) else value for key, value in found.items()}
    utf8 = first.get(_ENCODING) == b"\x1b%G"
    return {key: _line(_decoded(value, utf8=utf8)) for key, value in first.items() if isinstance(value, bytes)}


def _exif(image: Image.Image) -> Mapping[int, str]:
    try:
        exif = image.getexif()
        values = {tag: exif.get(tag, "") for tag in (_EXIF_DESCRIPTION, _EXIF_ARTIST)}
    except _RUBBISH:
        return {}
    # Pillow reads EXIF's text as Latin-1; most who write more than ASCII write UTF-8.
    raw = {
        tag: value.encode("latin-1", "replace") if isinstance(value, str) else value for tag, value in values.items()
    }
    return {tag: _line(_decoded(value)) for tag, value in raw.items() if isinstance(value, bytes)}


def _decoded(data: bytes, *, utf8: bool = False) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode(errors="replace") if utf8 else data.decode("cp1252", "replace")


def _line(text: str) -> str:
    """Return words as a field holds them: one line, without what cannot be shown."""
    line = " ".join(text[: 4 * _MAX_LENGTH].replace("\0", " ").split())
    shown = "".join(sign for sign in line if unicodedata.category(sign) not in _UNPRINTABLE)
    return shown[:_MAX_LENGTH].strip("\N{REPLACEMENT CHARACTER} ")
