"""Spelling, in four languages: ours, one by its grammar's rules, and two whose pairs were dropped into a folder."""

import contextlib
import json
from pathlib import Path

import pytest

from almost_editor.desk.dictionaries import pair_for
from almost_editor.desk.reading import Reader, Wish
from almost_editor.errors import AlmostError

HERE = Path(__file__).parent
CASES = json.loads((HERE / "spelling_cases.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reader():
    """Made once: loading the rules takes more than a second."""
    return Reader(HERE / "dictionaries")


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in CASES.items() for line in lines]
)
def test_misspelled_words_are_found_and_no_others(reader, language, line):
    found = reader.read(line, Wish(language, grammar=False))
    assert [one.words for one in found] == CASES[language][line]
    assert all(one.kind == "spelling" for one in found)


def test_names_are_looked_up_where_somebody_wants_that(reader):
    assert [one.words for one in reader.read("We saw Kovalenko", Wish("en-US", grammar=False, names=True))] == [
        "Kovalenko"
    ]


def test_suggestions_have_the_apostrophe_of_the_word(reader):
    assert "the" in reader.suggest("teh", "en-US")
    assert "Brücke" in reader.suggest("Brüke", "de-DE")
    assert "doesn’t" in reader.suggest("dosen’t", "en-US")
    assert "doesn't" in reader.suggest("dosen't", "en-US")


def test_a_language_without_a_dictionary_has_no_findings(reader):
    assert reader.read("Detta är fel", Wish("sv-SE")) == ()
    assert not reader.means("sv-SE").can_spell
    assert reader.suggest("fel", "sv-SE") == ()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en-US", "en_US"),
        ("en", "en_US"),
        ("de-AT", "de_DE"),
        ("de", "de_DE"),
        ("fr-CA", "fr"),
        ("en-GB", None),
        ("sv", None),
    ],
)
def test_a_language_is_spelled_by_the_pair_that_is_nearest(language, name):
    pair = pair_for(language, HERE / "dictionaries")
    assert (pair and pair.name) == name


def test_a_pair_that_comes_later_is_found_and_one_half_is_none(tmp_path):
    reader = Reader(tmp_path)
    before = reader.means("de-DE")
    (tmp_path / "de_DE.aff").write_bytes((HERE / "dictionaries" / "de_DE.aff").read_bytes())
    assert reader.means("de-DE") == before
    (tmp_path / "de_DE.dic").write_bytes((HERE / "dictionaries" / "de_DE.dic").read_bytes())
    assert reader.means("de-DE") != before
    assert [one.words for one in reader.read("die Brüke", Wish("de-DE"))] == ["Brüke"]


def test_files_that_are_no_dictionary_are_refused_or_know_nothing(tmp_path):
    (tmp_path / "xx.aff").write_bytes(b"\x00\xff" * 100)
    (tmp_path / "xx.dic").write_bytes(b"\x00\xff" * 100)
    with contextlib.suppress(AlmostError):
        assert Reader(tmp_path).read("some words", Wish("xx"))
