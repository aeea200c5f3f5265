"""The whole path without a mouse: write, fill in the details, describe the picture, check, export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from almost_editor.document.draft import Stage
from tests.journeys.driver import Writer


def goes_to(writer: Writer, is_there: Callable[[str], bool], most: int = 60) -> None:
    """Press Tab until something is reached by its name."""
    trail = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        name = (focus.accessibleName() or getattr(focus, "text", str)()) if focus is not None else ""
        trail.append(name)
        if is_there(name):
            return
        writer.presses("Tab")
    raise AssertionError(f"Tab came to {trail}")


def test_an_article_is_written_described_checked_and_exported_without_a_mouse(writer: Writer) -> None:
    writer.starts()
    picture = writer.folder / "bridge.jpg"
    Image.new("RGB", (1600, 900), "#446688").save(picture)
    writer.presses("Ctrl+N")
    writer.waits(lambda: QApplication.focusWidget() is writer.app.sheet.headline)
    writer.types("Ferry Stops At Night")
    writer.presses("Return")
    writer.types("The last boat goes at ten.")
    writer.presses("Return")
    writer.types("It will not go before six.")
    writer.sees_in_page("Ferry Stops At Night", "It will not go before six.")

    writer.presses("Ctrl+4")
    writer.waits(lambda: writer.app.details.isAncestorOf(QApplication.focusWidget()))
    goes_to(writer, lambda name: name in ("Add the author", "Add author"))
    writer.presses("Space")
    writer.waits(lambda: QApplication.focusWidget().accessibleName() == "Author 1: name")
    writer.types("Mara Ellison")
    # The system's own dialog has its own keys.
    writer.app.pictures.choose = lambda then: writer.app.pictures.take_file(picture, then)
    goes_to(writer, lambda name: "Press Return to choose" in name)
    writer.presses("Return")
    # Nobody waits for the picture to come before describing it.
    goes_to(writer, lambda name: name == "Alt text")
    writer.types("A ferry at its berth in the dark.")
    alt = "A ferry at its berth in the dark."
    writer.waits(lambda: writer.draft.hero.alt == alt, lambda: f"{writer.draft.hero} {QApplication.focusWidget()}")
    writer.presses("Esc")

    writer.presses("Ctrl+2", "Ctrl+Shift+P")
    writer.waits(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    writer.types("Ready")
    view = writer.app.palette.sheet.view
    for _ in range(view.model().rowCount()):
        if str(view.currentIndex().data()).startswith("Ready"):
            break
        writer.presses("Down")
    writer.presses("Return")
    writer.waits(lambda: writer.draft.stage is Stage.READY, lambda: str(view.currentIndex().data()))
    writer.waits(lambda: writer.draft.hero.picture)
    writer.saves()
    assert writer.draft.authors[0].name == "Mara Ellison"
    assert writer.draft.hero.alt == "A ferry at its berth in the dark."

    out = writer.folder / "out"
    out.mkdir()
    writer.app.settings.set("export/folder", str(out))
    writer.presses("Ctrl+E")
    writer.waits(writer.app.exporting.sheet.isVisible)
    # It has no date: that is answered where the gate says so.
    goes_to(writer, lambda name: name.startswith("Export it all the same"))
    writer.types("The desk said so.")
    goes_to(writer, lambda name: name == "Export")
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    writer.waits(lambda: any(out.iterdir()), lambda: str(writer.buttons()))
    writer.waits(lambda: "Show folder" in writer.buttons())
    assert list(Path(out).rglob("index.html"))
