"""Merging three ways: laws over any three texts, and what a desk expects of the usual ones."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from almost_editor.document import merging as module
from almost_editor.document.merging import Clash, Merge, by_paragraph, merge, merge_without_base
from almost_editor.document.text import common_end, common_start

BASE = "The ferry left at seven.\n\nTwelve people were aboard, the harbor master said.\n\nNobody was hurt."


def shown(merged: Merge) -> str:
    return "".join(one if isinstance(one, str) else f"[{one.ours}|{one.theirs}]" for one in merged.pieces)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("The night ferry left at seven.", "The ferry left at eight.", "The night ferry left at eight."),
        ("The ferry left at six.", "The ferry left at eight.", "The ferry left at [six|eight]."),
        ("The ferry left at six.", "The ferry left at six.", "The ferry left at six."),
        ("The ferry left.", "The ferry left at seven sharp.", "The ferry left[| at seven sharp]."),
        ("The ferry left at seven.\n\nMore.", "The ferry left at seven!", "The ferry left at seven!\n\nMore."),
        ("First.\n\nThe ferry left at seven.", "A ferry left at seven.", "First.\n\nA ferry left at seven."),
        (
            "The ferry left at seven.\n\nOurs.",
            "The ferry left at seven.\n\nTheirs.",
            "The ferry left at seven.[\n\nOurs.|\n\nTheirs.]",
        ),
        ("The ferry left at seven.", "", ""),
    ],
)
def test_two_changes_of_a_sentence(ours: str, theirs: str, expected: str) -> None:
    base = "The ferry left at seven."
    assert shown(merge(base, ours, theirs)) == expected


def test_what_one_side_took_away_and_the_other_changed_is_a_clash() -> None:
    assert merge("It is seven.", "", "It is nine.").clashes == (Clash("It is seven.", "", "It is nine."),)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        ("- one\n- two\n- three\n", "- one\n- two\n- two and a half\n- three\n", "- One\n- two\n- three\n",
         "- One\n- two\n- two and a half\n- three\n"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 | 3 |\n", "| A | b |\n|---|---|\n| 1 | 2 |\n",
         "| A | b |\n|---|---|\n| 1 | 3 |\n"),
        ("One.\r\n\r\nTwo.\r\n", "One!\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo!\r\n", "One!\r\n\r\nTwo!\r\n"),
        ("Yes \U0001f44d no", "Yes \U0001f44d\U0001f3fd no", "Yes \U0001f44d nope", "Yes \U0001f44d\U0001f3fd nope"),
        ("Fly \U0001f1e9\U0001f1ea now", "Fly \U0001f1e9\U0001f1f0 now", "Fly \U0001f1eb\U0001f1f7 now",
         "Fly [\U0001f1e9\U0001f1f0|\U0001f1eb\U0001f1f7] now"),
        ("A word.", "A **word**.", "A *word*.", "A [**|*]word[**|*]."),
        ("un cafe\u0301 noir", "un cafe noir", "un cafe\u0301 vert", "un cafe vert"),
    ],
)  # fmt: skip
def test_lists_tables_line_ends_and_signs(base: str, ours: str, theirs: str, expected: str) -> None:
    assert shown(merge(base, ours, theirs)) == expected


def test_a_sentence_that_one_rewrote_is_not_woven_into_the_others() -> None:
    merged = merge(
        "He said that the bridge over the river would be closed.",
        "The bridge is to close, he said on Tuesday.",
        "He said that the old bridge over the river would be closed.",
    )
    assert merged.clashes
    assert "old bridge" in merged.theirs


words = st.sampled_from(
    ["ferry", "left", "the", "a", "seven", "Bo’s", ".", "**", "\n", "\n\n", " ", "- ", "😀", "é", "x"]
)
texts = st.lists(words, max_size=25).map("".join)


@given(texts, texts)
def test_what_one_side_changed_is_taken(base: str, text: str) -> None:
    for merged in (merge(base, base, text), merge(base, text, base), merge(base, text, text)):
        assert merged == Merge((text,) if text else ())


@given(texts, texts, texts, st.sampled_from([0, 6, 4_000]))
def test_the_sides_may_be_exchanged(base: str, ours: str, theirs: str, most: int) -> None:
    before, module.MOST_TOKENS = module.MOST_TOKENS, most
    try:
        merged, other = merge(base, ours, theirs), merge(base, theirs, ours)
    finally:
        module.MOST_TOKENS = before
    turned = tuple(Clash(one.base, one.theirs, one.ours) if isinstance(one, Clash) else one for one in other.pieces)
    assert merged.pieces == turned


def tokens(text: str) -> Counter[str]:
    return Counter(re.findall(r"\S", text))


def between(base: str, side: str) -> str:
    """Return what of the base lies between the first and the last place that a side changed."""
    start = common_start(base, side)
    return base[start : len(base) - common_end(base, side, min(len(base), len(side)) - start)]


@example(".ferryleft", f"{'ferry' * 14}.", f"{'ferry' * 14}.ferryleft", 6)
@given(texts, texts, texts, st.sampled_from([0, 6, 4_000]))
def test_nothing_of_either_side_is_dropped(base: str, ours: str, theirs: str, most: int) -> None:
    before, module.MOST_TOKENS = module.MOST_TOKENS, most
    try:
        merged = merge(base, ours, theirs)
    finally:
        module.MOST_TOKENS = before
    both = tokens("".join(one if isinstance(one, str) else one.ours + one.theirs for one in merged.pieces))
    we, they = tokens(ours), tokens(theirs)
    # Counted where a side changed anything: who takes a word away may add the same one elsewhere.
    we_took, they_took = (tokens(between(base, side)) for side in (ours, theirs))
    for sign in we | they:
        assert both[sign] >= max(we[sign] - they_took[sign], they[sign] - we_took[sign]), sign
    # A word of one side alone stands wherever that side is chosen.
    fresh = merge(base, f"{ours} OURS1", f"THEIRS2 {theirs}")
    assert "OURS1" in fresh.ours
    assert "THEIRS2" in fresh.theirs


@given(texts, texts)
def test_without_a_base_all_that_either_has_stays(ours: str, theirs: str) -> None:
    merged = merge_without_base(ours, theirs)
    both = tokens("".join(one if isinstance(one, str) else one.ours + one.theirs for one in merged.pieces))
    assert not (tokens(ours) | tokens(theirs)) - both


@given(texts, texts, texts)
def test_whole_paragraphs_say_the_same(base: str, ours: str, theirs: str) -> None:
    merged = merge(base, ours, theirs)
    wide = by_paragraph(merged)
    assert (wide.ours, wide.theirs) == (merged.ours, merged.theirs)
    assert bool(wide.clashes) == bool(merged.clashes)


def test_a_clash_is_read_as_a_paragraph() -> None:
    wide = by_paragraph(
        merge(BASE, BASE.replace("Twelve", "Nine").replace("hurt", "harmed"), BASE.replace("Twelve people", "Ten"))
    )
    assert [(one.ours, one.theirs) for one in wide.clashes] == [
        ("Nine people were aboard, the harbor master said.", "Ten were aboard, the harbor master said.")
    ]
    assert wide.ours.endswith("Nobody was harmed.")


@pytest.mark.parametrize("number", [1, 400])
def test_a_long_text_changed_everywhere_on_both_sides(number: int) -> None:
    lines = [f"Line {at} of the {at * 7} lines, they say at {at % 24} o’clock." for at in range(10 * number)]
    base = "\n\n".join(lines)
    ours = "\n\n".join(line.replace("Line", "Row") for line in lines)
    theirs = "\n\n".join(line.replace("they say", "she says") for line in lines)
    merged = merge(base, ours, theirs)
    assert not merged.clashes
    assert merged.ours == base.replace("Line", "Row").replace("they say", "she says")
