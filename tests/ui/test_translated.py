"""The window in a language that nobody speaks, whose sentences are marked: what has no mark was not looked up."""

import calendar
import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from almost_editor.library.store import Library
from almost_editor.paths import resources_folder
from almost_editor.publish.layouts import load_layout
from almost_editor.ui.guide.pages import Guide
from almost_editor.wording import Language, speak
from tests.ui.opened import REASON
from tests.ui.walked import no_dialogs_of_the_system, sample_open, walk

WORDS = re.compile(r"[^\W\d_]{3,}")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
OWN = {
    "Almost", "Editor", "English", "Deutsch", "Ctrl", "Shift", "Alt", "Return", "Esc", "Del", "Enter", "Tab", "Home",
    "Left", "Right", "Down", "Space", "Backspace", "Ins", "PgUp", "PgDown", "End", "Meta",
    "Apple", "News", "WordPress", "Ghost", "Word", "Markdown", "ninjs", "PDF", "Zip",
    *calendar.month_name, *calendar.month_abbr, *calendar.day_name,
}  # fmt: skip
"""Names that are the same in every language, keys, which Qt names, and dates, which are as on the pages."""


def loose_menus():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu)]


@pytest.fixture(scope="module")
def of_others(qapp):
    """What windows of other tests have left, in English."""
    return loose_menus()


@pytest.fixture(scope="module")
def newsroom(qapp, of_others, tmp_path_factory, patience):
    before = speak(Language("xx", lambda text, _number: f"⟦{text}⟧"))
    try:
        with sample_open(tmp_path_factory.mktemp("translated"), patience) as made:
            yield made
    finally:
        speak(before)


@pytest.fixture(autouse=True)
def alone():
    with no_dialogs_of_the_system():
        yield


@pytest.fixture(scope="module")
def written(newsroom):
    """What people wrote in the library, the longest first."""
    found = set()
    with Library.open(newsroom.lanes.folder, writing=False) as library:
        for summary in library.drafts.summaries():
            draft = library.drafts.get(summary.id)
            found |= {draft.headline, draft.dek, draft.slug, draft.section, draft.dateline, *draft.tags}
            found |= {author.name for author in draft.authors}
        found |= {series.name for series in library.series.all()} | {series.slug for series in library.series.all()}
        publication = library.publication.load()
        found |= {publication.name, publication.time_zone, *publication.sections, *asdict(publication.words).values()}
    # What stands in files of the app: layouts call themselves something, and the guide is English.
    found |= {load_layout(name, (resources_folder() / "layouts",)).title for name in ("article", "brief", "feature")}
    found |= {REASON, *(page.title for page in Guide().pages.values())}
    found |= {one.replace("{publication}", publication.name) for one in found}
    return sorted((one for one in found if WORDS.search(one)), key=len, reverse=True)


def texts_of(widget: QWidget):
    """Give all that a widget says by itself: not what somebody wrote in it."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
        yield getattr(widget, "suffix", str)()
    if isinstance(widget, QComboBox) and widget.count() < 20:
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QProgressBar):
        yield widget.format() if widget.isTextVisible() else ""
    if isinstance(widget, QMenu):
        yield widget.title()
        yield from (line.text() for line in widget.actions())


def unmarked(text: str, written) -> bool:
    """Tell whether words stand in a text that neither went through the door nor were written by somebody."""
    rest = re.sub(r"<[^>]+>", " ", text)
    while MARKED.search(rest):
        rest = MARKED.sub(" ", rest)
    rest = re.sub(r"https?://\S+", " ", rest)
    for one in written:
        rest = rest.replace(one, " ")
    return any(word not in OWN for word in WORDS.findall(rest))


def test_everything_that_the_window_says_goes_through_the_door(newsroom, written, of_others, qapp, patience):
    wrong = set()

    def look(where, widgets):
        for one in widgets:
            for text in texts_of(one):
                if unmarked(text, written):
                    wrong.add(f"{where}, {type(one).__name__} {one.objectName()}: {text[:120]!r}")

    look("window", newsroom.window.findChildren(QWidget))
    for made in newsroom.window.findChildren(QAction):
        if unmarked(made.text(), written) or unmarked(made.toolTip(), written):
            wrong.add(f"action {made.objectName()}: {made.text()!r}, {made.toolTip()!r}")
    for action_id, shown in walk(newsroom, qapp, patience):
        look(action_id, {child for one in shown for child in (one, *one.findChildren(QWidget))})
    look("top", [one for one in loose_menus() if one not in of_others])
    assert not wrong, "\n".join(sorted(wrong))
