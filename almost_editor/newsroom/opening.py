"""What an article's page shows of the rest of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Protocol

from almost_editor.document.addresses import article_address
from almost_editor.document.draft import Stage
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import NotFound
from almost_editor.library.cards import Card
from almost_editor.library.store import Library
from almost_editor.newsroom.more_on import chosen
from almost_editor.publish.article import Linked, Surroundings, Teaser


class Placed(Protocol):
    """What surroundings depend on: a draft, or what is known of one without reading its text."""

    @property
    def id(self) -> str:
        """The draft's id."""

    @property
    def series(self) -> tuple[str, ...]:
        """Ids of its series, the main one first."""

    @property
    def section(self) -> str:
        """The name of its section."""

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of our own articles that its text leads to."""


def surroundings(library: Library, draft: Placed, now: datetime | None = None) -> Surroundings:
    """Return the publication, the draft's series, its siblings, the trending articles, and those that it leads to.

    Siblings belong to the main series, by the rule of `more_on`, filled up with the newest of the draft's section
    where there are too few and the publication wants that; trending slots end at their time. Neither are ever the
    draft itself, in the trash, not yet ready, withdrawn, or held back (an embargo that is not over at `now`, a
    lawyer). With nothing chosen, or every slot over, the newest by their pages' dates trend. Cost: reads no body.
    Law: ready and exported articles are shown alike, so that recording an export changes nothing here.
    """
    publication = library.publication.load()
    moment = now or datetime.now(UTC)
    series = tuple(_series(library, draft.series))

    def shows(card: Card) -> bool:
        return card.id != draft.id and card.stage.may_go_out and not card.held_back(moment)

    count = max(publication.trending_count, 0)
    siblings = _more_on(library, draft, series[0], publication, shows) if series else []
    slots = _slots(publication, moment)
    trending = _known(library, slots, shows)[:count] if slots else library.drafts.newest_cards(count, shows)
    names = library.series.names()
    return Surroundings(
        publication=publication,
        series=series,
        siblings=tuple(_teasers(publication, siblings, names)),
        trending=tuple(_teasers(publication, trending, names)),
        linked=linked(library, draft.links, publication, moment),
    )


def without_others(library: Library, draft: Placed, now: datetime) -> Surroundings:
    """Return the publication, the draft's series and where its links lead: enough to tell of it, not for its page."""
    publication = library.publication.load()
    return Surroundings(
        publication,
        series=tuple(_series(library, draft.series)),
        linked=linked(library, draft.links, publication, now),
    )


def linked(library: Library, ids: Sequence[str], publication: Publication, now: datetime) -> tuple[Linked, ...]:
    """Return those of some articles that a link may lead to: they can go out at `now`, or a page is in their place."""
    cards = library.drafts.cards_of(ids) if ids else {}
    return tuple(
        Linked(card.id, card.headline, article_address(card.slug, card.dated, publication))
        for draft_id in ids
        if (card := cards.get(draft_id)) is not None
        and (card.stage is Stage.WITHDRAWN or (card.stage.may_go_out and card.headline and not card.held_back(now)))
    )


def _more_on(
    library: Library, draft: Placed, series: Series, publication: Publication, shows: Callable[[Card], bool]
) -> list[Card]:
    """Return the cards of a *More On* block."""
    cards = {card.id: card for card in _known(library, series.parts, shows)}
    most = max(publication.more_on_count, 0)
    ids = chosen(
        series.parts, draft.id, pins=series.pins, left_out=series.left_out, most=most, shows=lambda one: one in cards
    )
    least = min(publication.more_on_least, most or publication.more_on_least)
    lacking = least - len(ids)
    found = [cards[one] for one in ids]
    if lacking <= 0 or publication.more_on_fallback != "section" or not draft.section:
        return found

    def fills(card: Card) -> bool:
        return shows(card) and card.id not in ids and card.id not in series.left_out

    return found + library.drafts.newest_cards(lacking, fills, draft.section)


def _slots(publication: Publication, moment: datetime) -> list[str]:
    """Return the trending articles whose time is not over."""
    ends = {one.draft_id: one.until for one in publication.trending_ends}
    return [one for one in publication.trending if one not in ends or ends[one] > moment]


def _series(library: Library, ids: Iterable[str]) -> Iterator[Series]:
    for series_id in ids:
        try:
            yield library.series.get(series_id)
        except NotFound:
            # Deleted while the draft was open: the page goes on without it.
            continue


def _known(library: Library, ids: Sequence[str], shows: Callable[[Card], bool]) -> list[Card]:
    """Return the cards of those ids that are shown, in their order."""
    cards = library.drafts.cards_of(ids)
    return [cards[draft_id] for draft_id in ids if draft_id in cards and shows(cards[draft_id])]


def _teasers(publication: Publication, cards: Iterable[Card], names: Mapping[str, str]) -> Iterator[Teaser]:
    teaser = _teller(publication)
    return (teaser(card, names.get(card.series, "")) for card in cards)


@lru_cache(maxsize=2)
def _teller(publication: Publication) -> Callable[[Card, str], Teaser]:
    """Return what tells of an article; what trends is told of on every page of a site."""

    @lru_cache(maxsize=4096)
    def teaser(card: Card, series: str) -> Teaser:
        return Teaser(
            headline=card.headline,
            dek=card.dek,
            address=article_address(card.slug, card.dated, publication),
            dated=card.dated,
            series=series,
        )

    return teaser
