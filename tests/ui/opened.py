"""A composed window without its page: everything but Chromium, and so quick to open."""

from contextlib import contextmanager
from unittest import mock

from almost_editor.app.newsroom import Newsroom
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

REASON = "The page is not shown in this test."


def listed(newsroom):
    """Return the summaries of what the window's library has, outside the trash, the last saved first."""
    with Library.open(newsroom.lanes.folder, writing=False) as library:
        return library.drafts.summaries()


@contextmanager
def opened(folder, *, reason=REASON):
    """Open a window on a library in a folder, and take it down afterwards."""
    Library.open(folder / "library").close()
    lanes = Lanes(folder / "library")
    lanes.start()
    with mock.patch("almost_editor.app.writing.reason_without_page", return_value=reason):
        newsroom = Newsroom(lanes, Theme("light"), Settings(folder / "settings.ini"))
    try:
        yield newsroom
    finally:
        newsroom.take_down()


def article_begun(newsroom, wait_until):
    """Begin an article on the screen, with all of it laid out; return the open draft."""
    newsroom.drafting.new()
    wait_until(lambda: newsroom.open_draft.is_open)
    newsroom.text.document().documentLayout()
    wait_until(lambda: newsroom.feed.around is not None)
    return newsroom.open_draft
