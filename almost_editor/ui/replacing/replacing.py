"""Replacing in all articles: from words in a sheet to changes in the library, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from almost_editor.document.draft import Draft
from almost_editor.document.replacing import still_stand, texts_digest
from almost_editor.document.searching import parse_query
from almost_editor.errors import AlmostError, Cancelled, InvalidValue
from almost_editor.library.store import Library
from almost_editor.newsroom.replacing import Affected, Done, Progress, PutBack, put_back, replace_in
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.keeping_up import KeepingUp
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.replacing.library_job import LibraryJob
from almost_editor.ui.replacing.looking import Looking
from almost_editor.ui.replacing.on_screen import make_changes, make_texts
from almost_editor.ui.replacing.pages_out import pages_out
from almost_editor.ui.replacing.replace_sheet import ReplaceSheet
from almost_editor.ui.replacing.sentences import found, left_alone, made, so_far, taken_back, unread
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

LOOK_AFTER_MS = 250
"""From the last key to the look at the articles."""
TELL_OUT_AFTER_MS = 150
_NAME_LETTERS = 40


class Replacing(QObject):
    """Looks, replaces, and takes the last replacement of the session back."""

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        keeping_up: KeepingUp,
        notices: Notices,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._keeping_up = keeping_up
        self._notices = notices
        self._settings = settings
        self._last: tuple[Done, ...] = ()
        self._job = LibraryJob(window, lanes, catalogue)
        self.sheet = ReplaceSheet(theme, window)
        self.looking = Looking(lanes, self)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._out_soon = QTimer(self, singleShot=True, interval=TELL_OUT_AFTER_MS)
        self._connect()

    def _connect(self) -> None:
        sheet, looking = self.sheet, self.looking
        self._soon.timeout.connect(self._look)
        self._out_soon.timeout.connect(self._ask_out)
        sheet.asked.connect(self._forget)
        sheet.replace_wanted.connect(self._replace)
        sheet.stop_wanted.connect(self._stop)
        sheet.undo_wanted.connect(self.undo)
        sheet.closed.connect(self._leave)
        sheet.changes.chosen_changed.connect(self._on_chosen)
        looking.found.connect(sheet.changes.add)
        looking.went_on.connect(self._tell)
        looking.failed.connect(lambda error: self._say(str(error)))
        self._job.progressed.connect(
            lambda done, total: self._say(tr("{done:,} of {total:,} articles…", done=done, total=total))
        )

    @action("edit.replace_all", "R&eplace in all articles…", "Ctrl+Shift+R", menu="Edit", group=4, writes=True)
    def open(self) -> None:
        """Replace words in all articles, with every change to be seen first."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self.sheet.completing.series = tuple(one.name for one in self._catalogue.series)
        self._lanes.reading.send(lambda library: library.naming.authors(), self._know_authors, self._notices.problem)
        self.sheet.hang_from(None)
        self._forget()

    def _know_authors(self, names: Sequence[str]) -> None:
        self.sheet.completing.authors = tuple(names)

    def _leave(self) -> None:
        self._soon.stop()
        self.looking.stop()
        self.sheet.changes.clear()

    # -- looking

    def _forget(self) -> None:
        """Show nothing of what is no longer asked for, and look again at a pause."""
        self.looking.stop()
        self.sheet.changes.clear()
        self.sheet.show_out("", "")
        self._say(tr("Type what is to be replaced.") if not self.sheet.words.text() else "")
        self._soon.start()

    def _look(self) -> None:
        wanted = self.sheet.wanted()
        if self.sheet.isHidden() or self._job.is_working or wanted.pattern() is None:
            return
        try:
            query = parse_query(self.sheet.scope.text())
        except InvalidValue as error:
            self._say(str(error))
            return
        self._open_draft.save()
        self.looking.begin(wanted, query)
        self._tell()

    def _tell(self) -> None:
        looking, changes = self.looking, self.sheet.changes
        if not looking.is_busy and not looking.is_whole:
            return
        if looking.is_busy:
            self._say(so_far(changes.changes, looking.done, looking.total))
            return
        told = found(changes.changes, changes.articles, looking.total)
        if looking.damaged:
            told = f"{told} {unread(len(looking.damaged))}"
        self._say(told)
        self._out_soon.start()

    def _say(self, sentence: str) -> None:
        is_busy = self.looking.is_busy or self._job.is_working
        self.sheet.show_state(sentence, is_busy=is_busy, may_undo=bool(self._last))

    def _on_chosen(self) -> None:
        self._say(self.sheet.said.text())
        if not self.looking.is_busy:
            self._out_soon.start()

    def _ask_out(self) -> None:
        """Have the sheet say which exported pages show something that would change."""
        chosen = self.sheet.changes.chosen()
        out = [one.slug for one in chosen if one.is_out]
        named = [one.draft_id for one in chosen if any(c.where in ("headline", "dek") for c in one.changes)]

        def show(beside: list[str]) -> None:
            if len(self.sheet.changes.chosen()) == len(chosen):
                self.sheet.show_out(*pages_out(out, beside))

        self._lanes.reading.send(lambda library: library.exports.beside(named), show, self._notices.problem)

    def _stop(self) -> None:
        self._job.stop()
        if self.looking.is_busy:
            self.looking.stop()
            self._say(tr("Stopped. What was found until then can be replaced."))

    # -- replacing

    def _replace(self) -> None:
        chosen, wanted = tuple(self.sheet.changes.chosen()), self.sheet.wanted()
        if not chosen or not self._may_work():
            return
        self.looking.stop()
        here = next((one for one in chosen if self._is_on_screen(one.draft_id)), None)
        before = self._open_draft.snapshot() if here is not None else None
        if here is not None and before is not None and not still_stand(before, here.changes):
            self._refuse(
                InvalidValue(
                    tr("The open article was changed since it was looked through."),
                    tr("Look the changes through again."),
                )
            )
            return
        # It is kept in the library, in whose words the app's language has no part.
        name = f"Before replacing “{wanted.find[:_NAME_LETTERS]}” by “{wanted.replacement[:_NAME_LETTERS]}”"
        by = self._settings.get("writer/name")
        # Its last words go before the job, and what is replaced in it behind it, as any other edit of it.
        self._open_draft.save()
        after = make_changes(self._open_draft, here.changes) if here is not None else None

        def job(library: Library, progress: Progress, cancelled: Callable[[], bool]) -> tuple[Done, ...]:
            return replace_in(library, chosen, name, by=by, elsewhere=after, progress=progress, cancelled=cancelled)

        self._job.run(job, len(chosen), partial(self._replaced, chosen), partial(self._not_replaced, before, after))
        self._show_work(tr("Replacing…"))

    def _may_work(self) -> bool:
        """Tell whether something can be replaced now: not beside another job, nor over words that are in no library."""
        if self._open_draft.problem is not None:
            self._notices.problem(self._open_draft.problem)
        return not self._job.is_working and self._open_draft.problem is None

    def _show_work(self, sentence: str) -> None:
        self.sheet.lock(self._job.is_working)
        self._say(sentence)

    def _replaced(self, chosen: tuple[Affected, ...], done: tuple[Done, ...]) -> None:
        self._show_work("")
        self._last = done
        self._keeping_up.wait_for(one.draft_id for one in done)
        self.sheet.dismiss()
        changes, out = sum(len(one.changes) for one in chosen), sum(one.is_out for one in chosen)
        self._notices.say(made(changes, len(done), out), tr("Undo"), self.undo)

    def _not_replaced(self, before: Draft | None, after: Draft | None, error: AlmostError) -> None:
        """Take back what was done on the screen, where nobody has written on."""
        if before is not None and after is not None and self._is_as(before.id, texts_digest(after)):
            make_texts(self._open_draft, before)
        self._refuse(error)

    def _refuse(self, error: AlmostError) -> None:
        self._show_work("")
        if isinstance(error, (Cancelled, InvalidValue)):
            # Nothing is wrong: it is looked through again, and can be done then.
            self._notices.say(str(error))
        else:
            self._notices.problem(error)
        if not self.sheet.isHidden():
            self._forget()

    def _is_on_screen(self, draft_id: str) -> bool:
        return self._open_draft.is_open and self._open_draft.draft.id == draft_id

    def _is_as(self, draft_id: str, digest: str) -> bool:
        """Tell whether an article is on the screen with just these texts."""
        return self._is_on_screen(draft_id) and texts_digest(self._open_draft.snapshot()) == digest

    # -- the way back

    @action("edit.undo_replace_all", "Un&do replacing in all articles", menu="Edit", group=4, writes=True)
    def undo(self) -> None:
        """Take the last replacement in all articles back, wherever nobody has changed the article since."""
        if not self._last:
            self._notices.say(tr("Nothing was replaced in all articles since the window was opened."))
            return
        if not self._may_work():
            return
        done, here = self._last, self._open_draft.draft.id if self._open_draft.is_open else ""
        open_one = next((one for one in done if one.draft_id == here), None)
        self._open_draft.save()

        def job(library: Library, progress: Progress, cancelled: Callable[[], bool]) -> tuple[PutBack, Draft | None]:
            then = library.history.draft(open_one.revision_id) if open_one is not None else None
            return put_back(library, done, elsewhere=here, progress=progress, cancelled=cancelled), then

        self._job.run(job, len(done), lambda answer: self._taken_back(open_one, *answer), self._refuse)
        self._show_work(tr("Taking back…"))

    def _taken_back(self, open_one: Done | None, back: PutBack, then: Draft | None) -> None:
        self._keeping_up.wait_for(one.draft_id for one in self._last)
        self._last = ()
        self._show_work("")
        number, others = back.count, list(back.others)
        if open_one is not None and then is not None:
            if self._is_as(then.id, open_one.digest):
                make_texts(self._open_draft, then)
                number += 1
            else:
                others.append(then.headline or tr("Untitled"))
        if not self.sheet.isHidden():
            self._forget()
        if others:
            self._notices.problem(AlmostError(taken_back(number), left_alone(others)))
        else:
            self._notices.say(taken_back(number))
