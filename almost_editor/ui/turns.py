"""Taking turns: while another window writes to the library this one reads it, follows it, and waits for its turn."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.errors import AlmostError
from almost_editor.ui.catalogue import READING_ONLY, Catalogue
from almost_editor.ui.following import follow_library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.banner import Banner
from almost_editor.wording import later, tr

LOOK_EVERY_MS = 1000
REST = 5
"""How often as long as following took nothing is asked: lists of a hundred thousand articles take a second to read."""
OUR_TURN = later("The other window is closed, and this one writes to the library now.")


class Turns(QObject):
    """Says whose turn it is, in a banner that stays, and to everything that lets somebody write."""

    reading_only = Signal(str)
    """Why nobody may write here; empty from when on somebody may."""

    def __init__(
        self, theme: Theme, lanes: Lanes, catalogue: Catalogue, open_draft: OpenDraft, notices: Notices
    ) -> None:
        super().__init__(open_draft)
        self.banner = Banner(theme)
        self._lanes = lanes
        self._catalogue = catalogue
        self._open_draft = open_draft
        self._notices = notices
        self._seen = -1
        self._began = 0.0
        self._look_again = QTimer(self, singleShot=True, interval=LOOK_EVERY_MS)
        self._look_again.timeout.connect(self._look)

    def begin(self) -> None:
        """Say that another window writes, where one does, and wait for the turn."""
        if not self._lanes.may_write:
            self.banner.say(tr(READING_ONLY), closable=False)
            self.reading_only.emit(tr(READING_ONLY))
            self._look_again.start()

    def _look(self) -> None:
        self._began = time.monotonic()
        self._lanes.reading.send(lambda library: library.changes(), self._follow, self._try_again)

    def _follow(self, changes: int) -> None:
        if changes == self._seen:
            self._try()
            return
        self._seen = changes
        self._catalogue.reload(lambda: follow_library(self._lanes, self._open_draft, self._try), self._try_again)

    def _try_again(self, _error: AlmostError) -> None:
        # A drive that is away for a moment; what is on the screen stays there.
        self._try()

    def _try(self) -> None:
        self._lanes.take_over(self._on_tried)

    def _on_tried(self, taken: bool) -> None:
        if not taken:
            took_ms = round(1000 * (time.monotonic() - self._began))
            self._look_again.start(max(LOOK_EVERY_MS, REST * took_ms))
            return
        # The last that the other window wrote comes first, and only then may a key change it.
        self._catalogue.reload(
            lambda: follow_library(self._lanes, self._open_draft, self._begin_writing),
            lambda _error: self._begin_writing(),
        )

    def _begin_writing(self) -> None:
        self.banner.dismiss()
        self.reading_only.emit("")
        self._notices.say(tr(OUR_TURN))
