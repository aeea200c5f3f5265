"""`withdraw` and `put-back`: taking a published article down, and undoing that."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, say


@click.command(
    epilog="""\b
Examples:
  almost-editor withdraw harbor-bridge --reason "A source has taken back what she said."
  almost-editor withdraw harbor-bridge --reason "A court order" --hide-reason --hide-headline
"""
)
@click.argument("slug")
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is kept, and told to readers.")
@click.option("--hide-reason", is_flag=True, help="Keep the reason from readers.")
@click.option("--hide-headline", is_flag=True, help="Keep the headline from readers.")
@click.option("--by", default="", metavar="NAME", help="Who does it, for the house alone.")
@click.pass_obj
def withdraw(session: Session, *, slug: str, reason: str, hide_reason: bool, hide_headline: bool, by: str) -> None:
    """Take a published article down: its export is then the page in its place.

    Export and upload it afterwards, and the pages that name it.
    """
    with session.library(writing=True) as library:
        draft = library.drafts.find(slug)
        library.withdrawals.withdraw(
            draft.id, reason, by=by, shows_reason=not hide_reason, shows_headline=not hide_headline
        )
        beside = library.exports.beside((draft.id,))
    say(f"“{draft.slug}” is withdrawn. Export it again: the page in its place replaces it.")
    if beside:
        say(f"These pages name it in their series or link to it; export them again too: {', '.join(beside)}")


@click.command("put-back", epilog="\b\nExamples:\n  almost-editor put-back harbor-bridge\n")
@click.argument("slug")
@click.pass_obj
def put_back(session: Session, slug: str) -> None:
    """Put a withdrawn article back to the stage where it was; export it again afterwards."""
    with session.library(writing=True) as library:
        library.withdrawals.put_back(library.drafts.find(slug).id)
