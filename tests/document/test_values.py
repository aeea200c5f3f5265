"""Drafts, publications and series as values."""

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from almost_editor.document.draft import STAGE_NAMES, Author, Direction, Draft, Hero, Picture, Stage
from almost_editor.document.publication import Publication
from almost_editor.document.series import COLOURS, Series

CREATED = datetime(2022, 11, 9, 12, tzinfo=UTC)
BRIDGE = Picture("bridge.jpg", "ab" * 32, "jpeg", 1600, 900)
DRAFT = Draft(
    "0" * 32, "untitled", CREATED, authors=(Author("Ida Marsh"),), pictures=(BRIDGE,), hero=Hero("bridge.jpg")
)


def test_stages_are_the_words_of_the_command_line():
    assert [str(stage) for stage in Stage] == ["idea", "draft", "in-edit", "ready", "exported", "withdrawn"]
    assert set(STAGE_NAMES) == set(Stage)
    assert [stage for stage in Stage if stage.may_go_out] == [Stage.READY, Stage.EXPORTED]


def test_directions():
    assert [str(direction) for direction in Direction] == ["auto", "ltr", "rtl"]


def test_an_undated_article_shows_its_creation():
    assert DRAFT.dated == CREATED
    published = replace(DRAFT, published=CREATED + timedelta(days=3))
    assert published.dated == CREATED + timedelta(days=3)


def test_updated_is_never_before_dated():
    assert DRAFT.updated == CREATED
    assert replace(DRAFT, modified=CREATED - timedelta(days=1)).updated == CREATED
    assert replace(DRAFT, modified=CREATED + timedelta(days=1)).updated == CREATED + timedelta(days=1)


def test_pictures_are_found_by_the_name_the_text_uses():
    assert DRAFT.picture("bridge.jpg") is BRIDGE
    assert DRAFT.picture("Bridge.jpg") is None
    assert DRAFT.picture("") is None


@pytest.mark.parametrize("value", [DRAFT, Publication(), Series("1", "The Harbor", "the-harbor", parts=("a",))])
def test_values_are_frozen_comparable_and_travel_between_processes(value):
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, "other")
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    assert hash(value) == hash(replace(value))


def test_a_part_number_is_a_place_from_one():
    series = Series("1", "The Harbor", "the-harbor", parts=("b", "a"))
    assert series.part_of("b") == 1
    assert series.part_of("a") == 2
    assert series.part_of("c") is None


def test_colours_are_distinct_and_whole():
    assert len(set(COLOURS)) == len(COLOURS)
    assert all(len(colour) == 7 and colour[0] == "#" and int(colour[1:], 16) >= 0 for colour in COLOURS)


def test_a_new_publication_can_be_filled_in_at_once():
    publication = Publication()
    assert publication.words.more_on.format(series="The Harbor") == "More On The Harbor"
    assert publication.words.newsletter.format(publication="Almost") == "Subscribe To The Almost Newsletter For More"
    assert publication.words.minutes.format(minutes=3) == "3 min read"
    assert publication.words.updated.format(date="today") == "Updated today"
