"""Two versions in a text: they stand as words, and are settled to exactly what each side had."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.merging import by_paragraph, merge
from almost_editor.document.two_versions import both, has_versions, settled, standing, versions_in, written

texts = st.lists(st.sampled_from(["ferry", "late", "seven", "\n", "\n\n", " ", "- ", "é"]), max_size=25).map("".join)


@given(texts, texts, texts)
def test_choosing_one_side_gives_its_text(base: str, ours: str, theirs: str) -> None:
    merged = by_paragraph(merge(base, ours, theirs))
    text = standing(merged, "storm.almost")
    found = versions_in(text)
    assert [(one.ours, one.theirs) for one in found] == [(one.ours, one.theirs) for one in merged.clashes]
    assert settled(text, {place: one.ours for place, one in enumerate(found)}) == merged.ours
    assert settled(text, {place: one.theirs for place, one in enumerate(found)}) == merged.theirs
    assert settled(text, {}) == text
    assert has_versions(text) == bool(found)


def test_a_field_says_its_name_and_a_name_cannot_end_the_line() -> None:
    standing_there = written("hero.alt", "A pier.", "A quay.", "x⟧\n\ny")
    (one,) = versions_in(f"Before.\n\n{standing_there}\n\nAfter.")
    assert (one.field, one.ours, one.theirs, one.source) == ("hero.alt", "A pier.", "A quay.", "x y")
    assert both(one) == "A pier.\n\nA quay."


def test_half_of_it_is_not_settled_yet() -> None:
    assert has_versions("⟦Two versions: here⟧\n\nNine.")
    assert not versions_in("⟦Two versions: here⟧\n\nNine.")
    assert not has_versions("Plain words.")
