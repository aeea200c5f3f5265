"""What the desk's rules find of faults that were planted, what they find in prose that nobody touched, and their time.

python tests/benchmarks/bench_checks.py [--plants 200] [--seed 1] [--missed]

Clean prose is the sample library, articles that `newsroom/inventing` makes up, and the guide, which no agency's style
has seen: what rules say of it is no fault of theirs, where its style is another. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.desk.checking import check, slips
from almost_editor.desk.checks.finding import Finding
from almost_editor.desk.checks.passages import Kind, Passage, passages_of
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication
from almost_editor.library.store import Library
from almost_editor.newsroom.inventing import Inventor
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from tests.benchmarks.bench_render import text_of
from tests.benchmarks.planting import PLANTERS

ROOT = Path(__file__).resolve().parents[2]
PUBLICATION = Publication()
NOW = datetime(2026, 10, 1, tzinfo=UTC)
OF_PROSE = frozenset(PLANTERS) | {"nested-quotes", "link-words", "dek-repeats-headline", "headline-case", "blank"}
"""Rules that look at words; what is missing around an article is no fault of its prose."""
HOSTILE = {"one letter": "a", "spaces": "a ", "quotes": "“", "digits": "7", "figures": "7 ", "commas": "1,",
           "capitals": "Ab ", "months": "Nov. 9 ", "numbers": "eleven ", "dots": ". ", "brackets": "[",
           "names": "Aaron Abbot-"}  # fmt: skip


def say(text: str, end: str = "\n") -> None:
    """Print a line."""
    sys.stdout.write(f"{text}{end}")
    sys.stdout.flush()


def sample() -> list[Draft]:
    """Return the articles of the sample library."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        install_sample(library, resources_folder() / "sample")
        return [library.drafts.get(one.id) for one in library.drafts.summaries()]


def invented(count: int, seed: int) -> list[Draft]:
    """Return articles that were made up."""
    return [one.draft for one in Inventor(count, seed).drafts()]


def guide() -> list[Draft]:
    """Return the pages of the guide as articles, without their tables."""
    made = []
    for path in sorted((ROOT / "docs" / "guide").glob("*.md")):
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if not line.startswith("|")]
        made.append(Draft(id=f"{len(made):032x}", slug=path.stem, created=NOW, body="\n".join(lines)))
    return made


def found(draft: Draft) -> list[Finding]:
    """Return what the rules for prose say of an article."""
    return [one for one in check(draft, PUBLICATION, NOW) if one.rule in OF_PROSE]


def words_of(drafts: Iterable[Draft]) -> int:
    """Return how many words there are."""
    return sum(len(one.passage.prose.split()) for draft in drafts for one in passages_of(draft))


def recall(drafts: list[Draft], plants: int, seed: int) -> Iterator[tuple[str, int, int, int, list[str]]]:
    """Give for each rule how many faults were planted, found, doubted before they were planted, and what was missed."""
    for rule, plant in PLANTERS.items():
        rng = random.Random(f"{seed} {rule}")  # noqa: S311 - nothing here is a secret
        tried = hit = doubted = 0
        missed: list[str] = []
        for _ in range(plants * 3):
            made = plant(rng, rng.choice(drafts))
            if made is None or tried == plants:
                continue
            tried += 1
            usual, after = (Counter(one.rule for one in found(draft))[rule] for draft in made)
            hit += after > usual
            doubted += usual > 0
            if after <= usual:
                missed.append(changed(*made))
        yield rule, tried, hit, doubted, missed


def changed(clean: Draft, faulty: Draft) -> str:
    """Return the words around where two articles differ."""
    one, other = (f"{draft.dek} | {draft.body}" for draft in (clean, faulty))
    at = next((at for at, (mine, his) in enumerate(zip(one, other, strict=False)) if mine != his), len(one))
    return other[max(0, at - 40) : at + 40].replace("\n", " ")


def speed() -> None:
    """Print what a paragraph costs while somebody types, a long text, and text that means harm."""
    paragraphs = [
        placed.passage
        for draft in sample()
        for placed in passages_of(draft)
        if placed.passage.kind is Kind.PARAGRAPH and len(placed.passage.prose.split()) > 30
    ]
    each = []
    for passage in paragraphs:
        slips.cache_clear()
        start = time.perf_counter()
        slips(passage)
        each.append((time.perf_counter() - start) * 1000 / len(passage.prose.split()) * 100)
    say(f"\na paragraph, ms for 100 words: p50 {statistics.median(each):.2f}, most {max(each):.2f}")
    long = Draft(id="f" * 32, slug="long", created=NOW, headline="A Long Text", body=text_of(1_000_000))
    for again in ("never seen", "seen before"):
        start = time.perf_counter()
        check(long, PUBLICATION, NOW)
        say(f"1 MB, {again}: {time.perf_counter() - start:.2f} s")
    for name, sign in HOSTILE.items():
        times = []
        for size in (50_000, 100_000):
            text = sign * (size // len(sign))
            lines = "\n".join(text[at : at + 10_000] for at in range(0, size, 10_000))
            start = time.perf_counter()
            slips(Passage(Kind.PARAGRAPH, text, "en-US"))
            check(Draft(id="e" * 32, slug="e", created=NOW, dek=text, body=lines), PUBLICATION, NOW)
            times.append(time.perf_counter() - start)
        say(f"100 KB of {name}: {times[1]:.2f} s, {times[1] / max(times[0], 1e-9):.1f} times 50 KB")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--plants", type=int, default=200, help="faults for each rule")
    parser.add_argument("--articles", type=int, default=40, help="articles to make up")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="print what was not found")
    parser.add_argument("--told", action="store_true", help="print what is said of prose that nobody touched")
    parser.add_argument("--hasty", action="store_true", help="leave the speed out")
    asked, _ = parser.parse_known_args()
    prose = {"sample": sample(), "invented": invented(asked.articles, asked.seed), "guide": guide()}
    untouched = {name: Counter(one.rule for draft in drafts for one in found(draft)) for name, drafts in prose.items()}
    counts = {name: words_of(drafts) for name, drafts in prose.items()}
    say("words of untouched prose: " + ", ".join(f"{name} {count:,}" for name, count in counts.items()))
    say(f"{'rule':<22}{'planted':>8}{'found':>8}{'recall':>8}{'doubted':>9}", end="")
    say("".join(f"{name:>10}" for name in prose) + "   findings for each 1,000 words")
    told = {rule: rest for rule, *rest in recall(prose["sample"] + prose["invented"][:10], asked.plants, asked.seed)}
    for rule in sorted(OF_PROSE, key=lambda rule: (rule not in told, rule)):
        tried, hit, doubted, missed = told.get(rule, (0, 0, 0, []))
        share = f"{hit / tried:.0%}" if tried else "–"
        say(f"{rule:<22}{tried:>8}{hit:>8}{share:>8}{doubted:>9}", end="")
        say("".join(f"{untouched[name][rule] / counts[name] * 1000:>10.2f}" for name in prose))
        for one in missed[:8] if asked.missed else ():
            say(f"    missed: {one}")
    if asked.told:
        for name, drafts in prose.items():
            for draft in drafts:
                for one in found(draft):
                    say(f"{name} {draft.slug[:16]} {one.rule}: {one.words[:60]!r} {one.message}")
    if not asked.hasty:
        speed()
    return 0


if __name__ == "__main__":
    sys.exit(main())
