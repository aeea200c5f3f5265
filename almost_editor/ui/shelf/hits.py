"""What a search brings to the shelf."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from almost_editor.document.draft import Summary
from almost_editor.document.searching import Snippet


@dataclass(frozen=True, slots=True)
class Hits:
    """The articles that were found, the best first, and the words that they were found by."""

    summaries: tuple[Summary, ...] = ()
    snippets: Mapping[str, Snippet] = field(default_factory=dict)
    """By the draft’s id, where they are not its headline’s or dek’s."""
