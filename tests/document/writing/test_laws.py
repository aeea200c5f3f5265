"""What holds for every text: commands stay inside it, opposite ones undo each other, counting is done once."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from almost_editor.document.writing import emphasis, lines, lists, table_commands
from almost_editor.document.writing.items import renumbered
from almost_editor.document.writing.tables import find_table
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from tests.document.writing.test_writing import COMMANDS

law = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
LIST_LINES = ["- a", "  - b", "1. one", "2. two", "9. nine", "10. ten", "   1. in", "   more", "    - c", "   - d"]
OTHER_LINES = [
    "",
    "",
    "para",
    "> q",
    "> 1. x",
    "```",
    "| a | b |",
    "|---|---|",
    "| 1 | 2 |",
    "::: aside",
    ":::",
    "## h",
]
LINES = st.lists(st.sampled_from([*LIST_LINES, *OTHER_LINES]), min_size=1, max_size=12)


@given(LINES, st.sampled_from(sorted(COMMANDS)), st.data())
@law
def test_every_command_stays_inside_the_text(made, command, data):
    text = "\n".join(made)
    ends = st.integers(0, len(text))
    edit = COMMANDS[command](text, (data.draw(ends), data.draw(ends)))
    if edit is not None:
        assert 0 <= edit.start <= edit.end <= len(text)
        assert all(0 <= offset <= len(edit.apply(text)) for offset in edit.selection)


@given(LINES, st.integers(0, 11))
@example(["1. one", "10. ten", "   1. in", "1. one"], 0)
@example(["1. one", "10. ten", "", "   more", "1. one"], 0)
@law
def test_counting_twice_is_counting_once(made, at):
    assume(at < len(made))
    once = renumbered(made, at)
    assert renumbered(once, at) == once
    assert len(once) == len(made)


TIDY = st.lists(st.sampled_from(["para", "- a\n  - b\n  - c", "1. one\n2. two", "```\n\nx\n```"]))


@given(TIDY, st.data())
@law
def test_moving_there_and_back_is_nothing(made, data):
    assume(sum(one[0] in "1-" for one in made) < 2)  # two lists in a row are one
    text = "\n\n".join(made)
    caret = data.draw(st.integers(0, len(text)))
    edit = lines.move_down(text, (caret, caret))
    if edit is not None:
        moved = edit.apply(text)
        back = lines.move_up(moved, edit.selection)
        assert back is not None
        assert (back.apply(moved), back.selection) == (text, (caret, caret))


@given(LINES, st.data())
@law
def test_nesting_and_stepping_out_keeps_every_line(made, data):
    text = "\n".join(made)
    caret = data.draw(st.integers(0, len(text)))
    edit = lists.nest(text, (caret, caret))
    if edit is not None:
        nested = edit.apply(text)
        back = lists.un_nest(nested, edit.selection)
        assert back is not None
        assert len(back.apply(nested).split("\n")) == len(made)


TOGGLES = (emphasis.toggle_bold, emphasis.toggle_italic, emphasis.toggle_code, emphasis.toggle_struck)


@given(st.sampled_from(TOGGLES), st.text("abc ", min_size=1, max_size=20).filter(str.strip))
@law
def test_a_toggle_done_twice_is_nothing(toggle, text):
    edit = toggle(text, (0, len(text)))
    once = edit.apply(text)
    twice = toggle(once, edit.selection).apply(once)
    assert twice == text


@given(st.sampled_from(TOGGLES), st.lists(st.sampled_from(["one two", "- three", "> four", "## five", "", "1. six"])))
@law
def test_a_toggle_of_several_paragraphs_done_twice_is_nothing(toggle, made):
    text = "\n".join(made)
    assume(text.strip())
    edit = toggle(text, (0, len(text)))
    once = edit.apply(text)
    assert toggle(once, edit.selection).apply(once) == text


@given(LINES, st.data())
@law
def test_return_adds_one_line_or_ends_an_item(made, data):
    text = "\n".join(made)
    caret = data.draw(st.integers(0, len(text)))
    edit = lists.continue_line(text, (caret, caret))
    if edit is not None:
        assert edit.apply(text).count("\n") in (text.count("\n"), text.count("\n") + 1)


CELLS = st.text("ab漢 é`*", max_size=6).map(str.strip)
ROWS = st.integers(1, 3).flatmap(lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), min_size=1))


@given(ROWS, st.data())
@law
def test_a_tidy_table_is_the_same_table_on_the_page(rows, data):
    ways = [data.draw(st.sampled_from(["---", ":--", "--:", ":-:"])) for _cell in rows[0]]
    text = "\n".join("|" + "|".join(cells) + "|" for cells in [rows[0], ways, *rows[1:]])
    edit = table_commands.tidy(text, (0, 0))
    assert edit is not None
    after = edit.apply(text)
    table = find_table(after.split("\n"), 0)
    assert table is not None
    assert [list(row) for row in table.rows] == rows
    assert render(after, RenderOptions()) == render(text, RenderOptions())
    again = table_commands.tidy(after, (0, 0))
    assert again is not None
    assert again.apply(after) == after
