"""The law of suggestions: accepted they are the text that was written, rejected the text that was there."""

from __future__ import annotations

import os

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.editing import Edit
from almost_editor.document.guarding import settle
from almost_editor.document.marks import Kind, accepted, marks_of, rejected
from almost_editor.document.suggesting import place_of, suggest

PIECES = (
    "word", "Some words here.", " ", "\n", "\n\n", "\n\n\n", "a", "b", "é", "😀", "¶", "¶¶", "\\", "\\\\", "`", "``",
    "```", "```\n", "~~~", "~", ">", "<", "{", "}", "+", "-", "=", "~>", "{++", "++}", "{--", "--}", "{~~", "~~}",
    "{>>", "<<}", "{==", "==}", "{++new++}", "{--old--}", "{~~old~>new~~}", "{>>say<<}", "{==lit==}", "{====}",
    "{++one¶++}\n", "{--one¶¶--}\n\n", "{--¶--}\n", "> ", "- ", "# ", "    ", "*", "`code`", "```py\ncode\n```\n",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
plain_texts = st.lists(st.sampled_from([*PIECES[:9], "# ", "- ", "*", "(", ")"]), max_size=14).map("".join)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.one_of(st.integers(0, 3), st.integers(0, 30)), texts | st.sampled_from(PIECES)),
    min_size=1,
    max_size=8,
)
EXAMPLES = int(os.environ.get("ALMOST_LAW_EXAMPLES", "200")) * 2


def written(text: str, offset: int) -> int:
    """Return how many characters of the accepted text stand before an offset, counted mark by mark."""
    count = at = 0
    for mark in marks_of(text):
        if offset <= mark.start:
            break
        count += mark.start - at
        at = mark.stop
        if offset >= mark.stop:
            count += len(mark.new)
        else:
            first = mark.arrow if mark.kind is Kind.SUBSTITUTION else mark.inner
            typed = len(mark.new) - mark.line_ends
            return count + (max(0, min(offset - first, typed)) + max(0, offset - mark.end) if mark.new else 0)
    return count + offset - at


def in_comment(text: str, start: int, end: int) -> bool:
    return any(mark.kind is Kind.COMMENT and mark.inner <= start <= end <= mark.inner_end for mark in marks_of(text))


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, edits)
def test_accepted_they_are_the_edited_text_and_rejected_the_original(
    text: str, script: list[tuple[float, int, str]]
) -> None:
    wanted, original = accepted(text), rejected(text)
    for where, removed, typed in script:
        start = round(where * len(text))
        end = min(len(text), start + removed)
        if not in_comment(text, start, end):
            a, b = written(text, start), written(text, end)
            wanted = wanted[:a] + typed + wanted[b:]
            caret = a + len(typed)
        else:
            caret = -1
        edit = suggest(text, Edit(start, end, typed, (0, 0)))
        text = edit.apply(text)
        assert accepted(text) == wanted
        assert rejected(text) == original
        assert 0 <= edit.selection[0] <= len(text)
        if caret >= 0:
            assert written(text, edit.selection[0]) == caret
            assert written(text, place_of(text, caret, after=True)) == caret


@settings(max_examples=EXAMPLES, deadline=None)
@given(plain_texts, edits)
def test_of_a_text_without_marks_they_are_the_same_edits_without_suggesting(
    text: str, script: list[tuple[float, int, str]]
) -> None:
    original, wanted, suggested = text, text, text
    for where, removed, typed in script:
        start = round(where * len(wanted))
        end = min(len(wanted), start + removed)
        first, last = place_of(suggested, start), place_of(suggested, end)
        wanted = wanted[:start] + typed + wanted[end:]
        suggested = suggest(suggested, Edit(first, max(first, last), typed, (0, 0))).apply(suggested)
        assert accepted(suggested) == wanted
        assert rejected(suggested) == original


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, edits, st.lists(st.tuples(st.integers(0, 99), st.booleans()), min_size=1, max_size=4))
def test_one_by_one_they_settle_like_all_at_once(
    text: str, script: list[tuple[float, int, str]], order: list[tuple[int, bool]]
) -> None:
    for where, removed, typed in script:
        start = round(where * len(text))
        text = suggest(text, Edit(start, min(len(text), start + removed), typed, (0, 0))).apply(text)
    all_new, all_old = accepted(text), rejected(text)
    new = old = text
    for which, together in order:
        for accept in (True, False):
            now = new if accept else old
            marks = marks_of(now)
            if marks:
                one = which % len(marks)
                left = settle(now, marks[one : one + 1 + together], accept=accept)
                if accept:
                    new = left
                else:
                    old = left
        assert accepted(new) == all_new
        assert rejected(old) == all_old


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts)
def test_marks_are_well_formed_and_stay_in_their_line(text: str) -> None:
    at = 0
    for mark in marks_of(text):
        assert at <= mark.start < mark.inner <= mark.inner_end < mark.end <= mark.stop
        assert "\n" not in text[mark.start : mark.end]
        assert text[mark.end : mark.stop] == "\n" * mark.line_ends
        at = mark.stop
