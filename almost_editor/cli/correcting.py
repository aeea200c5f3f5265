"""`correct` and `corrections`: putting right what is out, and seeing what was put right."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from almost_editor.cli.session import Session, answer, answer_json, on_one_line
from almost_editor.document.corrections import Readers
from almost_editor.document.draft import CorrectionKind
from almost_editor.newsroom import corrections as newsroom


@click.command(
    epilog="""\b
Examples:
  almost-editor correct harbor-bridge "An earlier version misstated the length of the bridge. It is 412 meters."
  almost-editor correct harbor-bridge --kind update "The council voted on Tuesday." --by "Ada Quill"
"""
)
@click.argument("slug")
@click.argument("text")
@click.option(
    "--kind", type=click.Choice([one.value for one in CorrectionKind]), default="correction", help="What it is."
)
@click.option("--by", default="", metavar="NAME", help="Who made it, for the house alone.")
@click.option("--silent", is_flag=True, help="Leave the Updated date as it is.")
@click.pass_obj
def correct(session: Session, *, slug: str, text: str, kind: str, by: str, silent: bool) -> None:
    """Add a dated correction to an article; readers see that it was updated, unless you say --silent.

    Export the article again afterwards.
    """
    readers = Readers.SEE_NOTHING if silent else Readers.SEE_UPDATED
    with session.library(writing=True) as library:
        draft = library.drafts.find(slug)
        newsroom.correct(library, draft, CorrectionKind(kind), text, datetime.now(UTC), by=by, readers=readers)


@click.command(epilog="\b\nExamples:\n  almost-editor corrections\n  almost-editor corrections --json\n")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def corrections(session: Session, as_json: bool) -> None:
    """List the corrections of all articles that readers can see, the newest first."""
    with session.library(writing=False) as library:
        found = newsroom.corrections(library, datetime.now(UTC))
    if as_json:
        answer_json(
            [
                {
                    "kind": one.kind.value,
                    "at": one.moment.isoformat(),
                    "text": one.text,
                    "headline": one.headline,
                    "address": one.address,
                }
                for one in found
            ]
        )
        return
    for one in found:
        answer(f"{one.moment:%Y-%m-%d}  {one.kind.value:13}  {on_one_line(one.headline)}: {on_one_line(one.text)}")
