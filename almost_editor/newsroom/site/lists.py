"""The lists of a site with their words: what stands at the head of each, and in its feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from almost_editor.document.addresses import absolute
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.text import squash
from almost_editor.newsroom.site.plan import Listing, Plan
from almost_editor.publish import feeds
from almost_editor.publish.feeds import ATOM, JSON, RSS, Channel
from almost_editor.publish.layouts import Layout
from almost_editor.publish.notices import CorrectionEntry
from almost_editor.publish.site.listing import Corrected, ListPage, Shelf, Story, Subject, corrected_of, page_of
from almost_editor.publish.site.paths import A_PAGE, FEED_LENGTH
from almost_editor.publish.sitemaps import News
from almost_editor.publish.wording import fill
from almost_editor.render.typography import set_text


@dataclass(slots=True)
class Told:
    """What articles say of themselves, by their ids, for the lists and feeds that name them."""

    stories: dict[str, Story] = field(default_factory=dict)
    news: dict[str, News] = field(default_factory=dict)
    entries: dict[str, feeds.Entry] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)
    """Machine dates of their last changes."""
    corrections: tuple[CorrectionEntry, ...] = ()


ALL = (RSS, ATOM, JSON)


def formats_of(listing: Listing) -> tuple[str, ...]:
    """Return the feeds of a list: the front page has every kind."""
    return (ALL if listing.kind == "front" else (RSS,)) if listing.has_feed else ()


def subject_of(listing: Listing, plan: Plan, layout: Layout) -> Subject:
    """Return what a list says of itself."""
    publication = plan.publication
    words = _Words(layout, publication)
    heading, description, intro = _said(listing, plan.series, publication, words)
    names = ALL if listing.kind == "newsletter" else formats_of(listing)
    # The newsletter's page leads to the feeds of the front page.
    at = absolute(publication.address, publication) if listing.kind == "newsletter" else ""
    return Subject(listing.kind, heading, description, intro, listing.address, names, at)


class _Words:
    """The layout's words, filled in."""

    def __init__(self, layout: Layout, publication: Publication) -> None:
        self._words = dict(layout.words)
        self._name = publication.name

    def __call__(self, word: str, **values: str) -> str:
        return fill(self._words.get(word, ""), publication=self._name, **values)


def _said(
    listing: Listing, series: Mapping[str, Series], publication: Publication, words: _Words
) -> tuple[str, str, str]:
    """Return a list's heading, its description for machines, and the words under its heading."""
    match listing.kind:
        case "series":
            name = series[listing.about].name
            about = squash(set_text(series[listing.about].description, publication.language))
            return name, about or words("series_of", series=name), about
        case "author":
            return listing.about, words("author_of", author=listing.about), ""
        case "section":
            return listing.about, words("section_of", section=listing.about), ""
        case "index":
            return words("series"), words("series_about"), ""
        case "corrections":
            return words("corrections"), words("corrections_about"), words("corrections_about")
        case "newsletter":
            return words("newsletter"), words("newsletter_about"), words("newsletter_text")
        case "missing":
            return words("missing"), words("missing_about"), words("missing_about")
        case _:
            return publication.name, words("front"), ""


def _corrected(listing: Listing, plan: Plan, told: Told) -> tuple[Corrected, ...]:
    found = told.corrections if listing.kind == "corrections" else ()
    return tuple(corrected_of(one, plan.publication) for one in found)


def list_page(listing: Listing, number: int, plan: Plan, layout: Layout, told: Told) -> ListPage:
    """Return a page of a list as a value."""
    shown = listing.ids[(number - 1) * A_PAGE : number * A_PAGE] if listing.kind != "index" else ()
    return page_of(
        subject_of(listing, plan, layout),
        plan.publication,
        number,
        len(listing.files),
        numbered=layout.word("page"),
        stories=tuple(told.stories[draft_id] for draft_id in shown),
        shelves=_shelves(plan) if listing.kind == "index" else (),
        corrections=_corrected(listing, plan, told),
    )


def _shelves(plan: Plan) -> tuple[Shelf, ...]:
    return tuple(
        Shelf(
            name=plan.series[one.about].name,
            address=one.address,
            description=squash(set_text(plan.series[one.about].description, plan.publication.language)),
            parts=len(one.ids),
        )
        for one in plan.listings
        if one.kind == "series"
    )


def feed_files(listing: Listing, plan: Plan, layout: Layout, told: Told) -> dict[str, bytes]:
    """Return the feeds of a list by name."""
    subject = subject_of(listing, plan, layout)
    notes = _corrected(listing, plan, told)
    dates = [*(told.changed[one] for one in listing.feed), *(one.notice.machine for one in notes)]
    front = listing.kind == "front"
    channel = Channel(
        title=subject.heading if front else f"{plan.publication.name}: {subject.heading}",
        description=subject.description,
        home=listing.address,
        base=listing.address,
        language=plan.publication.language,
        updated=max(dates, key=datetime.fromisoformat, default=""),
    )
    ids = listing.feed
    items = [told.entries[one].rss for one in ids] or [
        feeds.rss_note(f"{one.notice.label}: {one.headline}", one.address, one.notice, plan.publication.name)
        for one in notes[:FEED_LENGTH]
    ]
    made = {RSS: feeds.rss(channel, items)}
    if front:
        made[ATOM] = feeds.atom(channel, [told.entries[one].atom for one in ids])
        made[JSON] = feeds.json_feed(channel, [told.entries[one].json for one in ids])
    return made
