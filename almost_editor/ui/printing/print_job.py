"""What is done for a print away from the window's thread: making the page, and writing the file. No Qt here."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from almost_editor.document.draft import Picture
from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.library.atomic import write_whole
from almost_editor.library.store import Library
from almost_editor.media.planning import Rendition
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.proofing import proof_page, proof_stamp
from almost_editor.publish.article import build, render_options, renditions
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import body_attributes, fill_frame, frame_html, style_css, style_path
from almost_editor.publish.places import paper_of
from almost_editor.publish.proof import Stamp, marks_html, proof_css
from almost_editor.render.full import render
from almost_editor.wording import later

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed, as the library has it.

    The draft goes by its id: whoever starts a process waits until it has taken in what it is given, and a long text
    would hold the window up until then.
    """

    library: Path
    draft_id: str
    layouts: tuple[Path, ...]
    stamp: Stamp | None = None
    """What a proof says of itself; without one the page is printed as it goes out."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page as a browser needs it, with all that it may load.

    Shapes: `html` is what stands in `<body>` of the exported page; `paper` is `a4` or `letter`.
    """

    html: str
    attributes: dict[str, dict[str, str]]
    style_path: str
    style_css: str
    pictures: tuple[tuple[Picture, Rendition], ...]
    paper: str


def make_page(order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> PrintedPage:
    """Make the page that would be exported now. Raises: AlmostError. Cost: a full render of the text."""

    def step(done: int, what: str) -> None:
        if cancelled():
            raise Cancelled
        progress(done, _STEPS, what)

    step(0, later("Reading the library"))
    with Library.open(order.library, writing=False, make=False) as library:
        draft = library.drafts.get(order.draft_id)
        around = surroundings(library, draft)
    article = build(draft, around)
    layout = load_layout(article.draft.layout, order.layouts)
    frame = frame_html(article, layout)
    step(1, later("Preparing the text"))
    style = style_css(layout)
    html = fill_frame(frame, render(article.draft.body, render_options(article)))
    if order.stamp:
        # Asked before the last words were saved.
        stamp = replace(order.stamp, revision=draft.revision)
        html, style = marks_html(layout, stamp) + html, proof_css(layout, stamp)
    step(2, later("Laying out the pages"))
    return PrintedPage(
        html=html,
        attributes=body_attributes(article, layout),
        style_path=style_path(layout),
        style_css=style,
        pictures=renditions(article),
        paper=paper_of(article.publication.language),
    )


def make_proof(order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> bytes:
    """Make the proof that is one HTML file. Raises: AlmostError. Cost: a full render, and the article's pictures."""
    if cancelled():
        raise Cancelled
    progress(0, 1, later("Preparing the proof"))
    with Library.open(order.library, writing=False, make=False) as library:
        draft = library.drafts.get(order.draft_id)
        stamp = order.stamp or proof_stamp(library, draft, "")
        return proof_page(library, draft, order.layouts, replace(stamp, revision=draft.revision))


def write_pdf(path: Path, data: bytes) -> None:
    """Write the file, whole or not at all. Raises: ExportRefused."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: OSError) -> ExportRefused:
    name, folder = path.name, path.parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportRefused(
            later("The disk is full, so “{name}” was not written.", name=name),
            later("Free some space, or choose another disk."),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return ExportRefused(
            later("The folder {folder} is not there any more.", folder=folder),
            later("Print again into another folder."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportRefused(
            later("{folder} cannot be written to.", folder=folder), later("Choose a folder that you may write to.")
        )
    return ExportRefused(
        later("“{name}” could not be written: {reason}.", name=name, reason=error.strerror or error),
        later("Choose another name or folder, and try again."),
    )
