"""From hand to hand: two newsrooms with a library each, one after the other at the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from tests.journeys.driver import Writer

TEXT = "The ferry left at seven.\n\nTwelve people were aboard.\n\nNobody was hurt."


def goes_to_desk(writer: Writer, name: str) -> None:
    """Leave, and start on the library of another desk."""
    if writer.newsroom is not None:
        writer.leaves()
    writer.library_folder = writer.folder / name
    writer.loads = 0
    writer.starts()


def hands_off(writer: Writer, path: Path) -> None:
    writer.chooses("file.hand_off")
    dialog = writer.app.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    writer.app.window.come_forward()
    writer.sees_notice(f"The article is in “{path.name}”")


def rewrites(writer: Writer, old: str, new: str) -> None:
    writer.goes_to("body")
    cursor = writer.app.text.document().find(old)
    assert not cursor.isNull(), old
    writer.app.text.setTextCursor(cursor)
    writer.types(new)
    writer.saves()


def test_an_article_goes_to_another_desk_and_comes_back_with_both_desks_words(writer: Writer) -> None:
    there, back = writer.folder / "ferry.almost", writer.folder / "back.almost"
    goes_to_desk(writer, "desk one")
    writer.begins_an_article()
    writer.types("Ferry Leaves Early")
    writer.pastes_into_text(TEXT)
    writer.saves()
    hands_off(writer, there)
    rewrites(writer, "seven", "six")
    rewrites(writer, "Twelve", "Nine")

    goes_to_desk(writer, "desk two")
    writer.app.files.open(there)
    writer.sees_notice("1 article came in from “ferry.almost”")
    writer.sees_in_page("Ferry Leaves Early", "Nobody was hurt.")
    rewrites(writer, "Twelve", "Ten")
    rewrites(writer, "hurt", "harmed")
    hands_off(writer, back)

    goes_to_desk(writer, "desk one")
    writer.opens("ferry-leaves-early")
    writer.app.files.take_in([back])
    writer.sees_notice("1 article was merged with “back.almost”. 1 passage or field stands in two versions.")
    sheet = writer.app.settling.sheet
    writer.waits(sheet.isVisible)
    assert (sheet.ours.toPlainText(), sheet.theirs.toPlainText()) == (
        "Nine people were aboard.",
        "Ten people were aboard.",
    )
    writer.sees_in_page("The ferry left at six.", "Nobody was harmed.", "Nine people", "Ten people")
    writer.presses("2")
    writer.clicks("Settle 1")
    writer.waits(sheet.isHidden)
    writer.saves()
    settled = "The ferry left at six.\n\nTen people were aboard.\n\nNobody was harmed."
    assert writer.finds_in_library("ferry-leaves-early").body == settled
    writer.presses("Ctrl+Z")
    writer.waits(lambda: "⟦Two versions: here⟧" in writer.draft.body)
    writer.presses("Ctrl+Shift+Z")
    writer.waits(lambda: writer.draft.body == settled)
