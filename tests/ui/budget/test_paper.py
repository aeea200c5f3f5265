"""The budget on paper: all of it, on as many pages as it takes, black on white."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from almost_editor.document.budget import Day, Story, Why
from almost_editor.document.draft import Stage
from almost_editor.ui.budget.paper import Printed, as_pdf, draw, page_layout

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
STORY = Story(
    "a",
    "ferry",
    "Ferry Returns",
    Stage.DRAFT,
    "Ada Quill",
    "News",
    "The Harbor",
    800,
    700,
    NOON,
    None,
    None,
    2,
    Why.DUE,
)
PRINTED = Printed("Nearly", "Wednesday, March 4, 2026", "", Day(date(2026, 3, 4), UTC), (STORY,), "1 story", "a4")


def many(number):
    return tuple(
        replace(STORY, id=str(place), slug=f"story-{place}", due=NOON + timedelta(minutes=place))
        for place in range(number)
    )


def texts(data, tmp_path):
    """Return the text of each page."""
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    document = QPdfDocument(None)
    document.load(str(path))
    found = [re.sub(r"\s+", " ", document.getAllText(page).text()) for page in range(document.pageCount())]
    document.close()
    return found


def test_a_page_says_what_the_screen_says(qapp, tmp_path):
    (text,) = texts(as_pdf(PRINTED), tmp_path)
    for said in ("Nearly: story budget", "Wednesday, March 4, 2026", "Page 1 of 1", "Slug", "Length", "1 story"):
        assert said in text
    for said in ("ferry", "Ferry Returns", "Draft", "Ada Quill", "12:00", "800 / 700", "The Harbor"):
        assert said in text


def test_no_story_is_lost_between_pages_and_each_page_has_the_heads(qapp, tmp_path):
    pages = texts(as_pdf(replace(PRINTED, stories=many(120), total="120 stories")), tmp_path)
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text
        assert "Headline" in text
    whole = " ".join(pages)
    assert re.findall(r"story-\d+", whole) == [f"story-{place}" for place in range(120)]
    assert "120 stories" in pages[-1]


def test_filters_are_said(qapp, tmp_path):
    (text,) = texts(as_pdf(replace(PRINTED, filters="Ready, News")), tmp_path)
    assert "Ready, News" in text


def test_words_of_any_length_and_script_stay_on_the_page(qapp, tmp_path):
    odd = replace(STORY, headline="w" * 900, byline="Ада Квилл, " * 40, slug="x-" * 90, series="海" * 200, words=10**9)
    (text,) = texts(as_pdf(replace(PRINTED, stories=(odd, STORY))), tmp_path)
    assert "Ferry Returns" in text


@pytest.mark.parametrize(("size", "width"), [("a4", 842), ("letter", 792)])
def test_the_paper_lies_on_its_side_and_is_white(qapp, tmp_path, size, width):
    path = tmp_path / "read.pdf"
    path.write_bytes(as_pdf(replace(PRINTED, size=size)))
    document = QPdfDocument(None)
    document.load(str(path))
    assert round(document.pagePointSize(0).width()) == width
    shown = document.render(0, QSize(width, 600))
    document.close()
    page = QImage(shown.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, shown)
    painter.end()
    colours = {page.pixelColor(x, y).getRgb()[:3] for x in range(0, width, 2) for y in range(0, 600, 2)}
    assert all(red == green == blue for red, green, blue in colours), "nothing is coloured"
    assert (255, 255, 255) in colours


def test_a_printer_takes_it_too(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout("a4"))
    pages = draw(printer, replace(PRINTED, stories=many(60)))
    assert pages > 1
    assert len(texts((tmp_path / "printed.pdf").read_bytes(), tmp_path)) == pages
