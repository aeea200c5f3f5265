"""Pictures that come with a text: those that are in it are read, those that are elsewhere are named and not fetched."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from almost_editor.document.text import clean_line
from almost_editor.errors import PictureRefused
from almost_editor.exchange.rich.links import host_of
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.exchange.rich.tree import Node
from almost_editor.media.reading import MAX_PICTURE_BYTES, Facts, read_facts
from almost_editor.wording import later, word

MOST_PICTURES = 200
_INLINE = re.compile(r"data:(?P<kind>[\w.+/-]*)(?:;[\w=.-]+)*?(?P<base64>;base64)?,", re.I)
_ENDINGS = {"jpeg": "jpg"}
_A_DOT_PX = 2
"""What is no larger counts whether somebody reads."""


@dataclass(frozen=True, slots=True)
class TakenPicture:
    """A picture that came with a text; the text calls it by its name."""

    name: str
    data: bytes
    facts: Facts
    alt: str = ""


@dataclass(slots=True)
class PictureDoor:
    """Lets the pictures of one text in.

    Shapes: `inside` has the pictures of a document by what its HTML calls them. With `beside`, relative addresses stay
    as names, to be found beside the file.
    """

    remarks: Remarks
    inside: Mapping[str, bytes] = field(default_factory=dict)
    beside: bool = False
    taken: list[TakenPicture] = field(default_factory=list)

    def name_of(self, image: Node) -> str:
        """Return what the text calls a picture, or nothing where it is not kept."""
        source = image.attributes.get("src", "").strip()
        if not source or _is_dot(image):
            return ""
        data = self.inside.get(source)
        if data is None and source[:5].lower() == "data:":
            data = _decoded(source)
        if data is not None:
            return self._take(data, image.attributes.get("alt", ""))
        if self.beside and not re.match(r"[a-z][a-z0-9+.-]+:|[/\\#]", source, re.I):
            return source
        host = host_of(source)
        if re.match("https?:|//", source, re.I):
            self.remarks.add(
                later(
                    "A picture on {site} was not fetched; save it and add it by hand.",
                    "{n} pictures on {site} were not fetched; save them and add them by hand.",
                    site=host or word(later("another site")),
                )
            )
        else:
            self.remarks.add(
                later(
                    "A picture did not come with the text; copy it by itself, or drop its file.",
                    "{n} pictures did not come with the text; copy them by themselves, or drop their files.",
                )
            )
        return ""

    def _take(self, data: bytes, alt: str) -> str:
        same = next((one for one in self.taken if one.data == data), None)
        if same is not None:
            return same.name
        if len(self.taken) >= MOST_PICTURES:
            self.remarks.once(later("More than {most} pictures: the others were left out.", most=MOST_PICTURES))
            return ""
        try:
            if len(data) > MAX_PICTURE_BYTES:
                raise PictureRefused(later("It is too large."), later("Save it smaller and add it to the article."))
            facts = read_facts(data)
        except PictureRefused as error:
            self.remarks.add(later("A picture was not taken in: {reason}", reason=error.english))
            return ""
        ending = _ENDINGS.get(facts.format, facts.format)
        name = f"pasted-picture-{len(self.taken) + 1}.{ending}"
        self.taken.append(TakenPicture(name, data, facts, clean_line(alt)))
        return name


def _decoded(address: str) -> bytes:
    """Return what a `data:` address holds, or nothing where it is none."""
    match = _INLINE.match(address)
    if not match:
        return b""
    written = address[match.end() :]
    if not match["base64"]:
        return unquote_to_bytes(written)
    try:
        return base64.b64decode(unquote_to_bytes(re.sub(r"\s+", "", written)))
    except (binascii.Error, ValueError):
        return b""


def _is_dot(image: Node) -> bool:
    sizes = [image.attributes.get(side, "") for side in ("width", "height")]
    return all(size.isdecimal() and int(size[:6]) <= _A_DOT_PX for size in sizes)
