"""Writing a style book: an entry as text, and one put into a book's text where the rest stays as somebody wrote it."""

from __future__ import annotations

import re

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import Entry, Stylebook
from almost_editor.desk.stylebook.reading import HEAD, must_read, read_book

OPENING = """\
# The style book of this newsroom. Anybody can read, mend and share it.
#
# Each rule begins with [[rule]] and has
#   words        what is looked for, in whole words; or a pattern, a plain regular expression
#   use          what to write instead: one for all words or one for each, a choice as "one / other"
#   advice       a sentence for the writer; reason: why the house wants it
#   level        block (stops an export), note (told before it), hint (on the desk alone)
#   except       what is right although the words are in it
#   match_case   true where capitals matter; quotations = false leaves somebody's own words alone
#   languages    such as "en" or "en-US"; without it all
"""
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_UNWRITTEN = re.compile('["\\\\\x00-\x1f\x7f]')
_ONE_LINE = 100


def write_book(book: Stylebook) -> str:
    """Return the text of a whole book. Law: read again it is the same."""
    return "\n".join([OPENING, *map(write_entry, book.entries)])


def write_entry(entry: Entry) -> str:
    """Return the text of one entry; what is as it is without saying is left out."""
    lines = ["[[rule]]", f"name = {_quoted(entry.name)}"]
    lines += [_listed("words", entry.words)] if entry.words else [f"pattern = {_quoted(entry.pattern)}"]
    if entry.use:
        lines.append(f"use = {_quoted(entry.use[0])}" if len(entry.use) == 1 else _listed("use", entry.use))
    lines += [f"{key} = {_quoted(said)}" for key, said in (("advice", entry.advice), ("reason", entry.reason)) if said]
    lines += [f'level = "{entry.level.value}"'] if entry.level is not Level.NOTE else []
    lines += [_listed("except", entry.exceptions)] if entry.exceptions else []
    lines += ["match_case = true"] if entry.match_case else []
    lines += ["quotations = false"] if not entry.quotations else []
    lines += [_listed("languages", entry.languages)] if entry.languages else []
    return "\n".join(lines) + "\n"


def put_entry(text: str, entry: Entry, before: str = "") -> str:
    """Return a book's text with an entry in the place of the one called `before`, or at its end.

    Raises: ImportRefused where the text cannot be read, InvalidValue where the entry cannot be in it.
    """
    book = must_read(text)
    place = next((number for number, one in enumerate(book.entries) if one.name == before), len(book.entries))
    entries = (*book.entries[:place], entry, *book.entries[place + 1 :])
    return _rewritten(text, Stylebook(entries), place, write_entry(entry))


def drop_entry(text: str, name: str) -> str:
    """Return a book's text without an entry, and without the remarks right above it. Raises: ImportRefused."""
    book = must_read(text)
    place = next((number for number, one in enumerate(book.entries) if one.name == name), None)
    if place is None:
        return text
    return _rewritten(text, Stylebook((*book.entries[:place], *book.entries[place + 1 :])), place, "")


def _rewritten(text: str, wanted: Stylebook, place: int, written: str) -> str:
    """Return the text with one piece of it changed; written anew where that is not the book that is wanted."""
    opening, pieces = _pieces(text)
    if place < len(pieces):
        above = pieces[place][: HEAD.search(pieces[place]).start()]  # type: ignore[union-attr]
        pieces[place] = f"{above}{written}\n" if written else ""
    else:
        pieces.append(f"\n{written}")
        opening = opening if opening or len(pieces) > 1 else OPENING
    made = opening + "".join(pieces).rstrip("\n") + "\n"
    if read_book(made).wrong or read_book(made).book != wanted:
        # Whoever has “[[rule]]” within a sentence, or names no rule.
        made = write_book(wanted)
        must_read(made)
    return made


def _pieces(text: str) -> tuple[str, list[str]]:
    """Cut a text before the remarks that stand right above each rule."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cuts: list[int] = []
    for number, line in enumerate(lines):
        if HEAD.match(line.rstrip("\n")):
            cut = number
            while cut and lines[cut - 1].lstrip().startswith("#") and (not cuts or cut > cuts[-1] + 1):
                cut -= 1
            cuts.append(cut)
    opening = "".join(lines[: cuts[0]] if cuts else lines)
    ends = [*cuts[1:], len(lines)] if cuts else []
    return opening, ["".join(lines[cut:end]) for cut, end in zip(cuts, ends, strict=True)]


def _listed(key: str, words: tuple[str, ...]) -> str:
    quoted = [_quoted(one) for one in words]
    line = f"{key} = [{', '.join(quoted)}]"
    return line if len(line) <= _ONE_LINE else f"{key} = [\n" + "".join(f"    {one},\n" for one in quoted) + "]"


def _quoted(text: str) -> str:
    return '"' + _UNWRITTEN.sub(lambda sign: _ESCAPED.get(sign[0]) or f"\\u{ord(sign[0]):04x}", text) + '"'
