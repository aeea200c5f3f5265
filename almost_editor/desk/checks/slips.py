"""Slips of English grammar that no dictionary sees, and that fast hands make."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.passages import SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Slip, passage_rule
from almost_editor.wording import later

_MODALS = (
    r"would|will|could|can|should|shall|might|may|must|cannot"
    r"|(?:did|do|does|wo|would|ca|could|should)n[’']t"
)
_PAIRS = (
    "went/go took/take gave/give began/begin wrote/write spoke/speak knew/know grew/grow flew/fly drew/draw threw/throw"
    " broke/break chose/choose drove/drive ate/eat held/hold kept/keep lost/lose made/make met/meet paid/pay said/say"
    " sent/send sold/sell stood/stand told/tell won/win brought/bring bought/buy caught/catch taught/teach sought/seek"
    " came/come became/become ran/run"
)
_IRREGULAR = dict(pair.split("/") for pair in _PAIRS.split())
_MODAL_PAST = re.compile(
    rf"\b(?P<modal>{_MODALS})\s+(?:(?:not|also|then|never|soon|now|still|only|even|again|just|\w+ly)\s+)?"
    rf"(?P<verb>[a-z]{{2,}}ed|{'|'.join(_IRREGULAR)})\b(?!-)",
    re.I,
)
_A_NOUN = re.compile(r"\b(?:the|an?|his|her|its|their|our|my|your|free|good|ill|last|of|in) $", re.I)
"""What stands before a will, a can and some might that are no verbs."""
_LONGEST_BEFORE = 8
_END_SO = (
    "need feed speed exceed proceed succeed bleed breed heed seed weed shed wed bed shred sled embed bred fed led red"
    " reed deed greed freed creed breastfeed spoonfeed overfeed inbreed crossbreed reseed misread knead plead"
)
_BASES = frozenset(_END_SO.split())
"""Verbs whose base form ends so, and words that are none."""
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1ed$")
_KEEPS_TWO = frozenset(("ss", "ll", "zz", "ff"))


@passage_rule(
    "verb-form",
    SENTENCES | {Kind.HEADLINE, Kind.HEADING, Kind.ITEM, Kind.PULL_QUOTE},
    title=later("After “would”, “will” and their like a verb has its plain form."),
    reason=later("What was rewritten in haste keeps the ending of the sentence before: “would annexed”."),
    source="Huddleston and Pullum, The Cambridge Grammar of the English Language, 3.2",
    languages=("en",),
)
def verb_form(passage: Passage) -> Iterator[Slip]:
    """Find a past form behind a modal verb."""
    for found in _MODAL_PAST.finditer(passage.prose):
        verb, modal = found["verb"], found["modal"]
        if verb.lower() in _BASES or (modal[0].isupper() and modal.lower() in ("will", "may")):
            continue
        may_be_noun = modal.lower() in ("will", "can", "might", "may", "must")
        if may_be_noun and _A_NOUN.search(passage.prose, max(0, found.start() - _LONGEST_BEFORE), found.start()):
            continue
        start, end = found.span("verb")
        plain = _IRREGULAR.get(verb.lower())
        if plain is not None:
            yield Slip(start, end, later("“{modal} {verb}” should be a plain verb.", modal=modal, verb=verb), (plain,))
            continue
        said = later("“{modal} {verb}” should be a plain verb, or “have {verb}”.", modal=modal, verb=verb)
        yield Slip(start, end, said, (*_plain(verb), f"have {verb}"))


def _plain(verb: str) -> tuple[str, ...]:
    """Return what the plain form may be, the likeliest first; spelling alone does not tell “hoped” from “hopped”."""
    stem = verb[:-2]
    doubled = _DOUBLED.search(verb)
    if doubled is not None and doubled[1] * 2 not in _KEEPS_TWO:
        return (stem[:-1],)
    if stem.endswith("i"):
        return (f"{stem[:-1]}y",)
    if re.search(r"(?:[cgsvz]|[aeiou][^aeiouwxyrn]|[bdlt]l|u|at|ut|id|ir|in)$", stem) and not re.search(
        r"(?:ss|sh|ch|x|w|y|[aeiou]{2}[^aeiouv]|en|er|ow|it|al|el|om|on)$", stem
    ):
        return (f"{stem}e", stem)
    return (stem,)
