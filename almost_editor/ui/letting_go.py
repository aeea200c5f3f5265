"""Letting go of objects of Qt's that Python cannot see the end of."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject


def let_go(objects: Sequence[QObject]) -> None:
    """Delete objects now, the last one first; those that went with their parents are no fault.

    What a signal of Qt's calls is held by Qt, where Python cannot see that nobody needs it: what is not deleted lives
    on, and its timers with it, for as long as the process.
    """
    for one in reversed(objects):
        if shiboken6.isValid(one):
            shiboken6.delete(one)
