"""Backspace behind an emoji takes all of it, and behind anything else what it always took."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.writing.erasing import erased

WHOLE = {
    "a family": "👨‍👩‍👧‍👦", "a flag": "🇺🇦", "a tone": "👍🏽", "a key": "1️⃣", "a red heart": "❤️",
    "a woman at a desk": "👩🏽‍💻",
    "a part of a country": "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "a rainbow": "🏳️‍🌈", "a kiss": "👩🏻‍❤️‍💋‍👨🏿",
}  # fmt: skip
LEFT_ALONE = ["e\u0301", "नि", "กำ", "각", "a", "😀", "", "1", "👍", "\u200d", "\ufe0f", "日", "—", "“"]


@pytest.mark.parametrize("emoji", WHOLE.values(), ids=WHOLE.keys())
@pytest.mark.parametrize("before", ["", "Text ", "🇺🇦", "😀", "1"])
def test_an_emoji_goes_as_a_whole(before, emoji):
    at = len(before + emoji)
    edit = erased(before + emoji + " on", (at, at))
    assert edit.apply(before + emoji + " on") == before + " on"
    assert edit.selection == (len(before), len(before))


@pytest.mark.parametrize("sign", LEFT_ALONE)
def test_what_is_no_emoji_of_several_characters_is_left_to_the_key_itself(sign):
    assert erased("x" + sign, (1 + len(sign),) * 2) is None


def test_a_selection_is_left_alone_and_a_flag_that_is_half_there():
    assert erased("🇺🇦", (0, 2)) is None
    assert erased("🇺🇦🇺", (3, 3)) is None
    assert erased("🇺🇦🇺🇦", (4, 4)).apply("🇺🇦🇺🇦") == "🇺🇦"


@given(st.lists(st.sampled_from([*WHOLE.values(), *LEFT_ALONE, " ", "ab"])), st.integers(0, 400))
def test_only_what_is_right_before_the_caret_goes(parts, at):
    text = "".join(parts)
    at = min(at, len(text))
    edit = erased(text, (at, at))
    assert edit is None or (edit.end == at and edit.start < at - 1 and not edit.replacement)
