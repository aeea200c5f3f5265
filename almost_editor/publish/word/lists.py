"""Numbering: which list a paragraph belongs to, and how each list counts."""

from __future__ import annotations

DEEPEST = 8
"""The innermost level that a document counts; lists that are nested deeper stand on it."""
INDENT = 360
"""Twentieths of a point that each level is set in."""

_BULLETS = "•◦▪"
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class Numbering:
    """The lists of one document: each numbered one counts for itself."""

    def __init__(self) -> None:
        self._numbered: list[tuple[int, int, str]] = []

    def add(self, *, numbered: bool, level: int, start: int, kind: str) -> int:
        """Return the number of a further list. Shapes: `kind` is the list's `type`, such as `a`."""
        if not numbered:
            return 1
        self._numbered.append((level, max(start, 0), _FORMATS.get(kind, "decimal")))
        return len(self._numbered) + 1

    def xml(self) -> str:
        """Return what stands in the numbering part."""
        abstract = _abstract(0, "bullet", [_BULLETS[level % 3] for level in range(DEEPEST + 1)])
        abstract += _abstract(1, "decimal", [f"%{level + 1}." for level in range(DEEPEST + 1)])
        lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        for number, (level, start, format) in enumerate(self._numbered, 2):
            lists += (
                f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}">'
                f'<w:startOverride w:val="{start}"/>{_level(level, format, f"%{level + 1}.", start)}'
                "</w:lvlOverride></w:num>"
            )
        return abstract + lists


def _abstract(number: int, format: str, signs: list[str]) -> str:
    levels = "".join(_level(level, format, sign, 1) for level, sign in enumerate(signs))
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _level(level: int, format: str, sign: str, start: int) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{INDENT * (level + 1)}" w:hanging="{INDENT}"/></w:pPr></w:lvl>'
    )
