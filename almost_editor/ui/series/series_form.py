"""One series: its name, description, colour and parts, and its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from almost_editor.document.draft import STAGE_NAMES, Summary
from almost_editor.document.series import Series
from almost_editor.document.text import clean_line, squash
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Form, GrowingText, hint_label
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.icons import dress
from almost_editor.ui.series.colour_row import ColourRow
from almost_editor.ui.series.more_on_choices import MoreOnChoices, standing
from almost_editor.ui.series.newsletter_call import NewsletterCall
from almost_editor.ui.series.parts_view import PartsModel, PartsView
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, mark
from almost_editor.wording import count, tr

_DESCRIBE_AFTER_MS = 600


class SeriesForm(QWidget):
    """Edit one series through the catalogue; what was done can be undone where a notice says so."""

    article_requested = Signal(str)
    """A draft's id: it is to be opened."""

    def __init__(self, theme: Theme, catalogue: Catalogue, notices: Telling) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._notices = notices
        self._series: Series | None = None
        self._unsaved_description = False
        self._lines: dict[str, str] = {}
        form = Form(self, theme)
        self.name = QLineEdit()
        self.name.editingFinished.connect(self.rename)
        self._name_hint = hint_label()
        self._name_hint.hide()
        form.field(tr("Name"), self.name, self._name_hint)
        self._description = GrowingText(tr("Description"), one_line=False, most=5)
        self._description.edited.connect(self._description_edited)
        form.field(tr("Description"), self._description)
        self._colours = ColourRow(theme)
        self._colours.chosen.connect(self._recolour)
        form.field(tr("Colour"), self._colours)
        self._model = PartsModel()
        self._model.reordered.connect(self._reorder)
        self.parts = PartsView(self._model)
        self.parts.setMinimumHeight(theme.px(28 * 8))
        self.parts.opened.connect(self.article_requested)
        self._no_parts = hint_label(tr("No articles yet. Add one with “Add to series…”."))
        form.field(tr("Parts"), self.parts, self._no_parts)
        form.addWidget(self._order_buttons(theme))
        self.choices = MoreOnChoices(theme)
        self.choices.chosen.connect(self._choose)
        self._choices_label = form.field(tr("Under More On"), self.choices)
        self.parts.selectionModel().currentChanged.connect(lambda *_rows: self._show_choices())
        self._model.modelReset.connect(self._show_choices)
        self.newsletter = NewsletterCall(theme)
        self.newsletter.changed.connect(self._call)
        form.addWidget(self.newsletter)
        self._describe_soon = QTimer(self, singleShot=True, interval=_DESCRIBE_AFTER_MS)
        self._describe_soon.timeout.connect(self.describe)

    def _order_buttons(self, theme: Theme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        for icon, name, step in (("chevron-up", tr("Earlier"), -1), ("chevron-down", tr("Later"), 1)):
            button = QToolButton()
            button.setToolTip(f"{name} ({keys_text('Alt+Up' if step < 0 else 'Alt+Down')})")
            button.setAccessibleName(name)
            dress(button, icon, theme)
            button.clicked.connect(partial(self.parts.shift, step))
            row.addWidget(button)
        self._open = QPushButton(tr("Open article"))
        self._open.clicked.connect(self._open_current)
        row.addWidget(self._open)
        row.addStretch(1)
        self._ordering = holder
        return holder

    @property
    def series(self) -> Series | None:
        """The series that is shown."""
        return self._series

    def show_series(self, series: Series | None) -> None:
        """Show a series; what is being typed about the same one stays."""
        another = series is None or self._series is None or series.id != self._series.id
        if another:
            self.describe()
            self._tell("")
        self._series = series
        self.newsletter.show_series(series, self._catalogue.publication)
        self.setEnabled(series is not None)
        if series is None:
            self.name.clear()
            self._description.set_text("")
            self._model.show_parts(())
            self._show_choices()
            return
        if another or not self.name.hasFocus():
            self.name.setText(series.name)
        if another or not self._unsaved_description:
            self._description.set_text(series.description)
        self._colours.show_colour(series.colour)
        self._show_parts(series.parts)
        self._catalogue.ask(lambda library: library.shelves.summaries(series.parts), self._know)
        there = bool(series.parts)
        self.parts.setVisible(there)
        self._ordering.setVisible(there)
        self.choices.setVisible(there)
        self._choices_label.setVisible(there)
        self._show_choices()
        self._no_parts.setVisible(not there)

    def _know(self, summaries: list[Summary]) -> None:
        self._lines = {
            one.id: f"{squash(one.headline) or tr('Untitled')} · {tr(STAGE_NAMES[one.stage])}" for one in summaries
        }
        # In the order that stands there: a part may have been moved meanwhile.
        self._show_parts(self._model.ids())

    def _show_parts(self, parts: tuple[str, ...]) -> None:
        series = self._series
        if series is not None:
            lines = [(one, f"{self._lines.get(one, '…')} {standing(series, one)}".rstrip()) for one in parts]
            self._model.show_parts(lines)

    def _show_choices(self) -> None:
        row = self.parts.currentIndex().row()
        ids = self._model.ids()
        self.choices.show_part(self._series, ids[row] if 0 <= row < len(ids) else "")

    # -- changing

    def rename(self) -> None:
        """Give the series the name that stands in the field."""
        series, name = self._series, squash(clean_line(self.name.text()))
        if series is None or name == series.name:
            self._tell("")
            return
        self._catalogue.change(
            partial(_renamed, series_id=series.id, name=name),
            partial(self._on_renamed, series),
            lambda error: self._tell(str(error)),
        )

    def _on_renamed(self, before: Series, renamed: tuple[Series, int]) -> None:
        after, out = renamed
        self._tell("")
        told = tr("“{before}” is “{after}” now.", before=before.name, after=after.name)
        if out:
            pages = count(
                "One published page changes with it: File › Export what changed…",
                "{n:,} published pages change with it: File › Export what changed…",
                out,
            )
            told = f"{told} {pages}"
        self._notices.say(told, tr("Undo"), lambda: self._rename_back(before))

    def _rename_back(self, before: Series) -> None:
        self._change(lambda library: library.series.rename(before.id, before.name))

    def describe(self) -> None:
        """Keep the description that stands in the field."""
        self._describe_soon.stop()
        series, text = self._series, self._description.text()
        if series is not None and self._unsaved_description:
            self._unsaved_description = False
            self._change(lambda library: library.series.describe(series.id, text))

    def _description_edited(self, _text: str) -> None:
        self._unsaved_description = True
        if not self._describe_soon.isActive():
            self._describe_soon.start()

    def _recolour(self, colour: str) -> None:
        if (series := self._series) is not None:
            self._change(lambda library: library.series.recolour(series.id, colour))

    def _reorder(self, ids: tuple[str, ...]) -> None:
        series = self._series
        if series is None or ids == series.parts:
            return
        self._change(lambda library: library.series.order(series.id, ids))
        self._notices.say(
            tr("“{name}” has a new order.", name=series.name), tr("Undo"), partial(self._order_back, series)
        )

    def _choose(self, pins: tuple[str, ...], left_out: tuple[str, ...]) -> None:
        if (series := self._series) is not None:
            self._change(lambda library: library.series.choose(series.id, pins=pins, left_out=left_out))

    def _call(self, text: str, address: str) -> None:
        if (series := self._series) is not None:
            self._change(lambda library: library.series.call(series.id, text, address))

    def _order_back(self, before: Series) -> None:
        self._change(lambda library: library.series.order(before.id, before.parts))

    def _change(self, job: Callable[[Library], object]) -> None:
        self._catalogue.change(job, None, self._fail)

    def _fail(self, error: AlmostError) -> None:
        # The fields show what is, not what was refused.
        self.show_series(self._series)
        self._notices.problem(error)

    def _tell(self, sentence: str) -> None:
        self._name_hint.setText(sentence)
        self._name_hint.setVisible(bool(sentence))
        mark(self._name_hint, wrong=bool(sentence), quiet=not sentence)
        mark(self.name, wrong=bool(sentence))

    def _open_current(self) -> None:
        row = max(0, self.parts.currentIndex().row())
        if row < self._model.rowCount():
            self.article_requested.emit(self._model.ids()[row])


def _renamed(library: Library, series_id: str, name: str) -> tuple[Series, int]:
    """Rename a series, and count the pages of its articles that readers have."""
    after = library.series.rename(series_id, name)
    return after, len(library.exports.out() & set(after.parts))
