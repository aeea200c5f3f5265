"""`list`: what there is in the library."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, answer, answer_json, on_one_line
from almost_editor.document.dates import machine_date
from almost_editor.document.draft import Summary


@click.command(
    "list",
    epilog="""\b
Examples:
  almost-editor list
  almost-editor --library ~/newsroom list --json
""",
)
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def list_articles(session: Session, as_json: bool) -> None:
    """List the articles of the library, the last saved first."""
    with session.library(writing=False) as library:
        names = {series.id: series.name for series in library.series.all()}
        summaries = library.drafts.summaries()
        updated = {card.id: card.updated for card in library.drafts.cards()} if as_json else {}
        publication = library.publication.load()
    if as_json:
        # A window beside may have saved one in between.
        both = [one for one in summaries if one.id in updated]
        answer_json([listed(one, names, machine_date(updated[one.id], publication)) for one in both])
        return
    if not summaries:
        answer("The library is empty. Start with: almost-editor new “Headline”, or almost-editor import FILE")
        return
    width = max(len(one.slug) for one in summaries)
    for one in summaries:
        headline = on_one_line(one.headline) or "Untitled"
        answer(f"{one.slug:<{width}}  {one.stage.value:<8}  {one.words:>6}  {headline}")


def listed(one: Summary, names: dict[str, str], modified: str) -> dict[str, object]:
    """Return an article as an object; `modified` is what its page says, `saved` when it was last saved here."""
    return {
        "slug": one.slug,
        "headline": one.headline,
        "dek": one.dek,
        "stage": one.stage.value,
        "byline": one.byline,
        "series": [names[series] for series in one.series if series in names],
        "words": one.words,
        "modified": modified,
        "saved": one.saved.isoformat(timespec="seconds"),
        "published": one.published.isoformat() if one.published else None,
        "due": one.due.isoformat() if one.due else None,
    }
