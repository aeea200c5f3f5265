"""What the worker's process does for an export, and the tidying up after a process that was ended. No Qt here."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from almost_editor.errors import ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import Exported, export
from almost_editor.publish.verifying import verify_package


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported, and how."""

    library: Path
    draft_id: str
    slug: str
    to: Path
    format: str
    override: str
    layouts: tuple[Path, ...]
    silent: bool = False

    @property
    def package(self) -> Path:
        """Where the package will be."""
        ending = ".zip" if self.format == "zip" else ""
        return self.to / f"almost-{self.slug}{ending}"


def write_package(
    order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> Exported:
    """Write the package, reading the library beside the window that writes it. Raises: AlmostError."""
    with Library.open(order.library, writing=False) as library:
        return export(
            library,
            order.draft_id,
            order.to,
            order.format,
            order.override,
            silent=order.silent,
            layouts=order.layouts,
            progress=progress,
            cancelled=cancelled,
        )


def tidy_up(order: Order) -> None:
    """Take away what a process that was ended left unfinished, and put back what it was replacing."""
    place = order.package
    if not place.parent.is_dir():
        return
    for left in place.parent.glob(f"{place.name}.writing-*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
    for earlier in place.parent.glob(f"{place.name}.replaced-*"):
        if not place.exists():
            earlier.rename(place)


def check_package(path: Path) -> tuple[str, ...]:
    """Read a written package again and return what is wrong with it. Raises: ExportRefused where it cannot be read."""
    try:
        return verify_package(path)
    except OSError as error:
        raise ExportRefused(f"{path.name} cannot be read: {error.strerror or error}.", "Export it again.") from error
