"""What is asked of a worker, and which answers are still of use after an edit."""

from __future__ import annotations

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.large import render_large

LIMIT = 16_000
LIST = "- item\n" * 4_000
BEHIND = "Behind.\n\nStill behind.\n\nFarther.\n\nThe end."
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
