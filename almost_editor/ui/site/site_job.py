"""What the worker's process does for a site, and the tidying up after a process that was ended. No Qt here."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from almost_editor.document.addresses import article_address, series_address
from almost_editor.errors import ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.site.exporting import Site, export_site
from almost_editor.newsroom.site.files import SiteFolder
from almost_editor.newsroom.site.upload import KEPT, Upload, compare_with_server, write_upload
from almost_editor.publish.site.paths import file_of
from almost_editor.wording import later, tr

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made of a library's site, and where; `everything` is as if nothing had been uploaded yet."""

    library: Path
    layouts: tuple[Path, ...]
    to: Path | None = None
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """What has to go up.

    Shapes: `names` are headlines and series by the files of their pages; `package` is what is written, or would be.
    """

    upload: Upload
    package: str
    is_first: bool
    names: Mapping[str, str]


def make_site(order: Order, *, progress: Progress, cancelled: Callable[[], bool]) -> Site:
    """Export the whole site into the order's folder. Raises: AlmostError."""
    with Library.open(order.library, writing=False, make=False) as library:
        return export_site(library, _place(order), layouts=order.layouts, progress=progress, cancelled=cancelled)


def compare(order: Order, *, progress: Progress, cancelled: Callable[[], bool]) -> Compared:
    """Say what has to go up, and write nothing but the library's cache. Raises: AlmostError."""
    with Library.open(order.library, writing=False, make=False) as library:
        return _compared(library, order, progress, cancelled)


def make_upload(order: Order, *, progress: Progress, cancelled: Callable[[], bool]) -> Compared:
    """Compare, and write the upload package where there is anything to write. Raises: AlmostError."""
    with Library.open(order.library, writing=False, make=False) as library:
        compared = _compared(library, order, progress, cancelled)
        upload = compared.upload
        if not upload.changed and not upload.removed:
            return compared
        progress(0, 1, later("Writing"))
        to = _place(order)
        path = write_upload(library, upload, to, cancelled=cancelled)
        return replace(compared, upload=replace(upload, path=path))


def tidy_up(order: Order) -> None:
    """Take away what a process that was ended had written aside."""
    SiteFolder(order.library / KEPT).tidy()
    if order.to is not None and order.to.is_dir():
        SiteFolder(order.to).tidy()
        for left in order.to.glob("almost-upload-*.writing"):
            shutil.rmtree(left, ignore_errors=True)


def _compared(library: Library, order: Order, progress: Progress, cancelled: Callable[[], bool]) -> Compared:
    upload = compare_with_server(
        library, layouts=order.layouts, everything=order.everything, progress=progress, cancelled=cancelled
    )
    number = library.uploads.count + 1
    return Compared(
        upload=upload, package=f"almost-upload-{number}", is_first=number == 1, names=_names(library, upload)
    )


def _names(library: Library, upload: Upload) -> dict[str, str]:
    """Return what the pages that change are called, where they are an article's or a series'."""
    publication = library.publication.load()
    wanted = {*upload.changed, *upload.removed}
    cards = library.drafts.cards_of([one.id for one in library.drafts.summaries()])
    named = [(article_address(one.slug, one.dated, publication), one.headline) for one in cards.values()]
    named += [(series_address(one, publication), one.name) for one in library.series.all()]
    files = ((file_of(address, publication), name) for address, name in named)
    return {file: name for file, name in files if file in wanted and name}


def _place(order: Order) -> Path:
    if order.to is None:
        raise ExportRefused(tr("No folder is chosen."), tr("Choose the folder to export to."))
    return order.to
