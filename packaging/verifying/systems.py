"""Validators of what leaves as no page: letters, documents, proofs, and files for WordPress, Ghost and Apple News."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import OpcError

from verifying.telling import Verdict

CLIPPED = 102 * 1024
"""Gmail shows no more of a letter."""
_WP = "{http://wordpress.org/export/1.2/}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_LEXICAL = {
    "root", "paragraph", "extended-heading", "heading", "extended-text", "text", "link", "list", "listitem",
    "linebreak", "quote", "extended-quote", "aside", "horizontalrule", "image", "html", "markdown", "codeblock",
    "bookmark", "callout", "embed",
}  # fmt: skip
"""Nodes that Ghost reads; it leaves out what it does not know, without a word."""
_ROLES = {
    "title", "intro", "heading", *(f"heading{one}" for one in range(1, 7)), "body", "byline", "photo", "figure",
    "caption", "quote", "pullquote", "divider", "container", "htmltable", "datatable", "author", "image", "section",
    "header", "aside", "illustrator", "photographer", "link_button", "gallery",
}  # fmt: skip


def _held(name: str, paths: Iterable[Path], faults: Callable[[Path], Iterable[str]]) -> Verdict:
    found = sorted(paths)
    errors = [f"{one.parent.name}/{one.name}: {fault}" for one in found for fault in faults(one)]
    return Verdict(name, len(found), errors)


def letters(folder: Path) -> Verdict:
    """Hold letters against what mail programs do: they clip, and take away scripts and everything from elsewhere."""
    paths = [*folder.rglob("newsletter/index.html"), *folder.glob("*-newsletter.html")]
    return _held("newsletters", paths, _of_letter)


def _of_letter(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    text = data.decode()
    if len(data) > CLIPPED:
        yield f"{len(data):,} bytes: Gmail clips it"
    yield from (f"<{one}> in a letter" for one in re.findall(r"<(script|link|form|iframe|object|video|input)\b", text))
    for picture in re.findall(r"<img [^>]*>", text):
        if not all(re.search(one, picture) for one in (r' src="https://', r" alt=", r' width="\d+"')):
            yield f"a picture without a whole address, alt text or width: {picture[:120]}"
    yield from (f"leads to {one}" for one in re.findall(r'href="(?!https:|mailto:|#|\{\{)([^"]*)"', text))
    if "unsubscribe" not in text.lower():
        yield "nowhere to unsubscribe"
    beside = path.with_name("plain.txt") if path.name == "index.html" else path.with_suffix(".txt")
    if not beside.is_file() or "\n" not in beside.read_text(encoding="utf-8"):
        yield "no plain part"


def wordpress(folder: Path) -> Verdict:
    """Read WXR as WordPress's importer does, and find what it would leave out without a word."""
    return _held("WordPress (WXR)", folder.rglob("*wxr.xml"), _of_wxr)


def _of_wxr(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    if b"<!DOCTYPE" in data:
        yield "it has a DOCTYPE"
        return
    try:
        channel = ElementTree.fromstring(data).find("channel")  # noqa: S314 - our own
    except ElementTree.ParseError as error:
        yield str(error)
        return
    items = channel.findall("item") if channel is not None else []
    if channel is None or channel.findtext(f"{_WP}wxr_version") != "1.2":
        yield "no wxr_version 1.2"
    known = {one.findtext(f"{_WP}post_id") for one in items}
    posts = [one for one in items if one.findtext(f"{_WP}post_type") == "post"]
    if not posts:
        yield "no post"
    for post in posts:
        if not post.findtext("title") or not post.findtext(_CONTENT):
            yield "a post without headline or text"
        yield from ("a category without nicename" for one in post.findall("category") if not one.get("nicename"))
        for meta in post.findall(f"{_WP}postmeta"):
            value = meta.findtext(f"{_WP}meta_value")
            if meta.findtext(f"{_WP}meta_key") == "_thumbnail_id" and value not in known:
                yield f"its picture {value} is no item"


def ghost(folder: Path) -> Verdict:
    """Read Ghost's import: one post at least, and in it no node that Ghost does not know."""
    return _held("Ghost import", folder.rglob("*ghost.json"), _of_ghost)


def _of_ghost(path: Path) -> Iterator[str]:
    whole = json.loads(path.read_bytes())
    for database in whole.get("db", []):
        data = database.get("data", {})
        posts = data.get("posts", [])
        if not posts or not database.get("meta", {}).get("version"):
            yield "no posts, or no version"
        for post in posts:
            unknown = set(_types(json.loads(post["lexical"]))) - _LEXICAL
            yield from (f"a node that Ghost leaves out: {one}" for one in sorted(unknown))
            if not all(post.get(one) for one in ("title", "slug", "published_at", "status")):
                yield "a post without headline, slug, date or status"
    if not whole.get("db"):
        yield "no db"


def _types(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("type"), str):
            yield node["type"]
        for one in node.get("children", [node["root"]] if "root" in node else []):
            yield from _types(one)


def apple(folder: Path) -> Verdict:
    """Hold Apple News articles against the format: known roles, and every style and layout that is named is there."""
    paths = [*folder.rglob("apple-news/article.json"), *folder.rglob("*.apple-news/article.json")]
    return _held("Apple News Format", set(paths), _of_apple)


def _of_apple(path: Path) -> Iterator[str]:
    whole = json.loads(path.read_bytes())
    missing = {"version", "identifier", "title", "language", "layout", "components", "componentTextStyles"} - set(whole)
    yield from (f"no {one}" for one in sorted(missing))
    for one in whole.get("components", []):
        if one.get("role") not in _ROLES:
            yield f"unknown role {one.get('role')}"
        for key, place in (("textStyle", "componentTextStyles"), ("layout", "componentLayouts")):
            if isinstance(one.get(key), str) and one[key] not in whole.get(place, {}):
                yield f"{key} {one[key]} is nowhere"


def word(folder: Path) -> Verdict:
    """Open Word documents with python-docx: each has a title and text."""
    return _held("Word (python-docx)", folder.rglob("*.docx"), _of_word)


def _of_word(path: Path) -> Iterator[str]:
    try:
        document = Document(str(path))
    except (BadZipFile, KeyError, OpcError, ValueError) as error:
        yield f"it does not open: {error}"
        return
    if not document.core_properties.title or not any(one.text for one in document.paragraphs):
        yield "no title, or no text"


def proofs(folder: Path) -> Verdict:
    """Read proofs: they say that they are none to publish, stand alone, and are indexed by nobody."""
    return _held("proofs", folder.rglob("*.html"), _of_proof)


def _of_proof(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if "not for publication" not in text.lower():
        yield "it does not say that it is not for publication"
    if not re.search(r'<meta name="robots" content="[^"]*noindex', text):
        yield "robots may index it"
    yield from (
        f"asks for {one}" for one in re.findall(r'<(?:img|link|source)[^>]*? (?:src|href)="((?!data:)[^"]*)"', text)
    )
