"""The guide’s pages as they lie in `docs/guide/`: titles, sections, and the HTML of each."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from almost_editor.errors import NotFound
from almost_editor.paths import guide_folder
from almost_editor.render.full import render
from almost_editor.render.options import ImageSet, RenderOptions
from almost_editor.wording import tr

INDEX = "index.md"
_ASSETS = "assets/"
_TITLE = re.compile(r"\A# (.+)\n")
_HEADING = re.compile(r'<h([2-6]) id="([^"]+)">(.*?)</h\1>', re.S)
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^()\s]+)\)")
_LINKED = re.compile(r"\]\(([\w-]+\.md)\)")
_ELSEWHERE = re.compile(r'<a href="([\w-]+\.md)#')
_COMMENT = re.compile(r"<!--.*?-->\n?", re.S)
_TAG = re.compile(r"<[^>]+>")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}
TARGET = "text-"
"""What render puts before the name of a heading."""


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading of a page, in plain words; the first of a page has the page’s own title."""

    page: str
    heading: str
    anchor: str
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page. Shapes: `name` is its file’s; pictures in `html` are `assets/…`, as in every page."""

    name: str
    title: str
    html: str
    sections: tuple[Section, ...]


class Guide:
    """All pages in the order of their index."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the guide. Raises: NotFound. Cost: a quarter of a second for the guide as it is."""
        self._folder = folder or guide_folder()
        try:
            index = self._text(INDEX)
        except OSError as error:
            raise NotFound(tr("The guide is not there."), tr("Install the application again.")) from error
        names = dict.fromkeys((INDEX, *_LINKED.findall(index)))
        self.pages = {name: self._page(name) for name in names if (self._folder / name).is_file()}

    def sections(self) -> Iterator[Section]:
        """Give every section, page by page."""
        for page in self.pages.values():
            yield from page.sections

    def picture(self, name: str) -> Path | None:
        """Return where a picture is that a page’s HTML names; nothing for what is no picture of the guide."""
        path = self._folder.parent / "pictures" / Path(name).name
        return path if name.startswith(_ASSETS) and path.is_file() else None

    def _text(self, name: str) -> str:
        return (self._folder / name).read_text(encoding="utf-8")

    def _page(self, name: str) -> GuidePage:
        text = _COMMENT.sub("", self._text(name))
        match = _TITLE.match(text)
        title = match[1] if match else name
        html = render(text[match.end() :] if match else text, RenderOptions(images=self._images(text)))
        html = _ELSEWHERE.sub(rf'<a href="\1#{TARGET}', html)
        return GuidePage(name, title, f"<h1>{title}</h1>\n{html}", tuple(_sections(name, title, html)))

    def _images(self, text: str) -> dict[str, ImageSet]:
        found = {}
        for name in _PICTURE.findall(text):
            shown = f"{_ASSETS}{Path(name).name}"
            path = self.picture(shown)
            if path is not None:
                found[name] = ImageSet(shown, *_size(path))
        return found


def _size(png: Path) -> tuple[int, int]:
    """Return width and height, in pixels, as the head of a PNG says them: our own pictures need no decoding."""
    with png.open("rb") as file:
        width, height = struct.unpack(">16xII", file.read(24))
    return width, height


def _sections(page: str, title: str, html: str) -> Iterator[Section]:
    heading, anchor, level, place = title, "", 1, 0
    for match in _HEADING.finditer(html):
        yield Section(page, heading, anchor, level, _plain(html[place : match.start()]))
        heading, anchor, level, place = _plain(match[3]), match[2], int(match[1]), match.end()
    yield Section(page, heading, anchor, level, _plain(html[place:]))


def _plain(html: str) -> str:
    text = _TAG.sub(" ", html)
    for entity, sign in _ENTITIES.items():
        text = text.replace(entity, sign)
    return " ".join(text.split())
