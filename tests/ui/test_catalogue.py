"""The catalogue: everybody reads it, and one way changes it."""

from dataclasses import replace

import pytest

from almost_editor.document.draft import Author, Stage
from almost_editor.errors import LibraryDamaged, LibraryUnwritable
from almost_editor.ui import catalogue as catalogue_module
from almost_editor.ui.catalogue import Catalogue


class Heard:
    def __init__(self, catalogue):
        self.order = []
        for name in ("changing", "settled", "listed"):
            getattr(catalogue, name).connect(lambda name=name: self.order.append(name))
        catalogue.summary_changed.connect(lambda summary: self.order.append(("summary", summary.headline)))
        catalogue.change_failed.connect(self.order.append)


def refuse(_library):
    raise LibraryUnwritable("The disk is full.", "Make room on it.")


def make(library, **fields):
    draft = library.drafts.new(**fields)
    library.drafts.save(draft)
    return library.drafts.get(draft.id)


def test_nothing_is_known_before_it_is_read(desk):
    catalogue = Catalogue(desk.lanes)
    assert (catalogue.counts.articles, catalogue.series, catalogue.followed) == (0, (), None)


def test_a_change_tells_before_itself_lists_and_only_then_answers(desk, wait_until):
    heard = Heard(desk.catalogue)
    desk.catalogue.change(
        lambda library: make(library, headline="New"),
        lambda draft: heard.order.append((draft.headline, desk.catalogue.counts.articles)),
    )
    assert heard.order == ["changing"]
    wait_until(lambda: len(heard.order) == 4)
    assert heard.order == ["changing", "listed", "settled", ("New", 1)]


def test_a_refused_change_is_told_to_whoever_asked(desk, wait_until):
    heard, refused = Heard(desk.catalogue), []
    desk.catalogue.change(refuse, lambda _: heard.order.append("done"), refused.append)
    wait_until(lambda: refused)
    assert heard.order == ["changing", "settled"]


def test_a_refusal_that_nobody_takes_is_told_to_everybody(desk, wait_until):
    heard = Heard(desk.catalogue)
    desk.catalogue.change(refuse)
    wait_until(lambda: len(heard.order) == 3)
    assert heard.order[:2] == ["changing", "settled"]
    assert isinstance(heard.order[2], LibraryUnwritable)


@pytest.mark.parametrize("job", [lambda _library: 1 / 0, make], ids=["job", "listing"])
def test_a_change_settles_even_where_a_bug_ends_it(desk, wait_until, monkeypatch, job):
    bugs = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: bugs.append(kind))

    def broken(_library, followed):
        raise ZeroDivisionError

    monkeypatch.setattr(catalogue_module, "read_listing", broken)
    heard = Heard(desk.catalogue)
    desk.catalogue.change(job)
    wait_until(lambda: len(heard.order) == 3)
    assert heard.order[:2] == ["changing", "settled"]
    assert bugs == [ZeroDivisionError]


def test_a_change_settles_even_where_the_lists_cannot_be_read(desk, wait_until, monkeypatch):
    def damaged(_library, followed):
        raise LibraryDamaged("The library is damaged.", "Take the copy.")

    monkeypatch.setattr(catalogue_module, "read_listing", damaged)
    heard = Heard(desk.catalogue)
    desk.catalogue.change(make, lambda _: heard.order.append("done"))
    wait_until(lambda: len(heard.order) == 3)
    assert heard.order[:2] == ["changing", "settled"]
    assert isinstance(heard.order[2], LibraryDamaged)


def test_a_save_of_the_draft_that_is_open_tells_of_its_row_alone(desk, wait_until):
    first = desk.does(lambda library: make(library, headline="First"))
    desk.catalogue.follow(first)
    desk.does(lambda library: make(library, headline="Second"))
    desk.lanes.writing.send(lambda library: library.drafts.save(replace(first, headline="First, again")))
    heard, saved = Heard(desk.catalogue), []
    desk.lanes.writing.send(lambda _library: None, saved.append)
    wait_until(lambda: saved)
    desk.catalogue.refresh(first.id)
    wait_until(lambda: heard.order)
    assert heard.order == [("summary", "First, again")]


def test_a_byline_that_is_typed_is_counted_when_it_is_done(desk, wait_until, monkeypatch):
    desk.catalogue._count_soon.setInterval(1)
    draft = desk.does(lambda library: make(library, headline="First"))
    desk.catalogue.follow(draft)
    desk.lanes.writing.send(lambda library: library.drafts.save(replace(draft, authors=(Author("Ada"),))))
    heard, saved = Heard(desk.catalogue), []
    desk.lanes.writing.send(lambda _library: None, saved.append)
    wait_until(lambda: saved)
    desk.catalogue.refresh(draft.id)
    wait_until(lambda: "listed" in heard.order)
    assert heard.order == [("summary", "First"), "listed"]
    assert desk.catalogue.counts.authors == {"Ada": 1}


def test_the_followed_draft_is_listed_as_it_is(desk, wait_until):
    draft = desk.does(lambda library: make(library, headline="First"))
    desk.catalogue.follow(draft)
    desk.does(lambda library: library.drafts.set_stage(draft.id, Stage.READY))
    assert desk.catalogue.followed.stage is Stage.READY
    desk.catalogue.follow(None)
    desk.reload()
    assert desk.catalogue.followed is None


def test_a_draft_that_is_new_is_listed_at_its_first_save(desk, wait_until):
    made = []
    desk.lanes.writing.send(lambda library: make(library, headline="New"), made.append)
    wait_until(lambda: made)
    heard = Heard(desk.catalogue)
    desk.catalogue.refresh(made[0].id)
    wait_until(lambda: heard.order)
    assert heard.order == ["listed"]
    assert desk.catalogue.counts.articles == 1


def test_a_save_that_moved_a_stage_brings_every_list_up_to_date(desk, wait_until):
    draft = desk.does(lambda library: make(library, headline="One"))
    done = []
    desk.lanes.writing.send(lambda library: library.drafts.set_stage(draft.id, Stage.READY), done.append)
    wait_until(lambda: done)
    heard = Heard(desk.catalogue)
    desk.catalogue.refresh(draft.id)
    wait_until(lambda: heard.order)
    assert heard.order == ["listed"]
    assert desk.catalogue.counts.stages[Stage.READY] == 1


def test_a_draft_that_is_gone_is_no_bug(desk, wait_until):
    heard = Heard(desk.catalogue)
    desk.catalogue.refresh("gone")
    wait_until(lambda: heard.order)
    assert "no" in str(heard.order[0]).lower()


def test_counts_leave_the_trash_out(desk):
    desk.does(lambda library: make(library, headline="Kept", stage=Stage.READY))
    gone = desk.does(lambda library: make(library, headline="Gone", stage=Stage.READY))
    desk.does(lambda library: library.drafts.trash(gone.id))
    assert desk.catalogue.counts.stages == dict.fromkeys(Stage, 0) | {Stage.READY: 1}
    assert desk.catalogue.counts.trashed == 1


def test_series_come_in_the_order_that_was_asked_for_without_those_that_are_gone(desk):
    first = desk.does(lambda library: library.series.create("Alden"))
    second = desk.does(lambda library: library.series.create("Marsh"))
    assert desk.catalogue.series_of((second.id, "gone", first.id)) == desk.catalogue.series[::-1]
