"""Translation: the language that the window speaks, out of those that it can, and Qt's own words with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from almost_editor.paths import resources_folder
from almost_editor.ui.libraries import Libraries
from almost_editor.ui.notices import Notices
from almost_editor.ui.settings import Settings
from almost_editor.wording import ENGLISH, Language, later, speak, spoken, tr

SETTING = "appearance/language"
SYSTEM = ""
"""The setting's value for the language of the system."""
NAMES = {SYSTEM: later("As the system"), "en": "English", "de": "Deutsch"}
"""What the window can speak, each under the name that its speakers give it."""
_CONTEXT = "almost_editor"
_PREFIX = "almost_"


def language_for(setting: str, system: Sequence[str]) -> str:
    """Return the language to speak: the chosen one, or the first of the system's that the window can; else English."""
    wanted = (setting,) if setting else system
    return next((one for tag in wanted if (one := tag.replace("_", "-").split("-")[0].lower()) in NAMES and one), "en")


def speak_as(application: QCoreApplication, setting: str) -> Language:
    """Speak the language of a setting from now on, Qt's own dialogs too; return it. What is on the screen stays.

    A translation that is missing or broken leaves the window English.
    """
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.setParent(None)
    tag = language_for(setting, QLocale.system().uiLanguages())
    language = ENGLISH if tag == ENGLISH.tag else _language(application, tag)
    if language is not ENGLISH:
        own = QTranslator(application)
        if own.load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(own)
    speak(language)
    return language


def _language(application: QCoreApplication, tag: str) -> Language:
    words = QTranslator(application)
    if not words.load(_PREFIX + tag, str(resources_folder() / "translations")):
        return ENGLISH
    locale = QLocale(tag)
    return Language(
        tag,
        lambda text, number: words.translate(_CONTEXT, text, "", number) or "",
        point=locale.decimalPoint(),
        group=locale.groupSeparator(),
    )


class Translation(QObject):
    """Offers to open the window anew where another language is chosen: what is on the screen stays as it is said."""

    def __init__(self, notices: Notices, libraries: Libraries, settings: Settings) -> None:
        super().__init__(libraries)
        self._notices, self._libraries, self._settings = notices, libraries, settings
        settings.changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        if key == SETTING:
            tag = language_for(str(self._settings.get(SETTING)), QLocale.system().uiLanguages())
            if tag != spoken().tag:
                said = tr("The window speaks {language} when it is opened anew.", language=NAMES[tag])
                self._notices.say(said, tr("Open it anew"), self._libraries.reopen)
