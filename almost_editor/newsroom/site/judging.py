"""What the gate says of one article of a site: the costly half, which takes what renders a text."""

from __future__ import annotations

from datetime import datetime

from almost_editor.desk.checks.finding import Level, blocks
from almost_editor.library.store import Library
from almost_editor.newsroom.gate import findings
from almost_editor.newsroom.site.cache import Gated
from almost_editor.newsroom.stylebooks import house_book
from almost_editor.newsroom.text_findings import read_text


def judged(library: Library, draft_id: str, key: str, now: datetime) -> Gated:
    """Read an article as the gate does. Raises: NotFound, LibraryDamaged. Cost: a render of its text."""
    publication = library.publication.load()
    draft = library.drafts.get(draft_id)
    read = read_text(draft, publication)
    levels, book = frozenset({Level.BLOCK}), house_book(library).book
    stopping = blocks(findings(draft, publication, now, of_text=read.found, levels=levels, book=book))
    return Gated(key, stopping[0].message if stopping else "", read.leading)
