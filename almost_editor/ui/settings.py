"""Settings: what this machine remembers. Nothing here changes a page's bytes; that lives in the library.

One table says each setting's key, kind, value to start with, and what it is; the guide and the tests read it too.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal


@dataclass(frozen=True, slots=True)
class Setting:
    """One remembered value; `start` also says its kind."""

    key: str
    start: Any
    sentence: str


TABLE: tuple[Setting, ...] = (
    Setting("appearance/theme", "system", "Light, dark, or as the system has it."),
    Setting("appearance/language", "", "The language that the window speaks; empty follows the system."),
    Setting("window/geometry", "", "Where the window was and how large, as Qt writes it, in hex."),
    Setting("window/panes", [], "The widths of shelf, editor and page, in pixels."),
    Setting("window/shelf", True, "Whether the shelf is open."),
    Setting("window/details", False, "Whether the details are open."),
    Setting("window/findings", False, "Whether findings are shown beside the text."),
    Setting("window/outline", False, "Whether the outline stands beside the text."),
    Setting(
        "window/shelf_state",
        {},
        "The place that the shelf shows, the orders that were chosen, and whether the authors are open.",
    ),
    Setting("view/mode", "split", "Write, split or read."),
    Setting("view/device", "desk", "The device whose width the page has, or both."),
    Setting("view/large_text", False, "Whether the page is shown as to a reader who has set text of twice the size."),
    Setting("view/clean", False, "Whether the page shows suggestions as if they were accepted."),
    Setting("view/scheme", "", "The reader’s light or dark mode; empty follows the window."),
    Setting("text/family", "mono", "The font of the text: mono, sans, serif or the name of one that is installed."),
    Setting("text/size_px", 15, "The size of the text in pixels, before zoom and the system’s own scale."),
    Setting("text/spacing", 140, "How far lines of the text are apart, in percent of the font’s own line."),
    Setting("text/measure", 68, "How many characters a full line of the text has."),
    Setting("text/zoom", 100, "The zoom of the text, in percent."),
    Setting("text/focus", "off", "What is bright while you write: off for everything, paragraph or sentence."),
    Setting("text/typewriter", False, "Whether the line that you write stays at its height."),
    Setting("typing/punctuation", True, "Whether quotes, apostrophes, dashes and dots are set as they are typed."),
    Setting("typing/pairs", True, "Whether quotes, brackets and marks bring their closing ones."),
    Setting("writing/today", {}, "How many words each article had when it was opened first today."),
    Setting("open/draft", {}, "The draft that was open last, by library."),
    Setting("open/recent", {}, "The articles that were open last, by library, the newest first."),
    Setting("library/told_of_service", [], "The libraries of which it was said that a service keeps them in step."),
    Setting(
        "open/places", {}, "Where the caret was in the articles that were open last, and how far each was scrolled."
    ),
    Setting("library/rounds", {}, "When every text was last held against its hash, and how far today’s look is."),
    Setting("find/words", [], "What you looked for in texts last, the newest first."),
    Setting("palette/recent", [], "The commands that you chose from the palette last."),
    Setting("writer/name", "", "Your name, as the history of articles shows it."),
    Setting("history/view", "page", "Whether the history shows changes in the page or in its source."),
    Setting("export/folder", "", "Where packages were written last."),
    Setting(
        "export/format", "bag", "How articles were written last, as the command line calls it, such as bag or docx."
    ),
    Setting("site/folder", "", "Where the whole site was exported to last."),
    Setting("upload/folder", "", "Where upload packages were written last."),
    Setting("proof/spelling", True, "Whether misspelled words are pointed at."),
    Setting("proof/grammar", True, "Whether slips of English grammar are pointed at."),
    Setting("proof/names", False, "Whether capitalised words, which are mostly names, must be in the dictionary too."),
    Setting("proof/format", "html", "How a proof was written last: html or pdf."),
    Setting("aloud/rate", 0, "How fast the text is read aloud, from -10 to 10."),
    Setting("print/folder", "", "Where a PDF was written last."),
)
_BY_KEY = {setting.key: setting for setting in TABLE}


class Settings(QObject):
    """Reads and writes the table's values; a value that cannot be read is the one to start with."""

    changed = Signal(str)
    """The setting of this key has another value than before."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where the settings’ file is, and what else this machine keeps."""
        return Path(self._file.fileName()).parent

    def get(self, key: str) -> Any:
        """Return a value of the kind its setting starts with. Raises: KeyError for a key not in the table."""
        # A copy: a caller that adds to a list must not change what every other setting starts with.
        start = copy.copy(_BY_KEY[key].start)
        try:
            value = json.loads(str(self._file.value(key, "")))
        except ValueError:
            return start
        return value if type(value) is type(start) else start

    def set(self, key: str, value: Any) -> None:
        """Remember a value. Raises: KeyError for a key not in the table."""
        if type(value) is not type(_BY_KEY[key].start):
            raise TypeError(f"{key} takes a {type(_BY_KEY[key].start).__name__}")
        before = self.get(key)
        self._file.setValue(key, json.dumps(value))
        if value != before:
            self.changed.emit(key)

    def sync(self) -> None:
        """Write what is remembered to its file now."""
        self._file.sync()
