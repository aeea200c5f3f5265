"""The status bar: the state of saving, counts, language and caret, always true."""

from datetime import UTC, datetime

import pytest

from almost_editor.errors import LibraryUnwritable
from almost_editor.library.readings import Reading, Unread
from almost_editor.ui.open_draft import SaveState
from tests.ui.opened import article_begun, opened


@pytest.fixture
def app(qapp, tmp_path):
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def article(app, wait_until):
    return article_begun(app, wait_until)


def test_without_an_article_the_status_bar_says_nothing(app):
    bar = app.status_bar
    for label in (bar.counts, bar.reading, bar.part, bar.language, bar.caret):
        assert label.text() == ""
    assert bar.save_mark.state == "none"


def test_it_says_how_saving_stands(app, article, wait_until):
    mark = app.status_bar.save_mark
    article.change(headline="Head")
    wait_until(lambda: mark.state == "saving")
    article.save()
    wait_until(lambda: mark.state == "saved")
    assert mark.toolTip().startswith("Saved at ")
    problem = LibraryUnwritable("The disk is full.", "Make room & <b>try</b>.")
    article.state_changed.emit(SaveState.FAILED, problem)
    assert mark.state == "unsaved"
    assert "The disk is full." in mark.accessibleName()
    wanted = []
    app.status_bar.save_copy_wanted.connect(lambda: wanted.append(True))
    mark.remedy_chosen.emit()
    assert wanted == [True]


def test_the_newest_backup_is_told_of_beside_the_time_of_saving(app, article, wait_until):
    at = datetime(2027, 3, 4, 5, 6).astimezone()
    app.status_bar.show_backed_up(at)
    article.change(headline="Head")
    article.save()
    wait_until(lambda: app.status_bar.save_mark.toolTip().endswith(". Backed up 2027-03-04 05:06"))


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ((), "Changed since you read it on "),
        (("Ann",), "Changed by Ann since you read it on "),
        (("Ann", "Bob", "Cy"), "Changed by Ann and Bob and Cy since you read it on "),
    ],
)
def test_who_changed_what_was_read_is_named(app, by, said):
    app.status_bar.show_since_reading(Unread(Reading(3, datetime(2027, 3, 4, 5, 6, tzinfo=UTC)), by))
    tip = app.status_bar.since_reading.toolTip()
    assert said in tip
    assert "See what is new to you" in tip


@pytest.mark.parametrize(
    ("words", "wanted", "shown"),
    [
        (0, None, "0 words"),
        (1, None, "1 word"),
        (12345, None, "12,345 words"),
        (700, 800, "700 words of 800"),
        (900, 800, "900 words of 800"),
    ],
)
def test_words_are_counted_beside_what_was_asked_for(app, article, words, wanted, shown):
    if wanted:
        article.change(commissioned_words=wanted)
    app.status_bar.show_words(words)
    assert app.status_bar.counts.text() == shown
    assert app.status_bar.reading.text().endswith(" min read")
    is_too_many = bool(wanted) and words > wanted
    assert (app.status_bar.counts.property("tone") == "caution") == is_too_many


def test_the_caret_is_counted_from_one(app, article, wait_until):
    app.text.insertPlainText("one\ntwo")
    wait_until(lambda: app.status_bar.caret.text() == "Ln 2, Col 4")


def test_the_language_is_named(app, article):
    article.change(language="fr-CA")
    assert app.status_bar.language.text().startswith("French")


def test_the_part_is_the_one_in_the_main_series(app, article, wait_until):
    draft_id, done = article.draft.id, []

    def add(library):
        series = library.series.create("The Crossing")
        library.series.add(draft_id, series.id)

    app.catalogue.change(add, done.append)
    wait_until(lambda: done)
    assert app.status_bar.part.text() == "Part 1 of The Crossing"


def test_the_words_of_a_selection_are_told_while_there_is_one(app, article, wait_until):
    app.text.setPlainText("One **two** three.\n\n[four](https://roads.example) five")
    app.status_bar.show_words(5)
    counts = app.status_bar.counts
    app.text.selectAll()
    wait_until(lambda: counts.text() == "5 selected · 5 words")
    cursor = app.text.textCursor()
    cursor.clearSelection()
    app.text.setTextCursor(cursor)
    assert counts.text() == "5 words"
