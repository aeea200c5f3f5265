"""`export --site`: the whole site into a folder."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import FilePath, Session, answer, be_alone, say, steps
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.site.exporting import export_site
from almost_editor.paths import resources_folder


@click.command(
    "export",
    epilog="""\b
Example:
  almost-editor export --site --to ~/site

The folder is empty, or the one that the site was exported to before: then only what has changed is written, and what
the site no longer has is removed. Look at it with: almost-editor preview ~/site
""",
)
@click.option("--site", is_flag=True, required=True, help="The whole site; without it one article is exported.")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.pass_obj
def export_whole(session: Session, *, site: bool, to: Path) -> None:
    """Export the whole site: every article that may go out, lists, feeds, sitemaps and redirects.

    Nothing is put on record: to have an article count as exported, export it by itself.
    """
    be_alone("Export the site without asking the window: almost-editor export --site --to DIR")
    with session.library(writing=False) as library, steps("Exporting") as progress:
        made = export_site(library, to, layouts=layout_folders(library, resources_folder()), progress=progress)
    say(*made.notes)
    say(*(f"Remove from the server: {path}" for path in made.removed))
    changed = f"{len(made.written):,} of {made.files:,} files changed" if made.written else "nothing changed"
    say(f"{made.articles:,} articles; {changed}.")
    answer(str(made.path))
