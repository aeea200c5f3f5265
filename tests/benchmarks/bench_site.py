"""What the whole site costs, beside other makers of sites on the same articles.

python tests/benchmarks/bench_site.py                       1,000 articles: cold, one changed, nothing changed
python tests/benchmarks/bench_site.py --peers               beside Hugo, Eleventy and Pelican, installed for it
python tests/benchmarks/bench_site.py --growth              and 10,000 articles, for the cost of each

About 800 words each, 20 tags, 50 series. Every run is a process of its own, measured from outside: wall time, the most
memory that it and its children held (PSS), and files written. Memory is watched in a run of its own, since watching
takes a tenth of a core, which whoever uses all cores would lack. Figures are printed, never asserted.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Draft, Stage
from almost_editor.library.filling import Written
from almost_editor.library.store import Library
from almost_editor.newsroom.inventing import Inventor
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.opening import surroundings
from almost_editor.paths import resources_folder
from almost_editor.publish.article import build, render_options
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.package import build_package
from almost_editor.render.full import render
from tests.benchmarks.memory import tree_pss_mb
from tests.benchmarks.peers import Peer, prepare

ROOT = Path(__file__).resolve().parents[2]
TAGS, SERIES, WORDS = 20, 50, 800
_WATCH_S = 0.02


class Failed(Exception):
    """A process did not do what was to be measured."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: how long it took, the most memory its tree held, and how many files it wrote."""

    wall_s: float
    cpu_s: float
    pss_mb: float
    written: int


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--peers", action="store_true", help="install and measure Hugo, Eleventy and Pelican as well")
    parser.add_argument("--growth", action="store_true", help="measure ten times as many articles as well")
    parser.add_argument("--times", type=int, default=3, help="runs of each; the median is told")
    asked = parser.parse_args()
    # As everything is where it was installed; a machine may be told to write no bytecode by itself.
    compileall.compile_dir(ROOT / "almost_editor", quiet=1)
    with tempfile.TemporaryDirectory(prefix="almost-bench-site-") as folder:
        measure(Path(folder), asked.articles, asked.times, peers=asked.peers, growth=asked.growth)
    return 0


def measure(root: Path, articles: int, times: int, *, peers: bool, growth: bool) -> None:
    """Make the articles, and measure everybody on them, one after the other."""
    library, drafts, series = filled(root / "library", articles)
    others = prepare(root, drafts, series) if peers else []
    told("", "wall s", "CPU s", "PSS MB", "files written")
    cold = ours(root, library, times)
    for peer in others:
        try:
            row(f"{peer.name}, cold", [of_peer(peer, watch=turn == times) for turn in range(times + 1)])
        except Failed as error:
            sys.stdout.write(f"{peer.name} is left out: {error}\n")
    package_ms(library)
    if growth:
        large, _, _ = filled(root / "large", articles * 10)
        slow = row(f"ours, cold, {articles * 10:,} articles", [run(root, large, root / "large-site", watch=False)])
        sys.stdout.write(f"per article: {slow.wall_s / 10 / cold.wall_s:.2f} × (wall), ")
        sys.stdout.write(f"{slow.cpu_s / 10 / cold.cpu_s:.2f} × (CPU)\n")


def filled(folder: Path, count: int) -> tuple[Path, list[Draft], dict[str, str]]:
    """Fill a library with so many articles that may go out; return it, them, and the names of their series."""
    inventor = Inventor(count, 1)
    with Library.open(folder) as library:
        shelves = [library.series.create(f"Series {number + 1}") for number in range(SERIES)]
        written = [_written(one, number, shelves[number % SERIES].id) for number, one in enumerate(inventor.drafts())]
        for start in range(0, count, 1_000):
            library.filling.put(written[start : start + 1_000])
        found = [library.drafts.get(one.draft.id) for one in written]
        names = {one.id: one.name for one in shelves}
    return folder, found, {one.id: names[one.series[0]] for one in found}


def _written(one: Written, number: int, series: str) -> Written:
    body = one.draft.body
    words = body.split(" ")
    # Invented articles have 700 words on average: what they are short of is told once more.
    body += "\n" + " ".join(words[: max(0, WORDS - len(words))]).replace("\n", " ").replace("#", "") + "\n"
    draft = replace(
        one.draft,
        body=body,
        stage=Stage.EXPORTED,
        # Pelican calls a tag's second page by the tag and a 2: no tag may end in a digit.
        tags=(f"{number % TAGS + 1}th tag", f"{(number * 7 + 3) % TAGS + 1}th tag"),
        series=(series,),
        published=one.draft.created,
    )
    return replace(
        one, draft=draft, words=word_count(body), states=((one.states[-1][0], draft),), exported_to="site", trashed=None
    )


def ours(root: Path, library: Path, times: int) -> Run:
    """Measure an export from nothing, one after a change, and one after none."""
    site = root / "site"
    cold = []
    for turn in range(times + 1):
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(library / "cache", ignore_errors=True)
        cold.append(run(root, library, site, watch=turn == times))
    found = row("ours, cold", cold)
    row("ours, nothing changed", [run(root, library, site, watch=turn == times) for turn in range(times + 1)])
    changed = []
    for time_ in range(times + 1):
        with Library.open(library) as opened:
            middle = opened.drafts.cards()[-5]
            draft = opened.drafts.get(middle.id)
            opened.drafts.save(replace(draft, body=f"{draft.body}\nChanged {time_}.\n"))
        changed.append(run(root, library, site, watch=time_ == times))
    row("ours, one article’s text changed", changed)
    changed = []
    for time_ in range(times + 1):
        with Library.open(library) as opened:
            draft = opened.drafts.get(opened.drafts.cards()[-5].id)
            opened.drafts.save(replace(draft, headline=f"{draft.headline} {time_}"))
        changed.append(run(root, library, site, watch=time_ == times))
    row("ours, one article’s headline changed", changed)
    return found


def run(root: Path, library: Path, site: Path, *, watch: bool) -> Run:
    """Export a site with the command line, as anybody would."""
    command = (sys.executable, "-m", "almost_editor", "--library", str(library), "export", "--site", "--to", str(site))
    return measured(command, root, site, {"PYTHONPATH": str(ROOT)}, watch=watch)


def of_peer(peer: Peer, *, watch: bool) -> Run:
    """Have a peer make its site from nothing."""
    peer.clear()
    return measured(peer.command, peer.folder, peer.made, {}, watch=watch)


def measured(command: Sequence[str], folder: Path, made: Path, environment: dict[str, str], *, watch: bool) -> Run:
    """Run a process; with `watch` its memory and its children's is looked at meanwhile, and its time is not counted."""
    began = time.time_ns()
    most = [0.0]
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    ended = threading.Event()

    def look() -> None:
        while watch and not ended.wait(_WATCH_S):
            most[0] = max(most[0], tree_pss_mb(process.pid))

    start, before = time.perf_counter(), os.times()
    watcher = threading.Thread(target=look)
    watcher.start()
    _, said = process.communicate()
    wall, after = time.perf_counter() - start, os.times()
    ended.set()
    watcher.join()
    if process.returncode:
        raise Failed(f"{command[0]} ended with {process.returncode}: {said.decode('utf-8', 'replace')}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    files = [path for path in made.rglob("*") if path.is_file()]
    return Run(wall, cpu, most[0], sum(1 for path in files if path.stat().st_mtime_ns >= began))


def package_ms(library: Path) -> None:
    """Measure one article's package, pictures not encoded."""
    with Library.open(library, writing=False) as opened:
        folders = layout_folders(opened, resources_folder())
        drafts = [opened.drafts.get(one.id) for one in opened.drafts.cards()[:20]]

        def pack(draft: Draft) -> None:
            article = build(draft, surroundings(opened, draft))
            body = render(article.draft.body, render_options(article))
            build_package(article, load_layout(draft.layout, folders), body, lambda _picture, _one: b"")

        times = [timed_ms(partial(pack, draft)) for draft in drafts]
    sys.stdout.write(f"one article’s package, made of the library: {statistics.median(times):.1f} ms\n")


def timed_ms(work: Callable[[], object]) -> float:
    """Return how long the work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def row(name: str, runs: Sequence[Run]) -> Run:
    """Print the median time of all runs but those whose memory was watched, and that memory; return it."""
    timed = [one for one in runs if not one.pss_mb] or runs
    median = Run(
        statistics.median(one.wall_s for one in timed),
        statistics.median(one.cpu_s for one in timed),
        max(one.pss_mb for one in runs),
        runs[-1].written,
    )
    told(name, f"{median.wall_s:.2f}", f"{median.cpu_s:.2f}", f"{median.pss_mb:.0f}", f"{median.written:,}")
    return median


def told(*cells: str) -> None:
    """Print a line of the table."""
    sys.stdout.write("{:<40} {:>8} {:>8} {:>8} {:>14}\n".format(*cells))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
