"""Closing although the last words could not be saved: the one question that must be answered, as nothing undoes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from almost_editor.errors import AlmostError


def may_close(window: QWidget, problem: AlmostError | None, save_copy: Callable[[], object]) -> bool:
    """Ask whether words that are in no library may be lost; saving a copy keeps the window open."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText("The last words are not in the library.")
    box.setInformativeText(str(problem) if problem else "")
    copy = box.addButton("Save a copy…", QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton("Close without them", QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton("Keep writing", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    chosen = box.clickedButton()
    if chosen is copy:
        save_copy()
    return chosen is leave
