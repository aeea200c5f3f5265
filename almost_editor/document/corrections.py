"""Corrections: what was said wrongly, said unclearly, or has happened since, as dated records of a draft."""

from __future__ import annotations

import enum
from dataclasses import replace
from datetime import datetime

from almost_editor.document.draft import Correction, CorrectionKind, Draft
from almost_editor.document.text import clean_line, squash
from almost_editor.errors import InvalidValue
from almost_editor.wording import later


class Readers(enum.Enum):
    """Whether readers are told that an article changed."""

    SEE_UPDATED = "updated"
    """Its Modified is set: the page says “Updated …”, feeds and sitemaps bring it again."""
    SEE_NOTHING = "silent"
    """A silent fix: Modified stays as it is."""


def corrected(
    draft: Draft, kind: CorrectionKind, text: str, at: datetime, *, by: str = "", readers: Readers = Readers.SEE_UPDATED
) -> Draft:
    """Return the draft with one record more, the latest last. Raises: InvalidValue where the record says nothing."""
    at = at.replace(microsecond=0)
    record = Correction(kind, checked_text(text), at, clean_line(by).strip())
    records = tuple(sorted((*draft.corrections, record), key=lambda one: one.at))
    return told(replace(draft, corrections=records), at, readers)


def told(draft: Draft, at: datetime, readers: Readers) -> Draft:
    """Return a changed draft with its Modified set where readers are told; it never goes back."""
    if readers is Readers.SEE_NOTHING or (draft.modified is not None and draft.modified >= at):
        return draft
    return replace(draft, modified=at)


def with_records_of(then: Draft, now: Draft) -> Draft:
    """Return an earlier state of an article with the records that it has now: they are the article's, not its text's.

    Law: what readers were told stays told: neither a record nor the Updated date that it set goes back with the words.
    """
    modified = then.modified
    if now.corrections != then.corrections and now.modified is not None and then.updated < now.modified:
        modified = now.modified
    return replace(then, corrections=now.corrections, modified=modified)


def checked_text(text: str) -> str:
    """Return what a record says, on one line. Raises: InvalidValue where it is nothing."""
    line = clean_line(text).strip()
    if not squash(line):
        raise InvalidValue(later("The correction says nothing."), later("Write what was wrong and what is right."))
    return line


def owes_update(draft: Draft, out: Draft | None) -> bool:
    """Tell whether readers have other words of an article under the same Updated date; `out` is what went out last."""
    return out is not None and _words(draft) != _words(out) and draft.updated <= out.updated


def _words(draft: Draft) -> tuple[object, ...]:
    """Return what readers would call the article: not its layout, its addresses or what machines read."""
    return (draft.headline, draft.dek, draft.body, draft.authors, draft.dateline, draft.hero, draft.corrections)
