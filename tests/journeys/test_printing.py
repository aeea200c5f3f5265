"""Somebody prints: the page as it is on the screen, on paper, from the real window."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from tests.journeys.driver import Writer


def read(path: Path) -> tuple[int, str]:
    document = QPdfDocument(None)
    document.load(str(path))
    pages = document.pageCount()
    text = " ".join(document.getAllText(number).text() for number in range(pages))
    document.close()
    return pages, re.sub(r"\s+", " ", text)


def test_what_was_typed_a_moment_ago_is_on_the_paper(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.opens("marsh-birds-return-after-tide-gates-stay-open")
    writer.chooses("view.phone")
    if writer.app.viewing.scheme == "light":
        writer.chooses("view.reader_dark")
    writer.goes_to_end()
    writer.types("\n\nTyped a moment ago.")
    target = tmp_path / "marsh.pdf"
    writer.app.printing.print_to(target)
    writer.waits(target.exists)
    writer.sees_notice("marsh.pdf")
    pages, text = read(target)
    assert pages >= 1
    assert "Typed a moment ago." in text
    assert "Marsh Birds Return After Tide Gates Stay Open" in text
    assert writer.loads == 1


def test_a_very_long_article_is_printed_whole(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.types("A long one")
    writer.goes_to("body")
    paragraph = "The ferry left at six and came back at seven, and nobody on the pier looked up from the water. "
    writer.pastes("\n\n".join([paragraph * 5] * 2_200) + "\n\nThe very last words.")
    target = tmp_path / "long.pdf"
    writer.app.printing.print_to(target)
    writer.waits(target.exists)
    pages, text = read(target)
    assert pages > 200
    assert "The very last words." in text


def test_a_print_that_is_stopped_leaves_no_file(sample: Callable[[], Writer], tmp_path: Path) -> None:
    writer = sample()
    writer.opens("marsh-birds-return-after-tide-gates-stay-open")
    folder = tmp_path / "out"
    folder.mkdir()
    writer.app.printing.print_to(folder / "marsh.pdf")
    writer.app.printing.cancel()
    writer.waits(lambda: not writer.app.printing.is_printing)
    writer.sees_notice("Stopped")
    assert not list(folder.iterdir())
