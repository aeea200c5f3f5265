"""Notices: what happened passes, what went wrong stays."""

import pytest
from PySide6.QtWidgets import QPushButton

from almost_editor.errors import AlmostError
from almost_editor.ui.notices import PASSES_AFTER_MS, Notices
from almost_editor.ui.theme import Theme

WRONG = AlmostError("The disk is full.", "Make room on it.")


@pytest.fixture
def notices(qapp):
    made = Notices(Theme("light"))
    yield made
    made.banner.deleteLater()


def buttons(notices):
    return [button for button in notices.banner.findChildren(QPushButton) if not button.isHidden()]


def press(notices, label):
    next(button for button in buttons(notices) if button.text() == label).click()


def test_nothing_is_said_at_first(notices):
    assert notices.banner.sentence == ""
    assert notices.banner.isHidden()


def test_what_happened_passes_by_itself(notices):
    notices.say("The article is in the trash.")
    assert notices.banner.sentence == "The article is in the trash."
    assert notices._passes.isActive()
    assert notices._passes.interval() == PASSES_AFTER_MS
    notices._passes.timeout.emit()
    assert notices.banner.sentence == ""


def test_what_went_wrong_stays_until_it_is_closed(notices):
    notices.say("Before.")
    notices.problem(WRONG)
    assert notices.banner.sentence == "The disk is full. Make room on it."
    assert not notices._passes.isActive()
    notices.banner.dismiss()
    assert notices.banner.sentence == ""


def test_what_merely_happened_waits_behind_what_went_wrong(notices):
    notices.problem(WRONG)
    notices.say("First.")
    notices.say("Second.")
    assert notices.banner.sentence.startswith("The disk")
    notices.banner.dismiss()
    assert notices.banner.sentence == "Second.", "one waits, the newest"


def test_a_second_sentence_takes_the_place_of_the_first(notices):
    notices.say("First.", "Undo", lambda: None)
    notices.say("Second.")
    assert notices.banner.sentence == "Second."
    assert buttons(notices) == []


def test_a_remedy_does_its_work_once_and_ends_its_notice(notices):
    done = []
    notices.say("The article is in the trash.", "Undo", lambda: done.append(True))
    press(notices, "Undo")
    assert done == [True]
    assert notices.banner.sentence == ""


def test_a_remedy_may_say_something_itself(notices):
    notices.problem(WRONG, "Try again", lambda: notices.say("It worked."))
    press(notices, "Try again")
    assert notices.banner.sentence == "It worked."
    assert notices._passes.isActive()


def test_a_question_stands_until_it_is_answered_or_closed(notices):
    answers = []
    notices.ask("Which text?", ("Mine", lambda: answers.append("mine")), ("Theirs", lambda: answers.append("theirs")))
    assert [button.text() for button in buttons(notices)] == ["Mine", "Theirs"]
    assert not notices._passes.isActive()
    press(notices, "Theirs")
    assert answers == ["theirs"]


def test_words_of_a_draft_are_never_read_as_markup(notices):
    notices.say("“<b>Bold</b> & <a href='x'>link</a>” is in the trash.", "R&D", lambda: None)
    assert notices.banner.sentence.startswith("“<b>Bold</b>")
    assert notices.banner._sentence.textFormat().name == "PlainText"
    assert buttons(notices)[0].text() == "R&&D"
