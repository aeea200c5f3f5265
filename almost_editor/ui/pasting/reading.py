"""Rich text read in a worker's process: what is long would keep the window from its keys. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from almost_editor.exchange.rich.pasted import RichText, read_rich


def read_clip(
    html: str, *, progress: Callable[[int, int, str], object], cancelled: Callable[[], bool]
) -> RichText | None:
    """Return rich text as Markdown, or None where nobody wants it any more."""
    progress(0, 1, "")
    return None if cancelled() else read_rich(html)
