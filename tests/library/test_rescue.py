"""Words kept in a second place: whole, by nobody else to be read, and put back without taking anything away."""

import os
import stat
import sys
from dataclasses import replace

import pytest

from almost_editor.document.draft import Author
from almost_editor.errors import LibraryUnwritable
from almost_editor.library import rescue


@pytest.fixture
def places(tmp_path):
    return (tmp_path / "deep" / "first", tmp_path / "second")


@pytest.fixture
def unsaved(write):
    """A draft with words that are in no library."""
    return replace(write("Harbor", body="Words."), headline="Bridge", body="New words.\n", authors=(Author("Zoë"),))


def kept(places, library):
    return rescue.kept_for(places, library.folder)


def test_what_is_kept_comes_back_whole(library, places, unsaved):
    assert rescue.keep(places, library.folder, [unsaved]) == places[0]
    assert [one.draft for one in kept(places, library)] == [unsaved]
    back = rescue.put_back(library, kept(places, library)[0])
    assert back == replace(unsaved, revision=2, slug="bridge")
    assert library.drafts.get(unsaved.id) == back
    assert kept(places, library) == []
    assert len(library.drafts.summaries()) == 1


def test_the_next_place_is_taken_where_the_first_will_not(library, places, unsaved):
    places[0].parent.mkdir()
    places[0].write_text("a file in the way")
    assert rescue.keep(places, library.folder, [unsaved]) == places[1]
    places[1].rename(places[1].with_name("gone"))
    places[1].write_text("another")
    with pytest.raises(LibraryUnwritable):
        rescue.keep(places, library.folder, [unsaved])


def test_what_is_saved_by_now_is_kept_no_more(library, places, unsaved, write):
    other = write("Pier")
    rescue.keep(places, library.folder, [unsaved, other])
    rescue.keep(places, library.folder, [unsaved])
    assert [one.draft.id for one in kept(places, library)] == [unsaved.id]
    rescue.drop(places, library.folder)
    assert kept(places, library) == []


def test_each_library_has_its_own(library, places, unsaved, tmp_path):
    rescue.keep(places, library.folder, [unsaved])
    assert rescue.kept_for(places, tmp_path / "another") == []


def test_what_the_library_has_already_is_no_news(library, places, unsaved):
    rescue.keep(places, library.folder, [unsaved])
    library.drafts.save(replace(unsaved, body="New words.\nAnd more."))
    assert rescue.put_back(library, kept(places, library)[0]) is None
    assert kept(places, library) == []
    assert library.drafts.get(unsaved.id).body == "New words.\nAnd more."


def test_what_was_written_since_is_not_overwritten(library, places, unsaved):
    rescue.keep(places, library.folder, [unsaved])
    library.drafts.save(replace(unsaved, headline="Quay", body="Quite another text."))
    back = rescue.put_back(library, kept(places, library)[0])
    assert back.headline == "Bridge (kept words)"
    assert back.body == "New words.\n"
    assert library.drafts.get(unsaved.id).body == "Quite another text."


def test_a_draft_that_is_gone_or_damaged_is_made_from_it(library, places, unsaved):
    rescue.keep(places, library.folder, [unsaved, replace(unsaved, id="f" * 32, slug="never-saved")])
    library._connection.run("UPDATE bodies SET body = 'Wards.'")
    for one in kept(places, library):
        rescue.put_back(library, one)
    assert library.drafts.get(unsaved.id).body == "New words.\n"
    assert library.drafts.get("f" * 32).body == "New words.\n"


def test_what_cannot_be_read_is_passed_over_and_stays(library, places, unsaved):
    rescue.keep(places, library.folder, [unsaved])
    file = next(places[0].iterdir())
    file.write_text(file.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    assert kept(places, library) == []
    assert file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_can_look_into_it_or_lay_a_trap(library, places, unsaved, tmp_path):
    rescue.keep(places, library.folder, [unsaved])
    assert stat.S_IMODE(places[0].stat().st_mode) == 0o700
    trap = tmp_path / "trap"
    trap.mkdir()
    places[1].symlink_to(trap)
    with pytest.raises(LibraryUnwritable):
        rescue.keep(places[1:], library.folder, [unsaved])
    assert list(trap.iterdir()) == []
    assert str(os.getuid()) in rescue.last_resort().name
