"""Paper: the one thing that a command needs the page's own browser for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from almost_editor.cli.loading import load

if TYPE_CHECKING:
    from almost_editor.publish.proof import Stamp


def print_page(library: Path, draft_id: str, layouts: tuple[Path, ...], stamp: Stamp | None = None) -> bytes:
    """Return the PDF of an article's page, or of its proof. Raises: ExportRefused, AlmostError."""
    pdf: bytes = load("almost_editor.app.paper:print_page")(library, draft_id, layouts, stamp)
    return pdf
