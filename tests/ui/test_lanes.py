"""Lanes: in order, home to the window's thread, and whole at the end."""

import sys
import threading

import pytest

from almost_editor.errors import AlmostError, LibraryLocked, LibraryUnwritable, NotFound
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lane, Lanes


@pytest.fixture
def lanes(qapp, tmp_path):
    made = Lanes(tmp_path / "library")
    made.start()
    yield made
    if made.writing._thread.is_alive():
        made.close()


def test_jobs_run_in_order_on_one_thread_that_is_not_the_windows(lanes, wait_until):
    ran, heard = [], []
    for number in range(20):
        lanes.writing.send(
            lambda _library, number=number: ran.append((number, threading.current_thread())), heard.append
        )
    wait_until(lambda: len(heard) == 20)
    assert [number for number, _thread in ran] == list(range(20))
    assert {thread for _number, thread in ran} == {lanes.writing._thread}
    assert lanes.writing._thread is not threading.current_thread()


def test_a_result_comes_home_on_the_windows_thread_and_never_before_send_returns(lanes, wait_until):
    heard, ran = [], threading.Event()
    lanes.writing.send(lambda _library: ran.set(), lambda _result: heard.append(threading.current_thread()))
    ran.wait()
    assert heard == []
    wait_until(lambda: heard)
    assert heard == [threading.current_thread()]


def test_an_error_of_the_world_comes_home_whole(lanes, wait_until):
    heard, wrong = [], NotFound("There is no such article.", "Look for it.")

    def fail(_library):
        raise wrong

    lanes.reading.send(fail, heard.append, heard.append)
    wait_until(lambda: heard)
    assert heard == [wrong]


def test_a_failure_that_nobody_takes_reaches_the_top_hook(lanes, wait_until, monkeypatch):
    hooked = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: hooked.append((kind, str(error), trace)))

    def fail(_library):
        raise NotFound("There is no such article.")

    lanes.reading.send(fail)
    wait_until(lambda: hooked)
    assert hooked[0][:2] == (NotFound, "There is no such article.")
    assert hooked[0][2] is not None


def test_a_bug_reaches_the_top_hook_is_told_to_the_caller_and_does_not_end_the_lane(lanes, wait_until, monkeypatch):
    hooked, failed, heard = [], [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _trace: hooked.append((kind, str(error))))

    def break_down(_library):
        raise ZeroDivisionError("a bug")

    lanes.writing.send(break_down, heard.append, failed.append)
    lanes.writing.send(lambda _library: "after", heard.append)
    wait_until(lambda: heard)
    assert hooked == [(ZeroDivisionError, "a bug")]
    assert heard == ["after"]
    assert isinstance(failed[0], AlmostError)
    assert len(failed) == 1


def test_close_works_off_what_was_sent_and_lets_the_library_go(lanes, tmp_path):
    for number in range(5):
        lanes.writing.send(
            lambda library, number=number: library.drafts.save(library.drafts.new(headline=f"No. {number}"))
        )
    lanes.close()
    assert not lanes.writing._thread.is_alive()
    assert not lanes.reading._thread.is_alive()
    with Library.open(tmp_path / "library") as library:
        assert len(library.drafts.summaries()) == 5


def test_nothing_comes_home_after_close(lanes, qapp):
    heard = []
    for lane in (lanes.writing, lanes.reading):
        lane.send(lambda _library: 1, heard.append)
    lanes.close()
    qapp.processEvents()
    assert heard == []


def test_the_reading_lane_cannot_write(lanes, wait_until):
    failed = []
    lanes.reading.send(lambda library: library.drafts.save(library.drafts.new()), None, failed.append)
    wait_until(lambda: failed)
    assert isinstance(failed[0], LibraryUnwritable)


def test_a_second_window_is_refused_at_start_and_leaves_nothing_running(lanes, tmp_path):
    before = threading.active_count()
    second = Lanes(tmp_path / "library")
    with pytest.raises(LibraryLocked):
        second.start()
    second.writing._thread.join()
    assert threading.active_count() == before


def test_a_reading_lane_that_cannot_open_lets_the_writing_one_go(qapp, tmp_path, monkeypatch):
    opens = Library.open

    def refuse(folder, *, writing=True, make=True):
        if not writing:
            raise LibraryUnwritable("The folder is gone.", "Plug the disk in.")
        return opens(folder, writing=writing, make=make)

    monkeypatch.setattr(Library, "open", refuse)
    lanes = Lanes(tmp_path / "library")
    with pytest.raises(LibraryUnwritable):
        lanes.start()
    assert not lanes.writing._thread.is_alive()
    opens(tmp_path / "library").close()


def test_a_lane_that_never_started_can_be_closed(qapp, tmp_path):
    Lane(tmp_path / "library", writing=True).close()
    assert not (tmp_path / "library").exists()
