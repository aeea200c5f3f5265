"""A producer exports the site and uploads what changed, without leaving the window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.draft import Author, Stage
from almost_editor.document.place import stage_place
from tests.journeys.driver import Writer

READY = {
    "dek": "What it costs, and who pays.",
    "authors": (Author("Mara Ellison"),),
    "published": datetime(2026, 3, 4, 12, tzinfo=UTC),
    "stage": Stage.READY,
}


def begins(writer: Writer, headline: str, text: str) -> None:
    writer.begins_an_article()
    writer.types(headline)
    writer.pastes_into_text(text)
    writer.app.open_draft.change(**READY)
    writer.saves()


def rows(writer: Writer) -> list[str]:
    changes = writer.app.uploading.sheet.changes
    return [changes.item(row).text() for row in range(changes.count())]


def looks(writer: Writer) -> None:
    """Wait until the upload sheet knows what changed."""
    sheet = writer.app.uploading.sheet
    writer.waits(lambda: not sheet.is_running, sheet._step.text)


def test_the_whole_site_is_exported_and_only_what_changed_is_written_again(writer: Writer, tmp_path: Path) -> None:
    writer.starts()
    begins(writer, "The Night Ferry", "It runs through winter.")
    sheet = writer.app.whole_site.sheet
    writer.chooses("site.export")
    assert sheet.isVisible()
    assert not sheet.export_button.isEnabled()
    taken = tmp_path / "mine"
    taken.mkdir()
    (taken / "notes.txt").write_text("mine", encoding="utf-8")
    writer.app.whole_site.take_folder(str(taken))
    writer.presses("Return")
    writer.waits(lambda: "is not empty" in sheet.said.text(), sheet.said.text)
    assert [one.name for one in taken.iterdir()] == ["notes.txt"]
    site = tmp_path / "site"
    writer.app.whole_site.take_folder(str(site))
    writer.app.whole_site.export()
    writer.waits(lambda: "stayed" in sheet.said.text(), sheet.said.text)
    assert sheet.said.text().startswith("1 article. ")
    assert "It runs through winter." in (site / "2026/03/the-night-ferry/index.html").read_text(encoding="utf-8")
    writer.app.whole_site.export()
    writer.waits(lambda: "Nothing has changed" in sheet.said.text(), sheet.said.text)
    begins(writer, "Unready", "Text.")
    writer.app.open_draft.change(authors=())
    writer.chooses("site.export")
    writer.app.whole_site.export()
    writer.waits(sheet.changes.isVisible)
    assert "has no byline" in sheet.changes.item(1).text()


def test_a_site_that_is_stopped_leaves_nothing(writer: Writer, tmp_path: Path) -> None:
    writer.starts()
    begins(writer, "The Night Ferry", "It runs through winter.")
    site = tmp_path / "site"
    sheet = writer.app.whole_site.sheet
    writer.chooses("site.export")
    writer.app.whole_site.take_folder(str(site))
    writer.app.whole_site.export()
    writer.clicks("Cancel")
    writer.waits(lambda: not sheet.is_running)
    assert not site.exists() or not any(site.iterdir())


def test_what_changed_is_shown_packed_and_counted_as_uploaded(writer: Writer, tmp_path: Path) -> None:
    writer.starts()
    begins(writer, "The Night Ferry", "It runs through winter.")
    uploading = writer.app.uploading
    writer.chooses("site.upload")
    looks(writer)
    assert uploading.sheet.everything
    assert "The Night Ferry" in rows(writer)
    uploading.take_folder(str(tmp_path))
    writer.clicks("Export")
    looks(writer)
    writer.waits(lambda: "almost-upload-1" in uploading.sheet.said.text(), uploading.sheet.said.text)
    first = tmp_path / "almost-upload-1"
    assert (first / "files/2026/03/the-night-ferry/index.html").is_file()
    assert (first / "remove.txt").read_text(encoding="utf-8") == ""
    writer.clicks("Look again")
    looks(writer)
    uploading.sheet.dismiss()
    writer.chooses("site.upload")
    looks(writer)
    assert uploading.sheet.summary.text() == "Nothing has changed since the last upload."
    assert not uploading.sheet.export_button.isEnabled()
    assert not uploading.sheet.everything

    writer.app.open_draft.change(slug="the-winter-ferry", slug_by_hand=True)
    writer.clicks("Look again")
    looks(writer)
    listed = rows(writer)
    assert listed.index("New pages: 1") < listed.index("The Night Ferry") < len(listed)
    assert any(one.startswith("Pages that readers have, and that change") for one in listed)
    writer.clicks("Export")
    writer.waits(lambda: "almost-upload-2" in uploading.sheet.said.text(), uploading.sheet.said.text)
    second = tmp_path / "almost-upload-2"
    assert (second / "files/2026/03/the-winter-ferry/index.html").is_file()
    assert len([one for one in (second / "files").rglob("*") if one.is_file()]) < len(
        [one for one in (first / "files").rglob("*") if one.is_file()]
    )
    assert writer.asks_library(lambda library: library.uploads.count) == 2


def test_several_that_are_chosen_on_the_shelf_go_out_together(writer: Writer, tmp_path: Path) -> None:
    writer.starts()
    begins(writer, "The Night Ferry", "It runs through winter.")
    begins(writer, "The Day Ferry", "It does not.")
    ids = tuple(one.id for one in writer.lists())
    shelf = writer.app.shelf
    shelf.go_to(stage_place(Stage.READY))
    writer.waits(lambda: shelf.articles.model().rowCount() == len(ids))
    shelf.articles.choose(ids, writer.app.open_draft.draft.id)
    writer.app.settings.set("export/format", "text")
    writer.presses("Ctrl+E")
    sheet = writer.app.exporting_several.sheet
    writer.waits(sheet.isVisible)
    assert sheet.headline.text() == "2 articles"
    writer.app.exporting_several.take_folder(str(tmp_path / "out"))
    writer.waits(sheet.export_button.isEnabled)
    writer.clicks("Export")
    writer.waits(lambda: "2 articles are exported." in sheet.said.text(), sheet.said.text)
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == [
        "almost-the-day-ferry.txt",
        "almost-the-night-ferry.txt",
    ]
    assert writer.draft.stage is Stage.EXPORTED


def test_a_letter_without_a_postal_address_leads_to_where_that_is_written(writer: Writer) -> None:
    writer.starts()
    begins(writer, "The Night Ferry", "It runs through winter.")
    writer.presses("Ctrl+E")
    writer.waits(writer.app.exporting.sheet.isVisible)
    writer.clicks("Show")
    writer.waits(writer.app.publication.isVisible)
    assert writer.app.publication.form.fields["postal_address"].hasFocus()
