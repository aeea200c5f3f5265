"""Series from the menu and the sheet: everything reaches the library, and what can be undone is."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from almost_editor.document.draft import Author
from almost_editor.document.series import COLOURS
from almost_editor.ui.series.parts_view import PartsModel
from almost_editor.ui.series.series_desk import SeriesDesk


@pytest.fixture
def series(desk):
    return desk.does(lambda library: library.series.create("The Crossing"))


@pytest.fixture
def parts(desk, series):
    return [desk.opens(headline=f"Part {number}", series=(series.id,)) for number in range(3)]


@pytest.fixture
def sheets(desk, qapp):
    window = QWidget()
    window.resize(900, 700)
    window.show()
    yield SeriesDesk(window, desk.theme, desk.open_draft, desk.catalogue, desk.notices)
    window.close()


def names(desk):
    return [one.name for one in desk.catalogue.series]


def press(widget, text):
    next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_a_series_is_made_named_and_described(desk, sheets):
    sheets.new()
    QTest.keyClicks(sheets.panel.new, "The Crossing")
    QTest.keyClick(sheets.panel.new, Qt.Key.Key_Return)
    desk.wait(lambda: names(desk) == ["The Crossing"] and sheets.panel.form.name.text() == "The Crossing")
    form = sheets.panel.form
    form.name.setText("The Long Crossing")
    form.rename()
    desk.wait(lambda: names(desk) == ["The Long Crossing"])
    QTest.keyClicks(form._description, "A bridge.")
    next(one for one in form.findChildren(QToolButton) if one.accessibleName() == "Teal").click()
    sheets.sheet.dismiss()
    desk.wait(lambda: desk.catalogue.series[0].description == "A bridge.")
    desk.wait(lambda: desk.catalogue.series[0].colour == COLOURS[5])


def test_a_new_name_can_be_taken_back(desk, sheets, series):
    form = sheets.panel.form
    form.name.setText("Budget")
    form.rename()
    desk.wait(lambda: names(desk) == ["Budget"] and desk.notices.then)
    desk.notices.then()
    desk.wait(lambda: names(desk) == ["The Crossing"])


def test_a_name_that_is_taken_is_said_beside_the_field(desk, sheets, series):
    desk.does(lambda library: library.series.create("Budget"))
    sheets.manage()
    sheets.panel.choose(series.id)
    sheets.panel.form.name.setText("budget")
    sheets.panel.form.rename()
    desk.wait(lambda: "already" in sheets.panel.form._name_hint.text())
    assert desk.notices.problems == []


def test_parts_are_moved_by_keyboard_and_back(desk, sheets, series, parts):
    sheets.manage()
    view = sheets.panel.form.parts
    view.setCurrentIndex(view.model().index(2))
    before = desk.catalogue.series[0].parts
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.wait(lambda: desk.catalogue.series[0].parts == (before[0], before[2], before[1]))
    assert view.currentIndex().row() == 1
    desk.notices.then()
    desk.wait(lambda: desk.catalogue.series[0].parts == before)


@pytest.mark.parametrize(("first", "before", "then"), [(0, 3, "bca"), (2, 0, "cab"), (0, 2, "bac"), (1, 1, "abc")])
def test_a_drag_moves_one_part(qapp, first, before, then):
    model = PartsModel()
    model.show_parts([(letter, letter) for letter in "abc"])
    told = []
    model.reordered.connect(told.append)
    model.moveRow(QModelIndex(), first, QModelIndex(), before)
    assert "".join(model.ids()) == then
    assert told == ([] if then == "abc" else [tuple(then)])


def test_series_are_merged_after_a_question(desk, sheets, series, parts):
    budget = desk.does(lambda library: library.series.create("Budget"))
    sheets.manage()
    sheets.panel.choose(series.id)
    sheets.panel._merge.picked.emit(budget.id)
    press(sheets.panel, "Merge into “Budget”")
    desk.wait(lambda: names(desk) == ["Budget"])
    assert len(desk.catalogue.series[0].parts) == 3
    desk.wait(lambda: desk.open_draft.draft.series == (budget.id,))


@pytest.mark.parametrize(("answer", "trashed"), [("Keep them", 0), ("Move them to the trash", 3)])
@pytest.mark.usefixtures("parts")
def test_deleting_asks_what_becomes_of_the_articles(desk, sheets, answer, trashed):
    sheets.manage()
    press(sheets.panel, "Delete…")
    press(sheets.panel, answer)
    desk.wait(lambda: names(desk) == [])
    assert sum(summary.trashed is not None for summary in desk.summaries()) == trashed
    if trashed:
        desk.wait(lambda: desk.notices.then)
        desk.notices.then()
        desk.wait(lambda: all(summary.trashed is None for summary in desk.summaries()))


def test_cancel_deletes_nothing(desk, sheets, series, parts):
    sheets.manage()
    press(sheets.panel, "Delete…")
    press(sheets.panel, "Cancel")
    desk.reload()
    assert names(desk) == ["The Crossing"]


def test_the_open_article_is_added_by_name(desk, sheets, series):
    desk.opens(headline="A Bridge")
    sheets.add()
    QTest.keyClicks(sheets._choice, "cross")
    QTest.keyClick(sheets._choice, Qt.Key.Key_Return)
    assert desk.saves().series == (series.id,)
    assert not sheets.adding.isVisible()


def test_the_next_part_starts_with_what_the_last_one_had(desk, sheets, series):
    before = desk.opens(headline="A Bridge", series=(series.id,), authors=(Author("Mara Ellison"),), layout="feature")
    sheets.start_next_part()
    desk.wait(lambda: desk.open_draft.draft.id != before.id)
    begun = desk.open_draft.draft
    assert (begun.series, begun.authors, begun.layout, begun.headline) == (
        (series.id,),
        (Author("Mara Ellison"),),
        "feature",
        "",
    )
    assert desk.notices.said[-1] == "This is part 2 of “The Crossing”."


def test_a_part_is_opened_from_the_sheet(desk, sheets, series, parts):
    asked = []
    sheets.article_requested.connect(asked.append)
    sheets.manage()
    press(sheets.panel, "Open article")
    assert asked == [parts[0].id]
    assert not sheets.sheet.isVisible()


def test_a_part_is_put_first_or_left_out_and_that_is_taken_back(desk, sheets, series, parts):
    sheets.manage()
    form = sheets.panel.form
    form.parts.setCurrentIndex(form._model.index(1))
    press(form, "Put first")
    desk.wait(lambda: desk.catalogue.series[0].pins == (parts[1].id,))
    desk.wait(lambda: form._model.index(1).data().endswith("· first"))
    press(form, "Leave out")
    desk.wait(lambda: desk.catalogue.series[0].left_out == (parts[1].id,))
    assert desk.catalogue.series[0].pins == ()
    press(form, "Show again")
    desk.wait(lambda: desk.catalogue.series[0].left_out == ())


def test_a_series_has_a_newsletter_call_of_its_own(desk, sheets, series):
    sheets.manage()
    call = sheets.panel.form.newsletter
    QTest.keyClicks(call.text, "Get It By Mail")
    QTest.keyClicks(call.address, "javascript:x")
    QTest.keyClick(call.address, Qt.Key.Key_Return)
    assert call.address.property("wrong")
    call.address.clear()
    QTest.keyClicks(call.address, "/mail/")
    QTest.keyClick(call.address, Qt.Key.Key_Return)
    desk.wait(lambda: desk.catalogue.series[0].newsletter_address == "/mail/")
    assert desk.catalogue.series[0].newsletter_text == "Get It By Mail"
