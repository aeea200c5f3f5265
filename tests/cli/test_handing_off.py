"""`handoff` and `import FILE.almost`, as a person types them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.cli.entry import main
from almost_editor.library.store import Library


@pytest.fixture
def desks(tmp_path: Path) -> tuple[str, str]:
    """Two libraries, the first of which has a series of two articles."""
    with Library.open(tmp_path / "one") as library:
        series = library.series.create("Harbor")
        for headline in ("Ferry", "Pier"):
            body = f"The {headline.lower()} is new.\n\nTwelve saw it."
            library.drafts.save(library.drafts.new(headline=headline, body=body, series=(series.id,)))
    return str(tmp_path / "one"), str(tmp_path / "two")


def run(library: str, *words: object) -> int:
    return main(["--library", library, *map(str, words)])


def edit(library: str, slug: str, old: str, new: str) -> None:
    with Library.open(Path(library)) as opened:
        draft = opened.drafts.find(slug)
        opened.drafts.save(replace(draft, body=draft.body.replace(old, new)))


def test_an_article_goes_and_comes_back(
    desks: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = desks
    path = tmp_path / "ferry.almost"
    assert run(one, "handoff", "ferry", "--to", path) == 0
    assert capsys.readouterr().out.strip() == str(path)
    first = path.read_bytes()
    assert run(one, "handoff", "ferry", "--to", path) == 0
    assert path.read_bytes() == first, "the same article gives the same bytes"
    assert run(two, "import", path) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "ferry"
    assert run(two, "import", path) == 0
    assert "nothing new" in capsys.readouterr().err
    edit(two, "ferry", "Twelve", "Ten")
    edit(one, "ferry", "new", "old")
    assert run(two, "handoff", "ferry", "--to", path) == 1
    assert "already there" in capsys.readouterr().err
    assert run(two, "handoff", "ferry", "--to", path, "--replace") == 0
    assert run(one, "import", path) == 0
    assert "was merged" in capsys.readouterr().err
    edit(one, "ferry", "Ten", "Nine")
    edit(two, "ferry", "Ten", "Eight")
    assert run(two, "handoff", "ferry", "--to", path, "--replace") == 0
    assert run(one, "import", path) == 0
    assert "1 passage or field stands in two versions" in capsys.readouterr().err
    assert run(one, "check", "ferry") == 1
    assert "stands in two versions; choose one" in capsys.readouterr().out
    with Library.open(Path(one), writing=False) as library:
        body = library.drafts.find("ferry").body
    assert all(words in body for words in ("The ferry is old.", "Nine saw it.", "Eight saw it."))


def test_a_series_goes_whole(desks: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = desks
    assert run(one, "handoff", "--series", "harbor", "--to", tmp_path / "harbor.almost") == 0
    capsys.readouterr()
    assert run(two, "import", tmp_path / "harbor.almost") == 0
    assert capsys.readouterr().out.splitlines() == ["ferry", "pier"]
    assert run(two, "series", "list") == 0
    assert "Harbor" in capsys.readouterr().out


def test_what_is_wrong_is_said(desks: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, _two = desks
    (tmp_path / "bad.almost").write_bytes(b"PK\x03\x04 and no more")
    for words, said in (
        (("handoff", "--to", tmp_path / "x.almost"), "Name an article"),
        (("handoff", "ferry", "--to", tmp_path / "x.zip"), "ends in .almost"),
        (("handoff", "nothing", "--to", tmp_path / "x.almost"), "no article “nothing”"),
        (("handoff", "--series", "nothing", "--to", tmp_path / "x.almost"), "no series “nothing”"),
        (("import", tmp_path / "bad.almost"), "is damaged, or no file of this kind"),
        (("import", tmp_path / "none.almost"), "There is no file"),
    ):
        assert run(one, *words) == 1
        assert said in capsys.readouterr().err
