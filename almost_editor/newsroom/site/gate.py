"""The gate of a whole site: what has not been out as it is now must be as it must be to go out by itself.

A ready article that the gate stops is left out. One that readers have already, and that was changed since, stays as it
went out. What was found in an article is kept with the digest of what was read; only where its links lead is looked up
again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from almost_editor.desk.checks.finding import blocks
from almost_editor.document.draft import Stage
from almost_editor.library.going_out import Outgoing, as_it_went_out
from almost_editor.library.store import Library
from almost_editor.newsroom.link_findings import link_findings
from almost_editor.newsroom.site.cache import Gated, SiteCache
from almost_editor.newsroom.site.plan import Passed
from almost_editor.wording import Later, later, word


def pass_gate_of_site(
    library: Library, articles: Sequence[Outgoing], cache: SiteCache, base: str, now: datetime
) -> Passed:
    """Return what of some articles may go out, and say what may not.

    `base` changes with the rules and the publication. Cost: reads the texts of those that changed since the last time.
    """
    changed = library.drafts.changed_since_out()
    asked = [one for one in articles if one.stage is Stage.READY or one.id in changed]
    stopping = _stopping(library, asked, cache, base, now)
    passed, earlier, held, notes = [], {}, set(), []
    for one in articles:
        message = stopping.get(one.id)
        last = library.history.last_out(one.id) if message and one.id in changed else None
        if message and last is not None:
            earlier[one.id] = library.history.draft(last.id)
            passed.append(as_it_went_out(one, earlier[one.id], last.id))
            notes.append(later("“{headline}” stays as it went out: {message}", headline=one.headline, message=message))
        elif message:
            held.add(one.id)
            notes.append(later("“{headline}” was left out: {message}", headline=one.headline, message=message))
        else:
            passed.append(one)
    passed.sort(key=lambda one: one.slug)
    passed.sort(key=lambda one: one.dated, reverse=True)
    return Passed(tuple(passed), earlier, frozenset(held), tuple(notes))


def _stopping(
    library: Library, articles: Iterable[Outgoing], cache: SiteCache, base: str, now: datetime
) -> dict[str, str]:
    """Return the ids of those that the gate stops, each with what it says first."""
    publication = library.publication.load()
    style = library.stylebook.digest()
    found, gated = {}, {}
    for one in articles:
        key = f"{base} {style} {one.own}"
        known = cache.gated.get(one.id)
        if known is None or known.key != key:
            known = _judged(library, one.id, key, now)
        gated[one.id] = known
        dead = () if known.message else blocks(link_findings(library, one.id, known.leading, publication, now))
        message = dead[0].message if dead else known.message
        if message:
            # The cache keeps only the English of a sentence.
            found[one.id] = message if isinstance(message, Later) else word(message)
    cache.keep_gated(gated)
    return found


def _judged(library: Library, draft_id: str, key: str, now: datetime) -> Gated:
    # Whatever renders costs 0.15 s and 20 MB to import: a site that has not changed goes without.
    from almost_editor.newsroom.site.judging import judged  # noqa: PLC0415

    return judged(library, draft_id, key, now)
