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
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from verifying import leaving, making, still, systems, twice, whole
from verifying.telling import Verdict, told
from verifying.tools import Missing, Tools, ensure

from almost_editor.publish.layouts import OWN_LAYOUTS

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "verify"
MANY = 1_000
SHOWN_BY_SAMPLE = ("county-delays-harbor-bridge-vote", "four-costs-missing-from-harbor-bridge-estimate")
"""Pages of the sample that the browser sees, beside each layout with each kind of content."""
NOT_INDEXED = ("404.html", leaving.STONE)
SHOWN_BY_SITE = (
    "index.html", "series/index.html", "series/the-crossing/index.html", "authors/mara-ellison/index.html",
    "corrections/index.html", "newsletter/index.html", "2022/11/county-delays-harbor-bridge-vote/index.html",
    *NOT_INDEXED,
)  # fmt: skip
NINJS = ROOT / "tests" / "publish" / "interchange" / "schemas" / "ninjs-3.1.json"


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
    made = _made(asked.drafts)
    failed = 0
    for verdict in _verdicts(tools, made, browser=not asked.no_browser):
        failed += not verdict.good
        for line in told(verdict):
            _say(line)
    _say(f"{failed} validators found something." if failed else "All is well.")
    return 1 if failed else 0


@dataclass(frozen=True, slots=True)
class Made:
    """The folders with what this tree made."""

    library: Path
    packages: Path
    many: Path
    site: Path
    files: Path


def _made(drafts: int) -> Made:
    made = Made(*(BUILD / name for name in ("library", "packages", "many", "site", "files")))
    # Encoded pictures stay from run to run; the second build, which is compared with this one, makes them anew.
    kept = BUILD / "pictures"
    if (made.library / "cache").is_dir() and not kept.exists():
        (made.library / "cache").rename(kept)
    for folder in (made.library, made.packages, made.many, made.files, BUILD / "many-library"):
        shutil.rmtree(folder, ignore_errors=True)
    making.make_library(made.library)
    if kept.is_dir():
        kept.rename(made.library / "cache")
    making.export_all(made.library, made.packages)
    leaving.make_files(made.library, made.files)
    leaving.make_site(made.library, BUILD / "site-library", made.site)
    making.make_many(BUILD / "many-library", drafts, made.many)
    return made


def _verdicts(tools: Tools, made: Made, *, browser: bool) -> Iterator[Verdict]:
    packages, many, site = made.packages, made.many, made.site
    bags = sorted(one for one in packages.iterdir() if one.is_dir())
    zips = sorted(packages.glob("*.zip"))
    generated = sorted(one for one in many.iterdir() if one.is_dir())
    yield still.packages_again([*bags, *zips, *generated])
    yield still.bags(tools, bags)
    yield twice.built_twice(made.library, packages, BUILD / "twice")
    for folder, which in ((packages, "sample"), (many, "generated"), (site, "site")):
        yield still.nu(tools, folder, f"Nu HTML Checker, {which}")
        yield still.in_node(tools, "types.mjs", f"schema.org types, {which}", str(folder))
    for folder, which in ((packages, "sample"), (many, "generated")):
        yield still.links(folder, f"links, {which}")
        yield still.in_node(tools, "cards.mjs", f"search and cards, {which}", str(folder))
    yield from (whole.own_links(site), whole.robots(site), whole.redirects(site))
    for folder, which in ((packages, "sample"), (site, "site")):
        yield whole.sitemaps(folder, f"sitemaps, {which}", site=folder == site)
        yield still.feeds(tools, folder, f"RSS and Atom (feedparser), {which}")
        yield still.in_node(tools, "feeds.mjs", f"JSON Feed 1.1 schema, {which}", str(folder))
    yield from _of_files(tools, packages, made.files)
    if browser:
        for folder, pages, which in ((packages, _shown(packages), "sample"), (site, SHOWN_BY_SITE, "site")):
            for script, name in (("axe", "axe-core"), ("reading", "as readers have it"), ("lighthouse", "Lighthouse")):
                # What must not be indexed cannot have all of Lighthouse's points for search.
                shown = [one for one in pages if script != "lighthouse" or one not in NOT_INDEXED]
                yield still.in_node(tools, f"{script}.mjs", f"{name}, {which}", str(folder), tools.browser, *shown)


def _of_files(tools: Tools, packages: Path, files: Path) -> Iterator[Verdict]:
    for folder, which in ((packages, "in packages"), (files, "alone")):
        for held in (systems.letters, systems.wordpress, systems.ghost, systems.apple):
            verdict = held(folder)
            yield replace(verdict, name=f"{verdict.name}, {which}")
        yield still.in_node(tools, "ninjs.mjs", f"ninjs 3.1 (IPTC schema), {which}", str(folder), str(NINJS))
    yield systems.word(files)
    yield systems.proofs(files / "proofs")


def _shown(packages: Path) -> list[str]:
    names = {f"almost-{one}" for one in SHOWN_BY_SAMPLE}
    starts = tuple(f"almost-{one}-" for one in OWN_LAYOUTS)
    bags = sorted(one.name for one in packages.iterdir() if one.is_dir())
    unseen = {f"almost-{one}" for one in making.SHOWN_UNSEEN}
    shown = (one for one in bags if one in names | unseen or one.startswith(starts))
    return [f"{one}/data/index.html" for one in shown]


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
