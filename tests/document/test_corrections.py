"""Dated records of an article: they are added, and no earlier text takes them away again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from almost_editor.document.corrections import Readers, corrected, with_records_of
from almost_editor.document.draft import CorrectionKind, Draft

THEN = Draft(id="a" * 32, slug="a", created=datetime(2023, 3, 1, tzinfo=UTC), headline="A", body="Seven boats.")
AT = datetime(2023, 3, 2, 12, tzinfo=UTC)


def test_an_earlier_text_comes_back_with_the_records_made_since():
    now = corrected(replace(THEN, body="Six boats."), CorrectionKind.CORRECTION, "It was six.", AT)
    back = with_records_of(THEN, now)
    assert (back.body, back.corrections, back.modified) == ("Seven boats.", now.corrections, AT)
    assert with_records_of(now, back) == now


def test_a_silent_record_sets_no_date_and_one_taken_away_stays_away():
    now = corrected(THEN, CorrectionKind.CORRECTION, "It was six.", AT, readers=Readers.SEE_NOTHING)
    assert with_records_of(THEN, now).modified is None
    assert with_records_of(now, THEN).corrections == ()


def test_the_date_goes_back_with_the_words_where_no_record_was_made():
    assert with_records_of(THEN, replace(THEN, body="Six.", modified=AT)) == THEN
