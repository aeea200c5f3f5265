"""Type that becomes larger while the window is open."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.opened import opened


@pytest.mark.parametrize("width", [1440, 1024])
def test_what_the_bar_shows_has_room_after_the_type_has_become_larger(qapp, tmp_path, wait_until, width):
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(width, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        newsroom.sheet.headline.show_text("A headline that is long enough for several lines of a narrow pane, and more")
        newsroom.theme.set_font_px(21)
        wait_until(lambda: newsroom.tool_bar.mode.width() >= newsroom.tool_bar.mode.sizeHint().width())
        shown = [part for part in newsroom.tool_bar.findChildren(QAbstractButton) if part.isVisible()]
        cut = [part.text() for part in shown if part.width() < part.minimumSizeHint().width()]
        assert cut == []
        headline = newsroom.sheet.headline
        lines = headline.document().documentLayout().documentSize().height()
        assert headline.height() >= lines * headline.fontMetrics().lineSpacing()
