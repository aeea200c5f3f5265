"""Translation: the language that the window speaks, out of those that there are, and Qt's own words with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from almost_editor.paths import resources_folder
from almost_editor.wording import ENGLISH, Language, later, speak

SETTING = "appearance/language"
SYSTEM = ""
"""The setting's value for the language of the system."""
NAMES = {SYSTEM: later("As the system"), "en": "English", "de": "Deutsch"}
"""What the window can speak, each under the name that its speakers give it."""
_CONTEXT = "almost_editor"
_PREFIX = "almost_"


def language_for(setting: str, system: Sequence[str] | None = None) -> str:
    """Return the language to speak: the chosen one, or the first of the system's that there is; else English."""
    wanted = (setting,) if setting else system if system is not None else QLocale.system().uiLanguages()
    bare = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((tag for tag in bare if tag and tag in NAMES), ENGLISH.tag)


def language_of(tag: str) -> Language:
    """Return a language with its words; English where its translation is missing or broken."""
    words = QTranslator()
    if tag == ENGLISH.tag or not words.load(_PREFIX + tag, str(resources_folder() / "translations")):
        return ENGLISH
    locale = QLocale(tag)
    return Language(
        tag,
        lambda text, number: words.translate(_CONTEXT, text, "", number) or "",
        point=locale.decimalPoint(),
        group=locale.groupSeparator(),
    )


def speak_as(application: QCoreApplication, setting: str) -> Language:
    """Speak the language of a setting from now on, Qt's own dialogs too; return it. What is on the screen stays."""
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.setParent(None)
    language = language_of(language_for(setting))
    if language is not ENGLISH:
        own = QTranslator(application)
        if own.load(f"qtbase_{language.tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(own)
    speak(language)
    return language
