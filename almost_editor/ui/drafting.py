"""Drafting: new, open, stage, trash, and a copied page pasted into an empty draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QTextCursor

from almost_editor.document.draft import STAGE_NAMES, Draft, Stage
from almost_editor.document.place import TRASH, Order
from almost_editor.document.text import clean
from almost_editor.errors import AlmostError, LibraryDamaged
from almost_editor.exchange.pasted_page import looks_like_page
from almost_editor.newsroom import whole_drafts
from almost_editor.newsroom.taking_in import Arrival, paste_into
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.linking.words import words_of_leading
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.widgets.keyboard import keyboard_is_free
from almost_editor.wording import count, tr


class Drafting(QObject):
    """What a writer does with whole drafts."""

    writing_wanted = Signal(str)
    """The caret belongs into this field now: `headline` or `body`."""

    def __init__(self, open_draft: OpenDraft, catalogue: Catalogue, lanes: Lanes, notices: Notices) -> None:
        super().__init__(open_draft)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._notices = notices

    # -- new and open

    @action("draft.new", "&New article", "Ctrl+N", menu="File", icon="plus", writes=True)
    def new(self) -> None:
        """Begin an article; one that was begun and has no word yet is begun again."""
        if self._open_draft.is_open and is_blank(self._open_draft.snapshot()):
            self.writing_wanted.emit("headline")
            return

        def show(draft: Draft) -> None:
            self._open_draft.show(draft)
            # Whoever begins an article means to write it, wherever the keyboard was.
            self.writing_wanted.emit("headline")

        self._catalogue.change(whole_drafts.make_blank, show)

    def open(self, draft_id: str, *, write: bool = False) -> None:
        """Show a draft of the library; with `write` the caret goes into its text."""
        if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
            self._wanted(write)
            return
        is_free = keyboard_is_free()

        def show(draft: Draft) -> None:
            # Asked before: what hangs over the text goes away with the draft that it was about.
            writes = write and is_free()
            self._open_draft.show(draft)
            self._wanted(writes)

        # Read on the writing lane, behind the saves that were sent before: what comes is what was typed last.
        self._lanes.writing.send(lambda library: library.drafts.get(draft_id), show, partial(self._refuse, draft_id))

    def _refuse(self, draft_id: str, error: AlmostError) -> None:
        if isinstance(error, LibraryDamaged):
            self._notices.problem(error, tr("Use what its history has"), partial(self._mend, draft_id))
        else:
            self._notices.problem(error)

    def _mend(self, draft_id: str) -> None:
        """Write what the history has last of a draft over its damaged words."""

        def show(draft: Draft) -> None:
            self._open_draft.show(draft)
            self._notices.say(tr("The article is as its history had it last; what was typed after that is gone."))

        self._catalogue.change(partial(whole_drafts.mended, draft_id=draft_id), show, self._notices.problem)

    def open_first(self, last: str, is_free: Callable[[], bool]) -> None:
        """Show the draft that was open last, else what is on an editor's desk, else what was saved last.

        Whoever began or opened another one meanwhile keeps that one on the screen; whoever went into a field
        since `is_free` was taken keeps the keyboard there.
        """

        def show(draft: Draft | None) -> None:
            if draft is not None and not self._open_draft.is_open:
                writes = is_free()
                self._open_draft.show(draft)
                self._wanted(writes)

        self._lanes.writing.send(partial(whole_drafts.first_to_open, last=last), show, self._notices.problem)

    def _wanted(self, write: bool) -> None:
        if write:
            self.writing_wanted.emit("body")

    @action(
        "draft.save",
        "&Save now",
        "Ctrl+S",
        menu="File",
        group=1,
        tip="Save now; every key is saved by itself",
        on_draft=True,
        writes=True,
    )
    def save(self) -> None:
        """Save what is unsaved without waiting for its turn."""
        self._open_draft.save()

    # -- stages

    def set_stage(self, draft_ids: tuple[str, ...], stage: Stage) -> None:
        """Move drafts to a stage; the notice offers the way back."""

        def told(before: dict[str, Stage]) -> None:
            if not before:
                return
            self._notices.say(
                count(
                    "The article is now at the stage “{stage}”.",
                    "{n:,} articles are now at the stage “{stage}”.",
                    len(before),
                    stage=tr(STAGE_NAMES[stage]),
                ),
                tr("Undo"),
                partial(self._catalogue.change, partial(whole_drafts.set_stages, stages=before)),
            )

        self._catalogue.change(partial(whole_drafts.set_stages, stages=dict.fromkeys(draft_ids, stage)), told)

    def _stage_open(self, stage: Stage) -> None:
        if self._open_draft.is_open:
            self.set_stage((self._open_draft.draft.id,), stage)

    @action(
        "stage.idea",
        "I&dea",
        menu="File",
        group=3,
        icon="idea",
        tip="Move the article to the stage “Idea”",
        on_draft=True,
        writes=True,
    )
    def stage_idea(self) -> None:
        """Move the open article to the stage idea."""
        self._stage_open(Stage.IDEA)

    @action(
        "stage.draft",
        "D&raft",
        menu="File",
        group=3,
        icon="draft",
        tip="Move the article to the stage “Draft”",
        on_draft=True,
        writes=True,
    )
    def stage_draft(self) -> None:
        """Move the open article to the stage draft."""
        self._stage_open(Stage.DRAFT)

    @action(
        "stage.in_edit",
        "In edi&t",
        menu="File",
        group=3,
        icon="in-edit",
        tip="Hand the article to an editor",
        on_draft=True,
        writes=True,
    )
    def stage_in_edit(self) -> None:
        """Move the open article to the stage in edit."""
        self._stage_open(Stage.IN_EDIT)

    @action(
        "stage.ready",
        "Read&y",
        menu="File",
        group=3,
        icon="ready",
        tip="The article may go out",
        on_draft=True,
        writes=True,
    )
    def stage_ready(self) -> None:
        """Move the open article to the stage ready."""
        self._stage_open(Stage.READY)

    # -- trash

    @action(
        "draft.trash",
        "Move to tras&h",
        "Ctrl+Shift+Del",
        menu="File",
        group=4,
        icon="trash",
        on_draft=True,
        writes=True,
    )
    def trash_open(self) -> None:
        """Move the open article to the trash."""
        if self._open_draft.is_open:
            self.trash((self._open_draft.draft.id,))

    def trash(self, draft_ids: tuple[str, ...]) -> None:
        """Move articles to the trash; the notice offers the way back."""
        if self._open_draft.is_open and self._open_draft.draft.id in draft_ids:
            self._open_draft.close()

        def told(leading: list[str]) -> None:
            said = count("The article is in the trash.", "{n} articles are in the trash.", len(draft_ids))
            self._notices.say(f"{said}{words_of_leading(leading)}", tr("Undo"), partial(self.untrash, draft_ids))

        self._catalogue.change(partial(whole_drafts.trash_all, draft_ids=draft_ids), told)

    def untrash_all(self) -> None:
        """Take everything out of the trash."""
        self._catalogue.change(lambda library: whole_drafts.untrash_all(library, library.shelves.ids(TRASH, Order())))

    def untrash(self, draft_ids: tuple[str, ...]) -> None:
        """Take articles out of the trash."""
        self._catalogue.change(partial(whole_drafts.untrash_all, draft_ids=draft_ids))

    # -- series

    def add_to_series(self, draft_ids: tuple[str, ...], series_id: str) -> None:
        """Put articles at the end of a series."""
        self._catalogue.change(partial(whole_drafts.add_to_series, draft_ids=draft_ids, series_id=series_id))

    # -- a copied page

    def take_paste(self, mime: QMimeData) -> bool:
        """Take a page of the publication, pasted into an empty draft, as the article that it is."""
        if not mime.hasText() or not self._open_draft.is_open:
            return False
        draft, text = self._open_draft.snapshot(), mime.text()
        if not is_blank(draft) or not looks_like_page(text, self._catalogue.publication):
            return False

        def told(arrival: Arrival) -> None:
            told = " ".join((tr("The page was taken in as an article."), *map(tr, arrival.notes)))
            if self._is_on_screen(draft):
                self.put(with_typed(arrival.draft, self._open_draft.snapshot()))
                plain = partial(self._paste_plain, draft, clean(text))
                self._notices.say(told, tr("Paste as plain text instead"), plain)
            else:
                self._notices.say(told)

        self._catalogue.change(lambda library: paste_into(library, draft, text), told, self._notices.problem)
        return True

    def _is_on_screen(self, draft: Draft) -> bool:
        return self._open_draft.is_open and self._open_draft.draft.id == draft.id

    def _paste_plain(self, before: Draft, text: str) -> None:
        """Give the fields back what they were before the page came, and take it as text."""
        if self._is_on_screen(before):
            self.put(replace(before, body=text))
            self.writing_wanted.emit("body")

    def put(self, draft: Draft) -> None:
        """Make the open draft like another as a change, so that no key typed meanwhile is overtaken by a reading."""
        kept = {"id", "created", "revision", "body", "slug", "slug_by_hand"}
        names = [one.name for one in fields(draft) if one.name not in kept]
        self._open_draft.change(**{name: getattr(draft, name) for name in names})
        if self._open_draft.body != draft.body:
            cursor = QTextCursor(self._open_draft.document)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(draft.body)


def is_blank(draft: Draft) -> bool:
    """Tell whether nobody has written anything into a draft yet."""
    return not (draft.headline or draft.dek or draft.body.strip() or draft.series or draft.pictures)


def with_typed(arrived: Draft, now: Draft) -> Draft:
    """Return a draft that arrived, with what was typed into the empty one behind it, while it was on its way."""
    headline = f"{arrived.headline} {now.headline}" if now.headline else arrived.headline
    dek = f"{arrived.dek} {now.dek}" if now.dek else arrived.dek
    body = now.body.strip("\n") if now.body.strip() else ""
    body = f"{arrived.body.rstrip()}\n\n{body}" if body else arrived.body
    return replace(arrived, headline=headline, dek=dek, body=body)
