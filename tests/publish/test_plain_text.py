from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from almost_editor.publish.article import Article
from almost_editor.publish.layouts import Layout
from almost_editor.publish.plain_text import PlainBody, plain_text
from almost_editor.publish.wrapping import columns
from almost_editor.render.full import render

PAGE = "https://almost.example/a/"


def text(body: str) -> str:
    return PlainBody(render(body), PAGE).text


def test_links_are_numbered_once_each() -> None:
    body = PlainBody(
        render("[One](https://a.example/), [two](/b/), [again](https://a.example/), <https://c.example/>"), PAGE
    )
    assert body.text == "One [1], two [2], again [1], https://c.example/"
    assert body.links == ("https://a.example/", "https://almost.example/b/")


def test_lists_quotes_code_and_headings() -> None:
    assert text("## Head\n\n- a\n  1. b\n  2. c\n- d\n\n> q\n\n```\nx  y\n```\n") == (
        "Head\n====\n\n- a\n  1. b\n  2. c\n- d\n\n> q\n\n    x  y"
    )


def test_notes_stand_at_the_end() -> None:
    assert text("A.[^x] B.[^y]\n\n[^x]: One.\n\n[^y]: Two.\n") == "A.¹ B.²\n\n* * *\n\n¹ One.\n² Two."


def test_a_small_table_has_columns_and_a_wide_one_has_lines() -> None:
    assert text("| Item | Cost |\n|--|--|\n| Deck | 2 |\n") == "Item  Cost\n----  ----\nDeck  2"
    wide = "word " * 20
    assert text(f"| Item | Cost |\n|--|--|\n| Deck | {wide}|\n").startswith("Item: Deck\nCost: word word")


def test_no_line_is_wider_than_72_columns_but_what_cannot_be_broken(
    article: Article, layout: Layout, body_of: Callable[[Article], str]
) -> None:
    body = "> - " + "word " * 100 + "\n\n" + "x" * 90
    article = replace(article, draft=replace(article.draft, body=body))
    lines = plain_text(article, body_of(article), layout).split("\n")
    assert [line for line in lines if columns(line) > 72] == ["x" * 90]


def test_words_of_a_script_without_spaces_are_broken_only_where_a_letters_line_ends(
    article: Article, layout: Layout, body_of: Callable[[Article], str]
) -> None:
    short, long = "日本語の文章は空白がない。" * 10, "夜の渡し船は、十時に出る。" * 60
    article = replace(article, draft=replace(article.draft, body=f"{short}\n\n{long}"))
    lines = plain_text(article, body_of(article), layout).split("\n")
    assert short in lines
    assert long in "".join(lines)
    assert all(len(line.encode()) < 998 for line in lines)
    assert not any(line.startswith(("。", "、")) for line in lines)


def test_the_letters_part_has_a_way_out_and_the_text_alone_has_none(
    article: Article, layout: Layout, body_of: Callable[[Article], str]
) -> None:
    alone = plain_text(article, body_of(article), layout)
    assert "Unsubscribe" not in alone
    assert alone.endswith("\n")
    letter = plain_text(article, body_of(article), layout, unsubscribe="{{x}}")
    assert "Unsubscribe: {{x}}" in letter
    assert "&" not in letter.replace("&c", "")
