"""The series an article belongs to, the main one first, and its part in each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.draft import Draft
from almost_editor.document.series import Series
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Group, hint_label
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.icons import dress
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.series.joining import Joining
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_field import ChoiceField
from almost_editor.ui.widgets.dot import Dot
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.wording import tr


class _Row(QWidget):
    """One series: its dot, name and part, and what can be done about it."""

    def __init__(self, group: SeriesGroup, series: Series, note: str, *, main: bool) -> None:
        super().__init__()
        theme = group.theme
        self._group = group
        self._series = series
        self._main = main
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Dot(theme, series.colour))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(series.name)
        if main:
            name.setFont(theme.font("strong"))
        words.addWidget(name)
        part = QLabel(note)
        part.setProperty("quiet", True)
        part.setFont(theme.font("small"))
        words.addWidget(part)
        row.addLayout(words, 1)
        self._more = QToolButton()
        self._more.setProperty("small", True)
        dress(self._more, "more", theme, "quiet")
        self._more.setAccessibleName(tr("More for “{name}”, {note}", name=series.name, note=note))
        self._more.setToolTip(tr("Make main, earlier, remove…"))
        self._more.clicked.connect(self._open_menu)
        row.addWidget(self._more)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        make_main = menu.addAction(tr("Make main series"))
        make_main.setEnabled(not self._main)
        make_main.triggered.connect(lambda: self._group.make_main(self._series.id))
        remove = menu.addAction(tr("Remove from series"))
        remove.triggered.connect(lambda: self._group.remove(self._series.id))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        # Not before its own action was told.
        menu.aboutToHide.connect(menu.deleteLater)


class SeriesGroup(Group):
    """Put the article into series, take it out, and say which one is the main one."""

    follows = frozenset({"series"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, notices: Telling) -> None:
        super().__init__(tr("Series"), theme, open_draft)
        self._catalogue = catalogue
        self._notices = notices
        self._joining = Joining(open_draft, catalogue, notices)
        self._shown: tuple[object, ...] | None = None
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(8))
        self.form.addWidget(holder)
        self._holder = holder
        self._add = ChoiceField(theme, tr("Add to a series…"))
        self._add.picked.connect(self._joining.add)
        self._add.create_requested.connect(self._joining.create)
        self.form.addWidget(self._add)
        self.fields = {"series": self._add}
        self._hint = hint_label(
            tr("The first series is the main one: it stands over the headline and gives “More On”.")
        )
        self.form.addWidget(self._hint)
        catalogue.listed.connect(self._relist)
        theme.changed.connect(self._redraw)

    def show_draft(self, draft: Draft) -> None:
        """Show the draft's series."""
        known = self._catalogue.series_of(draft.series)
        notes = tuple(_part_note(series, draft.id, main=place == 0) for place, series in enumerate(known))
        self._add.set_choices(self._joining.choices())
        wanted = (known, notes)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (series, note) in enumerate(zip(known, notes, strict=True)):
            self._rows.addWidget(_Row(self, series, note, main=place == 0))
        self._holder.setVisible(bool(known))
        self._hint.setVisible(not known)

    def make_main(self, series_id: str) -> None:
        """Put a series first."""
        rest = tuple(one for one in self.open_draft.draft.series if one != series_id)
        self.change(series=(series_id, *rest))

    def remove(self, series_id: str) -> None:
        """Take the article out of a series; the notice puts it back."""
        before = self.open_draft.draft
        gone = next((one for one in self._catalogue.series if one.id == series_id), None)
        self.change(series=tuple(one for one in before.series if one != series_id))
        if gone is not None:
            undo = partial(self._put_back, before.id, before.series, gone)
            self._notices.say(tr("Removed from “{name}”.", name=gone.name), tr("Undo"), undo)

    def _put_back(self, draft_id: str, before: tuple[str, ...], gone: Series) -> None:
        """Put the article back where it was in the series, not at its end."""

        def reorder(_series: Series) -> None:
            if self.open_draft.is_open and self.open_draft.draft.id == draft_id:
                self.change(series=before)

        part = gone.part_of(draft_id)
        self._catalogue.change(
            lambda library: library.series.add(draft_id, gone.id, part), reorder, self._notices.problem
        )

    def _relist(self) -> None:
        if self.open_draft.is_open:
            self.show_draft(self.open_draft.draft)

    def _redraw(self) -> None:
        self._shown = None
        self._relist()


def _part_note(series: Series, draft_id: str, *, main: bool) -> str:
    parts = len(series.parts)
    part = series.part_of(draft_id)
    if part is None:
        # Its save is on the way, and makes it the last part.
        part = parts = parts + 1
    note = tr("Part {part} of {parts}", part=part, parts=parts)
    return tr("Main · {note}", note=note) if main else note
