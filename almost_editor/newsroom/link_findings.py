"""What the gate finds in links to other articles: what only the library can tell, and what no text says by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.document.addresses import article_address
from almost_editor.document.dates import display_date
from almost_editor.document.draft import Stage
from almost_editor.document.inner_links import inner_id
from almost_editor.document.publication import Publication
from almost_editor.errors import NotFound
from almost_editor.library.cards import Card
from almost_editor.library.store import Library
from almost_editor.wording import called, later


def link_findings(
    library: Library,
    draft_id: str,
    leading: Iterable[tuple[str, str, str]],
    publication: Publication,
    now: datetime,
) -> tuple[Finding, ...]:
    """Return what is wrong with a draft's links to articles of the site, by what the library holds of those.

    Shapes: `leading` as in `Read`.
    """
    found = []
    for slug, whole, words in leading:
        if named := inner_id(whole):
            wrong = _wrong(library, named, words, publication, now) if named != draft_id else ""
            if wrong:
                found.append(_blocks(wrong))
            continue
        try:
            other = library.drafts.find(slug)
        except NotFound:
            continue
        if other.id == draft_id:
            continue
        card = library.drafts.cards_of((other.id,)).get(other.id)
        if card is None or not card.stage.may_go_out or card.held_back(now):
            said = later("The link “{words}” leads to an article that readers cannot get yet.", words=words)
            found.append(_blocks(said))
            continue
        there = urlsplit(article_address(card.slug, card.dated, publication)).path
        if urlsplit(whole).path.rstrip("/") != there.rstrip("/"):
            said = later("The link “{words}” leads to where its article was before.", words=words)
            found.append(Finding("link-moved", Level.NOTE, "body", said))
    return tuple(dict.fromkeys(found))


def _blocks(message: str) -> Finding:
    return Finding("link-not-out", Level.BLOCK, "body", message)


def _wrong(library: Library, draft_id: str, words: str, publication: Publication, now: datetime) -> str:
    """Say why a link cannot lead to an article that it names by its id, or nothing where it can."""
    card = library.drafts.cards_of((draft_id,)).get(draft_id)
    if card is not None:
        return _not_out(card, words, publication, now)
    try:
        headline = called(library.drafts.summary(draft_id).headline)
    except NotFound:
        return later("The link “{words}” leads to an article that is not in this library.", words=words)
    return later("The link “{words}” leads to “{headline}”, which is in the trash.", words=words, headline=headline)


def _not_out(card: Card, words: str, publication: Publication, now: datetime) -> str:
    headline = called(card.headline)
    if card.stage is Stage.WITHDRAWN:
        return later("The link “{words}” leads to “{headline}”, which was withdrawn.", words=words, headline=headline)
    if card.legal:
        return later(
            "The link “{words}” leads to “{headline}”, which a lawyer must see first.", words=words, headline=headline
        )
    if card.held_back(now) and card.embargo is not None:
        return later(
            "The link “{words}” leads to “{headline}”, which is under embargo until {day}.",
            words=words,
            headline=headline,
            day=display_date(card.embargo, publication),
        )
    if card.stage.may_go_out and card.headline:
        return ""
    return later(
        "The link “{words}” leads to “{headline}”, which is not ready to go out.", words=words, headline=headline
    )
