"""What is done with series from the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from almost_editor.newsroom.parts import NextPart, start_next_part
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.series.joining import Joining
from almost_editor.ui.series.series_panel import SeriesPanel
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_field import ChoiceField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 700
_ADD_WIDTH = 340


class SeriesDesk(QObject):
    """The series' actions and sheets."""

    article_requested = Signal(str)
    """A draft's id: it is to be opened."""

    def __init__(
        self, window: QWidget, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, notices: Telling
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._notices = notices
        self._joining = Joining(open_draft, catalogue, notices)
        self.sheet = Sheet(theme, tr("Series"), window, width=_WIDTH)
        self.panel = SeriesPanel(theme, open_draft, catalogue, notices)
        self.panel.article_requested.connect(self._open_article)
        self.sheet.body.addWidget(self.panel)
        self.sheet.closed.connect(self.panel.form.describe)
        self.adding = Sheet(theme, tr("Add to series"), window, width=_ADD_WIDTH)
        self._choice = ChoiceField(theme, tr("Name of the series…"))
        self._choice.picked.connect(self._add)
        self._choice.create_requested.connect(self._create)
        self.adding.body.addWidget(self._choice)
        self.anchor: QWidget | None = None
        """Where the sheets hang from; the middle of the bar where it is nothing."""

    @action("series.new", "&New series…", menu="Series", icon="series", writes=True)
    def new(self) -> None:
        """Name a new series."""
        self.sheet.hang_from(self.anchor)
        self.panel.new.setFocus()

    @action("series.manage", "&Manage series…", "Ctrl+Shift+M", menu="Series", writes=True)
    def manage(self) -> None:
        """Show all series, the open article's main one chosen."""
        self._choose_main()
        self.sheet.hang_from(self.anchor)
        self.panel.list.setFocus()

    @action("series.rename", "&Rename series…", menu="Series", on_draft=True, writes=True)
    def rename(self) -> None:
        """Rename the open article's main series."""
        self._choose_main()
        self.sheet.hang_from(self.anchor)
        self.panel.form.name.setFocus()
        self.panel.form.name.selectAll()

    @action(
        "series.add",
        "&Add to series…",
        "Ctrl+Shift+A",
        menu="Series",
        group=1,
        icon="tag",
        tip="Put the article into a series",
        on_draft=True,
        writes=True,
    )
    def add(self) -> None:
        """Put the open article into a series, or a new one."""
        if self._open_draft.is_open:
            self._choice.set_choices(self._joining.choices())
            self.adding.hang_from(self.anchor)

    @action(
        "series.next_part", "Start the ne&xt part", "Ctrl+Shift+N", menu="Series", group=1,
        tip="Begin the next part of the article’s main series", on_draft=True, writes=True)  # fmt: skip
    def start_next_part(self) -> None:
        """Begin an article with the series, byline, section and layout of the open one."""
        if not self._open_draft.is_open:
            return
        self._start_after(self._open_draft.draft.id)

    def start_part_of(self, series_id: str) -> None:
        """Begin the next part of a series, after its last one."""
        series = self._catalogue.series_of((series_id,))
        if series and series[0].parts:
            self._start_after(series[0].parts[-1])
        else:
            self._notices.say(tr("The series has no part yet: open an article and add it to the series."))

    def show_series(self, series_id: str) -> None:
        """Show all series, this one chosen."""
        self.panel.choose(series_id)
        self.sheet.hang_from(self.anchor)

    def _start_after(self, draft_id: str) -> None:
        self._catalogue.change(partial(start_next_part, draft_id=draft_id), self._show_next, self._notices.problem)

    def _show_next(self, begun: NextPart) -> None:
        self._open_draft.show(begun.draft)
        main = self._catalogue.series_of(begun.draft.series)
        if main:
            self._notices.say(tr("This is part {part} of “{name}”.", part=begun.part, name=main[0].name))

    def _choose_main(self) -> None:
        if self._open_draft.is_open and self._open_draft.draft.series:
            self.panel.choose(self._open_draft.draft.series[0])

    def _add(self, series_id: str) -> None:
        self.adding.dismiss()
        self._joining.add(series_id)

    def _create(self, name: str) -> None:
        self.adding.dismiss()
        self._joining.create(name)

    def _open_article(self, draft_id: str) -> None:
        self.sheet.dismiss()
        self.article_requested.emit(draft_id)
