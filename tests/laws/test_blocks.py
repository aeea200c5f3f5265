"""The law of the live page: whatever the edits were, the blocks joined are the full render."""

from __future__ import annotations

import os
import pickle
from dataclasses import replace
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.counts import word_count
from almost_editor.render import containers, large, renewal, segments
from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.large import render_large
from almost_editor.render.options import ImageSet, RenderOptions, Source
from almost_editor.render.outline import outline
from almost_editor.render.patches import Patch, apply

PIECES = (
    "# ", "## Head", "\n", "\n\n", "\n\n\n", "- ", "  - item", "* a\n", "1. ", "2) x\n", "> ", ">", "```\n",
    "```py\n", "~~~", "    ", "\t", "  ", "---\n", "===\n", "***", "| a | b |\n", "|---|:-:|\n", "|", "[a]: /one\n",
    "[a]: /two 'T'\n", "[b]:\n/u\n", "[a]", "[b][a]", "![pic](p.jpg)", "![pic][a]", "[", "]", "(", ")", ":", "'",
    "\"", "--", "...", "’", "`", "``", "*", "_", "~~", "<div>", "</div>", "<!-- ", " -->", "<b>", "</b>", "<script>",
    "</script>\n", "<pre>", "<p>x", "\\", "&amp;", "word", "Some words here.", " ", "é", "\u00a0", "😀", "[^1]",
    "<http://a.example/>", ": def\n", "~ def\n", "\n: ", "Term\n", "::: pull\n", "::: aside Title\n", ":::\n",
    ":::: aside\n", "\n::::\n", "-- By\n", "https://youtu.be/dQw4w9WgXcQ", "https://a.example/", "'title\n",
    "\"t\"\n", "0", "1990", "[^1]: note\n", "[^2]: other[^1]\n", "[^2]",
    "## Head\n", f"[w](almost:{'a' * 32})", f"almost:{'b' * 32}", f"[a]: almost:{'a' * 32}\n",
    "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}", "{++new++}", "{--*old*--}", "{>>say<<}",
    "{++one¶++}\n", "¶", "{~~old~>[new](/u)~~}",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.one_of(st.integers(0, 3), st.integers(0, 60)), texts | st.sampled_from(PIECES)),
    min_size=1,
    max_size=12,
)
OPTIONS = RenderOptions(
    images={"p.jpg": ImageSet("assets/p.jpg", 8, 6, (Source("image/avif", "assets/p.avif 8w"),))},
    site="https://almost.example/",
    articles={"a" * 32: "https://almost.example/2023/02/a/"},
    tracked=True,
)


def check(blocks: Blocks, text: str) -> None:
    assert blocks.text == text
    assert blocks.html == render(text, blocks.options)
    fresh = Blocks(blocks.options)
    fresh.set_text(text)
    assert [(b.html, b.first_line, b.last_line) for b in blocks.blocks] == [
        (b.html, b.first_line, b.last_line) for b in fresh.blocks
    ]
    assert blocks.outline == fresh.outline == outline(text, blocks.options)
    assert blocks.words == word_count(text)
    assert blocks.is_whole
    assert not blocks.gave_up


def shown(blocks: Blocks) -> list[tuple[int, str]]:
    return [(block.key, block.html) for block in blocks.blocks]


# Texts here are short: small windows show what long texts would.
EXAMPLES = int(os.environ.get("ALMOST_LAW_EXAMPLES", "200"))
windows = st.sampled_from([1, 12, 60, segments.FIRST_WINDOW])
lengths = st.sampled_from([20, 70, containers.MAX_LENGTH])


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, edits, windows, lengths)
def test_after_every_edit_the_blocks_are_the_full_render(
    text: str, script: list[tuple[float, int, str]], window: int, length: int
) -> None:
    with mock.patch.object(segments, "FIRST_WINDOW", window), mock.patch.object(containers, "MAX_LENGTH", length):
        follow(text, script)


def follow(text: str, script: list[tuple[float, int, str]]) -> None:
    blocks = Blocks(OPTIONS)
    assert apply(blocks.set_text(text), []) == shown(blocks)
    for where, removed, inserted in script:
        start = round(where * len(text))
        count = min(removed, len(text) - start)
        text = text[:start] + inserted + text[start + count :]
        old = shown(blocks)
        patch = blocks.edit(start, count, inserted)
        assert apply(patch, old) == shown(blocks)
        lines = {block.key: block.first_line for block in blocks.blocks}
        assert all(lines[op.key] == op.first_line for op in patch if hasattr(op, "first_line"))
        check(blocks, text)


class Page:
    """Blocks worked off by slices, and what a page would show of them."""

    def __init__(self, limit: int) -> None:
        self.blocks = Blocks(OPTIONS)
        self.limit = limit
        self.shown: list[tuple[int, str]] = []

    def takes(self, patch: Patch) -> None:
        self.shown = apply(patch, self.shown)
        assert self.shown == shown(self.blocks)
        assert len({key for key, _ in self.shown}) == len(self.shown)
        lines = {block.key: block.first_line for block in self.blocks.blocks}
        assert all(lines[op.key] == op.first_line for op in patch if hasattr(op, "first_line"))
        assert list(lines.values()) == sorted(lines.values())
        for line in range(self.blocks.text.count("\n") + 1):
            block = self.blocks.block_at(line)
            assert block is None or block.first_line <= line

    def edit(self, start: int, removed: int, inserted: str) -> None:
        self.takes(self.blocks.edit(start, removed, inserted, limit=self.limit))

    def goes_on(self, first_line: int | None = None) -> None:
        self.takes(self.blocks.go_on(self.limit, first_line=first_line))

    def is_answered(self) -> None:
        wanted = self.blocks.wanted
        if wanted is not None:
            self.takes(self.blocks.take(pickle.loads(pickle.dumps(render_large(pickle.loads(pickle.dumps(wanted)))))))  # noqa: S301

    def is_given_up(self) -> None:
        if self.blocks.wanted is not None:
            self.takes(self.blocks.give_up(self.blocks.wanted))

    def finishes(self) -> None:
        steps = 0
        while not self.blocks.is_whole or self.blocks.wanted is not None:
            self.goes_on()
            self.is_answered()
            steps += 1
            assert steps < 10_000, "it never becomes whole"


actions = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.floats(0, 1), st.integers(0, 60), texts | st.sampled_from(PIECES)),
        st.tuples(st.just("go on"), st.none() | st.integers(0, 40)),
        st.tuples(st.just("late answer")),
        st.tuples(st.just("answer")),
        st.tuples(st.just("give up")),
        st.tuples(st.just("options")),
        st.tuples(st.just("view")),
        st.tuples(st.just("articles"), st.sampled_from(["a", "b", "ab"]), st.booleans()),
        st.tuples(st.just("unlimited"), st.floats(0, 1), texts),
    ),
    min_size=1,
    max_size=14,
)
sizes = st.sampled_from(
    [(1, 24, 9, 60, 1), (12, 24, 3, 10_000, 0), (200, 60, 9, 300, 1_000), (16_000, 12_000, 250, 16_000, 1_000)]
)
"""Of a slice, of a block that is large, in characters and lines, of a cost that is large, of what is counted with every
slice: small ones show what long texts would."""


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, actions, windows, sizes)
def test_worked_off_by_slices_it_is_the_full_render_in_the_end(
    text: str, script: list[tuple[object, ...]], window: int, size: tuple[int, int, int, int, int]
) -> None:
    limit, large_block, large_lines, large_cost, most_counted = size
    with (
        mock.patch.object(segments, "FIRST_WINDOW", window),
        mock.patch.object(large, "LARGE_BLOCK", large_block),
        mock.patch.object(large, "LARGE_LINES", large_lines),
        mock.patch.object(large, "LARGE_COST", large_cost),
        mock.patch.object(renewal, "MOST_COUNTED", most_counted),
    ):
        follow_by_slices(Page(limit), text, script)


def follow_by_slices(page: Page, text: str, script: list[tuple[object, ...]]) -> None:
    blocks = page.blocks
    page.takes(blocks.set_text(text, limit=page.limit))
    late = None
    for action in script:
        match action:
            case ("edit", float(where), int(removed), str(inserted)):
                start = round(where * len(text))
                count = min(removed, len(text) - start)
                text = text[:start] + inserted + text[start + count :]
                late = blocks.wanted
                page.edit(start, count, inserted)
            case ("go on", line):
                page.goes_on(line)  # type: ignore[arg-type]
            case ("late answer",) if late is not None:
                page.takes(blocks.take(render_large(late)))
            case ("answer",):
                page.is_answered()
            case ("give up",):
                page.is_given_up()
            case ("options",):
                language = "fr" if blocks.options.language == "en-US" else "en-US"
                page.takes(blocks.set_options(replace(blocks.options, language=language), limit=page.limit))
            case ("view",):
                options = replace(blocks.options, tracked=not blocks.options.tracked)
                page.takes(blocks.set_options(options, limit=page.limit))
            case ("articles", str(ids), bool(moved)):
                there = {one * 32: f"https://almost.example/2023/02/{one}{'-there' * moved}/" for one in ids}
                page.takes(blocks.set_options(replace(blocks.options, articles=there), limit=page.limit))
            case ("unlimited", float(where), str(inserted)):
                start = round(where * len(text))
                text = text[:start] + inserted + text[start:]
                page.takes(blocks.edit(start, 0, inserted))
                check(blocks, text)
    page.finishes()
    if not blocks.gave_up:
        check(blocks, text)
    page.takes(blocks.edit(0, 0, ""))
    check(blocks, text)
