"""Targets: where a link may lead, as the sheet shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from almost_editor.document.inner_links import inner_address
from almost_editor.library.candidates import Named
from almost_editor.ui.quick_open.row_delegate import LINES, Lines, lines_of
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import later, tr

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Target:
    """A place that a link may lead to. Shapes: without an `address` the link is taken away."""

    address: str
    lines: Lines
    words: str = ""
    """What stands in the text where no words are chosen."""


def article_target(named: Named) -> Target:
    """Return an article of this library as a target."""
    return Target(inner_address(named.id), lines_of(named), named.headline)


def address_target(address: str, *, copied: bool = False) -> Target:
    """Return an address as a target: one that was typed, or `copied` before."""
    return Target(
        address,
        Lines(address, tr("Address"), tr("The address that you copied") if copied else tr("Lead to this address")),
    )


NO_LINK = Target("", Lines(later("Remove the link"), "", later("Its words stay")))


def _said(target: Target) -> Lines:
    """Return what a row says; what people wrote is never translated."""
    lines = target.lines
    return Lines(tr(lines.head), "", tr(lines.below)) if target is NO_LINK else lines


class TargetsModel(QAbstractListModel):
    """The targets that are offered, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Target, ...] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        lines = _said(self._rows[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return lines.head
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(part for part in (lines.head, lines.below) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (lines.head, lines.at_end, lines.below) if part)
            case _:
                return lines if role == LINES else None

    def set_rows(self, rows: Sequence[Target]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def target(self, row: int) -> Target:
        """Return the target of a row."""
        return self._rows[row]
