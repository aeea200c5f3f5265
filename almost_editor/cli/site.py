"""`export --site`: the whole site into a folder."""

from __future__ import annotations

from pathlib import Path

from almost_editor.cli.session import Session, answer, be_alone, say, steps
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.site import export_site
from almost_editor.paths import resources_folder


def export_whole(session: Session, to: Path) -> None:
    """Export the site beside whoever writes to the library; nothing is put on record. Raises: AlmostError."""
    be_alone("Export the site without asking the window: almost-editor export --site --to DIR")
    with session.library(writing=False) as library, steps("Exporting") as progress:
        site = export_site(library, to, layouts=layout_folders(library, resources_folder()), progress=progress)
    say(*site.notes)
    say(*(f"Remove from the server: {path}" for path in site.removed))
    changed = f"{len(site.written):,} of {site.files:,} files changed" if site.written else "nothing changed"
    say(f"{site.articles:,} articles; {changed}.")
    answer(str(site.path))
