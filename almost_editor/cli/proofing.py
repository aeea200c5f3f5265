"""`proof`: the page for a lawyer or a source, before it goes out."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.paper import print_page
from almost_editor.cli.session import FilePath, Session, answer, steps
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.proofing import PROOF_FORMATS, write_proof
from almost_editor.paths import resources_folder


@click.command(
    epilog="""\b
Examples:
  almost-editor proof night-ferry-will-run-through-winter --to ~/proofs
  almost-editor proof five-questions --to ~/proofs --for "Dana Reyes"
  almost-editor proof five-questions --to ~/proofs --format pdf

A proof is one file that opens by a double click. It says “Not for publication”, the day, the revision and for whom it
is. It needs no gate, and the library does not count it as an export.
"""
)
@click.argument("slug")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(PROOF_FORMATS), default="html", help="html unless you say so.")
@click.option("--for", "reader", default="", metavar="NAME", help="Who is to read it; it stands on the proof.")
@click.pass_obj
def proof(session: Session, *, slug: str, to: Path, format_: str, reader: str) -> None:
    """Write an article's page as a proof, marked as not for publication."""
    with session.library(writing=False) as library, steps("Making the proof") as progress:
        progress(0, 1, "Page")
        layouts = layout_folders(library, resources_folder())
        path = write_proof(library, slug, to, format_, layouts=layouts, reader=reader, print_page=print_page)
    answer(str(path))
