"""The open draft: every word reaches the library, within its time, in order, whatever stands in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from almost_editor.document.draft import Stage
from almost_editor.document.text import clean
from almost_editor.errors import LibraryUnwritable
from almost_editor.library.drafts import Drafts
from almost_editor.ui import text_document
from almost_editor.ui.open_draft import RETRY_AFTER_MS, SAVE_WITHIN_MS, SaveState
from almost_editor.ui.text_document import KEPT_UNCHANGED, Documents

FULL = LibraryUnwritable("The disk is full.", "Make room on it.")


class Held:
    """A lane that holds what is sent to it, and answers when the test says so."""

    def __init__(self, lane):
        self._lane = lane
        self.sent = []

    def send(self, job, done=None, failed=None):
        self.sent.append((job, done, failed))

    def answers(self):
        """Let the first thing that was sent be done, at once and on this thread."""
        job, done, failed = self.sent.pop(0)
        results = []
        self._lane.send(
            job, lambda result: results.append((done, result)), lambda error: results.append((failed, error))
        )
        return results

    def fails(self):
        _job, _done, failed = self.sent.pop(0)
        failed(FULL)


@pytest.fixture
def held(desk, wait_until):
    """Put a lane that answers by hand under the open draft."""
    lane = Held(desk.lanes.writing)

    class Lanes:
        writing, may_write = lane, True
        reading = desk.lanes.reading

    desk.open_draft._lanes = Lanes

    def answer():
        results = lane.answers()
        wait_until(lambda: results)
        then, value = results[0]
        then(value)

    lane.answer = answer
    yield lane
    desk.open_draft._lanes = desk.lanes


def types(desk, text):
    # Qt tells of changes only where a layout listens; in the window the text pane sees to that.
    desk.open_draft.document.documentLayout()
    cursor = QTextCursor(desk.open_draft.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def states(desk):
    seen = []
    desk.open_draft.state_changed.connect(lambda state, problem: seen.append((state, problem)))
    return seen


# -- the ceiling


def test_the_ceiling_leaves_the_commit_time_within_a_quarter_of_a_second():
    assert SAVE_WITHIN_MS <= 200


def test_further_keys_never_put_a_save_off(desk, held):
    """A debounce would start its timer anew at each key; a ceiling starts it once."""
    desk.opens()
    timer, starts = desk.open_draft._ceiling, []
    start = timer.start
    timer.start = lambda: (starts.append(True), start())
    for _ in range(20):
        types(desk, "x")
        desk.open_draft.change(headline=f"{len(starts)}")
    assert starts == [True]
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == SAVE_WITHIN_MS
    timer.timeout.emit()
    assert len(held.sent) == 1


def test_a_key_after_a_save_starts_the_ceiling_anew(desk):
    desk.opens()
    types(desk, "one")
    desk.saves()
    assert not desk.open_draft._ceiling.isActive()
    types(desk, "two")
    assert desk.open_draft._ceiling.isActive()
    assert desk.saves().body == "onetwo"


def test_typing_is_saved_without_anybody_asking(desk, wait_until):
    draft = desk.opens()
    types(desk, "Words.")
    desk.open_draft.change(headline="Headline")
    assert desk.open_draft.state is SaveState.SAVING
    wait_until(lambda: desk.open_draft.state is SaveState.SAVED)
    saved = desk.reads(lambda library: library.drafts.get(draft.id))
    assert (saved.body, saved.headline) == ("Words.", "Headline")


def test_what_is_the_same_is_no_change(desk, held):
    draft = desk.opens(headline="Same")
    desk.open_draft.change(headline="Same", dek=draft.dek)
    desk.open_draft.document.setDefaultFont(desk.theme.font("mono"))
    desk.open_draft.save()
    assert held.sent == []
    assert desk.open_draft.state is SaveState.SAVED


# -- one at a time


def test_one_save_is_under_way_at_a_time(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft._ceiling.timeout.emit()
    types(desk, "two")
    desk.open_draft._ceiling.timeout.emit()
    assert len(held.sent) == 1
    assert desk.open_draft._ceiling.isActive(), "the second waits for its turn"
    held.answer()
    assert desk.open_draft.state is SaveState.SAVING, "the second word is not in the library"
    desk.open_draft._ceiling.timeout.emit()
    held.answer()
    assert desk.open_draft.state is SaveState.SAVED
    assert desk.reads(lambda library: library.drafts.get(desk.open_draft.draft.id)).body == "onetwo"


def test_save_now_does_not_wait_for_its_turn(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft.save()
    types(desk, "two")
    desk.open_draft.save()
    assert len(held.sent) == 2
    held.answer()
    held.answer()
    assert desk.open_draft.is_safe


# -- failure


def test_a_failed_save_is_told_with_its_reason_and_tried_again(desk, held):
    desk.opens()
    seen = states(desk)
    types(desk, "Kept")
    desk.open_draft.save()
    held.fails()
    assert seen == [(SaveState.SAVING, None), (SaveState.FAILED, FULL)]
    assert desk.open_draft.problem is FULL
    assert desk.open_draft._retry.isActive()
    assert desk.open_draft._retry.interval() == RETRY_AFTER_MS
    desk.open_draft._retry.timeout.emit()
    held.answer()
    assert seen[-1] == (SaveState.SAVED, None)
    assert desk.open_draft.problem is None
    assert not desk.open_draft._retry.isActive()


def test_typing_on_does_not_hide_that_a_save_failed(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft.save()
    held.fails()
    types(desk, "two")
    assert desk.open_draft.state is SaveState.FAILED
    desk.open_draft._ceiling.timeout.emit()
    held.answer()
    assert desk.open_draft.state is SaveState.SAVED
    assert desk.open_draft.is_safe
    assert desk.reads(lambda library: library.drafts.get(desk.open_draft.draft.id)).body == "onetwo"


def test_a_retry_sends_what_was_typed_since_and_only_once(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft.save()
    held.fails()
    types(desk, "two")
    desk.open_draft._retry.timeout.emit()
    assert len(held.sent) == 1
    held.answer()
    assert desk.open_draft.is_safe


def test_a_retry_does_not_overtake_a_save_that_is_under_way(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft.save()
    held.fails()
    types(desk, "two")
    desk.open_draft.save()
    desk.open_draft._retry.timeout.emit()
    assert len(held.sent) == 1
    assert desk.open_draft._retry.isActive()


@pytest.mark.parametrize("first_back", [False, True])
def test_two_drafts_that_could_not_be_saved_are_both_sent_again(desk, held, first_back):
    first = desk.opens(headline="First")
    types(desk, "one")
    desk.open_draft.save()
    held.fails()
    second = desk.does(lambda library: _new(library, "Second"))
    desk.open_draft.show(second)
    types(desk, "two")
    desk.open_draft.save()
    held.fails()
    if first_back:
        desk.open_draft.show(first)
        assert desk.open_draft.body == "one"
        assert desk.open_draft.state is SaveState.FAILED
    desk.open_draft._retry.timeout.emit()
    assert len(held.sent) == 2
    held.answer()
    held.answer()
    assert desk.open_draft.is_safe
    assert desk.open_draft.state is SaveState.SAVED
    bodies = [desk.reads(lambda library, one=one: library.drafts.get(one.id)).body for one in (first, second)]
    assert bodies == ["one", "two"]


def test_the_state_is_good_again_when_the_draft_that_failed_is_no_longer_on_the_screen(desk, held):
    desk.opens()
    types(desk, "one")
    desk.open_draft.save()
    desk.open_draft.show(desk.does(lambda library: _new(library, "Second")))
    held.fails()
    assert desk.open_draft.state is SaveState.FAILED
    desk.open_draft._retry.timeout.emit()
    held.answer()
    assert desk.open_draft.state is SaveState.SAVED


def test_a_bug_in_a_save_does_not_end_saving(desk, wait_until, monkeypatch):
    works, bugs = Drafts.save, []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: bugs.append(kind))

    def break_down(*_arguments, **_named):
        raise ZeroDivisionError

    draft = desk.opens()
    monkeypatch.setattr(Drafts, "save", break_down)
    types(desk, "Kept")
    desk.open_draft.save()
    wait_until(lambda: bugs)
    wait_until(lambda: desk.open_draft.state is SaveState.FAILED)
    monkeypatch.setattr(Drafts, "save", works)
    desk.open_draft._retry.timeout.emit()
    wait_until(lambda: desk.open_draft.state is SaveState.SAVED)
    assert desk.reads(lambda library: library.drafts.get(draft.id)).body == "Kept"


# -- leaving


def test_another_draft_comes_after_the_words_of_the_one_before_are_sent(desk):
    first = desk.opens(headline="First")
    types(desk, "one")
    second = desk.does(lambda library: _new(library, "Second"))
    desk.open_draft.show(second)
    types(desk, "two")
    desk.saves()
    assert desk.reads(lambda library: library.drafts.get(first.id)).body == "one"
    assert desk.reads(lambda library: library.drafts.get(second.id)).body == "two"


def test_a_draft_keeps_its_document_and_so_its_undo(desk):
    first = desk.opens()
    document = desk.open_draft.document
    types(desk, "one")
    desk.open_draft.show(desk.does(lambda library: _new(library, "Second")))
    desk.open_draft.show(desk.reads(lambda library: library.drafts.get(first.id)) if desk.open_draft.is_safe else first)
    assert desk.open_draft.document is document
    assert document.isUndoAvailable()
    document.undo()
    assert desk.open_draft.body == ""


def test_a_text_that_was_deleted_whole_can_still_be_undone(desk):
    first = desk.opens(body="one")
    cursor = QTextCursor(desk.open_draft.document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    desk.saves()
    desk.open_draft.show(desk.does(lambda library: _new(library, "Second")))
    desk.open_draft.show(desk.reads(lambda library: library.drafts.get(first.id)))
    desk.open_draft.document.undo()
    assert desk.open_draft.body == "one"


def test_every_changed_draft_keeps_its_undo_through_the_session(desk):
    first = desk.opens()
    types(desk, "one")
    desk.saves()
    for number in range(KEPT_UNCHANGED + 6):
        draft = desk.does(lambda library, number=number: _new(library, f"Another {number}"))
        desk.open_draft.show(draft)
        if number % 2:
            types(desk, "more")
            desk.saves()
    desk.open_draft.show(desk.reads(lambda library: library.drafts.get(first.id)))
    desk.open_draft.document.undo()
    assert desk.open_draft.body == ""


def test_undo_is_bounded_by_what_all_texts_hold(qapp, monkeypatch):
    monkeypatch.setattr(text_document, "MOST_CHARACTERS", 25)
    owner = QObject()
    documents = Documents(owner)
    for name in ("a", "b", "c"):
        QTextCursor(documents.of(name)).insertText("ten words ")
    documents.of("d")
    assert list(documents._documents) == ["b", "c", "d"]
    for number in range(40):
        documents.of(f"unchanged {number}")
    assert list(documents._documents)[:2] == ["b", "c"], "those that were changed stay"
    assert len(documents._documents) == 2 + KEPT_UNCHANGED


def test_a_draft_whose_text_was_changed_elsewhere_shows_the_new_text_with_nothing_to_undo(desk):
    first = desk.opens()
    types(desk, "one")
    desk.saves()
    second = desk.does(lambda library: _new(library, "Second"))
    desk.open_draft.show(second)
    desk.open_draft.show(replace(first, body="from elsewhere"))
    assert desk.open_draft.body == "from elsewhere"
    assert not desk.open_draft.document.isUndoAvailable()


def test_a_draft_that_was_let_go_is_read_anew_but_never_the_one_on_the_screen(desk):
    first = desk.opens(body="one")
    document = desk.open_draft.document
    desk.open_draft.forget(first.id)
    assert desk.open_draft.document is document
    desk.open_draft.close()
    desk.open_draft.forget(first.id)
    desk.open_draft.show(first)
    assert desk.open_draft.document is not document


def test_closing_saves_and_leaves_nothing_on_the_screen(desk, wait_until):
    draft = desk.opens()
    opened = []
    desk.open_draft.opened.connect(opened.append)
    types(desk, "last words")
    desk.open_draft.close()
    assert opened == [None]
    assert not desk.open_draft.is_open
    assert not desk.open_draft.is_safe
    wait_until(lambda: desk.open_draft.is_safe)
    assert desk.open_draft.state is SaveState.SAVED
    assert desk.reads(lambda library: library.drafts.get(draft.id)).body == "last words"
    with pytest.raises(RuntimeError, match="No draft is open"):
        _ = desk.open_draft.draft


def test_a_document_that_was_left_no_longer_changes_the_draft(desk):
    first = desk.opens(headline="First")
    document = desk.open_draft.document
    desk.open_draft.show(desk.does(lambda library: _new(library, "Second")))
    QTextCursor(document).insertText("late")
    assert desk.open_draft.body == ""
    assert desk.open_draft.is_safe
    assert first.id != desk.open_draft.draft.id


# -- changes from elsewhere


def test_what_is_unsaved_goes_before_a_change_and_what_comes_then_waits_for_it(desk, held, wait_until):
    desk.opens()
    types(desk, "before")
    settled = []
    desk.catalogue.settled.connect(lambda: settled.append(True))
    desk.catalogue.changing.emit()
    assert len(held.sent) == 1
    held.answer()
    types(desk, ", after")
    desk.open_draft._ceiling.timeout.emit()
    assert held.sent == []
    assert desk.open_draft._ceiling.isActive()
    desk.catalogue.settled.emit()
    desk.open_draft._ceiling.timeout.emit()
    assert len(held.sent) == 1
    held.answer()


def test_a_refused_change_lets_saving_go_on(desk, wait_until):
    def refuse(_library):
        raise FULL

    draft = desk.opens()
    desk.does(refuse)
    types(desk, "on")
    wait_until(lambda: desk.open_draft.state is SaveState.SAVED)
    assert desk.reads(lambda library: library.drafts.get(draft.id)).body == "on"


def test_the_open_draft_follows_a_stage_and_a_series_that_were_changed_elsewhere(desk):
    draft = desk.opens(headline="One")
    changed = []
    desk.open_draft.field_changed.connect(changed.append)
    series = desk.does(lambda library: library.series.create("Alden"))
    desk.does(lambda library: library.series.add(draft.id, series.id))
    desk.does(lambda library: library.drafts.set_stage(draft.id, Stage.IN_EDIT))
    assert desk.open_draft.draft.series == (series.id,)
    assert desk.open_draft.draft.stage is Stage.IN_EDIT
    assert sorted(set(changed)) == ["series", "stage"]
    types(desk, "Words.")
    assert desk.saves().series == (series.id,)


def test_a_field_that_was_changed_here_and_is_not_yet_sent_is_not_taken_from_elsewhere(desk):
    draft = desk.opens(headline="One")
    desk.open_draft._holds = 1
    desk.open_draft.change(stage=Stage.READY)
    desk.lanes.writing.send(lambda library: library.drafts.set_stage(draft.id, Stage.IN_EDIT))
    desk.reload()
    assert desk.open_draft.draft.stage is Stage.READY
    desk.open_draft._holds = 0


def test_the_address_follows_what_the_library_made_of_it(desk):
    desk.does(lambda library: _new(library, "Harbor"))
    draft = desk.opens()
    assert draft.slug == "untitled"
    changed = []
    desk.open_draft.field_changed.connect(changed.append)
    desk.open_draft.change(headline="Harbor")
    desk.saves()
    assert desk.open_draft.draft.slug == "harbor-2"
    assert changed == ["headline", "slug"]


def test_an_address_that_was_typed_meanwhile_is_asked_about_in_its_turn(desk, held):
    desk.opens()
    desk.open_draft.change(headline="Harbor")
    desk.open_draft.save()
    desk.open_draft.change(slug="mine", slug_by_hand=True)
    held.answer()
    assert desk.open_draft.draft.slug == "mine"
    assert not desk.open_draft.is_safe
    desk.open_draft.save()
    held.answer()
    assert desk.reads(lambda library: library.drafts.get(desk.open_draft.draft.id)).slug == "mine"


def test_a_slug_that_was_taken_comes_back_numbered(desk):
    desk.does(lambda library: _new(library, "Harbor"))
    desk.opens(headline="Other")
    desk.open_draft.change(slug="harbor", slug_by_hand=True)
    desk.saves()
    assert desk.open_draft.draft.slug == "harbor-2"


# -- characters


def stored(desk, body):
    """Take text the whole way: into a document, out of it, into the library, and back into a document."""
    draft = desk.does(lambda library: _new(library, ""))
    desk.open_draft.show(replace(draft, body=body))
    typed = replace(draft, body=desk.open_draft.body)
    back = desk.does(lambda library: (library.drafts.save(typed), library.drafts.get(draft.id))[1])
    desk.open_draft.close()
    desk.open_draft.show(back)
    assert desk.open_draft.body == back.body
    return back.body


def test_every_character_of_the_first_plane_survives_the_way_to_the_disk_and_back(desk):
    """All but those that the door for text keeps out; each stands between letters, so that none is lost unseen."""
    characters = [chr(code) for code in range(0x10000) if not 0xD800 <= code <= 0xDFFF]
    assert sum(clean(character) != character for character in characters) == 68
    body = clean("".join(f"a{character}b" for character in characters))
    assert stored(desk, body) == body


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\u00a0b\u202fc", "a\u00a0b\u202fc"),
        ("\ufeffat the start", "\ufeffat the start"),
        ("line\u2028line", "line\nline"),
        ("\U0001f600\U0001f469\u200d\U0001f52c", "\U0001f600\U0001f469\u200d\U0001f52c"),
        ("\ufeff\ufefftwice", "\ufeff\ufefftwice"),
        # The binding leaves half a character out; what matters is that the rest can be stored.
        ("half \ud83d alone", "half  alone"),
        ("e\u0301 and \u00e9", "e\u0301 and \u00e9"),
        ("soft\u00adhyphen, zero\u200bwidth", "soft\u00adhyphen, zero\u200bwidth"),
        ("tab\there\r\nand there\r", "tab\there\nand there\n"),
        ("\n\nlines\n\n\n", "\n\nlines\n\n\n"),
        ("nul \x00 bell \x07", "nul  bell "),
    ],
)
def test_text_is_kept_as_it_was_written(desk, typed, kept):
    assert stored(desk, typed) == kept


def test_half_a_character_in_the_document_does_not_stop_saving(desk):
    desk.opens(body="a\U0001f600b")
    cursor = QTextCursor(desk.open_draft.document)
    cursor.setPosition(1)
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    types(desk, "c")
    assert desk.saves().body.replace("\ufffd", "") == "abc"


def _new(library, headline):
    draft = library.drafts.new(headline=headline)
    library.drafts.save(draft)
    return library.drafts.get(draft.id)
