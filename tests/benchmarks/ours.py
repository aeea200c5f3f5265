"""The real window, measured in a process of its own; `bench_window.py` starts it and reads its last line.

python tests/benchmarks/ours.py SIZE [--keys N] [--wide] [--html FILE]
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QTextCursor

from almost_editor.library.store import Library
from almost_editor.paths import resources_folder
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import style_css
from almost_editor.render.blocks import Blocks
from almost_editor.ui.application import make_application
from tests.benchmarks.memory import tree_pss_mb
from tests.benchmarks.probe import LETTERS, Probe, hasten, high, median, now_ms, rest, spin
from tests.benchmarks.texts import BLOCKS_IN_SECTION, SPOT, after_spot, sections, text_of, wide_text_of
from tests.journeys.driver import Writer

HOME = "document.querySelector('.article-body')"
DELAY_MS = 200.0
TRIES = 3
Figures = dict[str, float]


class DelayNotSeen(AssertionError):
    """The clocks do not show a delay that was put in: no figure of theirs is worth anything."""


def fill_library(folder: Path, text: str) -> None:
    """Make a library with a small article and the long one."""
    with Library.open(folder) as library:
        for headline, body in (("The long one", text), ("The small one", "It is a short crossing.\n")):
            library.drafts.save(library.drafts.new(headline=headline, body=body))


def open_long(writer: Writer, probe: Probe, text: str) -> Figures:
    """Open the long article over the small one; return when its beginning and all of it were on the page."""
    draft_id = next(one.id for one in writer.lists() if one.headline == "The long one")
    blocks = sections(text) * BLOCKS_IN_SECTION
    probe.expect(
        "part",
        f"{HOME}?.firstElementChild?.tagName === 'H2' && {HOME}.getBoundingClientRect().bottom > innerHeight",
    )
    probe.expect("whole", f"{HOME}?.children.length === {blocks}")
    rest(500)
    probe.clear()
    at = now_ms()
    writer.app.drafting.open(draft_id, write=True)
    spin(lambda: writer.app.open_draft.is_open and writer.app.open_draft.draft.id == draft_id)
    probe.painted.clear()
    spin(lambda: probe.painted)
    painted = probe.painted[0] - at
    spin(lambda: "whole" in probe.met)
    return {
        "open: text painted": painted,
        "open: visible part of the page": probe.met.get("part", math.nan) - at,
        "open: whole page": probe.met.get("whole", math.nan) - at,
    }


def put_caret(writer: Writer, position: int) -> None:
    """Put the caret somewhere, and let text and page come to rest."""
    cursor = writer.app.text.textCursor()
    cursor.setPosition(position)
    writer.app.text.setTextCursor(cursor)
    writer.app.text.ensureCursorVisible()
    writer.app.text.setFocus()
    rest(600)


@contextmanager
def slow_render(ms: float) -> Iterator[None]:
    """Put a delay into each edit's render."""
    real: Callable[..., object] = Blocks.edit

    def slow(blocks: Blocks, *arguments: int | str, **limit: int | None) -> object:
        time.sleep(ms / 1000)
        return real(blocks, *arguments, **limit)

    Blocks.edit = slow  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        Blocks.edit = real  # type: ignore[assignment,method-assign]


def check_clocks(probe: Probe, count: int) -> Figures:
    """Put delays in and see them, on a busy machine at the third try. Raises: DelayNotSeen."""
    for _ in range(TRIES):
        seen = delays_seen(probe, count)
        if all(0.9 * DELAY_MS < delta < 1.25 * DELAY_MS for delta in seen.values()):
            return seen
    raise DelayNotSeen(", ".join(f"{what}: {delta:.0f} ms" for what, delta in seen.items()))


def delays_seen(probe: Probe, count: int) -> Figures:
    """Return how much later everything comes for a delay in the render, and for one in the paint of the text."""
    plain = probe.keys(count)
    with slow_render(DELAY_MS):
        late = probe.keys(count)
    probe.paint_delay_ms = DELAY_MS
    late_paint = probe.keys(count)
    probe.paint_delay_ms = 0.0
    return {
        "check: 200 ms in the render, seen by the page's clock": median([key.changed for key in late])
        - median([key.changed for key in plain]),
        "check: 200 ms in the render, seen by the page's frame": median([key.frame for key in late])
        - median([key.frame for key in plain]),
        "check: 200 ms in the paint, seen by the text's clock": median([key.glyph for key in late_paint])
        - median([key.glyph for key in plain]),
    }


def grow(writer: Writer, probe: Probe, text: str, count: int) -> Figures:
    """Type many keys, a hundred in each of several paragraphs; return the first paragraph's figures and the last's."""
    middle, seen, put = sections(text) // 2, [], 0
    hops = max(2, count // 100)
    step = count // hops
    for hop in range(hops):
        put_caret(writer, after_spot(text, min(middle + hop, sections(text) - 1)) + put)
        seen.append(probe.keys(step, settle_ms=2))
        put += step if middle + hop + 1 < sections(text) else 0
    figures: Figures = {}
    for name, keys in (("first", seen[0]), ("last", seen[-1])):
        figures[f"growth: glyph, {name} {step} of {count}"] = median([key.glyph for key in keys])
        figures[f"growth: page changed, {name} {step} of {count}"] = median([key.changed for key in keys])
        figures[f"growth: page frame, {name} {step} of {count}"] = median([key.frame for key in keys])
    return figures


def open_fence(writer: Writer, probe: Probe) -> Figures:
    """Open a fence above everything; return how the keys behind it fared, and when the page was right."""
    writer.app.text.moveCursor(QTextCursor.MoveOperation.Start)
    put_caret(writer, 0)
    for character in "``":
        probe.press(character)
        rest(800)
    probe.expect("part", "document.elementFromPoint(innerWidth / 2, innerHeight * 0.7)?.closest('pre')")
    probe.expect("whole", f"{HOME}.children.length === 1")
    rest(300)
    probe.clear()
    start = now_ms()
    probe.press("`")
    own = _glyph(probe, start)
    behind = []
    for number in range(8):
        probe.painted.clear()
        behind.append(_glyph(probe, probe.press("abcdefgh"[number])))
        rest(20)
    spin(lambda: "whole" in probe.met)
    return {
        "fence: its own glyph": own,
        "fence: next key's glyph": behind[0],
        "fence: worst glyph of 8 keys behind": max(behind),
        "fence: visible part of the page": probe.met.get("part", math.nan) - start,
        "fence: whole page": probe.met.get("whole", math.nan) - start,
    }


def _glyph(probe: Probe, at: float) -> float:
    spin(lambda: probe.painted)
    return probe.painted[0] - at


def measure(writer: Writer, text: str, count: int, html: Path | None) -> Figures:
    """Measure everything, in the order in which a writer would meet it."""
    writer.starts(size=(1600, 1000))
    writer.opens("the-small-one")
    rest(1000)
    view = writer.app.page.view
    probe = Probe(writer.app.text, view)
    put_caret(writer, 0)
    # On the small article, where nothing else takes long enough to be mistaken for the delay.
    figures = check_clocks(probe, min(5, count))
    figures |= open_long(writer, probe, text)
    put_caret(writer, after_spot(text, sections(text) // 2))
    if html is not None:
        write_page(writer, html)
    rest(1500)
    figures["memory: opened, MB"] = tree_pss_mb()
    keys = probe.keys(count)
    for name, values in (
        ("glyph", [key.glyph for key in keys]),
        ("page changed", [key.changed for key in keys]),
        ("page frame", [key.frame for key in keys]),
    ):
        figures[f"{name} p50"], figures[f"{name} p95"] = median(values), high(values)
    own, final = probe.burst(count, 10)
    figures[f"burst: changes with a frame of their own, of {count}"] = own
    figures["burst: last key to final"] = final
    figures |= grow(writer, probe, text, count * 10)
    rest(1500)
    figures[f"memory: after {count * 10} keys more, MB"] = tree_pss_mb()
    if f"{SPOT}{LETTERS[0]}" not in writer.page(f"{HOME}.textContent"):
        raise AssertionError("what was typed is not on the page")
    figures |= open_fence(writer, probe)
    return figures


def write_page(writer: Writer, to: Path) -> None:
    """Write the page as it stands, with its style in it, for the bare arrangement."""
    style = style_css(load_layout("article", (resources_folder() / "layouts",)))
    body = writer.page("document.body.outerHTML")
    to.write_text(
        f"<!doctype html><html lang=en><meta charset=utf-8><style>{style}</style>{body}</html>", encoding="utf-8"
    )


def main() -> None:
    """Measure one size and print the figures as the last line, in JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", type=int)
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--wide", action="store_true")
    parser.add_argument("--hasty", action="store_true")
    parser.add_argument("--html", type=Path)
    asked = parser.parse_args()
    if asked.hasty:
        hasten()
    text = (wide_text_of if asked.wide else text_of)(asked.size)
    folder = Path(tempfile.mkdtemp(prefix="almost-bench-"))
    try:
        writer = Writer(make_application(["almost-editor"]), folder)
        fill_library(writer.library_folder, text)
        figures = measure(writer, text, asked.keys, asked.html)
        writer.leaves()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"\n{json.dumps({name: round(value, 2) for name, value in figures.items()})}\n")


if __name__ == "__main__":
    main()
