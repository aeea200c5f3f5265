"""Pictures for other systems: each by the address of its published JPEG, with the words that the page shows."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from almost_editor.publish.article import Article
from almost_editor.publish.interchange.flow import classes, line_of, pictures_in, value
from almost_editor.render.elements import Element, Node, Nodes


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as readers see it. Shapes: texts are plain; `address` is absolute; sizes are the file's."""

    address: str
    alt: str
    caption: str
    credit: str
    width_px: int
    height_px: int

    @property
    def said(self) -> str:
        """Caption and credit in one line, as the page shows them."""
        return " ".join(filter(None, (self.caption, self.credit)))


def hero_of(article: Article) -> Figure | None:
    """Return the picture at the head of the page."""
    hero = article.hero
    if hero is None:
        return None
    images = hero.images
    return Figure(
        urljoin(article.canonical, images.src),
        hero.alt,
        hero.caption,
        hero.credit,
        images.width_px,
        images.height_px,
    )


def figure_of(element: Element) -> Figure | None:
    """Return what a `<figure>` shows; nothing where it is about something else than one picture and its caption."""
    caption = next((one for one in element.children if isinstance(one, Element) and one.tag == "figcaption"), None)
    rest = tuple(one for one in element.children if one is not caption)
    pictures = pictures_in(rest)
    alone = len(pictures) == 1 and not line_of(rest) and not pictures_in(caption.children if caption else ())
    return _figure(pictures[0], caption) if alone else None


def figures_in(nodes: Nodes) -> list[Figure]:
    """Return the pictures among words, each with its caption where it has one."""
    found: list[Figure] = []
    for node in nodes:
        if isinstance(node, str):
            continue
        if node.tag == "img":
            found.append(_figure(node, None))
        elif node.tag == "figure" and (shown := figure_of(node)):
            found.append(shown)
        else:
            found += figures_in(node.children)
    return found


def simple_pictures(nodes: Nodes) -> Nodes:
    """Return nodes with every picture as one `<img>`, without the choice of files that only the page offers."""
    return tuple(_simple(node) for node in nodes)


def _simple(node: Node) -> Node:
    if isinstance(node, str):
        return node
    if node.tag == "picture" and (inner := pictures_in(node.children)):
        node = inner[0]
    if node.tag == "img":
        kept = tuple((name, given) for name, given in node.attributes if name in ("src", "alt", "width", "height"))
        return Element("img", kept)
    return Element(node.tag, node.attributes, simple_pictures(node.children))


def _figure(picture: Element, caption: Element | None) -> Figure:
    words = caption.children if caption else ()
    credit = next((one for one in words if isinstance(one, Element) and "credit" in classes(one)), None)
    return Figure(
        value(picture, "src"),
        value(picture, "alt"),
        line_of(tuple(one for one in words if one is not credit)),
        line_of(credit.children) if credit else "",
        int(value(picture, "width") or 0),
        int(value(picture, "height") or 0),
    )
