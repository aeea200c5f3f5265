from __future__ import annotations

from almost_editor.publish.elements import Element, read_elements, runs


def test_a_text_is_read_as_a_tree() -> None:
    root = read_elements('<p>A <b class="x y">b</b> &amp; c<br>d</p>\n<hr>')
    paragraph, _, rule = root.children
    assert isinstance(paragraph, Element)
    assert paragraph.text == "A b & c\nd"
    assert next(paragraph.all("b")).classes == ("x", "y")
    assert rule == Element("hr")


def test_what_is_left_open_is_closed_and_stray_ends_are_nothing() -> None:
    assert read_elements("<p>a<b>b").text == "ab"
    assert read_elements("a</p>b").children == ("a", "b")


def test_lines_between_blocks_stay_together() -> None:
    root = read_elements("words <em>and</em> more<p>block</p> \n tail <img src='x'>")
    made = list(runs(root.children))
    assert [isinstance(one, tuple) for one in made] == [True, False, True]
    assert list(runs(read_elements(" \n ").children)) == []
