from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from almost_editor.document.draft import Author, Draft, Stage
from almost_editor.document.place import TRASH, Order, Place, Sort, stage_place
from almost_editor.document.searching import parse_query
from almost_editor.library.store import Library
from almost_editor.newsroom.generating import generate
from almost_editor.ui.searching import look_for
from almost_editor.ui.shelf.articles_model import MIME_TYPE
from almost_editor.ui.shelf.menus import ShelfMenu
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.shelving import FIRST, read_rows
from almost_editor.ui.theme import Theme

NOW = datetime(2022, 11, 9, 15, 0, tzinfo=UTC)
MARA = Author("Mara Ellison")
SIGNALS = (
    "draft_chosen",
    "new_requested",
    "stage_requested",
    "series_requested",
    "trash_requested",
    "untrash_requested",
    "untrash_all_requested",
    "series_create_requested",
    "series_manage_requested",
    "part_requested",
    "unfold_requested",
)


ARTICLES = (
    Draft("c", "slug-c", NOW, "What The Estimate Leaves Out", authors=(Author("Inés Moreno"),)),
    Draft("a", "slug-a", NOW, "Night Ferry To Run Through Winter", authors=(MARA,), series=("s",)),
    Draft("b", "slug-b", NOW, "County Delays Vote", authors=(MARA,), series=("s",)),
    Draft("d", "slug-d", NOW, "Bridge Opened", authors=(MARA,), series=("s", "t"), stage=Stage.EXPORTED),
    Draft("e", "slug-e", NOW, "Thrown Away"),
)
SAVED = ("a", "c", "b", "d", "e")
"""In the order of their saves."""


class Clock:
    """A minute a save, so that the order of saves is one of times too."""

    def __init__(self):
        self.now = NOW - timedelta(hours=1)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


class Asked:
    """The catalogue of a library that answers at once, on this thread."""

    def __init__(self, library, shelf):
        self.library, self.shelf = library, shelf
        self.lists()

    def lists(self):
        self.shelf.set_listing(self.library.shelves.counts(), self.library.series.all())

    def changes(self, draft_id, **fields):
        self.library.drafts.save(replace(self.library.drafts.get(draft_id), **fields))
        self.shelf.update_summary(self.library.drafts.summary(draft_id))


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library", clock=Clock()) as made:
        made.series.create("Budget Season", series_id="t")
        made.series.create("The Crossing", series_id="s")
        by_id = {draft.id: draft for draft in ARTICLES}
        for draft_id in SAVED:
            made.drafts.save(replace(by_id[draft_id], slug_by_hand=True))
        made.series.order("s", ("d", "a", "b"))
        made.drafts.trash("e")
        yield made


@pytest.fixture
def shelf(qapp, library):
    made = Shelf(Theme("light"), clock=lambda: NOW)
    made.resize(260, 700)
    made.rows_wanted.connect(lambda place, order: made.show_rows(place, order, *read_rows(library, place, order)))
    made.articles.rows.wanted.connect(lambda ids: made.articles.rows.fill(library.shelves.summaries(ids)))

    def look(words):
        if words:
            made.show_found(words, look_for(library, words, parse_query(words), None)[0])

    made.search.textChanged.connect(look)
    made.asked = Asked(library, made)
    made.requests = []
    for name in SIGNALS:
        getattr(made, name).connect(lambda *values, name=name: made.requests.append((name, *values)))
    yield made
    made.hide()
    made.deleteLater()
    qapp.processEvents()


def labels(view):
    return [(view.lines.row(row).label, view.lines.row(row).count) for row in range(view.lines.rowCount())]


def drop(view, row, ids):
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray("\n".join(ids).encode()))
    at = QPointF(view.visualRect(view.lines.index(row)).center())
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(event)


def test_stages_series_and_trash_are_counted(shelf):
    assert labels(shelf.stages) == [("Ideas", 0), ("Drafts", 3), ("In edit", 0), ("Ready", 0), ("Exported", 1)]
    assert labels(shelf.series) == [("Budget Season", 1), ("The Crossing", 3)]
    assert labels(shelf.trash) == [("Trash", 1)]


def test_a_stage_shows_the_last_saved_first_and_a_series_its_parts(shelf):
    assert shelf.articles.rows.ids() == ("b", "c", "a")
    shelf.go_to(Place("series", "s"))
    assert shelf.articles.rows.ids() == ("d", "a", "b")
    assert shelf.title.text() == "The Crossing"
    shelf.go_to(TRASH)
    assert shelf.articles.rows.ids() == ("e",)


def test_a_search_goes_through_all_articles(shelf):
    QTest.keyClicks(shelf.search, "bridge")
    assert shelf.articles.rows.ids() == ("d",)
    assert shelf.title.text() == "Found 1"
    shelf.search.setText("ines ESTIMATE")
    assert shelf.articles.rows.ids() == ("c",)
    shelf.search.setText("budget")
    assert shelf.articles.rows.ids() == ("d",)
    shelf.search.setText("slug-a")
    assert shelf.articles.rows.ids() == ("a",)
    shelf.search.setText("thrown")
    assert shelf.articles.rows.ids() == ()
    QTest.keyClick(shelf.search, Qt.Key.Key_Escape)
    assert shelf.articles.rows.ids() == ("b", "c", "a")


def test_return_in_the_search_opens_the_first_and_down_goes_into_the_list(shelf):
    QTest.keyClicks(shelf.search, "ferry")
    QTest.keyClick(shelf.search, Qt.Key.Key_Down)
    assert shelf.chosen_ids() == ("a",)
    QTest.keyClick(shelf.search, Qt.Key.Key_Return)
    assert shelf.requests == [("draft_chosen", "a")]


def test_arrows_walk_and_return_opens(shelf):
    shelf.set_current("b")
    assert shelf.requests == []
    QTest.keyClick(shelf.articles, Qt.Key.Key_Down)
    assert shelf.requests == []
    QTest.keyClick(shelf.articles, Qt.Key.Key_Return)
    assert shelf.requests == [("draft_chosen", "c")]


def test_a_click_opens_and_a_click_with_control_chooses_more(shelf, qapp):
    shelf.show()
    qapp.processEvents()
    viewport, view = shelf.articles.viewport(), shelf.articles

    def click(row, modifier=Qt.KeyboardModifier.NoModifier):
        centre = view.visualRect(view.rows.index(row)).center()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, centre)

    click(1)
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert shelf.requests == [("draft_chosen", "c")]
    assert shelf.chosen_ids() == ("c", "a")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert shelf.requests[-1] == ("trash_requested", ("c", "a"))


def test_typing_in_the_list_finds_a_headline(shelf):
    QTest.keyClicks(shelf.articles, "wha")
    assert shelf.articles.under_keyboard() == "c"


def test_the_trash_is_not_thrown_away_again(shelf):
    shelf.go_to(TRASH)
    shelf.articles.choose(("e",), "e")
    QTest.keyClick(shelf.articles, Qt.Key.Key_Delete)
    assert shelf.requests == []
    assert not shelf.articles.rows.draggable


def test_an_updated_row_keeps_its_place_and_the_choice(shelf):
    shelf.articles.choose(("c", "a"), "a")
    shelf.asked.changes("a", headline="Night Ferry Runs")
    assert shelf.articles.rows.ids() == ("b", "c", "a")
    assert shelf.articles.rows.summary(2).headline == "Night Ferry Runs"
    assert shelf.chosen_ids() == ("c", "a")
    shelf.asked.lists()
    assert shelf.articles.rows.ids() == ("a", "b", "c")
    assert set(shelf.chosen_ids()) == {"c", "a"}


def test_rows_come_and_go_with_their_stage(shelf, library):
    shelf.articles.choose(("a",), "a")
    shelf.asked.changes("c", stage=Stage.READY)
    assert shelf.articles.rows.ids() == ("b", "a")
    library.drafts.save(Draft("n", "slug-n", NOW, "New One"))
    shelf.update_summary(library.drafts.summary("n"))
    assert shelf.articles.rows.ids() == ("n", "b", "a")
    assert shelf.chosen_ids() == ("a",)
    library.drafts.trash("b")
    shelf.update_summary(library.drafts.summary("b"))
    assert shelf.articles.rows.ids() == ("n", "a")
    shelf.asked.lists()
    assert shelf.articles.rows.ids() == ("n", "a")
    assert dict(labels(shelf.stages))["Ready"] == 1
    assert labels(shelf.trash) == [("Trash", 2)]


def test_a_new_part_stands_in_its_place(shelf, library):
    shelf.go_to(Place("series", "s"))
    library.drafts.save(Draft("n", "slug-n", NOW, "New One", series=("s",)))
    library.series.order("s", ("d", "n", "a", "b"))
    shelf.asked.lists()
    assert shelf.articles.rows.ids() == ("d", "n", "a", "b")


def test_what_is_open_is_shown_in_its_stage(shelf):
    shelf.set_current("d", Stage.EXPORTED)
    assert shelf.place == stage_place(Stage.EXPORTED)
    assert shelf.chosen_ids() == ("d",)
    shelf.set_current("a")
    assert shelf.place == stage_place(Stage.EXPORTED)


def test_articles_are_dropped_on_stages_series_and_trash(shelf, qapp):
    shelf.show()
    qapp.processEvents()
    drop(shelf.stages, 3, ["a", "b"])
    drop(shelf.series, 0, ["a"])
    drop(shelf.trash, 0, ["c"])
    drop(shelf.stages, 4, ["a"])
    assert shelf.requests == [
        ("stage_requested", ("a", "b"), Stage.READY),
        ("series_requested", ("a",), "t"),
        ("trash_requested", ("c",)),
    ]


def test_rows_are_dragged_with_their_ids(shelf):
    rows = shelf.articles.rows
    data = rows.mimeData([rows.index(2), rows.index(0)])
    assert bytes(data.data(MIME_TYPE).data()) == b"b\na"


def test_an_empty_place_says_what_helps(shelf, library):
    def button():
        (found,) = [one for one in shelf.empty.findChildren(QPushButton) if not one.isHidden()]
        return found

    shelf.go_to(stage_place(Stage.IDEA))
    assert button().text() == "New article"
    button().click()
    library.series.create("Rivers And Wells", series_id="u")
    shelf.asked.lists()
    shelf.go_to(Place("series", "u"))
    button().click()
    assert shelf.requests == [("new_requested",), ("part_requested", "u")]
    shelf.search.setText("zzz")
    button().click()
    assert shelf.search.text() == ""


def test_a_series_that_goes_away_leaves_no_hole(shelf, library):
    shelf.go_to(Place("series", "t"))
    library.series.delete("t")
    shelf.asked.lists()
    assert shelf.place == stage_place(Stage.DRAFT)
    assert shelf.articles.rows.ids() == ("b", "c", "a")


def test_the_trash_shows_only_what_is_in_it(shelf, library):
    shelf.go_to(TRASH)
    library.drafts.untrash("e")
    shelf.asked.lists()
    assert shelf.trash.isHidden()
    assert shelf.place == stage_place(Stage.DRAFT)


def test_state_is_given_and_taken_back(shelf):
    shelf.go_to(Place("series", "s"))
    state = shelf.state()
    shelf.go_to(stage_place(Stage.IDEA))
    shelf.restore(state)
    assert shelf.place == Place("series", "s")
    for nonsense in ({}, {"place": "series:gone"}, {"place": 7}, {"place": "stage:nowhere"}):
        shelf.restore(nonsense)
        assert shelf.place == Place("series", "s")


def test_arrows_lead_from_list_to_list(shelf, qapp):
    shelf.stages.take_keyboard(0)
    QTest.keyClick(shelf.stages, Qt.Key.Key_Down)
    assert shelf.place == stage_place(Stage.DRAFT)
    shelf.stages.take_keyboard(-1)
    QTest.keyClick(shelf.stages, Qt.Key.Key_Down)
    assert shelf.place == Place("series", "t")
    QTest.keyClick(shelf.series, Qt.Key.Key_Up)
    assert shelf.place == stage_place(Stage.EXPORTED)


def menu_lines(menu):
    return [action for action in menu.actions() if not action.isSeparator()]


def test_menus_ask_in_verbs(shelf, qapp):
    shelf.articles.choose(("b", "c"), "c")
    shelf.articles.menu_wanted.emit(QPoint(0, 0))
    menu = next(one for one in shelf.findChildren(ShelfMenu) if one.isVisible())
    by_label = {action.text().partition("\t")[0]: action for action in menu_lines(menu)}
    assert list(by_label) == ["Move to stage", "Add to series", "Export…", "Move to trash"]
    by_label["Move to trash"].trigger()
    stages = {action.text(): action for action in menu_lines(by_label["Move to stage"].menu())}
    assert "Exported" not in stages
    stages["Ready"].trigger()
    menu_lines(by_label["Add to series"].menu())[0].trigger()
    assert shelf.requests == [
        ("trash_requested", ("b", "c")),
        ("stage_requested", ("b", "c"), Stage.READY),
        ("series_requested", ("b", "c"), "t"),
    ]
    menu.close()


def test_series_have_their_menu(shelf):
    shelf.series.menu_wanted.emit(Place("series", "s"), QPoint(0, 0))
    menu = next(one for one in shelf.findChildren(ShelfMenu) if one.isVisible())
    for action in menu_lines(menu):
        action.trigger()
    assert shelf.requests == [("part_requested", "s"), ("series_manage_requested", "s"), ("series_create_requested",)]
    menu.close()


def test_folded_it_shows_icons_and_asks_to_unfold(shelf, qapp):
    shelf.set_folded(True)
    assert shelf.maximumWidth() == 52
    assert shelf.articles.isHidden()
    assert shelf.search.isHidden()
    shelf.stages.take_keyboard(0)
    assert shelf.requests == [("unfold_requested",)]
    shelf.set_folded(False)
    assert (shelf.minimumWidth(), shelf.maximumWidth()) == (200, 360)


def test_it_paints_whatever_the_words_are(shelf, library, qapp):
    odd = ["", "<b>One</b> & more", "𝔄" * 300, "نص طويل " * 20, "ninety\u00a0nine " * 30, "\ud83d\udc69\u200d" * 3]
    odd = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in odd]
    for number, text in enumerate(odd):
        library.drafts.save(Draft(str(number), "", NOW, text, authors=(Author(text),)))
    shelf.asked.lists()
    shelf.set_current("1")
    shelf.show_authors(True)
    for width in (200, 360):
        shelf.resize(width, 700)
        assert not shelf.grab().isNull()


# Many articles


@pytest.fixture
def many(shelf, library, tmp_path):
    """A shelf of which no summary but the first is known."""
    with Library.open(tmp_path / "many") as large:
        generate(large, 600)
        shelf.rows_wanted.disconnect()
        shelf.articles.rows.wanted.disconnect()
        shelf.rows_wanted.connect(lambda place, order: shelf.show_rows(place, order, *read_rows(large, place, order)))
        shelf.wants = []
        shelf.articles.rows.wanted.connect(shelf.wants.append)
        shelf.asked = Asked(large, shelf)
        shelf.go_to(stage_place(Stage.EXPORTED))
        yield shelf


def test_what_comes_into_sight_is_asked_for_once(many, qapp):
    rows, large = many.articles.rows, many.asked.library
    assert rows.rowCount() > 3 * FIRST
    assert rows.summary(0) is not None
    assert rows.summary(rows.rowCount() - 1) is None
    many.show()
    qapp.processEvents()
    assert many.wants == []
    many.articles.scrollToBottom()
    qapp.processEvents()
    many.articles.viewport().grab()
    qapp.processEvents()
    qapp.processEvents()
    assert len(many.wants) == 1
    assert rows.ids()[-1] in many.wants[0]
    assert len(many.wants[0]) < 3 * FIRST
    rows.fill(large.shelves.summaries(many.wants[0]))
    many.articles.viewport().grab()
    qapp.processEvents()
    assert len(many.wants) == 1
    assert rows.summary(rows.rowCount() - 1).id == rows.ids()[-1]


def test_what_is_known_may_have_changed_and_is_asked_for_anew(many, qapp):
    rows, large = many.articles.rows, many.asked.library
    last = rows.ids()[-1]
    rows.fill(large.shelves.summaries((last,)))
    many.asked.lists()
    assert rows.summary(rows.rowCount() - 1) is not None
    many.show()
    many.articles.scrollToBottom()
    many.articles.viewport().grab()
    qapp.processEvents()
    qapp.processEvents()
    assert last in many.wants[0]


def test_all_of_many_are_chosen_opened_and_dragged_by_their_ids(many, qapp):
    rows = many.articles.rows
    many.show()
    qapp.processEvents()
    many.articles.selectAll()
    assert many.chosen_ids() == rows.ids()
    data = rows.mimeData([rows.index(rows.rowCount() - 1)])
    assert bytes(data.data(MIME_TYPE).data()).decode() == rows.ids()[-1]
    many.articles.set_current(rows.ids()[0])
    QTest.keyClick(many.articles, Qt.Key.Key_End)
    QTest.keyClick(many.articles, Qt.Key.Key_Return)
    assert many.requests == [("draft_chosen", rows.ids()[-1])]
    many.articles.choose(rows.ids()[3:9] + rows.ids()[20:22])
    assert many.chosen_ids() == rows.ids()[3:9] + rows.ids()[20:22]


# Orders and authors


def headlines(shelf):
    rows = shelf.articles.rows
    return [rows.summary(row).headline for row in range(rows.rowCount())]


def test_a_place_is_put_in_order_and_remembers_it(shelf, library):
    shelf.asked.changes("c", body="Many more words than the others have.")
    shelf.sort_by(Order(Sort.HEADLINE))
    assert shelf.articles.rows.ids() == ("b", "a", "c")
    shelf.sort_by(Order(Sort.HEADLINE, is_turned=True))
    assert shelf.articles.rows.ids() == ("c", "a", "b")
    shelf.go_to(stage_place(Stage.EXPORTED))
    shelf.go_to(stage_place(Stage.DRAFT))
    assert shelf.articles.rows.ids() == ("c", "a", "b")
    assert "Z to A" in shelf.sort_button.toolTip()
    state = shelf.state()
    shelf.sort_by(Order(Sort.LENGTH))
    assert shelf.articles.rows.ids()[0] == "c"
    shelf.restore(state)
    assert shelf.articles.rows.ids() == ("c", "a", "b")


def test_a_series_can_be_sorted_by_something_else_than_its_parts(shelf):
    shelf.go_to(Place("series", "s"))
    shelf.sort_by(Order(Sort.HEADLINE))
    assert shelf.articles.rows.ids() == ("d", "b", "a")
    shelf.sort_by(Order(Sort.PART))
    assert shelf.articles.rows.ids() == ("d", "a", "b")


def test_the_sort_menu_ticks_what_is_shown(shelf):
    shelf.sort_by(Order(Sort.DUE, is_turned=True))
    shelf.sort_button.click()
    menu = next(one for one in shelf.findChildren(ShelfMenu) if one.isVisible())
    lines = {action.text(): action for action in menu_lines(menu)}
    assert [label for label, action in lines.items() if action.isChecked()] == ["Due", "Latest first"]
    assert "Part" not in lines
    lines["Headline"].trigger()
    assert headlines(shelf) == sorted(headlines(shelf))
    menu.close()


def test_authors_are_a_section_that_opens_and_each_is_a_place(shelf):
    assert shelf.authors.isHidden()
    shelf.open_authors.click()
    assert not shelf.authors.isHidden()
    assert labels(shelf.authors) == [("Inés Moreno", 1), ("Mara Ellison", 3)]
    shelf.authors.take_keyboard(-1)
    assert shelf.place == Place("author", "Mara Ellison")
    assert shelf.articles.rows.ids() == ("d", "b", "a")
    assert shelf.title.text() == "Mara Ellison"
    QTest.keyClick(shelf.authors, Qt.Key.Key_Up)
    assert shelf.articles.rows.ids() == ("c",)
    QTest.keyClick(shelf.authors, Qt.Key.Key_Up)
    assert shelf.place == Place("series", "s")


def test_an_author_without_articles_leaves_no_hole(shelf):
    shelf.go_to(Place("author", "Inés Moreno"))
    shelf.asked.changes("c", authors=())
    shelf.asked.lists()
    assert shelf.place == stage_place(Stage.DRAFT)


def test_open_authors_are_remembered(shelf):
    shelf.show_authors(True)
    state = shelf.state()
    shelf.show_authors(False)
    shelf.restore(state)
    assert shelf.authors_open
