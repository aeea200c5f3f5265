"""Suggestions and comments (`document.marks`) as elements of a line: shown as such, or as the clean result.

Clean is what every page gets. Its text has been accepted before (`without_marks`); here the rest goes, where somebody
renders a text as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from almost_editor.document.marks import LINE_END, Ahead, Kind, Mark, mark_at

SUGGESTED = "suggested"
"""The class of what is suggested; `COMMENT` that of a comment."""
COMMENT = "comment"
GONE = "gone_open"
_WITHIN, _AHEAD = "within-mark", "marks-ahead"


def install(parser: MarkdownIt) -> None:
    """Teach a parser marks."""
    parser.inline.ruler.after("escape", "mark", _mark)


def _mark(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{" or _WITHIN in state.env:
        return False
    ahead = state.env.setdefault(_AHEAD, {}).setdefault(state.src, Ahead(state.src))
    mark = mark_at(state.src, state.pos, ahead, state.posMax)
    if mark is None:
        return False
    if not silent:
        state.env[_WITHIN] = True
        if "house" in state.env and state.env["house"].options.tracked:
            _push_tracked(state, mark)
        else:
            _push_words(state, _clean(state.src, mark))
        del state.env[_WITHIN]
    state.pos = mark.end
    return True


def _clean(src: str, mark: Mark) -> str:
    """Return what readers get of a mark; of a line's end that is told behind the last words of a block, nothing."""
    new = mark.new.rstrip("\n")
    return new.rstrip(LINE_END) if mark.kind is Kind.ADDITION and mark.stop == len(src) else new


def _push_tracked(state: StateInline, mark: Mark) -> None:
    ends = LINE_END * mark.line_ends
    match mark.kind:
        case Kind.COMMENT:
            token = state.push("comment", "", 0)
            token.content = state.src[mark.inner : mark.inner_end].strip()
        case Kind.HIGHLIGHT:
            if mark.new:
                _push_element(state, "mark", "mark", mark.new)
        case _:
            if mark.old:
                _push_element(state, "gone", "del", mark.old.rstrip("\n") + ends)
            if mark.new:
                _push_element(state, "new", "ins", mark.new.rstrip("\n") + ends)


def _push_element(state: StateInline, name: str, tag: str, words: str) -> None:
    opened = state.push(f"{name}_open", tag, 1)
    opened.attrs["class"] = SUGGESTED
    _push_words(state, words)
    state.push(f"{name}_close", tag, -1)


def _push_words(state: StateInline, words: str) -> None:
    """Render words by themselves: no code, link or emphasis reaches into a mark or out of it."""
    if state.linkLevel and any(sign in words for sign in "[<"):
        # A link within a link is no HTML.
        state.push("text", "", 0).content = words
        return
    if state.pending:
        state.pushPending()
    children: list[Token] = []
    state.md.inline.parse(words, state.md, state.env, children)
    for token in children:
        token.level += state.level
        state.tokens.append(token)
        state.tokens_meta.append(None)


def read_words(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out of a line's tokens what is suggested to be gone: the words of a heading are those that stay."""
    if not any(token.type == GONE for token in tokens):
        return tokens
    kept: list[Token] = []
    gone = False
    for token in tokens:
        gone = token.type == GONE or (gone and token.type != "gone_close")
        if not gone:
            kept.append(token)
    return kept


def comment_element(words: str) -> str:
    """Return the element of a comment, its words already escaped."""
    return f'<span class="{COMMENT}">{words}</span>'
