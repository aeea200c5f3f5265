"""A glance at every kind of fault; the long run is `make faults`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import shim

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("kills", "disks", "damage", "controls", "failing", "power", "larger")
WITH_SHIM = ("controls", "failing", "power", "larger")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="drivers are forked")
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_is_lost_and_every_refusal_is_told(kind: str, tmp_path: Path) -> None:
    if kind in WITH_SHIM and shim.reason_without():
        pytest.skip(shim.reason_without())
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--short", "--only", kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 words lost, " in done.stdout
    assert " 0 wrong;" in done.stdout
