"""`stylebook`: taken out, brought in, and what is said of what is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from almost_editor.cli.entry import main
from almost_editor.paths import starter_stylebook

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def called(*words: str) -> tuple[int, str, str]:
        code = main(["--library", str(tmp_path / "library"), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def test_a_new_library_has_the_book_that_one_begins_with(run: Run, tmp_path: Path) -> None:
    run("new", "A Boat")
    out = tmp_path / "out.toml"
    code, said, err = run("stylebook", "export", str(out))
    assert (code, said) == (0, f"{out}\n")
    assert err.endswith(" rules.\n")
    assert out.read_bytes() == starter_stylebook().read_bytes()


def test_a_library_that_has_articles_begins_with_none(run: Run, tmp_path: Path) -> None:
    run("new", "A Boat")
    book = tmp_path / "library" / "dictionaries" / "stylebook.toml"
    book.unlink()
    run("new", "Another Boat")
    assert not book.exists()


def test_rules_come_in(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "ours.toml"
    book.write_text('[[rule]]\nname = "email"\nwords = "e-mail"\nuse = "mail"\n[[rule]]\nwords = "a"\nuse = "b"\n')
    run("new", "A Boat")
    code, said, err = run("stylebook", "import", str(book))
    assert (code, said) == (0, "a\nemail\n")
    assert "New: 1 rule; changed: 1." in err
    assert "stylebook.before.toml" in err
    code, said, err = run("stylebook", "import", str(book), "--replace")
    assert (code, said, "New: 0 rules; changed: 0." in err) == (0, "", True)
    run("stylebook", "export", str(tmp_path / "out.toml"))
    assert (tmp_path / "out.toml").read_bytes() == book.read_bytes()


def test_what_is_no_book_is_refused(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "bad.toml"
    book.write_text('[[rule]]\nwords = "a"\n')
    code, said, err = run("stylebook", "import", str(book))
    assert (code, said) == (1, "")
    assert "“bad.toml”, line 1: The rule “a” says neither" in err
    assert run("stylebook", "import", str(tmp_path / "missing.toml"))[0] == 1
    assert run("stylebook", "export", str(tmp_path / "no" / "folder.toml"))[0] == 1


def test_a_damaged_book_is_told_and_checks_go_on(run: Run, tmp_path: Path) -> None:
    _code, slug, _err = run("new", "A Boat")
    (tmp_path / "library" / "dictionaries" / "stylebook.toml").write_text("[[rule\n")
    code, said, err = run("check", slug.strip())
    assert code == 1
    assert "stage" in said
    assert "“stylebook.toml”, line 1: it is not written as a style book is" in err
