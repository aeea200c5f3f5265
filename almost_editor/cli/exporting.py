"""`export`: an article on its way out."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import Session, answer, say, steps
from almost_editor.newsroom import exporting
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.paths import resources_folder


@click.command(
    epilog="""\b
Examples:
  almost-editor export night-ferry-will-run-through-winter --to ~/upload
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --zip
  almost-editor export five-questions --to /tmp/proof --override "For the lawyer"

The package is almost-SLUG/ or almost-SLUG.zip in that folder: bag is the page with everything that belongs to it in a
BagIt bag, zip is the same as one file, html is what is uploaded, without the bag around it.
"""
)
@click.argument("slug")
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(exporting.FORMATS), default=None, help="bag unless you say so.")
@click.option("--zip", "as_zip", is_flag=True, help="The same as --format zip.")
@click.option("--override", default="", metavar="REASON", help="Export although the gate says no; the reason is kept.")
@click.pass_obj
def export(session: Session, *, slug: str, to: Path, format_: str | None, as_zip: bool, override: str) -> None:
    """Export an article as a package that can be uploaded as it is, whole or not at all.

    Articles that are ready or were exported before go out; for others say why with --override.
    """
    if as_zip and format_ not in (None, "zip"):
        raise click.UsageError(f"--zip and --format {format_} contradict each other.")
    with session.library(writing=True) as library, steps("Exporting") as progress:
        exported = exporting.export(
            library,
            slug,
            to,
            "zip" if as_zip else format_ or "bag",
            override,
            layouts=layout_folders(library, resources_folder()),
            progress=progress,
        )
        exporting.record(library, exported)
    say(*exported.notes)
    answer(str(exported.path))
