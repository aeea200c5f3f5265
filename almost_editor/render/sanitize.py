"""The one sanitiser: what a draft may put on a page, and nothing else.

It runs over every block's finished HTML, ours and the draft's alike, and the same string goes to preview and export.
What it lets through is listed here; everything else is dropped: unknown tags with their words kept, active content
(scripts, styles, forms, media, frames, drawings) with everything inside.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit

import nh3

from almost_editor.document.addresses import encoded, is_allowed
from almost_editor.render.marks import SEAL
from almost_editor.render.nesting import in_their_places

ID_PREFIX = "text-"
"""Stands in links within a draft, which must not lead to the page's own names. A draft's raw ids are dropped: blocks do
not know of each other, and two could have the same."""
REL = "noopener noreferrer nofollow"
"""On foreign links only: http and https to another host than the publication's."""

MOST_PASSES = 8
"""Over one block, until the cleaner finds nothing more.

A browser's parser, which is the cleaner's too, may read what it wrote otherwise: a link that had no place in a table
is put before it, into the link that is open there. Of 230,000 random texts one took five passes, most two.
"""

_TAGS = {
    "a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd",
    "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "time", "tr", "u", "ul", "var", "wbr",
}  # fmt: skip
_DROPPED_WHOLE = {
    "applet", "audio", "button", "canvas", "datalist", "dialog", "embed", "fieldset", "form", "frame", "frameset",
    "iframe", "input", "label", "map", "math", "meter", "noembed", "noframes", "noscript", "object", "option",
    "output", "plaintext", "portal", "progress", "script", "select", "slot", "style", "svg", "template", "textarea",
    "title", "track", "video", "xmp",
}  # fmt: skip
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"class", "lang", "dir", "title"},
    "a": {"href"},
    "col": {"span"},
    "colgroup": {"span"},
    "del": {"datetime"},
    "details": {"open"},
    "img": {"src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"},
    "ins": {"datetime"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "source": {"srcset", "sizes", "type"},
    "table": {"tabindex"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_CLASSES = re.compile(
    r"(?:tok-\w{1,4}|language-[\w+#.-]{1,40}|align-(?:left|right|center)|credit|missing-picture|missing-link|as-typed"
    r"|suggested|comment|pull-quote|aside|aside-title|embed|embed-(?:site|kind|address)"
    rf"|{SEAL}[0-9]+)"
)
_ID = re.compile(r"[^\W_][\w.:-]{0,80}")
_ASSET = r"assets/[A-Za-z0-9][A-Za-z0-9._-]*"
_SRCSET = re.compile(rf"{_ASSET}(?: [0-9]{{1,5}}w)?(?:, ?{_ASSET} [0-9]{{1,5}}w)*")
_NUMBER = re.compile(r"[0-9]{1,5}")
_VALUES: dict[str, re.Pattern[str]] = {
    "src": re.compile(_ASSET),
    "srcset": _SRCSET,
    "sizes": re.compile(r"[\w\s().,:<>=+*/%-]{1,200}"),
    "type": re.compile(r"image/(?:avif|webp|jpeg|png|gif)|[1aAiI]"),
    "loading": re.compile("lazy|eager"),
    "decoding": re.compile("async|sync|auto"),
    "scope": re.compile("col|row|colgroup|rowgroup"),
    "dir": re.compile("ltr|rtl|auto"),
    "lang": re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?"),
    "start": re.compile(r"-?[0-9]{1,9}"),
    "value": re.compile(r"-?[0-9]{1,9}"),
    "width": _NUMBER,
    "height": _NUMBER,
    "colspan": re.compile("[1-9][0-9]{0,2}"),
    "rowspan": re.compile("[1-9][0-9]{0,2}"),
    "span": re.compile("[1-9][0-9]{0,2}"),
    "tabindex": re.compile("0"),
    "open": re.compile(""),
    "reversed": re.compile(""),
}
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?",
    re.A,
)
_SCHEMES = {"http", "https", "mailto"}
_SURROGATE = re.compile("[\ud800-\udfff]")


def sanitize(html: str, *, site: str = "") -> str:
    """Return what a page may show of a block's HTML. `site` is the publication's root address.

    Law: the same in every process; `sanitize(sanitize(x))` differs from `sanitize(x)` in the ids' prefix at most.
    Cost: linear in the length, square in the depth of unclosed raw tags (the dialect limits these); what is changed is
    looked through again, most often once.
    """
    host = _host(site)
    cleaner, clean = _CLEANER, _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", html)
    for _ in range(MOST_PASSES):
        before, clean = clean, _tidied(cleaner.clean(clean), host)
        if clean == before:
            break
        cleaner = _CLEANER_AGAIN
    return clean


def _tidied(clean: str, host: str) -> str:
    """Return the cleaner's output with our own rules applied. It is canonical: quoted values, `<`, `>`, `"` escaped."""
    if "<a" in clean:
        clean = _LINK.sub(lambda match: _link(match, host), clean)
    if "<h" in clean:
        clean = _H1.sub(r"<\1h2", clean)
    if "<img" in clean or "<source" in clean:
        clean = _ADDRESSLESS.sub(_placeholder, clean)
    before = ""
    while before != clean:  # what loses its last words or tags may leave something empty behind
        before, clean = clean, in_their_places(_EMPTY.sub("", clean))
    return clean


def is_foreign(address: str, site: str) -> bool:
    """Tell whether a link leads to another host than the publication's."""
    return _is_foreign(address, _host(site))


def _attribute(tag: str, name: str, value: str) -> str | None:
    match name:
        case "href":
            return _address(value)
        case "datetime":
            return value if _is_time(value) else None
        case "class":
            return " ".join(word for word in value.split() if _CLASSES.fullmatch(word)) or None
        case "type":
            wanted = (tag == "ol" and len(value) == 1) or (tag == "source" and "/" in value)
            return value if wanted and _VALUES["type"].fullmatch(value) else None
        case "alt" | "title":
            return value
        case "rel":
            return value if value == REL else None  # the cleaner's own passes here too
        case _:
            pattern = _VALUES.get(name)
            return value if pattern and pattern.fullmatch(value) else None


def _attribute_again(tag: str, name: str, value: str) -> str | None:
    """Leave what has its prefix already."""
    return value if name == "href" and value.startswith("#") else _attribute(tag, name, value)


def _is_time(value: str) -> bool:
    """Tell whether a `datetime` is a whole day, or a moment of one."""
    if not _TIME.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _address(value: str) -> str | None:
    bare = value.strip()
    if bare.startswith("#"):
        return f"#{ID_PREFIX}{bare[1:]}" if _ID.fullmatch(bare[1:]) else None
    return encoded(bare) if is_allowed(bare) else None


@lru_cache(maxsize=16)
def _host(site: str) -> str:
    try:
        return (urlsplit(site).hostname or "").lower()
    except ValueError:
        return ""


def _is_foreign(address: str, own_host: str) -> bool:
    if not re.match("https?:", address.strip(), re.I):
        return False
    try:
        return not own_host or (urlsplit(address.strip()).hostname or "").lower() != own_host
    except ValueError:
        return True


def _link(match: re.Match[str], own_host: str) -> str:
    attributes = match[1]
    href = _HREF.search(attributes)
    if href and _is_foreign(href[1].replace("&amp;", "&"), own_host):
        return match[0]
    return f"<a{attributes.replace(_REL_ATTRIBUTE, '')}>"


def _placeholder(match: re.Match[str]) -> str:
    """Say a raw picture without a usable address in words; a source without one says nothing."""
    attributes = match[2] or ""
    wanted = ' src="' if match[1] == "img" else ' srcset="'
    if wanted in attributes:
        return match[0] if match[1] == "source" or ' alt="' in attributes else f'<img{attributes} alt="">'
    alt = re.search(r' alt="([^"]*)"', attributes)
    return f'<span class="missing-picture">{alt[1]}</span>' if match[1] == "img" and alt and alt[1] else ""


_REL_ATTRIBUTE = f' rel="{REL}"'
_QUOTED = r'((?: [^\s=>"]+="[^"]*")*)'
_LINK = re.compile(rf"<a{_QUOTED}>")
_HREF = re.compile(r' href="([^"]*)"')
_H1 = re.compile(r"<(/?)h1(?=[ >])")
_ADDRESSLESS = re.compile(rf"<(img|source){_QUOTED}>")
_EMPTY = re.compile(r"<(h[2-6]|p)(?: [^>]*)?>\s*</\1>\n?")


def _cleaner(attribute: Callable[[str, str, str], str | None]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        clean_content_tags=_DROPPED_WHOLE,
        attributes=_ATTRIBUTES,
        attribute_filter=attribute,
        link_rel=REL,
        url_schemes=_SCHEMES,
        strip_comments=True,
    )


_CLEANER = _cleaner(_attribute)
_CLEANER_AGAIN = _cleaner(_attribute_again)
