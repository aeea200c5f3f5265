"""Keeping a library safe: a verified copy where something changed, the rota, and the plain mirror."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.newsroom.mirror import Mirrored, mirror
from almost_editor.wording import called

EVERY_MINUTES = 30
"""Of change: a library that nobody writes in needs no copies."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """What was done for a library's safety, and how safe it is now."""

    made: Path | None
    """The copy that was made; nothing where nothing had changed, or where it failed."""
    copies: int
    """Sound ones that there are."""
    newest: datetime | None
    """What the clock said when the newest sound one was made."""
    mirrored: Mirrored
    damaged: tuple[str, ...]
    """Headlines of the articles that are damaged in the copy, as they are in the library."""
    lost_pictures: int
    """Originals that are damaged or missing in the library and not beside the copies either."""
    problem: AlmostError | None
    """What could not be done, as a sentence; the rest was done all the same."""


def keep_safe(
    library: Library,
    now: datetime,
    *,
    always: bool = False,
    before: str = "",
    cancelled: Callable[[], bool] = _never,
) -> Safekeeping:
    """Make a verified copy if the library changed since the last one, thin the older ones, bring the mirror up.

    Shapes: `always` makes one without asking, and verifies the kept originals again; `before` says what is
    about to be done. The library may be open for reading: best done in a reading lane, where no save waits for it.
    Raises: nothing that is the world's fault.
    """
    problem: AlmostError | None = None
    made, mirrored = None, Mirrored()
    try:
        if always or library.backups.changed():
            made = library.backups.make(before, now=now, thorough=always, cancelled=cancelled)
            library.backups.thin()
    except AlmostError as error:
        problem = error
    try:
        mirrored = mirror(library, cancelled=cancelled)
    except AlmostError as error:
        problem = problem or error
    try:
        sound = [copy for copy in library.backups.all() if not copy.damaged]
    except AlmostError as error:
        sound, problem = [], problem or error
    damaged = made.condition.damaged if made else ()
    return Safekeeping(
        made=made.path if made else None,
        copies=len(sound),
        newest=sound[0].made if sound else None,
        mirrored=mirrored,
        damaged=tuple(dict.fromkeys(called(one.headline or one.slug) for one in damaged)),
        lost_pictures=len(made.lost_pictures) if made else 0,
        problem=problem,
    )


def keep_before_import(library: Library, now: datetime) -> Path | None:
    """Make a verified copy before many texts come in, where the library changed since the last one; return it.

    Raises: LibraryUnwritable, LibraryLocked: nothing should be taken in then.
    """
    if not library.backups.changed():
        return None
    return library.backups.make("import", now=now).path
