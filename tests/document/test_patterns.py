"""Patterns: what they find and change, as data; that they say what is wrong with them."""

import re

import pytest

from almost_editor.document.patterns import LONGEST, Change, Wanted, changes_of, read, spans_of
from almost_editor.errors import InvalidValue

FOUND = {
    "any case": (Wanted("the", is_pattern=True), "The other, THE", ["The", "the", "THE"]),
    "case": (Wanted("the", match_case=True, is_pattern=True), "The other, THE", ["the"]),
    "whole words": (Wanted("a|an", whole_words=True, is_pattern=True), "a band an", ["a", "an"]),
    "whole words with flags": (Wanted("(?s)a.b", whole_words=True, is_pattern=True), "a\nb", ["a\nb"]),
    "the ends of lines": (Wanted("^x|y$", is_pattern=True), "xxy\nxyy", ["x", "y", "x", "y"]),
    "over lines": (Wanted(r"a\nb", is_pattern=True), "a\nb", ["a\nb"]),
    "nothing is nothing": (Wanted("x*", is_pattern=True), "axxb", ["xx"]),
}


@pytest.mark.parametrize(("wanted", "text", "expected"), FOUND.values(), ids=FOUND)
def test_what_a_pattern_finds(wanted, text, expected):
    starts, ends = spans_of(read(wanted), text)
    assert [text[start:end] for start, end in zip(starts, ends, strict=True)] == expected


def test_what_reaches_out_of_the_scope_is_not_found():
    starts, ends = spans_of(read(Wanted("ab", is_pattern=True)), "abababab", (1, 7))
    assert list(zip(starts, ends, strict=True)) == [(2, 4), (4, 6)]


WRONG = {
    "(": "Pattern: missing ), unterminated subpattern (character 1).",
    "a**": "Pattern: multiple repeat (character 3).",
    "[": "Pattern: unterminated character set (character 1).",
    "x{99999999999}": "Pattern: it is nested too deep, or counts too far.",
    "x" * (LONGEST + 1): "The pattern is longer than 1,000 characters.",
}


@pytest.mark.parametrize(("words", "said"), WRONG.items(), ids=lambda value: value[:20])
def test_a_wrong_pattern_says_what_is_wrong(words, said):
    with pytest.raises(InvalidValue, match=f"^{re.escape(said)}$"):
        read(Wanted(words, is_pattern=True))


def test_what_python_warns_of_is_no_matter():
    assert read(Wanted("[[a]", is_pattern=True)).search("[")


CHANGED = {
    "groups": (r"(\w+) (\w+)", r"\2 \1", "one two", [Change(0, 7, "two one")]),
    "a named group": (r"(?P<day>\d+)", r"the \g<day>th", "4 5", [Change(0, 1, "the 4th"), Change(2, 3, "the 5th")]),
    "a group that is not there": ("a(b)?", r"[\1]", "a ab", [Change(0, 1, "[]"), Change(2, 4, "[b]")]),
    "a new line": (", ", r"\n", "a, b", [Change(1, 3, "\n")]),
    "no control characters": ("a", r"\r", "a", [Change(0, 1, "\n")]),
}


@pytest.mark.parametrize(("words", "template", "text", "expected"), CHANGED.values(), ids=CHANGED)
def test_what_replacing_changes(words, template, text, expected):
    assert changes_of(read(Wanted(words, is_pattern=True)), text, template) == expected


def test_one_place_alone_is_changed():
    pattern = read(Wanted("(?<=a)b", is_pattern=True))
    assert changes_of(pattern, "ab ab", "c", at=4) == [Change(4, 5, "c")]
    assert changes_of(pattern, "ab ab", "c", at=3) == []


@pytest.mark.parametrize(("template", "said"), [(r"\1", "invalid group"), (r"\g<x>", "no group"), ("\\", "bad escape")])
def test_a_wrong_replacement_says_what_is_wrong(template, said):
    with pytest.raises(InvalidValue, match=said):
        changes_of(read(Wanted("a", is_pattern=True)), "a", template)
