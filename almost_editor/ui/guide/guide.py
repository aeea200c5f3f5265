"""The user guide, from the Help menu and by its key: at the page that fits what one is at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QApplication, QWidget

from almost_editor.ui.actions import action
from almost_editor.ui.guide.fitting import fitting_page
from almost_editor.ui.guide.guide_window import GuideWindow
from almost_editor.ui.guide.pages import Guide
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.theme import Theme


class UserGuide(QObject):
    """Opens the guide’s window; it is made when it is asked for first, and kept."""

    def __init__(
        self, window: QWidget, theme: Theme, lanes: Lanes, notices: Notices, follow_link: Callable[[QUrl], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._lanes = lanes
        self._notices = notices
        self._follow_link = follow_link
        self.shown: GuideWindow | None = None

    @action("help.guide", "&User guide", "F1", menu="Help", icon="info")
    def open(self) -> None:
        """Show the guide at the page that fits what you are at; it can be searched."""
        place = fitting_page(QApplication.focusWidget())
        if self.shown is not None:
            self._show(place)
            return

        def show(guide: Guide) -> None:
            if self.shown is None:
                self.shown = GuideWindow(self._window, self._theme, guide)
                self.shown.link_opened.connect(self._follow_link)
            self._show(place)

        self._lanes.reading.send(lambda _library: Guide(), show, self._notices.problem)

    def _show(self, place: str) -> None:
        if self.shown is None:
            return
        self.shown.field.clear()
        self.shown.open(place)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
        self.shown.field.setFocus()
