"""The laws of reading: findings lie on what a reader sees, and mending one touches nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.desk.mending import mend
from almost_editor.desk.reading import Reader, Wish
from almost_editor.desk.visible import visible
from almost_editor.document.positions import from_utf16

READER = Reader(None)
lines = st.lists(
    st.sampled_from(
        ["teh ", "wrod", " an test ", "would of ", "**", "*", "_", "`", "[", "](https://x.com/teh)", "<b>", "</b>",
         "&amp;", "\\", "|", "# ", "- ", "\u00ad", "’s", "ä", "😀 ", "{.x}", "[^1]", "@", ". ", " ", "the the "]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@settings(deadline=None)
@given(lines)
def test_findings_cover_visible_text_alone_and_never_each_other(line):
    shown = {place for place in visible(line).places if place >= 0} | set(visible(line).soft)
    last = 0
    for one in READER.read(line, Wish("en-US")):
        start, end = from_utf16(line, one.start_utf16), from_utf16(line, one.end_utf16)
        assert line[start:end] == one.words
        assert set(range(start, end)) <= shown
        assert start >= last
        last = end


def test_half_a_pair_is_no_letter():
    (one,) = READER.read("\ud800 teh", Wish("en-US", grammar=False))
    assert (one.start_utf16, one.end_utf16, one.words) == (2, 5, "teh")


@settings(deadline=None)
@given(st.text(), st.text(min_size=1), st.text(), st.text(min_size=1))
def test_mending_touches_nothing_else(before, words, after, suggestion):
    text = before + words + after
    edit = mend(text, (len(before), len(before) + len(words)), suggestion=suggestion)
    assert edit.apply(text) == before + suggestion + after
    assert edit.selection == (len(before) + len(suggestion),) * 2


def test_what_is_taken_out_leaves_no_space_double():
    assert mend("a  b", (2, 2), suggestion="").apply("a  b") == "a b"
    assert mend("very good", (0, 4), suggestion="").apply("very good") == "good"
    assert mend("so very, good", (3, 7), suggestion="").apply("so very, good") == "so , good"
