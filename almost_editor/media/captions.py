"""What a picture file says of itself in words: caption, credit and alt text, from XMP, IPTC and EXIF, in that order.

Cameras, agencies and picture programs write these three in different forms and encodings, and often badly. Whatever
cannot be read counts as not said: words never keep a picture out. Whoever has the copyright is the source where no
other is named.
"""

from __future__ import annotations

import html
import re
import struct
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PIL import Image, IptcImagePlugin

_RUBBISH = (OSError, SyntaxError, ValueError, EOFError, struct.error, LookupError, TypeError, AttributeError)
_MAX_XMP = 512 * 1024
_MAX_LENGTH = 2_000
"""Characters of one field; a caption of two lines has some 200."""

_CAPTION, _HEADLINE = (2, 120), (2, 105)
_BYLINE, _CREDIT, _SOURCE, _RIGHTS = (2, 80), (2, 110), (2, 115), (2, 116)
_EXIF_DESCRIPTION, _EXIF_ARTIST, _EXIF_RIGHTS = 0x010E, 0x013B, 0x8298
_XP_TITLE, _XP_COMMENT, _XP_AUTHOR, _XP_SUBJECT = 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9F
"""Windows writes these, in UTF-16."""
# What cameras and programs put where a caption belongs.
_NO_CAPTION = re.compile(
    r"(?:olympus|minolta|samsung|kodak|konica|sony|nikon|pentax)[ \w]*(?:camera|dsc|dig\w*)|sony dsc|dcf|dcim.*|default"
    r"|untitled.*|exif_jpeg_picture|image|<[^>]*>|(?:dsc|img|imgp|pxl|p)[_-]?\d+.*|created with .*|screenshot.*"
    r"|[^:]*[^\s:]\.jpe?g",
    re.I,
)
_NO_NAME = re.compile(r"unknown|anonymous|photographer|author|owner|user|admin|picasa|none|n/?a|[-?. ]+", re.I)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,300}>|<!--.*?-->", re.S)
_NOT_THE_HOLDER = re.compile(
    r"©|\(c\)|&copy;|\bcopyright\b|\ball rights? reserved\b|\b(?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)?\d\d)*\b", re.I
)
_MAX_HOLDER = 80
"""Characters of a name; what is longer is a lawyer’s sentence."""
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
    captions = (
        _xmp_value(xmp, "dc:description"),
        iptc.get(_CAPTION, ""),
        exif.get(_EXIF_DESCRIPTION, ""),
        *(exif.get(tag, "") for tag in (_XP_COMMENT, _XP_SUBJECT, _XP_TITLE)),
        _xmp_value(xmp, "photoshop:Headline"),
        iptc.get(_HEADLINE, ""),
    )
    names = (_xmp_value(xmp, "dc:creator"), iptc.get(_BYLINE, ""), exif.get(_EXIF_ARTIST, ""), exif.get(_XP_AUTHOR, ""))
    rights = (_xmp_value(xmp, "dc:rights"), iptc.get(_RIGHTS, ""), exif.get(_EXIF_RIGHTS, ""))
    sources = (
        _xmp_value(xmp, "photoshop:Credit"),
        iptc.get(_CREDIT, ""),
        _xmp_value(xmp, "photoshop:Source"),
        iptc.get(_SOURCE, ""),
        *map(_holder, rights),
    )
    name, source = (_first(texts, _NO_NAME) for texts in (names, sources))
    if name and name.casefold() in source.casefold():
        name = ""
    return Words(
        alt=_xmp_value(xmp, "Iptc4xmpCore:AltTextAccessibility"),
        caption=_first(captions, _NO_CAPTION),
        credit="/".join(part for part in (name, source) if part),
    )


def _first(texts: Iterable[str], nothing: re.Pattern[str]) -> str:
    """Return the first text that says something."""
    return next((text for text in texts if text and not nothing.fullmatch(text)), "")


def _holder(rights: str) -> str:
    """Return who has the copyright, of a notice of it; nothing of one that is more than a name."""
    name = " ".join(_NOT_THE_HOLDER.sub(" ", rights).split()).strip(" .,;:-–/|")
    name = re.sub(r"^by\s+", "", name, flags=re.I)
    return name if len(name) <= _MAX_HOLDER else ""


def _xmp(image: Image.Image) -> str:
    found = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    raw = found if isinstance(found, bytes) else str(found).encode(errors="replace")
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = raw[:_MAX_XMP].decode(encoding, "replace")
    return _CDATA.sub(lambda match: html.escape(match[1]), text)


def _xmp_value(xmp: str, name: str) -> str:
    """Return a property: an attribute, plain text, one language of several, the default first, or all names of a list.

    XMP is read by its usual prefixes and not as XML: nothing in a picture is worth a parser's dangers.
    """
    start = xmp.find(f"<{name}")
    if start < 0:
        attribute = re.search(rf"\s{name}=(?:\"([^\"]*)\"|'([^']*)')", xmp)
        return _line(html.unescape(attribute[1] or attribute[2] or "")) if attribute else ""
    end = xmp.find(f"</{name}>", start)
    inner = xmp[xmp.find(">", start) + 1 : end] if end > start else ""
    items = [(match[1], match[2]) for match in re.finditer(r"<rdf:li([^>]*)>([^<]*)<", inner)]
    if "<rdf:Alt" in inner:
        # Without a default the first is the one that its maker put first.
        items = [item for item in items if "x-default" in item[0]][:1] or items[:1]
    texts = [_line(html.unescape(text)) for _, text in items] if items else [_line(html.unescape(inner))]
    return ", ".join(dict.fromkeys(text for text in texts if text and "<" not in inner.split("<rdf:")[0]))


def _iptc(image: Image.Image) -> Mapping[tuple[int, int], str]:
    try:
        found = IptcImagePlugin.getiptcinfo(image) if image.format in {"JPEG", "MPO"} else None  # type: ignore[arg-type]
    except _RUBBISH:
        return {}
    if not found:
        return {}
    lists = {key: value if isinstance(value, list) else [value] for key, value in found.items()}
    # Several by-lines are several people; of all else the first counts.
    kept = {key: values if key == _BYLINE else values[:1] for key, values in lists.items()}
    return {
        key: ", ".join(filter(None, dict.fromkeys(_line(_decoded(one)) for one in values if isinstance(one, bytes))))
        for key, values in kept.items()
    }


def _exif(image: Image.Image) -> Mapping[int, str]:
    try:
        exif = image.getexif()
        values = {tag: exif.get(tag, "") for tag in (_EXIF_DESCRIPTION, _EXIF_ARTIST, _EXIF_RIGHTS)}
        windows = {tag: exif.get(tag, b"") for tag in (_XP_TITLE, _XP_COMMENT, _XP_AUTHOR, _XP_SUBJECT)}
    except _RUBBISH:
        return {}
    # Pillow reads EXIF's text as Latin-1; most who write more than ASCII write UTF-8.
    raw = {
        tag: value.encode("latin-1", "replace") if isinstance(value, str) else value for tag, value in values.items()
    }
    found = {tag: _line(_decoded(value)) for tag, value in raw.items() if isinstance(value, bytes)}
    for tag, value in windows.items():
        data = bytes(value) if isinstance(value, tuple | list) else value
        found[tag] = _line(data.decode("utf-16-le", "ignore")) if isinstance(data, bytes) else ""
    for tag in (_EXIF_ARTIST, _XP_AUTHOR):
        found[tag] = ", ".join(part.strip() for part in found.get(tag, "").split(";") if part.strip())
    return found


def _decoded(data: bytes) -> str:
    """Return text of an encoding that nobody can be trusted to have named: UTF-8 if it is, else Western Europe’s."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and not data[: error.start].isascii():
            # UTF-8 up to there: cut off within a letter, at the field's most bytes.
            return data[: error.start].decode()
        return data.decode("cp1252", "replace")


def _line(text: str) -> str:
    """Return words as a field holds them: one line, without what cannot be shown, and without markup."""
    text = text[: 4 * _MAX_LENGTH]
    if "&" in text or "<" in text:
        # Web systems write what was escaped for a page, once and twice.
        text = _MARKUP.sub(" ", html.unescape(html.unescape(_MARKUP.sub(" ", text))))
    line = " ".join(text.replace("\0", " ").split())
    shown = "".join(sign for sign in line if unicodedata.category(sign) not in _UNPRINTABLE)
    return shown[:_MAX_LENGTH].strip("\N{REPLACEMENT CHARACTER} ")
