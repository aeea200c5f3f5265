"""The rows of the findings: each with its weight, its sentence and where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import later, tr

FINDING = Qt.ItemDataRole.UserRole + 1
"""The `Finding` of a row."""
PLACE = Qt.ItemDataRole.UserRole + 2
"""Where it is, as a person says it."""
_Index = QModelIndex | QPersistentModelIndex
_LEVELS = {
    Level.BLOCK: later("Stops an export"),
    Level.NOTE: later("Note"),
    Level.HINT: later("Hint"),
}
_FIELDS = {
    "headline": later("Headline"),
    "dek": later("Dek"),
    "description": later("Description"),
    "authors": later("Byline"),
    "dateline": later("Dateline"),
    "tags": later("Tags"),
    "hero": later("Hero picture"),
    "pictures": later("Pictures"),
    "corrections": later("Corrections"),
    "series": later("Series"),
    "stage": later("Stage"),
    "published": later("Published"),
    "modified": later("Updated"),
    "embargo": later("Embargo"),
    "legal": later("Lawyer"),
    "body": later("Text"),
}
_SHOWN = 40


class FindingsModel(QAbstractListModel):
    """What was found in an article, what blocks first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()

    @property
    def found(self) -> tuple[Finding, ...]:
        """What stands in the rows."""
        return self._found

    def show(self, found: Sequence[Finding]) -> None:
        """Show other findings."""
        if tuple(found) != self._found:
            self.beginResetModel()
            self._found = tuple(found)
            self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._found):
            return None
        finding = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(finding.message)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{tr(_LEVELS[finding.level])}: {tr(finding.message)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(_LEVELS[finding.level])}: {tr(finding.message)} {place_of(finding)}"
            case _:
                return {FINDING: finding, PLACE: place_of(finding)}.get(role)


def place_of(finding: Finding) -> str:
    """Say where a finding is: the field, or the line of the text and the words."""
    field = tr(_FIELDS.get(finding.field, finding.field))
    if finding.field == "body" and finding.line is not None:
        field = tr("Line {number:,}", number=finding.line + 1)
    words = finding.words if len(finding.words) <= _SHOWN else f"{finding.words[:_SHOWN].rstrip()}…"
    return f"{field} · {words}" if words.strip() else field
