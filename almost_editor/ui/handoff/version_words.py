"""How a field of which there are two versions is called, and how its versions read."""

from __future__ import annotations

from datetime import datetime

from almost_editor.document.dates import display_date
from almost_editor.document.draft import STAGE_NAMES, Stage
from almost_editor.document.fields_as_text import LABELS
from almost_editor.document.publication import Publication
from almost_editor.document.settling import Standing
from almost_editor.wording import later, tr

_OF_PICTURE = {
    "alt": later("Alt text of “{name}”"),
    "caption": later("Caption of “{name}”"),
    "credit": later("Credit of “{name}”"),
}
_DATES = frozenset(("published", "modified", "due", "embargo"))


def title_of(one: Standing) -> str:
    """Return what a person calls what stands in two versions."""
    field = one.versions.field
    if not field:
        return tr("A passage of the text") if not one.in_notes else tr("A passage of the private notes")
    if field in LABELS:
        return tr(LABELS[field])
    what, _, name = field.partition(" of ")
    if name and what in _OF_PICTURE:
        return tr(_OF_PICTURE[what], name=name)
    return tr("The picture “{name}”", name=field.removeprefix("picture "))


def words_of(field: str, text: str, publication: Publication) -> str:
    """Return a version as it reads."""
    if not text:
        return tr("No") if field == "legal" else tr("(nothing)")
    if field == "legal":
        return tr("Yes")
    if field == "stage" and text in set(Stage):
        return tr(STAGE_NAMES[Stage(text)])
    if field in _DATES:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        return f"{display_date(moment, publication)} ({moment:%H:%M %Z})"
    return text
