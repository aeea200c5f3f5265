"""Validators of a whole site: its sitemaps, what robots are told, its redirects, and every link of its own."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

from verifying.still import pages_below
from verifying.telling import Verdict

_CORE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
_MOST, _MOST_NEWS, _MOST_BYTES, _LONGEST = 50_000, 1_000, 50 * 1024 * 1024, 2_048
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
_LANGUAGE = re.compile(r"[a-z]{2,3}|zh-(cn|tw)")
_REFRESH = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"]*)"')
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
_NOINDEX = re.compile(r'<meta name="robots" content="noindex')


def file_of(folder: Path, address: str) -> Path:
    """Return the file that a plain server gives for an address of the site."""
    path = folder / urlsplit(address).path.lstrip("/")
    return path / "index.html" if address.endswith("/") or path.is_dir() else path


def sitemaps(folder: Path, name: str, *, site: bool) -> Verdict:
    """Hold sitemaps against the rules of sitemaps.org and Google News; of a site also against the pages that it has.

    Source: https://www.sitemaps.org/protocol.html · https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd
    """
    errors: list[str] = []
    found = sorted(folder.rglob("*sitemap*.xml"))
    for path in found:
        errors += [f"{path.relative_to(folder)}: {one}" for one in _of_sitemap(path, folder if site else None)]
    return Verdict(name, len(found), errors)


def _of_sitemap(path: Path, site: Path | None) -> Iterator[str]:
    data = path.read_bytes()
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - our own
    except ElementTree.ParseError as error:
        yield str(error)
        return
    kind = {f"{_CORE}urlset": "url", f"{_CORE}sitemapindex": "sitemap"}.get(root.tag)
    if kind is None:
        yield f"its root is {root.tag}"
        return
    if len(data) > _MOST_BYTES or len(root) > (_MOST_NEWS if "news" in path.name else _MOST):
        yield f"{len(root)} entries, {len(data)} bytes: too much for one file"
    places = [one.findtext(f"{_CORE}loc", "") for one in root]
    yield from (f"{place} stands there {times} times" for place, times in Counter(places).items() if times > 1)
    for entry, place in zip(root, places, strict=True):
        yield from (f"{place}: {one}" for one in _of_entry(entry, kind, place))
        if site is not None:
            yield from (f"{place}: {one}" for one in _of_place(file_of(site, place), place, kind))


def _of_entry(entry: ElementTree.Element, kind: str, place: str) -> Iterator[str]:
    names = [child.tag for child in entry]
    if entry.tag != _CORE + kind or not set(names) <= {f"{_CORE}loc", f"{_CORE}lastmod", f"{_NEWS}news"}:
        yield f"unknown elements: {entry.tag}, {', '.join(names)}"
    if not place.startswith("https://") or len(place) >= _LONGEST or names.count(f"{_CORE}loc") != 1:
        yield "no single absolute address"
    changed = entry.findtext(f"{_CORE}lastmod")
    if changed is not None and not _MOMENT.fullmatch(changed):
        yield f"lastmod is {changed}"
    for news in entry.findall(f"{_NEWS}news"):
        said = [news.findtext(f"{_NEWS}{one}", "") for one in ("publication/" + _NEWS + "name", "title")]
        language = news.findtext(f"{_NEWS}publication/{_NEWS}language", "")
        moment = news.findtext(f"{_NEWS}publication_date", "")
        if not all(said) or not _LANGUAGE.fullmatch(language) or not _MOMENT.fullmatch(moment):
            yield f"its news entry is not whole: {said}, {language}, {moment}"


def _of_place(file: Path, place: str, kind: str) -> Iterator[str]:
    if not file.is_file():
        yield "there is no such file"
    elif kind == "url":
        page = file.read_text(encoding="utf-8")
        found = _CANONICAL.search(page)
        if found is None or html.unescape(found[1]) != place:
            yield f"the page calls itself {found[1] if found else 'nothing'}"
        if _NOINDEX.search(page):
            yield "the page must not be indexed"


def robots(site: Path) -> Verdict:
    """Read robots.txt as a robot does: the front page is open to all, and every sitemap that it names is there."""
    path = site / "robots.txt"
    if not path.is_file():
        return Verdict("robots.txt", 0, ["there is none"])
    parser = RobotFileParser()
    parser.parse(path.read_text(encoding="utf-8").splitlines())
    named = parser.site_maps() or []
    errors = [] if named else ["it names no sitemap"]
    errors += [f"it names {one}, which is not there" for one in named if not file_of(site, one).is_file()]
    errors += [f"{who} may not read the front page" for who in ("*", "Googlebot") if not parser.can_fetch(who, "/")]
    return Verdict("robots.txt", 1, errors)


def redirects(site: Path) -> Verdict:
    """Follow every redirect: it leads to a page, not to another redirect, and page and list agree."""
    errors, count, pairs = [], 0, set()
    for page in pages_below(site):
        if found := _REFRESH.search(page.read_text(encoding="utf-8")):
            count += 1
            to = html.unescape(found[1])
            old = "/" + page.parent.relative_to(site).as_posix() + "/"
            pairs.add(f"{old} {to} 301")
            target = file_of(site, to)
            if not target.is_file():
                errors.append(f"{old} leads to {to}, which is not there")
            elif _REFRESH.search(target.read_text(encoding="utf-8")):
                errors.append(f"{old} leads to {to}, which leads on")
    listed = site / "_redirects"
    lines = set(listed.read_text(encoding="utf-8").splitlines()) if listed.is_file() else set()
    errors += [f"in one of list and pages only: {one}" for one in sorted(lines ^ pairs)]
    return Verdict("redirects", count, errors)


def own_links(site: Path) -> Verdict:
    """Follow every link of a site to itself: to a page that is there, and no longer way than needed."""
    pages = pages_below(site)
    front = _CANONICAL.search((site / "index.html").read_text(encoding="utf-8"))
    own = urlsplit(html.unescape(front[1])).netloc if front else ""
    errors = []
    for path in pages:
        page = path.read_text(encoding="utf-8")
        for address in {html.unescape(one) for one in re.findall(r'<(?:a|link) [^>]*?href="([^"#]+)', page)}:
            if urlsplit(address).netloc == own:
                target = file_of(site, address)
            elif urlsplit(address).scheme or address.startswith("//"):
                continue
            else:
                base = site if address.startswith("/") else path.parent
                target = file_of(base, address)
            if not target.is_file():
                errors.append(f"{path.relative_to(site)}: no file for {address}")
    return Verdict("links of the whole site", len(pages), errors)
