"""Fixtures that all rooms' tests share."""

import os
import time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp():
    # The page's scheme must be registered before the application object is made, whoever asks for it first.
    application = pytest.importorskip("almost_editor.ui.application")
    return application.make_application(["almost-editor"])


@pytest.fixture
def wait_until(qapp):
    """Run the event loop until the condition holds."""

    def wait(condition, timeout_ms=5000):
        deadline = time.monotonic() + timeout_ms / 1000
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            qapp.processEvents()

    return wait
