"""The real window on a generated library, measured in a process of its own; `bench_library.py` reads its last line.

python tests/benchmarks/large_window.py start|backup FOLDER BEGUN
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.ui.application import make_application
from tests.benchmarks.probe import Probe, hasten, high, median, rest, spin
from tests.journeys.driver import Writer

KEYS = 60
SETTLES_MS = 5_000
"""After the start history and index are looked over; that is another figure’s."""
Figures = dict[str, float]


def open_window(folder: Path, begun: float) -> tuple[Writer, Figures]:
    """Open the window as the program does; return when the shelf and the first article could be used."""
    # The window's library lies where the driver looks for it.
    place = folder / "desk"
    shutil.rmtree(place, ignore_errors=True)
    (place / "library").mkdir(parents=True)
    (folder / "library.sqlite3").rename(place / "library" / "library.sqlite3")
    writer = Writer(make_application(["almost-editor"]), place)
    figures: Figures = {}

    def usable() -> bool:
        rows = writer.app.shelf.articles.rows
        return rows.rowCount() > 0 and rows.summary(0) is not None

    imported = time.monotonic()
    writer.starts_window()
    spin(usable)
    figures["its own processor time until then"] = time.process_time() * 1000
    figures["shelf shows its first articles"] = (time.monotonic() - begun) * 1000
    spin(lambda: writer.app.open_draft.is_open and writer.app.shelf.chosen_ids() == (writer.app.open_draft.draft.id,))
    figures["first article open and marked on the shelf"] = (time.monotonic() - begun) * 1000
    figures["the same, without imports"] = (time.monotonic() - imported) * 1000
    return writer, figures


def put_back(folder: Path) -> None:
    """Leave the library where it was, for the next start."""
    for file in (folder / "desk" / "library").glob("library.sqlite3*"):
        file.rename(folder / file.name)
    shutil.rmtree(folder / "desk", ignore_errors=True)


def beside_backup(writer: Writer) -> Figures:
    """Type while nothing else is done, then while a backup is made."""
    spin(lambda: writer.page("document.readyState") == "complete")
    rest(SETTLES_MS)
    writer.goes_to_end()
    probe = Probe(writer.app.text, writer.app.page.view)
    saves: list[float] = []
    figures = typed(writer, probe, "alone", saves, until=lambda: False)
    done: list[object] = []
    writer.app.safekeeper.backed_up.connect(done.append)
    writer.app.safekeeper.back_up()
    return figures | typed(writer, probe, "beside", saves, until=lambda: bool(done))


def typed(writer: Writer, probe: Probe, when: str, saves: list[float], *, until: Callable[[], bool]) -> Figures:
    """Type keys, at most until something is over; return how long each glyph took, and each save behind it."""
    glyphs: list[float] = []
    saves.clear()
    for _ in range(KEYS):
        if until():
            break
        glyphs += [key.glyph for key in probe.keys(1)]
        sent = time.perf_counter()
        writer.app.open_draft.save()
        spin(lambda: writer.app.open_draft.is_safe)
        saves.append((time.perf_counter() - sent) * 1000)
    figures = {f"keys {when}": float(len(glyphs))}
    for name, values in (("glyph", glyphs), ("save", saves)):
        figures[f"{name} {when} p50"], figures[f"{name} {when} p95"] = median(values), high(values)
    return figures


def main() -> None:
    """Measure one thing and print the figures as the last line, in JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("start", "backup"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("begun", type=float, help="when the process was started, by the machine’s monotonic clock")
    parser.add_argument("--hasty", action="store_true")
    asked = parser.parse_args()
    if asked.hasty:
        hasten()
    try:
        writer, figures = open_window(asked.folder, asked.begun)
        if asked.what == "backup":
            figures = beside_backup(writer)
        writer.leaves()
    finally:
        put_back(asked.folder)
    sys.stdout.write(f"\n{json.dumps({name: round(value, 2) for name, value in figures.items()})}\n")


if __name__ == "__main__":
    main()
