"""An editor plans the day: the budget by keys alone, to an article and onto paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from tests.journeys.driver import Writer


def test_the_day_is_looked_over_opened_and_printed_by_keys(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.types("Night ferry")
    writer.pastes_into_text("It cost TK dollars.")
    writer.app.open_draft.change(due=datetime.now(UTC), commissioned_words=2)
    begun = writer.draft.id
    writer.opens("marsh-birds-return-after-tide-gates-stay-open")
    writer.presses("Ctrl+7")
    sheet = writer.app.budget.sheet
    writer.waits(lambda: begun in {one.id for one in sheet.model.shown})
    story = next(one for one in sheet.model.shown if one.id == begun)
    assert (story.words, story.commissioned, story.tk) == (4, 2, 1)
    writer.presses("Alt+Right")
    writer.waits(lambda: begun not in shown_today(writer))
    writer.presses("Alt+Home")
    writer.waits(lambda: begun in shown_today(writer))
    sheet.view.go_to(begun)
    target = tmp_path / "budget.pdf"
    writer.app.budget.write_pdf(target)
    writer.waits(target.exists)
    document = QPdfDocument(None)
    document.load(str(target))
    assert "Night ferry" in document.getAllText(0).text()
    document.close()
    writer.presses("Return")
    writer.waits(lambda: writer.draft.id == begun)
    assert sheet.isHidden()
    writer.types("!")
    assert "!" in writer.draft.body


def shown_today(writer: Writer) -> set[str]:
    return {one.id for one in writer.app.budget.sheet.model.shown if one.why == "due"}
