"""The desk where articles are handed off as one file, and taken in and back again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, Cancelled
from almost_editor.exchange.handoff.carried import ENDING
from almost_editor.library.store import Library
from almost_editor.newsroom.handing_off import keep_handed, write_handoff
from almost_editor.newsroom.taking_back import Came, TakenBack, look_at_handoff, take_back
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.files import not_kept
from almost_editor.ui.following import become, follow_change
from almost_editor.ui.handoff.settling import Settling
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.worker import Job, Worker
from almost_editor.wording import called, count, tr


class HandoffDesk(QObject):
    """Hands articles off, and takes files in: the words on the screen go to the library first, and come back merged."""

    def __init__(
        self,
        window: QWidget,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        *,
        settling: Settling,
        notices: Notices,
        settings: Settings,
        worker: Worker,
        folder: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._settling = settling
        self._notices = notices
        self._settings = settings
        self._worker = worker
        self._folder = folder
        self.chosen: Callable[[], tuple[str, ...]] = tuple
        """Returns the ids of the articles that are chosen on the shelf."""

    # -- out

    @action(
        "file.hand_off",
        "Hand off to another des&k…",
        menu="File",
        group=1,
        tip="Write the article, or all that are chosen, to one file with pictures and history",
        on_draft=True,
        writes=True,
    )
    def hand_off(self) -> None:
        """Choose a file for the open article, or for all that are chosen beside it."""
        if self._open_draft.is_open:
            chosen, shown = self.chosen(), self._open_draft.draft
            ids = chosen if len(chosen) > 1 and shown.id in chosen else (shown.id,)
            self._choose_target(shown.slug, ids)

    @action(
        "file.hand_off_series",
        "Hand off its f&ull series…",
        menu="File",
        group=1,
        tip="Write all articles of the article’s main series to one file",
        on_draft=True,
        writes=True,
    )
    def hand_off_series(self) -> None:
        """Choose a file for all articles of the series that the open article belongs to first."""
        if not self._open_draft.is_open:
            return
        series = self._catalogue.series_of(self._open_draft.draft.series)
        if series:
            self._choose_target(series[0].slug, series[0].parts)
        else:
            self._notices.say(tr("This article belongs to no series."))

    def _choose_target(self, name: str, ids: tuple[str, ...]) -> None:
        kinds = f"{tr('Hand-off files')} (*{ENDING})"
        dialog = QFileDialog(self._window, tr("Hand off"), f"{name}{ENDING}", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Hand off"))
        dialog.fileSelected.connect(lambda chosen: self.write(ids, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, ids: tuple[str, ...], target: Path) -> None:
        """Keep articles as they are, and have a process write them to a file."""
        self._open_draft.save()
        shown = self._open_draft.snapshot() if self._open_draft.is_open else None
        by = self._settings.get("writer/name")
        sentence = tr("Writing “{name}”…", name=target.name)

        def done(path: Path) -> None:
            self._notices.withdraw(sentence)
            self._notices.say(
                count(
                    "The article is in “{name}”. What was handed off stays in its history.",
                    "{n:,} articles are in “{name}”. What was handed off stays in their histories.",
                    len(ids),
                    name=path.name,
                )
            )

        def start(_none: object) -> None:
            job = self._worker.run(
                write_elsewhere, (self._folder, ids, target), done=done, failed=partial(self._failed, sentence)
            )
            self._notices.working(sentence, tr("Stop"), job.cancel)

        def keep(library: Library) -> None:
            if shown is not None and shown.id in ids:
                # The save that was sent just before may have failed, and another desk must not get older words.
                kept = library.drafts.get(shown.id)
                if (kept.headline, kept.dek, kept.body) != (shown.headline, shown.dek, shown.body):
                    raise not_kept()
            keep_handed(library, ids, target, by=by)

        self._catalogue.change(keep, start, self._notices.problem)

    def _failed(self, sentence: str, error: AlmostError, rest: tuple[Path, ...] = ()) -> None:
        self._notices.withdraw(sentence)
        if not isinstance(error, Cancelled):
            self.take_in(rest)
        if isinstance(error, Cancelled):
            self._notices.say(str(error))
        else:
            self._notices.problem(error)

    # -- in

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take hand-off files in, one after the other: looked over in a process first, then merged in one go."""
        if not paths:
            return
        path, rest = paths[0], tuple(paths[1:])
        sentence = tr("Taking in “{name}”…", name=path.name)
        stop = threading.Event()

        def take(_none: object) -> None:
            self._open_draft.save()
            by = self._settings.get("writer/name")
            self._catalogue.change(
                lambda library: take_back(library, path, by=by, looked_at=True, cancelled=stop.is_set),
                partial(self._taken, path, sentence, rest),
                failed,
            )

        def failed(error: AlmostError) -> None:
            self._failed(sentence, error, rest)

        job: Job = self._worker.run(look_at_handoff, (path,), done=take, failed=failed)

        def end() -> None:
            stop.set()
            job.cancel()

        self._notices.working(sentence, tr("Stop"), end)

    def _taken(self, path: Path, sentence: str, rest: tuple[Path, ...], taken: list[TakenBack]) -> None:
        self._notices.withdraw(sentence)
        shown = self._open_draft.draft.id if self._open_draft.is_open else ""
        here = next((one for one in taken if one.draft.id == shown), None)
        for one in taken:
            # With an older text its undo would be one too.
            self._open_draft.forget(one.draft.id)
        if here is not None and here.before is not None:
            # What was typed meanwhile is merged with it once more.
            follow_change(self._open_draft, here.before, here.draft, path.name)
        elif here is None:
            self._open_draft.show(taken[-1].draft)
        self._say(path.name, taken, here)
        if any(one.clashes for one in taken if one is here or one is taken[-1]):
            self._settling.open()
        self.take_in(rest)

    def _say(self, name: str, taken: list[TakenBack], here: TakenBack | None) -> None:
        new, merged = (sum(one.came is came for one in taken) for came in (Came.NEW, Came.MERGED))
        standing = sum(one.clashes for one in taken)
        came_in = count("{n:,} article came in from “{name}”.", "{n:,} articles came in from “{name}”.", new, name=name)
        were_merged = count(
            "{n:,} article was merged with “{name}”.", "{n:,} articles were merged with “{name}”.", merged, name=name
        )
        stands = count(
            "{n:,} passage or field stands in two versions.",
            "{n:,} passages or fields stand in two versions.",
            standing,
        )
        said = [new and came_in, merged and were_merged, standing and stands]
        told = [one for one in said if one] or [tr("“{name}” has nothing that was not here.", name=name)]
        told += [tr(note) for one in taken for note in one.notes]
        before = here.before if here is not None else None
        if before is not None:
            self._notices.say(" ".join(told), tr("Undo"), lambda: self._put_back(before))
        else:
            self._notices.say(" ".join(told))

    def _put_back(self, before: Draft) -> None:
        if self._open_draft.is_open and self._open_draft.draft.id == before.id:
            self._settling.sheet.dismiss()
            become(self._open_draft, before)
            self._notices.say(
                tr("“{headline}” is as it was before; what came is in its history.", headline=called(before.headline))
            )


def write_elsewhere(
    folder: Path,
    ids: tuple[str, ...],
    target: Path,
    *,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Path:
    """Write a hand-off file from a process of its own: a large one must not keep a save waiting."""
    with Library.open(folder, writing=False, make=False) as library:
        return write_handoff(library, ids, target, replace=True, progress=progress, cancelled=cancelled)
