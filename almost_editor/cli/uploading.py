"""`export --changed`: what has to go up since the last time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from almost_editor.cli.loading import load
from almost_editor.cli.session import FilePath, Session, answer, be_alone, say, steps
from almost_editor.cli.table import LISTENS
from almost_editor.errors import Cancelled, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.site.files import MANIFEST
from almost_editor.newsroom.site.upload import KEPT, Upload, compare_with_server, files_of, record_upload, write_upload
from almost_editor.paths import resources_folder


@click.command(
    "export",
    epilog="""\b
Examples:
  almost-editor export --changed --list           which pages readers have that would change
  almost-editor export --changed --to ~/upload    a package of just those

The package is almost-upload-NUMBER/ in that folder: the files that changed are in files/, with their paths on the
server; remove.txt names those to remove there. Upload it: from then on the library counts it as uploaded.
""",
)
@click.option("--changed", is_flag=True, required=True, help="What changed on the site since the last upload.")
@click.option("--to", type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--list", "only_list", is_flag=True, help="Say what would change, and write nothing.")
@click.option("--everything", is_flag=True, help="As if nothing had been uploaded yet.")
@click.pass_obj
def export_changed(session: Session, *, changed: bool, to: Path | None, only_list: bool, everything: bool) -> None:
    """Export what changed on the site since the last upload, with a list of what to remove from the server."""
    if only_list == (to is not None):
        raise click.UsageError("Say where to with --to DIR, or --list.")
    be_alone("Export without asking the window: almost-editor export --changed --to DIR")
    if to is None:
        with session.library(writing=False) as library:
            upload = _compared(library, everything=everything)
        for path in upload.changed:
            answer(f"{'new' if path in upload.new else 'changed'}\t{path}")
        for path in upload.removed:
            answer(f"remove\t{path}")
        say(*upload.notes, _summary(upload))
        return
    try:
        opened = session.library(writing=True)
    except LibraryLocked as locked:
        upload = _beside_window(session, locked, to, everything=everything)
    else:
        with opened as library:
            upload = _written(library, to, everything=everything)
            if upload.path is not None:
                record_upload(library, upload.files)
    say(*upload.notes, *(f"Remove from the server: {path}" for path in upload.removed), _summary(upload))
    if upload.path is not None:
        answer(str(upload.path))


def _compared(library: Library, *, everything: bool) -> Upload:
    with steps("Comparing") as progress:
        layouts = layout_folders(library, resources_folder())
        return compare_with_server(library, layouts=layouts, everything=everything, progress=progress)


def _written(library: Library, to: Path, *, everything: bool) -> Upload:
    upload = _compared(library, everything=everything)
    if not upload.changed and not upload.removed:
        return upload
    return replace(upload, path=write_upload(library, upload, to))


def _beside_window(session: Session, locked: LibraryLocked, to: Path, *, everything: bool) -> Upload:
    """Export here, where no key waits for it, and have the open window put it on record."""
    if not load(LISTENS)(session.place):
        raise locked
    with session.library(writing=False) as library:
        upload = _written(library, to, everything=everything)
        manifest = library.folder.absolute() / KEPT / MANIFEST
    if upload.path is not None:
        session.calls = (("uploaded", str(manifest)),)
        if session.hand(locked):
            raise Cancelled(f"“{upload.path}” is written, and not on record.", "Export it again with --everything.")
    return upload


def _summary(upload: Upload) -> str:
    if not upload.changed and not upload.removed:
        return "Nothing has changed since the last upload."
    changed = f"{len(upload.changed):,} of {len(upload.files):,} files to upload, {len(upload.new):,} of them new"
    return f"{changed}; {len(upload.removed):,} to remove."


@click.command("uploaded", hidden=True)
@click.argument("manifest", type=FilePath())
@click.pass_obj
def uploaded(session: Session, manifest: Path) -> None:
    """Put on record what another process wrote for the server.

    \b
    Example:
      almost-editor uploaded library/cache/uploaded/site.json
    """
    with session.library(writing=True) as library:
        record_upload(library, files_of(manifest))
