"""The gate of a whole site: an article that is ready and was never out must be as it must be to go out by itself.

What it found in an article is kept with the digest of what it read; only where an article leads is looked up again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from almost_editor.library.going_out import Outgoing
from almost_editor.library.store import Library
from almost_editor.newsroom.gate import blocks, findings
from almost_editor.newsroom.site.cache import Gated, SiteCache
from almost_editor.newsroom.text_findings import link_findings, read_text


def stopped(
    library: Library, articles: Iterable[Outgoing], cache: SiteCache, base: str, now: datetime
) -> dict[str, str]:
    """Return the ids of those that the gate stops, each with a sentence that says so.

    `base` changes with the rules and the publication. Cost: reads the texts of those that changed.
    """
    publication = library.publication.load()
    found, gated = {}, {}
    for one in articles:
        key = f"{base} {one.own}"
        known = cache.gated.get(one.id)
        if known is None or known.key != key:
            draft = library.drafts.get(one.id)
            read = read_text(draft, publication)
            stopping = blocks(findings(draft, publication, now, of_text=read.found))
            known = Gated(key, stopping[0].message if stopping else "", read.leading)
        gated[one.id] = known
        dead = () if known.message else blocks(link_findings(library, one.id, known.leading, publication, now))
        message = dead[0].message if dead else known.message
        if message:
            found[one.id] = f"“{one.headline}” was left out: {message}"
    cache.keep_gated(gated)
    return found
