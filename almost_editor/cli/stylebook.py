"""`stylebook`: the newsroom's style book, taken out and brought in as a file."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import FilePath, Session, answer, say
from almost_editor.library.stylebook import BEFORE_NAME
from almost_editor.newsroom.stylebooks import bring_in, send_out


@click.group(
    epilog="""\b
Examples:
  almost-editor stylebook export stylebook.toml
  almost-editor stylebook import stylebook.toml
"""
)
def stylebook() -> None:
    """Share the newsroom's style book: one text file of words, what to write instead, and why."""


@stylebook.command("export", epilog="\b\nExamples:\n  almost-editor stylebook export stylebook.toml\n")
@click.argument("file", type=FilePath(), metavar="FILE")
@click.pass_obj
def export_book(session: Session, file: Path) -> None:
    """Write the style book into FILE, and print its path. A file that is there is replaced."""
    with session.library(writing=False) as library:
        count = send_out(library, file.absolute())
    answer(str(file.absolute()))
    say(f"{_rules(count)}.")


@stylebook.command(
    "import",
    epilog="""\b
Examples:
  almost-editor stylebook import stylebook.toml
  almost-editor stylebook import stylebook.toml --replace
""",
)
@click.argument("file", type=FilePath(), metavar="FILE")
@click.option("--replace", is_flag=True, help="Put FILE in the place of the whole book.")
@click.pass_obj
def import_book(session: Session, file: Path, replace: bool) -> None:
    """Bring the rules of FILE into the style book, and print the names of those that are new or changed.

    Of two rules with one name that of FILE stays; the house's other rules stay as they are. A file with a rule that
    cannot be one is refused whole. The book as it was is kept beside it.
    """
    with session.library(writing=True) as library:
        joined = bring_in(library, file, replace=replace)
        kept = library.stylebook.path.with_name(BEFORE_NAME)
        was_kept = kept.exists()
    for name in (*joined.added, *joined.changed):
        answer(name)
    say(f"New: {_rules(len(joined.added))}; changed: {len(joined.changed)}.")
    if was_kept:
        say(f"The book as it was is kept in {kept}")


def _rules(count: int) -> str:
    return f"{count} rule{'' if count == 1 else 's'}"
