"""Somebody types in a window of another process and says of each key when it was typed, until they are killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from almost_editor.ui.application import make_application
from almost_editor.ui.open_draft import SaveState
from tests.journeys.driver import Writer

TEXT = "“Nobody wants to see the dock empty,” Lou Marsh said.\n\nThe vote was [officially] 41 to 6 — no surprise.\n"


def main(folder: Path) -> int:
    """Write an article key by key, tell when all of it is saved, and then wait to be killed."""
    application = make_application(["typist"])
    writer = Writer(application, folder)
    writer.starts()
    writer.begins_an_article()
    # What is kept must begin with what was there before: a bracket that closes by itself would move on.
    writer.app.keys.close_pairs(False)
    writer.types("Night Ferry Keeps Running")
    writer.goes_to("body")
    for character in TEXT:
        writer.types(character)
        _say(f"typed {time.monotonic()} {_body(writer)}")
        until = time.monotonic() + 0.01
        writer.waits(lambda until=until: time.monotonic() >= until)
    writer.waits(lambda: writer.app.open_draft.state is SaveState.SAVED)
    _say(f"saved {_body(writer)}")
    QTimer.singleShot(60_000, application.quit)
    return application.exec()


def _body(writer: Writer) -> str:
    return writer.draft.body.replace("\n", "⏎")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
