"""The worker: results, refusals, bugs and deaths all come home."""

import sys

import pytest

from almost_editor.errors import Cancelled
from almost_editor.ui import worker as worker_module
from almost_editor.ui.worker import Worker, WorkerBug
from tests.ui import worker_tasks as tasks


class Heard:
    def __init__(self):
        self.steps, self.results, self.errors, self.tidied = [], [], [], []

    def run(self, worker, function, *args):
        return worker.run(
            function,
            args,
            progress=lambda done, total, _what: self.steps.append((done, total)),
            done=self.results.append,
            failed=self.errors.append,
            tidy=lambda: self.tidied.append(True),
        )


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def heard():
    return Heard()


def test_a_result_comes_home_with_its_progress(worker, heard, wait_until):
    heard.run(worker, tasks.double, 21)
    wait_until(lambda: heard.results, 30_000)
    assert (heard.results, heard.steps[-1], heard.errors, heard.tidied) == ([42], (2, 2), [], [])


def test_its_process_has_no_qt(worker, heard, wait_until):
    heard.run(worker, tasks.modules)
    wait_until(lambda: heard.results, 30_000)
    assert heard.results == [[]]


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a class of priority")
def test_work_that_nobody_waits_for_gives_way(worker, heard, wait_until):
    heard.run(worker, tasks.way_given)
    wait_until(lambda: heard.results, 30_000)
    before, after = heard.results[0]
    assert after > before


def test_a_refusal_keeps_its_remedy(worker, heard, wait_until):
    heard.run(worker, tasks.refuse)
    wait_until(lambda: heard.errors, 30_000)
    assert str(heard.errors[0]) == "The folder is not empty. Choose another."
    assert heard.tidied == []


def test_a_bug_is_told_as_one(worker, heard, wait_until, monkeypatch):
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, bug, _trace: bugs.append((kind, str(bug))))
    heard.run(worker, tasks.break_down)
    wait_until(lambda: heard.errors, 30_000)
    assert bugs[0][0] is WorkerBug
    assert "ZeroDivisionError: a bug" in bugs[0][1]
    assert heard.tidied == [True]


def test_a_death_is_heard_of(worker, heard, wait_until):
    heard.run(worker, tasks.die)
    wait_until(lambda: heard.errors, 30_000)
    assert not isinstance(heard.errors[0], Cancelled)
    assert heard.tidied == [True]


def test_work_stops_when_it_is_asked_to(worker, heard, wait_until):
    job = heard.run(worker, tasks.wait_to_be_stopped)
    wait_until(lambda: heard.steps, 30_000)
    job.cancel()
    wait_until(lambda: heard.errors, 30_000)
    assert isinstance(heard.errors[0], Cancelled)
    assert not job.process.is_alive()


def test_work_that_will_not_stop_is_ended_and_tidied_up_after(worker, heard, wait_until, monkeypatch):
    monkeypatch.setattr(worker_module, "GRACE_MS", 10)
    job = heard.run(worker, tasks.ignore_being_stopped)
    wait_until(lambda: heard.steps, 30_000)
    job.cancel()
    wait_until(lambda: heard.errors, 30_000)
    assert isinstance(heard.errors[0], Cancelled)
    assert heard.tidied == [True]


def test_work_that_leaves_nothing_behind_is_ended_at_once(worker, heard, wait_until):
    job = heard.run(worker, tasks.ignore_being_stopped)
    wait_until(lambda: heard.steps, 30_000)
    job.end()
    wait_until(lambda: heard.errors, 30_000)
    assert isinstance(heard.errors[0], Cancelled)
    assert not job.process.is_alive()


def test_nothing_runs_on_after_close(qapp, heard, wait_until, monkeypatch):
    monkeypatch.setattr(worker_module, "GRACE_MS", 10)
    worker = Worker()
    job = heard.run(worker, tasks.ignore_being_stopped)
    wait_until(lambda: heard.steps, 30_000)
    worker.close()
    assert not job.process.is_alive()
    assert heard.errors == []
