"""`new`: an article to begin with."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, answer
from almost_editor.document.draft import CHOSEN_STAGES, Stage
from almost_editor.document.text import clean_line


@click.command(
    epilog="""\b
Examples:
  almost-editor new
  almost-editor new "Ferry Will Run Through Winter" --series "The Crossing"
  almost-editor new "Who Pays For Deeper Wells" --stage idea
"""
)
@click.argument("headline", default="")
@click.option("--dek", default="", help="The sentence below the headline.")
@click.option("--series", "series_names", multiple=True, metavar="NAME", help="A series, made if new; may be repeated.")
@click.option(
    "--stage",
    type=click.Choice([stage.value for stage in CHOSEN_STAGES]),
    default="draft",
    help="How far it has come; a draft unless said otherwise.",
)
@click.pass_obj
def new(session: Session, headline: str, dek: str, series_names: tuple[str, ...], stage: str) -> None:
    """Start a new article and print its slug."""
    with session.library(writing=True) as library:
        series = tuple((library.series.named(name) or library.series.create(name)).id for name in series_names)
        draft = library.drafts.new(
            headline=clean_line(headline).strip(),
            dek=clean_line(dek).strip(),
            series=tuple(dict.fromkeys(series)),
            stage=Stage(stage),
        )
        answer(library.drafts.save(draft).slug)
