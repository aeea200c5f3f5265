"""`series`: making, naming, merging, deleting, filling and ordering."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, answer, answer_json, can_ask, on_one_line, say
from almost_editor.document.series import Series
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.store import Library


@click.group(
    epilog="""\b
Examples:
  almost-editor series new "The Crossing" --description "A bridge and what it joins."
  almost-editor series add the-crossing night-ferry-will-run-through-winter
  almost-editor series order "The Crossing" first-part second-part
"""
)
def series() -> None:
    """Make, order and fill series. A series is named by its slug or its name."""


def find_series(library: Library, name: str) -> Series:
    """Return a series by its slug or its name. Raises: NotFound."""
    try:
        return library.series.find(name)
    except NotFound:
        found = library.series.named(name)
        if found is None:
            raise
        return found


@series.command("list", epilog="\b\nExamples:\n  almost-editor series list\n  almost-editor series list --json\n")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def list_series(session: Session, as_json: bool) -> None:
    """List the series, with their articles in part order."""
    with session.library(writing=False) as library:
        every = library.series.all()
        drafts = {one.id: one for one in library.drafts.summaries()}
    if as_json:
        answer_json(
            [
                {
                    "slug": one.slug,
                    "name": one.name,
                    "description": one.description,
                    "colour": one.colour,
                    "parts": [drafts[part].slug for part in one.parts if part in drafts],
                }
                for one in every
            ]
        )
        return
    for one in every:
        answer(f"{one.slug}  {on_one_line(one.name)}  ({len(one.parts)})")
        for number, part in enumerate(one.parts, 1):
            if part in drafts:
                answer(f"  {number:>3}  {drafts[part].slug}")


@series.command(epilog='\b\nExamples:\n  almost-editor series new "The Crossing"\n')
@click.argument("name")
@click.option("--description", default="", help="What the series is about, for its own page.")
@click.pass_obj
def new(session: Session, name: str, description: str) -> None:
    """Make a series and print its slug."""
    with session.library(writing=True) as library:
        answer(library.series.create(name, description).slug)


@series.command(epilog='\b\nExamples:\n  almost-editor series rename the-crossing "The Harbor Crossing"\n')
@click.argument("series_name", metavar="SERIES")
@click.argument("name")
@click.pass_obj
def rename(session: Session, series_name: str, name: str) -> None:
    """Give a series another name; its slug stays once one of its articles was exported."""
    with session.library(writing=True) as library:
        answer(library.series.rename(find_series(library, series_name).id, name).slug)


@series.command(epilog='\b\nExamples:\n  almost-editor series describe the-crossing "A bridge and what it joins."\n')
@click.argument("series_name", metavar="SERIES")
@click.argument("text")
@click.pass_obj
def describe(session: Session, series_name: str, text: str) -> None:
    """Say what a series is about."""
    with session.library(writing=True) as library:
        library.series.describe(find_series(library, series_name).id, text)


@series.command(epilog="\b\nExamples:\n  almost-editor series merge bridge-stories the-crossing\n")
@click.argument("source", metavar="SERIES")
@click.argument("target", metavar="INTO")
@click.pass_obj
def merge(session: Session, source: str, target: str) -> None:
    """Move all articles of a series into another one, behind its own, and take the empty series away."""
    with session.library(writing=True) as library:
        answer(library.series.merge(find_series(library, source).id, find_series(library, target).id).slug)


@series.command(epilog="\b\nExamples:\n  almost-editor series delete the-crossing --articles keep\n")
@click.argument("series_name", metavar="SERIES")
@click.option("--articles", type=click.Choice(["keep", "trash"]), help="What happens to its articles.")
@click.pass_obj
def delete(session: Session, series_name: str, articles: str | None) -> None:
    """Delete a series; its articles are kept or put into the trash, as you say."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        count = len(one.parts)
        if count and articles is None:
            articles = _ask(one, count)
        if articles == "trash":
            for part in one.parts:
                library.drafts.trash(part)
        library.series.delete(one.id)
    say(f"Deleted “{one.name}”; {count} articles were {'put into the trash' if articles == 'trash' else 'kept'}.")


def _ask(one: Series, count: int) -> str:
    if not can_ask():
        raise InvalidValue(
            f"“{one.name}” has {count} articles, and it was not said what happens to them.",
            "Add --articles keep, or --articles trash.",
        )
    chosen: str = click.prompt(f"“{one.name}” has {count} articles", type=click.Choice(["keep", "trash"]), err=True)
    return chosen


@series.command(epilog="\b\nExamples:\n  almost-editor series add the-crossing storm --part 2\n")
@click.argument("series_name", metavar="SERIES")
@click.argument("slugs", nargs=-1, required=True, metavar="SLUG…")
@click.option("--part", type=click.IntRange(min=1), help="Its place in the series; without it the last.")
@click.pass_obj
def add(session: Session, series_name: str, slugs: tuple[str, ...], part: int | None) -> None:
    """Put articles into a series, as its last parts or from the one named."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        ids = [library.drafts.find(slug).id for slug in slugs]
        for number, draft_id in enumerate(ids):
            library.series.add(draft_id, one.id, None if part is None else part + number)


@series.command(epilog="\b\nExamples:\n  almost-editor series remove the-crossing storm\n")
@click.argument("series_name", metavar="SERIES")
@click.argument("slugs", nargs=-1, required=True, metavar="SLUG…")
@click.pass_obj
def remove(session: Session, series_name: str, slugs: tuple[str, ...]) -> None:
    """Take articles out of a series; the articles stay."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        ids = [library.drafts.find(slug).id for slug in slugs]
        missing = [slug for slug, draft_id in zip(slugs, ids, strict=True) if draft_id not in one.parts]
        if missing:
            raise InvalidValue(
                f"“{missing[0]}” is not in the series “{one.name}”.", "See its articles with: almost-editor series list"
            )
        for draft_id in ids:
            library.series.remove(draft_id, one.id)


@series.command(epilog='\b\nExamples:\n  almost-editor series order "The Crossing" first-part second-part\n')
@click.argument("series_name", metavar="SERIES")
@click.argument("slugs", nargs=-1, required=True, metavar="SLUG…")
@click.pass_obj
def order(session: Session, series_name: str, slugs: tuple[str, ...]) -> None:
    """Put a series into order; articles that are not named come after, as they stood."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        library.series.order(one.id, [library.drafts.find(slug).id for slug in slugs])


@series.command(epilog="\b\nExamples:\n  almost-editor series first the-crossing storm\n")
@click.argument("series_name", metavar="SERIES")
@click.argument("slugs", nargs=-1, metavar="[SLUG…]")
@click.pass_obj
def first(session: Session, series_name: str, slugs: tuple[str, ...]) -> None:
    """Say which articles come first under More On, in this order; without any, none do."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        pins = [library.drafts.find(slug).id for slug in slugs]
        library.series.choose(one.id, pins=pins, left_out=[left for left in one.left_out if left not in pins])


@series.command("leave-out", epilog="\b\nExamples:\n  almost-editor series leave-out the-crossing storm\n")
@click.argument("series_name", metavar="SERIES")
@click.argument("slugs", nargs=-1, metavar="[SLUG…]")
@click.pass_obj
def leave_out(session: Session, series_name: str, slugs: tuple[str, ...]) -> None:
    """Say which articles More On never shows; without any, it shows all."""
    with session.library(writing=True) as library:
        one = find_series(library, series_name)
        library.series.choose(one.id, pins=one.pins, left_out=[library.drafts.find(slug).id for slug in slugs])


@series.command(
    epilog='\b\nExamples:\n  almost-editor series newsletter the-crossing "Get The Crossing By Mail" /mail/\n'
)
@click.argument("series_name", metavar="SERIES")
@click.argument("text", default="")
@click.argument("address", default="")
@click.pass_obj
def newsletter(session: Session, series_name: str, text: str, address: str) -> None:
    """Give a series a newsletter call of its own; without words or address it has the publication's."""
    with session.library(writing=True) as library:
        library.series.call(find_series(library, series_name).id, text, address)
