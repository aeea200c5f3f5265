"""Hold the law of the live page over many more edits than a test run has time for.

    python tests/laws/edits.py [edits, 200000 if nothing is said] [seed]

Texts are the examples of CommonMark and of the parser's tables, the sample articles, and random Markdown. Edits
type, paste, delete and move pieces of them, half of them worked off by slices. After each the blocks must be the full
render. It ends with figures, or with the first text and edit that break the law.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from almost_editor.render import large, renewal  # noqa: E402
from almost_editor.render.blocks import Blocks  # noqa: E402
from almost_editor.render.full import render  # noqa: E402
from almost_editor.render.large import render_large  # noqa: E402
from almost_editor.render.patches import apply  # noqa: E402
from tests.laws.test_blocks import OPTIONS, PIECES, shown  # noqa: E402
from tests.render.spec_examples import commonmark, gfm  # noqa: E402

MOST = 3_000
"""Characters of a text before it is left for another: the full render is the slow half of a step."""


def texts() -> list[str]:
    """Return what edits begin with and paste."""
    articles = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources/sample/articles").glob("*.md"))]
    parts = [paragraph for article in articles for paragraph in article.split("\n\n")]
    return [example.markdown for example in commonmark()] + list(gfm()) + parts


def an_edit(chance: random.Random, text: str, known: list[str]) -> tuple[int, int, str]:
    """Return a start, a count and what comes there."""
    start = chance.randrange(len(text) + 1)
    if chance.random() < 0.3:
        start = text.rfind("\n", 0, start) + 1  # Blocks change most where lines begin.
    kind = chance.random()
    if kind < 0.45:
        return start, 0, chance.choice(PIECES)
    if kind < 0.6:
        return start, min(chance.randrange(4), len(text) - start), chance.choice((*PIECES, ""))
    if kind < 0.8:
        return start, min(chance.randrange(80), len(text) - start), ""
    if kind < 0.9 and text:
        other = chance.randrange(len(text))
        return start, 0, text[other : other + chance.randrange(120)]
    return start, min(chance.randrange(30), len(text) - start), chance.choice(known)


def finish(blocks: Blocks, page: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Work everything off, the large blocks too."""
    for _ in range(2_000):
        if blocks.is_whole:
            return page
        page = apply(blocks.go_on(400), page)
        if blocks.wanted is not None:
            page = apply(blocks.take(render_large(blocks.wanted)), page)
    sys.exit(f"It never becomes whole: {blocks.text!r}.")


def run(count: int, seed: int) -> None:
    """Make the edits. Raises: SystemExit with the text and the edit where the law does not hold."""
    chance, known = random.Random(seed), texts()  # noqa: S311
    blocks, page, began, longest = Blocks(OPTIONS), [], time.monotonic(), 0
    for number in range(count):
        if len(blocks.text) > MOST or chance.random() < 0.01:
            blocks, page = Blocks(OPTIONS), []
            page = apply(blocks.set_text("\n\n".join(chance.choices(known, k=chance.randrange(1, 6)))), page)
        before = blocks.text
        edit = an_edit(chance, before, known)
        # Texts here are short: what is large has to be small.
        large.LARGE_BLOCK, large.LARGE_LINES = chance.choice(((12_000, 250), (200, 8)))
        renewal.MOST_COUNTED = chance.choice((1_000, 1))
        limit = chance.choice((None, None, 1, 300))
        page = apply(blocks.edit(*edit, limit=limit), page)
        if limit is None or chance.random() < 0.5:
            page = finish(blocks, page)
            if blocks.html != render(blocks.text, OPTIONS):
                sys.exit(f"Broken after edit {number} of seed {seed}: {before!r} by {edit!r}, limit {limit}.")
        if page != shown(blocks):
            sys.exit(f"A patch is wrong at edit {number} of seed {seed}: {before!r} by {edit!r}, limit {limit}.")
        longest = max(longest, len(blocks.text))
        if number % 10_000 == 9_999:
            print(f"{number + 1} edits", flush=True)  # noqa: T201
    seconds = time.monotonic() - began
    print(f"{count} edits of seed {seed} in {seconds:.0f} s, in texts of up to {longest} characters: the law holds.")  # noqa: T201


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
