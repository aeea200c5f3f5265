"""What the worker's process does for an export, and the tidying up after a process that was ended. No Qt here."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import Exported, export, find_article, what_is_found
from almost_editor.newsroom.gate import pass_gate
from almost_editor.newsroom.other_systems import SYSTEMS, file_name, hand_over, is_as_written
from almost_editor.newsroom.single_files import SINGLE_FORMATS, is_single_as_written, single_file_name
from almost_editor.publish.verifying import verify_package
from almost_editor.ui.printing.print_job import Order as PrintOrder
from almost_editor.ui.printing.print_job import PrintedPage, make_page
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported, and how; `others` go into the same file, where a system takes several articles in one."""

    library: Path
    draft_id: str
    slug: str
    to: Path
    format: str
    override: str
    layouts: tuple[Path, ...]
    silent: bool = False
    others: tuple[str, ...] = ()
    paper: bytes = b""
    """The PDF, where it is one: only a program with a browser in it can print."""

    @property
    def package(self) -> Path:
        """Where the package will be, or the file."""
        if self.format in SYSTEMS:
            return self.to / file_name(self.slug, self.format)
        if self.format in SINGLE_FORMATS:
            return self.to / single_file_name(self.slug, self.format)
        ending = ".zip" if self.format == "zip" else ""
        return self.to / f"almost-{self.slug}{ending}"


@dataclass(frozen=True, slots=True)
class ToPrint:
    """An article that may go out, as the page that is to be printed; the library may have newer words meanwhile."""

    page: PrintedPage
    draft: Draft


def prepare_paper(order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> ToPrint:
    """Ask the gate, and make the page that is to be printed. Raises: AlmostError."""
    with Library.open(order.library, writing=False, make=False) as library:
        draft = find_article(library, order.draft_id)
        pass_gate(what_is_found(library, draft, format=order.format), order.override)
    page = make_page(PrintOrder(order.library, order.draft_id, order.layouts), progress=progress, cancelled=cancelled)
    return ToPrint(page, draft)


def write_package(
    order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> tuple[Exported, ...]:
    """Write the package, reading the library beside the window that writes it. Raises: AlmostError."""
    with Library.open(order.library, writing=False, make=False) as library:
        if order.format in SYSTEMS:
            handed = hand_over(
                library,
                [order.draft_id, *order.others],
                order.to,
                order.format,
                order.override,
                progress=progress,
                cancelled=cancelled,
            )
            return tuple(replace(one, silent=order.silent) for one in handed)
        exported = export(
            library,
            order.draft_id,
            order.to,
            order.format,
            order.override,
            silent=order.silent,
            layouts=order.layouts,
            progress=progress,
            cancelled=cancelled,
            print_page=(lambda *_which: order.paper) if order.paper else None,
        )
        return (exported,)


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


def check_written(exported: Exported) -> tuple[str, ...]:
    """Read what was written again and return what is wrong with it. Raises: ExportRefused where it cannot be read."""
    path = exported.path
    try:
        if exported.format in SYSTEMS:
            good = is_as_written(path, exported.digest)
        elif exported.format in SINGLE_FORMATS:
            good = is_single_as_written(path, exported.format, exported.digest)
        else:
            return verify_package(path)
        return () if good else (later("{name} is not what was written.", name=path.name),)
    except OSError as error:
        raise ExportRefused(
            later("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error),
            later("Export it again."),
        ) from error
