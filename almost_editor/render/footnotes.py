"""Footnotes: `[^1]` in the text, and `[^1]: The note.` in a paragraph of its own, with indented ones to follow.

Notes are numbered in the order of their first references. A definition shows nothing where it stands; the notes come
together at the end. A reference without a definition, and a definition without a reference, stay as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_def

from almost_editor.render.marks import Mark, Number, Parts, filled, marks_of, note_id, reference_id

_LABEL = r"\[\^([^\s\[\]]{1,80})\]"
_REFERENCE = re.compile(_LABEL)
_DEFINITION = re.compile(_LABEL + ":")
OPENING = "footnote_reference_open"


class Labels:
    """The labels of the notes that there are, remembering which were asked for."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self.asked: set[str] = set()

    def __contains__(self, label: str) -> bool:
        self.asked.add(label)
        return label in self._known


def install(parser: MarkdownIt) -> None:
    """Teach a parser footnotes."""
    parser.block.ruler.before("reference", "footnote_def", _definition, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.after("image", "footnote_ref", _reference)


def label_of(tokens: Sequence[Token]) -> str:
    """Return the label that a block defines, or nothing where it is no definition."""
    return str(tokens[0].meta["label"]) if tokens and tokens[0].type == OPENING else ""


def _definition(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    # On the top level only: within a quotation or a list a note would be a part of another block.
    if state.level or state.blkIndent or not state.src.startswith("[^", state.bMarks[start_line]):
        return False
    if not _DEFINITION.match(state.src, state.bMarks[start_line], state.eMarks[start_line]):
        return False
    return footnote_def(state, start_line, end_line, silent)


def _reference(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[^", state.pos) or state.linkLevel:
        return False
    found = _REFERENCE.match(state.src, state.pos, state.posMax)
    if not found or found[1] not in state.env.get("notes", ()):
        return False
    if not silent:
        state.push("footnote_ref", "", 0).meta = {"label": found[1]}
    state.pos = found.end()
    return True


@dataclass(slots=True)
class Note:
    """A note with its number: what it says, and how often it is referred to."""

    number: int
    body: Parts
    numbers: list[Number] = field(default_factory=list)
    """Of the references within it."""
    references: int = 0


@dataclass(slots=True)
class Numbering:
    """Numbers for the references of a text, given in its order."""

    bodies: Mapping[str, Parts]
    """What each label's first definition says."""
    notes: dict[str, Note] = field(default_factory=dict)

    def of(self, marks: Iterable[Mark]) -> list[Number]:
        """Return the numbers of the next references, those of anchors left at nothing."""
        return [self._next(mark.name) if mark.kind == "note" else Number(0, 0) for mark in marks]

    def close(self) -> None:
        """Number the references within the notes, which come last on the page. Cost: linear in them."""
        done = 0
        while done < len(self.notes):
            for note in list(self.notes.values())[done:]:
                note.numbers = self.of(marks_of(note.body))
                done += 1

    def _next(self, label: str) -> Number:
        if label not in self.bodies:
            return Number(0, 0)
        note = self.notes.get(label)
        if note is None:
            note = self.notes[label] = Note(len(self.notes) + 1, self.bodies[label])
        note.references += 1
        return Number(note.number, note.references)


def section(notes: Iterable[Note]) -> str:
    """Return the notes at the end of the text; nothing where there are none."""
    items = "".join(_item(note) for note in notes)
    if not items:
        return ""
    return f'<section class="footnotes" role="doc-endnotes" aria-label="Notes">\n<ol>\n{items}</ol>\n</section>\n'


def _item(note: Note) -> str:
    body = filled(note.body, note.numbers).rstrip()
    back = " ".join(_back(Number(note.number, nth)) for nth in range(1, note.references + 1))
    said = f"{body[:-4]} {back}</p>" if body.endswith("</p>") else f"{body}\n<p>{back}</p>"
    return f'<li id="{note_id(note.number)}">{said.lstrip()}</li>\n'


def _back(number: Number) -> str:
    where = f"Back to reference {number.note}" + (f", place {number.nth}" if number.nth > 1 else "")
    # The variation selector keeps the arrow a character: without it some systems draw a picture.
    return f'<a href="#{reference_id(number)}" role="doc-backlink" aria-label="{where}">\u21a9\ufe0e</a>'
