"""Run published validators over the pages and packages that this tree makes.

    python packaging/bootstrap.py verify                  everything
    python packaging/bootstrap.py verify --no-browser     without the validators that need Chromium
    python packaging/bootstrap.py verify --drafts 100     a smaller generated library than 1,000

Node.js and Java must be there; the validators themselves are installed into build/verify in pinned versions. One line
for each validator: what it looked at, its errors, its warnings. The exit code is 1 where any found anything.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from verifying import making, still, twice
from verifying.telling import Verdict, told
from verifying.tools import Missing, Tools, ensure

from almost_editor.publish.layouts import OWN_LAYOUTS

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "verify"
MANY = 1_000
SHOWN_BY_SAMPLE = ("county-delays-harbor-bridge-vote", "four-costs-missing-from-harbor-bridge-estimate")
"""Pages of the sample that the browser sees, beside each layout with each kind of content."""


def main(words: list[str]) -> int:
    """Make, verify, tell; return the exit code."""
    asked = _asked(words)
    if asked.export:
        making.export_all(*asked.export)
        return 0
    try:
        tools = ensure(BUILD, _say, browser=not asked.no_browser)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    _say("Making the libraries and exporting them…")
    library, packages, many = BUILD / "library", BUILD / "packages", BUILD / "many"
    # Encoded pictures stay from run to run; the second build, which is compared with this one, makes them anew.
    kept = BUILD / "pictures"
    if (library / "cache").is_dir() and not kept.exists():
        (library / "cache").rename(kept)
    for folder in (library, packages, many, BUILD / "many-library"):
        shutil.rmtree(folder, ignore_errors=True)
    making.make_library(library)
    if kept.is_dir():
        kept.rename(library / "cache")
    making.export_all(library, packages)
    making.make_many(BUILD / "many-library", asked.drafts, many)
    failed = 0
    for verdict in _verdicts(tools, library, packages, many, browser=not asked.no_browser):
        failed += not verdict.good
        for line in told(verdict):
            _say(line)
    _say(f"{failed} validators found something." if failed else "All is well.")
    return 1 if failed else 0


def _verdicts(tools: Tools, library: Path, packages: Path, many: Path, *, browser: bool) -> Iterator[Verdict]:
    bags = sorted(one for one in packages.iterdir() if one.is_dir())
    zips = sorted(packages.glob("*.zip"))
    generated = sorted(one for one in many.iterdir() if one.is_dir())
    yield still.packages_again([*bags, *zips, *generated])
    yield still.bags(tools, bags)
    yield twice.built_twice(library, packages, BUILD / "twice")
    for folder, which in ((packages, "sample"), (many, "generated")):
        yield still.nu(tools, folder, f"Nu HTML Checker, {which}")
        yield still.links(folder, f"links, {which}")
        yield still.in_node(tools, "types.mjs", f"schema.org types, {which}", str(folder))
        yield still.in_node(tools, "cards.mjs", f"search and cards, {which}", str(folder))
    yield from _of_feeds(tools, packages)
    if browser:
        shown = [one.relative_to(packages).as_posix() for one in _shown(bags)]
        for script, name in (("axe", "axe-core"), ("reading", "as readers have it"), ("lighthouse", "Lighthouse")):
            yield still.in_node(tools, f"{script}.mjs", name, str(packages), tools.browser, *shown)


def _of_feeds(tools: Tools, packages: Path) -> Iterator[Verdict]:
    checks: tuple[Callable[[], Verdict], ...] = (
        lambda: still.feeds(tools, packages),
        lambda: still.in_node(tools, "feeds.mjs", "feeds (JSON Feed 1.1 schema)", str(packages)),
    )
    if any(packages.rglob("feed*.xml")):
        for check in checks:
            yield check()


def _shown(bags: list[Path]) -> Iterator[Path]:
    names = {f"almost-{one}" for one in SHOWN_BY_SAMPLE}
    for bag in bags:
        if bag.name in names or bag.name.startswith(tuple(f"almost-{one}-" for one in OWN_LAYOUTS)):
            yield bag / "data" / "index.html"


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bootstrap.py verify", description="Run published validators.")
    parser.add_argument("--no-browser", action="store_true", help="leave out what needs Chromium")
    parser.add_argument(
        "--drafts", type=int, default=MANY, metavar="N", help=f"generated articles, {MANY:,} by default"
    )
    parser.add_argument("--export", nargs=2, type=Path, metavar=("LIBRARY", "DIR"), help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
