"""Merging from the command line and what is said of it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.cli.entry import main
from almost_editor.library.backup import backups_folder, copies_in
from almost_editor.library.merging import Merged
from almost_editor.library.store import DATABASE_NAME, Library
from almost_editor.newsroom.merging import told

COPY = Path("library 2.sqlite3")


@pytest.mark.parametrize(
    ("merged", "said"),
    [
        (Merged(), "it had nothing that was not here"),
        (Merged(1, 1, 1), "1 article came in; 1 is newer from there; 1 was changed in both and has the other text in"),
        (Merged(2000, 2, 2), "2,000 articles came in; 2 are newer from there; 2 were changed in both and have"),
        (Merged(damaged=("Ferry",)), "but for what is damaged in it (“Ferry”), and left where it is"),
    ],
)
def test_what_came_of_it_is_said(merged, said):
    assert said in told(merged, COPY)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "library"
    with Library.open(place) as library:
        library.drafts.save(library.drafts.new(headline="Ferry", body="Here."))
    with Library.open(tmp_path / "other") as library:
        library.drafts.save(library.drafts.new(headline="Pier", body="There."))
    shutil.copyfile(tmp_path / "other" / DATABASE_NAME, place / COPY)
    return place


def test_the_command_line_tells_of_copies_and_merges_them(folder, capsys):
    ask = ["--library", str(folder), "library"]
    assert main([*ask, "check"]) == 0
    assert f"A conflict copy that is not merged: {COPY}" in capsys.readouterr().out
    assert main([*ask, "check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["conflicts"] == [str(COPY)]
    assert main([*ask, "merge"]) == 0
    assert "1 article came in" in capsys.readouterr().out
    assert len(copies_in(backups_folder(folder))) == 1, "backed up before"
    assert (folder / "merged" / COPY).exists()
    assert main([*ask, "merge"]) == 0
    assert "no conflict copy" in capsys.readouterr().err
    with Library.open(folder, writing=False) as library:
        assert library.drafts.find("pier").body == "There."


def test_a_copy_that_is_damaged_in_part_stays(folder, tmp_path, capsys):
    with Library.open(tmp_path / "other") as library:
        library.drafts.save(replace(library.drafts.find("pier"), body="A grey day."))
    data = (tmp_path / "other" / DATABASE_NAME).read_bytes()
    (folder / COPY).write_bytes(data.replace(b"A grey day", b"A gray day"))
    assert main(["--library", str(folder), "library", "merge"]) == 0
    assert "“Pier”" in capsys.readouterr().out
    assert (folder / COPY).exists()
