"""A large block's rendering as a job of the worker: no Qt here, so that the process starts fast."""

from __future__ import annotations

from collections.abc import Callable

from almost_editor.render.large import LargeRendered, Wanted, render_large


def render_in_process(
    wanted: Wanted, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> LargeRendered:
    """Render one large block. It cannot be asked to stop half-way: who loses patience ends the process."""
    return render_large(wanted)
