"""The Makefile and the runner of continuous integration: doors that add nothing of their own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("make"), reason="Windows calls the bootstrap directly"
)


def test_every_command_has_a_door(bootstrap):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in bootstrap.COMMANDS:
        assert f"$(BOOTSTRAP) {command}" in makefile


def test_help_lists_the_doors():
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for door in ("run", "test", "check", "bench", "faults", "verify", "pictures", "setup", "clean", "help"):
        assert f"make {door} " in shown


@pytest.mark.parametrize(
    ("closing", "code"),
    [("=== 3 passed, 1 skipped in 0.12s ===", 0), ("=== 1 failed, 2 passed in 61.00s (0:01:01) ===", 1)],
)
def test_the_runner_says_pytests_closing_line_last(tmp_path, closing, code):
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    recipe = f"test:\n\t@echo started; echo '{closing}'; echo afterwards; exit {code}\n"
    (tmp_path / "Makefile").write_text(recipe, encoding="utf-8")
    answer = subprocess.run(
        [tmp_path / ".ci" / "run"], cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert answer.stdout.splitlines()[-1] == closing
    assert (answer.returncode != 0) == (code != 0)
