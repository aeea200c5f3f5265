"""What is offered while a search is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.completing import FILTER_WORDS, Known, complete
from almost_editor.document.searching import FILTERS, parse_query

KNOWN = Known(date(2026, 3, 18), ("The Crossing", "Rivers And Wells", "Budget"), ("Ada Quill", "Zoë Ødegård"))


def offered(text: str, *, everything: bool = False) -> list[str]:
    caret = text.index("|")
    found = complete(text.replace("|", ""), caret, KNOWN, everything=everything)
    return [offer.shown for offer in found.offers] if found is not None else []


def test_every_filter_has_its_words() -> None:
    assert tuple(FILTER_WORDS) == FILTERS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("stage:|", ["idea", "draft", "in-edit", "ready", "exported", "withdrawn"]),
        ("stage:in|", ["in-edit"]),
        ("stage:In e|", []),
        ('stage:"In e|', ["in-edit"]),
        ("series:|", ["The Crossing", "Rivers And Wells", "Budget"]),
        ("series:w|", ["Rivers And Wells"]),
        ('ferry series:"the c|', ["The Crossing"]),
        ("by:ode|", ["Zoë Ødegård"]),
        ("has:|", ["tk"]),
        ("after:|", ["2026-03-11", "2026-03-01", "2026-01-01"]),
        ("before:2026-03-1|", ["2026-03-18"]),
        ("st|", ["stage:"]),
        ("ferry se|", ["series:"]),
        ("be|fore", ["before:"]),
        ("s|", []),
        ("ferry|", []),
        ("|", []),
        ("ferry |", []),
        ("note:x|", []),
        ("stage:idea|", []),
        ("series:nobody|", []),
    ],
)
def test_what_could_stand_there_is_offered(text: str, shown: list[str]) -> None:
    assert offered(text) == shown


def test_whoever_asks_is_shown_all_filters() -> None:
    every = ["stage:", "series:", "by:", "has:tk", "before:", "after:"]
    assert offered("|", everything=True) == every
    assert offered("ferry |", everything=True) == every
    assert offered("b|", everything=True) == ["by:", "before:"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("series:cro|", 'series:"The Crossing" |'),
        ("series:cro| ferry", 'series:"The Crossing" |ferry'),
        ('series:"cro|ssing" ferry', 'series:"The Crossing" |ferry'),
        ("by:|", 'by:"Ada Quill" |'),
        ("old stage:re|", "old stage:ready |"),
        ("ha|", "has:tk |"),
    ],
)
def test_an_offer_takes_the_place_of_what_was_typed_of_it(text: str, after: str) -> None:
    caret = text.index("|")
    found = complete(text.replace("|", ""), caret, KNOWN)
    assert found is not None
    made, stands = found.taken(text.replace("|", ""), found.offers[0])
    assert f"{made[:stands]}|{made[stands:]}" == after


@given(st.sampled_from(FILTERS), st.text(alphabet='ab "', max_size=6), st.lists(st.text(min_size=1, max_size=9)))
def test_every_offer_is_a_search_that_is_understood(name: str, typed: str, names: list[str]) -> None:
    known = Known(date(2026, 3, 18), tuple(names), tuple(names))
    text = f"{name}:{typed}"
    found = complete(text, len(text), known)
    for offer in found.offers if found is not None else ():
        made, stands = found.taken(text, offer)
        parse_query(made)
        assert 0 <= stands <= len(made)


@given(st.text(alphabet='stage:by" é1-', max_size=12), st.data())
def test_whatever_is_typed_something_or_nothing_is_offered(text: str, data: st.DataObject) -> None:
    complete(text, data.draw(st.integers(0, len(text))), KNOWN, everything=data.draw(st.booleans()))
