"""The upload package: what has to go up since the last one, and what has to go from the server."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.newsroom.site.upload import KEPT, compare_with_server, record_upload, write_upload
from tests.newsroom.conftest import LAYOUTS


@pytest.fixture
def series(library):
    return library.series.create("The Crossing")


@pytest.fixture
def articles(write, series):
    return [
        write(f"Story {number}", series=(series.id,), published=datetime(2023, 2, number, 12, tzinfo=UTC))
        for number in range(1, 4)
    ]


@pytest.fixture
def upload(library, tmp_path):
    """Write what has changed and put it on record, as the command does; return it with its package."""

    def run(**more):
        found = compare_with_server(library, layouts=LAYOUTS, **more)
        if not found.changed and not found.removed:
            return found
        made = replace(found, path=write_upload(library, found, tmp_path / "up"))
        record_upload(library, made.files)
        return made

    return run


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def server_after(server, made):
    """Do to a server's files what a producer does with a package."""
    package = contents(made.path)
    gone = package["remove.txt"].decode().split("\n")[:-1]
    kept = {path: data for path, data in server.items() if path not in gone}
    return kept | {path.removeprefix("files/"): data for path, data in package.items() if path.startswith("files/")}


def site(library):
    files = contents(library.folder / KEPT)
    return {path: data for path, data in files.items() if path != "site.json"}


def test_the_first_holds_everything_and_the_next_nothing(library, articles, upload):
    made = upload()
    assert made.path.name == "almost-upload-1"
    assert server_after({}, made) == site(library)
    assert (made.removed, made.new) == ((), made.changed)
    assert upload().path is None


@pytest.mark.parametrize(
    "change",
    [
        lambda library, draft: library.drafts.save(replace(draft, body="Other words.\n")),
        lambda library, draft: library.drafts.save(replace(draft, headline="Another Headline")),
        lambda library, draft: library.drafts.save(replace(draft, series=())),
        lambda library, draft: library.drafts.trash(draft.id),
        lambda library, draft: library.drafts.set_stage(draft.id, Stage.IDEA),
    ],
    ids=["words", "headline", "series", "trash", "stage"],
)
def test_a_server_that_takes_each_package_has_the_site(library, articles, upload, change):
    server = server_after({}, upload())
    change(library, library.drafts.get(articles[1].id))
    made = upload()
    assert made.path.name == "almost-upload-2"
    assert server_after(server, made) == site(library)
    assert 0 < len(made.changed) < len(server)


def test_a_headline_changes_the_pages_that_name_it_and_no_others(library, articles, upload, write):
    write("Elsewhere", published=datetime(2020, 1, 1, tzinfo=UTC))
    library.publication.save(replace(library.publication.load(), trending=(articles[0].id,)))
    upload()
    library.drafts.save(
        replace(library.drafts.get(articles[2].id), headline="Story Three, Told Anew", slug_by_hand=True)
    )
    made = upload()
    assert "2023/02/story-1/index.html" in made.changed, "More On names it"
    assert "series/the-crossing/index.html" in made.changed
    assert "2020/01/elsewhere/index.html" not in made.changed


def test_a_withdrawn_article_leaves_its_pictures_and_keeps_a_page_in_its_place(library, articles, upload):
    library.exports.record(articles[0].id, address="https://a.example/", to="x", format="bag", digest="0" * 64)
    upload()
    library.withdrawals.withdraw(articles[0].id, "A source took it back.")
    made = upload()
    assert "2023/02/story-1/index.html" in made.changed
    assert "A source took it back." in (made.path / "files/2023/02/story-1/index.html").read_text(encoding="utf-8")


def test_its_list_says_what_is_in_it(articles, upload):
    made = upload()
    told = json.loads((made.path / "upload.json").read_bytes())
    assert told["files"].keys() == set(made.changed)
    assert (told["format"], told["remove"], told["address"]) == ("almost-upload", [], "https://almost.example/")


def test_everything_is_everything_again(library, articles, upload):
    first = upload()
    again = upload(everything=True)
    assert again.changed == first.changed
    assert again.path.name == "almost-upload-2"


def test_what_is_already_there_is_not_replaced(library, articles, upload, tmp_path):
    (tmp_path / "up" / "almost-upload-1").mkdir(parents=True)
    with pytest.raises(ExportRefused, match="already there"):
        upload()
    assert library.uploads.last() == {}


def test_what_went_up_counts_as_exported_and_that_changes_no_page(library, articles, upload):
    upload()
    assert {library.drafts.get(one.id).stage for one in articles} == {Stage.EXPORTED}
    [record] = library.exports.of(articles[0].id)
    assert (record.address, record.format, record.to) == (
        "https://almost.example/2023/02/story-1/", "upload", "almost-upload-1",
    )  # fmt: skip
    assert upload().path is None
    library.drafts.save(replace(library.drafts.get(articles[0].id), body="Other words.\n"))
    upload()
    assert [one.to for one in library.exports.of(articles[0].id)] == ["almost-upload-2", "almost-upload-1"]
    assert len(library.exports.of(articles[1].id)) == 1
    last = library.history.last_out(articles[0].id)
    assert library.history.draft(last.id).body == "Other words.\n"


def test_what_was_changed_while_it_was_written_is_not_taken_as_uploaded(library, articles, tmp_path):
    found = compare_with_server(library, layouts=LAYOUTS)
    library.drafts.save(replace(library.drafts.get(articles[0].id), body="Other words.\n"))
    record_upload(library, found.files)
    assert library.exports.of(articles[0].id) == []
    assert len(library.exports.of(articles[1].id)) == 1


def test_what_the_gate_stops_after_an_upload_stays_on_the_server_as_it_is(library, articles, upload):
    server = server_after({}, upload())
    library.drafts.save(replace(library.drafts.get(articles[0].id), body="[Nowhere]()\n"))
    made = upload()
    assert (made.changed, made.removed) == ((), ())
    assert made.notes == ("“Story 1” stays as it went out: The link “Nowhere” leads nowhere.",)
    assert server == site(library)


def test_stopped_it_leaves_nothing(library, articles, tmp_path):
    found = compare_with_server(library, layouts=LAYOUTS)
    with pytest.raises(Cancelled):
        write_upload(library, found, tmp_path / "up", cancelled=lambda: True)
    assert contents(tmp_path / "up") == {}


def test_an_emptied_cache_makes_the_same(library, articles, upload, tmp_path):
    upload()
    shutil.rmtree(library.folder / KEPT)
    assert upload().path is None


def test_a_file_of_the_cache_that_was_changed_is_not_sent(library, articles, tmp_path):
    found = compare_with_server(library, layouts=LAYOUTS)
    path = library.folder / KEPT / found.changed[0]
    path.write_bytes(b"!" * path.stat().st_size)
    with pytest.raises(ExportRefused, match="not what the site's list says"):
        write_upload(library, found, tmp_path / "up")
    assert contents(tmp_path / "up") == {}
