"""Finding words in the guide: the sections that have them all, those first that are about them."""

from __future__ import annotations

from collections.abc import Iterable

from almost_editor.document.text import folded
from almost_editor.ui.guide.pages import Section


class GuideIndex:
    """Every section’s words, folded once."""

    def __init__(self, sections: Iterable[tuple[str, Section]]) -> None:
        """Take each section with its page’s title."""
        self._entries = [
            (section, folded(section.heading), folded(f"{title} {section.heading} {section.words}"))
            for title, section in sections
        ]

    def find(self, typed: str) -> list[Section]:
        """Return the sections that have every word, those first whose heading has; nothing for no word.

        Cost: a millisecond for the guide as it is.
        """
        words = folded(typed).split()
        if not words:
            return []
        found = [
            (-sum(word in heading for word in words), -sum(text.count(word) for word in words), place, section)
            for place, (section, heading, text) in enumerate(self._entries)
            if all(word in text for word in words)
        ]
        return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:3])]
