"""Templates: begun from, saved, and never a second copy of one article's own facts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Author, Hero, Picture, Stage
from almost_editor.errors import InvalidValue
from almost_editor.library.text_files import TextFile
from almost_editor.newsroom.gate import findings
from almost_editor.newsroom.templates import all_templates, begin, save_as_template
from almost_editor.paths import resources_folder

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
STARTERS = resources_folder() / "templates"


@pytest.fixture
def model(library):
    series = library.series.create("The Kherson Files")
    picture = Picture("bridge.jpg", "a" * 64, "jpeg", 8, 6, alt="A bridge")
    return replace(
        library.drafts.new(headline="{{Who}} speaks"),
        dek="A talk",
        body="{{Question?}}\n\n![](bridge.jpg)",
        authors=(Author("Ada Byron", "https://almost.example/ada"),),
        section="Culture",
        tags=("talk",),
        dateline="Kherson",
        series=(series.id,),
        stage=Stage.READY,
        published=NOW,
        due=NOW,
        embargo=NOW,
        commissioned_words=900,
        language="de",
        layout="feature",
        notes="Read back.",
        pictures=(picture,),
        hero=Hero("bridge.jpg"),
    )


def test_an_article_becomes_a_template_and_a_template_an_article(library, model):
    assert save_as_template(library, model, "Talk") == "Talk"
    template = all_templates(library, STARTERS)[0]
    assert (template.name, template.own) == ("Talk", True)
    begun = begin(library, template.file, NOW).draft
    for name in ("headline", "dek", "authors", "section", "tags", "dateline", "series", "commissioned_words"):
        assert getattr(begun, name) == getattr(model, name), name
    assert (begun.language, begun.layout) == ("de", "feature")
    assert begun.notes.startswith("Read back.")
    assert begun.body.startswith("{{Question?}}")


def test_what_belongs_to_one_article_stays_with_it(library, model):
    save_as_template(library, model, "Talk")
    source = library.templates.all()[0].text
    for word in ("slug", "published", "due", "embargo", "stage: ready", "hero", "pictures:"):
        assert word not in source
    begun = begin(library, library.templates.all()[0], NOW).draft
    assert (begun.stage, begun.published, begun.due, begun.embargo) == (Stage.DRAFT, None, None, None)
    assert (begun.pictures, begun.hero, begun.slug_by_hand) == ((), Hero(), False)


def test_fields_of_one_article_in_a_file_by_hand_are_not_taken(library):
    fields = "headline: A\nslug: mine\nstage: ready\npublished: 2020-01-01"
    begun = begin(library, TextFile("By hand", f"---\n{fields}\n---\n\nText on {{{{today}}}}."), NOW).draft
    assert (begun.slug, begun.stage, begun.published) == ("a", Stage.DRAFT, None)
    assert begun.body == "Text on Wednesday, March 4, 2026."


def test_a_file_that_cannot_be_read_is_refused_and_begins_nothing(library):
    with pytest.raises(InvalidValue, match="front matter"):
        begin(library, TextFile("Broken", "---\nheadline: [\n---\n"), NOW)
    assert library.drafts.summaries() == []


def test_an_empty_article_is_filled_and_keeps_its_id(library):
    blank = library.drafts.new()
    library.drafts.save(blank)
    begun = begin(library, TextFile("Talk", "---\nheadline: Words\n---\n\nText."), NOW, into=blank).draft
    assert (begun.id, begun.headline, begun.body) == (blank.id, "Words", "Text.")
    assert len(library.drafts.summaries()) == 1


def test_a_name_that_is_taken_is_asked_about(library, model):
    save_as_template(library, model, "Talk")
    with pytest.raises(InvalidValue, match="“Talk” already"):
        save_as_template(library, model, "talk")
    save_as_template(library, replace(model, body="Newer."), "Talk", instead=True)
    assert "Newer." in library.templates.all()[0].text


def test_the_librarys_own_stands_in_a_starters_place(library, model):
    starters = [one.name for one in all_templates(library, STARTERS)]
    assert starters == ["Briefs", "Explainer", "Interview", "News story"]
    save_as_template(library, model, "Interview")
    found = all_templates(library, STARTERS)
    assert [(one.name, one.own) for one in found][:2] == [("Interview", True), ("Briefs", False)]
    assert len(found) == 4


@pytest.mark.parametrize("path", sorted(STARTERS.glob("*.md")), ids=lambda path: path.stem)
def test_each_starter_begins_an_article_that_no_gate_lets_out_unfilled(library, path):
    begun = begin(library, TextFile(path.stem, path.read_text(encoding="utf-8")), NOW)
    assert begun.notes == ()
    assert "Taken in" not in begun.draft.notes
    assert begun.draft.headline
    assert begun.draft.body
    rules = {one.rule for one in findings(begun.draft, library.publication.load(), NOW)}
    assert "blank" in rules
