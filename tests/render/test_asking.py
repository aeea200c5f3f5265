"""What is asked of a worker, and which answers are still of use after an edit."""

from __future__ import annotations

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.large import render_large

LIMIT = 16_000
LIST = "- item\n" * 4_000
BEHIND = "Behind.\n\nStill behind.\n\nFarther.\n\nThe end."
CODE = "code\n" * 4_000
TEXT = f"Before.\n\n{LIST}\n{BEHIND}"


def asked() -> Blocks:
    blocks = Blocks()
    blocks.set_text(TEXT, limit=LIMIT)
    while blocks.has_work:
        blocks.go_on(LIMIT)
    assert blocks.wants
    return blocks


def test_an_edit_in_the_block_makes_an_answer_useless() -> None:
    blocks = asked()
    wanted = blocks.wanted
    assert wanted is not None
    blocks.edit(TEXT.index("item"), 4, "thing", limit=LIMIT)
    assert not blocks.has_use_for(wanted)
    blocks.take(render_large(wanted))
    assert not blocks.is_whole, "an old answer changes nothing"
    assert blocks.wants


def test_edits_before_and_behind_it_leave_an_answer_good() -> None:
    blocks = asked()
    wanted = blocks.wanted
    assert wanted is not None
    blocks.edit(0, 6, "Ahead", limit=LIMIT)
    blocks.edit(len(blocks.text), 0, " And more.", limit=LIMIT)
    assert blocks.has_use_for(wanted)
    assert blocks.wanted is wanted
    blocks.take(render_large(wanted))
    while blocks.has_work:
        blocks.go_on(LIMIT)
    assert blocks.html == render(f"Ahead.\n\n{LIST}\n{BEHIND} And more.")
    assert not blocks.wants
    assert not blocks.has_use_for(wanted)


def test_there_is_no_use_for_the_answer_of_another_text() -> None:
    other = asked().wanted
    assert other is not None
    assert not asked().has_use_for(other)


def test_an_answer_for_a_block_that_stands_for_other_text_meanwhile_is_of_no_use() -> None:
    head, one, other = f"<div>\n{'x' * 9_600}\n", "q" * 2_000, "p" * 2_000
    text = f"{head}\n```\na\n\n{one}\n\n{other}\n\n{CODE}```\n\nAfter.\n"
    blocks = Blocks()
    blocks.set_text(text, limit=LIMIT)
    finish(blocks)
    blocks.edit(len(text) - 200, 0, "Z", limit=LIMIT)
    asked = blocks.wanted
    assert asked is not None
    blocks.edit(len(head), 1, "", limit=LIMIT)
    blocks.edit(blocks.text.index(other), 0, "```\n", limit=LIMIT)
    assert not blocks.has_use_for(asked)
    blocks.take(render_large(asked))
    finish(blocks)
    assert blocks.html == render(blocks.text)


def finish(blocks: Blocks) -> None:
    while blocks.has_work or blocks.wants:
        if blocks.has_work:
            blocks.go_on(LIMIT)
        elif blocks.wanted is not None:
            blocks.take(render_large(blocks.wanted))


def test_a_long_run_of_link_definitions_needs_no_worker() -> None:
    definitions = "".join(f"[link{number}]: https://site.example/{number}\n" for number in range(400))
    text = f"See [link5].\n\n{definitions}\n\nlast\n"
    blocks = Blocks()
    blocks.set_text(text, limit=LIMIT)
    while blocks.has_work:
        blocks.go_on(LIMIT)
    assert not blocks.wants
    blocks.edit(len(text) - 1, 0, "!", limit=LIMIT)
    while blocks.has_work:
        blocks.go_on(LIMIT)
    assert not blocks.wants
    assert blocks.html == render(blocks.text)
