"""Wording: English where nobody speaks anything else, and whole sentences with their numbers where somebody does."""

import pickle

import pytest

from almost_editor.errors import AlmostError
from almost_editor.wording import ENGLISH, Language, count, joined, later, speak, spoken, tr

GERMAN = {
    ("Saved at {at}", -1): "{at} gesichert",
    ("{n:,} files", 1): "eine Datei",
    ("{n:,} files", 1200): "{n:,} Dateien",
    ("{share:.1f} of {whole:,}", -1): "{share:.1f} von {whole:,}",
}


@pytest.fixture
def german():
    before = speak(Language("de", lambda text, number: GERMAN.get((text, number), ""), point=",", group="."))
    yield
    speak(before)


def test_english_is_spoken_first():
    assert spoken() is ENGLISH
    assert tr("Saved at {at}", at="10:00") == "Saved at 10:00"
    assert tr("{{today}} stays as it is where no value is given") == "{{today}} stays as it is where no value is given"
    assert count("one file", "{n:,} files", 1) == "one file"
    assert count("one file", "{n:,} files", 0) == "0 files"
    assert count("one file in {folder}", "{n:,} files in {folder}", 1200, folder="a") == "1,200 files in a"


def test_another_language_has_its_own_order_numbers_and_plurals(german):
    assert tr("Saved at {at}", at="10:00") == "10:00 gesichert"
    assert count("one file", "{n:,} files", 1) == "eine Datei"
    assert count("one file", "{n:,} files", 1200) == "1.200 Dateien"
    assert tr("{share:.1f} of {whole:,}", share=2.5, whole=1234567) == "2,5 von 1.234.567"


def test_what_has_no_translation_stays_english(german):
    assert tr("Nobody translated {this}", this="me") == "Nobody translated me"
    assert count("one word", "{n:,} words", 1) == "one word"
    assert tr("") == ""


def test_the_values_are_nobodys_template(german):
    assert tr("Saved at {at}", at="{n} 1,000.5") == "{n} 1,000.5 gesichert"


def test_a_language_can_be_left_again(german):
    before = speak(ENGLISH)
    assert before.tag == "de"
    assert tr("Saved at {at}", at="10:00") == "Saved at 10:00"
    assert speak(before) is ENGLISH
    assert later("Saved at {at}") == "Saved at {at}"


def test_what_is_kept_is_english_and_said_where_it_is_shown(german):
    kept = later("Saved at {at}", at="10:00")
    assert f"{kept}" == kept == "Saved at 10:00"
    assert tr(pickle.loads(pickle.dumps(kept))) == "10:00 gesichert"  # noqa: S301
    assert tr("Nobody translated {this}", this=kept) == "Nobody translated 10:00 gesichert"
    assert tr(joined([kept, kept])) == "10:00 gesichert 10:00 gesichert"


def test_what_is_kept_goes_with_its_number(german):
    kept = later("one file", "{n:,} files", 1200)
    assert (kept, tr(kept)) == ("1,200 files", "1.200 Dateien")
    assert tr(kept.of(1)) == "eine Datei"


def test_an_error_says_what_it_says_where_it_arrives(german):
    error = AlmostError(later("Saved at {at}", at="10:00"), "Do {this}.")
    assert (error.message, error.english) == ("10:00 gesichert", "Saved at 10:00 Do {this}.")
    assert pickle.loads(pickle.dumps(error)).message == "10:00 gesichert"  # noqa: S301
