"""Help: the shortcuts as they are, and what this program is."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtWidgets import QWidget

from almost_editor import __version__
from almost_editor.paths import APP_NAME, log_file
from almost_editor.ui.actions import ActionSpec, action
from almost_editor.ui.icons import app_icon
from almost_editor.ui.shortcut_sheet import ShortcutSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_ABOUT_WIDTH = 420


class Help(QObject):
    """The Help menu."""

    def __init__(self, window: QWidget, theme: Theme, specs: Callable[[], Sequence[ActionSpec]]) -> None:
        """Take `specs`, which gives the table of actions once all of it is gathered."""
        super().__init__(window)
        self._theme = theme
        self._specs = specs
        self.shortcuts_sheet = ShortcutSheet(theme, window)
        self.about_sheet = Sheet(theme, tr("About {app}", app=APP_NAME), window, width=_ABOUT_WIDTH)

    @action("help.shortcuts", "&Keyboard shortcuts", "Ctrl+F1", menu="Help")
    def shortcuts(self) -> None:
        """Show every shortcut, by menu, and find one by its name or keys."""
        self.shortcuts_sheet.fill(self._specs())
        self.shortcuts_sheet.hang_from(None)

    @action("help.about", "&About Almost Editor", menu="Help", group=1)
    def about(self) -> None:
        """Say which version this is, what it stands on and where its log is."""
        if not self.about_sheet.body.count():
            picture = plain_label()
            picture.setPixmap(app_icon().pixmap(self._theme.px(48)))
            self.about_sheet.body.addWidget(picture)
            for line in (
                f"{APP_NAME} {__version__}",
                tr("Write, check, preview and export the articles of a small newsroom."),
                tr(
                    "MIT licence. Qt {qt} by PySide6, under the LGPL; Python {python}.",
                    qt=qVersion(),
                    python=platform.python_version(),
                ),
                tr("The log is in {place}.", place=log_file()),
            ):
                label = plain_label(line, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.about_sheet.body.addWidget(label)
        self.about_sheet.hang_from(None)
