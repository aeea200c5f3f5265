"""How long it takes to the first window, beside a bare one: a window of Qt with a text pane and a WebEngine view.

python tests/benchmarks/bench_start.py [--times N]

Each start is a process of its own, measured from outside until its window has been painted; the two take turns, and
the medians and the ratio are printed. The library is the sample, opened once before. Never asserted.
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
PAINTED = "painted"


def main() -> int:
    """Measure and print, or be what is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=9, help="starts of each; the median is told")
    parser.add_argument("--be", choices=("bare", "ours"), help=argparse.SUPPRESS)
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.be == "bare":
        be_bare()
    elif asked.be == "ours":
        be_ours(asked.library)
    else:
        measure(asked.times)
    return 0


def measure(times: int) -> None:
    """Start both in turns, and print what each took."""
    # As everything is where it was installed; a machine may be told to write no bytecode by itself.
    compileall.compile_dir(ROOT / "almost_editor", quiet=1)
    with tempfile.TemporaryDirectory(prefix="almost-bench-start-") as folder:
        library = Path(folder) / "library"
        words = [sys.executable, "-m", "almost_editor", "--library", str(library), "sample"]
        subprocess.run(words, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        commands = {"bare": ["--be", "bare"], "ours": ["--be", "ours", "--library", str(library)]}
        # The first of each reads everything from the disk.
        for arguments in commands.values():
            started(arguments, folder)
        took: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(times):
            for name, arguments in commands.items():
                took[name].append(started(arguments, folder))
    bare, ours = (statistics.median(took[name]) for name in commands)
    sys.stdout.write(f"first window, s: bare {bare:.2f}, ours {ours:.2f}: {ours / bare:.2f} ×\n")
    for name, found in took.items():
        sys.stdout.write(f"  {name}: {' '.join(f'{one:.2f}' for one in sorted(found))}\n")


def started(arguments: list[str], home: str) -> float:
    """Return how many seconds a process takes to its painted window."""
    environment = {**os.environ, "XDG_CONFIG_HOME": f"{home}/config", "XDG_STATE_HOME": f"{home}/state"}
    if "DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__)), *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=environment,
    )  # fmt: skip
    assert process.stdout is not None
    line = process.stdout.readline()
    took = time.perf_counter() - start
    process.communicate()
    if line.strip() != PAINTED:
        raise RuntimeError(f"A start ended with {process.returncode} and no window: {' '.join(arguments)}")
    return took


def be_bare() -> None:
    """Open a window with a text pane and a page, and end when it has been painted."""
    from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: PLC0415 - what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    window, splitter, view = QMainWindow(), QSplitter(), QWebEngineView()
    splitter.addWidget(QPlainTextEdit())
    splitter.addWidget(view)
    view.setHtml("<p>A page.</p>")
    window.setCentralWidget(splitter)
    window.resize(1440, 900)
    tell_when_painted(QMainWindow)
    window.show()
    application.exec()


def be_ours(library: Path) -> None:
    """Start as the command does, and end when the window has been painted."""
    from almost_editor.cli.entry import main as start  # noqa: PLC0415 - what is measured

    tell_when_painted()
    start(["--library", str(library)])


def tell_when_painted(kind: type | None = None) -> None:
    """Say so when a main window has been painted, and end the process."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: PLC0415 - what is measured
    from PySide6.QtWidgets import QMainWindow  # noqa: PLC0415

    class Watcher(QObject):
        """Sees the first paint of a main window."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt’s name
            """Look at an event, and let it pass."""
            if event.type() == QEvent.Type.Paint and isinstance(watched, kind or QMainWindow):
                QTimer.singleShot(0, end)
            return False

    def end() -> None:
        sys.stdout.write(f"{PAINTED}\n")
        sys.stdout.flush()
        os._exit(0)

    watcher = Watcher()
    made = QCoreApplication.instance()
    if made is not None:
        made.installEventFilter(watcher)
        keep.append(watcher)
    else:
        from almost_editor.app import start  # noqa: PLC0415

        real = start.make_application

        def make(arguments: list[str]) -> object:
            application = real(arguments)
            application.installEventFilter(watcher)
            keep.append(watcher)
            return application

        start.make_application = make  # type: ignore[assignment]


keep: list[object] = []

if __name__ == "__main__":
    sys.exit(main())
