"""Word lists: files in the library's folder that go with it, and the names that its articles have."""

from dataclasses import replace

import pytest

from almost_editor.document.draft import Author
from almost_editor.errors import LibraryUnwritable
from almost_editor.library.store import Library
from almost_editor.library.word_lists import Ignored, Words

IGNORED = Ignored("a" * 32, "spelling", "teh")


def test_names_come_from_articles_series_and_the_publication(tmp_path):
    with Library.open(tmp_path) as library:
        draft = library.drafts.new(headline="Harbor Bridge")
        library.drafts.save(replace(draft, authors=(Author("Olha Kovalenko"),), tags=("Dnipro",)))
        library.series.create("The Kherson Files")
        names = library.words.read().names
    assert {"Almost", "Politics", "Olha Kovalenko", "Dnipro", "The Kherson Files"} <= set(names)


def test_what_is_right_and_what_is_ignored_is_there_after_a_restart_and_a_move(tmp_path):
    with Library.open(tmp_path / "one") as library:
        library.words.allow("dek")
        library.words.allow("dek")
        library.words.allow("Kovalenko")
        library.words.ignore(IGNORED)
    (tmp_path / "one").rename(tmp_path / "two")
    with Library.open(tmp_path / "two", writing=False) as library:
        words = library.words.read()
    assert words.always == ("dek", "Kovalenko")
    assert words.ignored == frozenset({IGNORED})


def test_it_can_be_taken_back(tmp_path):
    with Library.open(tmp_path) as library:
        library.words.allow("dek")
        library.words.ignore(IGNORED)
        library.words.disallow("dek")
        library.words.heed(IGNORED)
        assert library.words.read() == Words(library.words.read().names)


def test_what_others_wrote_into_the_files_stays(tmp_path):
    with Library.open(tmp_path) as library:
        library.words.dictionaries.mkdir()
        always = library.words.dictionaries / "always.txt"
        always.write_bytes("\ufeff# Our words\r\nkicker\r\n\r\nbad \xff line".encode("utf-8-sig") + b"\xff")
        library.words.allow("dek")
        library.words.disallow("kicker")
        assert always.read_bytes().startswith("\ufeff".encode() * 2 + b"# Our words\r\n\r\nbad")
        assert library.words.read().always[-1] == "dek"


def test_a_context_that_is_no_line_becomes_one(tmp_path):
    with Library.open(tmp_path) as library:
        library.words.ignore(Ignored("a", "AnA", "an\ttest\nof"))
        assert library.words.read().ignored == {Ignored("a", "AnA", "an test of")}


def test_beside_another_writer_nothing_is_changed(tmp_path):
    Library.open(tmp_path).close()
    with Library.open(tmp_path, writing=False) as library:
        assert library.words.read().always == ()
        with pytest.raises(LibraryUnwritable):
            library.words.allow("dek")
    assert not (tmp_path / "dictionaries").exists()
