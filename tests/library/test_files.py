"""File links: a file that is opened again is the same draft."""

import os
import sys
from pathlib import Path

import pytest

from almost_editor.errors import NotFound


def test_a_file_finds_its_draft_however_its_path_is_written(library, write, tmp_path, monkeypatch):
    draft = write("Harbor")
    path = tmp_path / "harbor.md"
    path.write_text("text")
    link = library.files.link(path, draft.id, "ab")
    monkeypatch.chdir(tmp_path)
    assert library.files.linked(Path("harbor.md")) == link
    assert library.files.linked(tmp_path / "library" / ".." / "harbor.md") == link
    assert library.files.of_draft(draft.id) == link
    assert link.path.read_text() == "text"


def test_a_link_is_replaced(library, write, tmp_path):
    one, two = write("One"), write("Two")
    library.files.link(tmp_path / "a.md", one.id, "ab")
    library.files.link(tmp_path / "a.md", two.id, "cd")
    assert library.files.linked(tmp_path / "a.md").draft_id == two.id
    assert library.files.of_draft(one.id) is None
    library.files.link(tmp_path / "b.md", two.id, "ef")
    assert library.files.of_draft(two.id).path == (tmp_path / "b.md").resolve()


@pytest.mark.skipif(sys.platform != "linux", reason="only here are names of files any bytes")
def test_a_file_whose_name_is_no_text_is_linked(library, write, tmp_path):
    draft = write("Harbor")
    path = tmp_path / os.fsdecode(b"caf\xe9.md")
    assert library.files.link(path, draft.id, "ab") == library.files.linked(path)


def test_what_is_not_there(library, tmp_path):
    assert library.files.linked(tmp_path / "a.md") is None
    assert library.files.of_draft("x") is None
    with pytest.raises(NotFound):
        library.files.link(tmp_path / "a.md", "x", "ab")
