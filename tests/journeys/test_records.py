"""An editor puts right what is out: a correction, a silent fix, a take-down and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from almost_editor.document.draft import Stage
from tests.journeys.driver import Writer

SLUG = "marsh-birds-return-after-tide-gates-stay-open"


def exports(writer: Writer, to: Path) -> None:
    exporting = writer.app.exporting
    done: list[object] = []
    exporting.exported.connect(done.append)
    exporting.open()
    exporting.take_folder(str(to))
    writer.waits(exporting.sheet._export.isEnabled)
    exporting.export()
    writer.waits(lambda: done)
    exporting.exported.disconnect(done.append)
    exporting.sheet.dismiss()


def test_what_is_out_is_corrected_mended_withdrawn_and_put_back(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.opens(SLUG)
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
    exports(writer, tmp_path)
    page = (tmp_path / f"almost-{SLUG}" / "data" / "index.html").read_text(encoding="utf-8")
    assert "A source has taken it back." in page
    assert writer.draft.stage is Stage.WITHDRAWN
    writer.chooses("article.withdraw")
    writer.waits(withdrawing.back_button.isVisible)
    withdrawing.back_button.click()
    writer.waits(lambda: writer.draft.stage is Stage.EXPORTED)
