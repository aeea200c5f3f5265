"""Reading aloud with Qt's engine for tests, which takes its time and says nothing."""

from unittest import mock

import pytest
from PySide6.QtWidgets import QMenu

from almost_editor.ui.aloud.voice import NO_VOICE, Voice
from tests.ui.hands import press, select, write
from tests.ui.opened import opened

TEXT = "# Head\n\nOne of *them*. Two\nof them.\n\n```\ncode\n```\n\n---\n\n- Three."


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, a mock voice, and what that voice was asked to say."""
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.wait = wait_until
        wait_until(lambda: newsroom.text.width() > 0)
        newsroom.aloud.use("mock")
        newsroom.heard = []
        say = newsroom.aloud.voice.say
        newsroom.aloud.voice.say = lambda words, **how: (newsroom.heard.append((words, how)), say(words, **how))
        write(newsroom, TEXT, 0)
        yield newsroom


def words(desk):
    return [one for one, _how in desk.heard]


def marked(desk):
    cursor = desk.aloud._sentence
    return cursor.selectedText().replace("\u2029", "\n") if cursor else ""


def test_it_reads_from_the_caret_to_the_end_one_sentence_after_another(desk):
    press("F7")
    assert desk.aloud.is_reading
    assert marked(desk) == "Head"
    desk.wait(lambda: not desk.aloud.is_reading)
    assert words(desk) == ["Head", "One of them.", "Two of them.", "Three."]
    assert desk.text.textCursor().position() == 0, "the caret stays with the writer"


def test_it_begins_with_the_sentence_that_the_caret_is_in(desk):
    select(desk, TEXT.index("of them."), TEXT.index("of them."))
    press("F7")
    assert marked(desk) == "Two\nof them."
    press("Shift+F7")
    assert not desk.aloud.is_reading
    assert words(desk) == ["Two of them."]


def test_it_pauses_and_goes_on(desk):
    press("F7", "F7")
    assert desk.aloud.is_paused
    assert desk.aloud.is_reading
    press("F7")
    assert not desk.aloud.is_paused
    desk.wait(lambda: len(desk.heard) > 1)
    press("Shift+F7")


def test_what_is_edited_meanwhile_is_read_as_it_is_then(desk):
    press("F7")
    select(desk, TEXT.index("One"), TEXT.index("One") + 3)
    desk.text.insertPlainText("Some")
    desk.wait(lambda: len(desk.heard) > 1)
    assert words(desk)[1] == "Some of them."
    press("Shift+F7")


def test_speed_is_remembered_and_told_to_the_voice(desk):
    desk.actions["aloud.faster"].trigger()
    desk.actions["aloud.faster"].trigger()
    desk.actions["aloud.slower"].trigger()
    assert desk.settings.get("aloud/rate") == 1
    assert "speed +1" in desk.notices.banner.sentence
    press("F7", "Shift+F7")
    assert desk.heard[0][1] == {"language": "en-US", "rate": 0.1}


def test_another_article_ends_it(desk):
    press("F7")
    before = desk.open_draft.draft.id
    desk.open_draft.change(headline="Words")
    desk.drafting.new()
    desk.wait(lambda: desk.open_draft.draft.id != before)
    assert not desk.aloud.is_reading


def test_with_nothing_behind_the_caret_it_says_so(desk):
    write(desk, "Words.\n\n")
    press("F7")
    assert not desk.aloud.is_reading
    assert "Nothing is left" in desk.notices.banner.sentence


def test_without_a_voice_the_menu_says_why(desk):
    with mock.patch.object(Voice, "find", return_value=False):
        menu = next(one for one in desk.actions["aloud.read"].associatedObjects() if isinstance(one, QMenu))
        menu.aboutToShow.emit()
    assert not desk.actions["aloud.read"].isEnabled()
    assert desk.actions["aloud.read"].toolTip() == NO_VOICE
    assert desk.actions.why_off("aloud.read") == NO_VOICE
    desk.actions.follow(desk.open_draft.draft)
    assert not desk.actions["aloud.read"].isEnabled()


def test_a_voice_that_fails_is_told_and_read_on_by_nobody(desk):
    press("F7")
    desk.aloud.voice.failed.emit("No sound card")
    assert not desk.aloud.is_reading
    assert "No sound card" in desk.notices.banner.sentence
    assert desk.actions["aloud.read"].isEnabled()


def test_the_mark_is_painted_and_gone_again(desk):
    press("F7")
    with_mark = desk.text.viewport().grab().toImage()
    press("Shift+F7")
    assert not with_mark.isNull()
    assert desk.text.viewport().grab().toImage() != with_mark
