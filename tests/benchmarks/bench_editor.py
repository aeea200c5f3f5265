"""What the text pane costs at any length: opening, a key until it is painted, a fence at the top, memory.

python tests/benchmarks/bench_editor.py [--one-line] [--size CHARACTERS]

A turn of the event loop is what a key may have to wait for; the longest one is told beside each figure.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from almost_editor.document.publication import Publication
from almost_editor.document.writing import emphasis
from almost_editor.ui.application import make_application
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.keys.keys import Keys
from almost_editor.ui.settings import Settings
from almost_editor.ui.text_document import fill
from almost_editor.ui.theme import Theme
from tests.benchmarks.bench_render import text_of

KEYS = 200


def paint_counter(painted: list[int]) -> QObject:
    """Return an event filter that counts paint events."""

    def see(_self: QObject, _watched: QObject, event: QEvent) -> bool:
        painted[0] += event.type() == QEvent.Type.Paint
        return False

    return type("PaintCounter", (QObject,), {"eventFilter": see})()


class Bench:
    """A pane on the screen, and a clock."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.theme = Theme("light")
        self.theme.apply(application)
        self.pane = TextPane(self.theme)
        self.pane.resize(760, 640)
        self.painted = [0]
        self.counter = paint_counter(self.painted)
        self.pane.viewport().installEventFilter(self.counter)
        self.pane.show()
        self.pane.setFocus()
        self.settle()

    def settle(self) -> tuple[float, float]:
        """Run the loop until nothing is left to do; return the time and the longest turn, in ms."""
        start = time.perf_counter()
        longest, still = 0.0, 0
        while still < 30:
            turn = time.perf_counter()
            self.application.processEvents()
            took = (time.perf_counter() - turn) * 1000
            longest = max(longest, took)
            still = still + 1 if took < 0.2 else 0
        return (time.perf_counter() - start) * 1000, longest

    def until_painted(self, work: Callable[[], object]) -> float:
        """Return how long it takes until the work is on the screen, in ms."""
        before, start = self.painted[0], time.perf_counter()
        work()
        while self.painted[0] == before:
            self.application.processEvents()
        return (time.perf_counter() - start) * 1000

    def open(self, text: str) -> None:
        def work() -> None:
            steps = [time.perf_counter()]
            self.document = QTextDocument()
            fill(self.document, text)
            steps.append(time.perf_counter())
            self.pane.prepare(self.document)
            steps.append(time.perf_counter())
            highlighter = MarkdownHighlighter(self.document, self.theme)
            steps.append(time.perf_counter())
            self.pane.setDocument(self.document)
            highlighter.show_in(self.pane)
            steps.append(time.perf_counter())
            told("  fill, prepare, highlighter, setDocument", *((b - a) * 1000 for a, b in pairwise(steps)))

        resident = memory_mb()
        told("open: until painted", self.until_painted(work))
        told("open: the rest, longest turn", *self.settle())
        told("open: memory, MB", memory_mb() - resident)

    def key(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.application.sendEvent(self.pane, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def keys(self, name: str, key: Qt.Key = Qt.Key.Key_M, text: str = "m", count: int = KEYS) -> None:
        times = []
        for _ in range(count):
            times.append(self.until_painted(lambda: self.key(key, text)))
            self.application.processEvents()
        told(f"{name}: p50, p95, most", statistics.median(times), sorted(times)[int(len(times) * 0.95)], max(times))

    def go(self, position: int) -> None:
        cursor = QTextCursor(self.pane.document())
        cursor.setPosition(position)
        self.pane.setTextCursor(cursor)
        self.pane.ensureCursorVisible()
        self.settle()


class Nowhere:
    """No draft is open: what the keys ask for their language."""

    is_open = False
    publication = Publication()


def memory_mb() -> float:
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def told(name: str, *figures: float) -> None:
    sys.stdout.write(f"{name:<50}" + "".join(f"{figure:>10.2f}" for figure in figures) + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--one-line", action="store_true")
    parser.add_argument("--size", type=int, default=1_000_000)
    # What is passed to all benchmarks and is none of this one's is passed over.
    asked, _ = parser.parse_known_args()
    text = text_of(asked.size)
    if asked.one_line:
        text = text.replace("\n", " ")
    bench = Bench(make_application(["bench"]))
    with tempfile.TemporaryDirectory() as folder:
        bench.keys_feature = Keys(bench.pane, Settings(Path(folder) / "settings.ini"), Nowhere(), Nowhere())
    bench.open(text)
    bench.go(text.index("Nobody had asked", len(text) // 2))
    bench.keys("key in the middle", count=20 if asked.one_line else KEYS)
    if asked.one_line:
        return
    bench.keys("quote in the middle, set", Qt.Key.Key_QuoteDbl, '"', count=50)
    bench.keys("space in the middle", Qt.Key.Key_Space, " ", count=50)
    bench.keys("Return", Qt.Key.Key_Return, "\r", count=20)
    told(
        "bold: until painted", min(bench.until_painted(lambda: bench.pane.run(emphasis.toggle_bold)) for _ in range(6))
    )
    bench.go(0)
    bench.keys("key at the top", count=50)
    bench.go(0)
    bench.until_painted(lambda: bench.key(Qt.Key.Key_QuoteLeft, "`"))
    bench.until_painted(lambda: bench.key(Qt.Key.Key_QuoteLeft, "`"))
    told("fence at the top: until painted", bench.until_painted(lambda: bench.key(Qt.Key.Key_QuoteLeft, "`")))
    told("  next key", bench.until_painted(lambda: bench.key(Qt.Key.Key_M, "m")))
    told("  the rest, longest turn", *bench.settle())
    told("theme: until painted", bench.until_painted(lambda: bench.theme.set_mode("dark")))
    told("  the rest, longest turn", *bench.settle())


if __name__ == "__main__":
    main()
