"""What an article's page shows of the rest of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from almost_editor.document.addresses import article_address
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import NotFound
from almost_editor.library.cards import Card
from almost_editor.library.store import Library
from almost_editor.publish.article import Surroundings, Teaser


def surroundings(library: Library, draft: Draft, now: datetime | None = None) -> Surroundings:
    """Return the publication, the draft's series, its siblings and the trending articles.

    Siblings belong to the main series, in part order; neither they nor the trending ones are ever the draft itself, in
    the trash, not yet ready, or held back (an embargo that is not over at `now`, a lawyer). With nothing chosen, the
    newest by their pages' dates trend. Cost: reads no body. Law: ready and exported articles are shown alike, so that
    recording an export changes nothing here.
    """
    publication = library.publication.load()
    moment = now or datetime.now(UTC)
    series = tuple(_series(library, draft.series))

    def shows(card: Card) -> bool:
        return card.id != draft.id and card.stage.may_go_out and not card.held_back(moment)

    count = max(publication.trending_count, 0)
    parts = series[0].parts if series else ()
    if publication.trending:
        trending = _known(library, publication.trending, shows)[:count]
    else:
        trending = library.drafts.newest_cards(count, shows)
    names = library.series.names()
    return Surroundings(
        publication=publication,
        series=series,
        siblings=tuple(_teasers(publication, _known(library, parts, shows), names)),
        trending=tuple(_teasers(publication, trending, names)),
    )


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
    for card in cards:
        yield Teaser(
            headline=card.headline,
            dek=card.dek,
            address=article_address(card.slug, card.dated, publication),
            dated=card.dated,
            series=names.get(card.series, ""),
        )
