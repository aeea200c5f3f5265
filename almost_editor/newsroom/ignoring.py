"""What somebody ignores in an article is not told again."""

from __future__ import annotations

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.library.store import Library
from almost_editor.library.word_lists import Ignored


def heeded(library: Library, draft_id: str, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Leave out what is ignored in an article; what blocks is told all the same."""
    ignored = library.words.ignored()
    return tuple(
        one for one in found if one.level is Level.BLOCK or Ignored(draft_id, one.rule, one.context) not in ignored
    )
