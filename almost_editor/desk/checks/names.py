"""A name that is spelt in two ways in one article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.openers import OPENERS
from almost_editor.desk.checks.passages import OF_BODY, SENTENCES, Kind, Passage, Placed
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.wording import later

_READ = (SENTENCES | OF_BODY) - {Kind.HEADING, Kind.ROW}
"""Not where every word has its capital."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_POSSESSIVE = re.compile(r"(?:[’']s?|-)$")
_SENTENCE_END = re.compile(r"[.!?…:;—–“‘\"(•]\s*[“‘\"'(]*$")
_KEPT = 20_000
_SHORTEST, _LONGEST = 5, 24
_SHORTEST_ALONE = 7
"""Letters that a name without a first name has where nothing but its letters tells that it is one."""
_SURELY_LAST = 9
"""Letters from which a last name and a first name are told apart by nothing else."""
_CROWD = 8
"""Names that are alike in this way and more are no slip of the pen."""
_TITLES_WORDS = (
    "president minister prime defense foreign interior finance gov governor sen senator rep representative gen"
    " general col colonel capt captain lt maj major sgt dr mr mrs ms sir lord lady king queen prince princess pope"
    " chancellor mayor judge justice chief commissioner secretary director chair chairman chairwoman speaker"
    " professor prof rev the king’s ambassador sheriff officer detective coach treasurer deputy vice"
)
_TITLES = frozenset(_TITLES_WORDS.split())
_PLACES = frozenset(("in", "at", "near", "across", "toward", "towards", "around", "outside", "inside", "into"))
_NO_FIRST_NAMES = _TITLES | OPENERS
_FORMS = re.compile(r"(?:’?s|es|n|an|ian|ans|i|a|d|ed|er|r|in|ina|in’s)$")
"""What makes another word of a name: a Russian, Israelis, Martina."""
_PAIR_WORDS = (
    "german/germany gambia/zambia thursday/tuesday january/february northern/southern eastern/western serbia/siberia"
    " austria/australia slovenia/slovakia christian/christina christine/christina christian/christine houston/huston"
    " catholic/catholics muslim/muslims daniel/daniela gabriel/gabriela michael/michaela dominica/dominican"
)
_PAIRS = frozenset(frozenset(pair.split("/")) for pair in _PAIR_WORDS.split())


@dataclass(frozen=True, slots=True)
class _Told:
    """A capitalised word where it stands, and the words beside it. Units: characters of the prose."""

    word: str
    start: int
    first: str
    """The capitalised word right before it, or nothing."""
    before: str
    """The word before it, small."""
    after: str
    """The capitalised word right behind it, or nothing."""
    begins: bool
    """Whether it begins a sentence, where any word has a capital."""


@dataclass(slots=True)
class _Name:
    """A spelling, and how it is used."""

    word: str
    places: list[tuple[int, Placed, int]] = field(default_factory=list)
    """In order: the number of the passage, the passage, and where in it."""
    firsts: set[str] = field(default_factory=set)
    is_sure: bool = False
    """Whether it has its capital within a sentence."""
    is_place: bool = False
    leads: set[str] = field(default_factory=set)
    """Capitalised words right behind it."""


@article_rule(
    "names-differ",
    Level.NOTE,
    title=later("A name is spelt in one way."),
    reason=later("Readers wonder whether there are two of them, and one of the spellings is wrong."),
)
def names_differ(copy: Copy) -> Iterator[Remark]:
    """Find a name that is spelt another way elsewhere: same first name, or only one of the two was introduced."""
    if not copy.draft.language.lower().startswith("en"):
        return
    names = _names(copy.of(*_READ))
    for one, other in _alike(names):
        rare, usual = sorted((one, other), key=_weight)
        said = later("“{name}” is spelt “{usual}” elsewhere.", name=rare.word, usual=usual.word)
        for _, placed, start in rare.places:
            slip = Slip(start, start + len(rare.word), said, (usual.word,))
            yield Remark(placed.field, said, (placed, slip))


def _weight(name: _Name) -> tuple[int, int, int]:
    """Return how good a claim a spelling has: used more often, then earlier."""
    order, _, start = name.places[0]
    return len(name.places), -order, -start


def _names(passages: Iterable[Placed]) -> dict[str, _Name]:
    """Return the names of an article by their spelling; what is also written small is none."""
    names: dict[str, _Name] = {}
    small: set[str] = set()
    for order, placed in enumerate(passages):
        told, also_small = _told(placed.passage)
        small |= also_small
        for one in told:
            name = names.setdefault(one.word, _Name(one.word))
            name.places.append((order, placed, one.start))
            name.is_sure = name.is_sure or not one.begins
            name.is_place = name.is_place or one.before in _PLACES
            if one.first:
                name.firsts.add(one.first)
            if one.after:
                name.leads.add(one.after)
    for name in names.values():
        name.firsts = {first for first in name.firsts if first.casefold() not in small}
    return {word: name for word, name in names.items() if word.casefold() not in small}


@lru_cache(maxsize=_KEPT)
def _told(passage: Passage) -> tuple[tuple[_Told, ...], frozenset[str]]:
    """Return the capitalised words of a passage and those that are small."""
    prose = passage.prose
    told: list[_Told] = []
    small: set[str] = set()
    found = list(_WORD.finditer(prose))
    words = [_POSSESSIVE.sub("", one[0]) for one in found]
    for at, (one, word) in enumerate(zip(found, words, strict=True)):
        if not word[:1].isupper():
            small.add(word)
            continue
        if not _SHORTEST <= len(word) <= _LONGEST or word.isupper():
            continue
        joined = at > 0 and prose[found[at - 1].end() : one.start()] == " "
        before = words[at - 1] if joined else ""
        follows = at + 1 < len(found) and prose[one.end() : found[at + 1].start()] == " " and one[0] == word
        after = words[at + 1] if follows and words[at + 1][:1].isupper() else ""
        is_first_name = before[:1].isupper() and before.casefold() not in _NO_FIRST_NAMES
        begins = one.start() == 0 or bool(_SENTENCE_END.search(prose, max(0, one.start() - 6), one.start()))
        told.append(_Told(word, one.start(), before if is_first_name else "", before.casefold(), after, begins))
    return tuple(told), frozenset(small)


def _alike(names: dict[str, _Name]) -> Iterator[tuple[_Name, _Name]]:
    """Give pairs of spellings that are likely one name, each once. Cost: linear but for crowds, which are left out."""
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    for word in names:
        small = word.casefold()
        for key in {small} | {small[:at] + small[at + 1 :] for at in range(len(small))}:
            buckets[key].append(word)
    crowded = Counter(word for bucket in buckets.values() if len(bucket) > _CROWD for word in bucket)
    seen: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        for at, one in enumerate(bucket if 1 < len(bucket) <= _CROWD else ()):
            for other in bucket[at + 1 :]:
                pair = (one, other)
                if pair not in seen and not crowded[one] and not crowded[other]:
                    seen.add(pair)
                    if _is_slip(one, other) and _is_same(names[one], names[other]):
                        yield names[one], names[other]


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter that makes no other word: put in, left out, changed or swapped."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if short == long or frozenset((short, long)) in _PAIRS:
        return False
    if len(short) < len(long):
        # “Zelenskyi” is “Zelensky”; “Israeli” is not “Israel”.
        is_form = long.startswith(short) and _FORMS.fullmatch(long[len(short) :]) is not None
        return not is_form or (long[-1] == "i" and short[-1] in "yi")
    differ = [at for at in range(len(short)) if short[at] != long[at]]
    if len(differ) == 1:
        last = differ[0] == len(short) - 1
        ends = {short[-1], long[-1]}
        # Roberto and Roberta, Afghans and Afghani; but nobody is called Lukashenka beside Lukashenko.
        return not last or not ends <= set("aeionsr") or (ends == {"a", "o"} and len(short) >= _SURELY_LAST)
    first, second = differ[0], differ[-1]
    return len(differ) == 2 and second == first + 1 and short[first] == long[second] and short[second] == long[first]


def _is_same(one: _Name, other: _Name) -> bool:
    """Tell whether two spellings are used as one name."""
    if not (one.is_sure and other.is_sure):
        return False
    if one.firsts & other.firsts:
        return True
    if one.firsts and other.firsts:
        return False
    if one.firsts or other.firsts:
        introduced, alone = (one, other) if one.firsts else (other, one)
        return not alone.leads and not alone.is_place and not introduced.leads
    if one.leads or other.leads:
        return bool(one.leads & other.leads)
    return min(len(one.word), len(other.word)) >= _SHORTEST_ALONE
