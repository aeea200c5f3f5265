"""Stages played once for all tests, each in a process of its own; and somebody at a window for the layers together."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from almost_editor.ui.page.engine import FLAGS
from tests.attacks.corpus import attacks
from tests.attacks.stage import ROOT, resolved
from tests.journeys.driver import Writer

PROCESSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "bare": (("bare", "scheme"), ()),
    "guards": (("sanitiser", "policy", "scripts", "interceptor", "navigation", "export"), ()),
    "resolver": (("resolver",), tuple(flag for flag in FLAGS if "resolver" in flag)),
}
"""Which stages share a process, and the flags that Chromium gets in it."""
PATIENCE_S = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of the attacks: for each stage, what each attack was seen to do."""

    by_stage: dict[str, dict[str, frozenset[str]]]
    seconds: dict[str, float]

    def of(self, stage: str, attack_id: str) -> frozenset[str]:
        """Return what an attack did on a stage."""
        return self.by_stage[stage].get(attack_id, frozenset())


@pytest.fixture(scope="session")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Play every stage, the processes side by side."""
    running: list[tuple[subprocess.Popen[bytes], Path]] = []
    try:
        for name, (stages, flags) in PROCESSES.items():
            folder = tmp_path_factory.mktemp(name)
            running.append((_start(stages, flags, folder), folder))
        for process, folder in running:
            code = process.wait(PATIENCE_S)
            assert code == 0, "\n" + (folder / "said").read_text(encoding="utf-8", errors="replace")[-3000:]
    finally:
        for process, _folder in running:
            process.kill()
            process.wait()
    return _joined([folder for _process, folder in running])


def _start(stages: tuple[str, ...], flags: tuple[str, ...], folder: Path) -> subprocess.Popen[bytes]:
    task = {"stages": stages, "flags": flags, "folder": str(folder), "answer": str(folder / "answer.json")}
    with (folder / "said").open("wb") as said:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.attacks.stage", json.dumps(task)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=said,
            stderr=said,
        )


def _joined(folders: list[Path]) -> Seen:
    by_stage: dict[str, dict[str, set[str]]] = {}
    seconds: dict[str, float] = {}
    for folder in folders:
        answer = json.loads((folder / "answer.json").read_text(encoding="utf-8"))
        seconds |= answer["took"]
        for stage, did in answer["seen"].items():
            by_stage[stage] = {attack: set(kinds) for attack, kinds in did.items()}
        for asked in {*answer["asked"], *resolved(folder / "net.json")}:
            attack, _, stage = asked.partition("-")
            by_stage[stage].setdefault(attack, set()).add("request")
    names = {attack.id for attack in attacks()}
    assert all(set(did) <= names for did in by_stage.values())
    return Seen(
        {stage: {attack: frozenset(kinds) for attack, kinds in did.items()} for stage, did in by_stage.items()}, seconds
    )


@pytest.fixture
def writer(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Writer]]:
    """Somebody who has not started the app yet; whatever they start is closed afterwards."""
    somebody = Writer(qapp, tmp_path)
    yield somebody
    if somebody.newsroom is not None:
        somebody.app.window.close()
        somebody.app.take_down()
