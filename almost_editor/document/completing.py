"""Completing a search: what can stand where the caret is, for whoever does not know the filters by heart."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from almost_editor.document.draft import STAGE_NAMES, Stage
from almost_editor.document.searching import FILTERS, parts_of
from almost_editor.document.text import folded
from almost_editor.wording import later, tr

MOST_OFFERED = 12
LEAST_TYPED = 2
"""Letters of a filter's name from which on it is offered: before that it is a word like any other."""

FILTER_WORDS: dict[str, str] = {
    "stage": later("how far it has come"),
    "series": later("the series it is in"),
    "by": later("who wrote it"),
    "has": later("something is still to come"),
    "before": later("dated before a day"),
    "after": later("dated on a day or later"),
}
"""What each filter asks for, in a few words for `tr`. Law: one for each of `FILTERS`, in their order."""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from."""

    today: date
    series: tuple[str, ...] = ()
    """Names."""
    authors: tuple[str, ...] = ()
    """Names."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be put into the search."""

    shown: str
    written: str
    """What it puts there."""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """What can be put in place of `text[start:end]`."""

    start: int
    end: int
    offers: tuple[Offer, ...] = field(default=())
    is_value: bool = False
    """Whether values of a filter are offered, and not filters."""

    def taken(self, text: str, offer: Offer) -> tuple[str, int]:
        """Return the text with an offer put into it, and where the caret stands then."""
        rest = text[self.end :]
        return text[: self.start] + offer.written + rest.removeprefix(" "), self.start + len(offer.written)


def complete(text: str, caret: int, known: Known, *, everything: bool = False) -> Completion | None:
    """Return what can stand at the caret; None where nothing is known that could.

    With `everything` filters are offered to whoever has typed nothing of them too.
    """
    for start, end, name, _value in parts_of(text):
        if start < caret <= end:
            typed = text[start:caret]
            if name in FILTERS and caret > start + len(name):
                value = typed[len(name) + 1 :].removeprefix('"')
                offers = _values(name, value, known)
            else:
                offers = _filters(typed) if everything or len(typed) >= LEAST_TYPED else ()
            is_value = name in FILTERS
            return Completion(start, end, offers, is_value) if offers else None
    return Completion(caret, caret, _filters("")) if everything else None


def _filters(typed: str) -> tuple[Offer, ...]:
    names = [name for name in FILTERS if name.startswith(typed.casefold())]
    return tuple(
        Offer("has:tk", "has:tk ", says) if name == "has" else Offer(f"{name}:", f"{name}:", says)
        for name in names
        for says in (tr(FILTER_WORDS[name]),)
    )


def _values(name: str, typed: str, known: Known) -> tuple[Offer, ...]:
    match name:
        case "stage":
            there = [(stage.value, tr(STAGE_NAMES[stage])) for stage in Stage]
        case "series":
            there = [(one, "") for one in known.series]
        case "by":
            there = [(one, "") for one in dict.fromkeys(known.authors)]
        case "has":
            there = [("tk", tr(FILTER_WORDS["has"]))]
        case _:
            there = _days(name, known.today)
    wanted = folded(typed)
    found = [(value, says) for value, says in there if wanted in folded(value) or (says and wanted in folded(says))]
    # Those that begin with what was typed come first; sorting is stable.
    found.sort(key=lambda one: not folded(one[0]).startswith(wanted))
    if [value for value, _says in found] == [typed]:
        return ()
    return tuple(Offer(value, f"{name}:{_quoted(value)} ", says) for value, says in found[:MOST_OFFERED])


def _days(name: str, today: date) -> list[tuple[str, str]]:
    near = (today, tr("today")) if name == "before" else (today - timedelta(days=7), tr("a week ago"))
    month, year = today.replace(day=1), today.replace(month=1, day=1)
    days = (near, (month, tr("this month began")), (year, tr("this year began")))
    return [(day.isoformat(), says) for day, says in days]


def _quoted(value: str) -> str:
    """Return a value as it is written; what is behind a quotation mark of its own cannot be."""
    value = value.partition('"')[0].strip()
    return f'"{value}"' if not value or any(sign.isspace() for sign in value) else value
