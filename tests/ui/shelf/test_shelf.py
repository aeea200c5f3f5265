from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.series import Series
from almost_editor.ui.shelf.articles_model import MIME_TYPE
from almost_editor.ui.shelf.menus import ShelfMenu
from almost_editor.ui.shelf.place import TRASH, Place, stage_place
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.theme import Theme

NOW = datetime(2022, 11, 9, 15, 0, tzinfo=UTC)
SIGNALS = (
    "draft_chosen",
    "new_requested",
    "stage_requested",
    "series_requested",
    "trash_requested",
    "untrash_requested",
    "series_create_requested",
    "series_manage_requested",
    "part_requested",
    "unfold_requested",
)


def summary(
    draft_id, headline="A Headline", *, stage=Stage.DRAFT, minutes=0, series=(), trashed=None, byline="Mara Ellison"
):
    return Summary(
        id=draft_id,
        slug=f"slug-{draft_id}",
        headline=headline,
        dek="",
        stage=stage,
        byline=byline,
        words=412,
        series=series,
        saved=NOW - timedelta(minutes=minutes),
        published=None,
        due=None,
        trashed=trashed,
    )


ARTICLES = [
    summary("a", "Night Ferry To Run Through Winter", minutes=30, series=("s",)),
    summary("b", "County Delays Vote", minutes=10, series=("s",)),
    summary("c", "What The Estimate Leaves Out", minutes=20, byline="Inés Moreno"),
    summary("d", "Bridge Opened", stage=Stage.EXPORTED, minutes=5, series=("s", "t")),
    summary("e", "Thrown Away", trashed=NOW),
]
CROSSING = Series("s", "The Crossing", "the-crossing", parts=("d", "a", "b"))
BUDGET = Series("t", "Budget Season", "budget-season", parts=("d",))


@pytest.fixture
def shelf(qapp):
    made = Shelf(Theme("light"), clock=lambda: NOW)
    made.resize(260, 700)
    made.set_series([BUDGET, CROSSING])
    made.set_summaries(ARTICLES)
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
    shelf.update_summary(summary("a", "Night Ferry Runs", minutes=0))
    assert shelf.articles.rows.ids() == ("b", "c", "a")
    assert shelf.articles.rows.summary(2).headline == "Night Ferry Runs"
    assert shelf.chosen_ids() == ("c", "a")
    shelf.set_summaries(ARTICLES)
    assert set(shelf.chosen_ids()) == {"c", "a"}


def test_rows_come_and_go_with_their_stage(shelf):
    shelf.articles.choose(("a",), "a")
    shelf.update_summary(summary("c", stage=Stage.READY))
    assert shelf.articles.rows.ids() == ("b", "a")
    shelf.update_summary(summary("n", "New One"))
    assert shelf.articles.rows.ids() == ("n", "b", "a")
    assert shelf.chosen_ids() == ("a",)
    assert dict(labels(shelf.stages))["Ready"] == 1
    shelf.update_summary(summary("b", trashed=NOW))
    assert shelf.articles.rows.ids() == ("n", "a")
    assert labels(shelf.trash) == [("Trash", 2)]


def test_a_new_part_stands_in_its_place(shelf):
    shelf.go_to(Place("series", "s"))
    shelf.set_series([Series("s", "The Crossing", "c", parts=("d", "n", "a", "b"))])
    shelf.update_summary(summary("n", series=("s",)))
    assert shelf.articles.rows.ids() == ("d", "n", "a", "b")


def test_what_is_open_is_shown_in_its_stage(shelf):
    shelf.set_current("d")
    assert shelf.place == stage_place(Stage.EXPORTED)
    assert shelf.chosen_ids() == ("d",)
    shelf.set_current("a", reveal=False)
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


def test_an_empty_place_says_what_helps(shelf):
    def button():
        (found,) = [one for one in shelf.empty.findChildren(QPushButton) if not one.isHidden()]
        return found

    shelf.go_to(stage_place(Stage.IDEA))
    assert button().text() == "New article"
    button().click()
    shelf.set_series([CROSSING, Series("u", "Rivers And Wells", "rivers")])
    shelf.go_to(Place("series", "u"))
    button().click()
    assert shelf.requests == [("new_requested",), ("part_requested", "u")]
    shelf.search.setText("zzz")
    button().click()
    assert shelf.search.text() == ""


def test_a_series_that_goes_away_leaves_no_hole(shelf):
    shelf.go_to(Place("series", "t"))
    shelf.set_series([CROSSING])
    assert shelf.place == stage_place(Stage.DRAFT)
    assert shelf.articles.rows.ids() == ("b", "c", "a")


def test_the_trash_shows_only_what_is_in_it(shelf):
    shelf.go_to(TRASH)
    shelf.set_summaries(ARTICLES[:4])
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
    assert list(by_label) == ["Move to stage", "Add to series", "Move to trash"]
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


def test_it_paints_whatever_the_words_are(shelf, qapp):
    odd = ["", "<b>One</b> & more", "𝔄" * 300, "نص طويل " * 20, "ninety\u00a0nine " * 30, "\ud83d\udc69\u200d" * 3]
    odd = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in odd]
    shelf.set_summaries([summary(str(number), text, byline=text) for number, text in enumerate(odd)])
    shelf.set_current("1")
    for width in (200, 360):
        shelf.resize(width, 700)
        assert not shelf.grab().isNull()


def test_ten_thousand_rows(shelf):
    shelf.set_summaries([summary(str(number), f"Piece {number}", minutes=number) for number in range(10_000)])
    assert shelf.articles.rows.rowCount() == 10_000
    shelf.search.setText("piece 9999")
    assert shelf.articles.rows.ids() == ("9999",)
