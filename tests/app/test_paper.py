from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder

SLUG = "night-ferry-will-run-through-winter"


def run(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, on a machine without a screen."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    environment |= {"XDG_STATE_HOME": str(folder / "state"), **variables}
    command = [sys.executable, "-m", "almost_editor", "--library", str(folder / "library"), *words]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("paper")
    with Library.open(made / "library") as library:
        install_sample(library, resources_folder() / "sample")
    return made


@pytest.mark.slow
def test_the_command_line_prints_without_a_screen(folder: Path) -> None:
    answer = run(folder, "export", SLUG, "--format", "pdf", "--to", str(folder / "out"))
    assert (answer.returncode, answer.stderr) == (0, "")
    path = Path(answer.stdout.strip())
    assert path == folder / "out" / f"almost-{SLUG}.pdf"
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.slow
def test_a_proof_is_printed_beside_whoever_writes(folder: Path) -> None:
    with Library.open(folder / "library"):
        answer = run(folder, "proof", SLUG, "--format", "pdf", "--for", "Dana Reyes", "--to", str(folder / "out"))
    assert answer.returncode == 0, answer.stderr
    path = Path(answer.stdout.strip())
    assert path.name.endswith("-dana-reyes.pdf")
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root is refused its page")
def test_where_the_page_cannot_start_it_says_so(folder: Path) -> None:
    refused = run(
        folder, "export", SLUG, "--format", "pdf", "--to", str(folder / "none"), QTWEBENGINE_DISABLE_SANDBOX="0"
    )
    assert refused.returncode == 1
    assert refused.stderr.startswith("There is no PDF: the page is not shown, because its browser refuses")
    assert not (folder / "none").exists()
