"""What the gate says, as a list: all that blocks, and of notes as many as anybody reads there."""

from PySide6.QtWidgets import QLabel, QPushButton

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.ui.exporting.findings_list import FindingsList
from almost_editor.ui.theme import Theme


def found(level, number):
    return [Finding(f"rule-{place}", level, "body", f"{level.value} {place}.") for place in range(number)]


def told(made):
    return [label.text() for label in made.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_all_that_blocks_is_told_and_the_first_notes(qapp):
    made = FindingsList(Theme("light"))
    made.show_findings([*found(Level.BLOCK, 12), *found(Level.NOTE, 12)])
    said = told(made)
    assert said[:12] == [f"block {place}." for place in range(12)]
    assert said[12:20] == [f"note {place}." for place in range(8)]
    assert said[20].startswith("4 more notes are in the pane of the findings (")
    assert len([one for one in made.findChildren(QPushButton) if not one.isHidden()]) == 20


def test_a_few_are_told_whole(qapp):
    made = FindingsList(Theme("light"))
    made.show_findings(found(Level.NOTE, 8))
    assert told(made) == [f"note {place}." for place in range(8)]
