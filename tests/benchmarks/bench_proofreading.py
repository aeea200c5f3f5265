"""What spelling and grammar cost a key: until it is painted, with both on and off in turns, in a long text.

python tests/benchmarks/bench_proofreading.py [--size CHARACTERS]
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from almost_editor.desk.reading import Wish
from almost_editor.ui.application import make_application
from almost_editor.ui.editor.fields import GrowingField
from almost_editor.ui.proofreading.field_marks import FieldMarks
from almost_editor.ui.proofreading.looking import Looking
from almost_editor.ui.proofreading.proofs import Proofs, Right
from almost_editor.ui.proofreading.reader import Reader
from almost_editor.ui.proofreading.text_marks import TextMarks
from tests.benchmarks.bench_editor import Bench, told
from tests.benchmarks.bench_render import text_of

ROUNDS = 6
KEYS_A_ROUND = 60
BETWEEN_KEYS_S = 0.03
TYPED = "and so they went on with it "
"""Words: what is typed as none would be marked, line by line, as no text is."""
OFF = Wish("en-US", spelling=False, grammar=False)


class Proofread:
    """A bench with everything that proofreading hangs on its pane."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        right = Right()
        self.proofs, self.heads = Proofs(right), Proofs(right)
        self.reader = Reader(Path(tempfile.gettempdir()) / "no-dictionaries", bench.pane)
        self.marks = TextMarks(bench.pane, self.proofs, bench.theme, bench.pane)
        self.field = FieldMarks(GrowingField(bench.theme, "headline", "h", "h"), self.heads, bench.theme, bench.pane)
        self.looking = Looking(bench.pane, self.marks, (self.field,), self.reader)
        self.looking.came.connect(self.marks.refresh)
        self.marks.follow()
        self.worked: list[float] = []
        """What the window's thread itself did for each key, in ms: the same on a busy machine."""

    def switch(self, *, on: bool) -> None:
        self.proofs.want(Wish("en-US") if on else OFF)
        self.heads.want(self.proofs.wish)
        self.looking.begin(self.proofs, self.heads, at_once=True)

    def knows_view(self) -> bool:
        return not self.proofs.is_on or all(
            self.proofs.knows(self.marks.line_of(one)) for one in self.bench.pane.visible_blocks()
        )

    def wait_for_view(self) -> float:
        start = time.perf_counter()
        while not self.knows_view():
            self.bench.application.processEvents()
        return (time.perf_counter() - start) * 1000

    def keys(self) -> list[float]:
        """Type at the speed of a fast hand, and let what follows a key come between."""
        times = []
        for number in range(KEYS_A_ROUND):
            text = TYPED[number % len(TYPED)]
            key = Qt.Key.Key_Space if text == " " else Qt.Key.Key_A
            worked = time.thread_time()
            times.append(self.bench.until_painted(lambda key=key, text=text: self.bench.key(key, text)))
            self.worked.append((time.thread_time() - worked) * 1000)
            until = time.perf_counter() + BETWEEN_KEYS_S
            while time.perf_counter() < until:
                self.bench.application.processEvents()
        return times


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=1_000_000)
    asked, _ = parser.parse_known_args()
    text = text_of(asked.size).replace(" ferry ", " fery ")
    bench = Bench(make_application(["bench"]))
    bench.open(text)
    bench.go(text.index("Nobody had asked", len(text) // 2))
    desk = Proofread(bench)
    desk.switch(on=True)
    told("first view read, with loading, ms", desk.wait_for_view())
    painted: dict[bool, list[float]] = {False: [], True: []}
    worked: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(ROUNDS):
        for on in (False, True):
            desk.switch(on=on)
            desk.wait_for_view()
            desk.worked.clear()
            painted[on] += desk.keys()
            worked[on] += desk.worked
    for what, figures in (("key until painted", painted), ("the thread’s own work for it", worked)):
        for on, times in figures.items():
            p95 = sorted(times)[int(len(times) * 0.95)]
            told(f"{what}, {'on' if on else 'off'}: p50, p95, most", statistics.median(times), p95, max(times))
        told("  on / off: p50", statistics.median(figures[True]) / statistics.median(figures[False]))
    desk.looking.stop()
    desk.reader.close()


if __name__ == "__main__":
    main()
