"""Links to our own articles, from the library to every file that leaves it."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Correction, CorrectionKind, Stage
from almost_editor.errors import ExportRefused
from almost_editor.exchange.markdown_file import write_markdown
from almost_editor.newsroom.exporting import export
from almost_editor.newsroom.files import save_to_file
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.other_systems import SYSTEMS, hand_over
from almost_editor.newsroom.taking_in import import_file
from almost_editor.newsroom.text_findings import text_findings
from almost_editor.publish.verifying import verify_package

from .conftest import LAYOUTS

NOW = datetime(2023, 3, 1, tzinfo=UTC)
THERE = "https://almost.example/2023/02/story-there/"


@pytest.fixture
def there(write):
    return write("Story There")


@pytest.fixture
def here(write, there):
    said = Correction(CorrectionKind.CORRECTION, f"It was [there](almost:{there.id}) first.", NOW)
    return write("Here", body=f"We said [as much](almost:{there.id}) before.\n", corrections=(said,))


def messages(library, draft):
    return [one.message for one in text_findings(library, draft, NOW)]


def test_the_page_leads_to_the_article_also_after_its_slug_changed(library, here, there):
    assert [(one.id, one.address) for one in surroundings(library, here, NOW).linked] == [(there.id, THERE)]
    library.drafts.save(replace(there, slug="elsewhere", slug_by_hand=True))
    moved = surroundings(library, here, NOW).linked
    assert [one.address for one in moved] == ["https://almost.example/2023/02/elsewhere/"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"stage": Stage.DRAFT}, "“Story”, which is not ready to go out."),
        ({"legal": True}, "“Story”, which a lawyer must see first."),
        (
            {"embargo": datetime(2023, 3, 4, 12, tzinfo=UTC)},
            "“Story”, which is under embargo until Saturday, March 4, 2023.",
        ),
    ],
)
def test_the_gate_stops_a_link_to_what_readers_cannot_get_yet_and_the_page_has_its_words_alone(
    library, write, tmp_path, fields, why
):
    there = write("Story", **fields)
    here = write("Here", body=f"[As much](almost:{there.id}).\n")
    assert messages(library, here) == [f"The link “As much” leads to {why}"]
    assert surroundings(library, here, NOW).linked == ()
    with pytest.raises(ExportRefused, match="As much"):
        export(library, here.slug, tmp_path, layouts=LAYOUTS, now=NOW)
    page = export(library, here.slug, tmp_path, "html", "It must", layouts=LAYOUTS, now=NOW).path
    assert '<span class="missing-link">As much</span>' in (page / "index.html" if page.is_dir() else page).read_text()


def test_the_gate_says_of_the_trash_of_another_library_and_of_what_was_withdrawn(library, write, there):
    library.drafts.trash(there.id)
    here = write("Here", body=f"[One](almost:{there.id}), [two](almost:{'9' * 32}).\n")
    assert messages(library, here) == [
        "The link “One” leads to “Story There”, which is in the trash.",
        "The link “two” leads to an article that is not in this library.",
    ]
    assert surroundings(library, here, NOW).linked == ()


def test_a_link_of_a_correction_is_said_to_be_there(library, write):
    said = Correction(CorrectionKind.UPDATE, f"See [there](almost:{'9' * 32}).", NOW)
    found = text_findings(library, write("Here", corrections=(said,)), NOW)
    assert [(one.field, one.message) for one in found] == [
        ("corrections", "The link “there” leads to an article that is not in this library.")
    ]


def test_an_article_that_leads_to_itself_or_to_one_that_is_out_has_nothing_to_mend(library, write, here):
    assert messages(library, here) == []
    own = write("Own", stage=Stage.DRAFT)
    assert messages(library, replace(own, body=f"[Own](almost:{own.id})")) == []


@pytest.mark.parametrize("format", ["bag", "zip", "html", "email", "text", "md", "docx"])
def test_every_format_has_the_address_and_none_the_id(library, here, there, tmp_path, format):
    path = export(library, here.slug, tmp_path, format, layouts=LAYOUTS, now=NOW).path
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    data = b"".join(one.read_bytes() for one in files)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            data = b"".join(archive.read(name) for name in archive.namelist())
    assert THERE.encode() in data
    assert there.id.encode() not in data
    if format == "bag":
        assert verify_package(path) == ()
        for file in files:
            if file.suffix in {".html", ".xml", ".json", ".md", ".txt"} and "Here" in file.read_text("utf-8"):
                assert b"missing-link" not in file.read_bytes()


@pytest.mark.parametrize("system", SYSTEMS)
def test_other_systems_get_the_address(library, here, there, tmp_path, system):
    (told,) = hand_over(library, [here.slug], tmp_path, system, now=NOW)
    data = told.path.read_bytes()
    if zipfile.is_zipfile(told.path):
        with zipfile.ZipFile(told.path) as archive:
            data = b"".join(archive.read(name) for name in archive.namelist())
    assert THERE in data.decode().replace("\\/", "/")
    assert there.id not in data.decode()


def test_the_source_of_a_package_is_taken_in_with_the_address(library, here, tmp_path):
    path = export(library, here.slug, tmp_path, "md", layouts=LAYOUTS, now=NOW).path
    taken = import_file(library, path).draft
    assert f"[as much]({THERE})" in taken.body
    assert f"[there]({THERE})" in taken.corrections[0].text


def test_the_houses_own_files_keep_the_id(library, here, there, tmp_path):
    assert f"almost:{there.id}" in write_markdown(here, library.publication.load(), ())
    saved = save_to_file(library, here.id, tmp_path / "here.md")
    assert f"almost:{there.id}" in saved.path.read_text("utf-8")
    assert import_file(library, saved.path).draft.body == here.body.rstrip()


def test_the_feed_of_a_package_leads_there(library, here, tmp_path):
    path = export(library, here.slug, tmp_path, layouts=LAYOUTS, now=NOW).path
    feed = json.loads(next(path.rglob("feed.json")).read_text("utf-8"))
    assert THERE in json.dumps(feed)
