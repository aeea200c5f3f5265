"""The help article: its text cut at its examples, and each example shown twice, as typed and as made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from almost_editor.document.publication import Publication
from almost_editor.media.reading import read_facts
from almost_editor.paths import resources_folder
from almost_editor.publish.layouts import fill_template, load_layout
from almost_editor.render.full import render
from almost_editor.render.options import ImageSet, RenderOptions

LAYOUT = "markdown"
PICTURE = "bridge.jpg"
"""What the examples call their picture."""
PICTURE_PATH = f"assets/{PICTURE}"
STYLE_PATH = "assets/help.css"

_EXAMPLE = re.compile(r"^(?P<fence>`{3,})markdown\n(?P<typed>.*?)^(?P=fence)$\n?", re.M | re.S)
_TITLE = re.compile(r"\A# (.+)\n")


@dataclass(frozen=True, slots=True)
class HelpArticle:
    """The article, ready for a page: `frame` and `blocks` are HTML, `style` is a style sheet."""

    title: str
    text: str
    frame: str
    blocks: tuple[str, ...]
    style: str
    picture: bytes


def text_file() -> Path:
    """Return the file that the article is written in."""
    return resources_folder() / "help" / "markdown.md"


def read_article() -> HelpArticle:
    """Return the article. Cost: some 20 ms."""
    text = text_file().read_text(encoding="utf-8")
    picture = (resources_folder() / "sample" / "pictures" / "bridge-open.jpg").read_bytes()
    layout = load_layout(LAYOUT, (resources_folder() / "help", resources_folder() / "layouts"))
    title = _TITLE.match(text)
    heading = title[1] if title else ""
    return HelpArticle(
        title=heading,
        text=text,
        frame=fill_template(layout, {"title": heading}).strip(),
        blocks=tuple(_blocks(text[title.end() :] if title else text, _options(picture))),
        style=layout.style,
        picture=picture,
    )


def examples(text: str) -> list[str]:
    """Return what the article's examples type."""
    return [match["typed"] for match in _EXAMPLE.finditer(text)]


def _options(picture: bytes) -> RenderOptions:
    facts = read_facts(picture)
    shown = ImageSet(PICTURE_PATH, facts.width_px, facts.height_px)
    return RenderOptions(images={PICTURE: shown}, site=Publication().address, tracked=True)


def _blocks(text: str, options: RenderOptions) -> Iterator[str]:
    place = 0
    for match in _EXAMPLE.finditer(text):
        yield render(text[place : match.start()], options)
        typed = escape(match["typed"].rstrip("\n"), quote=False)
        made = render(match["typed"], options)
        yield (
            f'<div class="example"><pre class="typed" role="group" aria-label="You type"><code>{typed}</code></pre>'
            f'<div class="made" role="group" aria-label="The page shows">{made}</div></div>\n'
        )
        place = match.end()
    yield render(text[place:], options)
