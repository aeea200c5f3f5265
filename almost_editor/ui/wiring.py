"""Wires between panes and desks that know nothing of each other; the composition root has them drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData

from almost_editor.newsroom.stylebooks import FIELD as STYLEBOOK
from almost_editor.ui.actions import ActionTable
from almost_editor.ui.cards.cards import Cards
from almost_editor.ui.counting.counting import Counting
from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.exporting.exporting import Exporting
from almost_editor.ui.exporting.several import ExportingSeveral
from almost_editor.ui.files import FileDesk
from almost_editor.ui.following import follow_library
from almost_editor.ui.handoff.handoff_desk import HandoffDesk
from almost_editor.ui.history.history import History
from almost_editor.ui.history.since_export import SinceExport
from almost_editor.ui.history.since_reading import SinceReading
from almost_editor.ui.keeping_up import KeepingUp
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.marks.marking import Marking
from almost_editor.ui.marks.suggesting import Suggesting
from almost_editor.ui.merging import Merger
from almost_editor.ui.moving import Moving
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.safekeeping import Safekeeper
from almost_editor.ui.scrolling.scrolling import Scrolling
from almost_editor.ui.series.series_desk import SeriesDesk
from almost_editor.ui.settings import Settings
from almost_editor.ui.shelf.search_side import SearchSide
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.site.uploading import Uploading
from almost_editor.ui.status_bar import StatusBar
from almost_editor.ui.stylebook.stylebook import StyleBook
from almost_editor.ui.turns import Turns
from almost_editor.ui.withdrawing import Withdrawing


def connect_shelf(shelf: Shelf, drafting: Drafting, series: SeriesDesk, open_draft: OpenDraft) -> None:
    """Let the shelf follow the open draft, and the desks do what is asked for on it."""
    shelf.draft_chosen.connect(drafting.open)
    shelf.new_requested.connect(drafting.new)
    shelf.stage_requested.connect(drafting.set_stage)
    shelf.series_requested.connect(drafting.add_to_series)
    shelf.trash_requested.connect(drafting.trash)
    shelf.untrash_requested.connect(drafting.untrash)
    shelf.series_create_requested.connect(series.new)
    shelf.series_manage_requested.connect(series.show_series)
    shelf.part_requested.connect(series.start_part_of)
    series.article_requested.connect(drafting.open)
    shelf.untrash_all_requested.connect(drafting.untrash_all)
    open_draft.opened.connect(
        lambda draft: shelf.set_current(draft.id, draft.stage) if draft else shelf.set_current("")
    )

    def follow_stage(name: str) -> None:
        if name == "stage":
            shelf.set_current(open_draft.draft.id, open_draft.draft.stage)

    open_draft.field_changed.connect(follow_stage)


def connect_turns(
    turns: Turns,
    actions: ActionTable,
    history: History,
    keeping_up: KeepingUp,
    *,
    panes: tuple[Sheet, DetailsPane, Shelf, SearchSide],
) -> None:
    """Have nobody write where another window does, and everybody once it is this one’s turn."""
    turns.reading_only.connect(actions.forbid_writing)
    turns.reading_only.connect(history.sheet.forbid_writing)
    for pane in panes:
        turns.reading_only.connect(lambda why, pane=pane: pane.set_reading_only(bool(why)))
    turns.reading_only.connect(lambda why: None if why else keeping_up.begin())


def connect_merging(merger: Merger, turns: Turns, keeping_up: KeepingUp, open_draft: OpenDraft, lanes: Lanes) -> None:
    """Have conflict copies looked for at a pause and at this window’s turn, and what came of them shown."""
    turns.reading_only.connect(lambda _why: merger.look())
    keeping_up.caught_up.connect(merger.look)
    merger.merged.connect(lambda: follow_library(lanes, open_draft))


def connect_jumps(moving: Moving, drafting: Drafting, cards: Cards, scrolling: Scrolling) -> None:
    """Let whoever wants a field of the draft to be shown have it shown."""
    for wanted in (drafting.writing_wanted, cards.jump_requested, scrolling.field_wanted):
        wanted.connect(moving.jump)


def connect_findings(exporting: Exporting, moving: Moving, style_book: StyleBook) -> None:
    """Have a finding lead to its field, or to the style book."""
    exporting.jump_requested.connect(lambda field: style_book.edit() if field == STYLEBOOK else moving.jump(field))


def connect_exporting(exporting: Exporting, several: ExportingSeveral, uploading: Uploading, shelf: Shelf) -> None:
    """Have several articles exported together, and what changed on the site where an export says that it has."""
    exporting.chosen = shelf.chosen_ids
    exporting.several_requested.connect(several.open)
    shelf.export_requested.connect(several.open)
    several.exported.connect(exporting.exported)
    exporting.sheet.changed_requested.connect(uploading.open)


def connect_handoff(handoff: HandoffDesk, files: FileDesk, shelf: Shelf) -> None:
    """Have hand-off files merged, however they come, and several articles handed off together."""
    handoff.chosen = shelf.chosen_ids
    files.take_handoffs = handoff.take_in


def connect_pasting(text: TextPane, pictures: PictureDesk, takers: Iterable[Callable[[QMimeData], bool]]) -> None:
    """Have what is pasted or dropped taken by the first that knows it, pictures first; the text takes the rest."""
    text.take_paste = lambda mime: pictures.insert_from(mime) or any(take(mime) for take in takers)
    pictures.block_ready.connect(text.insert_block)


def connect_withdrawing(withdrawing: Withdrawing, exporting: Exporting, uploading: Uploading) -> None:
    """Have what was taken down, or put back, exported where somebody wants that."""
    withdrawing.export_requested.connect(exporting.open)
    withdrawing.changed_requested.connect(uploading.open)


def connect_status(bar: StatusBar, open_draft: OpenDraft, safekeeper: Safekeeper, sheet: Sheet) -> None:
    """Have the status bar say what is counted, where the caret is, and when the newest backup was made."""
    open_draft.counted.connect(bar.show_words)
    safekeeper.backed_up.connect(bar.show_backed_up)
    sheet.selection_counted.connect(bar.show_selected)
    sheet.caret_stands.connect(bar.show_caret)


def connect_suggesting(bar: StatusBar, suggesting: Suggesting, marking: Marking, actions: ActionTable) -> None:
    """Have the status bar say that what is written is a suggestion, and lead out of that."""
    suggesting.switched.connect(bar.suggesting.setVisible)
    bar.plain_wanted.connect(suggesting.turn)
    suggesting.tick(actions)
    marking.tick(actions)


def connect_counting(counting: Counting, bar: StatusBar, turns: Turns) -> None:
    """Have the status bar tell of today's words and lead to all counts, whose goal nobody sets who only reads."""
    counting.today_counted.connect(bar.show_today)
    counting.anchor = bar.counts
    bar.counts_wanted.connect(counting.open)
    turns.reading_only.connect(lambda why: counting.sheet.set_reading_only(bool(why)))


def connect_history(
    bar: StatusBar, history: History, since_export: SinceExport, keeping_up: KeepingUp, exporting: Exporting
) -> None:
    """Have the status bar say at each pause whether readers see the article as it is, and lead to what differs."""
    for moment in (keeping_up.caught_up, exporting.exported):
        moment.connect(lambda *_what: since_export.look())
    since_export.told.connect(bar.show_since_export)
    bar.comparison_wanted.connect(history.compare_with)


def connect_reading(bar: StatusBar, since_reading: SinceReading, keeping_up: KeepingUp) -> None:
    """Have the status bar say at each pause whether others changed the article since it was read here."""
    keeping_up.caught_up.connect(since_reading.look)
    since_reading.told.connect(bar.show_since_reading)


def remember_open_draft(open_draft: OpenDraft, settings: Settings, library: Path) -> None:
    """Have the draft that is opened remembered as the last of its library."""

    def remember(_draft: object) -> None:
        if open_draft.is_open:
            settings.set("open/draft", {**settings.get("open/draft"), str(library): open_draft.draft.id})

    open_draft.opened.connect(remember)
