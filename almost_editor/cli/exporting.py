"""`export`: an article on its way out."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from almost_editor.cli.loading import load
from almost_editor.cli.session import FilePath, Session, answer, say, steps
from almost_editor.cli.table import LISTENS, SITE
from almost_editor.errors import Cancelled, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.newsroom import exporting
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.paths import resources_folder

_RECORDED = ("draft_id", "address", "format", "digest", "override")


@click.command(
    epilog="""\b
Examples:
  almost-editor export night-ferry-will-run-through-winter --to ~/upload
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --zip
  almost-editor export five-questions --to /tmp/proof --override "For the lawyer"
  almost-editor export --site --to ~/site

The package is almost-SLUG/ or almost-SLUG.zip in that folder: bag is the page with everything that belongs to it in a
BagIt bag, zip is the same as one file, html is what is uploaded, without the bag around it. With --site the
folder holds the whole site: every article that may go out, lists, feeds and sitemaps; what has not changed since is not
written.
"""
)
@click.argument("slug", required=False, default="")
@click.option("--site", is_flag=True, help="Export the whole site instead of one article.")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(exporting.FORMATS), default=None, help="bag unless you say so.")
@click.option("--zip", "as_zip", is_flag=True, help="The same as --format zip.")
@click.option("--override", default="", metavar="REASON", help="Export although the gate says no; the reason is kept.")
@click.pass_obj
def export(
    session: Session, *, slug: str, site: bool, to: Path, format_: str | None, as_zip: bool, override: str
) -> None:
    """Export an article as a package that can be uploaded as it is, whole or not at all.

    Articles that are ready or were exported before go out; for others say why with --override.
    """
    if site:
        if slug or format_ or as_zip or override:
            raise click.UsageError("--site exports everything that may go out: it takes no SLUG, format or reason.")
        load(SITE)(session, to)
        return
    if not slug:
        raise click.UsageError("Name the article to export, or say --site.")
    if as_zip and format_ not in (None, "zip"):
        raise click.UsageError(f"--zip and --format {format_} contradict each other.")
    format_ = "zip" if as_zip else format_ or "bag"
    work = partial(_exported, slug=slug, to=to, format_=format_, override=override)
    try:
        opened = session.library(writing=True)
    except LibraryLocked as locked:
        exported = _beside_window(session, locked, work)
    else:
        with opened as library:
            exported = work(library)
            exporting.record(library, exported)
    say(*exported.notes)
    answer(str(exported.path))


def _exported(library: Library, slug: str, to: Path, format_: str, override: str) -> exporting.Exported:
    with steps("Exporting") as progress:
        layouts = layout_folders(library, resources_folder())
        return exporting.export(library, slug, to, format_, override, layouts=layouts, progress=progress)


def _beside_window(
    session: Session, locked: LibraryLocked, work: Callable[[Library], exporting.Exported]
) -> exporting.Exported:
    """Export here, where no key waits for it, and have the open window put it on record."""
    if not load(LISTENS)(session.place):
        raise locked
    with session.library(writing=False) as library:
        exported = work(library)
    facts = {name: getattr(exported, name) for name in _RECORDED}
    session.calls = (("record", json.dumps(facts | {"path": str(exported.path.absolute())})),)
    if session.hand(locked):
        raise Cancelled(f"“{exported.path}” is written, and not on record.", "Export it once more from the window.")
    return exported


@click.command("record", hidden=True)
@click.argument("facts")
@click.pass_obj
def record(session: Session, facts: str) -> None:
    """Put on record what another process exported.

    \b
    Example:
      almost-editor record '{"draft_id": "…", …}'
    """
    known = json.loads(facts)
    with session.library(writing=True) as library:
        library.exports.record(
            known["draft_id"],
            address=known["address"],
            to=known["path"],
            format=known["format"],
            digest=known["digest"],
            override_reason=known["override"],
        )
