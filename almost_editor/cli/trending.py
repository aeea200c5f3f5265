"""`trending`: the articles of the Trending block, in order, each as long as it is to stand there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import click

from almost_editor.cli.session import Session, answer, answer_json
from almost_editor.document.dates import zone_of
from almost_editor.document.publication import Publication, SlotEnd

_TIMES = ("%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M")


@click.group(
    epilog="""\b
Examples:
  almost-editor trending list
  almost-editor trending add harbor-bridge --place 1 --until 2026-04-01T18:00
  almost-editor trending remove harbor-bridge
"""
)
def trending() -> None:
    """Choose the articles of the Trending block; without any the newest stand there."""


@trending.command("list", epilog="\b\nExamples:\n  almost-editor trending list\n  almost-editor trending list --json\n")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def list_trending(session: Session, as_json: bool) -> None:
    """List the chosen articles in order, and when they leave."""
    with session.library(writing=False) as library:
        publication = library.publication.load()
        cards = library.drafts.cards_of(publication.trending)
    ends = {one.draft_id: one.until for one in publication.trending_ends}
    chosen = [cards[one] for one in publication.trending if one in cards]
    if as_json:
        answer_json([{"slug": one.slug, "until": _text(ends.get(one.id)) or None} for one in chosen])
        return
    for one in chosen:
        answer(f"{one.slug}  until {_text(ends[one.id])}" if one.id in ends else one.slug)


@trending.command(
    epilog="\b\nExamples:\n  almost-editor trending add harbor-bridge --place 1 --until 2026-04-01T18:00\n"
)
@click.argument("slug")
@click.option("--place", type=click.IntRange(min=1), help="Its place in the block; without it the last.")
@click.option("--until", type=click.DateTime(_TIMES), help="When it leaves, on the publication’s clock.")
@click.pass_obj
def add(session: Session, slug: str, place: int | None, until: datetime | None) -> None:
    """Put an article into the block, or to another place and time in it."""
    with session.library(writing=True) as library:
        draft_id = library.drafts.find(slug).id
        publication = _without(library.publication.load(), {draft_id})
        ids = list(publication.trending)
        ids.insert(len(ids) if place is None else place - 1, draft_id)
        ends = publication.trending_ends
        if until is not None:
            ends = (*ends, SlotEnd(draft_id, until.replace(tzinfo=zone_of(publication))))
        library.publication.save(replace(publication, trending=tuple(ids), trending_ends=ends))


@trending.command(epilog="\b\nExamples:\n  almost-editor trending remove harbor-bridge\n")
@click.argument("slugs", nargs=-1, required=True, metavar="SLUG…")
@click.pass_obj
def remove(session: Session, slugs: tuple[str, ...]) -> None:
    """Take articles out of the block."""
    with session.library(writing=True) as library:
        gone = {library.drafts.find(slug).id for slug in slugs}
        library.publication.save(_without(library.publication.load(), gone))


def _without(publication: Publication, gone: set[str]) -> Publication:
    return replace(
        publication,
        trending=tuple(one for one in publication.trending if one not in gone),
        trending_ends=tuple(one for one in publication.trending_ends if one.draft_id not in gone),
    )


def _text(until: datetime | None) -> str:
    return until.isoformat(timespec="minutes") if until is not None else ""
