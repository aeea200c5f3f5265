"""Make the pictures of the documentation: the real window on a fresh sample library, photographed.

    python packaging/bootstrap.py pictures             write docs/pictures/*.png
    python packaging/bootstrap.py pictures --to DIR    write them somewhere else

Needs no display. Names and sizes are always the same; what the clock says in the shelf is not.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

# A picture must not depend on whose screen it was made on. Before Qt is imported, which reads it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from almost_editor.app.newsroom import Newsroom
from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.ui.application import keep_log, make_application
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import SaveState
from almost_editor.ui.page.view import PageView
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
LARGE, SMALL = (1440, 900), (1024, 640)
ARTICLE = "county-delays-harbor-bridge-vote"
IN_EDIT = "five-questions-voters-ask-about-harbor-bridge"
PATIENCE_S = 60.0
EXPORT_FOLDER = "/home/mara/Packages"
"""Only shown: nothing is exported."""

# Asked of our script in the page: are headline, text and mode there, and what is in view of the pictures? Then a probe
# in a colour of its own is put into the corner. Frames come in order, so what is seen with the probe, or after it, has
# all of that in it. Timers never fire in that page; promises are kept.
_PLACE_PROBE = """(() => {
  const mode = document.documentElement.getAttribute("data-scheme");
  const there = almost.bodyHtml() && document.getElementById("almost-mark");
  if (!there || `${document.querySelector("h1")?.textContent} ${mode}` !== WANTED) return false;
  const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  if (!seen.every((image) => image.complete)) return false;
  const place = () => {
    const probe = document.createElement("div");
    probe.id = "almost-probe";
    probe.style = "position: fixed; inset: 0 auto auto 0; width: 24px; height: 24px; background: COLOUR; z-index: 9";
    document.documentElement.append(probe);
  };
  Promise.all(seen.map((image) => image.decode())).finally(place);
  return true;
})()"""
_REMOVE_PROBE = 'document.getElementById("almost-probe")?.remove()'
_PROBE = "#00ff7f"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the theme and size of the window, the article in it, and what is open over it."""

    name: str
    theme: str
    size_px: tuple[int, int]
    slug: str = ARTICLE
    over: str = ""
    """`details`, `export`, `preferences`, or nothing."""


PICTURES: tuple[Picture, ...] = (
    Picture("window-light", "light", LARGE),
    Picture("window-dark", "dark", LARGE),
    Picture("details", "light", LARGE, over="details"),
    Picture("export", "light", LARGE, slug=IN_EDIT, over="export"),
    Picture("preferences", "light", LARGE, over="preferences"),
    Picture("window-light-small", "light", SMALL),
    Picture("window-dark-small", "dark", SMALL),
)


class PictureFailed(Exception):
    """The window did not become what the picture shows."""


class Photographer:
    """Brings the window into the state of a picture, waits until all of it is painted, and saves it."""

    def __init__(self, application: QApplication, newsroom: Newsroom) -> None:
        self._application = application
        self._newsroom = newsroom
        self._asking = False
        self._placed = False
        # Wakes the waiting loop up where nothing else happens.
        self._tick = QTimer(interval=20)
        self._tick.start()

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let the window work until a condition holds. Raises: PictureFailed."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise PictureFailed(f"Waited {PATIENCE_S:.0f} seconds in vain: {what}.")
            self._application.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )

    def take(self, picture: Picture) -> QImage:
        """Return the picture. Raises: PictureFailed."""
        newsroom = self._newsroom
        newsroom.exporting.sheet.dismiss()
        newsroom.preferences.sheet.dismiss()
        newsroom.viewing.details(picture.over == "details")
        (newsroom.viewing.dark_window if picture.theme == "dark" else newsroom.viewing.light_window)()
        newsroom.window.resize(*picture.size_px)
        self._open(picture.slug)
        newsroom.moving.jump("body")
        if picture.over == "export":
            newsroom.exporting.open()
        if picture.over == "preferences":
            newsroom.preferences.open()
        self._wait_for_page(picture)
        return self._still(picture)

    def _open(self, slug: str) -> None:
        newsroom = self._newsroom
        with Library.open(newsroom.lanes.folder, writing=False) as library:
            found = library.drafts.find(slug)
        newsroom.drafting.open(found.id)
        self.wait(
            lambda: (
                newsroom.open_draft.is_open
                and newsroom.open_draft.draft.id == found.id
                and newsroom.open_draft.state is SaveState.SAVED
            ),
            f"“{slug}” is open",
        )

    def _wait_for_page(self, picture: Picture) -> None:
        """Wait until the page has the article, and until what is painted of it is what it has."""
        view = self._newsroom.page.view
        if view is None:
            raise PictureFailed(self._newsroom.page.reason)
        wanted = f"{self._newsroom.open_draft.draft.headline} {picture.theme}"
        script = _PLACE_PROBE.replace("WANTED", json.dumps(wanted)).replace("COLOUR", _PROBE)
        self._placed = False
        self.wait(lambda: self._place_probe(view, script), f"the page shows “{wanted}”")
        self.wait(lambda: self._probe_seen(view), "the page is painted")
        view.ask(_REMOVE_PROBE, lambda _answer: None)
        self.wait(lambda: not self._probe_seen(view), "the page is painted again")

    def _place_probe(self, view: PageView, script: str) -> bool:
        """Ask the page, one question at a time, to place the probe; tell whether it did."""
        if not self._placed and not self._asking:
            self._asking = True
            view.ask(script, self._hear)
        return self._placed

    def _hear(self, answer: object) -> None:
        self._asking, self._placed = False, bool(answer)

    def _probe_seen(self, view: PageView) -> bool:
        return QColor(view.grab().toImage().pixel(3, 3)) == QColor(_PROBE)

    def _still(self, picture: Picture) -> QImage:
        """Photograph until two pictures in a row, some events apart, are the same."""
        images: list[QImage] = []

        def same() -> bool:
            images.append(self._newsroom.window.grab().toImage())
            return len(images) > 1 and images[-1] == images[-2]

        self.wait(same, f"“{picture.name}” stands still")
        image = images[-1]
        if (image.width(), image.height()) != picture.size_px:
            raise PictureFailed(f"“{picture.name}” is {image.width()} × {image.height()}, not {picture.size_px}.")
        return image


def make_library(folder: Path) -> None:
    """Make the sample library in a folder."""
    with Library.open(folder) as library:
        install_sample(library, resources_folder() / "sample")


def photograph(application: QApplication, work: Path, to: Path) -> list[Path]:
    """Make all pictures with a library and settings in `work`; return where they are. Raises: PictureFailed."""
    make_library(work / "library")
    settings = Settings(work / "settings.ini")
    settings.set("export/folder", EXPORT_FOLDER)
    theme = Theme("light")
    theme.apply(application)
    lanes = Lanes(work / "library")
    lanes.start()
    newsroom = Newsroom(lanes, theme, settings)
    try:
        photographer = Photographer(application, newsroom)
        newsroom.window.resize(*LARGE)
        newsroom.window.show()
        newsroom.begin(())
        photographer.wait(lambda: newsroom.open_draft.is_open, "an article is open")
        made = []
        for picture in PICTURES:
            path = to / f"{picture.name}.png"
            if not photographer.take(picture).save(str(path)):
                raise PictureFailed(f"“{path}” could not be written.")
            made.append(path)
        return made
    finally:
        newsroom.window.close()
        newsroom.take_down()


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; return 0 where all of them are there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=FOLDER, metavar="DIR", help="where the pictures go")
    to = parser.parse_args(arguments).to
    to.mkdir(parents=True, exist_ok=True)
    application = make_application(sys.argv[:1])
    # A caret that blinks is in half of the pictures.
    application.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory(prefix="almost-editor-pictures-") as work:
        keep_log(Path(work) / "log.txt")
        try:
            made = photograph(application, Path(work), to)
        except PictureFailed as failure:
            sys.stderr.write(f"{failure}\n")
            return 1
    for path in made:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
