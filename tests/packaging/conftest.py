import importlib
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


def load(name, monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    for module in ("bootstrap", "system_packages", "spec_examples"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    return importlib.import_module(name)


@pytest.fixture
def system_packages(monkeypatch):
    return load("system_packages", monkeypatch)


@pytest.fixture
def bootstrap(monkeypatch, tmp_path):
    """The bootstrap of an empty project folder, for an ordinary user with a display."""
    module = load("bootstrap", monkeypatch)
    root = tmp_path / "project"
    root.mkdir()
    (root / "requirements.lock").write_text("nh3==0.3.8 \\\n    --hash=sha256:00\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    for name, value in {
        "ROOT": root,
        "VENV": root / ".venv",
        "STAMP": root / ".venv" / "set-up.json",
        "LOG": root / "build" / "setup.log",
    }.items():
        monkeypatch.setattr(module, name, value)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QTWEBENGINE_DISABLE_SANDBOX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(module.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(module.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(module.system_packages, "ensure", lambda say, run: None)
    return module
