"""The window: its panes, its memory, and that it closes only when the words are safe. Without the page itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from almost_editor.document.draft import Stage
from almost_editor.ui.open_draft import SaveState
from tests.ui.opened import opened


class Desk:
    """Somebody at a window that they can close and open again."""

    def __init__(self, folder, wait):
        self.folder, self.wait = folder, wait
        self._open = None

    def starts(self, width=1440, height=900):
        self._open = opened(self.folder)
        self.app = self._open.__enter__()
        if width:
            self.app.window.resize(width, height)
        self.app.window.show()
        return self

    def begins(self, **fields):
        self.app.drafting.new()
        self.wait(lambda: self.app.open_draft.is_open)
        self.app.open_draft.change(**fields)
        self.app.text.document().documentLayout()
        return self

    def leaves(self):
        if self._open is not None:
            self.app.open_draft.save()
            if self.app.open_draft.problem is not None:
                self.app.open_draft._retry.timeout.emit()
            self.wait(lambda: self.app.open_draft.is_safe)
            self.app.window.close()
            self._open.__exit__(None, None, None)
            self._open = None

    def shelf_is_folded(self):
        return self.app.shelf.folded


@pytest.fixture
def desk(wait_until, tmp_path):
    made = Desk(tmp_path, wait_until)
    yield made
    made.leaves()


def test_the_title_says_which_article_it_is(desk):
    window = desk.starts().app.window
    assert window.windowTitle() == "Almost Editor"
    desk.begins()
    assert window.windowTitle() == "Untitled — Almost Editor"
    desk.app.open_draft.change(headline="Ferries Run")
    assert window.windowTitle() == "Ferries Run — Almost Editor"
    desk.app.open_draft.close()
    assert window.windowTitle() == "Almost Editor"


def test_without_an_article_the_window_says_what_to_do(desk):
    app = desk.starts().app
    app.begin(())
    desk.wait(app.empty.isVisible)
    assert not app.sheet.isVisible()
    desk.begins()
    assert app.sheet.isVisible()
    assert app.page.isVisible()
    assert not app.empty.isVisible()


def test_a_narrow_window_folds_the_shelf_and_a_wide_one_opens_it(desk):
    app = desk.starts().begins().app
    assert not desk.shelf_is_folded()
    app.window.resize(1099, 700)
    assert desk.shelf_is_folded()
    app.window.resize(1100, 700)
    assert not desk.shelf_is_folded()


def test_who_opens_the_shelf_in_a_narrow_window_has_it_open(desk):
    app = desk.starts().begins().app
    app.window.resize(1000, 700)
    app.viewing.shelf(True)
    assert not desk.shelf_is_folded()
    app.viewing.shelf(False)
    app.window.resize(1440, 700)
    assert desk.shelf_is_folded()
    assert not app.actions["view.shelf"].isChecked()


def test_a_very_narrow_window_lays_the_page_below_the_text(desk):
    app = desk.starts().begins().app
    assert app.window._desk.orientation() is Qt.Orientation.Horizontal
    app.window.resize(919, 900)
    assert app.window._desk.orientation() is Qt.Orientation.Vertical
    app.viewing.set_mode("write")
    assert app.window._desk.orientation() is Qt.Orientation.Horizontal
    app.viewing.set_mode("split")
    app.window.resize(920, 900)
    assert app.window._desk.orientation() is Qt.Orientation.Horizontal


def test_the_window_is_never_too_small_to_work_in(desk):
    window = desk.starts().begins().app.window
    room = window.screen().availableSize()
    window.resize(100, 100)
    assert window.width() >= min(860, room.width())
    assert window.height() >= min(580, room.height())
    assert window.minimumWidth() == min(860, room.width())


@pytest.mark.parametrize(
    ("mode", "sheet", "page"), [("write", True, False), ("split", True, True), ("read", False, True)]
)
def test_a_mode_shows_its_panes(desk, mode, sheet, page):
    app = desk.starts().begins().app
    app.actions[f"view.{mode}"].trigger()
    assert app.sheet.isVisible() == sheet
    assert app.page.isVisible() == page
    assert app.actions[f"view.{mode}"].isChecked()


def test_the_details_lie_over_the_pages_far_edge(desk):
    app = desk.starts().begins().app
    app.viewing.details(True)
    details = app.details
    assert details.isVisible()
    assert details.geometry().right() == app.window.width() - 1
    rooms = app.window._rooms.geometry()
    assert (details.y(), details.height()) == (rooms.y(), rooms.height())
    app.window.resize(1200, 800)
    assert details.geometry().right() == 1199
    app.viewing.details(False)
    assert not details.isVisible()


def test_there_are_no_details_without_an_article(desk):
    app = desk.starts().app
    app.viewing.details(True)
    assert not app.details.isVisible()
    desk.begins()
    assert app.details.isVisible()
    app.open_draft.close()
    assert not app.details.isVisible()


def test_sizes_places_and_modes_are_remembered(desk):
    app = desk.starts(1300, 800).begins().app
    app.window._rooms.setSizes([300, 1000, 0])
    app.window._desk.setSizes([400, 600])
    app.window._note_sizes()
    shares = app.window._desk.sizes()
    app.viewing.set_device("phone")
    app.viewing.details(True)
    shelf = app.window._rooms.sizes()[0]
    desk.leaves()
    # Qt takes up a place no larger than the screen; what was remembered is what was left.
    app = desk.starts(1300, 800).app
    assert app.settings.get("window/geometry")
    assert app.window._rooms.sizes()[0] == shelf
    assert app.page.device == "phone"
    assert app.viewing.details_open
    app.begin(())
    desk.wait(lambda: app.open_draft.is_open)
    desk.wait(lambda: abs(app.window._desk.sizes()[0] - shares[0]) <= 2)


def test_a_small_window_does_not_spoil_what_was_remembered(desk):
    desk.starts(1300, 800).begins()
    desk.app.window._desk.setSizes([400, 600])
    desk.app.window._note_sizes()
    shares = desk.app.window._shares
    desk.app.window.resize(900, 700)
    desk.leaves()
    desk.starts(1300, 800)
    assert desk.app.window._shares == shares


@pytest.mark.parametrize(
    "panes", [[], [1, 2], [0, 0, 0], ["a", "b", "c"], [1, 2, 3, 4], [-5, 10, 10], [True, None, 1.5]]
)
def test_sizes_that_make_no_sense_are_not_taken(desk, panes):
    desk.starts()
    desk.leaves()
    from_file = desk.folder / "settings.ini"
    assert from_file.exists()
    with opened(desk.folder) as app:
        app.settings.set("window/panes", panes)
        app.settings.set("window/geometry", "no hex")
        app.settings.sync()
    desk.starts(1440, 900).begins()
    desk.wait(lambda: all(size > 100 for size in desk.app.window._desk.sizes()))
    assert desk.app.window._rooms.sizes()[0] >= 100


def test_the_draft_that_was_open_is_open_again(desk):
    desk.starts().begins(headline="First")
    desk.app.open_draft.save()
    first = desk.app.open_draft.draft.id
    desk.wait(lambda: desk.app.open_draft.is_safe)
    desk.app.drafting.new()
    desk.wait(lambda: desk.app.open_draft.draft.id != first)
    desk.app.open_draft.change(headline="Second", stage=Stage.IN_EDIT)
    desk.app.drafting.open(first)
    desk.wait(lambda: desk.app.open_draft.draft.id == first)
    desk.leaves()
    desk.starts().app.begin(())
    desk.wait(lambda: desk.app.open_draft.is_open)
    assert desk.app.open_draft.draft.headline == "First"


# -- closing


def test_a_window_closes_by_itself_once_its_last_words_are_saved(desk):
    app = desk.starts().begins().app
    app.text.insertPlainText("Last words.")
    draft_id = app.open_draft.draft.id
    assert not app.window.close()
    desk.wait(lambda: not app.window.isVisible())
    saved = []
    app.lanes.reading.send(lambda library: library.drafts.get(draft_id), saved.append)
    desk.wait(lambda: saved)
    assert saved[0].body == "Last words."


def test_it_waits_for_the_words_of_a_draft_that_was_left_too(desk):
    app = desk.starts().begins().app
    app.text.insertPlainText("Last words.")
    app.open_draft.close()
    assert not app.window.close()
    desk.wait(lambda: not app.window.isVisible())
    assert app.open_draft.is_safe


def answer(monkeypatch, button):
    """Answer the question that a window asks when its words are in no library; return what was asked."""
    asked = []

    def choose(box):
        asked.append((box.text(), box.informativeText()))
        chosen = next(one for one in box.buttons() if one.text() == button)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: chosen)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


def test_a_window_whose_words_could_not_be_saved_asks_and_stays(desk, failing, monkeypatch):
    fail, mend = failing
    app = desk.starts().begins().app
    desk.wait(lambda: app.open_draft.is_safe)
    fail()
    app.text.insertPlainText("Kept.")
    desk.wait(lambda: app.open_draft.state is SaveState.FAILED)
    asked = answer(monkeypatch, "Keep writing")
    assert not app.window.close()
    assert app.window.isVisible()
    assert asked[0][0] == "The last words are not in the library."
    assert "The disk is full." in asked[0][1]
    mend()
    app.open_draft._retry.timeout.emit()
    desk.wait(lambda: app.open_draft.is_safe)
    assert app.window.close()


def test_it_closes_without_them_only_when_somebody_says_so(desk, failing, monkeypatch):
    fail, mend = failing
    app = desk.starts().begins().app
    desk.wait(lambda: app.open_draft.is_safe)
    fail()
    app.text.insertPlainText("Lost.")
    desk.wait(lambda: app.open_draft.state is SaveState.FAILED)
    answer(monkeypatch, "Close without them")
    assert app.window.close()
    mend()


def test_a_copy_can_be_saved_instead(desk, failing, monkeypatch, tmp_path):
    fail, mend = failing
    app = desk.starts().begins(headline="Kept").app
    desk.wait(lambda: app.open_draft.is_safe)
    fail()
    app.text.insertPlainText("Kept words.")
    desk.wait(lambda: app.open_draft.state is SaveState.FAILED)
    targets = []
    monkeypatch.setattr(app.files, "_choose_target", targets.append)
    answer(monkeypatch, "Save a copy…")
    assert not app.window.close()
    targets[0](tmp_path / "copy.md")
    assert "Kept words." in (tmp_path / "copy.md").read_text(encoding="utf-8")
    assert "A copy of the article is in" in app.notices.banner.sentence
    mend()
