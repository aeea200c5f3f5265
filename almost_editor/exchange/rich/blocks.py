"""Blocks: paragraphs, headings, lists, quotations, code, tables, written one after another as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from almost_editor.document.text import clean
from almost_editor.exchange.rich.escapes import in_fence
from almost_editor.exchange.rich.gathering import Gathering, in_line, picture
from almost_editor.exchange.rich.runs import BREAK, Run
from almost_editor.exchange.rich.styles import Marks, is_monospace, marks_of, style_of
from almost_editor.exchange.rich.tables import cells_of, is_frame, rows_of, strays_of, table_of
from almost_editor.exchange.rich.tree import BLOCKS, Node

_LANGUAGE = re.compile(r"(?:language|lang|highlight-source|brush)[-: ]([\w+#.-]{1,30})")
_MARKERS = {"ul": ("-", "*"), "ol": (".", ")")}


@dataclass(frozen=True, slots=True)
class Block:
    """One block of Markdown; `kind` is `paragraph`, the marker of a list, or the name of another block."""

    kind: str
    text: str
    is_tight: bool = False
    """It can stand right below a paragraph of a list's item."""


@dataclass(slots=True)
class BlockWriter:
    """Writes a tree's blocks. `shift` is added to the levels of headings; `loose` takes bare `<p>` in items as such."""

    gathering: Gathering
    shift: int = 0
    loose: bool = True

    def blocks(self, node: Node, marks: Marks = ()) -> list[Block]:
        """Return the blocks of what is in an element."""
        found: list[Block] = []
        line: list[Node | str] = []

        def end_line() -> None:
            found.extend(self._paragraphs(line, marks))
            line.clear()

        for child in node.children:
            if isinstance(child, str) or (child.name not in BLOCKS and not child.has_blocks()):
                line.append(child)
                continue
            end_line()
            if not self.gathering.passes_over(child):
                found += self._of(child, marks, found[-1].kind if found else "")
        end_line()
        return found

    def _paragraphs(self, children: Sequence[Node | str], marks: Marks) -> list[Block]:
        """Return what stands in lines as paragraphs: two breaks in a row part them."""
        groups: list[list[Run]] = [[]]
        is_after_break = False
        for run in self.gathering.runs(children, marks):
            if run.text == BREAK and is_after_break:
                groups.append([])
            else:
                groups[-1].append(run)
            is_after_break = run.text == BREAK or (is_after_break and run.is_space)
        return [Block("paragraph", text) for group in groups if (text := in_line(group))]

    def _of(self, node: Node, marks: Marks, before: str) -> list[Block]:
        """Return the blocks of an element that is one, or has some."""
        if level := heading_level(node):
            return self._heading(node, level + self.shift)
        if "aside" in node.classes and node.name == "aside":
            return self._aside(node, marks)
        if "pull-quote" in node.classes and node.name == "figure":
            return self._pull_quote(node, marks)
        writers: dict[str, Callable[[Node, Marks], list[Block]]] = {
            "blockquote": self._quote,
            "pre": lambda pre, _marks: [Block("code", _code(pre))],
            "hr": lambda _rule, _marks: [Block("rule", "---")],
            "table": self._table,
            "dl": self._definitions,
            "figure": self._figure,
        }
        if node.name in ("ul", "ol"):
            return self._list(node, marks, before)
        if node.name in writers:
            return writers[node.name](node, marks)
        if is_monospace(node):
            return [Block("code", _code(node))]
        inner = marks_of(node, marks)
        if node.name == "a":
            inner = (*inner, *self.gathering.link(node))
        return self.blocks(node, inner)

    def _heading(self, node: Node, level: int) -> list[Block]:
        """Write a heading, which is bold by itself; pictures in it come below."""
        runs = self.gathering.runs(_inline(node))
        pictures = [run for run in runs if run.raw and run.text.startswith("![")]
        words = [
            Run(run.text, tuple(mark for mark in run.marks if mark != "strong"), run.raw)
            for run in runs
            if run not in pictures
        ]
        text = re.sub(r"(?<= )(#+)$", r"\\\1", in_line(words, breaks=False))
        heading = [Block("heading", f"{'#' * min(6, level)} {text}")] if text else []
        return heading + [Block("paragraph", run.text) for run in pictures]

    def _quote(self, node: Node, marks: Marks) -> list[Block]:
        inner = join(self.blocks(node, marks))
        return [Block("quote", "\n".join(f"> {line}".rstrip() for line in inner.split("\n")))] if inner else []

    def _pull_quote(self, node: Node, marks: Marks) -> list[Block]:
        quotes = [one for one in node.children if isinstance(one, Node) and one.name == "blockquote"]
        captions = [one for one in node.children if isinstance(one, Node) and one.name == "figcaption"]
        inner = "\n\n".join(join(self.blocks(one, marks)) for one in quotes)
        who = "".join(f"\n\n-- {in_line(self.gathering.runs(one.children), breaks=False)}" for one in captions)
        return [Block("container", f"::: pull\n{inner}{who}\n:::")] if inner else []

    def _aside(self, node: Node, marks: Marks) -> list[Block]:
        titles = [one for one in node.children if isinstance(one, Node) and "aside-title" in one.classes]
        title = in_line(self.gathering.runs(titles[0].children), breaks=False) if titles else ""
        node.children = [one for one in node.children if one not in titles]
        inner = join(self.blocks(node, marks))
        return [Block("container", f"::: aside {title}".rstrip() + f"\n{inner}\n:::")] if inner else []

    def _table(self, node: Node, marks: Marks) -> list[Block]:
        captions = [one for one in node.children if isinstance(one, Node) and one.name == "caption"]
        above = [block for part in (strays_of(node), *captions) for block in self.blocks(part, marks)]
        if is_frame(node):
            cells = [cell for row in rows_of(node) for cell in cells_of(row)]
            return above + [block for cell in cells for block in self.blocks(cell, marks)]
        written = table_of(node, self.gathering, marks)
        return above + ([Block("table", written)] if written else [])

    def _definitions(self, node: Node, marks: Marks) -> list[Block]:
        """Write terms and what is said of them; what is said in several blocks comes as these."""
        lines: list[str] = []
        for child in node.all():
            if child.name == "dt" and (term := in_line(self.gathering.runs(_inline(child), marks), breaks=False)):
                lines += ["", term] if lines else [term]
            elif child.name == "dd" and (inner := join(self.blocks(child, marks))):
                lines.append(f": {_indented(inner, 2)}" if lines else inner)
        return [Block("definitions", "\n".join(lines))] if lines else []

    def _figure(self, node: Node, marks: Marks) -> list[Block]:
        captions = [one for one in node.all() if one.name == "figcaption"]
        images = [one for one in node.all() if one.name == "img"]
        if len(images) != 1 or not captions:
            return self.blocks(node, marks)
        name = self.gathering.pictures.name_of(images[0])
        if not name:
            return self.blocks(captions[0], marks)
        credit = next((one for one in captions[0].all() if "credit" in one.classes), None)
        said = " ".join(credit.text.split()) if credit else ""
        if credit is not None:
            credit.replace(None)
        caption = " ".join(clean(captions[0].text).split())
        title = f"{caption} | {said}" if said else caption
        return [Block("paragraph", picture(name, images[0].attributes.get("alt", ""), title))]

    # -- lists

    def _list(self, node: Node, marks: Marks, before: str) -> list[Block]:
        """Write a list; one of the same kind right before it has another marker, else both would be one."""
        markers = _MARKERS[node.name]
        marker = markers[1] if before == markers[0] else markers[0]
        items = [one for one in node.children if isinstance(one, Node) and one.name == "li"]
        items = [item for item in items if not self.gathering.passes_over(item)]
        is_loose = self.loose and any(_is_bare(one) for item in items for one in item.children)
        first = _start(node, items)
        lines: list[str] = []
        for place, item in enumerate(items):
            lead = f"{marker} " if node.name == "ul" else f"{first + place}{marker} "
            blocks = self.blocks(item, marks_of(item, marks))
            inner = join(blocks) if is_loose else _close(blocks)
            if marker == "-" and blocks and blocks[0].kind == "rule":
                # `- ---` would be one rule.
                inner = f"***{inner[3:]}"
            lines.append(f"{lead}{_indented(inner, len(lead))}".rstrip())
        text = ("\n\n" if is_loose else "\n").join(lines)
        return [Block(marker, text, is_tight=node.name == "ul" or first == 1)] if items else []


def heading_level(node: Node) -> int:
    """Return an element's level as a heading, 0 where it is none: by its name, or as word processors say it."""
    if re.fullmatch("h[1-6]", node.name):
        return int(node.name[1])
    if node.name != "p":
        return 0
    if any(name.lower() in ("msotitle", "title") for name in node.classes):
        return 1
    level = style_of(node).get("mso-outline-level", "")
    return int(level) if level in ("1", "2", "3", "4", "5", "6") else 0


def join(blocks: Sequence[Block]) -> str:
    """Return blocks one below the other, with a blank line between."""
    return "\n\n".join(block.text for block in blocks)


def _close(blocks: Sequence[Block]) -> str:
    """Return an item's blocks as close as they can stand: a list right below its paragraph."""
    written = ""
    for place, block in enumerate(blocks):
        near = place > 0 and blocks[place - 1].kind == "paragraph" and block.is_tight
        written += ("" if not place else "\n" if near else "\n\n") + block.text
    return written


def _inline(node: Node) -> list[Node | str]:
    """Return what is in an element that stands in one line: paragraphs in it are opened."""
    found: list[Node | str] = []
    for child in node.children:
        if isinstance(child, Node) and child.name in BLOCKS:
            found += [" ", *_inline(child), " "]
        else:
            found.append(child)
    return found


def _is_bare(child: Node | str) -> bool:
    return isinstance(child, Node) and child.name == "p" and not child.attributes


def _start(node: Node, items: Sequence[Node]) -> int:
    first = node.attributes.get("start", "") or (items[0].attributes.get("value", "") if items else "")
    return int(first) if first.isdecimal() and len(first) <= 9 else 1


def _indented(text: str, width: int) -> str:
    first, *others = text.split("\n")
    return "\n".join([first, *(f"{' ' * width}{line}" if line else "" for line in others)])


def _code(node: Node) -> str:
    """Return an element's words as a fenced block, with the language that it names."""
    named = [node, *(one for one in node.all() if one.name == "code")]
    classes = " ".join(one.attributes.get("class", "") for one in named)
    language = _LANGUAGE.search(classes)
    lines = clean(_lines_of(node)).replace("\u00a0", " ")
    return in_fence(lines.removeprefix("\n").removesuffix("\n"), language[1] if language else "")


def _lines_of(node: Node) -> str:
    said = []
    for child in node.children:
        if isinstance(child, str):
            said.append(child)
        elif child.name == "br":
            said.append("\n")
        elif child.name in ("div", "p", "tr", "li"):
            said.append(f"{_lines_of(child)}\n")
        else:
            said.append(_lines_of(child))
    return "".join(said)
