"""The daily round: a pass in small jobs, once a day, that says what is damaged once and what to do."""

import pytest

from almost_editor.ui import rounds
from tests.ui.opened import opened


@pytest.fixture
def app(qapp, wait_until, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        for headline in ("Harbor", "Pier"):
            newsroom.drafting.new()
            wait_until(lambda: newsroom.open_draft.is_open and not newsroom.open_draft.draft.headline)
            newsroom.open_draft.change(headline=headline)
            newsroom.text.insertPlainText("Words.")
            wait_until(lambda: newsroom.open_draft.is_safe)
            kept = []
            newsroom.lanes.writing.send(catch_up, kept.append)
            wait_until(lambda kept=kept: kept)
        yield newsroom


def catch_up(library):
    for draft_id in library.keeping_up.behind():
        library.keeping_up.catch_up(draft_id)
    return True


def goes_round(app, wait_until):
    app.daily_round._next.timeout.emit()
    wait_until(lambda: remembered(app)[0])


def remembered(app):
    return app.settings.get("library/rounds").get(str(app.lanes.folder), ["", ""])


def spoil(app, wait_until, statement):
    done = []

    def change(library):
        library._connection.run(statement)
        return True

    app.lanes.writing.send(change, done.append)
    wait_until(lambda: done)


def test_a_sound_library_is_looked_at_once_a_day_and_nothing_said(app, wait_until, monkeypatch):
    said, asked = [], []
    monkeypatch.setattr(app.notices, "problem", said.append)
    goes_round(app, wait_until)
    assert said == []
    monkeypatch.setattr(app.lanes.reading, "send", lambda *arguments: asked.append(arguments))
    app.daily_round._next.timeout.emit()
    assert asked == []
    monkeypatch.setattr(rounds, "_today", lambda: "tomorrow")
    app.daily_round._next.timeout.emit()
    assert len(asked) == 1


def test_a_damaged_text_is_said_with_what_to_do(app, wait_until):
    spoil(app, wait_until, "UPDATE bodies SET body = 'Wards.'")
    goes_round(app, wait_until)
    assert "is damaged" in app.notices.banner.sentence
    assert "“Harbor”" in app.notices.banner.sentence
    assert "library restore" in app.notices.banner.sentence


def test_many_are_not_all_named_and_earlier_versions_are_less_of_a_worry():
    assert rounds._named(dict.fromkeys("ABCDE")) == "“A”, “B”, “C” and 2 more"
    assert rounds._named(dict.fromkeys("A")) == "“A”"


def test_an_earlier_version_that_is_damaged_is_said_too(app, wait_until):
    spoil(app, wait_until, "UPDATE revisions SET digest = 'x'")
    goes_round(app, wait_until)
    assert "an earlier version of" in app.notices.banner.sentence


def test_a_round_that_was_cut_off_goes_on_where_it_was(app, wait_until, monkeypatch):
    monkeypatch.setattr(rounds, "REMEMBER_EACH", 1)
    monkeypatch.setattr(rounds, "SLICE_S", -1)
    monkeypatch.setattr("almost_editor.library.rounds.AT_ONCE", 1)
    app.daily_round._next.timeout.emit()
    wait_until(lambda: remembered(app)[1].startswith("article "))
    app.daily_round._next.stop()
    again = rounds.DailyRound(app.open_draft, app.lanes, app.settings, app.notices)
    assert again._at.startswith("article ")
    again._next.stop()


def test_whoever_types_has_the_machine(app):
    app.daily_round._next.start(10)
    app.daily_round._wait()
    assert app.daily_round._next.remainingTime() > 1000


def test_a_damaged_article_is_mended_from_its_history(app, wait_until):
    first = next(one.id for one in app.catalogue.summaries if one.headline == "Harbor")
    spoil(app, wait_until, "UPDATE bodies SET body = 'Wards.'")
    app.open_draft.forget(first)
    app.drafting.open(first)
    wait_until(lambda: "“Harbor” is damaged" in app.notices.banner.sentence)
    app.drafting._mend(first)
    wait_until(lambda: app.open_draft.draft.id == first)
    assert app.open_draft.body == "Words."
    app.drafting.open(next(one.id for one in app.catalogue.summaries if one.headline == "Pier"))
