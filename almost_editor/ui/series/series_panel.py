"""All series: a list at one side, the chosen one at the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from almost_editor.document.series import Series
from almost_editor.document.text import clean_line, squash
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.series.colour_row import dot_icon
from almost_editor.ui.series.question import Question
from almost_editor.ui.series.series_form import SeriesForm
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_field import ChoiceField
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.wording import count, tr

_ID = Qt.ItemDataRole.UserRole


class SeriesPanel(QWidget):
    """List the series, make new ones, and edit, merge or delete the chosen one."""

    article_requested = Signal(str)

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, notices: Telling) -> None:
        super().__init__()
        self._theme = theme
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._notices = notices
        self._wanted = ""
        self.form = SeriesForm(theme, catalogue, notices)
        self.form.article_requested.connect(self.article_requested)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(24))
        self._row.addLayout(self._make_list(theme), 2)
        self._row.addLayout(self._make_chosen(theme), 3)
        catalogue.listed.connect(self.relist)
        theme.changed.connect(self.relist)
        self.relist()

    def _make_list(self, theme: Theme) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        self.new = QLineEdit()
        self.new.setPlaceholderText(tr("New series…"))
        self.new.setAccessibleName(tr("Name of a new series"))
        self.new.returnPressed.connect(self._create)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Series"))
        self.list.setMinimumHeight(theme.px(28 * 6))
        self.list.setMinimumWidth(theme.px(120))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        column.addWidget(self.new)
        column.addWidget(self.list, 1)
        return column

    def _make_chosen(self, theme: Theme) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        self._none = plain_label(tr("No series yet. Name the first one beside, and press Return."), wrap=True)
        self._none.setProperty("quiet", True)
        self._merge = ChoiceField(theme, tr("Merge into…"), may_create=False)
        self._merge.picked.connect(self._ask_merge)
        self._delete = QPushButton(tr("Delete…"))
        self._delete.clicked.connect(self._ask_delete)
        self._question = Question(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._merge, 1)
        row.addWidget(self._delete)
        column.addWidget(self._none)
        column.addWidget(self.form)
        column.addLayout(row)
        column.addWidget(self._question)
        column.addStretch(1)
        return column

    def choose(self, series_id: str) -> None:
        """Show a series."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == series_id:
                self.list.setCurrentRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._theme.px(480)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def relist(self) -> None:
        """Show the series as they are now, the same one chosen where it is still there."""
        chosen = self._wanted or (self.form.series.id if self.form.series else "")
        self._wanted = ""
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
            for series in self._catalogue.series:
                item = QListWidgetItem(dot_icon(series.colour, self._theme, 8), f"{series.name} · {len(series.parts)}")
                item.setData(_ID, series.id)
                item.setSizeHint(QSize(0, self._theme.px(28)))
                self.list.addItem(item)
        ids = [series.id for series in self._catalogue.series]
        row = ids.index(chosen) if chosen in ids else 0 if ids else -1
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        self._chosen(row)

    def _chosen(self, row: int) -> None:
        series = self._catalogue.series[row] if 0 <= row < len(self._catalogue.series) else None
        if self.form.series is None or series is None or series.id != self.form.series.id:
            self._question.hide()
        self.form.show_series(series)
        for part in (self.form, self._merge, self._delete):
            part.setVisible(series is not None)
        self._none.setVisible(series is None)
        if series is not None:
            others = [(one.id, one.name) for one in self._catalogue.series if one.id != series.id]
            self._merge.set_choices(others)
            self._merge.setEnabled(bool(others))

    # -- changing

    def _create(self) -> None:
        name = squash(clean_line(self.new.text()))
        if name:
            self._catalogue.change(lambda library: library.series.create(name), self._made, self._notices.problem)

    def _made(self, series: Series) -> None:
        self.new.clear()
        self.choose(series.id)
        self.form.name.setFocus()

    def _ask_merge(self, target_id: str) -> None:
        source = self.form.series
        target = next((one for one in self._catalogue.series if one.id == target_id), None)
        if source is None or target is None:
            return
        sentence = count(
            "The one article of “{source}” will stand behind those of “{target}”. “{source}” will be gone, and "
            "its address will lead to “{target}”.",
            "The {n} articles of “{source}” will stand behind those of “{target}”. “{source}” will be gone, and "
            "its address will lead to “{target}”.",
            len(source.parts),
            source=source.name,
            target=target.name,
        )
        merge = partial(self._merge_into, source, target)
        self._question.ask(sentence, (tr("Merge into “{name}”", name=target.name), merge), back=self._merge)

    def _merge_into(self, source: Series, target: Series) -> None:
        def done(_merged: Series) -> None:
            self.choose(target.id)
            self._notices.say(tr("“{source}” is part of “{target}” now.", source=source.name, target=target.name))

        self._catalogue.change(lambda library: library.series.merge(source.id, target.id), done, self._notices.problem)

    def _ask_delete(self) -> None:
        series = self.form.series
        if series is None:
            return
        if not series.parts:
            self._question.ask(
                tr("Delete “{name}”?", name=series.name),
                (tr("Delete series"), partial(self._end, series, trash=False)),
                back=self._delete,
            )
            return
        self._question.ask(
            count(
                "Delete “{name}”. What becomes of the one article in it?",
                "Delete “{name}”. What becomes of the {n} articles in it?",
                len(series.parts),
                name=series.name,
            ),
            (tr("Keep them"), partial(self._end, series, trash=False)),
            (tr("Move them to the trash"), partial(self._end, series, trash=True)),
            back=self._delete,
        )

    def _end(self, series: Series, *, trash: bool) -> None:
        def end(library: Library) -> None:
            if trash:
                for draft_id in series.parts:
                    library.drafts.trash(draft_id)
            library.series.delete(series.id)

        def done(_none: None) -> None:
            if trash and series.parts:
                undo = partial(self._take_out, series.parts)
                self._notices.say(
                    tr("“{name}” is deleted, its articles are in the trash.", name=series.name),
                    tr("Take them out"),
                    undo,
                )
            else:
                self._notices.say(tr("“{name}” is deleted. Its articles stay.", name=series.name))

        if trash and self._open_draft.is_open and self._open_draft.draft.id in series.parts:
            # As when it goes into the trash alone: nobody writes on in an article that is there.
            self._open_draft.close()
        self._catalogue.change(end, done, self._notices.problem)

    def _take_out(self, draft_ids: tuple[str, ...]) -> None:
        def take_out(library: Library) -> None:
            for draft_id in draft_ids:
                library.drafts.untrash(draft_id)

        self._catalogue.change(take_out, None, self._notices.problem)
