"""Readability: how hard prose is to read, by formulas that are old, simple and known.

English has Flesch’s reading ease and Kincaid’s school grade, which count syllables; every other language that sets its
words apart has Björnsson’s LIX, which counts long words and so needs to know nothing of the language.

Source: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948), 221–233; J. P. Kincaid et
al., “Derivation of new readability formulas”, Research Branch Report 8-75, Chief of Naval Technical Training (1975);
C. H. Björnsson, “Läsbarhet”, Stockholm: Liber (1968).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from almost_editor.document.sentences import sentence_count
from almost_editor.wording import later, tr

LEAST_WORDS = 100
"""Fewer say nothing: both authors took samples of a hundred words and more."""
_LONG = 6
"""Letters that a word may have before LIX calls it long."""
_EASE = (
    (90, later("very easy")),
    (70, later("easy")),
    (60, later("plain")),
    (50, later("fairly hard")),
    (30, later("hard")),
)
_LIX = ((30, later("very easy")), (40, later("easy")), (50, later("plain")), (60, later("hard")))
_HARDEST = later("very hard")
_MARK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)|<[^<>]*>|`[^`]*`|https?://\S+|\[\^[^\]]*\]")
_LEAD = re.compile(r"^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+|^\s*(?:>\s*)+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:(?<![cs]h)(?<![laeioucgsxyz])es|(?<![aeioudty])ed|(?<![laeiouy])e)$")
_APART = re.compile(r"(?<![tscg])i[aou]|[^q]u[ao]|eo(?![up])|rea(?=t)|ea$")
"""Vowels side by side that are mostly two syllables."""
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff]")


@dataclass(frozen=True, slots=True)
class Prose:
    """What counting some prose gives; two of them can be added up."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    long_words: int = 0

    def __add__(self, other: Prose) -> Prose:
        return Prose(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
            self.long_words + other.long_words,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard a text is: the score, what it means, and by which formula."""

    score: int
    means: str
    formula: str


def prose_of(line: str) -> Prose:
    """Count one line of Markdown: no heading, table or rule is a sentence, marks are no words. Cost: linear."""
    if line.lstrip().startswith(("#", "|", "---", "***", "![")) or _UNSPACED.search(line):
        return Prose()
    text = _MARK.sub(lambda found: found[1] or " ", _LEAD.sub("", line))
    words = _WORD.findall(text)
    if not words:
        return Prose()
    return Prose(
        sentence_count(text),
        len(words),
        sum(map(syllables, words)),
        sum(len(word) > _LONG for word in words),
    )


def syllables(word: str) -> int:
    """Return how many syllables an English word has, by its vowels; a silent ending is none."""
    plain = word.lower().replace("’", "").replace("'", "")
    plain = _SILENT.sub("", plain) if len(plain) > 3 else plain
    return max(1, len(_VOWELS.findall(plain)) + len(_APART.findall(plain)))


def reading_of(prose: Prose, language: str) -> Reading | None:
    """Return how hard prose is in a language; nothing where there is too little of it."""
    if prose.words < LEAST_WORDS or not prose.sentences:
        return None
    per_sentence = prose.words / prose.sentences
    if language.lower().partition("-")[0] in ("en", ""):
        per_word = prose.syllables / prose.words
        ease = round(206.835 - 1.015 * per_sentence - 84.6 * per_word)
        grade = max(1, round(0.39 * per_sentence + 11.8 * per_word - 15.59))
        means = next((name for least, name in _EASE if ease >= least), _HARDEST)
        said = tr("{means}, school grade {grade}", means=tr(means), grade=grade)
        return Reading(ease, said, tr("Flesch reading ease, Flesch–Kincaid grade"))
    lix = round(per_sentence + 100 * prose.long_words / prose.words)
    return Reading(lix, tr(next((name for below, name in _LIX if lix < below), _HARDEST)), "LIX")
