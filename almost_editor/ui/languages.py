"""Languages: a tag in words, the same wherever the window names it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from almost_editor.wording import later, tr

_OFTEN = (
    later("English"),
    later("German"),
    later("French"),
    later("Spanish"),
    later("Italian"),
    later("Portuguese"),
    later("Dutch"),
    later("Danish"),
    later("Swedish"),
    later("Norwegian Bokmål"),
    later("Norwegian Nynorsk"),
    later("Finnish"),
    later("Polish"),
    later("Czech"),
    later("Hungarian"),
    later("Romanian"),
    later("Greek"),
    later("Turkish"),
    later("Russian"),
    later("Ukrainian"),
    later("Arabic"),
    later("Hebrew"),
    later("Chinese"),
    later("Japanese"),
)
"""Languages that are named in the language of the window; any other one has Qt's English name."""


def language_name(tag: str) -> str:
    """Return a language's name, with its country where the tag says one: "English (US)"."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return tag
    name = QLocale.languageToString(locale.language())
    name = tr(name) if name in _OFTEN else name
    country = tag.partition("-")[2]
    return f"{name} ({country})" if country else name
