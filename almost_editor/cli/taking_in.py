"""`import` and `sample`: articles that come from elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.handing_off import take_handoff
from almost_editor.cli.session import FilePath, Session, answer, say, steps
from almost_editor.errors import AlmostError, Cancelled, ImportRefused
from almost_editor.exchange.file_kinds import is_handoff
from almost_editor.library.store import Library, utc_now
from almost_editor.newsroom.files import FileState, open_file
from almost_editor.newsroom.safekeeping import keep_before_import
from almost_editor.newsroom.sample import install_sample
from almost_editor.newsroom.taking_in import import_file
from almost_editor.paths import resources_folder


@click.command(
    "import",
    epilog="""\b
Examples:
  almost-editor import copied-page.txt
  almost-editor import *.md
  almost-editor import copied-page.txt --verbatim
  almost-editor import ferry.almost
""",
)
@click.argument("files", nargs=-1, required=True, type=FilePath(), metavar="FILE…")
@click.option("--verbatim", is_flag=True, help="Keep every line below headline and dek in the text.")
@click.pass_obj
def take_in_files(session: Session, files: tuple[Path, ...], verbatim: bool) -> int:
    """Take files in as new articles and print their slugs.

    A text file may be a page as it was copied from the publication's site: headline, dek, text and series are
    recognised, and what the layout brings by itself is left out. Markdown files may carry YAML front matter; pictures
    they name are found beside them. Word documents (.docx) and HTML files become Markdown. What was left out or
    guessed is said, and kept in the article's notes. A hand-off file (.almost) brings its articles, or merges them with
    what they have become here. Before several files come in, the library is backed up if it changed since the last
    backup.
    """
    refused = taken = 0
    if len(files) > 1:
        with session.library(writing=False) as library:
            keep_before_import(library, utc_now())
    # One at a time: a window that takes them in has its own saves to do in between.
    how = ("--verbatim",) if verbatim else ()
    session.calls = tuple(("import", *how, "--", str(path)) for path in files)
    with session.library(writing=True) as library, steps("Taking in") as progress:
        for number, path in enumerate(files):
            if len(files) > 1:
                progress(number, len(files), path.name)
            try:
                if is_handoff(path.name):
                    take_handoff(library, path)
                    taken += 1
                    continue
                slug, notes = _take(library, path, verbatim)
            except AlmostError as error:
                refused += 1
                say(f"{path.name}: {error}" if len(files) > 1 else str(error))
                continue
            except KeyboardInterrupt:
                raise Cancelled(_stopped(taken), "") from None
            taken += 1
            answer(slug)
            say(*notes)
    return 1 if refused else 0


def _take(library: Library, path: Path, verbatim: bool) -> tuple[str, tuple[str, ...]]:
    if library.files.linked(path) is None:
        arrival = import_file(library, path, verbatim=verbatim)
        made = (f"New series: {', '.join(arrival.new_series)}.",) if arrival.new_series else ()
        return arrival.draft.slug, (*arrival.notes, *made)
    opened = open_file(library, path)
    if opened.state is FileState.BOTH_CHANGED:
        raise ImportRefused(
            f"“{path.name}” is the article “{opened.draft.slug}” already, and both changed.",
            "Open the file in the window to decide which to keep.",
        )
    return opened.draft.slug, (f"“{path.name}” is in the library already.", *opened.notes)


def _stopped(taken: int) -> str:
    if not taken:
        return "Stopped; nothing was written."
    return f"Stopped; {taken} file{'s were' if taken > 1 else ' was'} taken in."


@click.command(
    epilog="""\b
Examples:
  almost-editor --library ~/almost-sample sample
  almost-editor --library ~/almost-sample
"""
)
@click.pass_obj
def sample(session: Session) -> None:
    """Fill an empty library with the sample articles: invented people, places and pictures to try everything on."""
    with session.library(writing=True) as library, steps("Installing") as progress:
        try:
            count = install_sample(library, resources_folder() / "sample", progress=progress)
        except KeyboardInterrupt:
            raise Cancelled(
                "Stopped; the sample library is not complete.", "Delete its folder to start again."
            ) from None
        folder = library.folder
    answer(f"{count} articles are in {folder}")
