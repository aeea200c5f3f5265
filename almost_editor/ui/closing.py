"""Closing although the last words could not be saved: the one question that must be answered, as nothing undoes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from almost_editor.errors import AlmostError
from almost_editor.wording import tr


def may_close(window: QWidget, problem: AlmostError | None, kept: Path | None, save_copy: Callable[[], object]) -> bool:
    """Ask whether to close on words that are in no library; saving a copy keeps the window open.

    Shapes: `kept` is the second place that has them; without one they would be lost.
    """
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(tr("The last words are not in the library."))
    told = [str(problem)] if problem else []
    if kept is not None:
        told.append(tr("They are kept in “{kept}”, and put into the library when it is next opened.", kept=kept))
    box.setInformativeText(" ".join(told))
    copy = box.addButton(tr("Save a copy…"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(
        tr("Close and put them back later") if kept else tr("Close without them"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    stay = box.addButton(tr("Keep writing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    chosen = box.clickedButton()
    if chosen is copy:
        save_copy()
    return chosen is leave
