"""The gate: what must be right before an article goes out, and what should be said about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from almost_editor.desk.checking import check
from almost_editor.desk.checks.finding import Finding, Level, blocks, weighed
from almost_editor.desk.checks.leaving import HEADLINE_MISSING
from almost_editor.desk.stylebook.entries import NO_BOOK, Stylebook
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.errors import ExportRefused
from almost_editor.wording import Later, joined, later, word

WITH_LETTER = frozenset({"bag", "zip", "email"})
"""Formats that a newsletter goes out with."""
AT_GATE = frozenset({Level.BLOCK, Level.NOTE})
"""What is told there; hints are for the desk."""
POSTAL_ADDRESS = "postal_address"
"""The field of a finding that is the publication’s, not the draft’s."""


def findings(
    draft: Draft,
    publication: Publication,
    now: datetime | None = None,
    *,
    of_text: Sequence[Finding] = (),
    levels: frozenset[Level] = AT_GATE,
    book: Stylebook = NO_BOOK,
) -> tuple[Finding, ...]:
    """Return what the gate has to say about a draft, what blocks first.

    Shapes: `of_text` is what `text_findings` found, which takes a render and the library. Units: `now` carries a zone.
    """
    moment = now or datetime.now(UTC)
    return weighed((*check(draft, publication, moment, levels=levels, book=book), *of_text))


def letter_findings(publication: Publication, format: str) -> tuple[Finding, ...]:
    """Return what is to be said of the letter that goes out with a format: laws want the sender’s postal address."""
    if format not in WITH_LETTER or squash(publication.postal_address):
        return ()
    message = later("The newsletter says no postal address, which many countries’ laws want; the publication has none.")
    return (Finding("postal-address-missing", Level.NOTE, POSTAL_ADDRESS, message),)


def pass_gate(found: Sequence[Finding], override: str) -> None:
    """Let an article out where nothing blocks or somebody gives a reason; without a headline there is none.

    Raises: ExportRefused.
    """
    stopping = blocks(found)
    nameless = [one.message for one in stopping if one.rule == HEADLINE_MISSING]
    if nameless:
        raise ExportRefused(nameless[0], later("Write one: a page cannot go without it, whatever the reason."))
    if stopping and not squash(override):
        # TK in three places of the text is said once.
        messages = dict.fromkeys(one.message for one in stopping)
        said = joined(one if isinstance(one, Later) else word(one) for one in messages)
        raise ExportRefused(said, later("Put that right, or give a reason to export it as it is (--override REASON)."))
