"""Changing the language: the window is opened anew for it, as what is on the screen stays as it is said."""

from __future__ import annotations

from PySide6.QtCore import QObject

from almost_editor.ui.libraries import Libraries
from almost_editor.ui.notices import Notices
from almost_editor.ui.settings import Settings
from almost_editor.ui.translation import NAMES, SETTING, language_for
from almost_editor.wording import spoken, tr


class ChangingLanguage(QObject):
    """Offers to open the window anew where another language is chosen than it speaks."""

    def __init__(self, notices: Notices, libraries: Libraries, settings: Settings) -> None:
        super().__init__(libraries)
        self._notices, self._libraries, self._settings = notices, libraries, settings
        settings.changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        if key == SETTING and (tag := language_for(str(self._settings.get(SETTING)))) != spoken().tag:
            said = tr("The window speaks {language} when it is opened anew.", language=NAMES[tag])
            self._notices.say(said, tr("Open it anew"), self._libraries.reopen)
