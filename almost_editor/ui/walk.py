"""The walk: the whole path without a person, for a machine without a display.

It opens a library in the real window, previews an article, exports it, saves a picture of the window, and says where
all of it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop

from almost_editor.document.draft import Summary
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import Exported, export
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.window import MainWindow

_LOOK = (
    "[...document.images].every((image) => image.loading === 'lazy' || image.naturalWidth)"
    " ? document.querySelector('h1').textContent + almost.bodyHtml() : ''"
)
"""What the page's own script sees: headline and text, once the pictures above the fold are there."""
PATIENCE_S = 60
WINDOW_SIZE_PX = (1440, 900)


@dataclass(slots=True)
class _Told:
    """Answers that come home while the window works."""

    page: str = ""
    exported: list[Exported] = field(default_factory=list)
    problems: list[AlmostError] = field(default_factory=list)


class WalkedWindow(Protocol):
    """What the walk needs of the composed window."""

    window: MainWindow
    catalogue: Catalogue
    open_draft: OpenDraft
    drafting: Drafting
    feed: PageFeed
    page: PagePane
    lanes: Lanes
    layouts: tuple[Path, ...]

    def begin(self, files: tuple[Path, ...]) -> None:
        """Read the library and show what is to be shown first."""


def walk(newsroom: WalkedWindow, to: Path) -> list[str]:
    """Return what was done and where it is, a line each. Raises: AlmostError where a step did not go well."""
    to.mkdir(parents=True, exist_ok=True)
    told = _Told()
    newsroom.catalogue.change_failed.connect(told.problems.append)
    newsroom.window.resize(*WINDOW_SIZE_PX)
    newsroom.window.show()
    newsroom.begin(())
    _wait(lambda: newsroom.catalogue.counts.articles, told, "The library has no articles.")
    found: list[Summary | None] = []
    newsroom.catalogue.ask(_one_that_may_go_out, found.append)
    _wait(lambda: found, told, "The library did not answer.")
    summary = found[0]
    if summary is None:
        raise AlmostError("The library has no article that may go out.", "Move one to the stage “Ready”.")
    newsroom.drafting.open(summary.id)
    _wait(
        lambda: newsroom.open_draft.is_open and newsroom.open_draft.draft.id == summary.id, told, "No article opened."
    )
    lines = [f"Library   {newsroom.lanes.folder}", f"Article   {summary.headline}"]
    lines.append(f"Preview   {_preview(newsroom, told)}")
    if newsroom.page.view is not None:
        _wait(lambda: _is_painted(newsroom.page), told, "The page was not painted.")
    picture = to / "window.png"
    newsroom.window.grab().save(str(picture))
    lines.append(f"Window    {picture}")
    lanes, layouts = newsroom.lanes, newsroom.layouts
    lanes.reading.send(
        lambda reading: export(reading, summary.id, to, "bag", layouts=layouts),
        told.exported.append,
        told.problems.append,
    )
    _wait(lambda: told.exported, told, "The export did not end.")
    lines.append(f"Package   {told.exported[0].path}")
    lines.append(f"Page      {told.exported[0].path / 'data' / 'index.html'}")
    return lines


def _one_that_may_go_out(library: Library) -> Summary | None:
    cards = library.drafts.newest_cards(1, lambda _card: True)
    return library.drafts.summary(cards[0].id) if cards else None


def _preview(newsroom: WalkedWindow, told: _Told) -> str:
    view = newsroom.page.view
    if view is None:
        return newsroom.page.reason

    def look() -> bool:
        view.ask(_LOOK, lambda text: _hear(told, text))
        return newsroom.open_draft.draft.headline in told.page and newsroom.feed.blocks.html in told.page

    _wait(look, told, "The page did not show the article.")
    return f"the page shows the article, {len(newsroom.feed.blocks.blocks)} blocks"


def _is_painted(page: PagePane) -> bool:
    """Tell whether the page's picture has come from its process: until then it is of one colour."""
    assert page.view is not None  # noqa: S101 - only asked where there is a page.
    image = page.view.grab().toImage().scaled(64, 64)
    return len({image.pixel(x, y) for x in range(64) for y in range(64)}) > 8


def _hear(told: _Told, text: object) -> None:
    told.page = str(text or "")


def _wait(condition: Callable[[], object], told: _Told, otherwise: str) -> None:
    """Let the window work until a condition holds. Raises: AlmostError where it never does."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if told.problems:
            raise told.problems[0]
        if time.monotonic() > deadline:
            raise AlmostError(otherwise, "Look into the log, or start the app with a display.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
