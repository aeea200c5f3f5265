"""The law of the live page: whatever the edits were, the blocks joined are the full render."""

from __future__ import annotations

from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.render import containers, segments
from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.options import ImageSet, RenderOptions, Source
from almost_editor.render.patches import apply

PIECES = (
    "# ", "## Head", "\n", "\n\n", "\n\n\n", "- ", "  - item", "* a\n", "1. ", "2) x\n", "> ", ">", "```\n",
    "```py\n", "~~~", "    ", "\t", "  ", "---\n", "===\n", "***", "| a | b |\n", "|---|:-:|\n", "|", "[a]: /one\n",
    "[a]: /two 'T'\n", "[b]:\n/u\n", "[a]", "[b][a]", "![pic](p.jpg)", "![pic][a]", "[", "]", "(", ")", ":", "'",
    "\"", "--", "...", "’", "`", "``", "*", "_", "~~", "<div>", "</div>", "<!-- ", " -->", "<b>", "</b>", "<script>",
    "</script>\n", "<pre>", "<p>x", "\\", "&amp;", "word", "Some words here.", " ", "é", "\u00a0", "😀", "[^1]",
    "<http://a.example/>", ": def\n", "~ def\n", "\n: ", "Term\n", "::: pull\n", "::: aside Title\n", ":::\n",
    ":::: aside\n", "\n::::\n", "-- By\n", "https://youtu.be/dQw4w9WgXcQ", "https://a.example/", "'title\n",
    "\"t\"\n", "0", "1990",
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
)


def check(blocks: Blocks, text: str) -> None:
    assert blocks.text == text
    assert blocks.html == render(text, blocks.options)
    fresh = Blocks(blocks.options)
    fresh.set_text(text)
    assert [(b.html, b.first_line, b.last_line) for b in blocks.blocks] == [
        (b.html, b.first_line, b.last_line) for b in fresh.blocks
    ]
    assert blocks.outline == fresh.outline


def shown(blocks: Blocks) -> list[tuple[int, str]]:
    return [(block.key, block.html) for block in blocks.blocks]


# Texts here are short: small windows show what long texts would.
windows = st.sampled_from([1, 12, 60, segments.FIRST_WINDOW])
lengths = st.sampled_from([20, 70, containers.MAX_LENGTH])


@settings(max_examples=200, deadline=None)
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
