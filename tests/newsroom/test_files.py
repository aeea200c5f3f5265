from __future__ import annotations

from dataclasses import replace

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.exchange.file_kinds import MAX_ARTICLE_BYTES
from almost_editor.newsroom.files import FileState, open_file, save_to_file, take_file

from .conftest import picture


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "ferry.md"
    path.write_text("# Ferry Stops\n\nThe last boat leaves at 9.\n", encoding="utf-8")
    return path


def edit(library, draft, **fields):
    library.drafts.save(replace(draft, **fields))
    return library.drafts.get(draft.id)


def test_a_file_opens_as_the_same_draft_again(library, file):
    first, second = open_file(library, file), open_file(library, file.parent / "." / file.name)
    assert first.state is FileState.TAKEN_IN
    assert second.state is FileState.UNCHANGED
    assert first.draft == second.draft
    assert first.draft.headline == "Ferry Stops"


def test_a_draft_that_went_on_is_left_alone_and_so_is_its_file(library, file):
    before = file.read_bytes()
    draft = edit(library, open_file(library, file).draft, body="The last boat leaves at 10.")
    assert open_file(library, file).state is FileState.UNCHANGED
    assert open_file(library, file).draft == draft
    assert file.read_bytes() == before


def test_a_newer_file_is_taken_into_an_untouched_draft(library, file):
    draft = open_file(library, file).draft
    library.drafts.save(draft)
    file.write_text("# Ferry Goes On\n\nThe boats stay.\n", encoding="utf-8")
    theirs = file.read_bytes()
    assert save_to_file(library, draft.id).state is FileState.FILE_NEWER
    assert file.read_bytes() == theirs
    answer = open_file(library, file)
    assert answer.state is FileState.FILE_NEWER
    assert (answer.draft.id, answer.draft.headline, answer.draft.body) == (draft.id, "Ferry Goes On", "The boats stay.")
    assert open_file(library, file).state is FileState.UNCHANGED


def test_where_both_changed_nothing_happens_until_somebody_decides(library, file):
    draft = edit(library, open_file(library, file).draft, body="Mine.")
    file.write_text("# Ferry Goes On\n\nTheirs.\n", encoding="utf-8")
    theirs = file.read_bytes()
    assert open_file(library, file).state is FileState.BOTH_CHANGED
    assert save_to_file(library, draft.id).state is FileState.BOTH_CHANGED
    assert library.drafts.get(draft.id).body == "Mine."
    assert file.read_bytes() == theirs
    taken = take_file(library, file)
    assert taken.draft.body == "Theirs."
    assert library.drafts.find("ferry-stops-2").body == "Mine."
    assert "ferry-stops-2" in taken.notes[0]
    assert file.read_bytes() == theirs


def test_saving_over_what_somebody_else_wrote_needs_a_word(library, file):
    draft = edit(library, open_file(library, file).draft, body="Mine.")
    file.write_text("Theirs.", encoding="utf-8")
    assert save_to_file(library, draft.id, replace=True).state is FileState.SAVED
    assert "Mine." in file.read_text(encoding="utf-8")
    assert open_file(library, file).state is FileState.UNCHANGED


def test_a_draft_saved_to_its_file_comes_back_as_it_is(library, file):
    draft = open_file(library, file).draft
    series = library.series.create("The Crossing")
    added = library.pictures.add(picture(), "boat.png", width_px=64, height_px=48, format="png")
    draft = edit(
        library, draft, dek="Boats rest.", body="![Boat](boat.png)", tags=("ferry",), series=(series.id,),
        pictures=(added,), stage=Stage.IN_EDIT, notes="Private.",
    )  # fmt: skip
    assert save_to_file(library, draft.id).state is FileState.SAVED
    assert (file.parent / "boat.png").read_bytes() == picture()
    file.write_text(file.read_text(encoding="utf-8").replace("Boats rest.", "Boats sleep."), encoding="utf-8")
    again = open_file(library, file)
    assert again.state is FileState.FILE_NEWER
    same = replace(draft, dek="Boats sleep.", slug_by_hand=True, revision=again.draft.revision)
    assert again.draft == same
    assert again.notes == ()


def test_a_draft_gets_a_file_and_a_strangers_file_is_left_alone(library, write, tmp_path):
    draft = write("Ferry Stops")
    with pytest.raises(NotFound, match="no file yet"):
        save_to_file(library, draft.id)
    with pytest.raises(InvalidValue, match="not a Markdown file"):
        save_to_file(library, draft.id, tmp_path / "a.txt")
    with pytest.raises(InvalidValue, match="could not be written"):
        save_to_file(library, draft.id, tmp_path / "gone" / "a.md")
    target = tmp_path / "a.md"
    target.write_text("Somebody’s.", encoding="utf-8")
    assert save_to_file(library, draft.id, target).state is FileState.BOTH_CHANGED
    assert target.read_text(encoding="utf-8") == "Somebody’s."
    assert library.files.of_draft(draft.id) is None
    assert save_to_file(library, draft.id, tmp_path / "b.md").state is FileState.SAVED
    assert open_file(library, tmp_path / "b.md").state is FileState.UNCHANGED
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["a.md", "b.md"]


def test_a_file_that_is_gone_leaves_its_draft(library, file):
    draft = open_file(library, file).draft
    file.unlink()
    assert open_file(library, file).state is FileState.FILE_GONE
    assert open_file(library, file).draft == draft
    assert save_to_file(library, draft.id).state is FileState.SAVED


def test_opening_the_file_takes_its_draft_out_of_the_trash(library, file):
    draft = open_file(library, file).draft
    library.drafts.trash(draft.id)
    assert open_file(library, file).draft.id == draft.id
    assert not library.drafts.summary(draft.id).trashed


def test_a_picture_beside_the_file_may_be_larger_than_any_article(library, file):
    draft = open_file(library, file).draft
    added = library.pictures.add(picture(), "boat.png", width_px=64, height_px=48, format="png")
    draft = edit(library, draft, body="![Boat](boat.png)", pictures=(added,))
    with (file.parent / "boat.png").open("wb") as large:
        large.truncate(MAX_ARTICLE_BYTES + 1)
    answer = save_to_file(library, draft.id)
    assert answer.state is FileState.SAVED
    assert "boat.png" in answer.notes[0]
    (file.parent / "boat.png").unlink()
    (file.parent / "boat.png").mkdir()
    assert "boat.png" in save_to_file(library, draft.id).notes[0]
