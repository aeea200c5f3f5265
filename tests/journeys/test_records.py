"""An editor puts right what is out: a correction, a silent fix, a take-down and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.draft import Author, Stage
from tests.journeys.driver import Writer

READY = {
    "dek": "What it costs, and who pays.",
    "authors": (Author("Mara Ellison"),),
    "published": datetime(2026, 3, 4, 12, tzinfo=UTC),
    "stage": Stage.READY,
}


def exports(writer: Writer, to: Path) -> None:
    exporting = writer.app.exporting
    done: list[object] = []
    exporting.exported.connect(done.append)
    exporting.open()
    exporting.take_folder(str(to))
    writer.waits(exporting.sheet._export.isEnabled)
    exporting.export()
    writer.waits(lambda: done, lambda: exporting.sheet._said.text() + exporting.sheet._step.text())
    exporting.exported.disconnect(done.append)
    exporting.sheet.dismiss()


def test_what_is_out_is_corrected_mended_withdrawn_and_put_back(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.types("The Night Ferry")
    # Without pictures, which take their time.
    writer.pastes_into_text("It runs through winter.")
    writer.app.open_draft.change(**READY)
    writer.saves()
    exports(writer, tmp_path)
    writer.app.open_draft.change(dek="Other words than readers have.")
    writer.saves()
    readers = writer.app.exporting.readers
    writer.app.exporting.open()
    writer.waits(lambda: not readers.isHidden())
    readers.seen.click()
    before = writer.draft.modified
    exports(writer, tmp_path)
    assert writer.draft.modified == before
    records = writer.asks_library(lambda library: library.exports.of(writer.draft.id))
    assert records[0].silent

    withdrawing = writer.app.withdrawing
    writer.chooses("article.withdraw")
    writer.waits(withdrawing.reason.isVisible)
    withdrawing.reason.setFocus()
    writer.types("A source has taken it back.")
    writer.presses("Return")
    writer.waits(lambda: writer.draft.stage is Stage.WITHDRAWN)
    writer.waits(withdrawing.back_button.isVisible)
    writer.sees_in_page("A source has taken it back.", "This Article Was Withdrawn", "The Night Ferry")
    assert "It runs through winter." not in writer.page("document.body.innerText")
    writer.waits(writer.app.page.note.isVisible)
    exports(writer, tmp_path)
    page = (tmp_path / f"almost-{writer.draft.slug}" / "data" / "index.html").read_text(encoding="utf-8")
    assert "A source has taken it back." in page
    assert writer.draft.stage is Stage.WITHDRAWN
    shown = writer.page("document.querySelector('main').outerHTML.replace(/\\s+/g, ' ')")
    assert shown in " ".join(page.split())
    writer.chooses("view.as_it_was")
    writer.sees_in_page("It runs through winter.")
    writer.goes_to_end()
    writer.types(" And on.")
    writer.sees_in_page("It runs through winter. And on.")
    writer.chooses("view.as_it_was")
    writer.sees_in_page("A source has taken it back.")

    writer.chooses("article.withdraw")
    writer.waits(withdrawing.back_button.isVisible)
    assert withdrawing.save_button.isHidden()
    withdrawing.reason.setFocus()
    writer.selects_all()
    writer.types("A court order.")
    writer.presses("Return")
    writer.sees_in_page("A court order.")
    writer.clicks("Undo")
    writer.sees_in_page("A source has taken it back.")
    writer.chooses("article.withdraw")
    writer.waits(withdrawing.back_button.isVisible)
    withdrawing.back_button.click()
    writer.waits(lambda: writer.draft.stage is Stage.EXPORTED)
    writer.sees_in_page("It runs through winter.")
    writer.waits(writer.app.page.note.isHidden)
