"""`export` of several articles and of series, as packages and for other systems."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from almost_editor.cli.entry import main
from almost_editor.document.draft import Author, Stage
from almost_editor.library.store import Library

Answer = tuple[int, str, str]
Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def ask(*words: str | Path) -> Answer:
        code = main(["--library", str(tmp_path / "library"), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask


@pytest.fixture(autouse=True)
def _articles(tmp_path: Path) -> None:
    """Make a series of two articles that are ready and one that is not."""
    with Library.open(tmp_path / "library") as library:
        series = library.series.create("The Crossing")
        for headline, stage in (("One Ferry", Stage.READY), ("Two Ferries", Stage.READY), ("No Ferry", Stage.DRAFT)):
            library.drafts.save(
                library.drafts.new(
                    headline=headline,
                    dek=f"About {headline}.",
                    body="A paragraph.\n",
                    stage=stage,
                    authors=(Author("Mara Ellison"),),
                    series=(series.id,),
                    published=datetime(2023, 2, 1, 12, tzinfo=UTC),
                )
            )


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_several_articles_are_a_package_each(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("export", "two-ferries", "one-ferry", "--to", tmp_path / "out", "--format", "zip")
    assert code == 0
    assert [Path(line).name for line in out.splitlines()] == ["almost-two-ferries.zip", "almost-one-ferry.zip"]
    assert names(tmp_path / "out") == ["almost-one-ferry.zip", "almost-two-ferries.zip"]


@pytest.mark.parametrize("format", ["bag", "html"])
def test_a_series_goes_out_as_far_as_it_is_ready(run: Run, tmp_path: Path, format: str) -> None:
    code, _, err = run("export", "--series", "the-crossing", "--to", tmp_path / "out", "--format", format)
    assert code == 0
    assert names(tmp_path / "out") == ["almost-one-ferry", "almost-two-ferries"]
    assert "left out: no-ferry" in err


@pytest.mark.parametrize(("format", "ending"), [("wxr", ".wxr.xml"), ("ghost", ".ghost.json")])
def test_a_series_is_one_file_for_a_system_that_imports_many(
    run: Run, tmp_path: Path, format: str, ending: str
) -> None:
    words = ("export", "--series", "The Crossing", "--to", tmp_path / "out", "--format", format)
    code, out, _ = run(*words, "--override", "A rehearsal")
    assert code == 0
    assert out.splitlines() == [str(tmp_path / "out" / f"almost-the-crossing{ending}")]
    assert Path(out.strip()).read_text(encoding="utf-8").count("About No Ferry.") >= 1
    assert json.loads(run("show", "no-ferry", "--json")[1])["exports"][0]["override"] == "A rehearsal"


@pytest.mark.parametrize(("format", "ending"), [("ninjs", ".ninjs.json"), ("apple", ".apple-news/article.json")])
def test_others_get_a_file_for_each(run: Run, tmp_path: Path, format: str, ending: str) -> None:
    code, out, _ = run("export", "one-ferry", "two-ferries", "--to", tmp_path / "out", "--format", format)
    assert code == 0
    assert out.splitlines() == [str(tmp_path / "out" / f"almost-{one}{ending}") for one in ("one-ferry", "two-ferries")]
    assert json.loads(run("show", "one-ferry", "--json")[1])["exports"][0]["format"] == format


@pytest.mark.parametrize("format", ["bag", "wxr"])
def test_none_goes_where_the_gate_stops_one(run: Run, tmp_path: Path, format: str) -> None:
    code, out, err = run("export", "one-ferry", "no-ferry", "--to", tmp_path / "out", "--format", format)
    assert (code, out, names(tmp_path / "out")) == (1, "", [])
    assert "not ready" in err
    assert json.loads(run("show", "one-ferry", "--json")[1])["exports"] == []


def test_articles_or_a_series_must_be_named(run: Run, tmp_path: Path) -> None:
    assert run("export", "--to", tmp_path)[0] == 2
    assert run("export", "one-ferry", "--series", "the-crossing", "--to", tmp_path)[0] == 2
    code, _, err = run("export", "--series", "no-such-series", "--to", tmp_path)
    assert (code, err != "") == (1, True)


def test_a_series_without_anything_ready_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("series", "new", "Empty")[0] == 0
    code, _, err = run("export", "--series", "empty", "--to", tmp_path / "out")
    assert code == 1
    assert "No article of “Empty” is ready." in err
