"""Plain text as Markdown that shows it: what would turn into marks by accident is escaped, and nothing else."""

from __future__ import annotations

import re

# What the start of a line would make of it: heading, list, quotation, rule, underline, container, term, definition.
_STARTS = re.compile(
    r"""(?P<before>)(?P<mark>\#)(?=\#{0,5}(?:[ \t]|$))
      | (?P<number>\d{1,9})(?P<point>[.)])(?=[ \t]|$)
      | (?P<bullet>[-+*])(?=[ \t]|$)
      | (?P<quote>>)
      | (?P<rule>[-=])(?=[-= \t]*$)
      | (?P<container>:)(?=::|[ \t])
      | (?P<term>~)(?=[ \t])
      | (?P<row>[|:-])(?=[|:\- \t]*$)
      | (?P<definition>\[)(?=.+\]:)""",
    re.X,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_SIGNS = re.compile(r"[\\`*_<&~(\[{^]")


def as_markdown(paragraph: str) -> str:
    r"""Return one paragraph of plain text as Markdown that renders to the same text.

    Shapes: lines ended by `\n` stay lines; none starts or ends with white space. `[bracketed insertions]` stay as they
    are: with nothing that they could link to they are text. Law: rendered and read as text, the words are the same.
    """
    return "\n".join(_line(line) for line in paragraph.split("\n"))


def _line(line: str) -> str:
    inline = _SIGNS.sub(lambda match: _sign(line, match.start()), line)
    match = _STARTS.match(line)
    if not match or inline.startswith("\\"):
        return inline
    # A number's point stands behind the digits, every other mark at the very start; neither moved by the pass above.
    place = match.end("number") if match["number"] else 0
    return f"{inline[:place]}\\{inline[place:]}"


def _sign(line: str, place: int) -> str:
    """Return the sign at `place`, escaped where it would be read as a mark."""
    sign = line[place]
    before, after = line[place - 1 : place], line[place + 1 : place + 2]
    match sign:
        case "\\":
            mark = after in _PUNCTUATION or not after
        case "`":
            mark = True
        case "*":
            mark = not (_blank(before) and _blank(after))
        case "_":
            mark = not (_blank(before) and _blank(after)) and not (before.isalnum() and after.isalnum())
        case "<":
            mark = after.isalpha() or after in {"/", "!", "?"}
        case "&":
            mark = _ENTITY.match(line, place) is not None
        case "~":
            mark = "~" in (before, after)
        case "(":
            mark = before == "]"
        case "[":
            mark = before == "^"
        case "{":
            mark = after in {"+", "-", "~", ">", "="}
        case _:
            mark = after == "["
    return f"\\{sign}" if mark else sign


def _blank(neighbour: str) -> bool:
    return not neighbour or neighbour.isspace()
