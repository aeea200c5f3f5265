"""Where things stand on the publication's site: one rule for pages, metadata, siblings and redirects."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urljoin

from almost_editor.document.dates import local
from almost_editor.document.draft import Author
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.slugs import make_slug
from almost_editor.errors import InvalidValue


def article_path(slug: str, dated: datetime, publication: Publication) -> str:
    """Return an article's path, such as `/2022/11/kherson-withdrawal/`; `dated` is the draft's own `dated`."""
    day = local(dated, publication)
    return _fill(
        publication.article_path, year=f"{day.year:04}", month=f"{day.month:02}", day=f"{day.day:02}", slug=slug
    )


def article_address(slug: str, dated: datetime, publication: Publication) -> str:
    """Return an article's canonical address."""
    return absolute(article_path(slug, dated, publication), publication)


def series_address(series: Series, publication: Publication) -> str:
    """Return the address of a series' own page."""
    return absolute(_fill(publication.series_path, slug=series.slug), publication)


def author_address(author: Author, publication: Publication) -> str:
    """Return the author's profile: the one given, else the place the publication keeps profiles at."""
    if author.url:
        return absolute(author.url, publication)
    return absolute(_fill(publication.author_path, slug=make_slug(author.name, fallback="author")), publication)


def _fill(pattern: str, **parts: str) -> str:
    try:
        return pattern.format(**parts)
    except (LookupError, ValueError, AttributeError) as error:
        known = " ".join(f"{{{name}}}" for name in parts)
        raise InvalidValue(
            f"The publication’s address pattern “{pattern}” cannot be filled in.",
            f"Use only {known} between its braces.",
        ) from error


def absolute(path: str, publication: Publication) -> str:
    """Return a path of the site as an absolute address; an absolute one stays as it is."""
    return urljoin(publication.address, path)
