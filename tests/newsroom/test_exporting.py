from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.desk.checks.finding import blocks
from almost_editor.document.draft import Hero, Stage
from almost_editor.errors import Cancelled, ExportRefused, InvalidValue, NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import export, record
from almost_editor.publish.verifying import verify_package

from .conftest import LAYOUTS, picture


@pytest.fixture
def article(library, write):
    series = library.series.create("The Crossing")
    boat = library.pictures.add(picture(width=900, height=600), "boat.png", width_px=900, height_px=600, format="png")
    write("Earlier", series=(series.id,), stage=Stage.EXPORTED)
    return write(
        "Ferry Stops", series=(series.id,), pictures=(boat,),
        hero=Hero("boat.png", "A boat.", "It rests.", "I. M./Almost"),
        body="“Nothing [new] today,” she said.\n\n![Boat](boat.png \"| I. M./Almost\")\n",
    )  # fmt: skip


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_article_goes_out_whole_and_on_record(library, article, tmp_path):
    said = []
    exported = export(
        library, article.slug, tmp_path / "out", layouts=LAYOUTS, progress=lambda *step: said.append(step)
    )
    record(library, exported)
    assert exported.path == tmp_path / "out" / "almost-ferry-stops"
    assert verify_package(exported.path) == ()
    assert [one.rule for one in exported.findings] == ["caption-missing", "postal-address-missing"]
    page = (exported.path / "data" / "index.html").read_text(encoding="utf-8")
    for words in ("Ferry Stops", "“Nothing [new] today,”", "More On The Crossing", "Earlier", "Trending", "Newsletter"):
        assert words in page
    kept = library.exports.of(article.id)[0]
    assert (kept.digest, kept.to, kept.format, kept.address) == (
        exported.digest, str(exported.path), "bag", "https://almost.example/2023/02/ferry-stops/",
    )  # fmt: skip
    assert library.drafts.get(article.id).stage is Stage.EXPORTED
    assert [step[0] / step[1] for step in said] == sorted(step[0] / step[1] for step in said)
    assert said[-1][0] == said[-1][1]


def test_the_same_library_gives_the_same_bytes_though_it_was_recorded_in_between(library, article, tmp_path):
    first = export(library, article.slug, tmp_path / "one", layouts=LAYOUTS)
    record(library, first)
    second = export(library, article.id, tmp_path / "two", layouts=LAYOUTS)
    assert contents(first.path) == contents(second.path)
    assert first.digest == second.digest
    record(library, second)
    # The same place again: an untouched package of the same article is replaced.
    assert export(library, article.slug, tmp_path / "one", layouts=LAYOUTS).path == first.path


def test_suggestions_and_comments_stop_it_and_never_leave(library, write, tmp_path):
    draft = write(
        "Ferry Stops", body="It {--never --}{++finally ++}ran{>>SECRET<<}.{++¶¶++}\n\n{++Then it stopped.++}\n"
    )
    with pytest.raises(ExportRefused):
        export(library, draft.slug, tmp_path / "no", layouts=LAYOUTS)
    exported = export(library, draft.slug, tmp_path / "out", "bag", "The desk is asleep", layouts=LAYOUTS)
    library.drafts.save(replace(library.drafts.get(draft.id), body="It finally ran.\n\nThen it stopped.\n"))
    clean = export(library, draft.slug, tmp_path / "clean", layouts=LAYOUTS)
    assert contents(exported.path) == contents(clean.path)
    assert not any(b"SECRET" in data for data in contents(exported.path).values())


def test_what_was_exported_in_between_changes_no_other_article(library, write, tmp_path):
    series = library.series.create("The Crossing")
    for headline in ("Aaa", "Bbb", "Ccc"):
        write(headline, series=(series.id,))
    made = []
    for number, slug in enumerate(("aaa", "bbb", "aaa", "bbb")):
        made.append(export(library, slug, tmp_path / str(number), layouts=LAYOUTS))
        record(library, made[-1])
    assert contents(made[0].path) == contents(made[2].path)
    assert contents(made[1].path) == contents(made[3].path)


def test_every_format_has_the_same_content(library, article, tmp_path):
    made = [export(library, article.slug, tmp_path / name, name, layouts=LAYOUTS) for name in ("bag", "zip", "html")]
    assert [one.path.name for one in made] == ["almost-ferry-stops", "almost-ferry-stops.zip", "almost-ferry-stops"]
    assert len({one.digest for one in made}) == 1
    assert (made[2].path / "index.html").is_file()
    with pytest.raises(InvalidValue, match="no format"):
        export(library, article.slug, tmp_path, "tar", layouts=LAYOUTS)


def test_a_reading_library_can_export_and_its_answer_travels(library, article, tmp_path):
    with Library.open(library.folder, writing=False) as reading:
        exported = export(reading, article.id, tmp_path / "out", "zip", layouts=LAYOUTS)
    record(library, pickle.loads(pickle.dumps(exported)))  # noqa: S301 - our own bytes
    assert library.exports.of(article.id)[0].digest == exported.digest


def test_the_gate_holds_and_an_override_is_kept(library, write, tmp_path):
    draft = write("Not Yet", stage=Stage.IN_EDIT, embargo=datetime(2090, 1, 1, tzinfo=UTC))
    with pytest.raises(ExportRefused, match="in edit"):
        export(library, draft.slug, tmp_path / "out", layouts=LAYOUTS)
    assert not (tmp_path / "out").exists()
    exported = export(library, draft.slug, tmp_path / "out", "bag", "The lawyer called.", layouts=LAYOUTS)
    record(library, exported)
    assert library.exports.of(draft.id)[0].override_reason == "The lawyer called."
    assert len(blocks(exported.findings)) == 2


def test_an_article_without_a_headline_stays_whatever_the_reason(library, write, tmp_path):
    draft = write("", dek="", body="")
    with pytest.raises(ExportRefused, match="no headline"):
        export(library, draft.slug, tmp_path / "out", "html", "A proof.", layouts=LAYOUTS)
    assert not (tmp_path / "out").exists()


def test_stopping_leaves_nothing_behind(library, article, tmp_path):
    asked = iter([False, False, True, True, True])
    with pytest.raises(Cancelled):
        export(library, article.slug, tmp_path / "out", layouts=LAYOUTS, cancelled=lambda: next(asked))
    assert not (tmp_path / "out").exists()


def test_what_is_not_there_or_in_the_trash_is_refused(library, article, tmp_path):
    for wanted in ("no-such-article", "f" * 32):
        with pytest.raises(NotFound):
            export(library, wanted, tmp_path, layouts=LAYOUTS)
    library.drafts.trash(article.id)
    with pytest.raises(ExportRefused, match="trash"):
        export(library, article.slug, tmp_path, layouts=LAYOUTS)
    (tmp_path / "file").write_text("x", encoding="utf-8")


def test_a_folder_with_other_things_in_it_is_left_alone(library, article, tmp_path):
    place = tmp_path / "almost-ferry-stops"
    place.mkdir()
    (place / "mine.txt").write_text("Mine.", encoding="utf-8")
    with pytest.raises(ExportRefused):
        export(library, article.slug, tmp_path, layouts=LAYOUTS)
    assert [path.name for path in place.iterdir()] == ["mine.txt"]
    assert library.exports.of(article.id) == []


def test_words_typed_while_the_package_is_written_count_as_changed_since(library, article, tmp_path):
    exported = export(library, article.slug, tmp_path, layouts=LAYOUTS)
    library.drafts.save(replace(library.drafts.get(article.id), body="Typed meanwhile."))
    record(library, exported)
    out = library.history.draft(library.history.last_out(article.id).id)
    assert out.body == article.body
    assert library.drafts.get(article.id).body == "Typed meanwhile."
