"""Fixtures that all rooms' tests share, and the guard that no test may pass beside a complaint."""

import gc
import os
import sys
import time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HARMLESS = (
    # A machine without a graphics card, and Qt's platform without a display, say so each time a view is made.
    "QRhiGles2: Failed to create",
    "Failed to create RHI for backend",
    "createPlatformVulkanInstance",
    "QVulkanInstance: Failed to initialize Vulkan",
    "GBM is not supported with the current configuration",
    # Every character there is, laid out with whatever fonts a machine has.
    "OpenType support missing for",
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
    # A machine on which nobody has installed what speaks.
    "Error loading text-to-speech plug-in",
    "GPUInfo not initialized on GpuInfoUpdate",
    "Unable to detect GPU vendor for device",
    # Qt's engine for tests brings what would play a sound, on a machine that has no server for it.
    "pipewire-0.3",
    # Chromium says that it obeys, where the tests run as root.
    "Sandboxing disabled by user",
)


@pytest.fixture(autouse=True)
def no_complaints():
    """Fail a test in which Qt warned, or in which an exception ended in a slot, where nobody sees it."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    qt_core = sys.modules["PySide6.QtCore"]
    complaints = []

    def hear(kind, _context, message):
        if kind is not qt_core.QtMsgType.QtDebugMsg and not any(part in message for part in HARMLESS):
            complaints.append(f"Qt: {message}")

    heard_before, hook_before = qt_core.qInstallMessageHandler(hear), sys.excepthook
    sys.excepthook = lambda kind, error, _trace: complaints.append(f"unheard: {kind.__name__}: {error}")
    yield
    sys.excepthook = hook_before
    qt_core.qInstallMessageHandler(heard_before)
    assert not complaints


@pytest.fixture(scope="session")
def qapp():
    # The page's scheme must be registered before the application object is made, whoever asks for it first.
    application = pytest.importorskip("almost_editor.ui.application").make_application(["almost-editor"])
    yield application
    # What tests left goes while there is an application, parents first: at the interpreter's end Qt for Python takes
    # down whatever is left in no order, and the process with it.
    gc.collect()
    shiboken6, qt_core = sys.modules["shiboken6"], sys.modules["PySide6.QtCore"]
    # What Qt made itself, such as a completer's list, goes with whoever has it, and is deleted by nobody else. Asked
    # again each time: a list that was asked for once names what has gone with its parents meanwhile.
    while left := [widget for widget in application.topLevelWidgets() if shiboken6.createdByPython(widget)]:
        shiboken6.delete(left[0])
    application.sendPostedEvents(None, qt_core.QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(scope="session")
def patience(qapp):
    """Run the event loop until the condition holds: for fixtures that tests share."""

    def wait(condition, timeout_ms=20_000):
        deadline = time.monotonic() + timeout_ms / 1000
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            qapp.processEvents()

    return wait


@pytest.fixture
def wait_until(patience):
    """Run the event loop until the condition holds."""
    return patience


@pytest.fixture
def to_front(wait_until):
    """Give a window the keyboard, asking again where one that is just going took it back."""

    def bring(window):
        def is_there():
            if window.isActiveWindow():
                return True
            window.activateWindow()
            return False

        window.show()
        wait_until(is_there)

    return bring
