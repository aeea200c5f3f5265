"""`show`: one article, whole."""

from __future__ import annotations

import click

from almost_editor.cli.listing import listed
from almost_editor.cli.session import Session, answer, answer_json
from almost_editor.document.addresses import article_address
from almost_editor.document.dates import machine_date
from almost_editor.document.draft import Hero
from almost_editor.exchange.markdown_file import write_markdown


@click.command(
    epilog="""\b
Examples:
  almost-editor show harbor-bridge-last-tender
  almost-editor show harbor-bridge-last-tender > bridge.md
  almost-editor show harbor-bridge-last-tender --json
"""
)
@click.argument("slug")
@click.option("--json", "as_json", is_flag=True, help="One object, for scripts.")
@click.pass_obj
def show(session: Session, slug: str, as_json: bool) -> None:
    """Show an article as Markdown with its fields above the text; an old slug finds it too."""
    with session.library(writing=False) as library:
        draft = library.drafts.find(slug)
        summary = library.drafts.summary(draft.id)
        names = {series.id: series.name for series in library.series.all()}
        publication = library.publication.load()
        exports = library.exports.of(draft.id)
    if not as_json:
        series = tuple(names[one] for one in draft.series if one in names)
        answer(write_markdown(draft, publication, series).rstrip("\n"))
        return
    answer_json(
        listed(summary, names, machine_date(draft.updated, publication))
        | {
            "address": article_address(draft.slug, draft.dated, publication),
            "page": {
                "published": machine_date(draft.dated, publication),
                "modified": machine_date(draft.updated, publication),
            },
            "authors": [{"name": author.name, "url": author.url} for author in draft.authors],
            "section": draft.section,
            "tags": list(draft.tags),
            "dateline": draft.dateline,
            "description": draft.description,
            "language": draft.language,
            "layout": draft.layout,
            "hero": _shown(draft.hero),
            "pictures": [picture.name for picture in draft.pictures],
            "embargo": draft.embargo.isoformat() if draft.embargo else None,
            "legal": draft.legal,
            "notes": draft.notes,
            "trashed": summary.trashed is not None,
            "exports": [
                {
                    "at": one.at.isoformat(timespec="seconds"),
                    "to": one.to,
                    "format": one.format,
                    "digest": one.digest,
                    "override": one.override_reason,
                }
                for one in exports
            ],
            "body": draft.body,
        }
    )


def _shown(hero: Hero) -> dict[str, object]:
    words = {"file": hero.picture, "alt": hero.alt, "caption": hero.caption, "credit": hero.credit}
    return words | {"focal": hero.focal, "focal_card": hero.focal_card, "focal_square": hero.focal_square}
