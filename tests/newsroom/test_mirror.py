"""The plain mirror: the folder holds each draft outside the trash as Markdown, and only what changed is written."""

import json
import os
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Stage
from almost_editor.document.slugs import is_slug, make_slug
from almost_editor.errors import Cancelled, LibraryUnwritable
from almost_editor.exchange.markdown_file import read_markdown, write_markdown
from almost_editor.library.store import Library
from almost_editor.newsroom import mirror as module
from almost_editor.newsroom.mirror import Mirrored, file_name, mirror

SAFE = re.compile(r"[a-z0-9_][a-z0-9-]*\.md")
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\..*")


@pytest.fixture
def folder(library):
    return library.backups.folder / "mirror"


def files(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}


def expected(library):
    names = {series.id: series.name for series in library.series.all()}
    drafts = [library.drafts.get(one.id) for one in library.drafts.summaries()]
    return {
        f"{draft.slug}.md": write_markdown(draft, library.publication.load(), tuple(names[one] for one in draft.series))
        for draft in drafts
    }


def test_each_draft_is_a_file_with_its_fields(library, write, folder):
    series = library.series.create("The Crossing")
    write("Harbor", body="Grüße aus dem Hafen.", series=(series.id,), notes="Ask Gil.")
    write("Pier", stage=Stage.IDEA)
    assert mirror(library) == Mirrored(written=2)
    assert files(folder) == expected(library)
    taken = read_markdown(files(folder)["harbor.md"], library.publication.load())
    assert (taken.headline, taken.body, taken.series_names) == ("Harbor", "Grüße aus dem Hafen.", ("The Crossing",))


def test_only_what_changed_is_written(library, write, folder):
    draft = write("Harbor")
    write("Pier")
    mirror(library)
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert mirror(library) == Mirrored()
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before
    library.drafts.save(replace(draft, body="Other words."))
    assert mirror(library) == Mirrored(written=1)
    library.drafts.set_stage(draft.id, Stage.IDEA)
    assert mirror(library) == Mirrored(written=1)
    (folder / "pier.md").unlink()
    (folder / "harbor.md").write_text("Somebody wrote here.")
    assert mirror(library) == Mirrored(written=2)
    assert files(folder) == expected(library)


def test_a_series_that_is_renamed_is_renamed_in_the_files(library, write, folder):
    series = library.series.create("The Crossing")
    write("Harbor", series=(series.id,))
    mirror(library)
    library.series.rename(series.id, "Crossings")
    assert mirror(library) == Mirrored(written=1)
    assert "Crossings" in files(folder)["harbor.md"]


def test_files_of_gone_drafts_go_and_those_of_others_stay(library, write, folder):
    draft, other = write("Harbor"), write("Pier")
    mirror(library)
    (folder / "mine.md").write_text("A file of my own.")
    library.drafts.trash(other.id)
    library.drafts.save(replace(draft, headline="Bridge"))
    assert mirror(library) == Mirrored(written=1, removed=2)
    assert sorted(files(folder)) == ["bridge.md", "mine.md"]
    library.drafts.untrash(other.id)
    mirror(library)
    (folder / "pier.md").write_text("Words that somebody added here.")
    library.drafts.trash(other.id)
    assert mirror(library) == Mirrored()
    assert files(folder)["pier.md"] == "Words that somebody added here."


def test_a_damaged_draft_leaves_its_last_sound_file(library, write, folder):
    write("Harbor", body="A grey day.")
    write("Pier", body="Words.")
    mirror(library)
    before = files(folder)
    library._connection.run("UPDATE bodies SET body = 'A gray day.' WHERE body LIKE '%grey%'")
    assert mirror(library) == Mirrored(left=("Harbor",))
    assert files(folder) == before


def test_an_empty_library_makes_no_folder(library):
    assert mirror(library) == Mirrored()
    assert not library.backups.folder.exists()


def test_a_reader_mirrors_beside_a_writer(library, write, folder):
    write("Harbor")
    with Library.open(library.folder, writing=False) as reading:
        assert mirror(reading).written == 1
    assert mirror(library) == Mirrored()
    assert files(folder) == expected(library)


def test_a_full_disk_leaves_whole_files_and_the_next_time_goes_on(library, write, folder, monkeypatch):
    drafts = [write(f"Harbor {number}") for number in range(4)]
    mirror(library)
    before = files(folder)
    for draft in drafts:
        library.drafts.save(replace(draft, body="Other words."))
    real, count = module.write_whole, []

    def fill(path, data):
        count.append(path)
        if len(count) == 3:
            raise OSError(28, "No space left on device")
        real(path, data)

    monkeypatch.setattr(module, "write_whole", fill)
    with pytest.raises(LibraryUnwritable, match="disk is full"):
        mirror(library)
    monkeypatch.undo()
    after = expected(library)
    assert all(text in (before[name], after[name]) for name, text in files(folder).items())
    assert mirror(library).written >= 2
    assert files(folder) == after


def test_what_was_cut_off_between_two_drafts_is_taken_up_and_away_again(library, write, folder):
    drafts = [write(f"Harbor {number}") for number in range(3)]
    asked = []
    with pytest.raises(Cancelled):
        mirror(library, cancelled=lambda: len(asked) == 2 or asked.append(1))
    assert len(files(folder)) == 2
    (folder / ".new-1-harbor-0.md").write_text("half")
    for draft in drafts:
        library.drafts.trash(draft.id)
    assert mirror(library).removed == 2
    assert [path.name for path in folder.iterdir()] == [".mirror.json"]


@pytest.mark.parametrize(
    "index",
    ["", "[]", "null", '{"../../harbor.md": ""}', '{"..\\\\harbor.md": ""}', '{"a.md": 3}', '{"notes.txt": ""}'],
)
def test_an_index_that_was_spoiled_takes_nothing_away_elsewhere(library, write, folder, index):
    write("Harbor")
    mirror(library)
    mine = library.folder.parent / "harbor.md"
    mine.write_text("mine")
    (folder / "notes.txt").write_text("mine")
    (folder / ".mirror.json").write_text(index)
    mirror(library)
    assert mine.read_text() == "mine"
    assert (folder / "notes.txt").exists()
    assert files(folder) == expected(library)
    assert list(json.loads((folder / ".mirror.json").read_text())) == ["harbor.md"]


# Names


@settings(deadline=None)
@given(st.text(max_size=100), st.uuids())
def test_every_slug_is_a_safe_name(text, draft_id):
    slug = make_slug(text)
    assert is_slug(slug)
    assert SAFE.fullmatch(file_name(slug, draft_id.hex))


@settings(deadline=None)
@given(st.one_of(st.text(), st.sampled_from(["../x", "..", ".", "", "con", "a/b", "a\\b", "nul", "com1", "A", "a.b"])))
def test_whatever_stands_in_a_damaged_library_the_name_stays_in_the_folder(slug):
    name = file_name(slug, "1")
    assert SAFE.fullmatch(name)
    assert not DEVICES.fullmatch(name)
    assert os.path.basename(name) == name  # noqa: PTH119


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True), unique=True))
def test_no_two_slugs_share_a_file(slugs):
    every = [*slugs, "con", "aux"]
    assert len({file_name(slug, "1") for slug in every}) == len(set(every))
