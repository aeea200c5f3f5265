"""What is typed into the search field: words, phrases and filters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Stage
from almost_editor.document.searching import Query, has_tk, parse_query
from almost_editor.errors import InvalidValue


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("harbor bri", Query((("harbor",), ("bri",)))),
        ("harbor ", Query((("harbor",),), last_is_prefix=False)),
        ('"night ferry" winter', Query((("night", "ferry"), ("winter",)))),
        ('"night fer', Query((("night", "fer"),))),
        ('"night ferry"', Query((("night", "ferry"),), last_is_prefix=False)),
        ("stage:in-edit", Query(stages=(Stage.IN_EDIT,))),
        ('stage:"In edit" bridge', Query((("bridge",),), stages=(Stage.IN_EDIT,))),
        ('series:"The Crossing" by:ada', Query(series=("The Crossing",), by=("ada",))),
        ("has:tk after:2026-03 before:2027", Query(has_tk=True, after="2026-03-01", before="2027-01-01")),
        ("at 10:30", Query((("at",), ("10",), ("30",)))),
        ("note:this", Query((("note",), ("this",)))),
        ("stage:", Query()),
        ("don’t", Query((("don",), ("t",)))),
        ("", Query(last_is_prefix=False)),
    ],
)
def test_a_search_is_taken_apart(typed: str, query: Query) -> None:
    assert parse_query(typed) == query


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("stage:done", "idea, draft, in-edit, ready, exported"),
        ("has:everything", "has:tk"),
        ("before:yesterday", "before:2026-03-01"),
        ("after:2026-13-01", "after:2026-03-01"),
    ],
)
def test_a_filter_that_cannot_be_is_told_of_with_what_could(typed: str, said: str) -> None:
    with pytest.raises(InvalidValue) as wrong:
        parse_query(typed)
    assert said in wrong.value.remedy


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_search_or_a_sentence(typed: str) -> None:
    try:
        query = parse_query(typed)
    except InvalidValue:
        assert ":" in typed
    else:
        assert all(word.strip() for phrase in query.phrases for word in phrase)


@given(st.text(alphabet="ab c\u00e9", min_size=1, max_size=12).filter(str.strip))
def test_a_value_in_quotation_marks_may_have_spaces(value: str) -> None:
    assert parse_query(f'by:"{value}"').by == (value.strip(),)


@pytest.mark.parametrize("text", ["Cost: TK.", "TK", "He said TKTK", "(TK)", "Name TK, age"])
def test_what_is_to_come_is_seen(text: str) -> None:
    assert has_tk("", text)


@pytest.mark.parametrize("text", ["TikTok", "Atkins", "`TK`", "https://a.example/TK", "[x](TK)", "tk", "TKO"])
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert not has_tk(text)
