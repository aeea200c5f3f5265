"""A walk through all that the table of actions opens: one after another, each left again."""

from contextlib import ExitStack, contextmanager
from unittest import mock

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.ui.widgets.sheet import Sheet
from tests.ui.opened import opened

NOT_ASKED = {"app.quit", "draft.trash", "draft.new", "draft.delete"}
"""What would end the window, or leave the others without an article."""
OPENS = {
    "article.export", "article.proof", "article.withdraw", "draft.settle", "edit.find", "edit.replace",
    "edit.replace_all", "go.article", "go.heading", "help.about", "help.commands", "help.guide", "help.markdown",
    "help.shortcuts", "pictures.unused", "publication.settings", "series.add", "series.manage", "series.new",
    "series.rename", "site.export", "site.upload", "view.budget", "view.cards", "view.details", "view.history",
    "view.outline",
}  # fmt: skip
"""What opens something that is looked at here; more may."""


@contextmanager
def sample_open(folder, patience, *, dress=lambda _theme: None):
    """Open a window on the sample library, an article in it; the theme is dressed before anything shows."""
    with Library.open(folder / "library") as library:
        install_sample(library, resources_folder() / "sample")
    with opened(folder) as made:
        dress(made.theme)
        made.window.resize(1440, 900)
        made.window.show()
        made.begin(())
        patience(lambda: made.open_draft.is_open and made.shelf.articles.model().rowCount())
        yield made
        made.window.close()


@contextmanager
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


def walk(newsroom, qapp, patience):
    """Give the id of each action with what it opened, which is left afterwards."""
    for spec in newsroom.actions.specs():
        if spec.id in NOT_ASKED or not newsroom.actions[spec.id].isEnabled():
            continue
        shown = shown_by(newsroom, spec.id, qapp, patience)
        yield spec.id, shown
        if shown:
            leave(newsroom, shown, qapp)
        for action_id in ("view.split", "view.shelf"):
            action = newsroom.actions[action_id]
            if not action.isChecked():
                action.trigger()
        newsroom.sheet.text.setFocus()
