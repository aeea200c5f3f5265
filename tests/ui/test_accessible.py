"""The window without eyes and without a mouse: every control is named, and Tab goes as one reads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from tests.ui.accessible import faults, leaps, stops, tree
from tests.ui.walked import OPENS, no_dialogs_of_the_system, sample_open, settle, walk

BY_DESIGN = ("from TextPane “Text”", "from QLineEdit “Address”")
"""Tab leads from the dek into the text, to the address behind it, and to what stands beside them last (`look.md`)."""


@pytest.fixture(scope="module")
def newsroom(qapp, tmp_path_factory, patience):
    with sample_open(tmp_path_factory.mktemp("accessible"), patience) as made:
        yield made


@pytest.fixture(autouse=True)
def alone():
    with no_dialogs_of_the_system():
        yield


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
    for action_id, shown in walk(newsroom, qapp, patience):
        for one in shown:
            found = [*faults(one), *unlike_the_design(one)]
            wrong += [f"{action_id}, {type(one).__name__}: {fault}" for fault in found]
        if shown:
            opened_by.add(action_id)
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
