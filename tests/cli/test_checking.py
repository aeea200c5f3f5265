"""`check`: what stands in the way of an article, and of all of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from almost_editor.cli.entry import main

FERRY = """---
headline: A Ferry Runs Through the Winter
dek: It will carry nurses and bread.
stage: ready
authors: [Mara Ellison]
dateline: Harrow
published: 2023-02-01
---
The boat left left at six.

They would annexed it.
"""


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    page = tmp_path / "ferry.md"
    page.write_text(FERRY, encoding="utf-8")
    words = ("--library", str(tmp_path / "library"))
    assert main([*words, "import", str(page)]) == 0
    capsys.readouterr()
    return words


def check(library: tuple[str, str], capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main([*library, "check", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


SLUG = "a-ferry-runs-through-the-winter"


def test_an_article_that_nothing_blocks(library: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(library, capsys, SLUG)
    assert (code, err) == (0, "")
    assert f"{SLUG}:1: note: “left” stands here twice. [double-word] “left left”" in out
    assert f"{SLUG} (hero): hint: The article has no hero picture. [hero-missing]" in out


def test_what_blocks_ends_with_one(
    library: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.md"
    other.write_text("# A Boat\n\nIt cost TK a month.\n", encoding="utf-8")
    assert main([*library, "import", str(other)]) == 0
    capsys.readouterr()
    code, out, err = check(library, capsys, "--all")
    assert code == 1
    assert out.index("a-boat") < out.index("a-boat:1: block: TK stands in the text") < out.index(SLUG)
    assert "findings in 2 articles; 1 of them are blocked." in err


def test_objects_for_scripts(library: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = check(library, capsys, SLUG, "--json")
    found = {one["rule"]: one for one in json.loads(out)}
    assert code == 0
    assert found["verb-form"] == {
        "slug": SLUG,
        "rule": "verb-form",
        "level": "note",
        "field": "body",
        "line": 3,
        "excerpt": "annexed",
        "message": "“would annexed” should be a plain verb, or “have annexed”.",
        "suggestions": ["annex", "have annexed"],
    }
    assert found["hero-missing"]["line"] is None
    assert check(library, capsys, "--all", "--json")[1] == out


def test_one_or_all(library: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for words in ((), (SLUG, "--all")):
        code, out, err = check(library, capsys, *words)
        assert (code, out) == (1, "")
        assert err.startswith("Name one article, or ask for --all.")
    code, _, err = check(library, capsys, "no-such-article")
    assert code == 1
    assert "no-such-article" in err
