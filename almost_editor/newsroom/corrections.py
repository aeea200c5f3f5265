"""Corrections across the library: those that readers see, for a page of all of them, and making one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from almost_editor.document.addresses import article_address
from almost_editor.document.corrections import Readers, corrected
from almost_editor.document.draft import CorrectionKind, Draft
from almost_editor.document.inner_links import inner_ids
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import linked
from almost_editor.publish.notices import CorrectionEntry


def correct(
    library: Library, draft: Draft, kind: CorrectionKind, text: str, at: datetime, *, by: str = "", readers: Readers
) -> Draft:
    """Add a dated record to an article and save it. Raises: InvalidValue, LibraryError."""
    changed = corrected(draft, kind, text, at, by=by, readers=readers)
    saved = library.drafts.save(changed)
    return replace(changed, revision=saved.revision, slug=saved.slug)


def corrections(library: Library, now: datetime) -> tuple[CorrectionEntry, ...]:
    """Return what was corrected in articles that readers can see, the newest first.

    Law: none of an article that was never exported, was withdrawn, is in the trash or held back at `now`.
    """
    publication = library.publication.load()
    records = library.corrections.newest()
    cards = library.drafts.cards_of({draft_id for draft_id, _ in records})
    out = library.exports.out()
    languages = library.drafts.languages_of(cards)
    ids = inner_ids(*(one.text for _, one in records))
    addresses = {one.id: one.address for one in linked(library, ids, publication, now)}
    return tuple(
        CorrectionEntry(
            headline=card.headline,
            address=article_address(card.slug, card.dated, publication),
            kind=one.kind,
            text=one.text,
            moment=one.at,
            language=languages[draft_id],
            articles={named: addresses[named] for named in inner_ids(one.text) if named in addresses},
        )
        for draft_id, one in records
        if draft_id in out
        and (card := cards.get(draft_id)) is not None
        and card.stage.may_go_out
        and not card.held_back(now)
    )
