"""Work for the worker's tests: importable in another process, and without Qt."""

import os
import sys
import time

from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.ui.worker_process import give_way


def double(number, *, progress, cancelled):
    progress(1, 2, "Waiting")
    progress(2, 2, "Waiting")
    return number * 2


def modules(*, progress, cancelled):
    return sorted(name for name in sys.modules if name.startswith("PySide6"))


def refuse(*, progress, cancelled):
    raise ExportRefused("The folder is not empty.", "Choose another.")


def break_down(*, progress, cancelled):
    raise ZeroDivisionError("a bug")


def die(*, progress, cancelled):
    os._exit(9)


def wait_to_be_stopped(*, progress, cancelled):
    progress(0, 10, "Waiting")
    while not cancelled():
        time.sleep(0.01)
    raise Cancelled


def ignore_being_stopped(*, progress, cancelled):
    progress(0, 10, "Waiting")
    while True:
        time.sleep(0.01)


def way_given(*, progress, cancelled):
    before = os.nice(0)
    give_way()
    return before, os.nice(0)
