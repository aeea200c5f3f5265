"""The details pane: every field reaches the draft, and follows it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from almost_editor.document.draft import Author, Direction, Hero, Stage
from almost_editor.ui.details.moments import MomentField
from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.details.pictures import PictureDesk, carries_pictures, picture_block, picture_name
from almost_editor.ui.details.planning_group import length_sentence
from almost_editor.ui.details.series_group import SeriesGroup
from almost_editor.ui.details.thumbnail import Thumbnail
from almost_editor.ui.widgets.chips import Chips
from almost_editor.ui.widgets.choice_field import ChoiceField
from tests.ui.details.desk import picture_bytes

NOW = datetime(2026, 3, 4, 15, 6, 7, tzinfo=UTC)


@pytest.fixture
def pictures(desk):
    return PictureDesk(desk.open_draft, desk.lanes, desk.notices)


@pytest.fixture
def pane(desk, pictures):
    made = DetailsPane(
        desk.open_draft, desk.catalogue, desk.lanes, desk.theme, desk.notices,
        pictures=pictures, now=lambda: NOW,
    )  # fmt: skip
    made.resize(320, 800)
    made.show()
    yield made
    made.close()


def field(pane, kind, name):
    return next(one for one in pane.findChildren(kind) if one.accessibleName() == name)


def group(pane, kind):
    return next(one for one in pane.groups if isinstance(one, kind))


def test_every_field_reaches_the_draft_and_the_library(desk, pane):
    desk.opens(headline="A Bridge")
    QTest.keyClicks(field(pane, QLineEdit, "Dateline"), "HARBOR POINT")
    field(pane, QComboBox, "Section").setEditText("Science")
    QTest.keyClicks(field(pane, Chips, "Tags").focusProxy(), "bonds,bridges,")
    QTest.keyClicks(field(pane, QPlainTextEdit, "Alt text"), "Grey water.")
    QTest.keyClicks(field(pane, QPlainTextEdit, "Caption"), "The bridge.")
    QTest.keyClicks(field(pane, QPlainTextEdit, "Credit"), "Ines Moreno/Almost")
    QTest.keyClicks(field(pane, QPlainTextEdit, "Description"), "Short.")
    QTest.keyClicks(field(pane, QPlainTextEdit, "Notes"), "Call back.")
    field(pane, QCheckBox, "").click()
    field(pane, QAbstractSpinBox, "Commissioned length").setValue(600)
    for name, text in (("Stage", "In edit"), ("Layout", "Feature"), ("Direction", "Right to left")):
        box = field(pane, QComboBox, name)
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())
    field(pane, QComboBox, "Language").setEditText("ar")
    kept = desk.saves()
    assert (kept.dateline, kept.section, kept.tags) == ("HARBOR POINT", "Science", ("bonds", "bridges"))
    assert (kept.hero.alt, kept.hero.caption, kept.hero.credit) == ("Grey water.", "The bridge.", "Ines Moreno/Almost")
    assert (kept.description, kept.notes, kept.legal, kept.commissioned_words) == ("Short.", "Call back.", True, 600)
    assert (kept.stage, kept.layout, kept.direction, kept.language) == (
        Stage.IN_EDIT, "feature", Direction.RIGHT_TO_LEFT, "ar",
    )  # fmt: skip


def test_it_follows_what_others_change(desk, pane):
    desk.opens(headline="A Bridge")
    desk.open_draft.change(dateline="RIVERTON", tags=("rain",), notes="New.", stage=Stage.EXPORTED)
    assert field(pane, QLineEdit, "Dateline").text() == "RIVERTON"
    assert field(pane, Chips, "Tags").values() == ("rain",)
    assert field(pane, QPlainTextEdit, "Notes").toPlainText() == "New."
    assert field(pane, QComboBox, "Stage").currentText() == "Exported"


def test_showing_a_draft_changes_nothing(desk, pane):
    draft = desk.opens(
        headline="A Bridge",
        section="Science",
        tags=("a",),
        language="fr",
        commissioned_words=30,
        published=NOW,
        authors=(Author("Mara Ellison"),),
        hero=Hero("gone.jpg", "Alt", "Cap", "Cred"),
    )
    assert desk.open_draft.draft == draft
    assert field(pane, QComboBox, "Section").currentText() == "Science"


def test_without_a_draft_it_says_so_and_asks_for_nothing(desk, pane):
    assert not field(pane, QPlainTextEdit, "Notes").isVisible()
    desk.opens()
    assert field(pane, QPlainTextEdit, "Notes").isVisibleTo(pane)
    desk.open_draft.close()
    assert not field(pane, QPlainTextEdit, "Notes").isVisible()


def test_a_wrong_language_is_not_taken(desk, pane):
    desk.opens()
    field(pane, QComboBox, "Language").setEditText("not a tag")
    assert desk.open_draft.draft.language == "en-US"


def test_authors_are_added_ordered_and_removed(desk, pane):
    desk.opens()
    field(pane, QPushButton, "").parent()
    for name in ("Mara Ellison", "Tom Okafor"):
        group(pane, type(pane.groups[1])).add()
        QTest.keyClicks([one for one in pane.findChildren(QLineEdit) if one.placeholderText() == "Name"][-1], name)
    byline = pane.groups[1]
    byline.reorder(1, -1)
    byline.readdress(0, "https://okafor.example/")
    assert desk.open_draft.draft.authors == (Author("Tom Okafor", "https://okafor.example/"), Author("Mara Ellison"))
    byline.remove(0)
    assert desk.saves().authors == (Author("Mara Ellison"),)


def test_a_known_authors_address_is_filled_in(desk, pane):
    desk.does(
        lambda library: library.drafts.save(library.drafts.new(authors=(Author("Tom Okafor", "https://t.example/"),)))
    )
    desk.opens(authors=(Author("Tom Okafor"), Author("Mara Ellison")))
    pane.groups[1].look_up(0)
    desk.wait(lambda: desk.open_draft.draft.authors[0].url)
    assert desk.open_draft.draft.authors == (Author("Tom Okafor", "https://t.example/"), Author("Mara Ellison"))


def test_series_are_added_made_and_made_main(desk, pane):
    crossing = desk.does(lambda library: library.series.create("The Crossing"))
    desk.opens()
    choice = pane.findChild(ChoiceField)
    QTest.keyClicks(choice, "cross")
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert desk.open_draft.draft.series == (crossing.id,)
    QTest.keyClicks(choice, "Budget Season")
    QTest.keyClick(choice, Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.open_draft.draft.series) == 2)
    budget = desk.open_draft.draft.series[1]
    group(pane, SeriesGroup).make_main(budget)
    assert desk.saves().series == (budget, crossing.id)


def test_an_article_taken_out_of_a_series_goes_back_to_its_part(desk, pane):
    crossing = desk.does(lambda library: library.series.create("The Crossing"))
    first = desk.opens(series=(crossing.id,))
    desk.opens(series=(crossing.id,))
    desk.open_draft.show(first)
    group(pane, SeriesGroup).remove(crossing.id)
    assert desk.saves().series == ()
    desk.notices.then()
    desk.wait(lambda: desk.catalogue.series and desk.catalogue.series[0].part_of(first.id) == 1)
    desk.wait(lambda: desk.open_draft.draft.series == (crossing.id,))


def test_moments_are_on_the_publications_clock(desk, pane):
    desk.opens()
    published = next(one for one in pane.findChildren(MomentField))
    next(one for one in published.findChildren(QPushButton) if one.text() == "Set to now").click()
    assert desk.open_draft.draft.published == NOW.replace(second=0)
    edit = published.findChild(QAbstractSpinBox)
    assert edit.text() == "Mar 4, 2026  10:06"
    edit.setDateTime(edit.dateTime().addDays(-1))
    assert desk.saves().published == datetime(2026, 3, 3, 15, 6, tzinfo=UTC)
    published._clear.click()
    assert desk.open_draft.draft.published is None


def test_an_hour_that_the_clock_leaves_out_becomes_one_that_it_has(desk, pane):
    desk.opens(published=NOW)
    edit = pane.findChild(MomentField).findChild(QAbstractSpinBox)
    moment = edit.dateTime()
    moment.setDate(moment.date().addDays(4))
    edit.setDateTime(moment)
    edit.setDateTime(edit.dateTime().addSecs(-3600 * 8 + 24 * 60))
    assert desk.open_draft.draft.published.astimezone(UTC) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_a_hero_comes_from_a_file_and_goes_and_comes_back(desk, pane, pictures, tmp_path):
    desk.opens()
    file = tmp_path / "Harbor Bridge.JPG"
    file.write_bytes(picture_bytes())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    pane.findChild(Thumbnail).offered.emit(mime)
    desk.wait(lambda: desk.open_draft.draft.hero.picture)
    assert desk.open_draft.draft.hero.picture == "harbor-bridge.jpg"
    thumbnail = pane.findChild(Thumbnail)
    desk.wait(lambda: "interest" in thumbnail.accessibleName())
    QTest.keyClick(thumbnail, Qt.Key.Key_Right)
    QTest.keyClick(thumbnail, Qt.Key.Key_Up)
    assert (desk.open_draft.draft.hero.focal_x, desk.open_draft.draft.hero.focal_y) == (0.52, 0.48)
    QTest.mouseClick(thumbnail, Qt.MouseButton.LeftButton, pos=thumbnail.picture_rect().topLeft().toPoint())
    assert desk.open_draft.draft.hero.focal_x < 0.02
    before = desk.open_draft.draft.hero
    QTest.keyClick(thumbnail, Qt.Key.Key_Delete)
    assert desk.open_draft.draft.hero == Hero()
    desk.notices.then()
    assert desk.saves().hero == before


def test_a_picture_brings_what_its_file_says(desk, pane, pictures, tmp_path):
    desk.opens()
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "The ferry.", "Ines Moreno"
    file = tmp_path / "ferry.jpg"
    file.write_bytes(picture_bytes(exif=exif))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    pane.findChild(Thumbnail).offered.emit(mime)
    desk.wait(lambda: desk.open_draft.draft.hero.picture)
    assert desk.open_draft.draft.hero == Hero("ferry.jpg", "", "The ferry.", "Ines Moreno")
    (picture,) = desk.saves().pictures
    assert (picture.caption, picture.credit) == ("The ferry.", "Ines Moreno")


def test_a_file_that_is_no_picture_is_a_sentence(desk, pane, pictures, tmp_path):
    desk.opens()
    file = tmp_path / "bridge.png"
    file.write_bytes(b"no picture")
    pictures.take_file(file, lambda picture: pytest.fail(picture.name))
    desk.wait(lambda: desk.notices.problems)
    pictures.take_file(tmp_path / "gone.png", lambda picture: pytest.fail(picture.name))
    desk.wait(lambda: len(desk.notices.problems) == 2)
    assert desk.open_draft.draft.pictures == ()


def test_a_pasted_picture_goes_into_the_text_once(desk, pane, pictures):
    desk.opens()
    blocks = []
    pictures.block_ready.connect(blocks.append)
    image = QImage(12, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    mime = QMimeData()
    mime.setImageData(image)
    assert pictures.insert_from(mime)
    desk.wait(lambda: blocks)
    assert pictures.insert_from(mime)
    desk.wait(lambda: len(blocks) == 2)
    assert blocks == ["![](pasted-picture.png)"] * 2
    assert len(desk.saves().pictures) == 1


def test_words_win_over_a_picture_of_them():
    mime = QMimeData()
    mime.setText("words")
    mime.setImageData(QImage(1, 1, QImage.Format.Format_RGB32))
    assert not carries_pictures(mime)


def test_picture_names_are_portable_and_unique(desk):
    draft = desk.opens()
    assert picture_name("Ünï çödé (1).JPEG", "jpeg", ()) == "uni-code-1.jpg"
    from_library = desk.does(
        lambda library: library.pictures.add(picture_bytes(), "a.jpg", width_px=40, height_px=30, format="jpeg")
    )
    taken = (from_library, replace(from_library, name="a-2.jpg"))
    assert picture_name("a.jpg", "jpeg", taken) == "a-3.jpg"
    assert draft.pictures == ()


def test_a_pictures_markdown_escapes_what_would_end_it():
    assert picture_block("a.jpg", "A [b]", 'Said "x"', "Me") == '![A \\[b\\]](a.jpg "Said \\"x\\" | Me")'


@pytest.mark.parametrize(
    ("words", "wanted", "said"),
    [
        (10, 0, "10 words so far."),
        (412, 600, "412 words so far, 188 to go."),
        (600, 600, "600 words: to the word."),
        (1640, 600, "1,640 words, 1,040 over."),
    ],
)
def test_length_against_commission(words, wanted, said):
    assert length_sentence(words, wanted) == said


def test_escape_asks_to_close(desk, pane):
    asked = []
    pane.close_requested.connect(lambda: asked.append(True))
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert asked


def test_every_field_has_a_name_and_a_place_in_the_tab_order(desk, pane):
    desk.opens(authors=(Author("Mara Ellison"),))
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QPushButton)
    for one in pane.findChildren(kinds[0]) + pane.findChildren(kinds[1]) + pane.findChildren(kinds[2]):
        if one.isVisibleTo(pane):
            assert one.accessibleName() or one.focusProxy() or isinstance(one.parent(), QAbstractSpinBox), one
