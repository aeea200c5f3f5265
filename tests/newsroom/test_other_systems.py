from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Hero, Stage
from almost_editor.errors import Cancelled, ExportRefused, InvalidValue, NotFound
from almost_editor.newsroom.exporting import export, record
from almost_editor.newsroom.other_systems import SYSTEMS, hand_over, is_as_written

from .conftest import LAYOUTS, picture

PATHS = {
    "wxr": "interchange/wordpress.wxr.xml",
    "ghost": "interchange/ghost.json",
    "ninjs": "interchange/ninjs.json",
    "apple": "interchange/apple-news/article.json",
}


BODY = 'Nothing new.\n\n![Boat](boat.png "| I. M./Almost")\n'


@pytest.fixture
def ferry(library, write):
    boat = library.pictures.add(picture(width=900, height=600), "boat.png", width_px=900, height_px=600, format="png")
    hero = Hero("boat.png", "A boat.", "It rests.", "I. M./Almost")
    return write("Ferry Stops", pictures=(boat,), hero=hero, body=BODY)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_file_is_the_one_in_the_package(library, ferry, tmp_path, system):
    [exported] = hand_over(library, [ferry.slug], tmp_path / "out", system)
    package = export(library, ferry.slug, tmp_path / "package", "html", layouts=LAYOUTS)
    assert exported.path.read_bytes() == (package.path / PATHS[system]).read_bytes()
    assert is_as_written(exported.path, exported.digest)
    exported.path.write_bytes(b"Something else.")
    assert not is_as_written(exported.path, exported.digest)


def test_every_file_is_called_after_its_article_and_system(library, ferry, tmp_path):
    made = [hand_over(library, [ferry.id], tmp_path, system)[0].path for system in SYSTEMS]
    assert [one.relative_to(tmp_path).as_posix() for one in made] == [
        "almost-ferry-stops.wxr.xml", "almost-ferry-stops.ghost.json", "almost-ferry-stops.ninjs.json",
        "almost-ferry-stops.apple-news/article.json",
    ]  # fmt: skip


@pytest.mark.parametrize("system", ["wxr", "ghost"])
def test_an_import_file_holds_all_articles(library, ferry, write, tmp_path, system):
    write("Second")
    made = hand_over(library, ["ferry-stops", "second", ferry.id], tmp_path, system)
    assert [one.slug for one in made] == ["ferry-stops", "second"]
    assert len({one.path for one in made}) == 1
    assert made[0].path.name.startswith("almost-ferry-stops-and-1-more.")
    for headline in ("Ferry Stops", "Second"):
        assert headline in made[0].path.read_text(encoding="utf-8")
    named = hand_over(library, ["ferry-stops", "second"], tmp_path, system, name="the-crossing")
    assert named[0].path.name.startswith("almost-the-crossing.")
    assert named[0].path.read_bytes() == made[0].path.read_bytes()


def test_the_others_get_a_file_for_each(library, ferry, write, tmp_path):
    write("Second")
    paths = [one.path for one in hand_over(library, ["ferry-stops", "second"], tmp_path, "ninjs", name="the-crossing")]
    assert [path.name for path in paths] == ["almost-ferry-stops.ninjs.json", "almost-second.ninjs.json"]
    assert [json.loads(path.read_bytes())["title"] for path in paths] == ["Ferry Stops", "Second"]


def test_none_goes_where_the_gate_stops_one(library, ferry, write, tmp_path):
    write("Not Yet", stage=Stage.IN_EDIT, embargo=datetime(2090, 1, 1, tzinfo=UTC))
    with pytest.raises(ExportRefused, match="in edit"):
        hand_over(library, ["ferry-stops", "not-yet"], tmp_path / "out", "apple")
    assert not (tmp_path / "out").exists()
    made = hand_over(library, ["ferry-stops", "not-yet"], tmp_path / "out", "apple", "The lawyer called.")
    for one in made:
        record(library, one)
    assert library.exports.of(made[1].draft_id)[0].override_reason == "The lawyer called."
    assert any(note.startswith("not-yet: ") for note in made[1].notes)


def test_a_withdrawn_article_goes_to_no_other_system(library, ferry, tmp_path):
    record(library, export(library, ferry.slug, tmp_path / "package", layouts=LAYOUTS))
    library.withdrawals.withdraw(ferry.id, "The boat was another.")
    with pytest.raises(ExportRefused, match="withdrawn"):
        hand_over(library, [ferry.slug], tmp_path / "out", "wxr", "All the same.")
    assert not (tmp_path / "out").exists()


def test_it_goes_on_record_with_its_system(library, ferry, tmp_path):
    [exported] = hand_over(library, [ferry.slug], tmp_path, "ghost")
    record(library, exported)
    kept = library.exports.of(ferry.id)[0]
    assert (kept.format, kept.to, kept.digest) == ("ghost", str(exported.path), exported.digest)
    assert library.drafts.get(ferry.id).stage is Stage.EXPORTED


def test_a_file_that_says_something_else_is_left_alone(library, ferry, tmp_path):
    [first] = hand_over(library, [ferry.slug], tmp_path, "wxr")
    assert hand_over(library, [ferry.slug], tmp_path, "wxr")[0].path == first.path
    first.path.write_bytes(b"Somebody's work.")
    with pytest.raises(ExportRefused, match="already there"):
        hand_over(library, [ferry.slug], tmp_path, "wxr")
    assert first.path.read_bytes() == b"Somebody's work."
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("almost-")] == [first.path.name]


def test_stopping_leaves_nothing_behind(library, ferry, tmp_path):
    with pytest.raises(Cancelled):
        hand_over(library, [ferry.slug], tmp_path / "out", "ninjs", cancelled=lambda: True)
    assert not (tmp_path / "out").exists()


def test_what_is_not_there_is_refused(library, ferry, tmp_path):
    with pytest.raises(NotFound):
        hand_over(library, ["no-such-article"], tmp_path, "wxr")
    with pytest.raises(InvalidValue, match="no system"):
        hand_over(library, [ferry.slug], tmp_path, "drupal")
