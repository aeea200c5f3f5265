"""Unused pictures in the window: listed, put aside, put back, deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton

from almost_editor.library.store import Library
from tests.ui.opened import opened


def png(colour):
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")
    return bytes(buffer.data().data())


@pytest.fixture
def window(qapp, tmp_path, wait_until):
    """A window on a library with one picture that an article shows, two that nothing shows, and one that is broken."""
    with Library.open(tmp_path / "library") as library:

        def add(data):
            return library.pictures.add(data, "a.png", width_px=120, height_px=80, format="png")

        library.drafts.save(library.drafts.new(headline="Shown", pictures=(add(png("red")),)))
        for data in (png("green"), png("blue"), b"broken"):
            add(data)
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1200, 800)
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open)
        yield newsroom


@pytest.fixture
def sheet(window, wait_until):
    window.actions["pictures.unused"].trigger()
    shown = window.unused_pictures.sheet
    wait_until(lambda: not shown.isHidden() and shown.without_preview() is None)
    return shown


def lines(sheet):
    return sorted(sheet.pictures.item(row).text().split("\n")[0] for row in range(sheet.pictures.count()))


def press(sheet, label):
    (button,) = [one for one in sheet.findChildren(QPushButton) if one.isVisible() and one.text() == label]
    button.click()


def test_what_nothing_shows_is_listed_with_a_small_form(sheet):
    assert sheet.pictures.count() == 3
    assert sum("120 × 80" in line for line in lines(sheet)) == 2
    assert sum("cannot be shown" in line for line in lines(sheet)) == 1
    assert sheet.total.text() == "3 pictures, 1 KB"


def test_all_are_put_aside_and_undo_puts_them_back(window, sheet, wait_until):
    press(sheet, "Put all aside")
    wait_until(lambda: "3 pictures are put aside" in window.notices.banner.sentence)
    assert sheet.pictures.count() == 0
    assert "Every picture in the library is shown" in sheet.empty.text()
    press(window.notices.banner, "Undo")
    wait_until(lambda: sheet.pictures.count() == 3)


def test_only_the_selected_one_is_put_aside_and_can_be_deleted_for_good(window, sheet, wait_until, tmp_path):
    sheet.pictures.setCurrentRow(0)
    press(sheet, "Put 1 aside")
    wait_until(lambda: sheet.pictures.count() == 2)
    sheet.which.choose("aside")
    sheet.which.chosen.emit("aside")
    assert sheet.pictures.count() == 1
    press(sheet, "Delete all for good…")
    press(sheet, "Cancel")
    assert sheet.pictures.count() == 1
    press(sheet, "Delete all for good…")
    press(sheet, "Delete")
    wait_until(lambda: sheet.pictures.count() == 0)
    assert list((tmp_path / "library" / "pictures" / "unused").iterdir()) == []
    assert len(list((tmp_path / "library" / "pictures").glob("*.png"))) == 3


def test_one_that_was_put_aside_is_put_back(sheet, wait_until):
    press(sheet, "Put all aside")
    wait_until(lambda: sheet.pictures.count() == 0)
    sheet.which.choose("aside")
    sheet.which.chosen.emit("aside")
    sheet.pictures.setCurrentRow(1)
    press(sheet, "Put 1 back")
    wait_until(lambda: sheet.pictures.count() == 2)


def test_what_the_open_article_holds_is_used_also_before_it_is_saved(window, wait_until):
    added = []
    window.lanes.writing.send(
        lambda library: library.pictures.add(png("white"), "w.png", width_px=120, height_px=80, format="png"),
        added.append,
    )
    wait_until(lambda: added)
    draft = window.open_draft.draft
    window.open_draft.change(pictures=(*draft.pictures, added[0]))
    window.actions["pictures.unused"].trigger()
    wait_until(window.unused_pictures.sheet.pictures.count)
    assert added[0].digest not in {one.file.partition(".")[0] for one in window.unused_pictures.sheet.shown()}


def test_the_same_action_takes_the_sheet_away(window, sheet):
    window.actions["pictures.unused"].trigger()
    assert sheet.isHidden()
