"""What an article's page shows of the rest of the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from almost_editor.document.addresses import article_address
from almost_editor.document.draft import Draft, Stage, Summary
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import NotFound
from almost_editor.library.store import Library
from almost_editor.publish.article import Surroundings, Teaser


def surroundings(library: Library, draft: Draft) -> Surroundings:
    """Return the publication, the draft's series, its siblings and the trending articles.

    Siblings belong to the main series, in part order; neither they nor the trending ones are ever the draft itself,
    in the trash, or not yet ready; one that is held back (embargo, legal) shows only once it went out. With nothing
    chosen, the newest exported articles trend. Cost: reads each sibling whole.
    Law: what the library notes of an export changes nothing here.
    """
    publication = library.publication.load()
    series = tuple(_series(library, draft.series))
    summaries = {one.id: one for one in library.drafts.summaries() if one.id != draft.id and one.stage.may_go_out}
    siblings = series[0].parts if series else ()
    return Surroundings(
        publication=publication,
        series=series,
        siblings=tuple(_teasers(library, publication, siblings, summaries)),
        trending=_trending(library, publication, summaries),
    )


def _series(library: Library, ids: Iterable[str]) -> Iterator[Series]:
    for series_id in ids:
        try:
            yield library.series.get(series_id)
        except NotFound:
            # Deleted while the draft was open: the page goes on without it.
            continue


def _trending(library: Library, publication: Publication, summaries: dict[str, Summary]) -> tuple[Teaser, ...]:
    count = max(publication.trending_count, 0)
    if publication.trending:
        return tuple(_teasers(library, publication, publication.trending, summaries))[:count]
    exported = [one.id for one in summaries.values() if one.stage is Stage.EXPORTED]
    # By what pages say, never by when they were exported: that would change pages by exporting them.
    teasers = sorted(_teasers(library, publication, exported, summaries), key=lambda one: one.address)
    return tuple(sorted(teasers, key=lambda one: one.dated, reverse=True))[:count]


def _teasers(
    library: Library, publication: Publication, ids: Iterable[str], summaries: dict[str, Summary]
) -> Iterator[Teaser]:
    names = {series.id: series.name for series in library.series.all()}
    for draft_id in ids:
        if draft_id not in summaries:
            continue
        draft = library.drafts.get(draft_id)
        if draft.stage is not Stage.EXPORTED and (draft.embargo or draft.legal):
            continue
        yield Teaser(
            headline=draft.headline,
            dek=draft.dek,
            address=article_address(draft.slug, draft.dated, publication),
            dated=draft.dated,
            series=names.get(draft.series[0], "") if draft.series else "",
        )
