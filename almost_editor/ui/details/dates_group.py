"""The dates that readers see, and the one before which they must not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial

from almost_editor.document.dates import display_date, local, zone_of
from almost_editor.document.draft import Draft
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Group, hint_label
from almost_editor.ui.details.moments import MomentField
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.wording import later, tr

_FIELDS = (("published", later("Published")), ("modified", later("Updated")), ("embargo", later("Embargo until")))


class DatesGroup(Group):
    """Edit published, updated and embargo, on the publication's clock."""

    follows = frozenset({"published", "modified", "embargo"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, now: Callable[[], datetime]) -> None:
        super().__init__(tr("Dates"), theme, open_draft)
        self._catalogue = catalogue
        self._fields: dict[str, MomentField] = {}
        for name, text in _FIELDS:
            label = tr(text)
            field = MomentField(theme, label, now, may_be_now=name != "embargo")
            field.changed.connect(partial(self._take, name))
            self.form.field(label, field)
            self._fields[name] = self.fields[name] = field
        self._hint = hint_label()
        self.form.addWidget(self._hint)
        catalogue.listed.connect(self._relist)

    def show_draft(self, draft: Draft) -> None:
        """Show the dates on the publication's clock."""
        publication = self._catalogue.publication
        zone = zone_of(publication)
        for name, field in self._fields.items():
            field.show_value(getattr(draft, name), zone)
        dated = display_date(draft.dated, publication)
        if draft.published is None:
            shown = tr("On the page: {date}, when it was begun, until it has a date of its own.", date=dated)
        else:
            shown = tr("On the page: {date}.", date=dated)
        self._hint.setText(f"{shown} {zone_sentence(zone, publication.time_zone, local(draft.dated, publication))}")

    def _take(self, name: str, value: datetime | None) -> None:
        self.change(**{name: value})

    def _relist(self) -> None:
        if self.open_draft.is_open:
            self.show_draft(self.open_draft.draft)


def zone_sentence(zone: tzinfo, name: str, moment: datetime) -> str:
    """Say which clock the times are on, such as that of New York, five hours behind."""
    offset = zone.utcoffset(moment.replace(tzinfo=None))
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    shift = f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
    return tr("Times are those of {place} ({shift}).", place=name.rpartition("/")[2].replace("_", " "), shift=shift)
