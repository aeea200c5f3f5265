"""What is behind is found piece by piece, and all of it."""

from __future__ import annotations

from almost_editor.newsroom.generating import generate


def test_a_look_piece_by_piece_finds_what_a_look_at_all_does(library):
    generate(library, 23)
    behind = [library.drafts.summaries()[place].id for place in (0, 4, 5, 18)]
    for draft_id in behind:
        library.search.drop(draft_id)
    assert library.keeping_up.behind(everywhere=True) == behind
    found, before, looks = [], None, 0
    while looks == 0 or before is not None:
        some, before = library.keeping_up.behind_before(before, 5)
        found += some
        looks += 1
    assert found == behind
    assert looks == 6


def test_in_an_empty_library_there_is_nothing_to_look_at(library):
    assert library.keeping_up.behind_before(None, 5) == ([], None)
