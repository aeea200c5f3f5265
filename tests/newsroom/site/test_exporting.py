from __future__ import annotations

import hashlib
import json
import multiprocessing
import random
import re
import threading
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from almost_editor.document.corrections import Readers
from almost_editor.document.draft import Author, CorrectionKind, Hero, Stage
from almost_editor.document.publication import NavLink
from almost_editor.errors import Cancelled, ExportRefused, InvalidValue
from almost_editor.library.store import Library
from almost_editor.newsroom.corrections import correct
from almost_editor.newsroom.exporting import export, record
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.site import judging, pool
from almost_editor.newsroom.site.exporting import Site, export_site
from almost_editor.newsroom.site.remembered import Remembered
from tests.newsroom.conftest import LAYOUTS, picture

FAR = datetime(2999, 1, 1, tzinfo=UTC)
Export = Callable[..., Site]


@pytest.fixture
def series(library):
    return library.series.create("The Crossing", "A bridge, and who crosses it.")


@pytest.fixture
def articles(library, write, series):
    boat = library.pictures.add(picture(width=900, height=600), "boat.png", width_px=900, height_px=600, format="png")
    made = [
        write(
            f"Story {number}",
            series=(series.id,) if number % 2 else (),
            published=datetime(2023, 2, number, 12, tzinfo=UTC),
            authors=(Author("Mara Ellison"),) if number % 3 else (Author("Tom Okafor"), Author("Ines Moreno")),
            body=f"Text number {number} with [a link](https://example.org/).\n",
        )
        for number in range(1, 7)
    ]
    ferry = write(
        "Ferry Stops", series=(series.id,), pictures=(boat,), section="Politics",
        body='![Boat](boat.png "It rests. | I. M./Almost")\n',
        hero=Hero("boat.png", "A boat.", "It rests.", "I. M./Almost"),
    )  # fmt: skip
    return [*made, ferry]


@pytest.fixture
def go_out(library: Library, tmp_path: Path) -> Export:
    def run(name: str = "site", **more: object) -> Site:
        return export_site(library, tmp_path / name, layouts=LAYOUTS, **more)  # type: ignore[arg-type]

    return run


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_kind_of_page_is_there(articles, go_out):
    site = go_out()
    files = contents(site.path)
    for path in (
        "index.html", "feed.xml", "atom.xml", "feed.json", "2023/02/story-1/index.html", "series/index.html",
        "series/the-crossing/index.html", "series/the-crossing/feed.xml", "authors/mara-ellison/index.html",
        "authors/ines-moreno/feed.xml", "corrections/index.html", "newsletter/index.html", "404.html", "robots.txt",
        "sitemap.xml", "news-sitemap.xml", "site.json",
    ):  # fmt: skip
        assert path in files, path
    assert site.articles == 7
    assert site.notes == ()
    assert not [path for path in files if path.startswith(".almost")]
    listed = json.loads(files["site.json"])["files"]
    assert listed.keys() == files.keys() - {"site.json"}
    for path, one in listed.items():
        assert (one["bytes"], one["sha256"]) == (len(files[path]), hashlib.sha256(files[path]).hexdigest())


def test_every_link_and_file_of_the_site_is_there(library, articles, go_out):
    site = go_out()
    files = contents(site.path)
    for path, data in files.items():
        if not path.endswith(".html"):
            continue
        page = data.decode()
        here = f"https://almost.example/{path.removesuffix('index.html')}"
        addresses = re.findall(r'(?:href|src)="([^"#]*)"', page)
        addresses += [one.split()[0] for found in re.findall(r'srcset="([^"]*)"', page) for one in found.split(",")]
        for address in addresses:
            whole = urlsplit(urljoin(here, address))
            if whole.netloc == "almost.example":
                place = whole.path.lstrip("/")
                assert (f"{place}index.html" if place.endswith("/") or not place else place) in files, (path, address)


def test_a_page_is_that_of_its_package_but_for_what_the_site_shares(library, articles, go_out, tmp_path):
    site = go_out()
    package = export(library, "ferry-stops", tmp_path / "package", "html", layouts=LAYOUTS).path
    alone = (package / "index.html").read_text(encoding="utf-8")
    shared = (site.path / "2023/02/ferry-stops/index.html").read_text(encoding="utf-8")
    assert alone.partition("<body")[2] == shared.partition("<body")[2]
    assert 'href="../../../assets/style-' in shared
    for path in (package / "assets").iterdir():
        place = (
            site.path / "assets"
            if path.name.startswith(("style-", "mark-"))
            else site.path / "2023/02/ferry-stops/assets"
        )
        assert (place / path.name).read_bytes() == path.read_bytes()


def test_with_nothing_changed_nothing_is_rendered_or_written(articles, go_out, monkeypatch):
    first = go_out()
    before = {path: path.stat().st_mtime_ns for path in first.path.rglob("*") if path.is_file()}
    monkeypatch.setattr("almost_editor.newsroom.site.exporting._make", None)
    again = go_out()
    assert again.written == again.removed == ()
    assert {path: path.stat().st_mtime_ns for path in first.path.rglob("*") if path.is_file()} == before


def test_a_changed_text_changes_its_page_and_feeds_alone(library, articles, go_out):
    go_out()
    library.drafts.save(replace(articles[0], body="Other words.\n", modified=None))
    assert go_out().written == (
        "2023/02/story-1/index.html", "atom.xml", "authors/mara-ellison/feed.xml", "feed.json", "feed.xml",
        "series/the-crossing/feed.xml",
    )  # fmt: skip


def test_what_is_exported_and_recorded_changes_nothing(library, articles, go_out, tmp_path):
    go_out()
    record(library, export(library, "story-1", tmp_path / "package", layouts=LAYOUTS))
    assert go_out().written == ()


def test_the_same_library_gives_the_same_site_whatever_was_there(library, write, series, articles, go_out):
    """Law: an export on top of another has the bytes of one into an empty folder."""
    chance = random.Random(7)  # noqa: S311
    for step in range(12):
        draft = library.drafts.get(chance.choice(articles).id)
        match step % 6:
            case 0:
                library.drafts.save(replace(draft, headline=f"Renamed {step}"))
            case 1:
                library.drafts.save(replace(draft, body=f"Words {step}.\n"))
            case 2:
                library.drafts.set_stage(draft.id, chance.choice((Stage.DRAFT, Stage.READY)))
            case 3:
                library.series.order(series.id, list(reversed(library.series.get(series.id).parts)))
            case 4:
                articles.append(
                    write(f"New {step}", series=(series.id,), published=datetime(2023, 3, step, tzinfo=UTC))
                )
            case 5:
                library.series.rename(series.id, f"Crossing {step}")
        on_top = go_out("on-top")
        fresh = go_out(f"fresh-{step}")
        assert contents(on_top.path) == contents(fresh.path)


def test_an_emptied_or_damaged_cache_changes_no_byte(library, articles, go_out):
    first = contents(go_out().path)
    (library.folder / "cache" / "site" / "index.json").write_text("{", encoding="utf-8")
    assert go_out().written == ()
    for pack in (library.folder / "cache" / "site").glob("texts-*"):
        pack.write_bytes(b"x" * pack.stat().st_size)
    assert contents(go_out("other").path) == first


def test_beside_another_thread_processes_are_spawned_and_make_the_same_site(articles, go_out, monkeypatch):
    monkeypatch.setattr("almost_editor.newsroom.site.making.processes_for", lambda _jobs: 1)
    one = contents(go_out("one").path)
    monkeypatch.setattr("almost_editor.newsroom.site.making.processes_for", lambda _jobs: 2)
    monkeypatch.setattr("almost_editor.newsroom.site.pool.HANDFUL", 1)
    asked = []
    get_context = multiprocessing.get_context
    monkeypatch.setattr(multiprocessing, "get_context", lambda how: asked.append(how) or get_context(how))
    over = threading.Event()
    beside = threading.Thread(target=over.wait)
    beside.start()
    try:
        assert contents(go_out("two").path) == one
    finally:
        over.set()
        beside.join()
    assert asked == ["spawn"]
    assert multiprocessing.active_children() == []


def test_several_processes_make_the_same_site(articles, go_out, monkeypatch):
    monkeypatch.setattr(pool, "processes_for", lambda _jobs: 1)
    monkeypatch.setattr("almost_editor.newsroom.site.making.processes_for", lambda _jobs: 1)
    one = contents(go_out("one").path)
    monkeypatch.setattr("almost_editor.newsroom.site.making.processes_for", lambda _jobs: 3)
    assert contents(go_out("three").path) == one
    monkeypatch.setattr("almost_editor.newsroom.site.pool.HANDFUL", 1)
    assert contents(go_out("handfuls").path) == one
    assert multiprocessing.active_children() == []


def test_only_what_may_go_out_is_in_the_site(library, write, series, go_out):
    write("Ready", series=(series.id,))
    for name, fields in {
        "Unready": {"stage": Stage.IN_EDIT}, "Held": {"legal": True}, "Later": {"embargo": FAR}, "Gone": {},
    }.items():  # fmt: skip
        draft = write(name, series=(series.id,), **fields)
        if name == "Gone":
            library.drafts.trash(draft.id)
    site = go_out()
    assert site.articles == 1
    whole = b"".join(contents(site.path).values()).decode(errors="replace")
    for name in ("Unready", "Held", "Later", "Gone"):
        assert name not in whole
    assert "Later" in b"".join(contents(go_out("2999", now=FAR + timedelta(days=1)).path).values()).decode(
        errors="replace"
    )


def test_the_nameplate_that_pages_share_is_drawn_once_and_stays(library, write, go_out, monkeypatch):
    write("Ready")
    first = go_out()
    plates = [path for path in contents(first.path) if path.startswith("assets/nameplate-")]
    assert len(plates) == 4
    monkeypatch.setattr(
        "almost_editor.media.nameplate_drawing.draw_nameplate", lambda *_which: pytest.fail("drawn again")
    )
    write("Another")
    second = go_out()
    assert second.path == first.path
    assert set(plates) <= contents(second.path).keys()
    assert set(plates) <= json.loads(contents(second.path)["site.json"])["files"].keys()


def test_what_the_gate_stops_is_left_out_and_named_by_no_page(library, articles, write, series, go_out):
    write("No Byline", series=(series.id,), authors=())
    site = go_out()
    assert [one for one in site.notes if "No Byline" in one] == list(site.notes)
    assert len(site.notes) == 1
    assert b"no-byline" not in b"".join(contents(site.path).values())


def test_an_article_that_is_out_stays_as_it_went_out_where_the_gate_stops_what_was_changed(
    library, articles, go_out, tmp_path
):
    record(library, export(library, "story-3", tmp_path / "package", layouts=LAYOUTS))
    before = contents(go_out().path)
    draft = library.drafts.find("story-3")
    library.drafts.save(replace(draft, headline="Another Story", body="[Nowhere]()\n", section="Politics"))
    site = go_out()
    assert site.notes == ("“Another Story” stays as it went out: The link “Nowhere” leads nowhere.",)
    assert (site.written, site.removed, contents(site.path)) == ((), (), before)
    assert contents(go_out("fresh").path) == before, "the same library, the same bytes"
    library.drafts.save(replace(library.drafts.get(draft.id), body="[Somewhere](https://example.org/)\n"))
    site = go_out()
    assert site.notes == ()
    assert "2023/02/story-3/index.html" in site.written
    assert "Another Story" in (site.path / "2023/02/story-1/index.html").read_text(encoding="utf-8")


def test_what_went_out_with_a_reason_is_not_asked_for_another(library, articles, go_out, tmp_path):
    draft = library.drafts.find("story-3")
    library.drafts.save(replace(draft, body="[Nowhere]()\n"))
    record(library, export(library, "story-3", tmp_path / "package", override="A test page.", layouts=LAYOUTS))
    library.drafts.save(replace(library.drafts.get(draft.id), body="[Nowhere]() at all\n"))
    site = go_out()
    assert site.notes == ()
    assert "at all" in (site.path / "2023/02/story-3/index.html").read_text(encoding="utf-8")


def test_a_block_with_few_is_filled_up_with_the_section_on_the_site_too(library, articles, go_out):
    library.publication.save(replace(library.publication.load(), more_on_fallback="section", more_on_least=20))
    library.drafts.save(replace(library.drafts.find("story-2"), section="Politics"))
    library.drafts.save(replace(library.drafts.find("story-1"), section="Politics"))
    page = (go_out().path / "2023/02/story-1/index.html").read_text(encoding="utf-8")
    shown = surroundings(library, library.drafts.find("story-1")).siblings
    assert "Story 2" in [one.headline for one in shown]
    assert all(f"{one.headline}</" in page for one in shown)


def test_what_the_gate_found_is_read_again_only_where_the_text_changed(library, articles, go_out, monkeypatch):
    read = []
    look = judging.read_text

    def counted(draft, publication):
        read.append(draft.slug)
        return look(draft, publication)

    monkeypatch.setattr(judging, "read_text", counted)
    go_out()
    assert sorted(read) == sorted(one.slug for one in articles)
    read.clear()
    go_out()
    assert read == []
    library.drafts.save(replace(library.drafts.find("story-4"), body="[On](/2023/02/unready/)\n"))
    go_out()
    assert read == ["story-4"]


def test_a_link_to_an_article_that_comes_back_out_is_looked_up_each_time(library, articles, write, go_out):
    other = write("The Other", stage=Stage.IN_EDIT)
    library.drafts.save(replace(library.drafts.find("story-4"), body=f"[On](/2023/02/{other.slug}/)\n"))
    assert go_out().notes == ("“Story 4” was left out: The link “On” leads to an article that readers cannot get yet.",)
    library.drafts.save(replace(library.drafts.get(other.id), stage=Stage.READY))
    assert go_out().notes == ()


def test_an_article_that_leaves_takes_its_files_along(library, articles, go_out):
    go_out()
    library.drafts.trash(articles[-1].id)
    site = go_out()
    assert "2023/02/ferry-stops/index.html" in site.removed
    assert not (site.path / "2023/02/ferry-stops").exists()


def test_old_addresses_lead_on(library, articles, series, go_out, tmp_path):
    record(library, export(library, "story-1", tmp_path / "package", layouts=LAYOUTS))
    library.drafts.save(replace(library.drafts.find("story-1"), slug="first-story", slug_by_hand=True))
    other = library.series.create("Harbors")
    library.series.add(articles[1].id, other.id)
    record(library, export(library, "story-2", tmp_path / "package", layouts=LAYOUTS))
    library.series.merge(other.id, series.id)
    site = go_out()
    page = (site.path / "2023/02/story-1/index.html").read_text(encoding="utf-8")
    assert 'content="0; url=https://almost.example/2023/02/first-story/"' in page
    assert '<link rel="canonical" href="https://almost.example/2023/02/first-story/">' in page
    assert (site.path / "_redirects").read_text(encoding="utf-8") == (
        "/2023/02/story-1/ https://almost.example/2023/02/first-story/ 301\n"
        "/series/harbors/ https://almost.example/series/the-crossing/ 301\n"
    )


def test_corrections_have_a_page_and_a_feed(library, articles, go_out, tmp_path):
    record(library, export(library, "story-1", tmp_path / "package", layouts=LAYOUTS))
    go_out()
    at = datetime(2023, 4, 1, 12, tzinfo=UTC)
    correct(
        library,
        library.drafts.find("story-1"),
        CorrectionKind.CORRECTION,
        "It was 4-3.",
        at,
        readers=Readers.SEE_UPDATED,
    )
    site = go_out()
    assert "corrections/index.html" in site.written
    assert "It was 4-3." in (site.path / "corrections/index.html").read_text(encoding="utf-8")
    item = ET.fromstring((site.path / "corrections/feed.xml").read_bytes()).find("channel/item")  # noqa: S314
    assert item is not None
    assert item.findtext("title") == "Correction: Story 1"
    assert item.findtext("link") == "https://almost.example/2023/02/story-1/"
    assert contents(go_out("fresh").path) == contents(site.path)


def test_a_withdrawn_article_is_nowhere_but_in_its_place(library, articles, go_out, tmp_path):
    record(library, export(library, "story-1", tmp_path / "package", layouts=LAYOUTS))
    go_out()
    library.withdrawals.withdraw(articles[0].id, "It was wrong.")
    files = contents(go_out().path)
    assert b"It was wrong." in files["2023/02/story-1/index.html"]
    assert b'href="../../../assets/style-' in files["2023/02/story-1/index.html"]
    for path, data in files.items():
        assert path in ("2023/02/story-1/index.html", "site.json") or b"2023/02/story-1" not in data, path
    assert contents(go_out("fresh").path) == files


def test_long_lists_have_pages(write, go_out):
    for number in range(52):
        write(f"Item {number}", published=datetime(2023, 1, 1, tzinfo=UTC) + timedelta(hours=number))
    site = go_out()
    first = (site.path / "index.html").read_text(encoding="utf-8")
    second = (site.path / "page/2/index.html").read_text(encoding="utf-8")
    assert '<link rel="next" href="https://almost.example/page/2/">' in first
    assert '<link rel="prev" href="https://almost.example/">' in second
    assert second.count('class="story') == 2
    assert '<ol class="stories" start="51">' in second
    assert (site.path / "authors/mara-ellison/page/2/index.html").is_file()
    entries = ET.fromstring((site.path / "feed.xml").read_bytes()).findall("channel/item")  # noqa: S314
    assert len(entries) == 20
    news = ET.fromstring((site.path / "news-sitemap.xml").read_bytes())  # noqa: S314
    assert len(news) == 49


def test_the_navigation_gets_the_sections_that_it_leads_to(library, articles, go_out):
    publication = library.publication.load()
    nav = (*publication.nav, NavLink("Politics", "/politics/"), NavLink("About", "/about/"))
    library.publication.save(replace(publication, nav=nav))
    site = go_out()
    assert "Ferry Stops" in (site.path / "politics/index.html").read_text(encoding="utf-8")
    assert site.notes == ("The navigation leads to https://almost.example/about/, which is no page of this site.",)


def test_patterns_that_no_site_can_have_are_refused(library, articles, go_out):
    for pattern in ("/{year}/{month}/", "/?article={slug}", "https://elsewhere.example/{slug}/"):
        library.publication.save(replace(library.publication.load(), article_path=pattern))
        with pytest.raises(InvalidValue, match="gives"):
            go_out()


def test_addresses_without_a_closing_slash_are_files(library, articles, go_out):
    library.publication.save(replace(library.publication.load(), article_path="/news/{slug}"))
    files = contents(go_out().path)
    assert "news/story-1.html" in files
    assert any(path.startswith("news/assets/") for path in files)


def test_a_folder_with_other_things_is_refused(articles, go_out, tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.txt").write_text("Years of work", encoding="utf-8")
    with pytest.raises(ExportRefused, match="not empty"):
        go_out()
    assert contents(tmp_path / "site") == {"thesis.txt": b"Years of work"}
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ExportRefused, match="not a folder"):
        go_out("file")


def test_a_hostile_manifest_removes_nothing_outside(articles, go_out, tmp_path):
    (tmp_path / "precious.txt").write_text("x", encoding="utf-8")
    site = go_out()
    manifest = json.loads((site.path / "site.json").read_text(encoding="utf-8"))
    manifest["files"] |= {"../precious.txt": {"bytes": 1, "sha256": ""}, "/etc/hostname": {"bytes": 1, "sha256": ""}}
    (site.path / "site.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert go_out().removed == ()
    assert (tmp_path / "precious.txt").is_file()


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_cancelled_export_leaves_the_site_as_it_was(library, articles, go_out, after):
    before = contents(go_out().path)
    library.drafts.save(replace(articles[0], headline="Changed"))
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        go_out(cancelled=lambda: next(asked) >= after)
    assert contents(library.folder.parent / "site") == before


def test_a_file_that_was_touched_or_lost_is_put_back(articles, go_out):
    site = go_out()
    page = site.path / "2023/02/story-1/index.html"
    page.write_text("Not ours.", encoding="utf-8")
    (site.path / "404.html").unlink()
    assert go_out().written == ("2023/02/story-1/index.html", "404.html")


def test_a_crash_while_files_are_renamed_is_made_good(library, articles, go_out):
    site = go_out()
    whole = contents(site.path)
    page = site.path / "2023/02/story-1/index.html"
    page.write_bytes(b"?" * page.stat().st_size)
    (site.path / "site.json").rename(site.path / "site.json.renaming")
    assert go_out().written == ("2023/02/story-1/index.html",)
    assert contents(site.path) == whole


def test_what_is_remembered_answers_as_the_library_does(library, articles, series, write):
    write("Unready", series=(series.id,), stage=Stage.DRAFT)
    write("Later", series=(series.id,), embargo=FAR)
    library.publication.save(replace(library.publication.load(), trending_count=3))
    remembered = Remembered.of(library).as_library()
    for chosen in ((), tuple(one.id for one in articles[2:5])):
        library.publication.save(replace(library.publication.load(), trending=chosen))
        remembered = Remembered.of(library).as_library()
        for summary in library.drafts.summaries():
            draft = library.drafts.get(summary.id)
            assert surroundings(remembered, draft) == surroundings(library, draft)
