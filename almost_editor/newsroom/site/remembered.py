"""A library's furniture in memory: what `opening.surroundings` asks for, answered without a question to the disk.

An export of the site asks it of every article, in several processes; the rule of what stands around an article is
`opening`'s alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Self, cast

from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import NotFound
from almost_editor.library.cards import Card
from almost_editor.library.store import Library
from almost_editor.newsroom.site.plan import Passed
from almost_editor.wording import later


class Remembered:
    """Publication, series and cards of one moment; it travels between processes."""

    def __init__(self, publication: Publication, series: Iterable[Series], cards: Iterable[Card]) -> None:
        self._publication = publication
        self._series = {one.id: one for one in series}
        self._cards = {one.id: one for one in cards}
        self._names = {one.id: one.name for one in self._series.values()}

    @classmethod
    def of(cls, library: Library, passed: Passed | None = None) -> Self:
        """Read all of it once, with drafts as the gate of the site let them pass. Raises: LibraryDamaged."""
        cards = library.drafts.cards()
        if passed is not None:
            cards = [_as_passed(one, passed.earlier.get(one.id)) for one in cards if one.id not in passed.held]
            cards.sort(key=lambda one: one.slug)
            cards.sort(key=lambda one: one.dated, reverse=True)
        return cls(library.publication.load(), library.series.all(), cards)

    def as_library(self) -> Library:
        """Return it as whoever reads surroundings sees a library."""
        return cast("Library", self)

    @property
    def publication(self) -> Self:
        """Where the publication is asked for."""
        return self

    @property
    def series(self) -> Self:
        """Where series are asked for."""
        return self

    @property
    def drafts(self) -> Self:
        """Where cards are asked for."""
        return self

    def load(self) -> Publication:
        """Return the publication."""
        return self._publication

    def names(self) -> dict[str, str]:
        """Return the names of all series by their ids."""
        return self._names

    def get(self, series_id: str) -> Series:
        """Return a series. Raises: NotFound."""
        try:
            return self._series[series_id]
        except KeyError:
            raise NotFound(later("There is no such series in this library."), "") from None

    def cards_of(self, ids: Iterable[str]) -> dict[str, Card]:
        """Return the cards of some drafts by their ids."""
        return {draft_id: self._cards[draft_id] for draft_id in ids if draft_id in self._cards}

    def newest_cards(self, count: int, shows: Callable[[Card], bool], section: str | None = None) -> list[Card]:
        """Return the newest cards that `shows` lets pass, with a `section` only those of it."""
        found: list[Card] = []
        for card in self._cards.values():
            if len(found) == count:
                break
            if card.stage.may_go_out and section in (None, card.section) and shows(card):
                found.append(card)
        return found


def _as_passed(card: Card, earlier: Draft | None) -> Card:
    if earlier is None:
        return card
    return replace(
        card,
        slug=earlier.slug,
        headline=earlier.headline,
        dek=earlier.dek,
        section=earlier.section,
        created=earlier.created,
        published=earlier.published,
        modified=earlier.modified,
        series=earlier.series[0] if earlier.series else "",
    )
