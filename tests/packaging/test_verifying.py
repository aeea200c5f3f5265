"""The project's own run of published validators: what it makes, what it says, and what it wants of a machine."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from almost_editor.library.store import Library
from almost_editor.publish.layouts import OWN_LAYOUTS

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Give a module of the run by its name, as `verify.py` finds it."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield lambda name: importlib.import_module(f"verifying.{name}")
    for name in [one for one in sys.modules if one.partition(".")[0] == "verifying"]:
        del sys.modules[name]


def test_a_validator_that_saw_nothing_is_no_good_one(part) -> None:
    telling: ModuleType = part("telling")
    assert telling.Verdict("axe", 12).good
    assert not telling.Verdict("axe", 0).good
    assert not telling.Verdict("axe", 12, warnings=("pale",)).good
    lines = list(telling.told(telling.Verdict("axe", 12, [f"fault {one}" for one in range(30)])))
    assert lines[0].startswith("FAIL axe")
    assert "30 errors" in lines[0]
    assert lines[-1].strip() == "and 18 more"


def test_every_layout_is_there_with_every_kind_of_content(part, tmp_path: Path) -> None:
    part("making").make_library(tmp_path / "library")
    with Library.open(tmp_path / "library", writing=False) as library:
        slugs = {one.slug for one in library.drafts.summaries()}
    for layout in OWN_LAYOUTS:
        for kind in ("with-pictures", "without-a-picture", "every-kind", "from-right-to-left"):
            assert f"{layout}-{kind}" in slugs


def test_many_pages_are_whole(part, tmp_path: Path) -> None:
    part("making").make_many(tmp_path / "library", 5, tmp_path / "many")
    places = sorted((tmp_path / "many").iterdir())
    assert places
    assert part("still").packages_again(places).good


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("#gone", "no anchor #gone"),
        ("gone.html", "no file gone.html"),
        ("//elsewhere.example/", "leads to //elsewhere.example/"),
        ("https://almost.example/2026/10/gone/", "is not published"),
        ("https://almost.example/2026/10/here/", ""),
        ("https://almost.example/series/one/", ""),
        ("https://elsewhere.example/2026/10/gone/", ""),
        ("mailto:desk@almost.example", ""),
    ],
)
def test_links_are_followed(part, tmp_path: Path, link: str, fault: str) -> None:
    (tmp_path / "index.html").write_text(
        f'<link rel="canonical" href="https://almost.example/2026/10/here/"><p id="one"><a href="{link}">x</a></p>',
        encoding="utf-8",
    )
    verdict = part("still").links(tmp_path, "links")
    assert [fault in one for one in verdict.errors] == ([True] if fault else [])


def test_a_machine_without_node_is_told_in_a_sentence(part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = part("tools")
    monkeypatch.setattr(tools.shutil, "which", lambda _name: None)
    with pytest.raises(tools.Missing, match=r"^Node\.js 20 is missing: install it \(on Debian: .*\)\.$"):
        tools.ensure(tmp_path, lambda _line: None, browser=True)
    assert list(tmp_path.iterdir()) == []


def test_two_builds_that_differ_are_told(part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    twice = part("twice")
    first, work, library = tmp_path / "first", tmp_path / "work", tmp_path / "library"
    library.mkdir()
    first.mkdir()
    for name in ("same", "other", "only"):
        (first / name).write_text(name, encoding="utf-8")

    def build(*_words: object, **_how: object) -> object:
        (work / "second").mkdir()
        (work / "second" / "same").write_text("same", encoding="utf-8")
        (work / "second" / "other").write_text("another", encoding="utf-8")
        return type("Done", (), {"returncode": 0})

    monkeypatch.setattr(twice.subprocess, "run", build)
    assert twice.built_twice(library, first, work).errors == ["only is in one build only", "other differs"]
