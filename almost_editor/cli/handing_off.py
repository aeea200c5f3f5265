"""`handoff`, and the hand-off files of `import`: articles that go to another desk and come back."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import FilePath, Session, answer, say, steps
from almost_editor.errors import Cancelled, InvalidValue
from almost_editor.library.store import Library
from almost_editor.newsroom.handing_off import hand_off, handed_ids
from almost_editor.newsroom.taking_back import Came, TakenBack, take_back


@click.command(
    epilog="""\b
Examples:
  almost-editor handoff night-ferry-will-run-through-winter --to ferry.almost
  almost-editor handoff --series harbor --to harbor.almost
  almost-editor import ferry.almost                        take it in, or back
"""
)
@click.argument("slugs", nargs=-1, metavar="SLUG…")
@click.option("--series", default="", metavar="SLUG", help="All articles of a series.")
@click.option("--to", required=True, type=FilePath(), metavar="FILE.almost", help="The file to write.")
@click.option("--replace", is_flag=True, help="Write it also where such a file is there already.")
@click.pass_obj
def handoff(session: Session, *, slugs: tuple[str, ...], series: str, to: Path, replace: bool) -> None:
    """Write articles to one file for another desk: text, fields, pictures, series and history.

    Whoever imports it gets the articles; when they hand them back, what both sides changed is merged by the word. What
    was handed off stays in the history by name.
    """
    if not slugs and not series:
        raise InvalidValue("Name an article, or a series with --series.", "See the slugs with: almost-editor list")
    with session.library(writing=True) as library, steps("Handing off") as progress:
        try:
            ids = handed_ids(library, slugs, series)
            path = hand_off(library, ids, to, replace=replace, progress=progress)
        except KeyboardInterrupt:
            raise Cancelled("Stopped; nothing was written.") from None
    answer(str(path))


def take_handoff(library: Library, path: Path) -> None:
    """Take a hand-off file in and print the slugs of its articles. Raises: as `take_back`; nothing is changed then."""
    with steps("Taking in") as progress:
        taken = take_back(library, path, progress=progress)
    for one in taken:
        answer(one.draft.slug)
        say(*_told(one))


def _told(one: TakenBack) -> tuple[str, ...]:
    if one.came is Came.UNCHANGED:
        return (f"“{one.draft.slug}” has nothing new: the library had seen all of it.",)
    told = [str(note) for note in one.notes]
    if one.came is Came.MERGED:
        told.append(f"“{one.draft.slug}” was merged; what it was before is in its history.")
    if one.clashes:
        stands = "1 passage or field stands" if one.clashes == 1 else f"{one.clashes} passages or fields stand"
        told.append(f"{stands} in two versions in “{one.draft.slug}”: choose in its text and notes, or in the window.")
    return tuple(told)
