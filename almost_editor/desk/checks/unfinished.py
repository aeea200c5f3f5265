"""What somebody meant to come back to: TK, blanks that nobody filled in, suggestions and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import Kind, Passage
from almost_editor.desk.checks.rules import Copy, Group, Remark, Slip, article_rule, passage_rule
from almost_editor.document.counts import without_fenced_code
from almost_editor.document.searching import tk_spans
from almost_editor.document.text import squash
from almost_editor.document.writing.blanks import blank_from
from almost_editor.wording import later, word

_OPENS = re.compile(r"\{(\+\+|--|~~|>>|==)")
_CLOSES = {"++": "++}", "--": "--}", "~~": "~~}", ">>": "<<}", "==": "==}"}
_LONGEST_MARK = 2_000
"""Characters in which a mark must close: a text may open a thousand that nothing closes."""
_CODE = re.compile(r"(`+)[^`]+\1")
_SHOWN = 40
_PLACES = {
    Kind.HEADLINE: later("the headline"),
    Kind.DEK: later("the dek"),
    Kind.DESCRIPTION: later("the description"),
    Kind.BYLINE: later("the byline"),
    Kind.DATELINE: later("the dateline"),
    Kind.TAG: later("a tag"),
    Kind.ALT: later("the words of a picture"),
    Kind.CAPTION: later("the words of a picture"),
    Kind.CREDIT: later("the words of a picture"),
    Kind.CORRECTION: later("a correction"),
}
_IN_TEXT = later("the text")


@passage_rule(
    "tk",
    Kind,
    Group.GATE,
    level=Level.BLOCK,
    title=later("TK must be gone before an article is."),
    reason=later("It stands for what is still to come, and no reader should see it."),
)
def tk(passage: Passage) -> Iterator[Slip]:
    """Find TK, alone or doubled."""
    said = later("TK stands in {place}: something is still to come.", place=_place(passage.kind))
    for start, end in tk_spans(passage.prose):
        yield Slip(start, end, said)


@passage_rule(
    "blank",
    Kind,
    Group.GATE,
    level=Level.BLOCK,
    title=later("Every blank is filled in."),
    reason=later("A template’s “{{name}}” is a question to the writer, not to readers."),
)
def blank(passage: Passage) -> Iterator[Slip]:
    """Find blanks of snippets and templates."""
    found = blank_from(passage.prose, 0)
    while found is not None:
        left = _shown(passage.prose[slice(*found)])
        place = _place(passage.kind)
        yield Slip(*found, later("The blank “{left}” in {place} is still to be filled in.", left=left, place=place))
        found = blank_from(passage.prose, found[1])


@article_rule(
    "suggestion",
    Level.BLOCK,
    Group.GATE,
    title=later("Suggestions and comments are settled before an article leaves."),
    reason=later("What one desk says to another is not for readers."),
)
def suggestion(copy: Copy) -> Iterator[Remark]:
    """Find the first mark of a suggestion or comment (CriticMarkup)."""
    mark = squash(_suggestion(_CODE.sub(" ", without_fenced_code(copy.draft.body))))
    if mark:
        said = later("A suggestion or comment still stands in the text: “{mark}”.", mark=_shown(mark))
        yield Remark("body", said)


def _place(kind: Kind) -> str:
    return word(_PLACES.get(kind, _IN_TEXT))


def _shown(mark: str) -> str:
    return mark if len(mark) <= _SHOWN else f"{mark[:_SHOWN]}…"


def _suggestion(text: str) -> str:
    """Return the first suggestion or comment of a text, or nothing."""
    for opening in _OPENS.finditer(text):
        end = text.find(_CLOSES[opening[1]], opening.end(), opening.end() + _LONGEST_MARK)
        if end >= 0 and (opening[1] != "~~" or text.find("~>", opening.end(), end) >= 0):
            return text[opening.start() : end + 3]
    return ""
