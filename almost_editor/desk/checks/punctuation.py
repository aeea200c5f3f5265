"""Signs: what ends a paragraph, what opens and never closes, what stands there twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY, SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule, passage_rule
from almost_editor.desk.visible import THING
from almost_editor.wording import later

_ENDS = re.compile(r"(?:[.!?…:;—。！？；：؟।۔॥]|\.\.\.)[\s\"'”’»“‘)\]}』」）*]*$")
_CLOSERS = "\"'”’»“‘)]}』」） "
_WORD = re.compile(r"\w[\w’'-]*")
_LETTER = re.compile(r"[^\W\d_]")
_ATTRIBUTION = re.compile(r"\s*(?:--|[–—])")
_FEW_WORDS = 4
"""A line with fewer words is a sign-off, a place, a name."""
_LONG_WORD = 4
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")

_DOUBLE_SPACE = re.compile(r"(?<=\S) {2,}(?=\S)")
_DOUBLE_WORD = re.compile(r"(?<![\w’'.-])(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)[ \u00a0]+(?P=word)(?![\w’'-])", re.I)
_TWICE = "had that is do no so bye very ha yes hear there now long many more knock"
_MAY_BE_TWICE = frozenset(_TWICE.split())
"""Words that good prose has twice: “the house that that built”, “no no”; and cries."""
_FUNCTION_WORDS = (
    "a an and are as at be but by for from he her his i if in it its my of on or our she the their they this to was we"
    " were with you your"
)
_SMALL = frozenset(_FUNCTION_WORDS.split())
"""Words that no name is made of, whatever their first letter."""

_STRAIGHT = re.compile(r"\"|(?<![\w’'])'(?=\w)|(?<=[\w.,!?])'(?!\w)")
_MEASURES = re.compile(r"\d\s?['\"]")
_SPACE_BEFORE = re.compile(r"(?<=\w)[ ]+(?P<sign>[,.;!?](?=\s|$))")
_BEFORE_LIST_SIGN = re.compile(r"(?:(?:^|\s)\w{1,2}|[:;]-?)$")
_MOST_OPEN = 50
"""Signs of one passage that are told and waited for: a text that has more of them open is no prose."""
_PAIRS = {"“": "”", "„": "“", "«": "»", "(": ")", "[": "]", "「": "」", "『": "』"}


@passage_rule(
    "closing-punctuation",
    {Kind.PARAGRAPH, Kind.QUOTE},
    title=later("A paragraph ends with a sign."),
    reason=later("Where none stands, words were often lost on the way."),
)
def closing_punctuation(passage: Passage) -> Iterator[Slip]:
    """Find a paragraph that just stops; lines that are no sentences are left alone."""
    prose = passage.prose.rstrip()
    words = _WORD.findall(prose)
    if _ENDS.search(prose) or not words or _ATTRIBUTION.match(prose) or prose.endswith(THING):
        return
    if (len(words) < _FEW_WORDS and not _UNSPACED.search(prose)) or _is_titled(words):
        return
    last = prose.rstrip(_CLOSERS)
    if not last or not _LETTER.search(prose) or not (last[-1].isalnum() or last[-1] in ",%"):
        return
    start = max(last.rfind(" ") + 1, 0)
    yield Slip(start, len(prose), later("The paragraph ends without a full stop."), (_ended(prose, start),))


def _ended(prose: str, start: int) -> str:
    """Return the last word with its full stop: before a closing quote in English, where most houses set it."""
    last = prose[start:].rstrip(",")
    bare = last.rstrip(_CLOSERS)
    return f"{bare}.{last[len(bare) :]}" if last[len(bare) :][:1] in ("”", '"', "’") else f"{last}."


def _is_titled(words: list[str]) -> bool:
    long = [word for word in words if len(word) >= _LONG_WORD and word[0].isalpha()]
    return bool(long) and all(word[0].isupper() for word in long)


@passage_rule(
    "double-space",
    Kind,
    title=later("One space stands between words."),
    reason=later("Two are a slip of the thumb; pages show one."),
)
def double_space(passage: Passage) -> Iterator[Slip]:
    """Find two spaces and more between words."""
    if passage.kind is not Kind.ROW:
        for found in _DOUBLE_SPACE.finditer(passage.prose):
            yield Slip(*found.span(), later("More than one space stands here."), (" ",))


@passage_rule(
    "double-word",
    Kind,
    title=later("No word stands twice in a row."),
    reason=later("Eyes pass over the second one, above all at the end of a line."),
)
def double_word(passage: Passage) -> Iterator[Slip]:
    """Find words that stand twice, but for those that good prose has twice, and names."""
    for found in _DOUBLE_WORD.finditer(passage.prose):
        word = found["word"]
        first, second = found[0][: len(word)], found[0][-len(word) :]
        small = word.casefold() in _SMALL
        named = first[:1].isupper() and second[:1].isupper() and not small
        if named or word.casefold() in _MAY_BE_TWICE or (len(word) == 1 and not small):
            continue
        yield Slip(*found.span(), later("“{word}” stands here twice.", word=word), (first,))


@passage_rule(
    "space-before-sign",
    SENTENCES | {Kind.HEADLINE, Kind.HEADING, Kind.ITEM},
    title=later("No space stands before a comma or a full stop."),
    reason=later("It may begin the next line with the sign."),
    languages=("en", "de", "es", "it", "nl", "pl", "pt"),
)
def space_before_sign(passage: Passage) -> Iterator[Slip]:
    """Find spaces before signs; French has them, and is not asked."""
    for found in _SPACE_BEFORE.finditer(passage.prose):
        yield Slip(*found.span(), later("A space stands before the “{sign}”.", sign=found["sign"]), (found["sign"],))


@passage_rule(
    "straight-quotes",
    Kind,
    level=Level.HINT,
    title=later("Quotes are the typographer’s."),
    reason=later("Pages set them by themselves, but a straight one can lean the wrong way; and other systems do not."),
)
def straight_quotes(passage: Passage) -> Iterator[Slip]:
    """Find straight quotes; feet, inches and minutes have theirs."""
    if "'" not in passage.prose and '"' not in passage.prose:
        return
    measured = [found.end() - 1 for found in _MEASURES.finditer(passage.prose)]
    for found in _STRAIGHT.finditer(passage.prose):
        if found.start() not in measured:
            yield Slip(*found.span(), later("This quote is straight."))


@passage_rule(
    "nested-quotes",
    SENTENCES | {Kind.HEADLINE, Kind.HEADING, Kind.ITEM, Kind.PULL_QUOTE},
    title=later("A quotation within a quotation has single quotes."),
    reason=later("Else nobody sees who says what."),
    languages=("en",),
)
def nested_quotes(passage: Passage) -> Iterator[Slip]:
    """Find a double quote that opens within another."""
    opened = False
    for at, sign in enumerate(passage.prose):
        if sign == "“" and opened:
            end = passage.prose.find("”", at)
            if end > at:
                inner = passage.prose[at + 1 : end]
                yield Slip(at, end + 1, later("A quotation in a quotation has single quotes."), (f"‘{inner}’",))
            return
        opened = sign == "“" or (opened and sign != "”")


@article_rule(
    "unbalanced-quotes",
    Level.NOTE,
    title=later("What opens closes again."),
    reason=later("Else readers take for somebody’s words what is ours."),
)
def unbalanced(copy: Copy) -> Iterator[Remark]:
    """Find quotes and brackets that never close; a quotation over several paragraphs opens each and closes once."""
    for at, placed in enumerate(copy.passages):
        after = copy.passages[at + 1].passage if at + 1 < len(copy.passages) else None
        if placed.passage.kind not in OF_BODY | SENTENCES | {Kind.HEADLINE}:
            continue
        for start, sign in islice(_never_closed(placed.passage.prose), _MOST_OPEN):
            if sign in "“«„" and after is not None and after.prose.startswith(sign):
                continue
            said = later("The “{sign}” here never closes.", sign=sign)
            if sign not in _PAIRS:
                said = later("The “{sign}” here closes what nothing opens.", sign=sign)
            yield Remark(placed.field, said, (placed, Slip(start, start + 1, said)))


def _never_closed(prose: str) -> Iterator[tuple[int, str]]:
    """Give signs that have no partner in a passage."""
    low = "„" in prose
    opened: list[tuple[int, str]] = []
    for at, sign in enumerate(prose):
        if opened and sign == _PAIRS[opened[-1][1]]:
            opened.pop()
        elif sign in _PAIRS and not (low and sign == "“"):
            opened.append((at, sign))
            if len(opened) > _MOST_OPEN:
                break
        elif sign in "”)]»" and not _is_list_sign(prose, at):
            waits = next((n for n in range(len(opened) - 1, -1, -1) if _PAIRS[opened[n][1]] == sign), None)
            if waits is None:
                yield at, sign
            else:
                yield from opened[waits + 1 :]
                del opened[waits:]
    yield from opened


def _is_list_sign(prose: str, at: int) -> bool:
    """Tell whether a bracket belongs to a number or a smiley: “1) first”, “:)”."""
    return prose[at] == ")" and bool(_BEFORE_LIST_SIGN.search(prose[max(0, at - 4) : at]))
