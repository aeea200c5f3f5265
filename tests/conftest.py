"""Fixtures that all rooms' tests share."""

import os
import time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp():
    widgets = pytest.importorskip("PySide6.QtWidgets")
    return widgets.QApplication.instance() or widgets.QApplication([])


@pytest.fixture
def wait_until(qapp):
    """Run the event loop until the condition holds."""

    def wait(condition, timeout_ms=5000):
        deadline = time.monotonic() + timeout_ms / 1000
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            qapp.processEvents()

    return wait
