"""Marks: how they are read, how an edit is written as some, and that no text makes them slow."""

from __future__ import annotations

import pytest

from almost_editor.document.editing import Edit
from almost_editor.document.guarding import settle
from almost_editor.document.marks import Kind, accepted, marks_of, rejected, without_marks, without_marks_by_line
from almost_editor.document.suggesting import comment_words, suggest


@pytest.mark.parametrize(
    ("text", "kinds", "new", "old"),
    [
        ("It {++all ++}ran.", [Kind.ADDITION], "It all ran.", "It ran."),
        ("It {--all --}ran.", [Kind.DELETION], "It ran.", "It all ran."),
        ("It {~~ran~>runs~~}.", [Kind.SUBSTITUTION], "It runs.", "It ran."),
        ("It ran{>>When?<<}.", [Kind.COMMENT], "It ran.", "It ran."),
        ("It {==ran==}.", [Kind.HIGHLIGHT], "It ran.", "It ran."),
        ("one{++¶¶++}\n\ntwo", [Kind.ADDITION], "one\n\ntwo", "onetwo"),
        ("one{--¶¶--}\n\ntwo", [Kind.DELETION], "onetwo", "one\n\ntwo"),
        ("a{++x¶¶++}\nb", [Kind.ADDITION], "ax¶\nb", "ab"),
        ("{++a+++}{+++}b++}", [Kind.ADDITION, Kind.ADDITION], "a++}b", ""),
        ("{{====}++x++}", [Kind.HIGHLIGHT], "{++x++}", "{++x++}"),
        ("{++++}", [Kind.ADDITION], "", ""),
        ("`{++x++}` and ``{++`++}``", [], None, None),
        ("```\n{++x++}\n```\n{++y++}", [Kind.ADDITION], "```\n{++x++}\n```\ny", "```\n{++x++}\n```\n"),
        ("> ~~~\n> {++x++}\n", [], None, None),
        (r"\{++x++}", [], None, None),
        (r"\\{++x++}", [Kind.ADDITION], r"\\x", r"\\"),
        ("{++one\n\ntwo++}", [], None, None),
        ("{~~ no arrow ~~} {++", [], None, None),
    ],
)
def test_a_mark_is_read(text, kinds, new, old):
    assert [mark.kind for mark in marks_of(text)] == kinds
    assert accepted(text) == (text if new is None else new)
    assert rejected(text) == (text if old is None else old)


@pytest.mark.parametrize(
    ("text", "start", "end", "typed", "suggested"),
    [
        ("One here.", 4, 4, "is ", "One {++is |++}here."),
        ("One {++is ++}here.", 9, 9, "x", "One {++isx| ++}here."),
        ("One {++is ++}here.", 7, 10, "", "One |here."),
        ("He ran late.", 3, 6, "walked", "He {~~ran~>walked|~~} late."),
        ("He {~~ran~>walked~~} late.", 11, 17, "", "He |{--ran--} late."),
        ("One.\n\nTwo.\n\nTen.", 2, 14, "", "On|{--e.¶¶--}\n\n{--Two.¶¶--}\n\n{--Te--}n."),
        ("One here.", 4, 4, "\n\n", "One {++¶¶++}\n\n|here."),
        ("One.\n\nTwo.", 5, 5, "\n", "One.{++¶++}\n\n|\nTwo."),
        ("One.{--¶¶--}\n\nTwo.", 12, 12, "\n\n", "One.\n\n|Two."),
        ("a `b c` d", 4, 4, "x", "a {==`==}b{++x|++} c` d"),
        ("```\na\n```\nb", 5, 5, "x", "{==```==}\na{++x|++}\n{==```==}\nb"),
        ("say {x++}", 5, 5, "++", "say {{++++|++}x++}"),
        ("One{>>Why?<<}.", 9, 9, "\nnot", "One{>>Why not|?<<}."),
        ("One{>>Why?<<}.", 3, 13, "", "One|."),
        ("a ¶\nb", 2, 3, "", "a |{--¶--}{====}\nb"),
    ],
)
def test_an_edit_is_suggested(text, start, end, typed, suggested):
    edit = suggest(text, Edit(start, end, typed, (0, 0)))
    made = edit.apply(text)
    caret = edit.selection[1]
    assert f"{made[:caret]}|{made[caret:]}" == suggested
    assert rejected(made) == rejected(text)


def test_behind_what_is_deleted_the_caret_goes_on():
    edit = suggest("One two", Edit(3, 4, "", (0, 0)), after=True)
    assert edit.apply("One two") == "One{-- --}two"
    assert edit.selection == (10, 10)


def test_one_mark_is_settled_and_the_others_stay():
    text = "{--One--} {++two++} {++th`ree++} `four"
    first, second, third = marks_of(text)
    assert settle(text, [second], accept=False) == "{--One--}  {++th`ree++} `four"
    left = settle(text, [first, third], accept=True)
    assert [mark.new for mark in marks_of(left)] == ["two"]
    assert accepted(left) == accepted(text)


def test_what_would_become_a_mark_is_kept_apart():
    text = "{++{++++}{--x--}++}"
    left = settle(text, marks_of(text)[:1], accept=True)
    assert accepted(left) == accepted(text)


def test_marks_in_marks_are_gone_for_readers():
    assert without_marks("{++a {--b--}{>>c<<}++}d") == "a d"
    assert without_marks("a `{++b++}`") == "a `{++b++}`"


def test_for_counting_lines_stay():
    assert without_marks_by_line("one{--¶--}\n{++two++} `{++x++}`") == "one\ntwo `{++x++}`"


def test_words_of_a_comment_do_not_close_it():
    text = f"{{>>{comment_words('a <<} b' + chr(10) + 'c')}<<}}"
    (mark,) = marks_of(text)
    assert mark.end == len(text)


@pytest.mark.parametrize("hostile", ["{++ ", "{~~ ", "{~~ ~~} ", "{>>\n", "`{--`` ", "\\{==", "{++a¶++}\n", "{{=={"])
def test_ten_thousand_of_anything_are_read(hostile):
    text = hostile * 10_000
    assert len(marks_of(text)) in (0, 9_999, 10_000)
    changed = suggest(text, Edit(len(text), len(text), "x", (0, 0))).apply(text)
    assert rejected(changed) == rejected(text)
