"""A text followed edit by edit: the same as the text itself, in characters and in UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.live_text import LiveText, Span
from almost_editor.document.positions import to_utf16, utf16_length

texts = st.text(alphabet="ab\n é\u00a0😀🧭", max_size=30)


@given(texts, st.lists(st.tuples(st.floats(0, 1), st.integers(0, 9), texts), max_size=8))
def test_edits_told_in_utf16_units_are_followed_in_characters(text, edits):
    live = LiveText(text)
    for where, count, inserted in edits:
        start = round(where * len(text))
        removed = min(count, len(text) - start)
        changed = text[:start] + inserted + text[start + removed :]
        units = to_utf16(text, start), utf16_length(text[start : start + removed])
        span = live.replace(*units, inserted, length_utf16=utf16_length(changed))
        assert span == Span(start, removed, inserted)
        text = changed
        assert live.text == text
        assert live.length_utf16 == utf16_length(text)
        for offset in range(len(text) + 1):
            assert live.offset(live.offset_utf16(offset)) == offset


@given(texts, texts)
def test_becoming_another_text_is_one_span(old, new):
    live = LiveText(old)
    span = live.become(new)
    assert live.text == new
    assert live.length_utf16 == utf16_length(new)
    assert old[: span.start] + span.inserted + old[span.start + span.removed :] == new
    assert not (span.removed and span.inserted and old[span.start] == span.inserted[0])


def test_an_edit_that_does_not_fit_changes_nothing():
    live = LiveText("One 😀")
    with pytest.raises(ValueError, match="not of 99"):
        live.replace(0, 1, "x", length_utf16=99)
    assert live.text == "One 😀"
    assert live.length_utf16 == 6
