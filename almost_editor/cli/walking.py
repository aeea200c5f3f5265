"""Walking the whole path without a person: what a machine without a display does instead of opening the window."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import FilePath, Session
from almost_editor.cli.window import open_window
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder


@click.command("walk")
@click.option("--to", type=FilePath(), required=True, metavar="DIR", help="The folder for what comes of it.")
@click.pass_obj
def walk(session: Session, to: Path) -> None:
    """Open the library, preview an article, export it, save a picture of the window, and say where all of it is.

    An empty library is filled with the sample first.

    \b
    Example:
      almost-editor --library /tmp/try walk --to /tmp/tried
    """
    with session.library(writing=True) as library:
        folder = library.folder
        if library.drafts.is_empty():
            install_sample(library, resources_folder() / "sample")
    open_window(folder, (), walk_to=to)
