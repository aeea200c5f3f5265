"""Inventing: prose that nobody wrote, with words as often and as rare as a language has them.

Pure: the same seed invents the same articles, whatever the machine.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from almost_editor.document.draft import Author, Draft, Stage
from almost_editor.library.filling import Written

UNTIL = datetime(2026, 10, 1, 18, tzinfo=UTC)
"""When the last of the invented articles was saved."""
YEARS = 9
WORDS = 700
"""Of an article, on average."""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_COMMON = _listed(
    "the of to and a in that is for it was on as with he be at by said from this have not are but his they had an which"
    " or we will who has would been more one when their were about there all she out what so up if no its after than"
    " some her year could over also into can two other people time just now first new our them most only city then"
    " like any council where before make because how between many vote state county bridge school water budget police"
    " mayor federal plan public court report money road house week meeting board million percent member river ferry"
)
_STARTS = _listed("b c d f g h k l m n p r s t v w br cl cr dr fl gr pl pr sh sl st th tr")
_MIDDLES = _listed("a e i o u ai ea ou")
_ENDS = _listed("n r l t s d m ck nd st rt sh ng")
_FIRST = _listed(
    "Mara Inés Jonas Priya Tomas Adele Wen Oskar Ruth Samir Lena Hugo Nadia Pavel Ingrid Marcus Yara Felix"
)
_LAST = _listed("Ellison Moreno Whitlock Sandoval Okafor Lindqvist Barros Hale Petrov Nakano Quill Devereux Marsh Tran")
_TAGS = _listed("council water schools roads courts elections harbor weather budget")
_VOCABULARY = 40_000
_DRAWN = 1 << 20
_STAGES = {Stage.IDEA: 4, Stage.DRAFT: 8, Stage.IN_EDIT: 5, Stage.READY: 5, Stage.EXPORTED: 78}
_IN_SERIES, _IN_TRASH, _SAYS_TK, _HAS_SECOND_AUTHOR, _HAS_NOTES = 0.25, 0.02, 0.03, 0.15, 0.2
_PARTS_OF_SERIES = 500
"""A library has one series for so many articles, and `_FEWEST_SERIES` at least."""
_FEWEST_SERIES = 24
_YOUNG = 1_000
"""Drafts up to which a library has no old ones that all went out."""


@dataclass(frozen=True, slots=True)
class InventedSeries:
    """A series that articles may belong to."""

    id: str
    name: str


class Inventor:
    """Invents a library of `count` drafts."""

    def __init__(self, count: int, seed: int) -> None:
        self._count = count
        self._random = random.Random(seed)  # noqa: S311 - nothing here is a secret
        self._words = self._vocabulary()
        self._drawn = list(self._as_often_as_they_come())
        names = [f"{first} {last}" for first in _FIRST for last in _LAST]
        self._random.shuffle(names)
        self._authors = [Author(name) for name in names[: max(6, min(90, count // 100))]]
        self.series = tuple(self._series(number) for number in range(max(_FEWEST_SERIES, count // _PARTS_OF_SERIES)))

    def drafts(self) -> Iterator[Written]:
        """Invent the drafts, in the order of their last saves."""
        step = timedelta(days=365 * YEARS) / max(1, self._count)
        for number in range(self._count):
            yield self._written(number, UNTIL - step * (self._count - 1 - number))

    def _written(self, number: int, saved: datetime) -> Written:
        chance = self._random.random
        stage = self._stage(number)
        created = saved - timedelta(hours=2 + 90 * chance())
        out = stage is Stage.EXPORTED
        authors = tuple(self._random.sample(self._authors, 2 if chance() < _HAS_SECOND_AUTHOR else 1))
        paragraphs = self._paragraphs()
        if chance() < _SAYS_TK and not out:
            paragraphs[-1] += " TK"
        draft = Draft(
            id=f"{self._random.getrandbits(128):032x}",
            slug="",
            created=created,
            headline=" ".join(word.capitalize() for word in self._some(self._random.randint(4, 9))),
            dek=self._sentence(self._some(self._random.randint(8, 16))),
            body="\n\n".join(paragraphs) + "\n",
            stage=stage,
            authors=authors,
            tags=tuple(self._random.sample(_TAGS, 2)),
            series=(self._random.choice(self.series).id,) if chance() < _IN_SERIES else (),
            published=saved if out else None,
            due=None if out or chance() < 0.4 else saved + timedelta(days=self._random.randint(0, 20)),
            commissioned_words=self._random.choice((None, 400, 600, 800)),
            notes=self._sentence(self._some(12)) if chance() < _HAS_NOTES else "",
        )
        return Written(
            draft,
            words=sum(len(paragraph.replace("## ", "").split()) for paragraph in paragraphs),
            by=authors[0].name,
            states=self._past(draft, paragraphs, saved),
            exported_to="site" if out else "",
            trashed=saved if chance() < _IN_TRASH else None,
        )

    def _past(self, draft: Draft, paragraphs: list[str], saved: datetime) -> tuple[tuple[datetime, Draft], ...]:
        """Return what a draft was: begun, then with some of its text, then as it is."""
        begun = replace(draft, body=f"{paragraphs[0]}\n", stage=Stage.DRAFT, published=None, dek="")
        halves = "\n\n".join(paragraphs[: len(paragraphs) * 2 // 3])
        states = [replace(begun, dek=draft.dek, body=f"{halves}\n"), draft]
        if self._random.random() < 0.5:
            states.insert(0, begun)
        span = saved - draft.created
        return tuple((draft.created + span * (at / len(states)), state) for at, state in enumerate(states, 1))

    def _stage(self, number: int) -> Stage:
        """Return a stage: what is still being worked on was mostly saved lately."""
        if self._count > _YOUNG and number < self._count * 0.7:
            return Stage.EXPORTED if self._random.random() < 0.97 else Stage.DRAFT
        return self._random.choices(tuple(_STAGES), tuple(_STAGES.values()))[0]

    def _paragraphs(self) -> list[str]:
        length = max(80, int(self._random.gauss(WORDS, WORDS / 4)))
        words = self._some(length)
        sentences, at = [], 0
        while at < length:
            end = at + self._random.randint(7, 24)
            sentences.append(self._sentence(words[at:end]))
            at = end
        made = [" ".join(sentences[first : first + 4]) for first in range(0, len(sentences), 4)]
        for place in range(3, len(made), 5):
            made[place] = f"## {sentences[place].rstrip('.')}\n\n{made[place]}"
        return made

    def _some(self, count: int) -> list[str]:
        drawn, least = self._drawn, len(self._drawn)
        # Five times as quick as `choices`: of a large library this is a good part of the time.
        return [drawn[number % least] for number in memoryview(self._random.randbytes(4 * count)).cast("I")]

    def _as_often_as_they_come(self) -> Iterator[str]:
        """Yield each word as often as Zipf's law has it, the rarest once."""
        weights = [1 / (rank + 2.7) ** 1.02 for rank in range(len(self._words))]
        whole = sum(weights)
        for word, weight in zip(self._words, weights, strict=True):
            yield from itertools.repeat(word, max(1, round(weight / whole * _DRAWN)))

    def _sentence(self, words: list[str]) -> str:
        text = " ".join(words)
        return f"{text[:1].upper()}{text[1:]}."

    def _vocabulary(self) -> list[str]:
        """Return words, the most common first: real small ones, then invented ones, longer as they grow rare."""
        words = dict.fromkeys(_COMMON)
        while len(words) < _VOCABULARY:
            syllables = 1 + int(math.log10(1 + len(words) / 60) * 1.4 + self._random.random())
            word = "".join(
                self._random.choice(_STARTS) + self._random.choice(_MIDDLES) for _ in range(syllables)
            ) + self._random.choice(_ENDS)
            words.setdefault(word.capitalize() if self._random.random() < 0.06 else word)
        return list(words)

    def _series(self, number: int) -> InventedSeries:
        name = " ".join(word.capitalize() for word in self._random.sample(self._words[100:3000], 2))
        return InventedSeries(f"{self._random.getrandbits(128):032x}", f"{name} {number + 1}")
