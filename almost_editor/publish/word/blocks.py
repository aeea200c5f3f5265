"""Paragraphs, lists, tables and notes of a document, from a rendered text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from almost_editor.publish.elements import Element, has_blocks, runs
from almost_editor.publish.word.lists import DEEPEST, INDENT, Numbering
from almost_editor.publish.word.runs import Looks, Runs, kept_run, properties, run
from almost_editor.publish.word.tables import Cell, rows_of

_STYLES = {
    "h2": "Heading1", "h3": "Heading2", "h4": "Heading3", "h5": "Heading4", "h6": "Heading5", "figcaption": "Caption",
    "caption": "Caption", "summary": "Term", "dt": "Term",
}  # fmt: skip
_ROUND = {"blockquote": "Quote", "aside": "Aside", "details": "Aside"}
_ALIGNED = {"align-center": "center", "align-right": "right", "align-left": "left"}


@dataclass(frozen=True, slots=True)
class Around:
    """What a paragraph stands in: its style, how far it is set in, its list and level there."""

    style: str = ""
    indent: int = 0
    edge: int = 0
    """How far its frame is set in: a quote's, an aside's."""
    level: int = -1
    align: str = ""
    looks: Looks = frozenset()


class Blocks:
    """Makes the paragraphs of one document; notes are kept for the part that they stand in."""

    def __init__(self, line: Runs, *, right_to_left: bool) -> None:
        self.runs = line
        self.numbering = Numbering()
        self._rtl = right_to_left
        if right_to_left:
            line.base = frozenset({"rtl"})
        self._notes: dict[str, Element] = {}

    def body(self, root: Element) -> str:
        """Return a whole text; notes that no line of it leads to stand at its end."""
        self._notes = {
            item.attributes["id"]: item
            for section in root.children
            if isinstance(section, Element) and section.role == "doc-endnotes"
            for item in section.all("li")
            if "-fn-" in f"-{item.attributes.get('id', '')}"
        }
        text = self._blocks(root.children, Around())
        left = [item for name, item in self._notes.items() if name not in self.runs.noted]
        return text + "".join(self._blocks(item.children, Around("FootnoteText")) for item in left)

    def footnotes(self) -> str:
        """Return the notes that the text led to, to be asked for behind `body`."""
        self.runs.part = self.runs.footnotes
        mark = f"<w:r>{properties(frozenset({'note'}))}<w:footnoteRef/></w:r>{run(' ', frozenset())}"
        notes = []
        for name, number in self.runs.noted.items():
            inner = self._blocks(self._notes[name].children, Around("FootnoteText")) if name in self._notes else ""
            # The number stands in the note's first paragraph.
            head, end, rest = inner.partition("</w:pPr>")
            inside = f"{head}{end}{mark}{rest}" if end else f"{self.paragraph(mark, Around('FootnoteText'))}{inner}"
            notes.append(f'<w:footnote w:id="{number}">{inside}</w:footnote>')
        self.runs.part = self.runs.document
        return "".join(notes)

    def paragraph(self, inner: str, around: Around, *, style: str = "", number: int = 0, keep: bool = False) -> str:
        """Return one paragraph of runs."""
        level = min(around.level, DEEPEST)
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
        indent = f'<w:ind w:left="{around.indent}"/>' if around.indent and not number else ""
        if number and around.edge:
            indent = f'<w:ind w:left="{around.indent}" w:hanging="{INDENT}"/>'
        aligned = f'<w:jc w:val="{around.align}"/>' if around.align else ""
        kept, bidi = "<w:keepNext/>" if keep else "", "<w:bidi/>" if self._rtl else ""
        named = f'<w:pStyle w:val="{style or around.style or "BodyText"}"/>'
        return f"<w:p><w:pPr>{named}{kept}{listed}{bidi}{indent}{aligned}</w:pPr>{inner}</w:p>"

    # -- one after the other

    def _blocks(self, children: tuple[Element | str, ...], around: Around, *, number: int = 0) -> str:
        """Return the paragraphs of what stands in an element; the first one is `number`'s item."""
        made = []
        for one in runs(children):
            item, number = number, 0
            if isinstance(one, tuple):
                made.append(self.paragraph(self.runs.line(one, around.looks), around, number=item))
            elif item and one.name != "p":
                made += [self.paragraph("", around, number=item), self._block(one, around)]
            elif item:
                made.append(self.paragraph(self.runs.line(one.children, around.looks), around, number=item))
            else:
                made.append(self._block(one, around))
        return "".join(made) or (self.paragraph("", around, number=number) if number else "")

    def _block(self, element: Element, around: Around) -> str:
        name = element.name
        if element.role == "doc-endnotes":
            return ""
        if name in ("ul", "ol"):
            return self._list(element, around)
        if name == "table":
            return self._table(element, around)
        if name == "pre" and not has_blocks(element):
            return self.paragraph(kept_run(element.text.strip("\n"), around.looks | {"code"}), around, style="Code")
        if name == "hr":
            return self.paragraph(run("* * *", frozenset()), replace(around, align="center"))
        if "pull-quote" in element.classes:
            return self._blocks(element.children, replace(around, style="IntenseQuote", edge=INDENT))
        if name in _ROUND:
            style = around.style if around.style == "IntenseQuote" else _ROUND[name]
            return self._blocks(element.children, replace(around, style=style, edge=INDENT))
        if name == "dd":
            return self._blocks(element.children, replace(around, indent=around.indent + INDENT))
        if "aside-title" in element.classes:
            around = replace(around, looks=around.looks | {"b"})
        style = _STYLES.get(name, "")
        if style or name == "p":
            if not has_blocks(element):
                keep = bool(list(element.all("img"))) and name == "p"
                return self.paragraph(self.runs.line(element.children, around.looks), around, style=style, keep=keep)
            return self._blocks(element.children, replace(around, style=style or around.style))
        return self._blocks(element.children, around)

    def _list(self, element: Element, around: Around) -> str:
        level = min(around.level + 1, DEEPEST)
        inside = replace(
            around, level=level, indent=around.edge + INDENT * (level + 1), style=around.style or "ListParagraph"
        )
        start = element.attributes.get("start", "1")
        number = self.numbering.add(
            numbered=element.name == "ol",
            level=level,
            start=int(start) if start.lstrip("-").isdecimal() else 1,
            kind=element.attributes.get("type", ""),
        )
        # Raw markup that was left open may leave words between a list's items.
        return "".join(
            self._blocks(one.children, inside, number=number)
            if isinstance(one, Element) and one.name == "li"
            else self._blocks((one,), inside)
            for one in element.children
            if isinstance(one, Element) or one.strip()
        )

    def _table(self, table: Element, around: Around) -> str:
        rows, heads = rows_of(table)
        wide = max((sum(cell.across for cell in row) for row in rows), default=0)
        captions = [one for one in table.children if isinstance(one, Element) and one.name == "caption"]
        said = "".join(self._block(one, replace(around, align="")) for one in captions)
        if not wide:
            return said
        grid = f'<w:gridCol w:w="{9360 // wide}"/>' * wide
        body = "".join(self._row(row, is_head=number < heads) for number, row in enumerate(rows))
        return (
            f'{said}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{"<w:bidiVisual/>" if self._rtl else ""}'
            f'<w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
            # Two tables without a paragraph between them would be one.
            f"{self.paragraph('', around)}"
        )

    def _row(self, row: list[Cell], *, is_head: bool) -> str:
        cells = []
        for cell in row:
            looks: Looks = frozenset({"b"}) if cell.is_head else frozenset()
            align = next((_ALIGNED[one] for one in cell.classes if one in _ALIGNED), "")
            inside = Around("TableText", align=align, looks=looks)
            text = self._blocks(cell.children, inside)
            if not text.endswith("</w:p>"):
                text += self.paragraph("", inside)
            across = f'<w:gridSpan w:val="{cell.across}"/>' if cell.across > 1 else ""
            merge = {"first": '<w:vMerge w:val="restart"/>', "further": "<w:vMerge/>"}.get(cell.merge, "")
            cells.append(f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{across}{merge}</w:tcPr>{text}</w:tc>')
        head = "<w:trPr><w:tblHeader/></w:trPr>" if is_head else ""
        return f"<w:tr>{head}{''.join(cells)}</w:tr>"
