"""The engine: how Chromium is started, in one place, before the application object exists."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

from almost_editor.wording import tr

SCHEME = "almost-page"
SHELL_URL = f"{SCHEME}://article/"

FLAGS: tuple[str, ...] = (
    # `<link rel=preconnect>` passes scripts off, the policy and the interceptor, and resolves names: no name resolves.
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-pings",
    "--disable-features=MediaRouter,OptimizationHints",
    "--log-level=3",
    # Our script is small and mostly idle; what a long text leaves behind in its heap is not (40 MB at 1 MB of text).
    "--js-flags=--optimize-for-size",
)
WITHOUT_GPU: tuple[str, ...] = ("--disable-gpu",)
_DRAWING_VARIABLE = "QT_QUICK_BACKEND"
_GRAPHICS_DEVICES = Path("/dev/dri")
_FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
_SANDBOX_VARIABLE = "QTWEBENGINE_DISABLE_SANDBOX"


def prepare_engine() -> None:
    """Register the page's scheme and set Chromium's flags; must come before the application object."""
    flags = FLAGS
    if not has_gpu():
        # One view drawn by OpenGL makes Qt compose the whole window through it, the text included: without a GPU that
        # costs every letter 15 to 25 ms. Drawn by the processor the page is a widget like the others.
        os.environ.setdefault(_DRAWING_VARIABLE, "software")
        flags += WITHOUT_GPU
    given = os.environ.get(_FLAGS_VARIABLE, "")
    missing = [flag for flag in flags if flag not in given]
    if missing:
        os.environ[_FLAGS_VARIABLE] = " ".join(filter(None, [given, *missing]))
    name = QByteArray(SCHEME.encode())
    if not QWebEngineUrlScheme.schemeByName(name).name():
        scheme = QWebEngineUrlScheme(name)
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
        QWebEngineUrlScheme.registerScheme(scheme)


def has_gpu() -> bool:
    """Tell whether the machine has a graphics processor that this person's programs may use.

    Elsewhere than on Linux there always is one, or the system stands in for it well enough.
    """
    if not sys.platform.startswith("linux"):
        return True
    return any(os.access(node, os.R_OK | os.W_OK) for node in _GRAPHICS_DEVICES.glob("renderD*"))


def reason_without_page() -> str:
    """Return why the page cannot be shown on this machine, or nothing where it can.

    As root Chromium ends the whole process unless its sandbox is switched off, which is for whoever runs it to decide.
    """
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if as_root and os.environ.get(_SANDBOX_VARIABLE) != "1":
        return tr(
            "The page is not shown, because its browser refuses to run as root; start the app as an ordinary user."
        )
    return ""
