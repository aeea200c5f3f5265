"""Somebody shows the square another part of the picture than the page and the cards."""

from __future__ import annotations

from collections.abc import Callable

from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import build
from almost_editor.publish.pictures import Pictures
from almost_editor.ui.details.hero_group import HeroGroup
from almost_editor.ui.details.thumbnail import Thumbnail
from tests.journeys.driver import Writer


def planned(writer: Writer) -> Pictures:
    def plan(library: Library) -> Pictures:
        draft = library.drafts.get(writer.draft.id)
        return build(draft, surroundings(library, draft)).pictures

    return writer.asks_library(plan)


def test_the_square_is_aimed_elsewhere_and_stays_so(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    before = planned(writer)
    writer.chooses("view.details")
    group = writer.app.window.findChild(HeroGroup)
    assert group is not None
    thumbnail = group.findChild(Thumbnail)
    assert thumbnail is not None
    writer.waits(lambda: "interest" in thumbnail.accessibleName())
    group._aims.focus_chosen()
    writer.presses("Right", "Right", "Tab", "Home", "Right", "Up")
    assert writer.draft.hero.focal_square == (0.52, 0.48)
    assert writer.draft.hero.focal_card is None
    assert thumbnail.hasFocus()
    writer.saves()
    after = planned(writer)
    assert before.ratios[2] != after.ratios[2]
    assert (before.hero, before.card, before.ratios[:2]) == (after.hero, after.card, after.ratios[:2])
    writer.restarts()
    writer.opens("night-ferry-will-run-through-winter")
    assert writer.draft.hero.focal_square == (0.52, 0.48)
    assert writer.loads == 1
