"""The files of a site that no article is needed for: what robots read, and where old addresses lead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from almost_editor.document.addresses import article_address, series_address
from almost_editor.document.dates import machine_date
from almost_editor.document.text import squash
from almost_editor.library.going_out import Outgoing
from almost_editor.library.store import Library
from almost_editor.publish.site.paths import file_of, root_of
from almost_editor.publish.site.redirects import FILE, redirect_html, redirects_file
from almost_editor.publish.sitemaps import Place, robots, sitemaps


def plain_files(
    library: Library,
    articles: Sequence[Outgoing],
    addresses: Mapping[str, str],
    *,
    lists: Sequence[str],
    listed: Mapping[str, str],
    taken: set[str],
) -> dict[str, bytes]:
    """Make them, by path.

    Shapes: `addresses` are the articles' by id, `lists` those of the lists' first pages, `listed` those of series by
    id; `taken` are the files of all pages: nothing that has moved is in the way of what stands.
    """
    publication = library.publication.load()
    root = root_of(publication)
    pages = [Place(addresses[one.id], machine_date(one.updated, publication)) for one in articles]
    files = {"robots.txt": robots(root), **sitemaps([*map(Place, lists), *pages], root)}
    by_id = {one.id: one for one in articles}
    moved = []
    for slug, draft_id in library.drafts.all_old_slugs():
        if draft_id in by_id:
            old = article_address(slug, by_id[draft_id].dated, publication)
            moved.append((old, addresses[draft_id], squash(by_id[draft_id].headline)))
    series = {one.id: one for one in library.series.all()}
    for slug, series_id in library.series.old_slugs():
        if series_id in listed and series[series_id].slug != slug:
            old = series_address(replace(series[series_id], slug=slug), publication)
            moved.append((old, listed[series_id], series[series_id].name))
    kept = []
    for old, new, title in moved:
        file = file_of(old, publication)
        if file and file not in taken and old != new:
            taken.add(file)
            files[file] = redirect_html(new, title, publication.language)
            kept.append((old, new))
    if kept:
        files[FILE] = redirects_file(kept)
    return files
