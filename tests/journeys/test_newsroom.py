"""An editor and a producer: series, details, files and packages, seen on the page and on the disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from almost_editor.document.draft import Author, Stage
from almost_editor.publish.verifying import verify_package
from tests.journeys.driver import Writer

COPIED_PAGE = """Almost

Ferry Crews Vote To Keep Night Runs

Deckhands on the Alden County ferry voted on Sunday to keep the boats running after dark.

Deckhands on the Alden County ferry voted on Sunday to keep the boats running after dark.

The vote was 41 to 6, according to the union.

“Nobody [on the night shift] wants to see the dock empty,” deckhand Lou Marsh said.

More On The Crossing

Subscribe To The Almost Newsletter For More

TRENDING"""


def test_a_renamed_series_is_renamed_on_the_page_without_a_reload(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.sees_in_page("More On The Crossing", "Night Ferry Will Run Through Winter")
    crossing = next(one for one in writer.app.catalogue.series if one.name == "The Crossing")
    writer.app.series.show_series(crossing.id)
    name = writer.app.series.panel.form.name
    name.setFocus()
    writer.selects_all()
    writer.types("The Long Crossing")
    writer.presses("Return")
    writer.sees_in_page("More On The Long Crossing")
    assert writer.loads == 1


def test_every_detail_shows_on_the_page_at_once(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    change = writer.app.open_draft.change
    change(authors=(Author("Nobody Yet"), Author("Somebody Else")))
    writer.sees_in_page("By Nobody Yet and Somebody Else")
    change(dateline="SANDY NECK")
    writer.sees_in_page("SANDY NECK")
    change(layout="feature")
    writer.waits(lambda: "layout-feature" in writer.page("document.body.className"))
    change(series=())
    writer.waits(lambda: "More On" not in writer.page("document.body.innerText"))
    assert writer.loads == 1


def test_a_copied_page_pasted_into_an_empty_draft_becomes_the_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.pastes(COPIED_PAGE)
    writer.sees_in_page("Ferry Crews Vote To Keep Night Runs", "More On The Crossing")
    writer.sees_notice("taken in as an article")
    assert writer.draft.dek.startswith("Deckhands on the Alden County ferry")
    assert "[on the night shift]" in writer.draft.body
    assert "TRENDING" not in writer.draft.body
    assert writer.app.catalogue.series_of(writer.draft.series)[0].name == "The Crossing"


def test_an_article_goes_out_from_the_window(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.opens("marsh-birds-return-after-tide-gates-stay-open")
    writer.app.settings.set("export/folder", str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    writer.presses("Ctrl+E")
    writer.waits(writer.app.exporting.sheet.isVisible)
    writer.waits(lambda: "Export" in writer.buttons())
    done: list[object] = []
    writer.app.exporting.exported.connect(done.append)
    writer.waits(lambda: next(b for b in buttons(writer, "Export")).isEnabled())
    writer.clicks("Export")
    writer.waits(lambda: done)
    package = tmp_path / "out" / "almost-marsh-birds-return-after-tide-gates-stay-open"
    assert verify_package(package) == ()
    page = (package / "data" / "index.html").read_text(encoding="utf-8")
    assert f'<div class="article-body">{writer.app.feed.blocks.html}</div>' in page
    manifest = json.loads((package / "data" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["slug"] == "marsh-birds-return-after-tide-gates-stay-open"
    writer.waits(lambda: writer.draft.stage is Stage.EXPORTED)


def buttons(writer: Writer, label: str) -> list[QPushButton]:
    return [b for b in writer.app.window.findChildren(QPushButton) if b.isVisible() and b.text() == label]


def test_an_article_that_is_not_ready_needs_a_reason(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.opens("five-questions-voters-ask-about-harbor-bridge")
    writer.app.settings.set("export/folder", str(tmp_path))
    writer.presses("Ctrl+E")
    writer.waits(lambda: buttons(writer, "Export"))
    assert not buttons(writer, "Export")[0].isEnabled()


def test_the_trash_gives_back_what_was_put_into_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    writer.chooses("draft.trash")
    writer.sees_notice("in the trash")
    assert not writer.app.open_draft.is_open
    writer.clicks("Undo")
    writer.waits(lambda: all(one.trashed is None for one in writer.lists()))


def test_a_file_is_opened_as_a_copy_and_saved_back_only_on_request(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "storm.md"
    original = "---\nheadline: Storm Nears Alden Coast\ndek: Winds by dusk.\n---\n\nRain by noon.\n"
    file.write_text(original, encoding="utf-8")
    writer.starts(file)
    writer.sees_in_page("Storm Nears Alden Coast", "Rain by noon.")
    writer.sees_notice("is a copy of “storm.md”")
    writer.goes_to_end()
    writer.types("Wind by dusk.")
    writer.saves()
    assert file.read_text(encoding="utf-8") == original
    first = writer.draft.id
    writer.leaves()
    writer.starts(file)
    writer.sees_in_page("Wind by dusk.")
    assert writer.draft.id == first
    writer.chooses("file.save_to")
    writer.waits(lambda: "Wind by dusk." in file.read_text(encoding="utf-8"))


def test_a_file_that_changed_too_is_asked_about(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "storm.md"
    file.write_text("# Storm Nears\n\nRain by noon.\n", encoding="utf-8")
    writer.starts(file)
    writer.sees_in_page("Rain by noon.")
    writer.goes_to_end()
    writer.types("Mine.")
    writer.saves()
    file.write_text("# Storm Nears\n\nRain by one.\n", encoding="utf-8")
    writer.chooses("file.save_to")
    writer.sees_notice("Both the article and “storm.md” have changed")
    assert "Rain by one." in file.read_text(encoding="utf-8")
    writer.clicks("Use the file’s text")
    writer.sees_in_page("Rain by one.")
    bodies = [writer.finds_in_library(one.slug).body for one in writer.lists()]
    assert any("Mine." in body for body in bodies), "the draft's own words are kept as a draft"
