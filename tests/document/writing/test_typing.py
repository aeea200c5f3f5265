"""Typing, as data: keys one after the other, and what stands there; `¦` is the caret, `<` in keys is Backspace."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.quote_styles import style_of
from almost_editor.document.writing import pairs, punctuation
from almost_editor.document.writing.prose import is_code
from tests.document.test_editing import parse, show

law = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
CASES = json.loads(Path(__file__).with_name("typing_cases.json").read_text(encoding="utf-8"))


def press(text, selection, key, language, *, paired=True, smart=True):
    """Do what the window does with a key, on the whole text."""
    style = style_of(language if smart else "")
    if key == "⌫":
        edit = pairs.erased(text, selection, style) if paired else None
        if edit is None:
            start, end = sorted(selection)
            start = start - 1 if start == end and start else start
            return text[:start] + text[end:], (start, start)
        return edit.apply(text), edit.selection
    edit = None
    if paired and key in pairs.SIGNS:
        edit = pairs.typed(text, selection, key, style)
    if paired and key == " ":
        edit = pairs.spaced(text, selection)
    before = text
    if edit is None:
        start, end = sorted(selection)
        text, selection = text[:start] + key + text[end:], (start + 1, start + 1)
    else:
        text, selection = edit.apply(text), edit.selection
    if smart and selection[0] == selection[1] and len(text) > len(before):
        came = edit is not None and edit.replacement == key * 2
        change = punctuation.set_typed(text, selection[0], style, paired=came)
        if change:
            text, selection = change.apply(text), change.selection
    return text, selection


@pytest.mark.parametrize(("language", "before", "keys", "after"), CASES)
def test_what_is_typed_becomes_what_a_writer_means(language, before, keys, after):
    text, selection = parse(before)
    for key in keys:
        text, selection = press(text, selection, key, language)
    assert show(text, selection) == after


@given(st.text("ab \"'-.`(*\n", max_size=30), st.sampled_from("\"'-. `([*_)"), st.data())
@law
def test_in_code_nothing_is_set_and_nothing_paired(text, key, data):
    caret = data.draw(st.integers(0, len(text)))
    if is_code(text, caret) and not text.startswith(key, caret):
        after, _selection = press(text, (caret, caret), key, "en-US")
        assert after == text[:caret] + key + text[caret:]


@given(st.text("ab \"'-.`(*[]“”\n", max_size=30), st.sampled_from("\"'-. `([{*_)]}"), st.data())
@law
def test_a_key_adds_or_steps_and_stays_inside_the_text(text, key, data):
    ends = st.integers(0, len(text))
    selection = (data.draw(ends), data.draw(ends))
    after, (anchor, caret) = press(text, selection, key, data.draw(st.sampled_from(["en-US", "de", "fr", "sv"])))
    assert 0 <= anchor <= len(after)
    assert 0 <= caret <= len(after)


@given(st.text("ab \"'-.\n", max_size=30), st.sampled_from(["en-US", "de", "fr"]))
@law
def test_without_both_everything_stays_as_it_is_typed(text, language):
    typed, selection = "", (0, 0)
    for key in text:
        typed, selection = press(typed, selection, key, language, paired=False, smart=False)
    assert typed == text
