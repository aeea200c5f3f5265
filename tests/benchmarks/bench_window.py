"""How long a key takes in the real window, beside the bare arrangement of the same run; read the ratios.

python tests/benchmarks/bench_window.py                     10 KB, 100 KB, 1 MB, and 1 MB with letters beyond ASCII
python tests/benchmarks/bench_window.py --sizes "1 MB"      one size
python tests/benchmarks/bench_window.py --keep              keep the figures in history/, by commit

README.md beside this file says what each figure is. Nothing here is a test: figures are printed, never asserted, but
that the clocks must show a delay that was put in.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import history
from tests.benchmarks.texts import SIZES

HERE = Path(__file__).resolve().parent
BARE = ("glyph p50", "glyph p95", "page changed p50", "page changed p95", "page frame p50", "page frame p95")
ARRANGEMENTS: dict[str, tuple[str, ...]] = {"bare": ("--soft",), "bare, as Qt starts": ()}
TARGETS = {
    "page changed p95": "≤ 16",
    "page frame p50": "≤ 35, or 1.4 × bare",
    "page frame p95": "≤ 50",
    "glyph p50": "≤ 3",
    "glyph p95": "≤ 8",
    "fence: next key's glyph": "≤ 33",
    "fence: visible part of the page": "≤ 150",
    "burst: last key to final": "≤ 60",
    "memory: opened, MB": "≤ 1.2 × bare",
}
PROCESS_LIMIT_S = 900
Figures = dict[str, float]


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give a screen of its own where this machine can make one: without one nothing is composed as it really is."""
    server = shutil.which("Xvfb")
    if server is None or sys.platform != "linux":
        yield {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        return
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        process.terminate()
        process.wait()


def figures_of(script: str, arguments: list[str], environment: dict[str, str]) -> Figures:
    """Run one measurement in a process of its own; a check that failed there ends this one."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=PROCESS_LIMIT_S,
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stderr[-3000:])
        raise SystemExit(f"{script} {' '.join(arguments)} ended with {done.returncode}")
    figures: Figures = json.loads(done.stdout.rstrip().splitlines()[-1])
    return figures


def measure(size: int, keys: int, *, wide: bool, environment: dict[str, str]) -> dict[str, Figures]:
    """Measure the real window with a text of a size, then the bare arrangements with the page that it showed."""
    folder = Path(tempfile.mkdtemp(prefix="almost-bench-"))
    html = folder / "page.html"
    common = [str(size), "--keys", str(keys), "--html", str(html), *(["--wide"] if wide else [])]
    try:
        measured = {"ours": figures_of("ours.py", common, environment)}
        for name, flags in ARRANGEMENTS.items():
            growth = ["--growth", str(keys * 10)] if name == "bare" else []
            measured[name] = figures_of("bare.py", [*common, *flags, *growth], environment)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return measured


def table(title: str, measured: dict[str, Figures]) -> str:
    """Return the figures of one size, ours beside the bare ones."""
    row = "{:<52} {:>9} {:>9} {:>7} {:>13}  {}"
    lines = [title, row.format("ms, unless it says MB", "ours", "bare", "ratio", "bare, Qt's way", "to reach")]
    bare, plain = measured.get("bare", {}), measured.get("bare, as Qt starts", {})
    for name, value in measured["ours"].items():
        there = bare.get(name)
        lines.append(
            row.format(
                name,
                f"{value:.1f}",
                f"{there:.1f}" if there is not None else "",
                f"{value / there:.2f}" if there else "",
                f"{plain[name]:.1f}" if name in plain else "",
                TARGETS.get(name, ""),
            ).rstrip()
        )
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and keep what was asked to be kept."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", nargs="*", default=[*SIZES, "1 MB, wide"])
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    with suppress(OSError, AttributeError):
        os.nice(-10)
    found: dict[str, dict[str, Figures]] = {}
    with screen() as environment:
        for name in asked.sizes:
            base, _, variant = name.partition(", ")
            found[name] = measure(SIZES[base], asked.keys, wide=variant == "wide", environment=environment)
            sys.stdout.write(table(f"\n{name} ({environment['QT_QPA_PLATFORM']})", found[name]) + "\n")
            sys.stdout.flush()
    if asked.keep:
        sys.stdout.write(f"\nkept in {history.keep(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
