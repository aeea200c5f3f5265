"""Which page of the guide fits what somebody is at: the innermost thing around the keyboard that is in the table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FITTING: dict[str, str] = {
    "BudgetSheet": "library.md#text-the-story-budget",
    "CardsSheet": "page-and-layouts.md#text-in-search-results-and-on-other-sites",
    "DetailsPane": "writing.md#text-the-details",
    "ExportSheet": "exporting.md",
    "FindBar": "writing.md",
    "HistorySheet": "library.md#text-what-an-article-was-before",
    "OutlinePane": "writing.md",
    "PagePane": "page-and-layouts.md#text-looking-at-it",
    "PreferencesSheet": "settings.md#text-this-machine",
    "ProofSheet": "exporting.md#text-a-proof-for-a-reader",
    "PublicationSheet": "settings.md#text-the-publication",
    "QuickSheet": "library.md#text-going-to-an-article",
    "RemarksSheet": "importing-and-files.md",
    "ReplaceSheet": "library.md#text-replacing-in-all-articles",
    "SeriesPanel": "series.md",
    "SeveralSheet": "exporting.md#text-several-articles-at-once",
    "Shelf": "writing.md#text-the-shelf",
    "ShortcutSheet": "shortcuts.md",
    "TextPane": "writing.md",
    "UnusedSheet": "library.md#text-pictures-that-nothing-shows",
    "UploadSheet": "site.md#text-only-what-has-changed-the-upload-package",
    "Withdrawing": "exporting.md#text-taking-an-article-down",
    "WorkSheet": "site.md",
}
"""By the name of a widget’s class."""
_ELSEWHERE = "index.md"


def fitting_page(at: QWidget | None) -> str:
    """Return the page, with its place, for who is at a widget; the first page where nothing fits."""
    while at is not None:
        for kind in type(at).__mro__:
            if kind.__name__ in FITTING:
                return FITTING[kind.__name__]
        at = at.parentWidget()
    return _ELSEWHERE
