"""The sample library is what newcomers see first: its copy keeps the rules that the program asks of theirs."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from almost_editor.document.counts import word_count
from almost_editor.document.dates import display_date, machine_date
from almost_editor.document.draft import Direction, Stage
from almost_editor.document.front_matter import read_document
from almost_editor.document.publication import Publication
from almost_editor.document.slugs import is_slug
from almost_editor.paths import resources_folder

SAMPLE = resources_folder() / "sample"
FILES = sorted((SAMPLE / "articles").glob("*.md"))
LIBRARY = tomllib.loads((SAMPLE / "sample.toml").read_text(encoding="utf-8"))
KEYS = {
    "headline", "dek", "slug", "stage", "authors", "author_urls", "published", "modified", "display_date", "dateline",
    "section", "series", "more_series", "part", "tags", "due", "commissioned_words", "layout", "language", "direction",
    "description", "hero", "notes",
}  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
FIGURE = re.compile(r'!\[([^\]]*)\]\((\S+) "([^"]*)"\)')


def read(path: Path) -> tuple[dict[str, Any], str]:
    return read_document(path.read_text(encoding="utf-8"))


def finished(fields: dict[str, Any]) -> bool:
    return Stage(fields["stage"]).may_go_out


ARTICLES = {path.name: read(path) for path in FILES}
FINISHED = {name: article for name, article in ARTICLES.items() if finished(article[0])}
each_article = pytest.mark.parametrize("name", ARTICLES)
each_finished = pytest.mark.parametrize("name", FINISHED)


def prose(fields: dict[str, Any], body: str) -> str:
    """What a reader reads, notes included: without link targets and the quotes around a picture's title."""
    body = FIGURE.sub(r"\1 \3", body)
    body = re.sub(r"\]\([^)]*\)", "]", body)
    hero = fields.get("hero", {})
    names = ("headline", "dek", "description", "notes", "display_date")
    return "\n".join([*(str(fields.get(key, "")) for key in names), hero.get("alt", ""), hero.get("caption", ""), body])


def test_there_are_eight_finished_articles_and_two_drafts() -> None:
    stages = [fields["stage"] for fields, _body in ARTICLES.values()]
    assert len(FINISHED) == 8
    assert sorted(set(stages) - {"exported", "ready"}) == ["draft", "in-edit"]
    assert len(stages) == 10


def test_slugs_are_unique_and_valid() -> None:
    slugs = [fields["slug"] for fields, _body in ARTICLES.values()]
    assert all(is_slug(slug) for slug in slugs)
    assert len(set(slugs)) == len(slugs)


@each_article
def test_fields_are_known_and_of_their_kind(name: str) -> None:
    fields, body = ARTICLES[name]
    assert set(fields) <= KEYS
    Stage(fields["stage"])
    Direction(fields["direction"])
    assert fields["language"] == LIBRARY["publication"]["language"]
    assert fields["section"] in LIBRARY["publication"]["sections"]
    assert fields["layout"] in {"article", "brief", "feature"}
    assert set(fields["author_urls"]) == set(fields["authors"])
    assert all(re.fullmatch(r"https://almost\.example/authors/[a-z-]+/", u) for u in fields["author_urls"].values())
    assert fields["dateline"].split(",")[0].isupper()
    assert fields["tags"]
    assert body.endswith("\n")
    if "due" in fields:
        assert datetime.fromisoformat(fields["due"]).tzinfo is not None


@each_article
def test_pictures_that_are_named_are_there_and_described(name: str) -> None:
    fields, body = ARTICLES[name]
    hero = fields.get("hero")
    if hero:
        assert (SAMPLE / "pictures" / hero["file"]).is_file()
        assert hero["alt"].endswith(".")
        assert hero["caption"].endswith(".")
        assert "/" in hero["credit"]
        assert all(0 <= at <= 1 for at in hero["focal"])
    assert body.count("![") == len(FIGURE.findall(body))
    for alt, file, title in FIGURE.findall(body):
        caption, credit = title.split(" | ")
        assert alt
        assert (SAMPLE / "pictures" / file).is_file()
        assert caption.endswith(".")
        assert "/" in credit


def test_every_picture_is_used() -> None:
    used = {fields["hero"]["file"] for fields, _body in ARTICLES.values() if "hero" in fields}
    used |= {file for _fields, body in ARTICLES.values() for _alt, file, _title in FIGURE.findall(body)}
    assert used == {path.name for path in (SAMPLE / "pictures").iterdir()}


@each_article
def test_weekdays_agree_with_dates(name: str) -> None:
    fields, body = ARTICLES[name]
    near = datetime.fromisoformat(fields.get("published") or fields["due"]).date()
    months = "|".join(re.escape(month) for month in MONTHS)
    pattern = rf"({'|'.join(DAYS)}), ({months}) (\d{{1,2}})(?:, (\d{{4}}))?"
    for day, month, number, year in re.findall(pattern, prose(fields, body)):
        years = [int(year)] if year else [near.year - 1, near.year, near.year + 1]
        dates = [date(each, MONTHS.index(month) + 1, int(number)) for each in years]
        meant = min(dates, key=lambda each: abs((each - near).days))
        assert DAYS[meant.weekday()] == day, f"{month} {number}, {meant.year}"


@each_article
def test_quotes_are_typographic_and_balanced(name: str) -> None:
    fields, body = ARTICLES[name]
    text = prose(fields, body)
    assert not re.findall(r".{0,20}[\"'].{0,20}", text)
    assert text.count("“") == text.count("”")
    assert "..." not in text
    assert "--" not in re.sub(r"^\|[:|\- ]+\|$", "", text, flags=re.M)


@each_finished
def test_finished_articles_are_whole(name: str) -> None:
    fields, body = FINISHED[name]
    published, modified = datetime.fromisoformat(fields["published"]), datetime.fromisoformat(fields["modified"])
    publication = Publication(time_zone=LIBRARY["publication"]["time_zone"])
    assert published >= datetime.fromisoformat("2022-11-01T00:00:00-04:00")
    assert modified >= published
    assert published.isoformat() == fields["published"]
    assert fields["display_date"] == display_date(published, publication)
    assert len(fields["headline"]) <= 70
    assert 60 <= len(fields["dek"]) <= 170
    assert not re.search(r"(?<![A-Za-z])TK(?![A-Za-z])", prose(fields, body))
    assert 350 <= word_count(body) <= 800
    assert word_count(body) < 600 or "\n## " in body


@each_finished
def test_offsets_are_those_of_the_publications_zone(name: str) -> None:
    fields, _body = FINISHED[name]
    publication = Publication(time_zone=LIBRARY["publication"]["time_zone"])
    assert machine_date(datetime.fromisoformat(fields["published"]), publication) == fields["published"]


def test_what_a_newcomer_should_see_is_there() -> None:
    bodies = [body for _fields, body in FINISHED.values()]
    assert any(re.search(r"^\|", body, re.M) for body in bodies)
    assert any(re.search(r"^- ", body, re.M) for body in bodies)
    assert any(re.search(r"^> ", body, re.M) for body in bodies)
    assert sum(bool(re.search(r"“[^”]*\[[^\]]+\](?!\()[^”]*”", body)) for body in bodies) >= 2
    assert sum("![" in body for body in bodies) >= 2
    assert sum(".example/" in body for body in bodies) >= 3
    assert any(fields["layout"] == "feature" for fields, _body in FINISHED.values())
    assert any("more_series" in fields for fields, _body in FINISHED.values())


def test_drafts_can_be_read_and_are_stopped_by_what_they_are() -> None:
    drafts = [article for name, article in ARTICLES.items() if name not in FINISHED]
    for fields, body in drafts:
        assert "TK" in fields["notes"]
        assert fields["due"]
        assert "published" not in fields
        # What goes out with an override is a whole page: nothing is missing but the decision.
        assert "TK" not in body
        assert 60 <= len(fields["dek"]) <= 170
        assert fields["hero"]["file"]


def test_links_stay_with_invented_hosts() -> None:
    for _fields, body in ARTICLES.values():
        for address in re.findall(r"https?://[^\s)]+", body):
            assert re.match(r"https://[a-z0-9.]+\.example/", address), address


def test_series_are_described_and_agree_with_their_articles() -> None:
    by_slug = {fields["slug"]: fields for fields, _body in ARTICLES.values()}
    names = [series["name"] for series in LIBRARY["series"]]
    assert len(set(names)) == len(names) == 2
    for series in LIBRARY["series"]:
        assert series["description"].endswith(".")
        assert re.fullmatch(r"#[0-9a-f]{6}", series["colour"])
        order = series["articles"]
        members = {
            slug
            for slug, fields in by_slug.items()
            if series["name"] in (fields["series"], *fields.get("more_series", ()))
        }
        assert set(order) == members
        assert len(set(order)) == len(order)
        for place, slug in enumerate(order, 1):
            if by_slug[slug]["series"] == series["name"]:
                assert by_slug[slug]["part"] == place


def test_trending_names_articles_that_readers_can_meet() -> None:
    finished_slugs = {fields["slug"] for fields, _body in FINISHED.values()}
    assert set(LIBRARY["trending"]) <= finished_slugs
    assert len(set(LIBRARY["trending"])) == len(LIBRARY["trending"]) == LIBRARY["publication"]["trending_count"]
