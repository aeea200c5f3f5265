"""The specification's own examples, through the engine that the live page uses."""

from __future__ import annotations

import random
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.pieces import Profile
from tests.render.spec_examples import Example, commonmark, gfm

DIFFERENCES = Path(__file__).with_name("house_differences.toml")


def typed(markdown: str, seed: int, profile: Profile) -> Blocks:
    """Write a text in pieces of a few characters, none of them in its turn."""
    chance = random.Random(seed)  # noqa: S311
    cuts = sorted({0, len(markdown), *(chance.randrange(len(markdown) + 1) for _ in range(len(markdown) // 3))})
    pieces = [(start, markdown[start:end]) for start, end in pairwise(cuts)]
    chance.shuffle(pieces)
    blocks = Blocks(profile=profile)
    written: list[tuple[int, str]] = []
    for start, piece in pieces:
        blocks.edit(sum(len(other) for at, other in written if at < start), 0, piece)
        written.append((start, piece))
    assert blocks.text == markdown
    return blocks


@pytest.fixture(scope="module")
def examples() -> tuple[Example, ...]:
    found = commonmark()
    assert len(found) == 652
    return found


def test_typed_in_pieces_every_example_is_what_the_specification_says(examples: tuple[Example, ...]) -> None:
    wrong = []
    for example in examples:
        html = typed(example.markdown, example.number, Profile.COMMONMARK).html
        # The specification leaves space between blocks open; this is the one place where ours is another.
        if html.replace("<blockquote></blockquote>", "<blockquote>\n</blockquote>") != example.html:
            wrong.append((example.number, html))
    assert wrong == []


def test_where_the_house_differs_it_says_why(examples: tuple[Example, ...]) -> None:
    listed = tomllib.loads(DIFFERENCES.read_text(encoding="utf-8"))["differences"]
    assert all(entry["reason"] for entry in listed)
    numbers = [number for entry in listed for number in entry["examples"]]
    assert len(numbers) == len(set(numbers))
    differing = [example.number for example in examples if render(example.markdown) != example.html]
    assert sorted(numbers) == differing


def test_typed_in_pieces_every_example_is_the_house_s_full_render(examples: tuple[Example, ...]) -> None:
    texts = [example.markdown for example in examples] + list(gfm())
    assert [text for seed, text in enumerate(texts) if typed(text, seed, Profile.HOUSE).html != render(text)] == []
