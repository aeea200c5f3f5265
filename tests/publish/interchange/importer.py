"""How WordPress's importer reads its file: by a parser for XML, and where there is none, line by line with patterns."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

NAMESPACES = {
    "wp": "http://wordpress.org/export/1.2/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
}
_FIELDS = ("title", "dc:creator", "content:encoded", "excerpt:encoded", "wp:post_id", "wp:post_name", "wp:status")


def by_parser(data: bytes) -> dict[str, Any]:
    """Return what the importer takes from a file, reading it as XML."""
    assert b"<!DOCTYPE" not in data
    channel = ElementTree.fromstring(data).find("channel")  # noqa: S314 - our own
    assert channel is not None
    version = channel.findtext("wp:wxr_version", "", NAMESPACES)
    assert re.fullmatch(r"\d+\.\d+", version)
    assert float(version) <= 1.2
    return {
        "authors": [
            one.findtext("wp:author_login", "", NAMESPACES) for one in channel.findall("wp:author", NAMESPACES)
        ],
        "posts": [_post(item) for item in channel.findall("item")],
    }


def _post(item: ElementTree.Element) -> dict[str, Any]:
    post: dict[str, Any] = {name: item.findtext(name, "", NAMESPACES) for name in (*_FIELDS, *_MORE)}
    post["terms"] = [(one.get("domain"), one.get("nicename"), one.text) for one in item.findall("category")]
    post["meta"] = {
        one.findtext("wp:meta_key", "", NAMESPACES): one.findtext("wp:meta_value", "", NAMESPACES)
        for one in item.findall("wp:postmeta", NAMESPACES)
    }
    return post


_MORE = ("guid", "wp:post_date", "wp:post_date_gmt", "wp:post_type", "wp:post_parent", "wp:attachment_url")


def by_patterns(data: bytes) -> list[dict[str, str]]:
    """Return the posts that the importer takes from a file, reading it line by line."""
    posts, within, kept = [], False, ""
    for whole in data.decode().split("\n"):
        line = whole.rstrip()
        if "<item>" in line:
            within, kept = True, line.partition("<item>")[2].strip()
            continue
        if "</item>" in line:
            within = False
            kept += line.partition("</item>")[0].strip()
            posts.append({name: _tagged(kept, name) for name in _FIELDS})
        if within and line:
            kept += line + "\n"
    return posts


def _tagged(text: str, name: str) -> str:
    found = re.search(rf"<{name}.*?>(.*?)</{name}>", text, re.S | re.I)
    inner = found[1] if found else ""
    if not inner.startswith("<![CDATA["):
        return inner
    if "]]]]><![CDATA[>" in inner:
        return "".join(re.findall(r"<!\[CDATA\[(.*?)\]\]>", inner, re.S))
    return re.sub(r"^<!\[CDATA\[(.*)\]\]>$", r"\1", inner, flags=re.S)
