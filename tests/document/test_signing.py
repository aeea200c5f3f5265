"""Signing: who made which mark, found again after the text was edited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.marks import marks_of
from almost_editor.document.signing import signed

THEN = datetime(2026, 3, 4, tzinfo=UTC)
NOW = THEN + timedelta(hours=1)


def told(signatures):
    return [(one.by, one.at) for one in signatures]


def test_a_mark_is_whoevers_made_it_and_of_then():
    first = signed("{++a++} {>>why?<<}", (), "Ada", THEN)
    assert told(first) == [("Ada", THEN), ("Ada", THEN)]
    both = signed("{--b--} {++a++} c {>>why?<<}", first, "Ben", NOW)
    assert told(both) == [("Ben", NOW), ("Ada", THEN), ("Ada", THEN)]
    assert told(signed("{--b--} {>>why?<<}", both, "Cal", NOW)) == [("Ben", NOW), ("Ada", THEN)]


def test_one_that_grows_is_of_when_it_was_begun_and_becomes_whoevers_goes_on():
    first = signed("{++a++} {++z++}", (), "Ada", THEN)
    assert told(signed("{++ab++} {++z++}", first, "Ada", NOW)) == [("Ada", THEN), ("Ada", THEN)]
    assert told(signed("{++ab++} {++z++}", first, "Ben", NOW)) == [("Ben", NOW), ("Ada", THEN)]


texts = st.lists(st.sampled_from(["{++a++}", "{++b++}", "{--a--}", "{>>c<<}", " w ", "\n\n"]), max_size=12).map("".join)


@given(texts, texts)
def test_there_are_as_many_as_marks_and_the_same_text_keeps_them(one, other):
    first = signed(one, (), "Ada", THEN)
    second = signed(other, first, "Ben", NOW)
    assert len(second) == len(marks_of(other))
    assert signed(other, second, "Cal", NOW) == second
