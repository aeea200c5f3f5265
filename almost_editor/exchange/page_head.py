"""The head of a copied page: headline, dek, byline, date; and which line is none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from almost_editor.document.draft import Author
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.exchange.date_lines import read_date_line
from almost_editor.exchange.page_words import closed, fold, same
from almost_editor.wording import later

_LONGEST_DEK = 350
_HEAD_LINES = 9
"""How far down bylines and dates are looked for: a quotation further on may say “By Anna Weir” too."""
_PARTS = re.compile(r"\s+[|·•]\s+")
_SENTENCES = re.compile(r"[.!?…][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z])")
_MINUTES = re.compile(r"\d{1,3}[ -]?min(?:ute)?s?(?: read)?(?: time)?", re.I)
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z’'.\- ]+[A-Z.](?:, [A-Z][A-Za-z.’' ]{1,30})?)\s*(?:\s—\s?|\s–\s|—|\s--\s?)\s*(?=\S)"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.’'‑-]*", re.U)
_NOT_IN_NAMES = re.compile(
    r"(?i:the|an?|of|to|in|on|at|for|from|with|is|are|was|were|ha[ds]|have|will|would|and|but|or|its?|this|that)"
)
_PARTICLES = re.compile(r"de|del|della|di|da|dos|la|le|van|von|der|den|ter|ten|al|el|bin|ibn|y|e|af|zu")


@dataclass(slots=True)
class Head:
    """What the lines above the text said; `body` are the lines that follow."""

    headline: str
    dek: str = ""
    authors: tuple[Author, ...] = ()
    published: datetime | None = None
    modified: datetime | None = None
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def split_head(lines: Sequence[str]) -> Head:
    """Return headline and dek, everything after them untouched: nothing is dropped and nothing else recognised."""
    rest = list(lines[1:])
    head = Head(lines[0], body=rest)
    if rest and _is_dek(rest[0], rest[1:]):
        head.dek = rest.pop(0)
    return head


def read_head(lines: Sequence[str], publication: Publication, *, above: Sequence[str] = ()) -> Head:
    """Return what stands above the text; repetitions are dropped, and every dropped word is in the notes.

    `above` are dates that stood over the headline.
    """
    head = Head(lines[0])
    for line in above:
        _read_furniture(line, head, publication)
    rest = list(lines[1:])
    furniture = False
    place = 0
    while place < min(len(rest), _HEAD_LINES):
        line, following = rest[place], rest[place + 1 :]
        if same(line, head.headline):
            head.notes.append(later("The headline stood twice; one was left out: {line}", line=closed(line)))
        elif head.dek and same(line, head.dek):
            head.notes.append(
                later(
                    "The dek was repeated as the first paragraph; the repetition was left out: {line}",
                    line=closed(line),
                )
            )
        elif _read_furniture(line, head, publication):
            furniture = True
        elif not head.dek and _is_dek(line, following, after_byline=furniture, publication=publication):
            head.dek = line
        else:
            break
        place += 1
    head.body = rest[place:]
    if head.dek and not any("repeated" in note for note in head.notes):
        head.notes.append(
            later("Took “{start}” for the dek; if it opens the story, move it into the text.", start=_start(head.dek))
        )
    return head


def take_dateline(paragraph: str) -> tuple[str, str]:
    """Return the dateline that opens a paragraph (`PORT ALDEN, Ore.`) and the rest; none gives an empty one."""
    match = _DATELINE.match(paragraph)
    if not match or len(match["place"]) > 60:
        return "", paragraph
    return squash(match["place"]), paragraph[match.end() :]


def read_byline(line: str, publication: Publication) -> tuple[Author, ...]:
    """Return the authors that a line names, or none where it is not a byline and nothing else."""
    plain = squash(line)
    by = fold(publication.words.by) or "by"
    if len(plain) > 160 or not fold(plain).startswith((by + " ", "by ")):
        return ()
    names = plain.split(" ", len(by.split()) if fold(plain).startswith(by + " ") else 1)[-1]
    words = {publication.words.conjunction, "and", "&"} - {""}
    between = "|".join(rf"\s{re.escape(word)}\s" for word in sorted(words, key=len, reverse=True))
    parts = [part.strip() for part in re.split(rf",\s(?:and\s)?|{between}", names, flags=re.I)]
    if not parts or not all(_is_name(part) for part in parts):
        return ()
    return tuple(Author(part) for part in parts)


def _is_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 6 or not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    if any(_NOT_IN_NAMES.fullmatch(word) for word in words):
        return False
    if text.endswith(".") and len(words[-1]) > 3:
        return False
    return all(not word[0].islower() or _PARTICLES.fullmatch(word) for word in words) and not words[0][0].islower()


def _is_dek(
    line: str, following: Sequence[str], *, after_byline: bool = False, publication: Publication | None = None
) -> bool:
    """Tell whether the line below the headline is a dek.

    With nothing to tell it from a first paragraph it counts as the dek, since every page of the publication has one.
    """
    if not following:
        return False
    furniture = Head("")
    texts = [text for text in following[:4] if publication is None or not _read_furniture(text, furniture, publication)]
    if texts and same(texts[0], line):
        return True
    if after_byline or len(line) > _LONGEST_DEK or _DATELINE.match(line):
        return False
    return len(_SENTENCES.findall(line)) < 2


def _read_furniture(line: str, head: Head, publication: Publication) -> bool:
    """Read a line of bylines, dates and reading time into `head`; False where any part of it is something else."""
    parts = [part for part in _PARTS.split(line) if part.strip()]
    found = [(read_byline(part, publication), read_date_line(part, publication), part) for part in parts]
    if not found or not all(authors or day or _MINUTES.fullmatch(squash(part)) for authors, day, part in found):
        return False
    for authors, day, part in found:
        if authors:
            head.authors += tuple(author for author in authors if author not in head.authors)
            head.notes.append(later("The byline was read from “{line}”.", line=squash(part)))
        elif day is None:
            head.notes.append(
                later("The reading time was left out, since the layout brings it: “{line}”.", line=squash(part))
            )
        elif day.moment is None:
            head.notes.append(
                later("The date could not be read for certain; set it by hand: “{line}”.", line=squash(part))
            )
        elif day.updated:
            head.modified = day.moment
            head.notes.append(
                later("The date of the last change was read from “{line}”, as noon of that day.", line=squash(part))
            )
        else:
            head.published = head.published or day.moment
            head.notes.append(later("The date was read from “{line}”, as noon of that day.", line=squash(part)))
    return True


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")
