"""Export from the window: what is on the screen goes out, whole or not at all, and is put on record."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from almost_editor.document.draft import Author, Stage
from almost_editor.paths import resources_folder
from almost_editor.ui.exporting.exporting import Exporting
from almost_editor.ui.exporting.package_job import Order, tidy_up
from almost_editor.ui.settings import Settings
from almost_editor.ui.worker import Worker

LONG_MS = 60_000
READY = {
    "stage": Stage.READY,
    "authors": (Author("Ann Quill"),),
    "published": datetime(2023, 2, 1, tzinfo=UTC),
}


@pytest.fixture
def window(qapp):
    made = QWidget()
    made.resize(900, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def exporting(desk, window, tmp_path):
    worker = Worker()
    settings = Settings(tmp_path / "settings.ini")
    settings.set("export/folder", str(tmp_path / "out"))
    yield Exporting(
        window,
        desk.theme,
        desk.open_draft,
        desk.catalogue,
        desk.lanes,
        worker=worker,
        notices=desk.notices,
        settings=settings,
        layouts=(resources_folder() / "layouts",),
    )
    worker.close()


def button(sheet, text):
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == text)


def segment(sheet, label):
    return next(one for one in sheet.findChildren(QToolButton) if one.text() == label)


def chosen(sheet):
    return [one.text() for one in sheet.findChildren(QToolButton) if one.isChecked()]


def words(sheet):
    return " ".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisibleTo(sheet))


def test_a_ready_article_goes_out_with_its_last_words(desk, exporting, tmp_path):
    draft = desk.opens(headline="A Bridge", body="First.", **READY)
    exporting.open()
    desk.open_draft.document.setPlainText("First. And the last words.")
    done = []
    exporting.exported.connect(done.append)
    QTest.mouseClick(button(exporting.sheet, "Export"), Qt.MouseButton.LeftButton)
    desk.wait(lambda: done, LONG_MS)
    page = tmp_path / "out" / "almost-a-bridge" / "data" / "index.html"
    assert "And the last words." in page.read_text(encoding="utf-8")
    assert desk.open_draft.draft.stage is Stage.EXPORTED
    record = desk.reads(lambda library: library.exports.of(draft.id))[0]
    assert (record.format, record.override_reason) == ("bag", "")
    button(exporting.sheet, "Check again").click()
    desk.wait(lambda: "Checked again" in words(exporting.sheet))


def test_what_is_not_ready_wants_a_reason_which_is_kept(desk, exporting, tmp_path):
    draft = desk.opens(headline="A Bridge", legal=True, **(READY | {"stage": Stage.DRAFT}))
    exporting._settings.set("export/format", "zip")
    exporting.open()
    assert "2 things stand in the way" in words(exporting.sheet)
    assert not button(exporting.sheet, "Export").isEnabled()
    QTest.keyClicks(exporting.sheet._reason, "The chief said so")
    done = []
    exporting.exported.connect(done.append)
    QTest.keyClick(exporting.sheet._reason, Qt.Key.Key_Return)
    desk.wait(lambda: done, LONG_MS)
    assert (tmp_path / "out" / "almost-a-bridge.zip").is_file()
    assert desk.reads(lambda library: library.exports.of(draft.id))[0].override_reason == "The chief said so"


def test_findings_follow_the_article_and_lead_to_their_field(desk, exporting):
    desk.opens(headline="A Bridge", legal=True, **READY)
    exporting.open()
    asked = []
    exporting.jump_requested.connect(asked.append)
    next(one for one in exporting.sheet.findChildren(QPushButton) if "lawyer" in one.accessibleName()).click()
    assert asked == ["legal"]
    desk.open_draft.change(legal=False)
    desk.wait(lambda: button(exporting.sheet, "Export").isEnabled())


def test_a_link_that_leads_nowhere_stands_in_the_way_until_it_is_mended(desk, exporting):
    desk.opens(headline="A Bridge", body="See [above](#gone).", **READY)
    exporting.open()
    desk.wait(lambda: "The link “above” leads to a place that is not on the page." in words(exporting.sheet))
    assert not button(exporting.sheet, "Export").isEnabled()
    desk.open_draft.document.setPlainText("See above.")
    desk.wait(lambda: button(exporting.sheet, "Export").isEnabled())


def test_without_a_folder_nothing_is_exported(desk, exporting, tmp_path):
    desk.opens(headline="A Bridge", **READY)
    exporting._settings.set("export/folder", "")
    exporting.open()
    assert not button(exporting.sheet, "Export").isEnabled()
    exporting.take_folder(str(tmp_path / "elsewhere"))
    assert button(exporting.sheet, "Export").isEnabled()


def test_a_refusal_is_a_sentence_in_the_sheet_and_nothing_is_recorded(desk, exporting, tmp_path):
    draft = desk.opens(headline="A Bridge", **READY)
    (tmp_path / "out" / "almost-a-bridge").mkdir(parents=True)
    (tmp_path / "out" / "almost-a-bridge" / "mine.txt").write_text("mine", encoding="utf-8")
    exporting.open()
    exporting.export()
    desk.wait(lambda: "already there" in words(exporting.sheet), LONG_MS)
    assert desk.reads(lambda library: library.exports.of(draft.id)) == []
    assert desk.open_draft.draft.stage is Stage.READY


def test_a_cancelled_export_leaves_nothing(desk, exporting, tmp_path):
    draft = desk.opens(headline="A Bridge", **READY)
    exporting.open()
    exporting.export()
    exporting.cancel()
    desk.wait(lambda: not exporting._exporting, LONG_MS)
    assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())
    assert desk.reads(lambda library: library.exports.of(draft.id)) == []


def test_a_process_that_was_ended_is_tidied_up_after(tmp_path):
    order = Order(tmp_path, "id", "a-bridge", tmp_path, "bag", "", ())
    (tmp_path / "almost-a-bridge.writing-1234").mkdir()
    earlier = tmp_path / "almost-a-bridge.replaced-1234"
    earlier.mkdir()
    (earlier / "index.html").write_text("whole", encoding="utf-8")
    (tmp_path / "almost-a-bridge-2.writing-99").mkdir()
    tidy_up(order)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["almost-a-bridge", "almost-a-bridge-2.writing-99"]


@pytest.mark.parametrize(
    ("label", "file"),
    [
        ("WordPress", "almost-a-bridge.wxr.xml"), ("Ghost", "almost-a-bridge.ghost.json"),
        ("ninjs", "almost-a-bridge.ninjs.json"), ("Apple News", "almost-a-bridge.apple-news/article.json"),
        ("E-mail", "almost-a-bridge-newsletter.html"), ("Text", "almost-a-bridge.txt"),
        ("Markdown", "almost-a-bridge.md"),
    ],
)  # fmt: skip
def test_an_article_goes_out_as_one_file(desk, exporting, tmp_path, label, file):
    draft = desk.opens(headline="A Bridge", body="First.", **READY)
    exporting.open()
    segment(exporting.sheet, label).click()
    assert f"Will be written: {file}" in words(exporting.sheet)
    done = []
    exporting.exported.connect(done.append)
    button(exporting.sheet, "Export").click()
    desk.wait(lambda: done, LONG_MS)
    assert "First." in (tmp_path / "out" / file).read_text(encoding="utf-8")
    assert desk.reads(lambda library: library.exports.of(draft.id))[0].format == exporting.sheet.format
    button(exporting.sheet, "Check again").click()
    desk.wait(lambda: "Checked again" in words(exporting.sheet))
    (tmp_path / "out" / file).write_bytes(b"")
    button(exporting.sheet, "Check again").click()
    desk.wait(lambda: "is not what was written" in words(exporting.sheet))


def test_a_pdf_is_printed_by_the_window_and_put_on_record(desk, exporting, tmp_path):
    draft = desk.opens(headline="A Bridge", body="First.", **READY)
    exporting.open()
    segment(exporting.sheet, "PDF").click()
    done = []
    exporting.exported.connect(done.append)
    button(exporting.sheet, "Export").click()
    desk.wait(lambda: done, LONG_MS)
    assert (tmp_path / "out" / "almost-a-bridge.pdf").read_bytes().startswith(b"%PDF")
    assert desk.reads(lambda library: library.exports.of(draft.id))[0].format == "pdf"
    assert exporting._run._paper is None


def test_without_a_page_there_is_no_pdf(desk, exporting):
    desk.opens(headline="A Bridge", **READY)
    exporting.sheet.forbid_paper("There is no page here.")
    exporting.open()
    assert not segment(exporting.sheet, "PDF").isEnabled()
    assert segment(exporting.sheet, "PDF").toolTip() == "There is no page here."


def test_a_letter_without_a_postal_address_is_worth_a_look(desk, exporting):
    desk.opens(headline="A Bridge", **READY)
    exporting.open()
    assert "no postal address" in words(exporting.sheet)
    segment(exporting.sheet, "Text").click()
    assert "no postal address" not in words(exporting.sheet)


def test_one_format_of_all_is_chosen_and_kept(desk, exporting):
    desk.opens(headline="A Bridge", **READY)
    exporting.open()
    assert chosen(exporting.sheet) == ["Folder"]
    segment(exporting.sheet, "Ghost").click()
    assert chosen(exporting.sheet) == ["Ghost"]
    QTest.keyClick(segment(exporting.sheet, "Ghost"), Qt.Key.Key_Right)
    assert chosen(exporting.sheet) == ["ninjs"]
    assert "agencies" in words(exporting.sheet)
    exporting.sheet.dismiss()
    exporting.open()
    assert chosen(exporting.sheet) == ["ninjs"]
    assert exporting.sheet.window().focusWidget() is segment(exporting.sheet, "ninjs")
    QTest.keyClick(segment(exporting.sheet, "Folder"), Qt.Key.Key_Space)
    assert chosen(exporting.sheet) == ["Folder"]


def test_escape_closes_the_sheet(desk, exporting):
    desk.opens(headline="A Bridge")
    exporting.open()
    assert exporting.sheet.isVisible()
    QTest.keyClick(exporting.sheet, Qt.Key.Key_Escape)
    assert not exporting.sheet.isVisible()
