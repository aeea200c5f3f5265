"""A publication: what all its pages share. What changes a page's bytes lives here or in the draft, nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HouseWords:
    """The publication's own words on its pages; `{…}` is filled in where it stands."""

    by: str = "By"
    conjunction: str = "and"
    """Between the last two names of a byline."""
    more_on: str = "More On {series}"
    trending: str = "Trending"
    trending_empty: str = "Nothing here yet. The next stories are being written."
    newsletter: str = "Subscribe To The {publication} Newsletter For More"
    minutes: str = "{minutes} min read"
    updated: str = "Updated {date}"
    correction: str = "Correction"
    clarification: str = "Clarification"
    update: str = "Update"
    withdrawn: str = "This Article Was Withdrawn"
    withdrawn_on: str = "Withdrawn {date}"
    nameplate: str = "Nameplate of {publication}"
    """What the picture shows that cards have of an article without one."""


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link in the head of every page; `address` is absolute, or a path of the publication's own site."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class SlotEnd:
    """When an article leaves the Trending block; `until` carries a zone."""

    draft_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Publication:
    """One publication; a library has exactly one."""

    name: str = "Almost"
    language: str = "en-US"
    time_zone: str = "America/New_York"
    """An IANA name; it governs dates on pages, addresses, and the embargo."""
    address: str = "https://almost.example/"
    """The root of the site, https, with its closing slash."""
    article_path: str = "/{year}/{month}/{slug}/"
    series_path: str = "/series/{slug}/"
    author_path: str = "/authors/{slug}/"
    """Where a profile is, for an author who names no address."""
    newsletter_address: str = "https://almost.example/newsletter/"
    unsubscribe: str = "{{unsubscribe}}"
    """Where a letter's reader takes the name off the list: an address, or what the mailing service fills in for one."""
    postal_address: str = ""
    """At a letter's end; many countries' laws want it there."""
    date_style: str = "ap"
    """`ap` (Wednesday, Nov. 9, 2022), `long` (Wednesday, November 9, 2022), `day-first` (9 November 2022) or `iso`."""
    headline_case: str = "title"
    """`title` or `sentence`."""
    house_style: str = "ap"
    """The rule set that texts are held against beside the desk’s own: `ap`, or `none`. No page changes by it."""
    words: HouseWords = field(default_factory=HouseWords)
    sections: tuple[str, ...] = ("News", "Politics", "World", "Culture", "Opinion")
    nav: tuple[NavLink, ...] = (
        NavLink("News", "/"),
        NavLink("Series", "/series/"),
        NavLink("Newsletter", "/newsletter/"),
    )
    trending: tuple[str, ...] = ()
    """Ids of the drafts in the Trending block, in order; empty means the newest by date that may go out."""
    trending_count: int = 5
    trending_ends: tuple[SlotEnd, ...] = ()
    """When articles leave the Trending block; one without an end stays."""
    more_on_count: int = 20
    """The most articles of a *More On* block; 0 is all of the series, on each of its pages."""
    more_on_least: int = 3
    """With fewer than these, `more_on_fallback` fills up."""
    more_on_fallback: str = "none"
    """`none`, or `section`: the newest of the article's section."""
    default_layout: str = "article"
