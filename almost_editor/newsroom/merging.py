"""Merging a conflict copy that a service left beside a library: backed up before, brought in, put away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from almost_editor.library.conflicts import put_away
from almost_editor.library.merging import Merged, prepare
from almost_editor.library.store import Library
from almost_editor.wording import count, tr

PREPARED_NAME = "conflict-copy.sqlite3"


def make_ready(library: Library, copy: Path, to: Path, now: datetime) -> None:
    """Back the library up and make a readable database of the copy in the folder `to`.

    The library may be open for reading. Raises: LibraryError; nothing should be merged then.
    """
    library.backups.make("merge", now=now)
    prepare(copy, to / PREPARED_NAME)


def finish(copy: Path, merged: Merged) -> None:
    """Put a copy away that is in the library whole; one that was damaged in part stays. Raises: LibraryUnwritable."""
    if not merged.damaged:
        put_away(copy)


def merge(library: Library, copy: Path, to: Path, now: datetime, progress: Callable[[int, int, str], None]) -> Merged:
    """Merge a conflict copy in one go, by way of the folder `to`. Raises: LibraryError; what came in stays in."""
    make_ready(library, copy, to, now)
    merging = library.merging(to / PREPARED_NAME, copy.name)
    try:
        total = merging.left
        while merging.left:
            progress(total - merging.left, total, copy.name)
            merging.step()
    finally:
        merging.close()
    finish(copy, merging.merged)
    return merging.merged


def told(merged: Merged, copy: Path) -> str:
    """Say what came of a copy."""
    differing = merged.differing and count(
        "{n:,} was changed in both and has the other text in its history",
        "{n:,} were changed in both and have the other texts in their histories",
        merged.differing,
    )
    said = [
        merged.came_in and count("{n:,} article came in", "{n:,} articles came in", merged.came_in),
        merged.newer and count("{n:,} is newer from there", "{n:,} are newer from there", merged.newer),
        differing,
    ]
    what = "; ".join(one for one in said if one) or tr("it had nothing that was not here")
    if merged.damaged:
        names = ", ".join(tr("“{name}”", name=one) for one in merged.damaged)
        return tr(
            "“{name}” was merged but for what is damaged in it ({names}), and left where it is: {what}.",
            name=copy.name,
            names=names,
            what=what,
        )
    return tr("“{name}” is merged: {what}. The copy is in the folder “merged” now.", name=copy.name, what=what)
