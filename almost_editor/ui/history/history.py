"""History: from the open draft to its revisions in the library, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from almost_editor.document.corrections import with_records_of
from almost_editor.document.differences import Part, differences
from almost_editor.document.draft import Draft, Hero
from almost_editor.document.revision import Revision, readable
from almost_editor.library.readings import Reading
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import Surroundings
from almost_editor.ui.actions import action
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.history.compare_job import Order
from almost_editor.ui.history.compared_view import ComparedView
from almost_editor.ui.history.comparing import Comparing
from almost_editor.ui.history.history_sheet import HistorySheet
from almost_editor.ui.history.since_reading import reader_of
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.worker import Worker
from almost_editor.wording import tr

_Timeline = tuple[tuple[Revision, ...], Reading | None]
"""The revisions of an article, and what this person read last."""


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A revision, and two states of the article: as it was, and as it became."""

    then: Draft
    old: Draft
    new: Draft
    parts: tuple[Part, ...]
    around: Surroundings


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class History(QObject):
    """Keeps the sheet in step with the library, and puts revisions back as a change that can be undone."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        lanes: Lanes,
        *,
        drafting: Drafting,
        notices: Notices,
        settings: Settings,
        worker: Worker,
        layouts: tuple[Path, ...],
        reason: str,
    ) -> None:
        """Take `reason`, why no page can be shown on this machine; changes are shown in the source then."""
        super().__init__(window)
        self._open_draft = open_draft
        self._lanes = lanes
        self._drafting = drafting
        self._notices = notices
        self._settings = settings
        self._revisions: tuple[Revision, ...] = ()
        self._layouts = layouts
        self._reason = reason
        self._shown: _Comparison | None = None
        self._comparing = Comparing(lanes, worker)
        self._page = ComparedView(theme, lanes)
        self._comparing.compared.connect(self._page.show_page)
        for one in (self._comparing, self._page):
            one.gave_up.connect(self._show_source)
        self.sheet = HistorySheet(theme, _now, self._page, window)
        self.sheet.offer_page(reason)
        self.sheet.shown_as.connect(self._show_as)
        # Not at once: the key that closes the sheet may have come through the page itself.
        self.sheet.closed.connect(lambda: QTimer.singleShot(0, self, self._let_go))
        self.sheet.revision_wanted.connect(self._compare)
        self.sheet.restore_wanted.connect(self._restore)
        self.sheet.copy_wanted.connect(self._copy)
        self.sheet.named.connect(self._name)
        self.sheet.signed.connect(lambda name: settings.set("writer/name", name))
        open_draft.opened.connect(lambda _draft: self.sheet.dismiss())

    @action(
        "view.history",
        "H&istory…",
        "Ctrl+6",
        menu="View",
        group=3,
        icon="history",
        tip="See what the article was before, and bring it back",
        on_draft=True,
    )
    def open(self) -> None:
        """Show what the article was before, and what has changed since."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
        elif self._open_draft.is_open:
            self.sheet.signature.setText(self._settings.get("writer/name"))
            self._read(None)
            self.sheet.hang_from(None)

    def compare_with(self, revision_id: int) -> None:
        """Show what has changed since one revision."""
        if self._open_draft.is_open:
            self.sheet.against.choose("now")
            self.sheet.signature.setText(self._settings.get("writer/name"))
            self._read(revision_id)
            self.sheet.hang_from(None)

    def _read(self, chosen: int | None) -> None:
        """Have the article as it is now kept too, then read the timeline."""
        draft_id, by = self._open_draft.draft.id, self._settings.get("writer/name")
        self._open_draft.save()

        def read(library: Library) -> _Timeline:
            if library.writing:
                library.keeping_up.catch_up(draft_id, by=by)
            return _timeline(library, draft_id, by)

        self._lanes.writing.send(read, partial(self._show, draft_id, chosen), self._notices.problem)

    def _is_on_screen(self, draft_id: str) -> bool:
        return self._open_draft.is_open and self._open_draft.draft.id == draft_id

    def _show(self, draft_id: str, chosen: int | None, timeline: _Timeline) -> None:
        if self._is_on_screen(draft_id):
            self._revisions, reading = timeline
            self.sheet.show_revisions(self._revisions, chosen, reading)

    def _chosen(self) -> tuple[Revision, Revision | None] | None:
        """Return the chosen revision and the one before it."""
        for place, one in enumerate(self._revisions):
            if one.id == self.sheet.timeline.revision_id:
                return one, self._revisions[place + 1] if place + 1 < len(self._revisions) else None
        return None

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        one, before = chosen
        since_then = self.sheet.against.value() == "now"
        present = self._open_draft.snapshot() if since_then else None

        def compare(library: Library) -> _Comparison:
            then = library.history.draft(one.id)
            if present is not None:
                old, new = then, present
            else:
                old, new = library.history.draft(before.id) if before is not None else _begun(then), then
            return _Comparison(then, old, new, differences(readable(old), readable(new)), surroundings(library, new))

        self._lanes.reading.send(compare, partial(self._show_comparison, one), self._notices.problem)

    def _show_comparison(self, revision: Revision, comparison: _Comparison) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen[0].id == revision.id and self._is_on_screen(revision.draft_id):
            self._shown = comparison
            self.sheet.show_revision(chosen[0])
            if self._reason or self._settings.get("history/view") != "page":
                self._show_source()
            else:
                self._show_page(comparison)

    def _show_as(self, view: str) -> None:
        self._settings.set("history/view", view)
        if self._shown is not None and view == "page":
            self._show_page(self._shown)
        else:
            self._show_source()

    def _show_page(self, comparison: _Comparison) -> None:
        self.sheet.wait_for_page()
        self._comparing.compare(Order(comparison.old, comparison.new, comparison.around, self._layouts))

    def _show_source(self, note: str = "") -> None:
        self._comparing.stop()
        if self._shown is not None:
            self.sheet.show_source(self._shown.parts, note)

    def _let_go(self) -> None:
        if self.sheet.isHidden():
            self.close()

    def close(self) -> None:
        """Let go of what is compared, and of its page."""
        self._comparing.stop()
        self._page.let_go()

    # -- the ways back

    def _restore(self) -> None:
        if self._shown is None or not self._is_on_screen(self._shown.then.id):
            return
        then = self._shown.then
        present = self._open_draft.snapshot()
        self.sheet.dismiss()
        # What was typed while the sheet was open is kept too, before it gives way.
        self._open_draft.save()
        by = self._settings.get("writer/name")
        self._lanes.writing.send(
            lambda library: library.keeping_up.catch_up(then.id, by=by), failed=self._notices.problem
        )
        self._put(then)
        self._notices.say(
            tr("The revision is restored. What the article was until now is in its history."),
            tr("Undo"),
            lambda: self._put(present) if self._is_on_screen(present.id) else None,
        )

    def _put(self, then: Draft) -> None:
        """Make the open draft what it was, as a change. How far it has come and its series are the desk's to say."""
        now = self._open_draft.draft
        self._drafting.put(with_records_of(replace(then, stage=now.stage, series=now.series), now))

    def _copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.then.body)
            self._notices.say(tr("The revision’s text is on the clipboard."))

    def _name(self, name: str) -> None:
        chosen = self._chosen()
        if chosen is None or chosen[0].name == name:
            return
        one, by = chosen[0], self._settings.get("writer/name")

        def give(library: Library) -> _Timeline:
            library.history.name(one.id, name)
            return _timeline(library, one.draft_id, by)

        self._lanes.writing.send(give, partial(self._show, one.draft_id, one.id), self._notices.problem)


def _timeline(library: Library, draft_id: str, name: str) -> _Timeline:
    return tuple(library.history.of(draft_id)), library.readings.of(draft_id, reader_of(name))


def _begun(draft: Draft) -> Draft:
    """Return what an article was before anything was written."""
    return replace(draft, headline="", dek="", body="", authors=(), dateline="", hero=Hero())
