"""Words gathered from a tree as runs, with remarks on what has no place among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from almost_editor.document.text import clean, clean_line
from almost_editor.exchange.rich.escapes import HOLE, written_signs
from almost_editor.exchange.rich.links import kept_address
from almost_editor.exchange.rich.notes import REFERENCE
from almost_editor.exchange.rich.pictures import PictureDoor
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.exchange.rich.runs import BREAK, Run, Span, doubtful, settled, written
from almost_editor.exchange.rich.styles import (
    Marks,
    colour_of,
    is_hidden,
    is_highlighted,
    is_underlined,
    marks_of,
    style_of,
)
from almost_editor.exchange.rich.tree import Node, read_tree
from almost_editor.render.full import render
from almost_editor.wording import later

SILENT = frozenset(
    {
        "applet", "area", "base", "button", "canvas", "datalist", "dialog", "embed", "frame", "frameset",
        "head", "iframe", "input", "link", "map", "meta", "meter", "noscript", "object", "option", "param", "progress",
        "script", "select", "style", "svg", "template", "textarea", "title", "track", "audio", "video", "xml",
    }
)  # fmt: skip
"""Elements that say no words of the text."""
_SAID = {
    "audio": later("A sound was left out.", "{n} sounds were left out."),
    "video": later("A film was left out.", "{n} films were left out."),
    "iframe": later("An embedded page was left out.", "{n} embedded pages were left out."),
    "object": later("An embedded object was left out.", "{n} embedded objects were left out."),
    "embed": later("An embedded object was left out.", "{n} embedded objects were left out."),
    "canvas": later("A drawing was left out.", "{n} drawings were left out."),
    "svg": later("A drawing was left out.", "{n} drawings were left out."),
}
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SEVERAL = re.compile(r"[ \u00a0]{2,}")
"""Spaces that were typed beside each other, which HTML keeps by making some of them no-break spaces."""


@dataclass(slots=True)
class Gathering:
    """What goes along while one text is written: remarks, pictures, the colours that its words have."""

    remarks: Remarks
    pictures: PictureDoor
    colours: set[str] = field(default_factory=set)

    @classmethod
    def silent(cls) -> Gathering:
        """Return one whose remarks nobody reads."""
        nobody = Remarks()
        return cls(nobody, PictureDoor(nobody))

    def runs(self, children: Iterable[Node | str], marks: Marks = ()) -> list[Run]:
        """Return the runs of what stands in a line."""
        found: list[Run] = []
        for child in children:
            if isinstance(child, str):
                text = _SPACES.sub(" ", clean(child).replace(HOLE, ""))
                found.append(Run(_SEVERAL.sub(" ", text), marks))
            elif not self.passes_over(child):
                found += self._of(child, marks)
        return found

    def passes_over(self, node: Node) -> bool:
        """Tell whether an element is left out with everything in it, and remark on what somebody would miss."""
        if node.name in SILENT or is_hidden(node):
            if node.name in _SAID and not is_hidden(node):
                self.remarks.add(_SAID[node.name])
            return True
        if node.name == "del" and ("datetime" in node.attributes or "cite" in node.attributes):
            self._note_changes()
            return True
        if node.name in ("v:shape", "v:imagedata", "v:shapetype", "w:sdtpr"):
            return True
        return node.name == "br" and style_of(node).get("mso-special-character") == "comment"

    def _note_changes(self) -> None:
        self.remarks.once(later("Tracked changes were taken as accepted."))

    def _of(self, node: Node, marks: Marks) -> list[Run]:
        match node.name:
            case "br":
                return [Run(BREAK)]
            case "img":
                name = self.pictures.name_of(node)
                return [Run(picture(name, node.attributes.get("alt", "")), raw=True)] if name else []
            case "q":
                return [Run("“", marks), *self.runs(node.children, marks), Run("”", marks)]
            case "math" | "m:omath" | "m:omathpara":
                self.remarks.add(later("An equation came as plain text.", "{n} equations came as plain text."))
                return [Run(_SPACES.sub(" ", clean(node.text)), marks)]
            case _ if node.name == REFERENCE:
                return [Run(f"[^{node.attributes['label']}]", raw=True)]
            case "ins" if "datetime" in node.attributes or "cite" in node.attributes:
                self._note_changes()
        if "Apple-converted-space" in node.classes and not node.text.strip():
            return [Run(" ", marks)]
        self._look_at(node)
        own = marks_of(node, marks)
        if node.name == "a" and not any(mark.startswith("]") for mark in marks):
            own = (*own, *self.link(node))
        return self.runs(node.children, own)

    def link(self, node: Node) -> Marks:
        """Return the mark of a link, or none where it leads nowhere that a page may lead to."""
        address = kept_address(node.attributes.get("href", ""), self.remarks) if node.text.strip() else ""
        if not address:
            return ()
        title = clean_line(node.attributes.get("title", "")).replace("\\", "\\\\").replace('"', '\\"').strip()
        target = f"<{address}>" if "(" in address or ")" in address else address
        return (f'{_CLOSES}{target} "{title}")' if title else f"{_CLOSES}{target})",)

    def _look_at(self, node: Node) -> None:
        """Remark on looks that mean something to whoever wrote the text, and have no Markdown."""
        if not node.text.strip():
            return
        if node.name in ("span", "font") and not any(above.name == "a" for above in node.above()):
            self.colours.add(colour_of(node))
        if is_highlighted(node):
            self.remarks.once(later("Highlighting was left out."))
        if is_underlined(node):
            self.remarks.once(later("Underlining was left out."))


_CLOSES = "]("
_SET = frozenset(" \n\u00a0\u202f\"'“”‘’„‚«»‹›「」『』-–—.…")


def in_line(runs: Sequence[Run], *, breaks: bool = True) -> str:
    """Return runs as the Markdown of one paragraph; without `breaks` all of it stands in one line."""
    if not breaks:
        runs = [Run(" ") if run.text == BREAK else run for run in runs]
    runs = settled(runs)
    tagged: frozenset[Span] = frozenset()
    touchy = doubtful(runs)
    for further in (touchy, doubtful(runs, all_of_them=True)) if touchy else ():
        if _fingerprint(runs) == _read_back(written(runs, tagged=tagged, with_holes=True)):
            break
        tagged = further
    return written(runs, tagged=tagged)


def picture(name: str, alt: str, title: str = "") -> str:
    """Return the Markdown of a picture."""
    said = "".join(written_signs(clean_line(alt).strip())).replace("[", "\\[").replace("]", "\\]")
    target = f"<{name}>" if re.search(r"[\s()]", name) else name
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    return f'![{said}]({target} "{quoted}")' if title else f"![{said}]({target})"


def _fingerprint(runs: Sequence[Run]) -> list[tuple[str, frozenset[str]]]:
    """Return what is to be seen with its marks, but for the signs that are set as the language has them."""
    return [(sign, frozenset(run.marks)) for run in runs if not run.raw for sign in run.text if sign not in _SET]


def _read_back(markdown: str) -> list[tuple[str, frozenset[str]]]:
    found = Gathering.silent().runs(read_tree(render(markdown)).children)
    return _fingerprint([replace(run, text=run.text.replace(HOLE, "")) for run in found])
