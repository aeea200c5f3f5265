"""The publication's settings: whole, and readable by older and newer versions."""

import json
from dataclasses import replace

import pytest

from almost_editor.document.publication import HouseWords, NavLink, Publication
from almost_editor.errors import InvalidValue, LibraryDamaged


def stored(library):
    return json.loads(library._connection.row("SELECT settings FROM publication")["settings"])


def store(library, settings):
    library._connection.run("UPDATE publication SET settings = ?", (settings,))


def test_a_new_library_has_the_house_defaults_written_down(library):
    assert library.publication.load() == Publication()
    assert stored(library)["time_zone"] == "America/New_York"


def test_settings_come_back(library):
    publication = Publication(
        name="Майже",
        language="uk",
        words=HouseWords(by="Текст", minutes="{minutes} хв"),
        sections=(),
        nav=(NavLink("Новини", "/"),),
        trending=("a", "b"),
        trending_count=3,
    )
    library.publication.save(publication)
    assert library.publication.load() == publication


def test_what_is_missing_or_of_another_kind_has_its_default(library):
    store(library, '{"name": "Nearly", "language": 5, "trending_count": "x", "nav": 1, "words": [], "sections": [1]}')
    assert library.publication.load() == Publication(name="Nearly")


def test_what_is_unknown_is_kept(library):
    settings = stored(library)
    settings["masthead"] = "wide"
    settings["words"]["correction"] = "Correction"
    store(library, json.dumps(settings))
    library.publication.save(replace(library.publication.load(), name="Nearly"))
    assert library.publication.load().name == "Nearly"
    assert (stored(library)["masthead"], stored(library)["words"]["correction"]) == ("wide", "Correction")


@pytest.mark.parametrize("settings", ["{", "[]"])
def test_damage_is_a_sentence(library, settings):
    store(library, settings)
    with pytest.raises(LibraryDamaged, match="settings"):
        library.publication.load()


def test_addresses_that_no_page_may_lead_to_are_refused(library):
    before = library.publication.load()
    for bad in (replace(before, newsletter_address="javascript:x"), replace(before, address="mailto:a@almost.example")):
        with pytest.raises(InvalidValue):
            library.publication.save(bad)
    assert library.publication.load() == before
