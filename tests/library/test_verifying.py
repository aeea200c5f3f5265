"""The check of a whole library: what is damaged by name, and how much is sound."""

from datetime import UTC, datetime

import pytest

from almost_editor.library.store import Library
from almost_editor.library.verifying import Damage, fingerprint, pictures_used


@pytest.fixture
def full(library, write):
    series = library.series.create("The Harbor’s Year")
    picture = library.pictures.add(b"bytes", "bridge.jpg", width_px=8, height_px=6, format="jpeg")
    write("Harbor", body="A grey day.", series=(series.id,), pictures=(picture,))
    trashed = write("Pier", body="Words.", pictures=(picture,))
    library.drafts.trash(trashed.id)
    write("“Ferry”", body="", embargo=datetime(2027, 1, 1, tzinfo=UTC))
    return library


def damaged(library):
    return [(one.headline, one.slug, one.what) for one in library.condition().damaged]


def test_a_sound_library(full, folder):
    condition = full.condition()
    assert condition.sound
    assert (condition.articles, condition.trashed, condition.series, condition.pictures) == (3, 1, 1, 1)
    assert (condition.sound_articles, condition.sound_pictures) == (3, 1)
    with Library.open(folder, writing=False) as reading:
        assert reading.condition() == condition


def test_an_empty_library_is_sound(library):
    assert library.condition().sound
    assert library.condition().articles == 0


def test_a_flipped_bit_in_a_text_is_named_and_the_rest_is_sound(full, folder):
    full.close()
    path = folder / "library.sqlite3"
    path.write_bytes(path.read_bytes().replace(b"grey day", b"gray day"))
    with Library.open(folder, writing=False) as again:
        condition = again.condition()
    assert [(one.headline, one.slug, one.what) for one in condition.damaged] == [("Harbor", "harbor", "its text")]
    assert condition.faults == ()
    assert (condition.articles, condition.sound_articles, condition.sound_pictures) == (3, 2, 1)


@pytest.mark.parametrize(
    ("found", "what"), [(b"grey day", "its text"), (b"Harbor", "its fields"), (b"draft\x00", "its fields")]
)
def test_bytes_that_are_no_text_are_damage(full, folder, found, what):
    if found == b"draft\x00":
        full._connection.run("UPDATE drafts SET stage = 'lost' WHERE slug = 'harbor'")
    full.close()
    path = folder / "library.sqlite3"
    path.write_bytes(path.read_bytes().replace(found, b"\xff" + found[1:]))
    with Library.open(folder, writing=False) as again:
        (one,) = again.condition().damaged
    assert (one.slug, one.what) == ("harbor", what)


@pytest.mark.parametrize(("column", "value"), [("stage", "lost"), ("created", "yesterday"), ("direction", "up")])
def test_values_that_no_draft_can_have_are_damage(full, column, value):
    full._connection.run(f"UPDATE drafts SET {column} = ? WHERE slug = 'harbor'", (value,))  # noqa: S608
    assert damaged(full) == [("Harbor", "harbor", "its fields")]


def test_a_text_that_is_gone_is_damage(full):
    full._connection.run("DELETE FROM bodies WHERE draft_id = ?", (full.drafts.find("harbor").id,))
    assert damaged(full) == [("Harbor", "harbor", "its text")]


@pytest.mark.parametrize("state", ["missing", "damaged"])
def test_an_original_is_told_for_each_article_that_shows_it(full, folder, state):
    (path,) = (folder / "pictures").iterdir()
    if state == "missing":
        path.unlink()
    else:
        path.write_bytes(b"byten")
    condition = full.condition()
    assert sorted((one.slug, one.what) for one in condition.damaged) == [
        (slug, f"its picture “bridge.jpg”, which is {state}") for slug in ("harbor", "pier")
    ]
    assert (condition.sound_pictures, condition.sound_articles) == (0, 1)
    assert {one.original for one in condition.damaged} == {path.name}


def test_a_digest_that_was_tampered_with_leads_nowhere(full, folder):
    (folder / "secret.jpg").write_bytes(b"bytes")
    full._connection.run("UPDATE draft_pictures SET digest = '../secret'")
    used = pictures_used(full._connection.raw)
    assert all("/" not in file for file in used)
    assert [one.what for one in full.condition().damaged] == ["its picture “bridge.jpg”, which is missing"] * 2


def test_what_belongs_to_nothing_is_a_fault(full):
    full._connection.run("PRAGMA foreign_keys=OFF")
    full._connection.run("DELETE FROM series")
    condition = full.condition()
    assert condition.faults == ("1 in the table memberships belong to nothing",)
    assert not condition.sound
    assert condition.sound_articles == 3


def test_broken_pages_are_faults_and_what_can_be_read_is_counted(library, folder, write):
    for number in range(60):
        write(f"Harbor {number}", body="Words. " * 300)
    library.close()
    path = folder / "library.sqlite3"
    data = bytearray(path.read_bytes())
    # Not the first pages: they say what tables there are, and where in the indexes an article is.
    for page in range(len(data) * 4 // 5 // 4096 * 4096, len(data), 4096):
        data[page : page + 16] = b"\xff" * 16
    path.write_bytes(data)
    with Library.open(folder, writing=False) as again:
        condition = again.condition()
    assert condition.faults
    assert 0 < condition.sound_articles < 60
    assert len({one.draft_id for one in condition.damaged}) + condition.sound_articles == 60
    # In SQLite's words there is none of the articles'.
    assert "Harbor" not in " ".join(condition.faults)


def test_a_damage_is_a_value():
    assert Damage("1", "A", "a", "its text") == Damage("1", "A", "a", "its text")


def test_an_earlier_version_that_is_damaged_is_told_and_the_article_is_sound(full):
    full.keeping_up.catch_up(full.drafts.find("harbor").id)
    assert full.condition().sound
    full._connection.run("UPDATE revisions SET body = zeroblob(8)")
    condition = full.condition()
    (one,) = condition.damaged
    assert (one.headline, one.what) == ("Harbor", "an earlier version of it, kept on 2026-03-04")
    assert (condition.sound, condition.sound_articles) == (False, 3)


def test_what_keeps_up_by_itself_is_no_change(full):
    before = fingerprint(full._connection.raw, history=False)
    all_before = fingerprint(full._connection.raw)
    for draft_id in full.keeping_up.behind(everywhere=True):
        full.keeping_up.catch_up(draft_id)
    assert fingerprint(full._connection.raw, history=False) == before
    assert fingerprint(full._connection.raw) != all_before
    full.history.name(full.history.latest(full.drafts.find("harbor").id).id, "To the lawyer")
    assert fingerprint(full._connection.raw, history=False) != before
