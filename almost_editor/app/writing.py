"""What a draft is written with: its text, its page, its lists, and what is done with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from almost_editor.paths import resources_folder, starter_stylebook
from almost_editor.ui.aloud.aloud import Aloud
from almost_editor.ui.beside.beside import Beside
from almost_editor.ui.callers import Callers, CarryOut
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.checking.checking import Checking
from almost_editor.ui.closing import may_close
from almost_editor.ui.comfort.alone import Alone
from almost_editor.ui.comfort.comfort import Comfort
from almost_editor.ui.counting.counting import Counting
from almost_editor.ui.counting.today import Today
from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.editing_menu import EditingMenu
from almost_editor.ui.editor.composing import Compositions
from almost_editor.ui.editor.formatting import Formatting
from almost_editor.ui.editor.places import Places
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.editor.text_type import TextType
from almost_editor.ui.files import FileDesk
from almost_editor.ui.finding.finding import Finding
from almost_editor.ui.finding.replacing_here import ReplacingHere
from almost_editor.ui.headings.headings import Headings
from almost_editor.ui.history.since_export import SinceExport
from almost_editor.ui.history.since_reading import SinceReading
from almost_editor.ui.keeping_up import KeepingUp
from almost_editor.ui.keys.keys import Keys
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.linking.following import Following
from almost_editor.ui.linking.linking import Linking
from almost_editor.ui.linking.renaming import Renaming
from almost_editor.ui.marks.marking import Marking
from almost_editor.ui.marks.suggesting import Suggesting
from almost_editor.ui.merging import Merger
from almost_editor.ui.moving import Moving
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.engine import reason_without_page
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.link_sheet import LinkSheet
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.pasting.pasting import Pasting
from almost_editor.ui.proofreading.proofreading import Proofreading
from almost_editor.ui.publication.publication_sheet import PublicationSheet
from almost_editor.ui.quick_open.quick_open import QuickOpen
from almost_editor.ui.recent import Recent
from almost_editor.ui.replacing.replacing import Replacing
from almost_editor.ui.rescue import Rescue
from almost_editor.ui.rounds import DailyRound
from almost_editor.ui.safekeeping import Safekeeper
from almost_editor.ui.scrolling.scrolling import Scrolling
from almost_editor.ui.scrolling.text_side import TextSide
from almost_editor.ui.searches.saved_searches import SavedSearches
from almost_editor.ui.searching import Searching
from almost_editor.ui.series.series_desk import SeriesDesk
from almost_editor.ui.settings import Settings
from almost_editor.ui.shelf.search_side import SearchSide
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.shelving import Shelving
from almost_editor.ui.snippets.blanks import Blanks
from almost_editor.ui.snippets.snippets import Snippets
from almost_editor.ui.stylebook.stylebook import StyleBook
from almost_editor.ui.templates.templates import Templates
from almost_editor.ui.theme import Theme
from almost_editor.ui.turns import Turns
from almost_editor.ui.unused_pictures.unused_pictures import UnusedPictures
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.ui.window import MainWindow
from almost_editor.ui.worker import Worker


class WritingParts(QObject):
    """A draft on the table: its text, its page, its lists, and what is done with them."""

    def __init__(
        self,
        lanes: Lanes,
        theme: Theme,
        settings: Settings,
        carry_out: CarryOut | None = None,
        *,
        window: MainWindow | None = None,
    ) -> None:
        """Take the window where one is on the screen already."""
        super().__init__()
        self._carry_out = carry_out
        self.window = window or MainWindow(theme, settings)
        self.lanes = lanes
        self.theme = theme
        self.settings = settings
        self._build_values()
        self._build_panes()
        self._build_features()
        self._build_comfort()
        self._build_links()
        self._build_bricks()
        self._build_keepers()

    def _build_values(self) -> None:
        self.layouts: tuple[Path, ...] = (self.lanes.folder / "layouts", resources_folder() / "layouts")
        self.notices = Notices(self.theme)
        self.catalogue = Catalogue(self.lanes)
        self.text = TextPane(self.theme, TextType(self.theme, self.settings))
        self.open_draft = OpenDraft(self.lanes, self.catalogue, self.text.prepare)
        self.keeping_up = KeepingUp(self.open_draft, self.lanes, self.settings)
        self.worker = Worker(self)
        self.rendering = Rendering(self.worker, self)
        self.feed = PageFeed(self.open_draft, self.catalogue, self.lanes, self.layouts, self.rendering)
        self.window.serve(self.open_draft, self._ask_to_close)

    def _build_panes(self) -> None:
        theme, open_draft, catalogue = self.theme, self.open_draft, self.catalogue
        reason = reason_without_page()
        self.server = PageServer(self.lanes, self)
        self.feed.served.connect(self.server.serve)
        self.page = PagePane(theme, self.feed, None if reason else self.server, reason)
        self.scrolling = Scrolling(self.text, TextSide(self.text, open_draft, self.feed), self.feed, self.page)
        self.sheet = Sheet(open_draft, catalogue, theme, self.text, Places(self.text, self.settings))
        self.shelf = Shelf(theme)
        self.search_side = SearchSide(self.shelf, theme)
        self.shelving = Shelving(self.shelf, catalogue)
        self.searching = Searching(self.shelf, self.lanes)
        self.keeping_up.caught_up.connect(self.searching.look_again)
        self.keeping_up.caught_up.connect(self.sheet.remember_place)
        self.since_export = SinceExport(open_draft, self.lanes)
        self.since_reading = SinceReading(open_draft, self.lanes, self.settings)
        self.pictures = PictureDesk(open_draft, self.lanes, self.notices, self.window)
        self.details = DetailsPane(
            open_draft,
            catalogue,
            self.lanes,
            theme,
            self.notices,
            pictures=self.pictures,
            layouts=self.layouts,
            writer=lambda: str(self.settings.get("writer/name")),
        )
        self.turns = Turns(theme, self.lanes, catalogue, open_draft, self.notices)
        self.empty = EmptyState(theme)

    def _build_features(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        lanes, window, theme, settings = self.lanes, self.window, self.theme, self.settings
        self.viewing = Viewing(settings, theme, self.page)
        self.drafting = Drafting(open_draft, catalogue, lanes, notices)
        self.files = FileDesk(open_draft, catalogue, notices, window, self.worker)
        self.pasting = Pasting(window, theme, open_draft, self.text, self.pictures, self.worker, notices)
        self.editing = EditingMenu(self.text)
        self.finding = Finding(self.sheet, self.viewing, open_draft, theme, worker=self.worker, settings=settings)
        self.replacing_here = ReplacingHere(self.finding, self.text)
        self.headings = Headings(window, theme, self.sheet, self.feed, viewing=self.viewing, settings=settings)
        self.formatting = Formatting(self.text, notices.say)
        self.suggesting = Suggesting(self.text, open_draft)
        self.marking = Marking(
            self.text, open_draft, lanes, self.suggesting, rendering=self.rendering, settings=settings, say=notices.say
        )
        self.keys = Keys(self.text, settings, open_draft, catalogue)
        self.compositions = Compositions((self.sheet.headline, self.sheet.dek, self.text), open_draft, window)
        self.proofreading = Proofreading(
            self.sheet, theme, open_draft, catalogue, lanes, notices=notices, settings=settings
        )
        self.checking = Checking(
            window,
            theme,
            self.sheet,
            open_draft,
            lanes,
            proofreading=self.proofreading,
            viewing=self.viewing,
            settings=settings,
            notices=notices,
        )
        self.series = SeriesDesk(window, theme, open_draft, catalogue, notices)
        self.publication = PublicationSheet(window, theme, catalogue, notices)
        self.quick_open = QuickOpen(window, theme, open_draft, lanes, drafting=self.drafting)
        self.saved_searches = SavedSearches(window, theme, lanes, notices, shelf=self.shelf, side=self.search_side)
        self.replacing = Replacing(
            window, theme, open_draft, catalogue, lanes, keeping_up=self.keeping_up, notices=notices, settings=settings
        )

    def _build_comfort(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        window, theme, settings = self.window, self.theme, self.settings
        self.comfort = Comfort(window, theme, self.text, settings)
        self.counting = Counting(window, theme, open_draft, catalogue, today=Today(settings))
        self.alone = Alone(window, self.viewing, self.sheet, open_draft)
        self.beside = Beside(
            self.sheet,
            theme,
            open_draft,
            catalogue,
            self.lanes,
            drafting=self.drafting,
            quick_open=self.quick_open,
            viewing=self.viewing,
            notices=notices,
        )

    def _build_links(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        lanes, window, theme = self.lanes, self.window, self.theme
        self.moving = Moving(
            shelf=self.shelf,
            sheet=self.sheet,
            page=self.page,
            details=self.details,
            viewing=self.viewing,
            links=LinkSheet(theme, window),
            publication=self.publication,
        )
        self.linking = Linking(
            window, theme, open_draft, catalogue, lanes, text=self.text, gathering=self.quick_open.gathering
        )
        self.renaming = Renaming(open_draft, lanes, notices)
        self.following = Following(
            self.text,
            self.feed,
            catalogue,
            lanes,
            page=self.page,
            drafting=self.drafting,
            notices=notices,
            offer=self.moving.follow_link,
        )

    def _build_bricks(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        window, theme = self.window, self.theme
        self.blanks = Blanks(self.sheet, open_draft, notices.say)
        self.snippets = Snippets(
            window, theme, open_draft, catalogue, self.lanes, text=self.text, blanks=self.blanks, notices=notices
        )
        self.templates = Templates(
            window,
            theme,
            open_draft,
            catalogue,
            drafting=self.drafting,
            blanks=self.blanks,
            notices=notices,
            starters=resources_folder() / "templates",
        )
        self.style_book = StyleBook(
            window,
            theme,
            catalogue,
            self.lanes,
            house=self.proofreading.house,
            notices=notices,
            starter=starter_stylebook(),
        )
        self.recent = Recent(open_draft, self.lanes, drafting=self.drafting, notices=notices, settings=self.settings)
        self.aloud = Aloud(self.text, theme, open_draft, catalogue, settings=self.settings, say=notices.say)

    def _build_keepers(self) -> None:
        open_draft, notices = self.open_draft, self.notices
        self.merger = Merger(self.lanes, self.catalogue, worker=self.worker, notices=notices, settings=self.settings)
        self.unused_pictures = UnusedPictures(self.window, self.theme, open_draft, self.lanes, notices)
        self.callers = Callers(self.lanes, self.catalogue, open_draft, self._carry_out)
        self.safekeeper = Safekeeper(open_draft, self.lanes, self.worker, notices)
        self.rescue = Rescue(open_draft, self.lanes, notices, self.settings.folder / "rescue")
        self.daily_round = DailyRound(open_draft, self.lanes, self.settings, notices)

    def _ask_to_close(self) -> bool:
        return may_close(self.window, self.open_draft.problem, self.rescue.place, self.files.save_copy)
