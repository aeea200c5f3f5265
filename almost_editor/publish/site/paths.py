"""Where a page of the site lies among its files: one rule for articles, lists, feeds and redirects."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote, urljoin, urlsplit

from almost_editor.document.addresses import absolute
from almost_editor.document.publication import Publication

INDEX = "index.html"
ASSETS = "assets/"
"""Where the site keeps the files that its pages share."""
A_PAGE = 50
"""Stories on one page of a list."""
FEED_LENGTH = 20
"""Articles in a feed: the newest."""


def root_of(publication: Publication) -> str:
    """Return the address that the site's folder stands for: scheme, host and a slash."""
    return _root(publication.address)


# Asked for each address of the site.
@lru_cache(maxsize=16)
def _root(site: str) -> str:
    return urljoin(absolute(site, Publication(address=site)), "/")


def file_of(address: str, publication: Publication) -> str:
    """Return the file that answers an absolute address, or nothing where it is none of the site's.

    Shapes: `/a/` is `a/index.html`, `/a` is `a.html`, `/a.xml` is itself. Law: the file lies inside the site's folder.
    """
    asked, home = urlsplit(address), urlsplit(root_of(publication))
    if (asked.scheme, asked.netloc) != (home.scheme, home.netloc) or asked.query:
        return ""
    parts = unquote(asked.path, errors="strict" if asked.path.isascii() else "replace").removeprefix("/").split("/")
    if any(part in (".", "..") or "\\" in part or "\0" in part or ":" in part for part in parts):
        return ""
    *folders, last = parts
    if not all(folders):
        return ""
    if not last:
        last = INDEX
    elif "." not in last:
        last += ".html"
    return "/".join([*folders, last])


def folder_of(file: str) -> str:
    """Return the folder of a file with its slash, or nothing at the site's root: where its own pictures lie."""
    return file.rpartition("/")[0] + "/" if "/" in file else ""


def up_from(file: str) -> str:
    """Return the way from a file to the site's root, as it stands before a path: `../../`."""
    return "../" * file.count("/")


def page_address(address: str, number: int) -> str:
    """Return the address of a page of a list: the first has the list's own, the second is `page/2/` below it."""
    if number == 1:
        return address
    return urljoin(address, f"page/{number}/" if address.endswith("/") else f"page-{number}")
