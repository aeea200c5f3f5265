"""How long an edit of one paragraph takes beside a full render of the same text; read the ratios.

python tests/benchmarks/bench_render.py
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render

SIZES = {"10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000}
KEYS = 100

SECTION = """## The ferry at {number} o'clock

The *Marguerite* left the quay at Tollan's Reach with "forty-one" aboard -- the harbor master said so, and so did
[the log](https://log.example/{number}). Nobody had asked about the fog, which came in from the strait a little after
noon and did not lift until the lamps were lit. "We waited," Ines Calloway said. "[The company] told us to wait."

- The first boat, at 7:10, was empty.
- The second carried the mail, **two** crates of it, and a dog.

> It is a short crossing, and people forget that it is one.

A clerk counted the tickets twice. The figures did not agree, and the one that was written down was the lower one.

"""
NOTES = """## The ferry

Ines Calloway counted them herself.[^{number}] Nobody had asked about the “fog” – nor about the café in Łódź 🚢.

[^{number}]: From the [log][ferry] of that day.

"""


def text_of(size: int, section: str = SECTION) -> str:
    """Return prose of about so many characters."""
    parts: list[str] = []
    length = number = 0
    while length < size:
        number += 1
        parts.append(section.format(number=number))
        length += len(parts[-1])
    return "".join(parts)


def timed_ms(work: Callable[[], object]) -> float:
    """Return how long the work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def measured(text: str) -> tuple[float, float, float, float]:
    """Return, in ms: a full render, a first take-in, and a key in the middle (median, 95th percentile)."""
    full = min(timed_ms(lambda: render(text)) for _ in range(3))
    blocks = Blocks()
    first = timed_ms(lambda: blocks.set_text(text))
    at = text.index("Nobody had asked", len(text) // 2)
    keys = []
    for offset in range(KEYS):
        keys.append(timed_ms(lambda at=at + offset: blocks.edit(at, 0, "x")))
    if blocks.html != render(blocks.text):
        raise AssertionError("the blocks are not the full render")
    return full, first, statistics.median(keys), sorted(keys)[int(KEYS * 0.95)]


def main() -> None:
    """Print the table."""
    row = "{:>10} {:>12} {:>12} {:>10} {:>10} {:>14}"
    sys.stdout.write(row.format("text", "full ms", "take in ms", "key p50", "key p95", "full : key") + "\n")
    texts = {name: text_of(size) for name, size in SIZES.items()}
    # Beyond ASCII, with a note in every section, an equal heading and one definition that all of them use.
    texts["1 MB notes"] = text_of(SIZES["1 MB"], SECTION + NOTES) + "[ferry]: https://log.example/\n"
    for name, text in texts.items():
        full, first, key, slow = measured(text)
        figures = (f"{full:.1f}", f"{first:.1f}", f"{key:.3f}", f"{slow:.3f}", f"{full / key:.0f} : 1")
        sys.stdout.write(row.format(name, *figures) + "\n")


if __name__ == "__main__":
    main()
