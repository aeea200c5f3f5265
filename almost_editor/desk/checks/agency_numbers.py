"""Numbers as American news agencies write them: words below ten, figures from there, and what is always figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.agency_dates import AP
from almost_editor.desk.checks.calendar_words import MONTH
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.numerals import NUMBER_WORD, ONES, TENS, value_of, words_of
from almost_editor.desk.checks.openers import OPENERS
from almost_editor.desk.checks.passages import SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Group, Slip, passage_rule
from almost_editor.wording import later

_FIRST_FIGURE = 10
_PROSE = SENTENCES - {Kind.CORRECTION}

_DIGIT = re.compile(r"[1-9](?= [a-z])")
_WORD_BEFORE = re.compile(r"[^\W\d_],? $")
_BEFORE = re.compile(r"(?P<word>[\w’'.-]+),? $")
_LONGEST_BEFORE = 24
_ODDS = re.compile(r"\d (?:in|of|out of) $")
_TAKES_FIGURES_WORDS = (
    "percent percentage percentages point points million billion trillion thousand hundred cent cents dollar dollars"
    " euro euros pound pounds ruble rubles hryvnia hryvnias yen pence foot feet inch inches yard yards mile miles km"
    " kilometer kilometers kilometre kilometres meter meters metre metres centimeter centimeters centimetre"
    " centimetres millimeter millimeters mm cm kg kilogram kilograms kilo kilos gram grams ounce ounces ton tons"
    " tonne tonnes gallon gallons liter liters litre litres acre acres hectare hectares degree degrees mph kph knots"
    " watts volts kilowatt kilowatts megawatt megawatts gigawatts kilowatt-hours megabytes gigabytes kilobytes cups"
    " cup teaspoon teaspoons tablespoon tablespoons votes vote to or and by x out in a am pm p noon midnight per"
    " through until till on at for after this tomorrow today yesterday o’clock times"
)
_TAKES_FIGURES = frozenset(_TAKES_FIGURES_WORDS.split())
"""What stands behind a figure below ten that is right: measures, money, scores, odds, times."""
_NAMED_BY_NUMBER_WORDS = (
    "no nos number numbers page pages chapter chapters part parts section sections article articles act acts scene"
    " room rooms question questions group groups grade grades district districts ward wards route routes highway line"
    " lines phase phases stage stages step steps level levels tier category class type size version volume vol figure"
    " fig table channel gate gates platform terminal track lane lanes pier unit block apartment suite box title"
    " season seasons episode episodes week weeks day days game games round rounds quarter set sets proposition"
    " measure amendment magnitude age aged ages point rule item items field slot reactor reactors by plus minus seed"
    " formula form mark paragraph verse rank ranked around until till from between at past count counts lot lots scored"
)
_NAMED_BY_NUMBER = frozenset(_NAMED_BY_NUMBER_WORDS.split())
"""What stands before one: what is called by a number, ages, scores and times."""
_OPENS = 4
"""Characters before a word in which its sentence may begin."""
_OLD = re.compile(r"[ -](?:year|month|week|day)s?[ -]old\b")
_LARGE_WORD = re.compile(
    rf"\b(?P<word>(?!(?:{'|'.join(ONES[1:10])})\b){NUMBER_WORD})\b(?![-’'](?!year|month|week|day|hour))"
)
_SMALL = re.compile(r"[a-z]+")
_LARGE_WORDS = frozenset((*TENS, *ONES[10:]))
_IDIOMS = re.compile(r" (?:commandments|to|in|past|o[’']clock)\b")
_OF_LARGER = re.compile(r"\b(?:hundred|thousand|million)(?: and)? $")
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})*(?P<percent>%?)(?![\d.]|,\d)(?=[ -][\w’'-]|,|(?<=%))")
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?…][”’)\"']? )[“‘\"'(]{0,3}$")
_LONGEST_OPENING = 6
_DATE_NEXT = re.compile(rf"[ -]{MONTH}|[ ]?[ap]\.?m\b", re.I)
_ABBREVIATIONS = (
    r"nos?|vol|fig|pp?|st|mt|u\.s|a\.m|p\.m|rep|sen|gov|dr|mrs?|ms|approx|ca|sec|art|ch|jan|feb|aug|sept?|oct|nov|dec"
)
_SHORTENED = re.compile(rf"(?:\b(?:{_ABBREVIATIONS})|\b[A-Z])\.[”’)\"']? $", re.I)
_FIGURE = r"\d[\d,]*(?:\.\d+)?"
_PERCENT = re.compile(
    rf"(?<![\d.,$-])(?:(?P<figure>{_FIGURE})[ \u00a0-]?(?:per ?cent|pct\b\.?)|(?P<apart>{_FIGURE})[ \u00a0]%"
    rf"|\b(?P<word>{NUMBER_WORD})[ -]per ?cent)(?!\w)",
    re.I,
)


@passage_rule(
    "ap-numbers",
    _PROSE,
    Group.AP,
    level=Level.HINT,
    title=later("One to nine are words, 10 and more are figures."),
    reason=later(
        "Ages, percentages, money, scores, times, measures and what is called by a number have figures always."
    ),
    source=AP,
    languages=("en",),
)
def numbers(passage: Passage) -> Iterator[Slip]:
    """Find small figures and large words; where either may be right, nothing."""
    prose = passage.prose
    for found in _DIGIT.finditer(prose):
        start, end = found.span()
        if _WORD_BEFORE.search(prose, max(0, start - 3), start) and not _wants_figure(prose, start, end):
            right = ONES[int(found[0])]
            yield Slip(start, end, later("Below 10 a number is a word: “{right}”.", right=right), (right,))
    if _LARGE_WORDS.isdisjoint(_SMALL.findall(prose)):
        return
    for found in _LARGE_WORD.finditer(prose):
        if not (
            _IDIOMS.match(prose, found.end())
            or _is_first(prose, found.start())
            or _OF_LARGER.search(prose, max(0, found.start() - _LONGEST_BEFORE), found.start())
        ):
            right = str(value_of(found["word"]))
            yield Slip(*found.span(), later("From 10 a number is a figure: “{right}”.", right=right), (right,))


def _wants_figure(prose: str, start: int, end: int) -> bool:
    after = re.match(r" (\w[\w’'-]*)", prose[end : end + _LONGEST_BEFORE])
    before = _BEFORE.search(prose, max(0, start - _LONGEST_BEFORE), start)
    if after is None or before is None:
        return True
    word = before["word"].rstrip(".,")
    return (
        after[1].partition("-")[0] in _TAKES_FIGURES
        or word.casefold() in _NAMED_BY_NUMBER
        or (word[:1].isupper() and word.casefold() not in OPENERS)
        or word[:1].isdigit()
        or _OLD.match(prose, end) is not None
        or _ODDS.search(prose, max(0, start - _LONGEST_BEFORE), start) is not None
    )


def _is_first(prose: str, start: int) -> bool:
    """Tell whether a word begins a sentence, or a quotation, where a number is always a word."""
    before = prose[max(0, start - _OPENS) : start].rstrip("“‘\"'([ ")
    return not before or before[-1] in ".!?…:;—–" or prose[start - 1] in "“‘\"'-"


@passage_rule(
    "ap-number-start",
    _PROSE,
    Group.AP,
    level=Level.HINT,
    title=later("No sentence begins with a figure, but for a year."),
    reason=later("A sentence begins with a capital, and a figure has none."),
    source=AP,
    languages=("en",),
)
def number_start(passage: Passage) -> Iterator[Slip]:
    """Find figures that begin a sentence."""
    prose = passage.prose
    for found in _FIGURES.finditer(prose):
        start, end = found.span()
        before = prose[max(0, start - _LONGEST_OPENING) : start]
        if not _SENTENCE_BEFORE.search(before):
            continue
        if _SHORTENED.search(prose, max(0, start - 12), start) or _DATE_NEXT.match(prose, end):
            continue
        words = words_of(int(found[0].rstrip("%").replace(",", ""))).capitalize()
        suggestions = (words + (" percent" if found["percent"] else ""),) if words else ()
        yield Slip(start, end, later("The sentence begins with a figure."), suggestions)


@passage_rule(
    "ap-percent",
    SENTENCES | {Kind.ITEM, Kind.HEADLINE, Kind.HEADING},
    Group.AP,
    level=Level.HINT,
    title=later("A percentage is a figure with its sign."),
    reason=later("“4%” is read faster than “four percent”; at the beginning of a sentence both are words."),
    source=AP,
    languages=("en",),
)
def percent(passage: Passage) -> Iterator[Slip]:
    """Find “4 percent”, “four percent” and “4 %”."""
    if not any(part in passage.prose for part in ("%", "cent", "pct")):
        return
    for found in _PERCENT.finditer(passage.prose):
        if found["word"] and _is_first(passage.prose, found.start()):
            continue
        figure = found["figure"] or found["apart"] or str(value_of(found["word"]))
        yield Slip(*found.span(), later("A percentage is written “{right}”.", right=f"{figure}%"), (f"{figure}%",))
