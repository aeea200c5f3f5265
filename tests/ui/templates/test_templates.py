"""Templates by keyboard, in the real window without its page."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from almost_editor.document.draft import Author
from almost_editor.library.store import Library
from tests.ui.hands import press, rows, selected, types
from tests.ui.opened import listed, opened

STARTERS = ["Briefs", "Explainer", "Interview", "News story"]


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an empty article open in it, the keyboard in its text."""
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.text.setFocus()
        newsroom.wait = wait_until
        yield newsroom


def kept(desk):
    with Library.open(desk.lanes.folder, writing=False) as library:
        return [one.name for one in library.templates.all()]


def choose(desk, letters):
    press("Ctrl+T")
    desk.wait(lambda: "Interview" in rows(desk.templates.sheet.view))
    types(letters)
    press("Return")


def test_an_empty_article_becomes_one_of_a_template_and_its_first_blank_is_selected(desk):
    before = desk.open_draft.draft.id
    press("Ctrl+T")
    desk.wait(lambda: rows(desk.templates.sheet.view) == STARTERS)
    types("inter")
    press("Return")
    desk.wait(lambda: "{{First question?}}" in desk.open_draft.body)
    assert desk.open_draft.draft.id == before
    assert QApplication.focusWidget() is desk.sheet.headline
    assert selected(desk.sheet.headline) == "{{A sentence of the interview}}"
    types("It is")
    assert desk.open_draft.draft.headline == "“It is”"
    press("F4")
    assert selected(desk.sheet.dek) == "{{Name}}"


def test_beside_words_that_are_there_another_article_is_begun(desk):
    types("My words.")
    before = desk.open_draft.draft.id
    choose(desk, "expl")
    desk.wait(lambda: desk.open_draft.draft.id != before)
    assert desk.open_draft.body.startswith("{{The short answer")
    assert "{{today}}" not in desk.open_draft.body
    desk.open_draft.save()
    desk.wait(lambda: desk.open_draft.is_safe)
    assert len(listed(desk)) == 2


def test_the_open_article_is_saved_as_one_and_begun_from(desk):
    desk.open_draft.change(headline="A talk", authors=(Author("Ada Byron"),), section="Culture")
    types("Who?")
    desk.actions["template.save"].trigger()
    assert QApplication.focusWidget() is desk.templates.naming.name
    assert desk.templates.naming.name.text() == "Culture"
    types("Talk")
    press("Return")
    desk.wait(lambda: kept(desk) == ["Talk"])
    desk.wait(desk.templates.naming.isHidden)
    choose(desk, "talk")
    desk.wait(lambda: len(listed(desk)) == 2 and desk.open_draft.draft.slug != "a-talk")
    assert (desk.open_draft.draft.headline, desk.open_draft.body) == ("A talk", "Who?")
    assert desk.open_draft.draft.authors == (Author("Ada Byron"),)


def test_a_name_that_is_taken_is_asked_about_in_the_sheet(desk):
    types("One.")
    for _ in range(2):
        desk.actions["template.save"].trigger()
        desk.templates.naming.name.setText("Talk")
        desk.templates.naming.save.click()
        desk.wait(lambda: desk.templates.naming.isHidden() or desk.templates.naming.problem.text())
    assert "“Talk” already" in desk.templates.naming.problem.text()
    desk.text.setFocus()
    types(" Two.")
    desk.templates.naming.name.setText("Talk")
    desk.templates.naming.save.click()
    desk.wait(desk.templates.naming.replace.isVisible)
    desk.templates.naming.replace.click()
    desk.wait(desk.templates.naming.isHidden)
    with Library.open(desk.lanes.folder, writing=False) as library:
        assert "Two." in library.templates.all()[0].text


def test_a_name_that_no_file_can_have_is_refused_in_the_sheet(desk):
    desk.actions["template.save"].trigger()
    types("a/b")
    press("Return")
    desk.wait(desk.templates.naming.problem.text)
    assert not desk.templates.naming.isHidden()
    assert not desk.templates.naming.replace.isVisible()


def test_the_librarys_own_can_be_deleted_and_comes_back_by_undo(desk):
    types("One.")
    desk.templates._save("Aaa", False)
    desk.wait(lambda: kept(desk) == ["Aaa"])
    press("Ctrl+T")
    desk.wait(lambda: rows(desk.templates.sheet.view) == ["Aaa", *STARTERS])
    assert desk.templates.delete.isEnabled()
    press("Down")
    assert not desk.templates.delete.isEnabled()
    assert "comes with the app" in desk.templates.delete.toolTip()
    press("Up")
    desk.templates.delete.click()
    desk.wait(lambda: rows(desk.templates.sheet.view) == STARTERS)
    assert kept(desk) == []
    next(one for one in desk.notices.banner.findChildren(QPushButton) if one.text() == "Undo").click()
    desk.wait(lambda: kept(desk) == ["Aaa"])
