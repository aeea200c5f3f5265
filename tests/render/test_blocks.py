from __future__ import annotations

from collections.abc import Iterator

import pytest

from almost_editor.render import large, renewal
from almost_editor.render.blocks import Blocks
from almost_editor.render.bonds import Bonds
from almost_editor.render.entries import Entry
from almost_editor.render.full import render
from almost_editor.render.large import render_large
from almost_editor.render.options import ImageSet, RenderOptions
from almost_editor.render.patches import Drop, Insert, Keep, apply
from almost_editor.render.segments import Grown, Segment, cut_within

TEXT = "# Head\n\nFirst [a] text.\n\nSecond text.\n\n[a]: /one\n\nLast."


@pytest.fixture
def blocks() -> Blocks:
    made = Blocks(RenderOptions(images={"p.jpg": ImageSet("assets/p.jpg", 4, 3)}))
    made.set_text(TEXT)
    return made


def keys(blocks: Blocks) -> list[int]:
    return [block.key for block in blocks.blocks]


def test_an_edit_changes_its_own_block_only(blocks: Blocks) -> None:
    before = keys(blocks)
    patch = blocks.edit(TEXT.index("Second"), 6, "Other")
    assert patch == (Keep(2), Drop(1), Insert(keys(blocks)[2], "<p>Other text.</p>\n", 4), Keep(2))
    assert [a == b for a, b in zip(before, keys(blocks), strict=True)] == [True, True, False, True, True]


def test_an_edit_that_shows_nothing_patches_nothing(blocks: Blocks) -> None:
    assert blocks.edit(TEXT.index("\n\nSecond"), 0, "\n\n") == (Keep(5),)
    assert [block.first_line for block in blocks.blocks] == [0, 2, 6, 8, 10]
    assert [block.last_line for block in blocks.blocks] == [0, 2, 6, 8, 10]


def test_a_changed_definition_renders_its_users_again(blocks: Blocks) -> None:
    patch = blocks.edit(TEXT.index("/one"), 4, "/two")
    assert patch == (Keep(1), Drop(1), Insert(keys(blocks)[1], '<p>First <a href="/two">a</a> text.</p>\n', 2), Keep(3))


def test_the_first_definition_counts_wherever_it_is_written(blocks: Blocks) -> None:
    blocks.edit(0, 0, "[A]: /earlier\n\n")
    assert 'href="/earlier"' in blocks.html
    blocks.edit(0, len("[A]: /earlier\n\n"), "")
    assert 'href="/one"' in blocks.html


def test_a_definition_put_right_before_its_user_is_inserted_first() -> None:
    blocks = Blocks()
    old = [(block.key, block.html) for block in blocks.blocks]
    old = apply(blocks.edit(0, 0, "[a]"), old)
    assert apply(blocks.edit(0, 0, "[a]: /one\n"), old) == [(block.key, block.html) for block in blocks.blocks]


def test_a_definition_that_goes_leaves_words(blocks: Blocks) -> None:
    blocks.edit(TEXT.index("[a]: "), len("[a]: /one"), "")
    assert "<p>First [a] text.</p>" in blocks.html


def test_opening_and_closing_a_fence_goes_through_to_where_it_ends(blocks: Blocks) -> None:
    blocks.edit(0, 0, "```\n")
    assert len(blocks.blocks) == 1
    blocks.edit(0, 4, "")
    assert blocks.html == render(TEXT)


def test_another_picture_renders_its_users_again(blocks: Blocks) -> None:
    blocks.set_text("One\n\n![x](p.jpg)\n\n![y](q.jpg)")
    old = [(block.key, block.html) for block in blocks.blocks]
    options = RenderOptions(images={"p.jpg": ImageSet("assets/p.jpg", 4, 3), "q.jpg": ImageSet("assets/q.jpg", 8, 6)})
    patch = blocks.set_options(options)
    assert patch[:2] == (Keep(2), Drop(1))
    assert apply(patch, old) == [(block.key, block.html) for block in blocks.blocks]
    assert blocks.html == render(blocks.text, options)


def test_another_language_renders_all_again(blocks: Blocks) -> None:
    blocks.set_text('"a"\n\nb')
    kept = keys(blocks)[1]
    blocks.set_options(RenderOptions(language="de"))
    assert blocks.html == "<p>„a“</p>\n<p>b</p>\n"
    assert keys(blocks)[1] == kept


def test_the_block_of_a_line(blocks: Blocks) -> None:
    assert [block.first_line if (block := blocks.block_at(line)) else None for line in (0, 1, 2, 5, 99)] == [
        0,
        0,
        2,
        4,
        8,
    ]
    assert Blocks().block_at(0) is None


def test_a_span_outside_the_text_is_a_bug(blocks: Blocks) -> None:
    for start, removed in ((-1, 0), (0, len(TEXT) + 1), (len(TEXT) + 1, 0)):
        with pytest.raises(ValueError, match="No span"):
            blocks.edit(start, removed, "")


def test_a_patch_for_another_list_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not for"):
        apply((Keep(2),), [])


@pytest.mark.parametrize("line", ["A paragraph of words.\n\n", "## Head lines, one on another\n", "words\n***\n"])
def test_an_edit_in_a_long_text_reads_only_what_is_near(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = Blocks()
    blocks.set_text(line * 3_000)
    read: list[Segment | Grown] = []

    def spy(*arguments: object, **named: object) -> Iterator[Segment | Grown]:
        for found in cut_within(*arguments, **named):  # type: ignore[arg-type]
            read.append(found)
            yield found

    monkeypatch.setattr(renewal, "cut_within", spy)
    blocks.edit(len(line) * 1_500 + 3, 0, "x")
    assert 1 <= len(read) <= 6


def test_a_definition_in_a_list_may_have_a_title_that_ends_far_behind() -> None:
    text = "w\n\n" * 600 + "- [a]: /y\n'Title\n" + ("x" * 80 + "\n") * 40 + "'\nword\n\n" + "y\n\n" * 2000
    blocks = Blocks()
    blocks.set_text(text)
    assert blocks.html == render(text)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        # The second block gives the first another meaning.
        ("see [a]\none\ntwo\nthree\n\n[a]: /x", 2),
        ("\nsee [a]\none\ntwo\nthree\n\n[a]: /x", 2),
        ("\n\n\n> [a]: /x\n> [a]\n> two\n> three\n\nend", 2),
        ("[^1]: note\none\ntwo\nthree\nsee[^1]\n\nText[^1].", 2),
        ("\n[^1]: note\none\ntwo\nthree\nsee[^1]\n\nText[^1].", 2),
    ],
)
def test_a_large_block_is_wanted_again_only_for_another_meaning(
    monkeypatch: pytest.MonkeyPatch, text: str, times: int
) -> None:
    monkeypatch.setattr(large, "LARGE_LINES", 3)
    blocks = Blocks()
    blocks.set_text(text, limit=10)
    asked = 0
    for _ in range(20):
        blocks.go_on(10)
        if blocks.wanted is not None:
            blocks.take(render_large(blocks.wanted))
            asked += 1
    assert blocks.is_whole
    assert blocks.html == render(text)
    assert asked <= times


def test_an_edit_above_a_large_block_leaves_its_last_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "LARGE_LINES", 3)
    blocks = Blocks()
    blocks.set_text("\n\n- one\n- two\n- three\n- four\n- five\n")
    shown = blocks.html
    for edit in ((1, 0, "\n"), (0, 2, ""), (1, 0, "\n \n")):
        blocks.edit(*edit, limit=10)
        assert blocks.html == shown


def test_blank_lines_without_end_are_no_large_block() -> None:
    blocks = Blocks()
    blocks.set_text(" " * 100_000, limit=100)
    assert blocks.is_whole
    assert blocks.html == ""


def test_an_opened_fence_shows_its_beginning_at_once_and_the_rest_later() -> None:
    blocks = Blocks()
    blocks.set_text("Words.\n\n" * 4_000)
    blocks.edit(0, 0, "```\n", limit=1_000)
    assert blocks.html.startswith("<pre><code>Words.")
    assert "<p>Words.</p>" in blocks.html
    assert not blocks.is_whole
    wanted = blocks.wanted
    assert wanted is not None
    assert blocks.wanted is wanted
    blocks.edit(4, 0, "x", limit=1_000)
    assert blocks.html.startswith("<pre><code>xWords.")
    assert all(isinstance(operation, Keep) for operation in blocks.take(render_large(wanted)))
    assert blocks.wanted is not None
    blocks.take(render_large(blocks.wanted))
    assert blocks.is_whole
    assert blocks.html == render(blocks.text)


def test_what_takes_too_long_is_shown_as_typed_until_it_is_edited() -> None:
    blocks = Blocks()
    blocks.set_text("- item\n" * 4_000, limit=1_000)
    wanted = blocks.wanted
    assert wanted is not None
    blocks.give_up(wanted)
    assert (blocks.is_whole, blocks.gave_up) == (True, True)
    assert blocks.html.startswith('<pre class="as-typed"><code>- item')
    assert blocks.html.count("- item") == 4_000
    blocks.edit(2, 0, "x", limit=1_000)
    assert not blocks.is_whole
    blocks.take(render_large(blocks.wanted))  # type: ignore[arg-type]
    assert not blocks.gave_up
    assert blocks.html == render(blocks.text)


def test_while_slices_are_to_come_there_is_no_count_over_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewal, "MOST_COUNTED", 3)
    counted = []
    count = Bonds._count_equal

    def spy(bonds: Bonds, slug: str, altered: dict[Entry, None]) -> None:
        counted.append(slug)
        count(bonds, slug, altered)

    monkeypatch.setattr(Bonds, "_count_equal", spy)
    blocks = Blocks()
    blocks.set_text("# Same\n\n" * 40, limit=100)
    slices = 0
    while not blocks.is_whole:
        blocks.go_on(100)
        slices += 1
    assert slices > 20
    assert len(counted) < 6
    assert blocks.html == render(blocks.text)
