"""The composition root of the window: the only place that builds long-lived objects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from almost_editor.paths import resources_folder
from almost_editor.ui.actions import ActionTable
from almost_editor.ui.bars import StatusBar, ToolBar
from almost_editor.ui.cards.cards import Cards
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.closing import may_close
from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.editing_menu import EditingMenu
from almost_editor.ui.editor.formatting import Formatting
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.exporting.exporting import Exporting
from almost_editor.ui.files import FileDesk
from almost_editor.ui.finding.finding import Finding
from almost_editor.ui.help import Help
from almost_editor.ui.history.history import History
from almost_editor.ui.history.since_export import SinceExport
from almost_editor.ui.icons import dress
from almost_editor.ui.keeping_up import KeepingUp
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.libraries import Libraries
from almost_editor.ui.markdown_help.markdown_help import MarkdownHelp
from almost_editor.ui.moving import Moving
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.engine import reason_without_page
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.link_sheet import LinkSheet
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.printing.printing import Printing
from almost_editor.ui.publication.publication_sheet import PublicationSheet
from almost_editor.ui.quick_open.quick_open import QuickOpen
from almost_editor.ui.replacing.replacing import Replacing
from almost_editor.ui.safekeeping import Safekeeper
from almost_editor.ui.scrolling.scrolling import Scrolling
from almost_editor.ui.scrolling.text_side import TextSide
from almost_editor.ui.searches.saved_searches import SavedSearches
from almost_editor.ui.searching import Searching
from almost_editor.ui.series.series_desk import SeriesDesk
from almost_editor.ui.settings import Settings
from almost_editor.ui.shelf.search_side import SearchSide
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.ui.window import MainWindow, Panes
from almost_editor.ui.wiring import connect_history, connect_jumps, connect_shelf, connect_status, remember_open_draft
from almost_editor.ui.worker import Worker


class Newsroom(QObject):
    """One window on one library: everything in it, built in order and taken down in reverse."""

    def __init__(self, lanes: Lanes, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.lanes = lanes
        self.theme = theme
        self.settings = settings
        self._build_values()
        self._build_panes()
        self._build_features()
        self._build_ways_out()
        self._build_actions()
        self._connect()

    def _build_values(self) -> None:
        layouts: tuple[Path, ...] = (self.lanes.folder / "layouts", resources_folder() / "layouts")
        self.layouts = layouts
        self.notices = Notices(self.theme)
        self.catalogue = Catalogue(self.lanes)
        self.text = TextPane(self.theme)
        self.open_draft = OpenDraft(self.lanes, self.catalogue, self.text.prepare)
        self.keeping_up = KeepingUp(self.open_draft, self.lanes, self.settings)
        self.worker = Worker(self)
        self.rendering = Rendering(self.worker, self)
        self.feed = PageFeed(self.open_draft, self.catalogue, self.lanes, layouts, self.rendering)
        self.window = MainWindow(self.theme, self.settings, self.open_draft, self._ask_to_close)

    def _build_panes(self) -> None:
        theme, open_draft, catalogue = self.theme, self.open_draft, self.catalogue
        reason = reason_without_page()
        self.server = PageServer(self.lanes, self)
        self.feed.served.connect(self.server.serve)
        self.page = PagePane(theme, self.feed, None if reason else self.server, reason)
        self.scrolling = Scrolling(self.text, TextSide(self.text, open_draft, self.feed), self.feed, self.page)
        self.sheet = Sheet(open_draft, catalogue, theme, self.text)
        self.shelf = Shelf(theme)
        self.search_side = SearchSide(self.shelf, theme)
        self.searching = Searching(self.shelf, self.lanes)
        self.keeping_up.caught_up.connect(self.searching.look_again)
        self.since_export = SinceExport(open_draft, self.lanes)
        self.pictures = PictureDesk(open_draft, self.lanes, self.notices, self.window)
        self.details = DetailsPane(
            open_draft,
            catalogue,
            self.lanes,
            theme,
            self.notices,
            pictures=self.pictures,
            layouts=self.layouts,
        )
        self.empty = EmptyState(theme)

    def _build_features(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        self.viewing = Viewing(self.settings, self.theme, self.page)
        self.drafting = Drafting(open_draft, catalogue, self.lanes, notices)
        self.files = FileDesk(open_draft, catalogue, notices, self.window)
        self.editing = EditingMenu(self.text)
        self.finding = Finding(self.sheet, self.viewing, open_draft, self.theme)
        self.formatting = Formatting(self.text)
        self.series = SeriesDesk(self.window, self.theme, open_draft, catalogue, notices)
        self.publication = PublicationSheet(self.window, self.theme, catalogue, notices)
        self.quick_open = QuickOpen(self.window, self.theme, open_draft, self.lanes, drafting=self.drafting)
        self.saved_searches = SavedSearches(
            self.window, self.theme, self.lanes, notices, shelf=self.shelf, side=self.search_side
        )
        self.replacing = Replacing(
            self.window,
            self.theme,
            open_draft,
            catalogue,
            self.lanes,
            keeping_up=self.keeping_up,
            notices=notices,
            settings=self.settings,
        )
        self.moving = Moving(
            shelf=self.shelf,
            sheet=self.sheet,
            page=self.page,
            details=self.details,
            viewing=self.viewing,
            links=LinkSheet(self.theme, self.window),
        )

    def _build_ways_out(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        self.exporting = Exporting(
            self.window,
            self.theme,
            open_draft,
            catalogue,
            self.lanes,
            worker=self.worker,
            notices=notices,
            settings=self.settings,
            layouts=self.layouts,
        )
        self.printing = Printing(
            self.window,
            open_draft,
            self.lanes,
            worker=self.worker,
            notices=notices,
            settings=self.settings,
            layouts=self.layouts,
            reason=self.page.reason,
        )
        self.cards = Cards(self.window, self.theme, open_draft, catalogue, self.lanes)
        self.history = History(
            self.window,
            self.theme,
            open_draft,
            self.lanes,
            drafting=self.drafting,
            notices=notices,
            settings=self.settings,
        )
        self.safekeeper = Safekeeper(open_draft, self.lanes.folder, self.worker, notices)

    def _build_actions(self) -> None:
        self.actions = ActionTable(self.window, lambda made, name: dress(made, name, self.theme))
        self.libraries = Libraries(self.window, self.open_draft, self.lanes.folder)
        self.help = Help(self.window, self.theme, self.actions.specs)
        self.markdown_help = MarkdownHelp(
            self.window, self.theme, self.lanes, self.page.reason, self.moving.follow_link
        )
        self.actions.gather(self.drafting, self.files, self.exporting, self.printing, self.libraries, self.editing)
        self.actions.gather(self.finding, self.formatting, self.pictures, self.series, self.viewing, self.cards)
        self.actions.gather(self.quick_open, self.saved_searches, self.replacing)
        self.actions.gather(self.history, self.publication, self.safekeeper, self.markdown_help, self.help, self.moving)
        self.tool_bar = ToolBar(self.theme, self.actions, self.viewing, self.open_draft, self.catalogue)
        self.status_bar = StatusBar(self.theme, self.open_draft, self.catalogue)
        self.actions.fill(self.window.menuBar())
        self.exporting.anchor = self.tool_bar.export
        self.cards.anchor = self.tool_bar.export

    def _connect(self) -> None:
        drafting, catalogue = self.drafting, self.catalogue
        connect_shelf(self.shelf, drafting, self.series, catalogue, self.open_draft)
        catalogue.listed.connect(lambda: self.search_side.set_series(catalogue.series))
        remember_open_draft(self.open_draft, self.settings, self.lanes.folder)
        catalogue.listed.connect(self._show_empty)
        catalogue.change_failed.connect(self.notices.problem)
        self.sheet.caret_moved.connect(self.feed.mark_line)
        self.text.take_paste = lambda mime: (
            self.pictures.insert_from(mime) or self.files.take_drop(mime) or drafting.take_paste(mime)
        )
        self.pictures.block_ready.connect(self.text.insert_block)
        connect_status(self.status_bar, self.open_draft, self.safekeeper, self.sheet)
        connect_history(self.status_bar, self.history, self.since_export, self.keeping_up, self.exporting)
        self.feed.failed.connect(self.notices.problem)
        self.status_bar.save_copy_wanted.connect(self.files.save_copy)
        self.empty.pressed.connect(drafting.new)
        self.page.link_opened.connect(self.moving.follow_link)
        connect_jumps(self.moving, drafting, self.exporting, self.cards, self.scrolling)
        self.window.place(
            Panes(
                tool_bar=self.tool_bar,
                shelf=self.shelf,
                sheet=self.sheet,
                page=self.page,
                details=self.details,
                status_bar=self.status_bar,
                notices=self.notices,
                empty=self.empty,
            ),
            self.viewing,
        )
        self.open_draft.opened.connect(self.actions.follow)
        self.actions.follow(None)
        self.window.shelf_folded.connect(lambda folded: self.actions["view.shelf"].setChecked(not folded))
        self.viewing.tick(self.actions)

    def _show_empty(self) -> None:
        if any(summary.trashed is None for summary in self.catalogue.summaries):
            self.empty.say("Choose an article on the shelf, or begin one.", "New article")
        else:
            self.empty.say("This library has no articles yet.", "Write the first")

    def begin(self, files: tuple[Path, ...]) -> None:
        """Read the library's lists, then show the files, or what was open last, or the newest article."""

        def show() -> None:
            if self.page.reason and not self.catalogue.summaries:
                self.notices.say(self.page.reason)
            if files:
                for file in files:
                    self.files.open(file)
                return
            self.drafting.open_first(self.settings.get("open/draft").get(str(self.lanes.folder), ""))

        self.catalogue.reload(show)
        self.saved_searches.read()

    def _ask_to_close(self) -> bool:
        return may_close(self.window, self.open_draft.problem, self.files.save_copy)

    def take_down(self) -> None:
        """Finish what was sent, and let everything go in the order that Qt needs."""
        self.open_draft.save()
        self.feed.close()
        self.printing.close()
        self.markdown_help.close()
        self.worker.close()
        self.lanes.close()
        self.page.close_pages()
        self.window.let_go()
