"""The publication's settings: saved whole, and only when pages can be made with them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from almost_editor.document.draft import Stage
from almost_editor.document.publication import NavLink, SlotEnd
from almost_editor.ui.publication.publication_sheet import PublicationSheet
from almost_editor.ui.widgets.chips import Chips

NOW = datetime(2022, 11, 9, 15, tzinfo=UTC)


@pytest.fixture
def sheet(desk):
    window = QWidget()
    window.resize(900, 700)
    window.show()
    made = PublicationSheet(window, desk.theme, desk.catalogue, desk.notices, now=lambda: NOW)
    made.open()
    yield made
    window.close()


def line(sheet, name):
    return sheet.form.fields[name]


def retype(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)


def hints(sheet):
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisibleTo(sheet)]


def test_every_setting_is_saved(desk, sheet):
    retype(line(sheet, "name"), "Nearly")
    retype(line(sheet, "time_zone"), "Europe/Paris")
    retype(line(sheet, "article_path"), "/{slug}/")
    retype(line(sheet, "words.by"), "Written by")
    QTest.keyClicks(line(sheet, "sections").focusProxy(), "Rivers,")
    dates = line(sheet, "date_style")
    dates.setCurrentIndex(dates.findData("iso"))
    dates.activated.emit(dates.currentIndex())
    style = line(sheet, "house_style")
    style.setCurrentIndex(style.findData("none"))
    style.activated.emit(style.currentIndex())
    line(sheet, "trending_count").setValue(3)
    sheet.save()
    desk.wait(lambda: desk.catalogue.publication.name == "Nearly")
    kept = desk.catalogue.publication
    assert (kept.time_zone, kept.article_path, kept.words.by) == ("Europe/Paris", "/{slug}/", "Written by")
    assert (kept.sections[-1], kept.date_style, kept.trending_count) == ("Rivers", "iso", 3)
    assert kept.house_style == "none"
    desk.wait(lambda: not sheet.is_changed)


def test_a_pattern_shows_what_comes_of_it(sheet):
    assert "Such as https://almost.example/2022/11/harbor-bridge-vote/" in hints(sheet)
    retype(line(sheet, "article_path"), "/news/{slug}/")
    assert "Such as https://almost.example/news/harbor-bridge-vote/" in hints(sheet)
    dates = line(sheet, "date_style")
    assert [dates.itemText(place) for place in range(4)] == [
        "Wednesday, Nov. 9, 2022", "Wednesday, November 9, 2022", "9 November 2022", "2022-11-09",
    ]  # fmt: skip


def test_what_is_wrong_is_said_beside_its_field_and_not_saved(desk, sheet):
    retype(line(sheet, "article_path"), "/{year}/")
    assert "It needs {slug}, or all pages would have one address." in hints(sheet)
    sheet.save()
    desk.reload()
    assert desk.catalogue.publication.article_path == "/{year}/{month}/{slug}/"
    assert "One field is to be put right." in hints(sheet)


def test_links_are_added_moved_and_removed(sheet):
    nav = line(sheet, "nav")
    nav.add()
    words = next(one for one in nav.findChildren(QLineEdit) if one.accessibleName() == "Link 4: words")
    QTest.keyClicks(words, "About")
    press = {one.accessibleName(): one for one in nav.findChildren(QToolButton)}
    press["Move link 4 up"].click()
    press["Remove link 1"].click()
    assert sheet.form.publication.nav == (
        NavLink("Series", "/series/"), NavLink("About", "/"), NavLink("Newsletter", "/newsletter/"),
    )  # fmt: skip


def test_trending_is_an_ordered_choice_of_what_may_go_out(desk, sheet):
    first = desk.opens(headline="First", stage=Stage.READY)
    second = desk.opens(headline="Second", stage=Stage.EXPORTED)
    desk.opens(headline="Third")
    trending = line(sheet, "trending")
    assert {name for _, name in trending._choice._choices} == {"First", "Second"}
    for name in ("First", "Second"):
        QTest.keyClicks(trending._choice, name)
        QTest.keyClick(trending._choice, Qt.Key.Key_Return)
    trending._view.setCurrentIndex(trending._model.index(1))
    QTest.keyClick(trending._view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sheet.save()
    desk.wait(lambda: desk.catalogue.publication.trending == (second.id, first.id))
    trending._view.setCurrentIndex(trending._model.index(0))
    QTest.keyClick(trending._view, Qt.Key.Key_Delete)
    assert sheet.form.publication.trending == (first.id,)


def test_closing_with_changes_loses_none(desk, sheet):
    retype(line(sheet, "name"), "Nearly")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.form.publication.name == "Almost"
    desk.notices.then()
    assert sheet.form.publication.name == "Nearly"
    assert sheet.isVisible()


def test_another_change_of_the_library_does_not_reach_into_the_fields(desk, sheet):
    retype(line(sheet, "name"), "Nearly")
    desk.does(lambda library: library.series.create("The Crossing"))
    assert line(sheet, "name").text() == "Nearly"
    assert isinstance(line(sheet, "sections"), Chips)


def test_more_on_and_the_end_of_a_trending_slot_are_saved(desk, sheet):
    draft = desk.opens(headline="Ferry", stage=Stage.READY)
    trending = line(sheet, "trending")
    trending._change((draft.id,))
    trending._view.setCurrentIndex(trending._model.index(0))
    trending._until._set.click()
    line(sheet, "more_on_count").setValue(4)
    fallback = line(sheet, "more_on_fallback")
    assert not line(sheet, "more_on_least").isEnabled()
    fallback.setCurrentIndex(fallback.findData("section"))
    fallback.activated.emit(fallback.currentIndex())
    line(sheet, "more_on_least").setValue(2)
    sheet.save()
    desk.wait(lambda: desk.catalogue.publication.more_on_count == 4)
    kept = desk.catalogue.publication
    assert kept.trending_ends == (SlotEnd(draft.id, NOW),)
    assert (kept.more_on_fallback, kept.more_on_least) == ("section", 2)
    trending._change(())
    sheet.save()
    desk.wait(lambda: desk.catalogue.publication.trending_ends == ())
