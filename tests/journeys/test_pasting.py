"""A writer who brings text from other programs: clipboards, drops, documents, by the real window."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import docx
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from tests.journeys.driver import Writer

CLIPBOARDS = Path(__file__).parents[1] / "exchange" / "rich" / "clipboards"
EMPTY = QImage(20, 10, QImage.Format.Format_RGB32)


def copies(html: str, text: str = "words", image: QImage | None = None) -> None:
    """Put onto the clipboard what another program copies."""
    mime = QMimeData()
    mime.setHtml(html)
    if text:
        mime.setText(text)
    if image is not None:
        mime.setImageData(image)
    QApplication.clipboard().setMimeData(mime)


def begins(writer: Writer, body: str = "") -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("A Headline")
    writer.goes_to("body")
    if body:
        writer.pastes_into_text(body)


def puts_caret(writer: Writer, before: str) -> None:
    cursor = writer.app.text.textCursor()
    cursor.setPosition(writer.app.text.toPlainText().index(before))
    writer.app.text.setTextCursor(cursor)


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(file, "png")
    return file.getvalue()


def test_text_from_word_comes_as_markdown_and_goes_with_one_undo(writer: Writer) -> None:
    begins(writer)
    copies((CLIPBOARDS / "word.html").read_text(encoding="utf-8"))
    writer.presses("Ctrl+V")
    expected = (CLIPBOARDS / "word.md").read_text(encoding="utf-8").rstrip("\n")
    assert writer.draft.body == expected
    writer.sees_in_page("What they decided", "on weekdays", "Of those present.")
    writer.sees_notice("Pasted with 3 remarks.")
    writer.clicks("Show them")
    assert writer.app.pasting.sheet.isVisible()
    writer.presses("Escape")
    assert not writer.app.pasting.sheet.isVisible()
    assert QApplication.focusWidget() is writer.app.text
    writer.presses("Ctrl+Z")
    assert writer.draft.body == ""
    writer.presses("Ctrl+Shift+Z")
    assert writer.draft.body == expected
    writer.saves()
    assert writer.finds_in_library(writer.draft.slug).body == expected


def test_a_sentence_joins_the_paragraph_and_a_heading_parts_it(writer: Writer) -> None:
    begins(writer, "One two.")
    puts_caret(writer, "two")
    copies("<span style='font-weight:700'>new</span>&nbsp;", "new ")
    writer.presses("Ctrl+V")
    assert writer.draft.body == "One **new** two."
    copies("<h2>Head</h2>", "Head")
    writer.presses("Ctrl+V")
    assert writer.draft.body == "One **new** \n\n## Head\n\ntwo."
    writer.presses("Ctrl+Z", "Ctrl+Z")
    assert writer.draft.body == "One two."


def test_verbatim_is_the_plain_text(writer: Writer) -> None:
    begins(writer)
    copies("<b>bold</b>", "bold *as it is*")
    writer.presses("Ctrl+Shift+V")
    assert writer.draft.body == "bold *as it is*"


def test_what_is_copied_here_is_pasted_as_it_is(writer: Writer) -> None:
    begins(writer, "A **bold** word.")
    writer.selects_all()
    writer.presses("Ctrl+C", "Ctrl+V")
    assert writer.draft.body == "A **bold** word."


def test_in_code_everything_is_plain(writer: Writer) -> None:
    begins(writer, "```\nx\n```\n")
    puts_caret(writer, "x")
    copies("<b>y</b>", "y")
    writer.presses("Ctrl+V")
    assert writer.draft.body == "```\nyx\n```\n"


def test_a_picture_within_the_text_is_kept_with_the_article(writer: Writer) -> None:
    begins(writer)
    address = f"data:image/png;base64,{base64.b64encode(picture()).decode()}"
    copies(f"<p>Above</p><img src='{address}' alt='Red'><p>Below</p>")
    writer.presses("Ctrl+V")
    writer.waits(lambda: "Below" in writer.draft.body)
    assert writer.draft.body == "Above\n\n![Red](pasted-picture-1.png)\n\nBelow"
    assert [one.name for one in writer.draft.pictures] == ["pasted-picture-1.png"]
    writer.waits(lambda: writer.page("document.querySelector('figure img')?.naturalWidth > 0"))


def test_an_image_copied_in_a_browser_is_the_picture(writer: Writer) -> None:
    begins(writer)
    EMPTY.fill(Qt.GlobalColor.red)
    copies("<img src='https://a.example/x.png'>", "", EMPTY)
    writer.presses("Ctrl+V")
    writer.waits(lambda: "pasted-picture" in writer.draft.body)
    assert len(writer.draft.pictures) == 1


def test_a_long_text_is_read_beside_the_window(writer: Writer) -> None:
    begins(writer, "Before after.")
    puts_caret(writer, "after")
    copies("".join(f"<p>Paragraph <b>{number}</b> of many words.</p>" for number in range(3000)))
    writer.presses("Ctrl+V")
    assert writer.app.notices.banner.sentence == "Reading what was pasted…"
    cursor = writer.app.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    writer.app.text.setTextCursor(cursor)
    writer.types("Typed. ")
    writer.waits(lambda: "2999" in writer.draft.body)
    assert writer.draft.body.startswith("Typed. Before Paragraph **0** of many words.\n\nParagraph **1**")
    assert writer.draft.body.endswith("Paragraph **2999** of many words.after.")
    assert writer.app.text.textCursor().position() == len("Typed. ")
    assert writer.app.notices.banner.sentence == ""


def test_reading_can_be_stopped(writer: Writer) -> None:
    begins(writer)
    copies("<p>words</p>" * 500_000)
    writer.presses("Ctrl+V")
    writer.clicks("Stop")
    writer.waits(lambda: not writer.app.worker._jobs)
    assert writer.draft.body == ""
    assert writer.app.notices.banner.sentence == ""


def test_notes_get_numbers_that_are_free(writer: Writer) -> None:
    begins(writer, "Old[^1] x\n\n[^1]: One.")
    puts_caret(writer, " x")
    copies("<p>new<a href='#f1' name='r1'>[1]</a></p><p><a name='f1' href='#r1'>[1]</a> Two.</p>")
    writer.presses("Ctrl+V")
    assert writer.draft.body == "Old[^1]new[^2] x\n\n[^2]: Two.\n\n[^1]: One."


# Drops and files


def drops(writer: Writer, mime: QMimeData) -> None:
    text = writer.app.text
    place = QPointF(text.viewport().rect().center())
    event = QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    text.dropEvent(event)
    writer.lets_work()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_word_document_that_is_dropped_becomes_an_article(writer: Writer, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Dropped Article", 0)
    made.add_paragraph("Words in ").add_run("bold").bold = True
    made.add_picture(io.BytesIO(picture()))
    made.save(str(tmp_path / "a.docx"))
    begins(writer, "Mine.")
    drops(writer, files(tmp_path / "a.docx"))
    writer.waits(lambda: writer.draft.headline == "Dropped Article")
    assert writer.draft.body == "Words in **bold**\n\n![](pasted-picture-1.png)"
    assert len(writer.draft.pictures) == 1
    writer.sees_notice("The article was taken in.")


def test_an_html_file_is_imported(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "img").mkdir()
    (tmp_path / "img" / "a.png").write_bytes(picture())
    page = "<title>T</title><nav>Home</nav><article><h1>Saved</h1><p>Words.</p><img src='img/a.png'></article>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    writer.starts()
    writer.app.files.take_in([tmp_path / "a.html"])
    writer.waits(lambda: writer.app.open_draft.is_open and writer.draft.headline == "Saved")
    assert writer.draft.body == "Words.\n\n![](a.png)"
    assert [one.name for one in writer.draft.pictures] == ["a.png"]


def test_what_cannot_be_read_says_what_to_do(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 no more")
    (tmp_path / "b.odt").write_bytes(b"PK\x03\x04")
    begins(writer, "Mine.")
    drops(writer, files(tmp_path / "a.docx"))
    writer.sees_notice("“a.docx” is damaged")
    drops(writer, files(tmp_path / "b.odt"))
    writer.sees_notice("Save it as a Word document (.docx)")
    assert writer.draft.body == "Mine."


def test_rich_text_that_is_dropped_is_markdown(writer: Writer) -> None:
    begins(writer)
    mime = QMimeData()
    mime.setData("text/html", QByteArray(b"<p>a <b>b</b></p>"))
    mime.setText("a b")
    drops(writer, mime)
    assert writer.draft.body == "a **b**"
