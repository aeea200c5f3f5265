"""A window on one library, and then on another: `python another_library.py FIRST SECOND LANGUAGE`.

It says what the menu of each is called, once the page was painted or there is nothing to show. A process of its own, as
the application ends with it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from almost_editor.app import newsroom as made
from almost_editor.app import start
from almost_editor.app.newsroom import Newsroom
from almost_editor.ui.walk import _is_painted


def main(first: Path, second: Path, language: str) -> int:
    """Run the application as a person would start it; return its exit code."""
    ways = [lambda newsroom: change(newsroom, second, language), lambda newsroom: newsroom.window.close()]

    class Watched(Newsroom):
        """A window that is looked at until its page is there, and then left."""

        def begin(self, files):
            super().begin(files)
            self._watch = QTimer(self.window, interval=100)
            self._watch.timeout.connect(self._look)
            self._watch.start()

        def _look(self):
            if self.empty.isVisible() or (self.open_draft.is_open and _is_painted(self.page)):
                self._watch.stop()
                sys.stdout.write(f"{self.lanes.folder.name} {self.window.menuBar().actions()[0].text()}\n")
                ways.pop(0)(self)

    made.Newsroom = Watched
    QTimer.singleShot(60_000, lambda: QApplication.exit(3))
    return start.main(first)


def change(newsroom, folder: Path, language: str) -> None:
    """Choose another language and another library."""
    newsroom.settings.set("appearance/language", language)
    newsroom.libraries.change_to(folder)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
