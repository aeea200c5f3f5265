"""The open draft: the one place that knows the words on the screen, and sees to it that they reach the library.

The fields live in a frozen `Draft`, the body in a `QTextDocument` that also keeps the draft's undo. From the first
unsaved key it takes at most `SAVE_WITHIN_MS` until a save is sent: a ceiling, which further typing does not put off.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from almost_editor.document.draft import Draft
from almost_editor.document.live_text import LiveText
from almost_editor.errors import AlmostError
from almost_editor.library.saving import Saved
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.text_document import Documents, fill, follow, raw_text

SAVE_WITHIN_MS = 150
"""From the first unsaved key to the save being sent; the commit itself must fit into the rest of 250 ms."""
RETRY_AFTER_MS = 2000


class SaveState(enum.Enum):
    """What the status bar says of the words on the screen."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class OpenDraft(QObject):
    """The draft that is on the screen, with its unsaved words."""

    leaving = Signal()
    """The draft on the screen is about to be left: words that are nowhere but in a field are to come now."""
    opened = Signal(object)
    """Another `Draft` is on the screen; its body is in `document`."""
    field_changed = Signal(str)
    """A field's name; `draft` has its new value."""
    body_changed = Signal(object)
    """The `Span` of the text that changed, in characters; `body` has it already."""
    counted = Signal(int)
    """The words of the text, whenever they are others."""
    state_changed = Signal(object, object)
    """The `SaveState`, and the `AlmostError` of a failed save or None."""
    saved = Signal(object)
    """A commit returned: its `Saved`."""

    def __init__(self, lanes: Lanes, catalogue: Catalogue, prepare: Callable[[QTextDocument], None]) -> None:
        """Take `prepare`, which gives a text document its font and line height once text is in it."""
        super().__init__()
        self._lanes, self._catalogue, self._prepare = lanes, catalogue, prepare
        self._draft: Draft | None = None
        self._documents, self._live = Documents(self), LiveText()
        self._words, self._is_counted = -1, False
        self._unsent: set[str] = set()
        self._unsaved: dict[str, Draft] = {}
        self._in_flight = self._holds = 0
        self.is_following = False
        """Whether the text becomes what it is elsewhere: nobody here writes it."""
        self._state = SaveState.SAVED
        self._problem: AlmostError | None = None
        self._ceiling = QTimer(self, singleShot=True, interval=SAVE_WITHIN_MS)
        self._ceiling.timeout.connect(self._save_in_turn)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_AFTER_MS)
        self._retry.timeout.connect(self._send_again)
        self.opened.connect(catalogue.follow)
        catalogue.changing.connect(self._hold)
        catalogue.settled.connect(self._release)

    @property
    def is_open(self) -> bool:
        """Whether a draft is on the screen."""
        return self._draft is not None

    @property
    def draft(self) -> Draft:
        """The fields as they are on the screen; the body as of the last save or `snapshot`."""
        if self._draft is None:
            raise RuntimeError("No draft is open.")
        return self._draft

    @property
    def document(self) -> QTextDocument:
        """The body's live text."""
        return self._documents.of(self.draft.id)

    @property
    def body(self) -> str:
        """The body as it is on the screen, followed edit by edit."""
        return self.live.text

    @property
    def live(self) -> LiveText:
        """The body's text, with its positions."""
        return self._live

    @property
    def words(self) -> int | None:
        """The words of the body as they were told last; None where nobody has counted this text yet."""
        return self._words if self._is_counted else None

    def tell_words(self, words: int | None) -> None:
        """Hear how many words the body has, from whoever counts them as they change."""
        self._is_counted = words is not None
        if words is not None and words != self._words:
            self._words = words
            self.counted.emit(words)

    @property
    def state(self) -> SaveState:
        """Whether what is on the screen is in the library."""
        return self._state

    @property
    def problem(self) -> AlmostError | None:
        """Why the last save failed, while it is not mended."""
        return self._problem

    @property
    def is_safe(self) -> bool:
        """Whether every word of every draft that was open is in the library."""
        return not self._unsent and not self._unsaved

    def unsaved(self) -> tuple[Draft, ...]:
        """Return the drafts whose words are not all in the library, as they are on the screen or were left."""
        return tuple({**self._unsaved, **({self.draft.id: self.snapshot()} if self._unsent else {})}.values())

    def snapshot(self) -> Draft:
        """Return the whole draft as it is on the screen."""
        self._draft = replace(self.draft, body=self.body)
        return self._draft

    # -- opening

    def show(self, draft: Draft) -> None:
        """Put a draft on the screen; the one before is saved first.

        A draft that was open earlier in the session keeps its text document, and so its undo; one whose last save
        failed comes back as it was left.
        """
        self._leave()
        draft = self._unsaved.get(draft.id, draft)
        document = self._documents.of(draft.id)
        if (document.isEmpty() and not document.isUndoAvailable()) or raw_text(document) != draft.body:
            fill(document, draft.body)
            self._prepare(document)
        self._live = LiveText(raw_text(document))
        self._words, self._is_counted = -1, False
        self._draft = draft
        document.documentLayout()  # a document that nobody lays out tells of no change
        document.contentsChange.connect(self._on_body)
        self._set_state(SaveState.FAILED if draft.id in self._unsaved and self._problem else SaveState.SAVED)
        self.opened.emit(draft)

    def close(self) -> None:
        """Take the draft off the screen, saved."""
        if self._draft is not None:
            self._leave()
            self._draft = None
            self.opened.emit(None)

    def forget(self, draft_id: str) -> None:
        """Let go of a draft that is not on the screen, so that it is read anew with nothing to undo."""
        if self._draft is None or self._draft.id != draft_id:
            self._documents.forget(draft_id)

    def _leave(self) -> None:
        if self._draft is not None:
            self.leaving.emit()
            self.save()
            self.document.contentsChange.disconnect(self._on_body)
            self._unsent.clear()

    # -- changing

    def change(self, **fields: Any) -> None:
        """Set fields of the draft; what is the same already is no change."""
        draft = self.draft
        changed = [name for name, value in fields.items() if getattr(draft, name) != value]
        if not changed:
            return
        self._draft = replace(draft, **{name: fields[name] for name in changed})
        for name in changed:
            self._touch(name)
        for name in changed:
            self.field_changed.emit(name)

    def _on_body(self, position: int, removed: int, added: int) -> None:
        span = follow(self._live, self.document, position, removed, added)
        if span.removed or span.inserted:
            self._is_counted = False
            self._touch("body")
            self.body_changed.emit(span)

    def _touch(self, name: str) -> None:
        if not self._lanes.may_write:
            return  # nobody writes here: it is what another window has written already
        self._unsent.add(name)
        if self._state is SaveState.SAVED:
            self._set_state(SaveState.SAVING)
        if not self._ceiling.isActive():
            self._ceiling.start()

    # -- saving

    def save(self) -> None:
        """Send what is unsaved to the library now; `saved` or `state_changed` answers."""
        self._ceiling.stop()
        if self._draft is not None and self._unsent:
            draft = self.snapshot()
            self._unsent.clear()
            self._unsaved[draft.id] = draft
            self._send(draft)

    def _save_in_turn(self) -> None:
        """Save, but one at a time: a slow disk must not pile up copies of the text, nor a change be overtaken."""
        if self._holds or self._in_flight:
            self._ceiling.start()
        else:
            self.save()

    def _send(self, draft: Draft) -> None:
        self._in_flight += 1
        # Counted here the words would hold up the next key: a thread that counts has the interpreter to itself.
        words = self.words if self._draft is not None and draft.id == self._draft.id else None
        self._lanes.writing.send(
            lambda library: library.drafts.save(draft, words=words),
            lambda saved: self._on_saved(saved, draft),
            self._on_failed,
        )

    def _send_again(self) -> None:
        """Try once more what could not be saved, whichever drafts it belongs to."""
        if self._in_flight:
            self._retry.start()
            return
        waiting = dict(self._unsaved)
        self.save()
        for draft_id, draft in waiting.items():
            # What was typed since has just gone out instead.
            if self._unsaved[draft_id] is draft:
                self._send(draft)

    def _on_saved(self, saved: Saved, sent: Draft) -> None:
        self._in_flight -= 1
        if self._unsaved.get(sent.id) is sent:
            del self._unsaved[sent.id]
        if not self._unsaved:
            self._problem = None
            self._retry.stop()
        if self._draft is not None and self._draft.id == saved.draft_id:
            # The library has the last word on a slug, which must be unique; a newer edit is asked about in its turn.
            moved = self._draft.slug == sent.slug != saved.slug
            self._draft = replace(self._draft, revision=saved.revision, slug=saved.slug if moved else self._draft.slug)
            if moved:
                self.field_changed.emit("slug")
        if self._problem is None:
            self._set_state(SaveState.SAVED if self.is_safe else SaveState.SAVING)
        self.saved.emit(saved)
        self._catalogue.refresh(saved.draft_id)

    def _on_failed(self, error: AlmostError) -> None:
        self._in_flight -= 1
        self._problem = error
        self._set_state(SaveState.FAILED)
        self._retry.start()

    def _set_state(self, state: SaveState) -> None:
        self._state = state
        self.state_changed.emit(state, self._problem if state is SaveState.FAILED else None)

    # -- what others changed

    def _hold(self) -> None:
        self.save()
        self._holds += 1

    def _release(self) -> None:
        self._holds = max(0, self._holds - 1)
        # Only lists that were read behind every change and every save before it know better than the screen.
        if not self._holds:
            self._reconcile()

    def _reconcile(self) -> None:
        """Follow a merge, a deletion or a drag that moved the open draft in or out of series, or to a stage."""
        summary = self._catalogue.followed
        if self._draft is None or self._in_flight or summary is None or summary.id != self._draft.id:
            return
        for name in {"series", "stage", "slug"} - self._unsent:
            if getattr(self._draft, name) != getattr(summary, name):
                self._draft = replace(self._draft, **{name: getattr(summary, name)})
                self.field_changed.emit(name)
