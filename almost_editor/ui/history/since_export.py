"""Since export: whether readers see the article as it is now, said in the status bar."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from almost_editor.document.revision import for_readers
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft


class SinceExport(QObject):
    """Looks at each pause in the writing; the answer is the revision that went out, where the article differs."""

    told = Signal(object)
    """The id of the revision that readers see, or None where it is the article as it is, or none went out."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes) -> None:
        super().__init__(open_draft)
        self._open_draft = open_draft
        self._lanes = lanes
        open_draft.opened.connect(lambda _draft: self.look())

    def look(self) -> None:
        """Compare the article with what went out last."""
        if not self._open_draft.is_open:
            self.told.emit(None)
            return
        draft_id = self._open_draft.draft.id
        self._lanes.reading.send(
            partial(differing_export, draft_id=draft_id),
            lambda found: self._tell(draft_id, found),
            # Whatever is wrong with the library is said where the article is opened and saved.
            lambda _error: self.told.emit(None),
        )

    def _tell(self, draft_id: str, found: int | None) -> None:
        if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
            self.told.emit(found)


def differing_export(library: Library, draft_id: str) -> int | None:
    """Return the revision that went out last, where readers would see the draft otherwise now."""
    out = library.history.last_out(draft_id)
    if out is None or for_readers(library.history.draft(out.id)) == for_readers(library.drafts.get(draft_id)):
        return None
    return out.id
