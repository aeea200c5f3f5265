"""`export`: an article on its way out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from almost_editor.cli.loading import load
from almost_editor.cli.session import FilePath, Session, answer, say, steps
from almost_editor.cli.table import LISTENS
from almost_editor.document.draft import Stage
from almost_editor.errors import Cancelled, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.newsroom import exporting
from almost_editor.newsroom.gate import findings, pass_gate
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.telling_readers import tell_readers
from almost_editor.paths import resources_folder

_RECORDED = ("draft_id", "address", "format", "digest", "override", "silent", "tombstone")


@click.command(
    epilog="""\b
Examples:
  almost-editor export night-ferry-will-run-through-winter --to ~/upload
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --zip
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --silent
  almost-editor export five-questions --to /tmp/proof --override "For the lawyer"
  almost-editor export --site --to ~/site    the whole site; see almost-editor export --site --help

The package is almost-SLUG/ or almost-SLUG.zip in that folder: bag is the page with everything that belongs to it in a
BagIt bag, zip is the same as one file, html is what is uploaded, without the bag around it.
"""
)
@click.argument("slug")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(exporting.FORMATS), default=None, help="bag unless you say so.")
@click.option("--zip", "as_zip", is_flag=True, help="The same as --format zip.")
@click.option("--override", default="", metavar="REASON", help="Export although the gate says no; the reason is kept.")
@click.option("--silent", is_flag=True, help="Leave the Updated date as it is, though readers get other words.")
@click.pass_obj
def export(
    session: Session, *, slug: str, to: Path, format_: str | None, as_zip: bool, override: str, silent: bool
) -> None:
    """Export an article as a package that can be uploaded as it is, whole or not at all.

    Articles that are ready or were exported before go out; for others say why with --override. One that readers have
    with other words gets a new Updated date, unless you say --silent.
    """
    if as_zip and format_ not in (None, "zip"):
        raise click.UsageError(f"--zip and --format {format_} contradict each other.")
    format_ = "zip" if as_zip else format_ or "bag"
    work = partial(_exported, slug=slug, to=to, format_=format_, override=override, silent=silent)
    now = datetime.now(UTC)
    try:
        opened = session.library(writing=True)
    except LibraryLocked as locked:
        exported = _beside_window(session, locked, work, None if silent else ("tell", slug, now.isoformat(), override))
    else:
        with opened as library:
            if not silent:
                _tell(library, slug, now, override)
            exported = work(library)
            exporting.record(library, exported)
    say(*exported.notes)
    answer(str(exported.path))


def _tell(library: Library, slug: str, at: datetime, override: str) -> None:
    """Set the Updated date of an article that may go out, where it is owed."""
    draft = exporting.find_article(library, slug)
    if draft.stage is not Stage.WITHDRAWN:
        pass_gate(findings(draft, library.publication.load(), at), override)
        tell_readers(library, draft, at)


def _exported(
    library: Library, slug: str, to: Path, format_: str, override: str, *, silent: bool
) -> exporting.Exported:
    with steps("Exporting") as progress:
        layouts = layout_folders(library, resources_folder())
        exported = exporting.export(library, slug, to, format_, override, layouts=layouts, progress=progress)
    return replace(exported, silent=silent)


def _beside_window(
    session: Session,
    locked: LibraryLocked,
    work: Callable[[Library], exporting.Exported],
    tell: tuple[str, ...] | None,
) -> exporting.Exported:
    """Export here, where no key waits for it, and have the open window put it on record."""
    if not load(LISTENS)(session.place):
        raise locked
    if tell is not None:
        session.calls = (tell,)
        if session.hand(locked):
            raise Cancelled("The open window did not set the Updated date.", "Set it there, and export with --silent.")
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
            silent=known["silent"],
            tombstone=known["tombstone"],
        )


@click.command("tell", hidden=True)
@click.argument("slug")
@click.argument("at")
@click.argument("override", default="")
@click.pass_obj
def tell(session: Session, slug: str, at: str, override: str) -> None:
    """Set the Updated date of an article that another process will export.

    \b
    Example:
      almost-editor tell night-ferry 2026-03-04T05:06:00+00:00
    """
    with session.library(writing=True) as library:
        _tell(library, slug, datetime.fromisoformat(at), override)
