"""Rich text from a clipboard or a file, brought to one shape and written as Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from almost_editor.document.text import clean_line
from almost_editor.exchange.rich.blocks import Block, BlockWriter, heading_level, join
from almost_editor.exchange.rich.gathering import Gathering
from almost_editor.exchange.rich.lists import build_lists
from almost_editor.exchange.rich.notes import Note, take_notes
from almost_editor.exchange.rich.pictures import PictureDoor, TakenPicture
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.exchange.rich.styles import is_hidden, is_monospace
from almost_editor.exchange.rich.tree import BLOCKS, Node, read_tree
from almost_editor.wording import later

MAX_HTML = 30_000_000
"""Characters; what is more comes as plain text. The longest novels have a tenth."""
_OFFICE = re.compile(r"""content=["'](?:LibreOffice|OpenOffice|Collabora)""", re.I)
_OWN = re.compile(r"""name=["']qrichtext["']""", re.I)


@dataclass(frozen=True, slots=True)
class RichText:
    """What was read: Markdown, the pictures that it names, and remarks on what could not be kept.

    Shapes: `text` has the blocks without the notes, `notes` their definitions. `begins_inline` and `ends_inline` tell
    whether a paragraph comes first and last, which can join the words that it is put between.
    """

    text: str
    notes: str = ""
    pictures: tuple[TakenPicture, ...] = ()
    remarks: tuple[str, ...] = ()
    begins_inline: bool = True
    ends_inline: bool = True
    title: str = ""
    """The words of the only heading of the first level, when they were asked for apart; `dek` those of a subtitle."""
    dek: str = ""


def read_rich(
    html: str,
    *,
    inside: Mapping[str, bytes] | None = None,
    beside: bool = False,
    with_title: bool = False,
    only_article: bool = False,
) -> RichText:
    """Return rich text as Markdown. Raises nothing, whatever the text.

    Shapes: `inside` has the pictures of a document by what its HTML calls them; with `beside` pictures are named
    relative to a file; `with_title` takes the heading that a document begins with apart; `only_article` leaves out
    what a page has around its article. Cost: about a second per megabyte.
    """
    remarks = Remarks()
    root = read_tree(html)
    if only_article:
        root = _article_of(root)
    # What nobody sees is no part of a list, or of anything else.
    for node in list(root.all()):
        if node.name in BLOCKS and is_hidden(node):
            node.replace(None)
    build_lists(root)
    notes = take_notes(root, remarks)
    gathering = Gathering(remarks, PictureDoor(remarks, inside or {}, beside))
    shift = 1 if any(heading_level(node) == 1 for node in root.all()) else 0
    writer = BlockWriter(gathering, shift=shift, loose=not _OFFICE.search(html[:5000]))
    title, dek = _take_title(root, writer) if with_title else ("", "")
    blocks = writer.blocks(root)
    definitions = "\n\n".join(_definition(note, writer) for note in notes)
    if len(gathering.colours) > 1:
        remarks.once(later("Colours of words were left out."))
    return RichText(
        join(blocks),
        definitions,
        tuple(gathering.pictures.taken),
        remarks.sentences(),
        begins_inline=not blocks or _is_words(blocks[0]),
        ends_inline=not blocks or _is_words(blocks[-1]),
        title=title,
        dek=dek,
    )


def is_copied_source(html: str) -> bool:
    """Tell whether rich text only shows plain text as an editor of code or text does: the plain one is meant.

    Cost: by the start of the text alone, where most say it.
    """
    if _OWN.search(html[:2000]):
        return True
    if "white-space" not in html[:5000] and "<pre" not in html[:5000]:
        return False
    root = read_tree(html)
    shown = [one for one in root.children if isinstance(one, Node) and one.name not in ("meta", "head", "style", "br")]
    return len(shown) == 1 and (is_monospace(shown[0]) or (shown[0].name == "pre" and "style" in shown[0].attributes))


def _article_of(root: Node) -> Node:
    """Return the part of a page that calls itself its article, or all of it without what leads elsewhere."""
    for name in ("article", "main"):
        named = [node for node in root.all() if node.name == name]
        if len(named) == 1:
            root = Node("body")
            root.add(named[0])
            break
    for node in list(root.all()):
        if node.name in ("nav", "footer", "form"):
            node.replace(None)
    return root


def _take_title(root: Node, writer: BlockWriter) -> tuple[str, str]:
    """Take the title and the subtitle apart, and return their words.

    A title is the only heading of the first level, or the first of them where it calls itself one.
    """
    first = [node for node in root.all() if heading_level(node) == 1]
    if not first or (len(first) > 1 and not _is_called(first[0], "title")):
        return "", ""
    title = clean_line(" ".join(first[0].text.split()))
    first[0].replace(None)
    if len(first) == 1:
        writer.shift = 0
    below = next((node for node in root.all() if node.name == "p" and node.text.strip()), None)
    if below is None or not _is_called(below, "subtitle"):
        return title, ""
    below.replace(None)
    return title, clean_line(" ".join(below.text.split()))


def _is_called(node: Node, name: str) -> bool:
    return any(one.lower() in (name, f"mso{name}") for one in node.classes)


def _definition(note: Note, writer: BlockWriter) -> str:
    inner = join(writer.blocks(note.content))
    first, *others = inner.split("\n")
    return "\n".join([f"[^{note.label}]: {first}", *(f"    {line}" if line else "" for line in others)])


def _is_words(block: Block) -> bool:
    return block.kind == "paragraph" and not block.text.startswith("![")
