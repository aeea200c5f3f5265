"""A site whose articles lead to each other by their ids: what moves, and what is made anew for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Correction, CorrectionKind, Stage
from almost_editor.newsroom.exporting import export, record
from almost_editor.newsroom.site.exporting import export_site
from almost_editor.newsroom.site.upload import compare_with_server, record_upload, write_upload
from tests.newsroom.conftest import LAYOUTS

AT = datetime(2023, 2, 20, tzinfo=UTC)


def day(number):
    return datetime(2023, 2, number, 12, tzinfo=UTC)


@pytest.fixture
def there(library, write):
    # Neither sibling nor trending: the link alone ties the two.
    made = write("There", published=day(1))
    for number in range(2, 8):
        write(f"Story {number}", published=day(number))
    return made


@pytest.fixture
def here(library, write, there):
    return write("Here", published=day(20), body=f"[As much](almost:{there.id}).\n")


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.suffix in {".html", ".xml", ".json"}
    }


def go_out(library, folder):
    return export_site(library, folder, layouts=LAYOUTS)


PAGE = "2023/02/here/index.html"


def test_a_page_leads_to_the_article_and_follows_when_its_slug_changes(library, here, there, tmp_path):
    first = files(go_out(library, tmp_path / "site").path)
    assert 'href="https://almost.example/2023/02/there/">As much' in first[PAGE]
    library.drafts.save(replace(library.drafts.get(there.id), slug="moved", slug_by_hand=True))
    site = go_out(library, tmp_path / "site")
    now = files(site.path)
    assert 'href="https://almost.example/2023/02/moved/">As much' in now[PAGE]
    assert PAGE in site.written
    for name in ("feed.xml", "atom.xml", "feed.json"):
        assert "2023/02/moved/" in now[name]
        assert "2023/02/there/" not in now[name]
    # As if it were made anew, and nothing left to do.
    assert now == files(go_out(library, tmp_path / "anew").path)
    assert go_out(library, tmp_path / "site").written == ()


def test_that_is_among_what_has_to_go_up(library, here, there, tmp_path):
    made = compare_with_server(library, layouts=LAYOUTS)
    write_upload(library, made, tmp_path)
    record_upload(library, made.files)
    assert compare_with_server(library, layouts=LAYOUTS).changed == ()
    library.drafts.save(replace(library.drafts.get(there.id), slug="moved", slug_by_hand=True))
    assert PAGE in compare_with_server(library, layouts=LAYOUTS).changed


def test_a_page_that_is_out_leads_nowhere_once_the_other_is_gone(library, here, there, tmp_path):
    for one in (there, here):
        record(library, export(library, one.id, tmp_path, layouts=LAYOUTS))
    go_out(library, tmp_path / "site")
    library.drafts.trash(there.id)
    site = go_out(library, tmp_path / "site")
    assert '<span class="missing-link">As much</span>' in files(site.path)[PAGE]
    said = "“Here” leads to an article that readers cannot get; its words stand there without a link."
    assert site.notes == go_out(library, tmp_path / "site").notes == (said,)
    library.drafts.untrash(there.id)
    library.drafts.set_stage(there.id, Stage.IN_EDIT)
    assert "missing-link" in files(go_out(library, tmp_path / "site").path)[PAGE]
    library.drafts.set_stage(there.id, Stage.EXPORTED)
    site = go_out(library, tmp_path / "site")
    assert "missing-link" not in files(site.path)[PAGE]
    assert site.notes == ()


def test_one_that_is_not_out_yet_is_left_out_while_it_leads_to_what_is_not_ready(library, here, there, tmp_path):
    library.drafts.set_stage(there.id, Stage.DRAFT)
    site = go_out(library, tmp_path / "site")
    assert site.notes == ("“Here” was left out: The link “As much” leads to “There”, which is not ready to go out.",)
    library.drafts.set_stage(there.id, Stage.READY)
    assert PAGE in files(go_out(library, tmp_path / "site").path)


def test_corrections_lead_there_on_their_own_page_and_follow(library, write, there, tmp_path):
    said = Correction(CorrectionKind.CORRECTION, f"It was [there](almost:{there.id}).", AT)
    put_right = write("Put Right", corrections=(said,))
    record(library, export(library, put_right.id, tmp_path, layouts=LAYOUTS))
    pages = files(go_out(library, tmp_path / "site").path)
    assert "2023/02/there/" in pages["corrections/index.html"]
    library.drafts.save(replace(library.drafts.get(there.id), slug="moved", slug_by_hand=True))
    pages = files(go_out(library, tmp_path / "site").path)
    assert "2023/02/moved/" in pages["corrections/index.html"]
    assert "2023/02/moved/" in pages["2023/02/put-right/index.html"]
