"""Which layouts a library's articles can have."""

from __future__ import annotations

from pathlib import Path

from almost_editor.library.store import Library
from almost_editor.publish.layouts import OWN_LAYOUTS, available
from almost_editor.wording import later


def layout_folders(library: Library, resources: Path) -> tuple[Path, ...]:
    """Return where layouts are looked for: the library's own folder, then the application's."""
    return (library.folder / "layouts", resources / "layouts")


def layout_here(library: Library, wanted: str) -> tuple[str, tuple[str, ...]]:
    """Return the layout of that name, or the publication's own where there is none, and a note that says so."""
    if not wanted or wanted in OWN_LAYOUTS or wanted in available((library.folder / "layouts",)):
        return wanted, ()
    usual = library.publication.load().default_layout
    return usual, (later("There is no layout “{wanted}” here; the article has “{usual}”.", wanted=wanted, usual=usual),)
