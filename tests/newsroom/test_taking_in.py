from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest
from PIL import Image

from almost_editor.document.draft import Author, Stage
from almost_editor.errors import ImportRefused, NotFound
from almost_editor.exchange.markdown_file import read_markdown, write_markdown
from almost_editor.exchange.rich.pictures import TakenPicture
from almost_editor.media.reading import read_facts
from almost_editor.newsroom.picture_names import add_taken
from almost_editor.newsroom.taking_in import import_file, paste_into

from .conftest import picture

PAGE = (
    "Almost\n\nFerry Stops For The Winter\n\nThe county ends the night ferry.\n\nThe county ends the night ferry.\n\n"
    "The last boat leaves at 9.\n\nMore On The Crossing\n\nSubscribe To The Almost Newsletter For More\n\nTRENDING\n"
)


def test_a_copied_page_becomes_a_draft_in_its_series(library, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    arrival = import_file(library, tmp_path / "page.txt")
    draft = arrival.draft
    assert (draft.headline, draft.dek) == ("Ferry Stops For The Winter", "The county ends the night ferry.")
    assert draft.body == "The last boat leaves at 9."
    assert draft.slug == "ferry-stops-for-the-winter"
    assert draft.stage is Stage.DRAFT
    assert arrival.new_series == ("The Crossing",)
    assert library.series.get(draft.series[0]).parts == (draft.id,)
    assert all(note in draft.notes for note in arrival.notes)


def test_a_series_of_that_name_is_joined_whatever_its_apostrophes(library, tmp_path):
    series = library.series.create("Alden’s Bridges")
    file = tmp_path / "a.md"
    file.write_text('---\nheadline: A\nseries: "alden\'s  bridges"\n---\nText.', encoding="utf-8")
    first, second = import_file(library, file), import_file(library, file)
    assert first.new_series == ()
    assert first.draft.id != second.draft.id
    assert library.series.get(series.id).parts == (first.draft.id, second.draft.id)


def test_an_unknown_layout_becomes_the_publications_own_with_a_note(library, tmp_path):
    library.publication.save(replace(library.publication.load(), default_layout="feature"))
    file = tmp_path / "a.md"
    for wanted, got in (("broadsheet", "feature"), ("../article", "feature"), ("article", "article")):
        file.write_text(f"---\nheadline: A\nlayout: {wanted}\n---\nText.", encoding="utf-8")
        arrival = import_file(library, file)
        assert arrival.draft.layout == got
        assert (wanted in " ".join(arrival.notes)) == (wanted != got)
    (library.folder / "layouts" / "broadsheet").mkdir(parents=True)
    (library.folder / "layouts" / "broadsheet" / "layout.toml").touch()
    file.write_text("---\nheadline: A\nlayout: broadsheet\n---\nText.", encoding="utf-8")
    assert import_file(library, file).draft.layout == "broadsheet"


def test_pictures_are_found_beside_the_file_and_called_by_plain_names(library, tmp_path):
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "The Bridge.png").write_bytes(picture("#112233"))
    (tmp_path / "The-Bridge.png").write_bytes(picture("#445566"))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    file = tmp_path / "a.md"
    file.write_text(
        "---\nheadline: A\nhero: {file: The-Bridge.png, alt: A bridge.}\n---\n"
        '![One](<art/The Bridge.png> "C. | D/E")\n\n![Two](art/The%20Bridge.png)\n\n![Three](gone.png)\n\n'
        "![Four](broken.png)\n\n![Five](https://elsewhere.example/x.png)\n\n![Six](../secret.png)\n",
        encoding="utf-8",
    )
    (tmp_path.parent / "secret.png").write_bytes(picture())
    arrival = import_file(library, file)
    draft = arrival.draft
    assert [one.name for one in draft.pictures] == ["The-Bridge.png", "The-Bridge-2.png"]
    assert draft.hero.picture == "The-Bridge.png"
    assert '![One](The-Bridge-2.png "C. | D/E")' in draft.body
    assert "![Two](The-Bridge-2.png)" in draft.body
    assert "![Five](https://elsewhere.example/x.png)" in draft.body
    assert library.pictures.read(draft.pictures[1]) == picture("#112233")
    said = "\n".join(arrival.notes)
    assert all(name in said for name in ("gone.png", "broken.png", "../secret.png"))


def test_a_slug_that_is_taken_is_numbered_and_said(library, tmp_path, write):
    write("Taken")
    file = tmp_path / "a.md"
    file.write_text("---\nheadline: Another\nslug: taken\n---\nText.", encoding="utf-8")
    arrival = import_file(library, file)
    assert arrival.draft.slug == "taken-2"
    assert "“taken” is taken" in arrival.notes[0]


def test_an_article_that_calls_itself_exported_arrives_as_ready(library, tmp_path):
    file = tmp_path / "a.md"
    file.write_text("---\nheadline: A\nstage: exported\npart: 1\nseries: S\n---\nText.", encoding="utf-8")
    arrival = import_file(library, file)
    assert arrival.draft.stage is Stage.READY
    assert "exported" in "".join(arrival.notes)


def test_pasting_into_a_draft_keeps_what_it_had(library, write):
    series = library.series.create("Winter")
    empty = write("", dek="", body="", stage=Stage.DRAFT, section="News", series=(series.id,), notes="Call Reyes.")
    draft = paste_into(library, empty, PAGE).draft
    assert draft.id == empty.id
    assert draft.headline == "Ferry Stops For The Winter"
    assert draft.authors == (Author("Mara Ellison"),)
    assert draft.section == "News"
    assert draft.published == datetime(2023, 2, 1, 12, tzinfo=UTC)
    assert [library.series.get(one).name for one in draft.series] == ["The Crossing", "Winter"]
    assert draft.notes.startswith("Call Reyes.")


def test_what_cannot_be_taken_in_leaves_nothing_behind(library, tmp_path):
    with pytest.raises(NotFound, match="no file"):
        import_file(library, tmp_path / "gone.md")
    with pytest.raises(ImportRefused, match="folder"):
        import_file(library, tmp_path)
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xff\xff")
    with pytest.raises(ImportRefused, match="UTF-8"):
        import_file(library, bad)
    assert library.drafts.summaries() == []


def test_pictures_bring_their_words_and_the_file_has_the_last_one(library, tmp_path):
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "What the file says.", "Ines Moreno"
    for name in ("a.jpg", "b.jpg"):
        Image.new("RGB", (40, 30), "navy" if name == "a.jpg" else "teal").save(tmp_path / name, exif=exif)
    (tmp_path / "a.md").write_text(
        "---\nheadline: A\npictures:\n- file: a.jpg\n  alt: From the text.\n---\n![](a.jpg)\n\n![](b.jpg)\n"
    )
    draft = import_file(library, tmp_path / "a.md").draft
    said = [(one.name, one.alt, one.caption, one.credit) for one in draft.pictures]
    assert said == [("a.jpg", "From the text.", "", ""), ("b.jpg", "", "What the file says.", "Ines Moreno")]
    again = read_markdown(write_markdown(draft, library.publication.load(), ()), library.publication.load())
    assert [(one.file, one.alt, one.caption, one.credit) for one in again.picture_words] == said


def test_a_word_document_brings_its_pictures(library, tmp_path):
    made, picture = docx.Document(), io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(picture, "png")
    picture.seek(0)
    made.add_heading("Ferries", 0)
    made.add_paragraph("Words.")
    made.add_picture(picture)
    made.save(str(tmp_path / "a.docx"))
    arrival = import_file(library, tmp_path / "a.docx")
    assert (arrival.draft.headline, arrival.draft.body) == ("Ferries", "Words.\n\n![](pasted-picture-1.png)")
    (kept,) = arrival.draft.pictures
    assert (kept.name, kept.width_px) == ("pasted-picture-1.png", 60)
    assert library.pictures.read(kept) == picture.getvalue()


def test_pictures_that_a_draft_has_already_keep_their_names(library):
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(file, "png")
    taken = TakenPicture("pasted-picture-1.png", file.getvalue(), read_facts(file.getvalue()), "Alt")
    first, called = add_taken(library, [taken], ())
    assert called == {taken.name: taken.name}
    assert first[0].alt == "Alt"
    own = (replace(first[0], name="mine.png"),)
    assert add_taken(library, [taken], own) == (own, {taken.name: "mine.png"})
    other = (replace(first[0], digest="0" * 64),)
    pictures, called = add_taken(library, [taken], other)
    assert called == {taken.name: "pasted-picture-1-2.png"}
    assert [one.name for one in pictures] == ["pasted-picture-1.png", "pasted-picture-1-2.png"]
