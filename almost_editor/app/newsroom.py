"""The window as it works: its parts connected, begun, and taken down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from almost_editor.app.composition import Parts
from almost_editor.ui.callers import CarryOut
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.letting_go import let_go
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.keyboard import keyboard_is_free
from almost_editor.ui.window import MainWindow, Panes
from almost_editor.ui.wiring import (
    connect_counting,
    connect_exporting,
    connect_findings,
    connect_handoff,
    connect_history,
    connect_jumps,
    connect_merging,
    connect_pasting,
    connect_reading,
    connect_shelf,
    connect_status,
    connect_suggesting,
    connect_turns,
    connect_withdrawing,
    remember_open_draft,
)
from almost_editor.wording import tr


class Newsroom(Parts):
    """One window on one library: everything in it, built in order and taken down in reverse."""

    def __init__(
        self,
        lanes: Lanes,
        theme: Theme,
        settings: Settings,
        carry_out: CarryOut | None = None,
        *,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__(lanes, theme, settings, carry_out, window=window)
        self._connect()
        self.headings.tick(self.actions)
        self.checking.tick(self.actions)

    def _connect(self) -> None:
        drafting, catalogue = self.drafting, self.catalogue
        connect_shelf(self.shelf, drafting, self.series, self.open_draft)
        catalogue.listed.connect(lambda: self.search_side.set_series(catalogue.series))
        remember_open_draft(self.open_draft, self.settings, self.lanes.folder)
        catalogue.listed.connect(self._show_empty)
        catalogue.change_failed.connect(self.notices.problem)
        self.sheet.caret_moved.connect(self.feed.mark_line)
        takers = (self.files.take_drop, drafting.take_paste, self.linking.take_address, self.keys.take_address)
        connect_pasting(self.text, self.pictures, (*takers, self.pasting.take))
        connect_status(self.status_bar, self.open_draft, self.safekeeper, self.sheet)
        connect_suggesting(self.status_bar, self.suggesting, self.marking, self.actions)
        connect_counting(self.counting, self.status_bar, self.turns)
        connect_history(self.status_bar, self.history, self.since_export, self.keeping_up, self.exporting)
        connect_reading(self.status_bar, self.since_reading, self.keeping_up)
        self.feed.failed.connect(self.notices.problem)
        self.status_bar.save_copy_wanted.connect(self.files.save_copy)
        self.rescue.save_copy = self.files.save_copy
        self.empty.pressed.connect(drafting.new)
        self.empty.other_pressed.connect(self.tour.begin)
        panes = (self.sheet, self.details, self.shelf, self.search_side)
        connect_turns(self.turns, self.actions, self.history, self.keeping_up, panes=panes)
        connect_merging(self.merger, self.turns, self.keeping_up, self.open_draft, self.lanes)
        self.turns.reading_only.connect(lambda _why: self._show_empty())
        self.turns.reading_only.connect(lambda _why: self.callers.listen())
        self.turns.reading_only.connect(lambda why: None if why else self.rescue.bring_back(self.catalogue.reload))
        self.callers.files_wanted.connect(self._open_files)
        connect_jumps(self.moving, drafting, self.cards, self.scrolling)
        connect_findings(self.exporting, self.moving, self.style_book)
        self.checking.field_wanted.connect(self.moving.jump)
        self._connect_ways_out()
        self._place()
        self.open_draft.opened.connect(self.actions.follow)
        self.open_draft.opened.connect(lambda _draft: self.actions["view.as_it_was"].setChecked(False))
        self.actions.follow(None)
        self.window.shelf_folded.connect(lambda folded: self.actions["view.shelf"].setChecked(not folded))
        self.viewing.tick(self.actions)
        self.keys.tick(self.actions)
        self.actions.starting.connect(self.compositions.settle)
        self.actions["view.details"].triggered.connect(self.details.take_keyboard)

    def _connect_ways_out(self) -> None:
        connect_exporting(self.exporting, self.exporting_several, self.uploading, self.shelf)
        self.uploading.uploaded.connect(self.since_export.look)
        connect_withdrawing(self.withdrawing, self.exporting, self.uploading)
        connect_handoff(self.handoff, self.files, self.shelf)

    def _place(self) -> None:
        """Put the panes into the window."""
        self.window.place(
            Panes(
                tool_bar=self.tool_bar,
                shelf=self.shelf,
                sheet=self.sheet,
                page=self.page,
                details=self.details,
                status_bar=self.status_bar,
                turns=self.turns,
                notices=self.notices,
                empty=self.empty,
            ),
            self.viewing,
        )

    def _show_empty(self) -> None:
        if self.catalogue.counts.articles:
            begin = self.lanes.may_write
            self.empty.say(
                tr("Choose an article on the shelf, or begin one.") if begin else tr("Choose an article on the shelf."),
                tr("New article") if begin else "",
            )
        else:
            ways = (tr("Write the first"), tr("Take the tour")) if self.lanes.may_write else ()
            self.empty.say(tr("This library has no articles yet."), *ways)

    def begin(self, files: tuple[Path, ...]) -> None:
        """Read the library's lists, then show the files, or what was open last, or the newest article."""
        is_free = keyboard_is_free()

        def show() -> None:
            if self.page.reason and not self.catalogue.counts.articles:
                self.notices.say(self.page.reason)
            self.callers.listen()
            self.merger.begin()
            if files:
                self._open_files(files)
                return
            self.drafting.open_first(self.settings.get("open/draft").get(str(self.lanes.folder), ""), is_free)

        self.turns.begin()
        if self.lanes.may_write:
            # First: what is shown then has the words that could not be saved the last time.
            self.rescue.bring_back(lambda: self.catalogue.reload(show))
        else:
            self.catalogue.reload(show)
        self.saved_searches.read()

    def _open_files(self, files: tuple[Path, ...]) -> None:
        self.window.come_forward()
        for file in files:
            self.files.open(file)

    def take_down(self) -> None:
        """Finish what was sent, and let everything go in the order that Qt needs."""
        self.callers.close()
        self.merger.close()
        self.open_draft.save()
        self.sheet.remember_place()
        self.since_reading.leave()
        self.rescue.close()
        self.proofreading.close()
        self.checking.close()
        self.aloud.stop()
        self.feed.close()
        self.printing.close()
        self.exporting.close()
        self.exporting_several.close()
        self.history.close()
        self.markdown_help.close()
        self.worker.close()
        self.lanes.close()
        self.page.close_pages()
        self.window.let_go()
        self._let_go_of_parts()

    def _let_go_of_parts(self) -> None:
        """Delete what is left; what was given stays, for the next library's window, and has nobody to tell any more."""
        given = (self.theme, self.settings)
        for one in given:
            one.changed.disconnect()
        let_go([part for part in vars(self).values() if isinstance(part, QObject) and part not in given])
