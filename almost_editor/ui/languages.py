"""Languages: a tag in words, the same wherever the window names it."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(tag: str) -> str:
    """Return a language's English name, with its country where the tag says one: "English (US)"."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return tag
    name = QLocale.languageToString(locale.language())
    country = tag.partition("-")[2]
    return f"{name} ({country})" if country else name
