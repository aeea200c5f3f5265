"""What is in a window: with `writing`, the only place that builds long-lived objects."""

from __future__ import annotations

from almost_editor.app.writing import WritingParts
from almost_editor.ui.actions import ActionTable
from almost_editor.ui.budget.budget import StoryBudget
from almost_editor.ui.callers import CarryOut
from almost_editor.ui.cards.cards import Cards
from almost_editor.ui.changing_language import ChangingLanguage
from almost_editor.ui.exporting.exporting import Exporting
from almost_editor.ui.exporting.several import ExportingSeveral
from almost_editor.ui.guide.guide import UserGuide
from almost_editor.ui.handoff.handoff_desk import HandoffDesk
from almost_editor.ui.handoff.settling import Settling
from almost_editor.ui.help import Help
from almost_editor.ui.history.history import History
from almost_editor.ui.icons import dress
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.libraries import Libraries
from almost_editor.ui.markdown_help.markdown_help import MarkdownHelp
from almost_editor.ui.palette.palette import Palette
from almost_editor.ui.preferences.preferences import Preferences
from almost_editor.ui.printing.printing import Printing
from almost_editor.ui.proofing.proofing import Proofing
from almost_editor.ui.settings import Settings
from almost_editor.ui.site.site_run import SiteRun
from almost_editor.ui.site.uploading import Uploading
from almost_editor.ui.site.whole_site import WholeSite
from almost_editor.ui.status_bar import StatusBar
from almost_editor.ui.theme import Theme
from almost_editor.ui.tool_bar import ToolBar
from almost_editor.ui.tour import Tour
from almost_editor.ui.window import MainWindow
from almost_editor.ui.withdrawing import Withdrawing


class Parts(WritingParts):
    """Everything in one window on one library, built in order; nothing here is connected yet but what cannot wait."""

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
        self._build_exports()
        self._build_ways_out()
        self._build_handoff()
        self._build_actions()

    def _build_exports(self) -> None:
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
            reason=self.page.reason,
        )
        self.exporting_several = ExportingSeveral(
            self.window,
            self.theme,
            open_draft,
            catalogue,
            self.lanes,
            worker=self.worker,
            notices=notices,
            settings=self.settings,
            layouts=self.layouts,
            reason=self.page.reason,
        )
        run = SiteRun(open_draft, self.lanes, self.worker)
        self.whole_site = WholeSite(
            self.window, self.theme, self.lanes, run, notices=notices, settings=self.settings, layouts=self.layouts
        )
        self.uploading = Uploading(
            self.window,
            self.theme,
            catalogue,
            self.lanes,
            run,
            notices=notices,
            settings=self.settings,
            layouts=self.layouts,
        )

    def _build_ways_out(self) -> None:
        open_draft, catalogue, notices = self.open_draft, self.catalogue, self.notices
        self.withdrawing = Withdrawing(
            self.window, self.theme, open_draft, catalogue, notices=notices, settings=self.settings
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
            worker=self.worker,
            layouts=self.layouts,
            reason=self.page.reason,
        )
        self.budget = StoryBudget(
            self.window,
            self.theme,
            open_draft,
            catalogue,
            self.lanes,
            drafting=self.drafting,
            notices=notices,
            settings=self.settings,
        )

    def _build_handoff(self) -> None:
        self.settling = Settling(
            self.window, self.theme, self.open_draft, self.catalogue, self.lanes, notices=self.notices
        )
        self.handoff = HandoffDesk(
            self.window,
            self.open_draft,
            self.catalogue,
            settling=self.settling,
            notices=self.notices,
            settings=self.settings,
            worker=self.worker,
            folder=self.lanes.folder,
        )

    def _build_actions(self) -> None:
        self.actions = ActionTable(self.window, lambda made, name: dress(made, name, self.theme))
        self.proofing = Proofing(
            self.window,
            self.theme,
            self.open_draft,
            self.catalogue,
            printing=self.printing,
            settings=self.settings,
            reason=self.page.reason,
        )
        self.libraries = Libraries(self.window, self.open_draft, self.lanes.folder)
        self.changing_language = ChangingLanguage(self.notices, self.libraries, self.settings)
        self.help = Help(self.window, self.theme, self.actions.specs)
        self.palette = Palette(self.window, self.theme, self.actions, self.settings)
        self.tour = Tour(self.drafting, self.catalogue)
        self.guide = UserGuide(self.window, self.theme, self.lanes, self.notices, self.moving.follow_link)
        self.preferences = Preferences(self.window, self.theme, self.actions, self.settings)
        self.markdown_help = MarkdownHelp(
            self.window, self.theme, self.lanes, self.page.reason, self.moving.follow_link
        )
        self.actions.gather(self.drafting, self.files, self.exporting, self.printing, self.libraries, self.editing)
        self.actions.gather(self.finding, self.replacing_here, self.headings, self.palette, self.uploading)
        self.actions.gather(self.formatting, self.keys, self.pictures, self.series, self.viewing, self.cards)
        self.actions.gather(self.linking, self.following, self.suggesting, self.marking)
        self.actions.gather(self.shelving, self.quick_open, self.saved_searches, self.replacing, self.budget)
        self.actions.gather(self.unused_pictures, self.merger, self.proofing, self.withdrawing, self.whole_site)
        self.actions.gather(self.proofreading, self.style_book, self.checking, self.handoff, self.settling)
        self.actions.gather(self.snippets, self.blanks, self.templates)
        self.actions.gather(self.recent, self.beside, self.aloud, self.preferences, self.guide, self.tour)
        self.actions.gather(self.comfort, self.alone, self.counting)
        self.actions.gather(self.history, self.publication, self.safekeeper, self.markdown_help, self.help, self.moving)
        self.proofreading.tick(self.actions)
        self.tool_bar = ToolBar(self.theme, self.actions, self.viewing, self.open_draft, self.catalogue)
        self.status_bar = StatusBar(self.theme, self.open_draft, self.catalogue)
        self.actions.fill(self.window.menuBar())
        self.recent.fill(self.actions["go.back"])
        self.aloud.tick(self.actions)
        self.exporting.anchor = self.tool_bar.export
        self.cards.anchor = self.tool_bar.export
        self.comfort.anchor = self.tool_bar.export
        self.comfort.tick(self.actions)
        self.alone.status_bar = self.status_bar
        self.alone.tick(self.actions)
        self.proofing.anchor = self.tool_bar.export
