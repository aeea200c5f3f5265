"""What the gate finds in links to other articles: what only the library can tell, and what no text says by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from almost_editor.document.addresses import article_address
from almost_editor.document.publication import Publication
from almost_editor.errors import NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.finding import Finding, Level


def link_findings(
    library: Library,
    draft_id: str,
    leading: Iterable[tuple[str, str, str]],
    publication: Publication,
    now: datetime,
) -> tuple[Finding, ...]:
    """Return what is wrong with a draft's links to articles of the site, by what the library holds of those."""
    found = []
    for slug, whole, words in leading:
        try:
            other = library.drafts.find(slug)
        except NotFound:
            continue
        if other.id == draft_id:
            continue
        link = f"The link “{words}”"
        card = library.drafts.cards_of((other.id,)).get(other.id)
        if card is None or not card.stage.may_go_out or card.held_back(now):
            found.append(
                Finding("link-not-out", Level.BLOCK, "body", f"{link} leads to an article that readers cannot get yet.")
            )
            continue
        there = urlsplit(article_address(card.slug, card.dated, publication)).path
        if urlsplit(whole).path.rstrip("/") != there.rstrip("/"):
            found.append(Finding("link-moved", Level.NOTE, "body", f"{link} leads to where its article was before."))
    return tuple(dict.fromkeys(found))
