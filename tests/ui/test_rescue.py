"""Words that the library cannot take are kept elsewhere, said, and put back: by the window itself."""

import shutil
import time
from types import SimpleNamespace

import pytest

from almost_editor.errors import LibraryFull
from almost_editor.library import rescue as kept_words
from almost_editor.library.reserve import Reserve
from almost_editor.library.saving import Saved, Saving
from almost_editor.ui import rescue
from almost_editor.ui.open_draft import SaveState
from tests.ui.conftest import FULL
from tests.ui.opened import opened


@pytest.fixture(autouse=True)
def last_resort(monkeypatch, tmp_path):
    monkeypatch.setattr(kept_words, "last_resort", lambda: tmp_path / "last")
    return tmp_path / "last"


@pytest.fixture
def app(qapp, wait_until, tmp_path):
    with opened(tmp_path) as newsroom:
        begin(newsroom, wait_until)
        yield newsroom
        newsroom.open_draft._retry.timeout.emit()
        wait_until(lambda: newsroom.open_draft.is_safe)


def begin(newsroom, wait_until):
    newsroom.window.show()
    newsroom.begin(())
    newsroom.drafting.new()
    wait_until(lambda: newsroom.open_draft.is_open)
    newsroom.open_draft.change(headline="Harbor")
    wait_until(lambda: newsroom.open_draft.is_safe)


def files(folder):
    return sorted(folder.glob("[!.]*.json")) if folder.is_dir() else []


def test_within_two_seconds_the_words_are_in_a_second_place_and_go_when_they_are_saved(
    app, wait_until, tmp_path, failing
):
    fail, mend = failing
    fail()
    typed_s = time.monotonic()
    app.text.insertPlainText("The bridge is shut.")
    wait_until(lambda: files(tmp_path / "rescue"))
    assert time.monotonic() - typed_s < 10, "on any machine; the interval is what is promised"
    assert rescue.KEEP_AFTER_MS <= 1500
    wait_until(lambda: app.rescue.place is not None)
    assert "The bridge is shut." in files(tmp_path / "rescue")[0].read_text(encoding="utf-8")
    assert "The disk is full" in app.notices.banner.sentence
    assert str(tmp_path / "rescue") in app.notices.banner.sentence
    app.text.insertPlainText(" Nobody knows why.")
    wait_until(lambda: "Nobody knows why." in files(tmp_path / "rescue")[0].read_text(encoding="utf-8"))
    mend()
    app.open_draft._retry.timeout.emit()
    wait_until(lambda: app.open_draft.state is SaveState.SAVED)
    wait_until(lambda: not files(tmp_path / "rescue"))
    assert "The disk is full" not in app.notices.banner.sentence


def test_the_next_start_puts_them_back_and_says_so(qapp, wait_until, tmp_path, failing):
    fail, mend = failing
    with opened(tmp_path) as app:
        begin(app, wait_until)
        fail()
        app.text.insertPlainText("The bridge is shut.")
        wait_until(lambda: app.open_draft.state is SaveState.FAILED)
    assert len(files(tmp_path / "rescue")) == 1, "the window that goes keeps them at the latest"
    mend()
    with opened(tmp_path) as app:
        app.window.show()
        app.begin(())
        wait_until(lambda: app.open_draft.is_open)
        assert app.open_draft.body == "The bridge is shut."
        wait_until(lambda: "are back: “Harbor”" in app.notices.banner.sentence)
        assert not files(tmp_path / "rescue")


def test_a_save_that_never_answers_is_no_reason_to_wait(app, wait_until, tmp_path):
    gate = []

    def hang(_library):
        while not gate:
            time.sleep(0.01)

    app.lanes.writing.send(hang)
    try:
        app.text.insertPlainText("The bridge is shut.")
        wait_until(lambda: files(tmp_path / "rescue"))
        wait_until(lambda: "It does not answer" in app.notices.banner.sentence)
    finally:
        gate.append(True)
    wait_until(lambda: app.open_draft.is_safe)
    wait_until(lambda: not files(tmp_path / "rescue"))


def test_every_commit_puts_the_moment_off_for_a_writer_who_types_on(app, monkeypatch):
    begun = []
    late = SimpleNamespace(isActive=lambda: True, start=lambda: begun.append("again"), stop=lambda: None)
    monkeypatch.setattr(app.rescue, "_late", late)
    app.rescue._on_saved(Saved(app.open_draft.draft.id, 9, "harbor"))
    assert begun == ["again"]
    monkeypatch.setattr(app.open_draft, "_problem", FULL)
    app.rescue._on_saved(Saved(app.open_draft.draft.id, 9, "harbor"))
    assert begun == ["again"], "not while another draft cannot be saved"
    monkeypatch.undo()


def test_where_no_place_takes_them_a_copy_is_asked_for(app, wait_until, tmp_path, failing, last_resort):
    fail, mend = failing
    (tmp_path / "rescue").write_text("in the way")
    last_resort.write_text("too")
    fail()
    app.text.insertPlainText("The bridge is shut.")
    wait_until(lambda: "nowhere else could they be kept" in app.notices.banner.sentence)
    assert "Save a copy" in app.notices.banner.sentence
    mend()


def test_a_folder_that_is_gone_is_said_and_all_is_saved_when_it_is_back(app, wait_until, tmp_path):
    folder = app.lanes.folder
    folder.rename(tmp_path / "elsewhere")
    app.text.insertPlainText("The bridge is shut.")
    wait_until(lambda: "moved away or deleted" in app.notices.banner.sentence)
    wait_until(lambda: files(tmp_path / "rescue"))
    (tmp_path / "elsewhere").rename(folder)
    app.open_draft._retry.timeout.emit()
    wait_until(lambda: app.open_draft.is_safe)
    wait_until(lambda: not files(tmp_path / "rescue"))


def test_a_full_disk_is_said_though_the_reserve_took_the_words_and_it_is_made_again(app, wait_until, monkeypatch):
    works = Saving._save
    monkeypatch.setattr("almost_editor.library.reserve.SIZE_BYTES", 1 << 20)
    assert Reserve(app.lanes.folder).make()
    left = []

    def full_once(self, *arguments, **named):
        if not left:
            left.append(True)
            raise LibraryFull("The disk is full.", "Make room on it.")
        return works(self, *arguments, **named)

    monkeypatch.setattr(Saving, "_save", full_once)
    app.text.insertPlainText("The bridge is shut.")
    wait_until(lambda: "in the reserve" in app.notices.banner.sentence)
    assert app.open_draft.is_safe
    app.rescue._reserve.timeout.emit()
    wait_until((app.lanes.folder / "library.reserve").exists)
    wait_until(lambda: "in the reserve" not in app.notices.banner.sentence)


def test_a_folder_that_stays_away_keeps_the_words_over_the_end_of_the_window(qapp, wait_until, tmp_path):
    with opened(tmp_path) as app:
        begin(app, wait_until)
        shutil.rmtree(app.lanes.folder)
        app.text.insertPlainText("The bridge is shut.")
        wait_until(lambda: app.open_draft.state is SaveState.FAILED)
    assert len(files(tmp_path / "rescue")) == 1
    with opened(tmp_path) as app:
        app.window.show()
        app.begin(())
        wait_until(lambda: app.open_draft.is_open)
        assert app.open_draft.body == "The bridge is shut."
