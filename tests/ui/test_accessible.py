"""The window without eyes and without a mouse: every control is named, and Tab goes as one reads."""

from contextlib import ExitStack
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.ui.widgets.sheet import Sheet
from tests.ui.accessible import faults, leaps, stops, tree
from tests.ui.opened import opened

NOT_ASKED = {"app.quit", "draft.trash", "draft.new", "draft.delete"}
"""What would end the window, or leave the others without an article."""
BY_DESIGN = ("from TextPane “Text”", "from QLineEdit “Address”")
"""Tab leads from the dek into the text, to the address behind it, and to what stands beside them last (`look.md`)."""
OPENS = {
    "article.export", "article.proof", "article.withdraw", "edit.find", "edit.replace", "edit.replace_all",
    "go.article", "go.heading", "help.about", "help.commands", "help.markdown", "help.shortcuts", "pictures.unused",
    "publication.settings", "series.add", "series.manage", "series.new", "series.rename", "site.export", "site.upload",
    "view.budget", "view.cards", "view.details", "view.history", "view.outline",
}  # fmt: skip
"""What opens something that is looked at here; more may."""


@pytest.fixture(scope="module")
def newsroom(qapp, tmp_path_factory, patience):
    folder = tmp_path_factory.mktemp("accessible")
    with Library.open(folder / "library") as library:
        install_sample(library, resources_folder() / "sample")
    with opened(folder) as made:
        made.window.resize(1440, 900)
        made.window.show()
        made.begin(())
        patience(lambda: made.open_draft.is_open and made.shelf.articles.model().rowCount())
        yield made
        made.window.close()


@pytest.fixture(autouse=True)
def no_dialogs_of_the_system():
    """Nothing waits for a person, and nothing is started outside."""
    with ExitStack() as stack:
        for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
            stack.enter_context(mock.patch.object(QFileDialog, name, return_value=("", "")))
        stack.enter_context(mock.patch.object(QFileDialog, "getExistingDirectory", return_value=""))
        for kind in (QFileDialog, QMessageBox, QMenu):
            stack.enter_context(mock.patch.object(kind, "exec", return_value=0))
        for kind in (QFileDialog, QMessageBox):
            stack.enter_context(mock.patch.object(kind, "open"))
        stack.enter_context(mock.patch.object(QDesktopServices, "openUrl"))
        yield


def visible(newsroom):
    everything = {*newsroom.window.findChildren(QWidget), *QApplication.topLevelWidgets()}
    return {one for one in everything if one.isVisible()}


def settle(qapp, turns=12):
    for _ in range(turns):
        qapp.processEvents()


def shown_by(newsroom, action_id, qapp, patience):
    """Trigger an action; return what has come into sight, the outermost of it."""
    before = visible(newsroom)
    newsroom.actions[action_id].trigger()
    settle(qapp)
    if action_id in OPENS:
        # Some ask the library first.
        patience(lambda: visible(newsroom) - before)
        settle(qapp)
    new = visible(newsroom) - before
    # Qt tells of the line in a number field by the field alone.
    return [one for one in new if one.parentWidget() not in new and one.objectName() != "qt_spinbox_lineedit"]


def leave(newsroom, shown, qapp):
    for one in shown:
        if isValid(one) and isinstance(one, Sheet):
            one.dismiss()
        elif isValid(one) and one.isWindow():
            one.close()
    for _ in range(2):
        if (focus := QApplication.focusWidget()) is not None:
            QTest.keyClick(focus, Qt.Key.Key_Escape)
        settle(qapp, 3)


def unlike_the_design(widget):
    return [leap for leap in leaps(widget) if not leap.startswith(BY_DESIGN)]


def test_the_window_is_named_throughout_and_tab_goes_as_one_reads(newsroom):
    assert faults(newsroom.window) == []
    assert unlike_the_design(newsroom.window) == []
    told = [str(node).strip() for node in tree(newsroom.window)]
    for expected in ("EditableText “Headline”", "EditableText “Text”", "List “Articles”", "List “Stages”"):
        assert any(one.startswith(expected) for one in told), "\n".join(told)
    assert any("Export the article (" in one for one in told)


def test_whatever_a_command_opens_is_named_and_tab_goes_as_one_reads(newsroom, qapp, patience):
    wrong, opened_by = [], set()
    for spec in newsroom.actions.specs():
        if spec.id in NOT_ASKED or not newsroom.actions[spec.id].isEnabled():
            continue
        shown = shown_by(newsroom, spec.id, qapp, patience)
        for one in shown:
            found = [*faults(one), *unlike_the_design(one)]
            wrong += [f"{spec.id}, {type(one).__name__}: {fault}" for fault in found]
        if shown:
            opened_by.add(spec.id)
            leave(newsroom, shown, qapp)
        for action_id in ("view.split", "view.shelf"):
            action = newsroom.actions[action_id]
            if not action.isChecked():
                action.trigger()
        newsroom.sheet.text.setFocus()
    assert wrong == [], "\n".join(wrong)
    assert opened_by >= OPENS, OPENS - opened_by


def test_menus_are_named_and_none_of_their_lines_is_there_twice(newsroom):
    for menu in newsroom.window.menuBar().findChildren(QMenu):
        if not menu.menuAction().isVisible() or not menu.menuAction().text():
            continue  # Qt's own, for what the bar has no room for
        labels = [line.text().replace("&", "").split("\t")[0] for line in menu.actions() if not line.isSeparator()]
        assert all(label.strip() for label in labels)
        assert len(labels) == len(set(labels)), labels


def test_a_control_without_a_name_and_one_that_leaps_are_found(qapp):
    host = QWidget()
    column = QVBoxLayout(host)
    first, second, third = QPushButton("Go"), QToolButton(text="…"), QPushButton("Go")
    for one in (first, second, third):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(one)
    column.insertWidget(0, third)
    host.show()
    settle(qapp)
    assert [fault.split(":")[0] for fault in faults(host)] == ["says nothing", "2 times in /1"]
    assert len(leaps(host)) == 1
    assert len(stops(host)) == 3
    host.deleteLater()
