"""Snippets and templates as files: called by their names, readable, and nobody's is overwritten."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.errors import InvalidValue, LibraryUnwritable, NotFound
from almost_editor.library.store import Library
from almost_editor.library.text_files import TextFile, file_name


def test_what_is_saved_is_a_file_that_anybody_can_read(library, folder):
    assert library.snippets.save("  About   Almost ", "*Almost* is small.\r\n") == "About Almost"
    assert (folder / "snippets" / "About Almost.md").read_text(encoding="utf-8") == "*Almost* is small.\n"
    assert library.snippets.all() == (TextFile("About Almost", "*Almost* is small.\n"),)
    assert library.templates.all() == ()


def test_they_are_read_by_name_and_what_others_wrote_is_read_too(library, folder):
    library.snippets.save("zebra", "z")
    (folder / "snippets" / "Ferry.md").write_bytes("\ufeffA line\r\nbad \xff".encode("utf-8-sig") + b"\xff")
    (folder / "snippets" / ".hidden.md").write_text("no")
    (folder / "snippets" / "other.txt").write_text("no")
    assert [one.name for one in library.snippets.all()] == ["Ferry", "zebra"]
    assert library.snippets.all()[0].text.startswith("\ufeffA line\nbad")


def test_a_name_that_is_taken_is_refused_and_its_own_may_change(library):
    library.snippets.save("Ferry", "one")
    with pytest.raises(InvalidValue, match="“Ferry” already"):
        library.snippets.save("FERRY", "two")
    assert library.snippets.save("Ferry", "two", before="Ferry") == "Ferry"
    assert library.snippets.save("Boat", "three", before="Ferry") == "Boat"
    assert library.snippets.all() == (TextFile("Boat", "three"),)
    library.snippets.save("BOAT", "four", before="Boat")
    assert library.snippets.all() == (TextFile("BOAT", "four"),)


def test_one_that_is_taken_away_comes_back_as_it_was(library):
    library.snippets.save("Ferry", "one")
    gone = library.snippets.remove("Ferry")
    assert library.snippets.all() == ()
    library.snippets.save(gone.name, gone.text)
    assert library.snippets.all() == (gone,)
    with pytest.raises(NotFound):
        library.snippets.remove("Boat")


@pytest.mark.parametrize("name", ["", " . ", "a/b", "..\\c", "what?", "con", "x" * 90, "Aux.old"])
def test_a_name_that_no_file_can_have_is_refused(library, name):
    with pytest.raises(InvalidValue):
        library.snippets.save(name, "text")
    assert library.snippets.all() == ()


@given(st.text(max_size=60))
def test_a_name_is_a_plain_name_or_refused(name):
    try:
        given_name = file_name(name)
    except InvalidValue:
        return
    assert given_name == file_name(given_name)
    assert not set(given_name) & set("/\\\n\0:")
    assert given_name not in (".", "..")


def test_beside_a_writer_they_are_read_and_not_written(library, folder):
    library.snippets.save("Ferry", "one")
    with Library.open(folder, writing=False) as other:
        assert other.snippets.all() == library.snippets.all()
        with pytest.raises(LibraryUnwritable):
            other.snippets.save("Boat", "two")
        with pytest.raises(LibraryUnwritable):
            other.snippets.remove("Ferry")
