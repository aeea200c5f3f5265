"""The timeline: the revisions of an article, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from almost_editor.document.revision import Revision
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import count, tr

_ID = Qt.ItemDataRole.UserRole


class Timeline(QListWidget):
    """A line a revision: when, who, how long it was, and what it is kept for."""

    chosen = Signal(int)
    """The id of the revision that the keyboard or the pointer went to."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Revisions, the newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setFixedWidth(theme.px(236))
        self.currentItemChanged.connect(self._on_current)

    def show_revisions(self, revisions: Sequence[Revision], chosen: int | None, read: int = 0) -> None:
        """Show other revisions, and go to one of them; without a wish to the newest. `read` was read last."""
        self.blockSignals(True)
        self.clear()
        for one in revisions:
            item = QListWidgetItem(line_of(one, self._clock(), is_read=one.id == read))
            item.setData(_ID, one.id)
            item.setToolTip(plain_tip(one.headline or tr("Untitled")))
            self.addItem(item)
            if one.id == chosen:
                self.setCurrentItem(item)
        if self.currentItem() is None and self.count():
            self.setCurrentRow(0)
        self.blockSignals(False)
        self._on_current(self.currentItem())

    def go_to(self, revision_id: int) -> None:
        """Choose a revision, and tell of it though it be chosen already."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == revision_id:
                if row == self.currentRow():
                    self._on_current(self.item(row))
                self.setCurrentRow(row)

    @property
    def revision_id(self) -> int | None:
        """The chosen revision."""
        item = self.currentItem()
        return int(item.data(_ID)) if item is not None else None

    def _on_current(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(_ID)))


def line_of(revision: Revision, now: datetime, *, is_read: bool = False) -> str:
    """Return what the timeline says of a revision, on two lines; `is_read` is what this person read last."""
    said = (
        revision.name,
        tr("exported") if revision.exported else "",
        revision.by,
        count("{n:,} words", "{n:,} words", revision.words),
    )
    moment = moment_of(revision.at, now, seconds=True)
    when = tr("{moment} · read by you", moment=moment) if is_read else moment
    return f"{when}\n{' · '.join(filter(None, said))}"


def moment_of(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    """Return when something was, as people say it; of today to the second where it is asked for."""
    at = moment.astimezone(now.tzinfo)
    if at.date() == now.date():
        return tr("Today, {at:%H:%M:%S}", at=at) if seconds else tr("Today, {at:%H:%M}", at=at)
    if (now.date() - at.date()).days == 1:
        return tr("Yesterday, {at:%H:%M}", at=at)
    return f"{at.day} {at:%b %Y}, {at:%H:%M}"
