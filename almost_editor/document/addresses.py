"""Where things stand on the publication's site: one rule for pages, metadata, siblings and redirects."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

from almost_editor.document.dates import local
from almost_editor.document.draft import Author
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.slugs import make_slug
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

# What browsers throw away inside an address, so that it cannot hide a scheme.
_INVISIBLE = re.compile("[\x00-\x20\x7f]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SCHEMES = ("http", "https", "mailto")
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(?=/|$)")
_PLAIN_PATH = re.compile(r"(/[A-Za-z0-9_-]+)+/?")
_NOT_IN_ADDRESSES = re.compile(r'[\x00-\x20\x7f"<>\\^`{|}]')


def is_allowed(address: str) -> bool:
    """Tell whether a page may lead there: http, https, mailto, or a path of the publication's own site."""
    bare = _INVISIBLE.sub("", address)
    scheme = _SCHEME.match(bare)
    if scheme is None:
        # `//host` and `/\host` lead to another host without saying how.
        return bool(bare) and not re.match(r"[/\\]{2}|\\", bare) and ":" not in re.split("[/?#]", bare)[0]
    name = scheme[1].lower()
    try:
        return name in _SCHEMES and (name == "mailto" or bool(urlsplit(bare).hostname))
    except ValueError:
        return False


def encoded(address: str) -> str:
    """Return an address with what cannot stand in one percent-encoded: spaces, quotes, brackets of other uses."""
    return _NOT_IN_ADDRESSES.sub(lambda match: quote(match[0], safe=""), address)


def is_site(address: str) -> bool:
    """Tell whether an address can be the root of a publication's site: http or https, and a host."""
    return is_allowed(address) and _INVISIBLE.sub("", address).lower().startswith(("http://", "https://"))


def check_addresses(publication: Publication) -> None:
    """Refuse a publication whose pages would lead where no page may. Raises: InvalidValue, naming the address."""
    if not is_site(publication.address):
        raise InvalidValue(
            later("“{address}” cannot be the publication’s site.", address=publication.address),
            later("Write it like https://almost.example/."),
        )
    patterns = (publication.article_path, publication.series_path, publication.author_path)
    others = (publication.newsletter_address, *(link.address for link in publication.nav))
    for address in (*patterns, *others):
        if address and not is_allowed(address):
            raise InvalidValue(
                later("The publication’s pages cannot lead to “{address}”.", address=address),
                later("Use an address that begins with https://, http:// or mailto:, or a path such as /newsletter/."),
            )


def article_path(slug: str, dated: datetime, publication: Publication) -> str:
    """Return an article's path, such as `/2022/11/kherson-withdrawal/`; `dated` is the draft's own `dated`."""
    day = local(dated, publication)
    return _fill(
        publication.article_path, year=f"{day.year:04}", month=f"{day.month:02}", day=f"{day.day:02}", slug=slug
    )


def article_address(slug: str, dated: datetime, publication: Publication) -> str:
    """Return an article's canonical address."""
    return _article_address(slug, dated, publication.article_path, publication.address, publication.time_zone)


# A page names some thirty other articles, and a site has the same thirty on many pages.
@lru_cache(maxsize=16_384)
def _article_address(slug: str, dated: datetime, pattern: str, site: str, zone: str) -> str:
    publication = Publication(article_path=pattern, address=site, time_zone=zone)
    return absolute(article_path(slug, dated, publication), publication)


def article_slug(address: str, publication: Publication) -> str:
    """Return the slug of the article that an absolute address is of, by the publication's pattern, or nothing."""
    try:
        site, asked = urlsplit(publication.address), urlsplit(address)
    except ValueError:
        return ""
    if asked.netloc.lower() != site.netloc.lower():
        return ""
    pattern = re.escape(urlsplit(absolute(publication.article_path, publication)).path)
    for name, shape in (("year", r"\d{4}"), ("month", r"\d\d"), ("day", r"\d\d"), ("slug", "(?P<slug>[^/]+)")):
        pattern = pattern.replace(re.escape(quote(f"{{{name}}}")), shape, 1)
    match = re.fullmatch(pattern.removesuffix("/") + "/?", asked.path)
    return match["slug"] if match and "slug" in match.groupdict() else ""


def series_address(series: Series, publication: Publication) -> str:
    """Return the address of a series' own page."""
    return absolute(_fill(publication.series_path, slug=series.slug), publication)


def author_address(author: Author, publication: Publication) -> str:
    """Return the author's profile: the one given where a page may lead there, else the publication's own place."""
    if is_allowed(author.url):
        return absolute(author.url, publication)
    return absolute(_fill(publication.author_path, slug=make_slug(author.name, fallback="author")), publication)


def _fill(pattern: str, **parts: str) -> str:
    try:
        return pattern.format(**parts)
    except (LookupError, ValueError, AttributeError) as error:
        known = " ".join(f"{{{name}}}" for name in parts)
        raise InvalidValue(
            later("The publication’s address pattern “{pattern}” cannot be filled in.", pattern=pattern),
            later("Use only {known} between its braces.", known=known),
        ) from error


def absolute(path: str, publication: Publication) -> str:
    """Return a path of the site as an absolute address; an absolute one stays as it is.

    Law: whatever is stored, the result is an address that a page may lead to: one that is none gives the site's root.
    """
    return _absolute(path, publication.address)


# A site asks for the same few hundred addresses on each of its pages.
@lru_cache(maxsize=4096)
def _absolute(path: str, site: str) -> str:
    root = site.strip() if is_site(site) else Publication().address
    origin = _ORIGIN.match(root)
    if origin and _PLAIN_PATH.fullmatch(path):
        # The same as below, in a tenth of the time: a site asks it of each of its articles.
        return origin[0] + path
    address = urljoin(root, path.strip()) if is_allowed(path) else root
    return encoded(address)
