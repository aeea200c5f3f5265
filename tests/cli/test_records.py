"""Corrections, silent fixes and withdrawals on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from almost_editor.cli.entry import main
from almost_editor.document.draft import Author, Stage
from almost_editor.library.store import Library

Answer = tuple[int, str, str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    def ask(*words: str | Path) -> Answer:
        code = main(["--library", str(folder), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask


@pytest.fixture
def ferry(folder: Path, tmp_path: Path, run: Callable[..., Answer]) -> str:
    """Export one article, and return its slug."""
    with Library.open(folder) as library:
        draft = library.drafts.new(
            headline="Ferry",
            body="One.\n",
            stage=Stage.READY,
            authors=(Author("Ada Quill"),),
            published=datetime(2026, 3, 4, 12, tzinfo=UTC),
        )
        library.drafts.save(draft)
    assert run("export", draft.slug, "--to", tmp_path / "out")[0] == 0
    return draft.slug


def changed(folder: Path, slug: str, body: str) -> None:
    with Library.open(folder) as library:
        library.drafts.save(replace(library.drafts.find(slug), body=body))


def stored(folder: Path, slug: str):
    with Library.open(folder, writing=False) as library:
        draft = library.drafts.find(slug)
        return draft, library.exports.of(draft.id)


def test_a_correction_is_made_and_listed(folder, run, ferry):
    assert run("correct", ferry, "It was six.", "--by", "Ada Quill")[0] == 0
    assert run("correct", ferry, "More.", "--kind", "update", "--silent")[0] == 0
    draft, _ = stored(folder, ferry)
    assert [(one.kind.value, one.by) for one in draft.corrections] == [("correction", "Ada Quill"), ("update", "")]
    assert draft.modified == draft.corrections[0].at
    listed = json.loads(run("corrections", "--json")[1])
    assert {(one["kind"], one["text"]) for one in listed} == {("update", "More."), ("correction", "It was six.")}
    assert "Ferry: It was six." in run("corrections")[1]
    assert run("correct", ferry, "  ")[0] == 1


def test_other_words_set_the_updated_date_unless_it_is_a_silent_fix(folder, run, ferry, tmp_path):
    changed(folder, ferry, "Two.\n")
    assert run("export", ferry, "--to", tmp_path / "out", "--silent")[0] == 0
    draft, exports = stored(folder, ferry)
    assert (draft.modified, exports[0].silent) == (None, True)
    changed(folder, ferry, "Three.\n")
    assert run("export", ferry, "--to", tmp_path / "out")[0] == 0
    draft, exports = stored(folder, ferry)
    assert (draft.modified is not None, exports[0].silent) == (True, False)
    assert run("export", ferry, "--to", tmp_path / "out")[0] == 0
    assert stored(folder, ferry)[0].modified == draft.modified


def test_what_may_not_go_out_keeps_its_date(folder, run, ferry, tmp_path):
    changed(folder, ferry, "Two.\n")
    with Library.open(folder) as library:
        library.drafts.set_stage(library.drafts.find(ferry).id, Stage.IN_EDIT)
    assert run("export", ferry, "--to", tmp_path / "out")[0] == 1
    assert stored(folder, ferry)[0].modified is None


def test_an_article_is_withdrawn_and_put_back(folder, run, ferry, tmp_path):
    code, _, said = run("withdraw", ferry, "--reason", "A source has taken it back.", "--hide-headline")
    assert (code, "is withdrawn" in said) == (0, True)
    assert "withdrawn" in run("list")[1]
    assert run("export", ferry, "--to", tmp_path / "down", "--format", "html")[0] == 0
    page = (tmp_path / "down" / f"almost-{ferry}" / "index.html").read_text(encoding="utf-8")
    assert "A source has taken it back." in page
    assert ">Ferry<" not in page
    assert run("withdraw", ferry, "--reason", "Again")[0] == 1
    assert run("put-back", ferry)[0] == 0
    assert run("put-back", ferry)[0] == 1
    assert stored(folder, ferry)[0].stage is Stage.EXPORTED
