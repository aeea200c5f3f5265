"""Quotes, dashes and dots as the language sets them, made from the straight ones that people type.

What is typographic already stays as it is. Cost: linear in the text; the usual stack of open quotes is not.
"""

from __future__ import annotations

import re
import unicodedata

from markdown_it.token import Token

from almost_editor.document.quote_styles import QuoteStyle, style_of

_EM, _EN = "\u2014", "\u2013"


APOSTROPHE = "’"
_MARKS = re.compile(r"""["']|-{2,}|\.{3,}""")
_OPENERS = frozenset("([{<-/–—“‘«‹„‚¿¡")
_BRACKETS = frozenset("([{<¿¡")
_ENDS = frozenset(",.;:!?)]}")
# Scripts that put no space before a quotation, or write small words in one with the next.
_JOINED = re.compile("[\u0620-\u064a\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_ADDRESS = re.compile(r"""(?:https?://|www\.)[^\s<>"']+""")
_VERBATIM = re.compile(r"<(/?)(?:code|kbd|samp|var|tt|pre)\b", re.I)
# Letters left out at the start of a word: an apostrophe, not an opening quote.
_ELISION = re.compile(r"\d\d(?:s\b|(?!\d))|(?:tis|twas|twere|twill|em|til|till|cause|cuz|bout|round|n)\b", re.I)
_HEBREW = re.compile("[\u05d0-\u05ea]")
# Stands for a word that quotes may lean on but that is not ours to change: code, a picture.
_OBJECT = "\ufffc"


def set_text(text: str, language: str) -> str:
    """Return plain text (a caption, a headline) with its quotes, dashes and dots set."""
    if not _MARKS.search(text):
        return text
    return _Setter(text, style_of(language)).set_span(0, len(text))


def set_inline(children: list[Token], language: str) -> None:
    """Set the text of one paragraph's inline tokens in place; code, escapes, bare addresses and tags stay.

    Law: runs before escaped characters are joined to the text, so that an escaped quote stays straight.
    """
    if not any(token.type == "text" and _MARKS.search(token.content) for token in children):
        return
    parts: list[str] = []
    free: list[bool] = []
    automatic = False
    verbatim = 0
    for token in children:
        if token.type in ("link_open", "link_close") and token.info == "auto":
            automatic = token.type == "link_open"
        elif token.type == "html_inline" and (tag := _VERBATIM.match(token.content)):
            verbatim = max(0, verbatim - 1) if tag[1] else verbatim + 1
        free.append(token.type == "text" and not automatic and not verbatim)
        parts.append(_context(token))
    setter = _Setter("".join(parts), style_of(language))
    start = 0
    for token, part, ours in zip(children, parts, free, strict=True):
        if ours and part:
            token.content = setter.set_span(start, start + len(part))
        start += len(part)


def _context(token: Token) -> str:
    match token.type:
        case "text" | "text_special":
            return token.content
        case "softbreak" | "hardbreak":
            return " "
        case "code_inline" | "image":
            return _OBJECT
        case _:
            return ""


class _Setter:
    """Sets the marks of one paragraph, from left to right."""

    def __init__(self, flat: str, style: QuoteStyle) -> None:
        self._flat = flat
        self._style = style
        self._opened_at = -1
        self._double_open = False
        self._single_open = False
        self._last_close = self._last_closing_single()
        self._addresses = [match.span() for match in _ADDRESS.finditer(flat)] if "://" in flat or "www." in flat else []

    def set_span(self, start: int, end: int) -> str:
        """Return the span's text, set; spans are given in order."""
        pieces: list[str] = []
        position = start
        for match in _MARKS.finditer(self._flat, start, end):
            at, mark = match.start(), match.group()
            is_free = not any(first <= at < last for first, last in self._addresses)
            pieces += (self._flat[position:at], self._mark(mark, at) if is_free else mark)
            position = match.end()
        pieces.append(self._flat[position:end])
        return "".join(pieces)

    def _mark(self, mark: str, at: int) -> str:
        before = self._flat[at - 1] if at else " "
        after = self._flat[at + len(mark)] if at + len(mark) < len(self._flat) else " "
        match mark[0]:
            case ".":
                return "…" if mark == "..." else mark
            case "-":
                return self._dash(mark, at, before, after)
            case '"':
                return self._double(at, before, after)
            case _:
                return self._single(at, before, after)

    def _dash(self, mark: str, at: int, before: str, after: str) -> str:
        if len(mark) > 3 or after == ">" or before == "<" or self._flat.endswith("<!", 0, at):
            return mark
        if len(mark) == 3:
            return _EM
        return _EN if before.isdigit() and after.isdigit() else self._style.dash

    def _opens(self, at: int, before: str, after: str) -> bool:
        if after.isspace():
            return False
        if before.isspace() or before in _BRACKETS or self._opened_at == at - 1:
            return True
        # Behind a dash or a mark a quotation may begin, or end where somebody is interrupted.
        return before in _OPENERS and (after not in _ENDS or self._flat.startswith("...", at + 1))

    def _opens_joined(self, at: int, before: str, after: str) -> bool:
        """Tell whether a quotation begins without a space before it."""
        if self._double_open or not after.isalnum():
            return False
        elided = before in "'’" and self._flat[max(0, at - 2) : at - 1].isalpha()
        return elided or before in ":…." or bool(_JOINED.match(before)) or unicodedata.category(before) in ("So", "Cf")

    def _double(self, at: int, before: str, after: str) -> str:
        if self._opens(at, before, after) or self._opens_joined(at, before, after):
            self._double_open, self._opened_at = True, at
            return self._style.double[0]
        if before.isdigit() and not self._double_open:
            return '"'  # inches
        if _HEBREW.fullmatch(before) and _HEBREW.fullmatch(after):
            return "\u05f4"  # gershayim, within an abbreviation
        self._double_open = False
        return self._style.double[1]

    def _single(self, at: int, before: str, after: str) -> str:
        if self._opens(at, before, after):
            if at < self._last_close and not _ELISION.match(self._flat, at + 1):
                self._single_open, self._opened_at = True, at
                return self._style.single[0]
            return APOSTROPHE
        if after.isalpha():
            return APOSTROPHE
        if before.isdigit() and (after.isdigit() or not self._single_open):
            return "'"  # feet, minutes
        if self._single_open and at >= self._last_close:
            self._single_open = False
        elif not self._single_open:
            return APOSTROPHE
        return self._style.single[1] if not after.isalnum() else APOSTROPHE

    def _last_closing_single(self) -> int:
        at = self._flat.rfind("'")
        while at > 0:
            before, after = self._flat[at - 1], self._flat[at + 1 : at + 2]
            if not before.isspace() and before not in _OPENERS and not after.isalnum():
                return at
            at = self._flat.rfind("'", 0, at)
        return -1
