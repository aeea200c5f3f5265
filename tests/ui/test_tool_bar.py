"""The tool bar: stage, mode and what can be done, and less of it in a narrow window."""

import pytest

from almost_editor.document.draft import Stage
from tests.ui.opened import article_begun, opened


@pytest.fixture
def app(qapp, tmp_path):
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def article(app, wait_until):
    return article_begun(app, wait_until)


def test_the_stage_is_shown_and_green_only_where_the_article_may_go_out(app, article):
    pill = app.tool_bar.stage
    assert not pill.isHidden()
    for stage in Stage:
        article.change(stage=stage)
        assert pill.accessibleName().startswith("Stage: ")
        assert pill.text() in pill.accessibleName()
    article.close()
    assert pill.isHidden()


def test_a_narrow_window_leaves_out_what_it_has_no_room_for(app):
    bar = app.tool_bar
    bar.fit(1440)
    assert (bar.go_to.isHidden(), bar.device.isHidden(), bar.new.text()) == (False, False, "New article")
    bar.fit(1000)
    assert (bar.go_to.isHidden(), bar.device.isHidden(), bar.new.text()) == (True, False, "")
    bar.fit(900)
    assert bar.device.isHidden()
    assert bar.new.accessibleName() == "New article"
    assert not bar.export.isHidden()


def test_the_bar_and_the_menu_say_the_same_mode(app, article):
    app.tool_bar.mode.chosen.emit("read")
    assert app.actions["view.read"].isChecked()
    app.actions["view.split"].trigger()
    app.tool_bar.device.chosen.emit("phone")
    assert app.actions["view.phone"].isChecked()
    assert app.page.device == "phone"


def test_what_needs_an_article_is_off_without_one(app, article):
    assert app.tool_bar.export.isEnabled()
    article.close()
    assert not app.tool_bar.export.isEnabled()
    assert app.tool_bar.new.isEnabled()
