"""Conflict copies: found by whatever name, merged without losing a word, and put away."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Stage
from almost_editor.errors import LibraryDamaged, LibraryTooNew
from almost_editor.library.conflicts import conflict_copies, kept_in_step_by, put_away
from almost_editor.library.merging import OUT_ELSEWHERE, Merged, prepare
from almost_editor.library.store import DATABASE_NAME, Library

COPY = "library (conflicted copy 2026-01-02).sqlite3"
NAME = f"From the conflict copy “{COPY}”"


@pytest.fixture
def forked(folder, tmp_path, clock):
    """Give a library's two states after two machines wrote: `forked(common, here, there)` are what each did."""

    def fork(common, here, there):
        with Library.open(folder, clock=clock) as library:
            common(library)
        other = tmp_path / "other"
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(folder, other)
        for place, work in ((folder, here), (other, there)):
            with Library.open(place, clock=clock) as library:
                work(library)
        shutil.copyfile(other / DATABASE_NAME, folder / COPY)
        return other

    return fork


def merge(folder, tmp_path, clock):
    prepare(folder / COPY, tmp_path / "prepared.sqlite3")
    with Library.open(folder, clock=clock) as library:
        merging = library.merging(tmp_path / "prepared.sqlite3", COPY)
        while merging.left:
            merging.step()
        merging.close()
        return merging.merged


def make(library, headline, **fields):
    draft = library.drafts.new(headline=headline, **fields)
    library.drafts.save(draft)
    return library.drafts.get(draft.id)


def edit(library, slug, body, **fields):
    library.drafts.save(replace(library.drafts.find(slug), body=body, **fields))


def nothing(_library):
    """Do nothing."""


def read(folder, job):
    with Library.open(folder, writing=False) as library:
        return job(library)


def history(library, slug):
    draft = library.drafts.find(slug)
    return [(one.name, library.history.draft(one.id).body) for one in library.history.of(draft.id)]


@pytest.mark.parametrize(
    "name",
    [
        "library (conflicted copy 2026-01-02).sqlite3",
        "library (Ada's conflicted copy 2026-01-02).sqlite3",
        "library.sync-conflict-20260102-101112-ABCDEFG.sqlite3",
        "Library (Case Conflict).sqlite3",
        "library-DESK.sqlite3",
        "library 2.sqlite3",
        "library (1).sqlite3",
        "library (SFConflict ada@almost.example 2026-01-02-10-11-12).sqlite3",
    ],
)
def test_copies_of_every_service_are_found_and_nothing_else_is(library, folder, name):
    for other in (name, "notes.sqlite3", ".new-1.sqlite3", "library.txt", f"{name}-wal"):
        (folder / other).write_bytes(b"")
    assert conflict_copies(folder) == (folder / name,)


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("Dropbox/Almost", "Dropbox"),
        ("Dropbox (Almost)/x", "Dropbox"),
        ("Nextcloud/x", "Nextcloud"),
        ("OneDrive - Almost Media/x", "OneDrive"),
        ("Google Drive/x", "Google Drive"),
        ("Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("My dropbox of letters/x", ""),
    ],
)
def test_a_folder_that_is_kept_in_step_is_known(tmp_path, place, service):
    (tmp_path / place).mkdir(parents=True)
    assert kept_in_step_by(tmp_path / place) == service


def test_a_folder_is_known_by_what_the_service_left_in_it(tmp_path):
    (tmp_path / "x" / "library").mkdir(parents=True)
    assert kept_in_step_by(tmp_path / "x" / "library") == ""
    (tmp_path / ".stfolder").mkdir()
    assert kept_in_step_by(tmp_path / "x" / "library") == "Syncthing"


def test_what_only_the_copy_has_comes_in_whole(forked, folder, tmp_path, clock):
    def there(library):
        crossing = library.series.create("The Crossing")
        draft = make(library, "Ferry", body="Only there.", series=(crossing.id,), tags=("harbor",))
        library.catch_up()
        edit(library, "ferry", "Only there, and longer.")
        library.exports.record(draft.id, address="/ferry/", to="/x", format="html", digest="0" * 64)
        library.drafts.trash(make(library, "Thrown away").id)

    forked(nothing, lambda library: library.series.create("the crossing"), there)
    assert merge(folder, tmp_path, clock) == Merged(came_in=2)
    with Library.open(folder, writing=False) as library:
        ferry = library.drafts.find("ferry")
        assert (ferry.body, ferry.tags) == ("Only there, and longer.", ("harbor",))
        assert [one.name for one in library.series.all()] == ["the crossing"]
        assert library.series.all()[0].parts == (ferry.id,)
        assert [one.address for one in library.exports.of(ferry.id)] == ["/ferry/"]
        assert (OUT_ELSEWHERE, "Only there, and longer.") in history(library, "ferry")
        assert ("", "Only there.") in history(library, "ferry")
        assert library.drafts.summary(library.drafts.find("thrown-away").id).trashed


def test_what_both_changed_stays_and_the_others_words_are_in_the_history_by_name(forked, folder, tmp_path, clock):
    forked(
        lambda library: make(library, "Ferry", body="Common."),
        lambda library: edit(library, "ferry", "Here."),
        lambda library: edit(library, "ferry", "There."),
    )
    assert merge(folder, tmp_path, clock) == Merged(differing=1)
    assert read(folder, lambda library: library.drafts.find("ferry").body) == "Here."
    kept = read(folder, lambda library: history(library, "ferry"))
    assert (NAME, "There.") in kept
    assert kept[0] == ("", "Here."), "the newest is what the article is"
    assert [body for _name, body in kept].count("There.") == 1
    assert merge(folder, tmp_path, clock) == Merged(), "merged twice nothing comes twice"
    assert read(folder, lambda library: history(library, "ferry")) == kept


def test_what_only_the_copy_changed_is_as_in_the_copy(forked, folder, tmp_path, clock):
    forked(
        lambda library: make(library, "Ferry", body="Common."),
        nothing,
        lambda library: edit(library, "ferry", "There, later."),
    )
    assert merge(folder, tmp_path, clock) == Merged(newer=1)
    assert read(folder, lambda library: library.drafts.find("ferry").body) == "There, later."
    assert ("", "Common.") in read(folder, lambda library: history(library, "ferry"))


def test_what_only_this_library_changed_stays_and_is_not_counted(forked, folder, tmp_path, clock):
    forked(
        lambda library: make(library, "Ferry", body="Common."),
        lambda library: edit(library, "ferry", "Here, later."),
        nothing,
    )
    assert merge(folder, tmp_path, clock) == Merged()
    assert read(folder, lambda library: library.drafts.find("ferry").body) == "Here, later."


def test_what_the_copy_withdrew_is_withdrawn_and_its_series_calls_as_there(forked, folder, tmp_path, clock):
    def common(library):
        for headline in ("Ferry", "Bridge"):
            draft = make(library, headline)
            library.exports.record(draft.id, address="https://a.example/", to="out", format="bag", digest=headline)

    def there(library):
        library.withdrawals.withdraw(library.drafts.find("ferry").id, "A court order", by="Ben", shows_reason=False)
        bridge = library.drafts.find("bridge").id
        library.withdrawals.withdraw(bridge, "By mistake")
        library.withdrawals.put_back(bridge)
        series = library.series.create("The Crossing")
        library.series.call(series.id, "By Mail", "/mail/")

    forked(common, lambda _library: None, there)
    for _again in range(2):
        merge(folder, tmp_path, clock)
        (tmp_path / "prepared.sqlite3").unlink()
        with Library.open(folder, clock=clock) as library:
            ferry, bridge = library.drafts.find("ferry"), library.drafts.find("bridge")
            assert (ferry.stage, bridge.stage) == (Stage.WITHDRAWN, Stage.EXPORTED)
            one = library.withdrawals.of(ferry.id)
            assert (one.reason, one.by, one.shows_reason) == ("A court order", "Ben", False)
            assert [len(library.withdrawals.past(draft.id)) for draft in (ferry, bridge)] == [1, 1]
            assert library.series.named("The Crossing").newsletter_address == "/mail/"


def test_two_articles_of_one_address_are_both_there(forked, folder, tmp_path, clock):
    forked(nothing, lambda library: make(library, "Ferry", body="Here."), lambda library: make(library, "Ferry"))
    assert merge(folder, tmp_path, clock) == Merged(came_in=1)
    assert read(folder, lambda library: {one.slug for one in library.drafts.summaries()}) == {"ferry", "ferry-2"}


def test_a_damaged_article_of_the_copy_is_said_and_the_others_come_in(forked, folder, tmp_path, clock):
    def there(library):
        make(library, "Sound", body="A white day.")
        make(library, "Spoiled", body="A grey day.")

    forked(nothing, nothing, there)
    data = (folder / COPY).read_bytes()
    (folder / COPY).write_bytes(data.replace(b"A grey day", b"A gray day"))
    assert merge(folder, tmp_path, clock) == Merged(came_in=1, damaged=("Spoiled",))


def test_an_article_that_is_damaged_here_comes_from_the_copy(forked, folder, tmp_path, clock):
    forked(lambda library: make(library, "Ferry", body="A grey day."), nothing, nothing)
    data = (folder / DATABASE_NAME).read_bytes()
    (folder / DATABASE_NAME).write_bytes(data.replace(b"A grey day", b"A gray day"))
    assert merge(folder, tmp_path, clock) == Merged(came_in=1)
    assert read(folder, lambda library: library.drafts.find("ferry").body) == "A grey day."


@pytest.mark.parametrize("bytes_", [b"", b"This is no database. " * 400])
def test_what_is_no_library_is_said_and_left(library, folder, tmp_path, bytes_):
    (folder / COPY).write_bytes(bytes_)
    with pytest.raises(LibraryDamaged, match=r"conflicted copy .* was left where it is"):
        prepare(folder / COPY, tmp_path / "prepared.sqlite3")
    assert (folder / COPY).read_bytes() == bytes_


def test_one_of_a_newer_version_is_refused(forked, folder, tmp_path):
    forked(nothing, nothing, nothing)
    raw = sqlite3.connect(folder / COPY)
    raw.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " SELECT migration_set, 'm999_later', applied_at FROM _sqlite_migrations LIMIT 1"
    )
    raw.commit()
    raw.close()
    with pytest.raises(LibraryTooNew):
        prepare(folder / COPY, tmp_path / "prepared.sqlite3")


@pytest.mark.parametrize("old", sorted((Path(__file__).parent / "schemas").glob("m00[12]*.sqlite3")), ids=str)
def test_one_of_an_older_version_comes_in(library, folder, tmp_path, clock, old):
    library.close()
    shutil.copyfile(old, folder / COPY)
    assert merge(folder, tmp_path, clock).came_in > 0


def test_a_merged_copy_is_put_away_and_never_over_another(library, folder):
    for _ in range(2):
        (folder / COPY).write_bytes(b"copy")
        (folder / f"{COPY}-wal").write_bytes(b"journal")
        put_away(folder / COPY)
    assert conflict_copies(folder) == ()
    assert len(list((folder / "merged").iterdir())) == 4
    assert not (folder / f"{COPY}-wal").exists()


# The law: not one word is lost

TEXTS = st.sampled_from([f"Text {number}." for number in range(6)])
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("new"), TEXTS),
        st.tuples(st.just("edit"), TEXTS, st.integers(0, 3)),
        st.tuples(st.just("keep"), st.just("")),
        st.tuples(st.just("trash"), st.integers(0, 3)),
    ),
    max_size=6,
)


def do(library, deeds):
    for deed in deeds:
        drafts = sorted(one.id for one in library.drafts.summaries(include_trashed=True))
        if deed[0] == "new":
            make(library, deed[1], body=deed[1])
        elif deed[0] == "keep":
            library.catch_up()
        elif drafts and deed[0] == "edit":
            library.drafts.save(replace(library.drafts.get(drafts[deed[2] % len(drafts)]), body=deed[1]))
        elif drafts:
            library.drafts.trash(drafts[deed[1] % len(drafts)])


def texts(library):
    """Return every text of a library, with the article that it is or was one of."""
    found = set()
    for one in library.drafts.summaries(include_trashed=True):
        found.add((one.id, library.drafts.get(one.id).body))
        found |= {(one.id, library.history.draft(kept.id).body) for kept in library.history.of(one.id)}
    return found


@given(work=st.tuples(DEEDS, DEEDS, DEEDS), stops=st.integers(0, 8))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_text_of_either_is_there_afterwards_however_often_it_is_begun(tmp_path_factory, clock, work, stops):
    common, here, there = work
    home = tmp_path_factory.mktemp("merging")
    folder = home / "library"
    with Library.open(folder, clock=clock) as library:
        do(library, common)
    shutil.copytree(folder, home / "other")
    for place, deeds in ((folder, here), (home / "other", there)):
        with Library.open(place, clock=clock) as library:
            do(library, deeds)
    shutil.copyfile(home / "other" / DATABASE_NAME, folder / COPY)
    before, ours = read(folder, texts) | read(home / "other", texts), read(folder, texts)
    prepare(folder / COPY, home / "prepared.sqlite3")
    with Library.open(folder, clock=clock) as library:
        merging = library.merging(home / "prepared.sqlite3", COPY)
        for _ in range(min(stops, merging.left)):
            merging.step()
        merging.close()
        assert texts(library) >= ours
    (home / "again").mkdir()
    merge(folder, home / "again", clock)
    after = read(folder, texts)
    assert after >= before
    assert {draft for draft, _ in after} == {draft for draft, _ in before}
    assert read(folder, lambda library: library.condition().sound)
    shutil.rmtree(home)
