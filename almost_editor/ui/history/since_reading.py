"""Since the last reading: whether others have changed the article since this person read it, said in the status bar.

What stands in the window for a pause counts as read. Where others have changed it, it counts once the article is left:
until then there is time to look at what they changed.
"""

from __future__ import annotations

import getpass
from functools import partial

from PySide6.QtCore import QObject, Signal

from almost_editor.library.readings import Unread
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings


class SinceReading(QObject):
    """Looks at each pause, and notes what has been read."""

    told = Signal(object)
    """The `Unread` of the article on the screen, or None where there is none."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, settings: Settings) -> None:
        super().__init__(open_draft)
        self._open_draft = open_draft
        self._lanes = lanes
        self._settings = settings
        self._draft_id = ""
        self._is_looked_at = False
        open_draft.opened.connect(lambda _draft: self._on_opened())

    def look(self) -> None:
        """Look whether others have changed the article; where nobody has, it has been read as it is."""
        draft_id = self._draft_id
        if draft_id:
            name = self._settings.get("writer/name")
            self._lanes.writing.send(
                partial(unread_or_note, draft_id=draft_id, name=name),
                partial(self._tell, draft_id),
                # Whatever is wrong with the library is said where the article is opened and saved.
                lambda _error: self._tell(draft_id, None),
            )

    def leave(self) -> None:
        """Note that the article has been read to its end, as it is left; one that only passed by has not."""
        draft_id, name = self._draft_id, self._settings.get("writer/name")
        self._draft_id = ""
        if draft_id and self._is_looked_at:
            self._lanes.writing.send(partial(note_to_its_end, draft_id=draft_id, name=name), failed=lambda _error: None)

    def _on_opened(self) -> None:
        self.leave()
        self._is_looked_at = False
        self._draft_id = self._open_draft.draft.id if self._open_draft.is_open else ""
        self.told.emit(None)

    def _tell(self, draft_id: str, unread: Unread | None) -> None:
        if draft_id == self._draft_id:
            self._is_looked_at = True
            self.told.emit(unread)


def reader_of(name: str) -> str:
    """Return who reads: the name that a person gave, or else that of the account, which nobody is asked for."""
    if name:
        return name
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def unread_or_note(library: Library, draft_id: str, name: str) -> Unread | None:
    """Return what others changed since the last reading; where there is nothing, note the reading of now."""
    readings, reader = library.readings, reader_of(name)
    unread = readings.unread(draft_id, reader, frozenset({name}))
    reading, newest = readings.of(draft_id, reader), library.history.latest(draft_id)
    if unread is None and newest is not None and (reading is None or reading.revision_id != newest.id):
        readings.note(draft_id, reader)
    return unread


def note_to_its_end(library: Library, draft_id: str, name: str) -> None:
    """Keep the last words of the person who leaves under their own name, and note the reading."""
    if library.writing:
        library.keeping_up.catch_up(draft_id, by=name)
        library.readings.note(draft_id, reader_of(name))
