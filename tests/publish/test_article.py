from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Author, Direction, Draft, Hero
from almost_editor.document.publication import HouseWords, NavLink, Publication
from almost_editor.document.series import Series
from almost_editor.errors import InvalidValue
from almost_editor.publish.article import Article, Surroundings, build, render_options, renditions


def test_everything_a_page_says_is_derived(article: Article) -> None:
    assert article.canonical == "https://almost.example/2022/11/county-delays-vote/"
    assert article.published.machine == "2022-11-09T08:30:15-05:00"
    assert article.published.display == "Wednesday, Nov. 9, 2022"
    assert [one.address for one in article.authors] == [
        "https://almost.example/authors/mara-ellison/",
        "https://okafor.example/",
        "https://almost.example/ines/",
    ]
    assert "".join(one.before + one.label for one in article.authors) == "Mara Ellison, Tom Okafor and Ines Moreno"
    assert article.kicker is not None
    assert article.kicker.address == "https://almost.example/series/the-crossing/"
    assert article.newsletter.label == "Subscribe To The Almost Newsletter For More"
    assert article.minutes == "1 min read"
    assert article.locale == "en_US"


def test_the_heading_of_the_series_block_is_word_for_word(draft: Draft) -> None:
    series = Series("3" * 32, "Russia’s Invasion Of Ukraine", "russias-invasion-of-ukraine")
    article = build(draft, Surroundings(Publication(), (series,)))
    assert article.more_on is not None
    assert article.more_on.label == "More On Russia’s Invasion Of Ukraine"
    assert article.more_on.address == "https://almost.example/series/russias-invasion-of-ukraine/"
    assert article.siblings == ()


def test_what_readers_never_see_is_not_in_it(draft: Draft, surroundings: Surroundings) -> None:
    secret = replace(draft, notes="x", legal=True, embargo=datetime(2030, 1, 1, tzinfo=UTC), commissioned_words=9)
    assert build(secret, surroundings) == build(replace(draft, notes=""), surroundings)


def test_suggestions_and_comments_are_not_in_it(draft: Draft, surroundings: Surroundings) -> None:
    marked = replace(draft, body="It {--all --}{++really ++}ran{>>Did it?<<}.")
    assert build(marked, surroundings) == build(replace(draft, body="It really ran."), surroundings)


def test_stored_addresses_that_no_page_may_lead_to_are_passed_over(draft: Draft) -> None:
    bad = "javascript:alert(1)"
    publication = replace(
        Publication(), address=bad, newsletter_address=bad, nav=(NavLink("Bad", bad), NavLink("Good", "/good/"))
    )
    article = build(replace(draft, authors=(Author("Anna Weir", bad),)), Surroundings(publication))
    assert "javascript" not in repr(replace(article, publication=Publication()))
    assert [one.address for one in article.nav] == ["https://almost.example/good/"]
    assert article.authors[0].address == "https://almost.example/authors/anna-weir/"


def test_a_language_that_is_none_is_the_publications(draft: Draft, surroundings: Surroundings) -> None:
    assert build(replace(draft, language="Klingon!!"), surroundings).language == "en-US"


def test_an_update_shows_when_its_day_differs(draft: Draft, surroundings: Surroundings) -> None:
    def shown(modified: datetime | None) -> bool:
        return build(replace(draft, modified=modified), surroundings).shows_update

    assert not shown(None)
    assert not shown(datetime(2022, 11, 9, 20, tzinfo=UTC))
    assert shown(datetime(2022, 11, 12, 20, tzinfo=UTC))
    assert not shown(datetime(2021, 1, 1, tzinfo=UTC)), "never earlier than published"


def test_an_undated_article_shows_its_creation(draft: Draft, surroundings: Surroundings) -> None:
    article = build(replace(draft, published=None), surroundings)
    assert article.published.machine == "2022-11-08T07:00:00-05:00"


def test_an_empty_draft_is_a_page_too(surroundings: Surroundings) -> None:
    empty = Draft(id="e" * 32, slug="untitled", created=datetime(2022, 1, 1, tzinfo=UTC), authors=(Author(" "),))
    article = build(empty, Surroundings(surroundings.publication))
    assert (article.headline, article.title, article.description) == ("", "Almost", "Almost")
    assert (article.authors, article.kicker, article.more_on, article.hero) == ((), None, None, None)


@pytest.mark.parametrize(
    ("language", "direction", "expected"),
    [("ar", Direction.AUTO, "rtl"), ("en-US", Direction.RIGHT_TO_LEFT, "rtl"), ("he", Direction.LEFT_TO_RIGHT, "ltr")],
)
def test_direction(
    draft: Draft, surroundings: Surroundings, language: str, direction: Direction, expected: str
) -> None:
    article = build(replace(draft, language=language, direction=direction), surroundings)
    assert article.direction == expected
    assert article.furniture_direction == "ltr"


def test_pictures_are_planned_once_each(article: Article) -> None:
    names = [one.name for _, one in renditions(article)]
    assert len(names) == len(set(names))
    assert names == sorted(names)
    assert {one.crop for picture, one in renditions(article) if picture.name == "harbor-bridge.jpg"} == {
        "full", "social", "16x9", "4x3", "1x1",
    }  # fmt: skip
    assert set(render_options(article).images) == {"harbor-bridge.jpg", "ferry.png", "spare.jpg"}
    assert article.hero is not None
    assert (article.hero.focal_x, article.hero.focal_y) == ("left", "bottom")
    assert [source.type for source in article.hero.images.sources] == ["image/avif", "image/webp", "image/jpeg"]


def test_a_hero_that_is_not_there_is_left_out(draft: Draft, surroundings: Surroundings) -> None:
    article = build(replace(draft, hero=Hero("gone.jpg", alt="x")), surroundings)
    assert article.hero is None
    assert article.pictures.card is None


def test_house_words_may_say_anything(draft: Draft, surroundings: Surroundings) -> None:
    words = HouseWords(by="", conjunction="&", more_on="{", minutes="{minutes}′ {x}", updated="!", newsletter="{0}")
    publication = replace(surroundings.publication, words=words)
    article = build(
        replace(draft, modified=datetime(2023, 1, 1, tzinfo=UTC)), replace(surroundings, publication=publication)
    )
    assert article.minutes == "1′ {x}"
    assert article.more_on is not None
    assert article.more_on.label == "{"
    assert article.newsletter.label == "{0}"


def test_a_zone_that_is_none_is_refused(draft: Draft, surroundings: Surroundings) -> None:
    publication = replace(surroundings.publication, time_zone="Mars/Olympus")
    with pytest.raises(InvalidValue):
        build(draft, replace(surroundings, publication=publication))


def test_the_quotes_of_plain_fields_are_set_as_those_of_the_text_are(draft: Draft) -> None:
    draft = replace(draft, headline='County Says "Not Yet"', dek="It's the county's third delay -- and not the last.")
    article = build(draft, Surroundings(Publication()))
    assert article.headline == "County Says “Not Yet”"
    assert article.dek == "It’s the county’s third delay — and not the last."
    assert article.draft.headline == article.headline, "the source that goes along says the same"


def test_pictures_of_the_text_say_what_they_say_themselves(draft: Draft, surroundings: Surroundings) -> None:
    worded = tuple(replace(one, alt="A.", caption="B.", credit="C/D") for one in draft.pictures)
    images = render_options(build(replace(draft, pictures=worded), surroundings)).images
    assert {(one.alt, one.caption, one.credit) for one in images.values()} == {("A.", "B.", "C/D")}
