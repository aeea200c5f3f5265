"""What a large library costs: searching, saving and starting, beside bare SQLite and beside a small library.

python tests/benchmarks/bench_library.py                         100,000 drafts, generated once (`large.py`)
python tests/benchmarks/bench_library.py --drafts 10000          fewer
python tests/benchmarks/bench_library.py --parts search save     some of it: search, save, start, backup

Each figure has its ratio in the same run: read those. Figures are printed, never asserted.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.document.draft import Stage
from almost_editor.document.place import Order, stage_place
from almost_editor.document.searching import parse_query
from almost_editor.library import search as searching
from almost_editor.library.rows import SAVE_DRAFT
from almost_editor.library.store import Library
from tests.benchmarks.bench_render import text_of
from tests.benchmarks.bench_window import figures_of, screen
from tests.benchmarks.large import library_of

Figures = dict[str, float]
PARTS = ("search", "save", "start", "backup")
SMALL = 10
FIRST_RESULTS = 20


def told(name: str, ours: list[float], bare: list[float], to_reach: str) -> None:
    """Print a figure: median and 95th percentile of ours, of the other, and their ratios."""
    row = "{:<46} {:>9.2f} {:>9.2f} {:>9.2f} {:>9.2f} {:>7.2f} {:>7.2f}  {}\n"
    pairs = (at(ours, 0.5), at(ours, 0.95), at(bare, 0.5), at(bare, 0.95))
    sys.stdout.write(row.format(name, *pairs, pairs[0] / pairs[2], pairs[1] / pairs[3], to_reach))
    sys.stdout.flush()


def at(values: list[float], part: float) -> float:
    """Return the value that so large a part of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def head(title: str, other: str) -> None:
    """Print the head of a table."""
    row = "{:<46} {:>9} {:>9} {:>9} {:>9} {:>7} {:>7}  {}\n"
    sys.stdout.write(f"\n{title}\n" + row.format("ms", "ours p50", "p95", f"{other} p50", "p95", "p50 ×", "p95 ×", ""))


def took(work: Callable[[], object]) -> float:
    """Return how long something took, in ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


# Searching


def queries(library: Library, count: int) -> dict[str, list[str]]:
    """Return the mix: what is typed in a search field, drawn from the words of the library itself."""
    drawn = random.Random(1)  # noqa: S311 - no secret
    ids = library.shelves.ids(stage_place(Stage.EXPORTED), Order())
    words = [word for one in drawn.sample(ids, min(40, len(ids))) for word in library.drafts.get(one).body.split()]
    words = sorted({word.strip(".#").lower() for word in words if word.strip(".#").isalpha()})
    often = ("the", "of", "water", "vote", "county", "bridge", "city", "council", "money", "ferry", "police", "school")
    long = [word for word in words if len(word) > 5]
    return {
        "1 letter": [chr(ord("a") + number % 26) for number in range(count)],
        "2 letters": [drawn.choice([word for word in words if len(word) > 2])[:2] for _ in range(count)],
        "3 letters": [drawn.choice([word for word in words if len(word) > 3])[:3] for _ in range(count)],
        "common word": [drawn.choice(often) for _ in range(count)],
        "rare word": [drawn.choice(long) for _ in range(count)],
        "two words": [f"{drawn.choice(often)} {drawn.choice(words)}" for _ in range(count)],
    }


def bare_search(raw: sqlite3.Connection, text: str) -> list[object]:
    """Ask SQLite alone the same questions: how many, which, and what is shown of them."""
    match = searching._match(parse_query(text))
    most = searching.MOST_RANKED + 1
    (found,) = raw.execute("SELECT count(*) FROM (SELECT 1 FROM texts WHERE texts MATCH ? LIMIT ?)", (match, most))
    weights = ", ".join(map(str, searching._WEIGHTS))
    order = f"bm25(texts, {weights}), texts.rowid DESC" if found[0] < most else "texts.rowid DESC"
    rows = raw.execute(f"{searching._MATCHING} ORDER BY {order} LIMIT ?", (match, FIRST_RESULTS)).fetchall()
    left = [row[0] for row in rows]
    shown: list[object] = []
    for statement in searching._SNIPPETS.values():
        if not left:
            break
        values = ("\x02", "\x03", searching._SNIPPET_WORDS, match, min(left), max(left), json.dumps(left))
        snippets = raw.execute(statement, values).fetchall()
        left = [number for number, snippet in snippets if "\x02" not in snippet]
        shown += snippets
    return shown


def bench_search(folder: Path, count: int) -> None:
    """Measure the first results of each kind of search, and of all together."""
    head(f"search as you type: first {FIRST_RESULTS} of {folder.name}, with what is shown", "bare")
    ours_all: list[float] = []
    bare_all: list[float] = []
    with Library.open(folder, writing=False) as library, contextlib.closing(read_only(folder)) as raw:
        for name, mix in queries(library, count).items():
            ours, bare = [], []
            for text in mix:
                look(library, text)
                bare_search(raw, text)
                ours.append(took(lambda text=text: look(library, text)))  # type: ignore[misc]
                bare.append(took(lambda text=text: bare_search(raw, text)))  # type: ignore[misc]
            told(name, ours, bare, "")
            ours_all += ours
            bare_all += bare
    told("the whole mix", ours_all, bare_all, "p95 ≤ 50, ≤ 1.5 ×")


def look(library: Library, text: str) -> None:
    """Search as the window does."""
    library.search.find(parse_query(text), limit=FIRST_RESULTS)


def read_only(folder: Path) -> sqlite3.Connection:
    """Open a library's database with nothing around it."""
    return sqlite3.connect(f"{(folder / 'library.sqlite3').as_uri()}?mode=ro", uri=True)


# Saving


@contextlib.contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """Give a copy of a library, so that the kept one stays as it is."""
    copy = Path(tempfile.mkdtemp(prefix="almost-bench-", dir=folder.parent))
    try:
        shutil.copyfile(folder / "library.sqlite3", copy / "library.sqlite3")
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def bench_save(folder: Path, count: int) -> None:
    """Save one draft many times, in turn with a bare transaction that writes the same rows to a copy of the file."""
    head(f"saving one draft of {folder.name}", "bare")
    with copied(folder) as copy, copied(folder) as other, Library.open(copy) as library:
        raw = sqlite3.connect(other / "library.sqlite3", isolation_level=None)
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        for name, size in (("5 KB", 5_000), ("1 MB", 1_000_000)):
            draft = library.drafts.new(headline=f"Saved again and again, {name}", body=text_of(size))
            library.drafts.save(draft, words=800)
            copy_draft(library, raw, draft.id)
            names = [column[1] for column in raw.execute("PRAGMA table_info(drafts)")]
            values = dict(
                zip(names, raw.execute("SELECT * FROM drafts WHERE id = ?", (draft.id,)).fetchone(), strict=True)
            )
            # In an order without a pattern: some commits have to tidy the file up.
            turns = [number % 2 for number in range(2 * count)]
            random.Random(1).shuffle(turns)  # noqa: S311 - no secret
            found: tuple[list[float], list[float]] = ([], [])
            for number, turn in enumerate(turns):
                changed = replace(draft, body=f"{draft.body}{'x' * number}")
                works = (
                    partial(library.drafts.save, changed, words=800),
                    partial(bare_save, raw, values, changed.body),
                )
                found[turn].append(took(works[turn]))
            told(name, *found, "≤ 1.3 ×")
        raw.close()


def copy_draft(library: Library, raw: sqlite3.Connection, draft_id: str) -> None:
    """Write a draft that was just saved into the bare copy too."""
    raw.execute("ATTACH ? AS ours", (str(library.folder / "library.sqlite3"),))
    raw.execute("INSERT INTO drafts SELECT * FROM ours.drafts WHERE id = ?", (draft_id,))
    raw.execute("INSERT INTO bodies SELECT * FROM ours.bodies WHERE draft_id = ?", (draft_id,))
    raw.execute("DETACH ours")


def bare_save(raw: sqlite3.Connection, values: dict[str, object], body: str) -> None:
    """Write the rows that a save writes: the body with its hash, the draft with the moment, all else at hand."""
    digest = hashlib.sha256(body.encode()).hexdigest()
    values["saved"] = datetime.now(UTC).isoformat()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(SAVE_DRAFT, values).fetchone()
    raw.execute("UPDATE bodies SET body = ?, digest = ? WHERE draft_id = ?", (body, digest, values["id"]))
    raw.execute("COMMIT")


# Starting, and typing beside a backup


def in_window(folder: Path, what: str, *, environment: dict[str, str]) -> Figures:
    """Measure something in a window of its own process."""
    return figures_of("large_window.py", [what, str(folder), str(time.monotonic())], environment)


def bench_start(large: Path, small: Path, count: int) -> None:
    """Start the window on a large library and on a small one, in turn."""
    head(f"start to a usable shelf: {large.name} beside {small.name}", "small")
    found: dict[Path, list[Figures]] = {large: [], small: []}
    with copied(large) as one, copied(small) as other, screen() as environment:
        for _ in range(count):
            for kept, folder in ((large, one), (small, other)):
                found[kept].append(in_window(folder, "start", environment=environment))
    for name in found[large][0]:
        told(name, *([run[name] for run in found[folder]] for folder in (large, small)), "p50 ≤ 1.2 ×")


def bench_backup(folder: Path) -> None:
    """Type while a backup is made, and while none is."""
    head(f"typing in {folder.name} while a backup is made, beside typing alone", "alone")
    with copied(folder) as copy, screen() as environment:
        figures = in_window(copy, "backup", environment=environment)
    for which in ("glyph", "save"):
        beside, alone = ([figures[f"{which} {when} {part}"] for part in ("p50", "p95")] for when in ("beside", "alone"))
        row = "{:<46} {:>9.2f} {:>9.2f} {:>9.2f} {:>9.2f} {:>7.2f} {:>7.2f}\n"
        sys.stdout.write(row.format(which, *beside, *alone, *(b / a for b, a in zip(beside, alone, strict=True))))
    sys.stdout.write(f"keys while the backup was made: {figures['keys beside']:.0f}\n")


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--drafts", type=int, default=100_000)
    parser.add_argument("--parts", nargs="*", default=list(PARTS), choices=PARTS)
    parser.add_argument("--count", type=int, default=40, help="searches of a kind, and saves")
    parser.add_argument("--starts", type=int, default=5)
    asked, _ = parser.parse_known_args()
    large, small = library_of(asked.drafts), library_of(SMALL)
    if "search" in asked.parts:
        bench_search(large, asked.count)
    if "save" in asked.parts:
        bench_save(small, asked.count)
        bench_save(large, asked.count)
    if "start" in asked.parts:
        bench_start(large, small, asked.starts)
    if "backup" in asked.parts:
        bench_backup(large)
    return 0


if __name__ == "__main__":
    sys.exit(main())
