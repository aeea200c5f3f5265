"""The reader: a process that reads lines for the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from almost_editor.ui.answering import Answering
from almost_editor.ui.proofreading.reading_process import serve


class Reader(Answering):
    """Reads with dictionaries and rules that it keeps; see `reading_process` for what it can be asked."""

    def __init__(self, dictionaries: Path, parent: QObject) -> None:
        super().__init__(serve, (dictionaries,), parent, "almost-reader")
