"""The gate of a whole site: an article that is ready and was never out must be as it must be to go out by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from almost_editor.library.store import Library
from almost_editor.newsroom.gate import blocks, findings
from almost_editor.newsroom.text_findings import text_findings


def stopped(library: Library, draft_ids: Iterable[str], now: datetime) -> dict[str, str]:
    """Return the ids of those that the gate stops, each with a sentence that says so. Cost: reads their texts."""
    publication = library.publication.load()
    found = {}
    for draft_id in draft_ids:
        draft = library.drafts.get(draft_id)
        stopping = blocks(findings(draft, publication, now, of_text=text_findings(library, draft, now)))
        if stopping:
            found[draft_id] = f"“{draft.headline}” was left out: {stopping[0].message}"
    return found
