from __future__ import annotations

from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Correction, CorrectionKind, Draft
from almost_editor.document.finding import pattern_of, spans
from almost_editor.document.inner_links import bare_ids, inner_address, inner_id, inner_ids, with_addresses
from almost_editor.document.replacing import Wanted, changed, changes_in

NOW = datetime(2023, 3, 1, tzinfo=UTC)
ONE, TWO = "1" * 32, "0123456789abcdef" * 2


@pytest.mark.parametrize(
    ("address", "draft_id"),
    [
        (f"almost:{ONE}", ONE),
        (f"almost:{ONE}0", ""),
        (f"almost:{ONE[1:]}", ""),
        (f"almost:{'A' * 32}", ""),
        (f"almost://{ONE}", ""),
        (f" almost:{ONE}", ""),
        (f"https://almost.example/{ONE}", ""),
        ("", ""),
    ],
)
def test_only_the_scheme_and_a_whole_id_name_an_article(address, draft_id):
    assert inner_id(address) == draft_id


def test_what_is_stored_is_read_again():
    assert inner_id(inner_address(TWO)) == TWO


def test_ids_come_once_and_in_order():
    text = f"[a](almost:{TWO}) [b](almost:{ONE}) [c](almost:{TWO}) almost:nothing almost:{ONE}ff"
    assert inner_ids(text, f"[d](almost:{ONE})") == (TWO, ONE)
    assert inner_ids("almost nothing") == ()


def test_a_draft_knows_where_text_and_corrections_lead():
    said = Correction(CorrectionKind.CORRECTION, f"See [there](almost:{ONE}).", NOW)
    draft = Draft(TWO, "here", NOW, body=f"[Itself](almost:{TWO})", corrections=(said,))
    assert draft.links == (TWO, ONE)


def test_others_get_addresses_as_far_as_there_are_any():
    text = f"[a](almost:{ONE})\n\n[b]: almost:{TWO}"
    there = with_addresses(text, {ONE: "https://almost.example/a/"})
    assert there == f"[a](https://almost.example/a/)\n\n[b]: almost:{TWO}"


@pytest.mark.parametrize(
    ("find", "found"),
    [("almost", ["almost", "Almost"]), ("1", ["1"]), (f"almost:{ONE}", [f"almost:{ONE}"]), ("](", ["]("])],
)
def test_words_are_not_found_inside_of_what_names_an_article(find, found):
    text = f"It is almost [1 day](almost:{ONE}) for Almost."
    pattern = pattern_of(find)
    assert pattern is not None
    assert [text[start:end] for start, end in spans(text, pattern)] == found


def test_replacing_words_leaves_links_whole():
    draft = Draft(TWO, "here", NOW, body=f"Almost 1 [day](almost:{ONE}).", notes="almost")
    for find, new in (("almost", "nearly"), ("1", "2")):
        draft = changed(draft, changes_in(draft, Wanted(find, new)))
    assert (draft.body, draft.notes) == (f"nearly 2 [day](almost:{ONE}).", "nearly")


def test_the_scheme_is_no_word_to_be_searched():
    assert bare_ids(f"[a](almost:{ONE}) almost") == f"[a]({ONE}) almost"
