"""Generated libraries: whole, searchable, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Stage
from almost_editor.document.searching import parse_query
from almost_editor.errors import Cancelled, InvalidValue
from almost_editor.library.store import Library
from almost_editor.newsroom import generating
from almost_editor.newsroom.generating import generate
from almost_editor.newsroom.inventing import Inventor


def test_a_library_is_generated_whole_and_indexed(library):
    steps = []
    assert generate(library, 60, progress=lambda *step: steps.append(step)) == 60
    assert steps[-1][:2] == (60, 60)
    summaries = library.drafts.summaries(include_trashed=True)
    assert len(summaries) == 60
    assert library.condition().sound
    assert library.keeping_up.behind(everywhere=True) == []
    assert library.search.is_sound()
    assert len({one.stage for one in summaries}) > 3
    assert len(library.series.all()) >= 20
    assert any(one.series for one in summaries)
    for one in summaries:
        revisions = library.history.of(one.id)
        assert 2 <= len(revisions) <= 3
        newest = library.history.draft(revisions[0].id)
        # An export fixes the slug after the revision of what went out was kept.
        now = replace(library.drafts.get(one.id), revision=0, slug_by_hand=newest.slug_by_hand)
        assert newest == now
        assert bool(library.exports.of(one.id)) == (one.stage is Stage.EXPORTED)
        assert one.words == word_count(library.drafts.get(one.id).body)


def test_the_same_seed_makes_the_same_articles(library, tmp_path):
    generate(library, 12, seed=7)
    with Library.open(tmp_path / "again") as again, Library.open(tmp_path / "other") as other:
        generate(again, 12, seed=7)
        generate(other, 12, seed=8)
        assert again.drafts.summaries() == library.drafts.summaries()
        first = library.drafts.summaries()[0]
        assert again.drafts.get(first.id) == library.drafts.get(first.id)
        assert other.drafts.summaries() != library.drafts.summaries()


def test_words_are_as_often_as_in_a_language():
    counts = Counter(word for one in Inventor(200, 1).drafts() for word in one.draft.body.lower().split())
    often = [count for _word, count in counts.most_common()]
    assert often[0] > 5 * often[10] > 0
    assert sum(1 for count in often if count == 1) > len(often) / 10
    assert 600 < sum(often) / 200 < 900


def test_what_was_generated_is_found(library):
    generate(library, 20)
    assert library.search.find(parse_query("the ")).found


def test_a_library_that_is_not_empty_is_left_alone(library):
    library.drafts.save(library.drafts.new(headline="Mine"))
    with pytest.raises(InvalidValue, match="not empty"):
        generate(library, 5)
    assert len(library.drafts.summaries()) == 1


@pytest.mark.parametrize("count", [0, -1, 10_000_000])
def test_a_number_that_makes_no_library_is_refused(library, count):
    with pytest.raises(InvalidValue):
        generate(library, count)


def test_stopped_it_leaves_a_whole_library(library, monkeypatch):
    monkeypatch.setattr(generating, "BATCH", 10)
    with pytest.raises(Cancelled, match="20 drafts"):
        generate(library, 60, cancelled=lambda: len(library.drafts.summaries(include_trashed=True)) == 20)
    assert library.condition().sound


def test_a_key_in_the_middle_of_a_batch_leaves_what_was_before_it(library, monkeypatch):
    monkeypatch.setattr(generating, "BATCH", 10)

    def stop(done, _total, _what):
        if done == 10:
            monkeypatch.setattr(library.filling._search, "put_new", _interrupted)

    with pytest.raises(KeyboardInterrupt):
        generate(library, 30, progress=stop)
    assert len(library.drafts.summaries(include_trashed=True)) == 10
    assert library.condition().sound


def _interrupted(_drafts):
    raise KeyboardInterrupt
