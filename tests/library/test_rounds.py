"""The round over all texts finds what is damaged, in pieces that begin where the last ended."""

import pytest

from almost_editor.library import rounds


@pytest.fixture
def many(library, write, monkeypatch):
    """Five articles with a revision each, looked at two at a time."""
    monkeypatch.setattr(rounds, "AT_ONCE", 2)
    drafts = [write(f"Harbor {number}", body=f"Words {number}.") for number in range(5)]
    for draft in drafts:
        library.keeping_up.catch_up(draft.id)
    return drafts


def whole_round(library, enough):
    at, found = "", []
    stretches = 0
    while True:
        stretch = library.rounds.look(at, enough)
        found += [("now", one) for one in stretch.damaged] + [("then", one) for one in stretch.earlier]
        at = stretch.at
        stretches += 1
        if not at:
            return found, stretches


@pytest.mark.parametrize(("enough", "stretches"), [(lambda: False, 2), (lambda: True, 8)])
def test_a_sound_library_has_nothing_to_tell_in_one_piece_or_many(library, many, enough, stretches):
    assert whole_round(library, enough) == ([], stretches)


@pytest.mark.parametrize(
    "statement", ["UPDATE bodies SET body = 'Wards.' WHERE draft_id = ?", "UPDATE drafts SET dek = 'x' WHERE id = ?"]
)
def test_what_changed_by_itself_is_named(library, many, statement):
    library._connection.run(statement, (many[4].id,))
    found, _stretches = whole_round(library, lambda: True)
    assert found == [("now", "Harbor 4")]
    assert not library.condition().sound


def test_an_earlier_version_that_changed_is_named(library, many):
    library._connection.run("UPDATE revisions SET body = x'00' WHERE draft_id = ?", (many[2].id,))
    assert whole_round(library, lambda: False)[0] == [("then", "Harbor 2")]


def test_what_changes_without_a_save_is_no_damage(library, many):
    library.drafts.trash(many[0].id)
    series = library.series.create("The Harbor’s Year")
    library.series.add(many[1].id, series.id)
    assert whole_round(library, lambda: False)[0] == []
    assert library.condition().sound


def test_the_newest_sound_version_is_what_mends_a_text(library, many, change):
    changed = change(many[0], body="Better words.")
    library.keeping_up.catch_up(changed.id)
    assert library.history.last_sound(changed.id).body == "Better words."
    library._connection.run("UPDATE revisions SET digest = 'x' WHERE id = (SELECT max(id) FROM revisions)")
    assert library.history.last_sound(changed.id).body == "Words 0."
    library._connection.run("UPDATE revisions SET digest = 'x'")
    with pytest.raises(rounds.LibraryDamaged, match="no sound version"):
        library.history.last_sound(changed.id)
