"""Hand-off in the window: out by the menu, in by a drop, merged beside the writing, and settled side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from almost_editor.app.newsroom import Newsroom
from almost_editor.document.settling import Choice
from almost_editor.document.two_versions import written
from almost_editor.library.store import Library
from almost_editor.newsroom.handing_off import hand_off
from almost_editor.newsroom.taking_back import take_back
from tests.newsroom.conftest import picture
from tests.ui.opened import opened

PATIENCE_MS = 60_000
BODY = "The ferry left at seven.\n\nTwelve people were aboard.\n\nNobody was hurt."


@pytest.fixture
def desk(qapp, tmp_path, wait_until) -> Iterator[Newsroom]:
    with Library.open(tmp_path / "library") as library:
        series = library.series.create("Harbor")
        for headline in ("Pier", "Ferry"):
            library.drafts.save(library.drafts.new(headline=headline, body=BODY, series=(series.id,)))
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1440, 900)
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open and newsroom.open_draft.draft.slug == "ferry")
        yield newsroom


@pytest.fixture
def there(desk, tmp_path, wait_until) -> Path:
    """Hand the article off, and return the library that took it in."""
    desk.handoff.write((desk.open_draft.draft.id,), tmp_path / "ferry.almost")
    wait_until(lambda: "The article is in “ferry.almost”" in desk.notices.banner.sentence, PATIENCE_MS)
    with Library.open(tmp_path / "there") as library:
        take_back(library, tmp_path / "ferry.almost")
    return tmp_path / "there"


def change(folder: Path, to: Path, **fields: str) -> None:
    """Change the article in the other library, and hand it back."""
    with Library.open(folder) as library:
        draft = library.drafts.find("ferry")
        library.drafts.save(replace(draft, **fields))
        hand_off(library, [draft.id], to, replace=True)


def drop(desk: Newsroom, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return desk.files.take_drop(mime)


def press(desk: Newsroom, label: str) -> None:
    next(
        one for one in desk.notices.banner.findChildren(QPushButton) if one.text() == label and one.isVisible()
    ).click()


def test_what_comes_back_is_merged_with_the_words_on_the_screen(desk, there, tmp_path, wait_until):
    change(there, tmp_path / "back.almost", body=BODY.replace("seven", "eight"), dek="From there.")
    desk.text.setFocus()
    QTest.keyClicks(desk.text, "Typed. ")
    assert drop(desk, tmp_path / "back.almost")
    QTest.keyClicks(desk.text, "More. ")
    wait_until(lambda: "1 article was merged with “back.almost”" in desk.notices.banner.sentence, PATIENCE_MS)
    assert desk.open_draft.body == f"Typed. More. {BODY.replace('seven', 'eight')}"
    assert desk.open_draft.draft.dek == "From there."
    assert desk.settling.sheet.isHidden()
    press(desk, "Undo")
    assert desk.open_draft.body.endswith(BODY)
    assert desk.open_draft.draft.dek == ""
    drop(desk, tmp_path / "back.almost")
    wait_until(lambda: "has nothing that was not here" in desk.notices.banner.sentence, PATIENCE_MS)


@pytest.fixture
def unsettled(desk, there, tmp_path, wait_until) -> Newsroom:
    """A window whose article came back with a headline and a passage that both sides changed."""
    change(there, tmp_path / "back.almost", body=BODY.replace("Twelve", "Ten"), headline="Ferry Theirs")
    text = desk.open_draft.body.replace("Twelve", "Nine")
    desk.open_draft.change(headline="Ferry Ours")
    cursor = desk.text.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.insertText(text)
    desk.handoff.take_in([tmp_path / "back.almost"])
    wait_until(lambda: not desk.settling.sheet.isHidden(), PATIENCE_MS)
    return desk


def test_what_both_changed_is_settled_by_the_keyboard(unsettled, wait_until):
    sheet, draft = unsettled.settling.sheet, unsettled.open_draft
    assert (sheet.title.text(), sheet.where.text()) == ("Headline", "1 of 2")
    assert (sheet.ours.toPlainText(), sheet.theirs.toPlainText()) == ("Ferry Ours", "Ferry Theirs")
    assert sheet.theirs_name.text() == "Theirs, from “back.almost”"
    assert not sheet.settle.isEnabled()
    assert sheet.isAncestorOf(unsettled.window.focusWidget())
    QTest.keyClick(unsettled.window.focusWidget(), Qt.Key.Key_3)
    assert sheet.where.text() == "1 of 2", "of a field there are never both"
    QTest.keyClick(unsettled.window.focusWidget(), Qt.Key.Key_2)
    assert (sheet.title.text(), sheet.where.text()) == ("A passage of the text", "2 of 2")
    assert sheet.settle.text() == "Settle 1"
    QTest.keyClick(unsettled.window.focusWidget(), Qt.Key.Key_3)
    assert sheet.settle.hasFocus()
    QTest.keyClick(sheet.settle, Qt.Key.Key_Space)
    assert sheet.isHidden()
    assert draft.draft.headline == "Ferry Theirs"
    assert "Nine people were aboard.\n\nTen people were aboard.\n\nNobody" in draft.body
    assert draft.draft.notes == ""
    assert unsettled.notices.banner.sentence == "2 passages and fields are settled."
    press(unsettled, "Undo")
    assert draft.draft.headline == "Ferry Ours"
    assert "⟦Two versions: here⟧" in draft.body


def test_pictures_are_seen_side_by_side(desk, wait_until):
    kept = []
    for colour in ("#aa0000", "#0000aa"):
        data = picture(colour)
        desk.lanes.writing.send(
            lambda library, data=data: library.pictures.add(data, "pier.png", width_px=64, height_px=48, format="png"),
            kept.append,
        )
    wait_until(lambda: len(kept) == 2)
    red, blue = kept
    notes = written("picture pier.png", "pier.png", "pier-2.png", "back.almost")
    desk.open_draft.change(pictures=(red, replace(blue, name="pier-2.png")), notes=notes)
    desk.settling.open()
    sheet = desk.settling.sheet
    wait_until(lambda: len(sheet._pictures) == 2)
    colours = [sheet._pictures[name].pixelColor(4, 4).red() > 100 for name in ("pier.png", "pier-2.png")]
    assert colours == [True, False]
    sheet._choose_and_go_on(Choice.THEIRS)
    sheet.settle.click()
    assert [(one.name, one.digest) for one in desk.open_draft.draft.pictures] == [("pier.png", blue.digest)]


def test_some_are_settled_and_the_rest_stands(unsettled, wait_until):
    sheet = unsettled.settling.sheet
    sheet.choice._group.button(1).click()
    sheet.settle.click()
    assert not sheet.isHidden()
    assert (sheet.title.text(), sheet.where.text()) == ("A passage of the text", "1 of 1")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    unsettled.settling.open()
    assert sheet.where.text() == "1 of 1"
    sheet._choose_and_go_on(Choice.OURS)
    sheet.settle.click()
    assert unsettled.open_draft.body == BODY.replace("Twelve", "Nine")
    unsettled.settling.open()
    assert sheet.empty.isVisible()
    assert not sheet.settle.isVisible()


def test_typed_in_while_the_sheet_is_open_nothing_is_settled_blindly(unsettled):
    sheet = unsettled.settling.sheet
    unsettled.open_draft.change(notes="")
    sheet._choose_and_go_on(Choice.THEIRS)
    sheet.settle.click()
    assert unsettled.open_draft.draft.headline == "Ferry Ours"
    assert sheet.title.text() == "A passage of the text"


def test_a_file_that_is_none_is_said(desk, tmp_path, wait_until):
    (tmp_path / "bad.almost").write_bytes(b"PK\x03\x04 no more")
    desk.files.open(tmp_path / "bad.almost")
    wait_until(lambda: "“bad.almost” is damaged" in desk.notices.banner.sentence, PATIENCE_MS)
    assert desk.open_draft.body == BODY


def test_a_series_is_handed_off_by_the_menu_and_new_articles_are_shown(desk, tmp_path, wait_until):
    desk.actions["file.hand_off_series"].trigger()
    dialog = desk.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "harbor.almost"))
    dialog.close()
    wait_until(lambda: "2 articles are in “harbor.almost”" in desk.notices.banner.sentence, PATIENCE_MS)
    with Library.open(tmp_path / "there") as library:
        taken = take_back(library, tmp_path / "harbor.almost")
        assert [one.draft.slug for one in taken] == ["pier", "ferry"]
        new = library.drafts.new(headline="Quay", body="New.")
        library.drafts.save(new)
        hand_off(library, [new.id], tmp_path / "quay.almost")
    (tmp_path / "bad.almost").write_bytes(b"")
    desk.files.take_in([tmp_path / "bad.almost", tmp_path / "quay.almost"])
    wait_until(lambda: desk.open_draft.draft.slug == "quay", PATIENCE_MS)
    assert "“bad.almost” is damaged" in desk.notices.banner.sentence, "what went wrong stays until it is closed"
    desk.notices.banner.dismiss()
    wait_until(lambda: "1 article came in from “quay.almost”" in desk.notices.banner.sentence)


def test_words_that_are_not_saved_are_not_handed_off_as_older_ones(desk, tmp_path, wait_until, monkeypatch):
    monkeypatch.setattr(desk.open_draft, "save", lambda: None)
    monkeypatch.setattr(desk.open_draft, "_save_in_turn", lambda: None)
    desk.open_draft._ceiling.stop()
    cursor = desk.text.textCursor()
    cursor.insertText("Typed. ")
    desk.handoff.write((desk.open_draft.draft.id,), tmp_path / "ferry.almost")
    wait_until(lambda: "The last words could not be saved" in desk.notices.banner.sentence)
    assert not (tmp_path / "ferry.almost").exists()
    monkeypatch.undo()
