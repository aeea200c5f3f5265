from __future__ import annotations

from pathlib import Path

import pytest

from almost_editor.cli.entry import main


@pytest.fixture
def packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Path, ...]:
    """Export an article in all three formats."""
    page = tmp_path / "page.md"
    page.write_text("# Ferry Stops\n\nNobody has a plan.\n", encoding="utf-8")
    library = ("--library", str(tmp_path / "library"))
    assert main([*library, "import", str(page)]) == 0
    slug = capsys.readouterr().out.strip()
    made = []
    for format in ("bag", "zip", "html"):
        words = ("export", slug, "--to", str(tmp_path / format), "--format", format, "--override", "A try.")
        assert main([*library, *words]) == 0
        made.append(Path(capsys.readouterr().out.strip()))
    return tuple(made)


def verify(capsys: pytest.CaptureFixture[str], *places: Path) -> tuple[int, str, str]:
    code = main(["verify", *map(str, places)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_whole_packages_of_every_format(packages: tuple[Path, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = verify(capsys, *packages)
    assert (code, err) == (0, "")
    assert out.splitlines() == [f"{one.name} is whole." for one in packages]


def test_what_is_wrong_is_printed_and_the_code_is_one(
    packages: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    bag, archive, _ = packages
    (bag / "data" / "index.html").unlink()
    archive.write_bytes(archive.read_bytes()[:-30])
    code, out, err = verify(capsys, *packages)
    assert code == 1
    assert f"{bag.name}: data/index.html is missing." in out
    assert f"{archive.name}: This is no package" in out
    assert "is whole." in out
    assert err == "2 of 3 packages are not as exported. Export again, or mend the layout where the page is at fault.\n"


def test_a_place_where_nothing_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = verify(capsys, tmp_path / "gone")
    assert (code, out) == (1, "")
    assert "There is no " in err
