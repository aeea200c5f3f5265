"""Reading a written page as a browser would: what it asks for, where it leads, and what no page of ours may hold."""

from __future__ import annotations

import functools
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from almost_editor.document.addresses import is_allowed
from almost_editor.publish.pictures import FOLDER
from almost_editor.wording import later

_NEVER = ("iframe", "object", "embed", "form", "style", "base")
_UNREAD = ("script", "style", "title")


@functools.lru_cache(maxsize=2)
def read_page(data: bytes) -> ReadPage:
    """Read a page, to be looked at only. Cost: 5 ms for a long article; the last two are remembered."""
    page = ReadPage()
    page.feed(data.decode("utf-8", "replace"))
    page.close()
    return page


class ReadPage(HTMLParser):
    """What a page asks for and leads to.

    Shapes: `requests` are addresses as they stand in the page, `always` those of no pictures, which every browser asks
    for; `links` are paths beside the page; `faults` are sentences; `words` is the text, joined.
    """

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[str] = []
        self.always: list[str] = []
        self.links: list[str] = []
        self.fragments: list[str] = []
        self.ids: list[str] = []
        self.faults: list[str] = []
        self.canonical = ""
        self.pictures = 0
        self._words: list[str] = []
        self._silent = ""

    @property
    def words(self) -> str:
        """Return the text that a reader sees."""
        return " ".join(" ".join(self._words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element."""
        values = {name: value or "" for name, value in attrs}
        self._silent = tag if tag in _UNREAD else self._silent
        self.ids += [values["id"]] if values.get("id") else []
        self.faults += [
            later("<{tag}> has the attribute {name}.", tag=tag, name=name)
            for name in values
            if name == "style" or name[:2] == "on"
        ]
        if tag in _NEVER:
            self.faults.append(later("The page holds <{tag}>.", tag=tag))
        if tag == "script" and values.get("type") != "application/ld+json":
            self.faults.append(later("The page holds a script."))
        if tag == "a":
            self._take_link(values.get("href", ""))
        elif tag == "link":
            self._take_relation(values.get("rel", "").lower().split(), values.get("href", ""))
        elif tag == "meta" and values.get("property", values.get("name", "")) in ("og:image", "twitter:image"):
            self._take_shared(values.get("content", ""))
        self.pictures += tag == "img"
        self.requests += [values[name] for name in ("src", "poster", "data") if values.get(name)]
        self.requests += [part.split()[0] for part in values.get("srcset", "").split(",") if part.strip()]

    def handle_endtag(self, tag: str) -> None:
        """Take the end of an element."""
        self._silent = "" if tag == self._silent else self._silent

    def handle_data(self, data: str) -> None:
        """Take text."""
        self._words += [data] if not self._silent else []

    def _take_link(self, href: str) -> None:
        if href and not href.startswith("#") and not is_allowed(href):
            self.faults.append(later("A link leads to {address}, where no page may lead.", address=href))
        elif href.startswith("#"):
            self.fragments += [unquote(href[1:])] if href[1:] else []
        elif href and not urlsplit(href).scheme and not href.startswith(("/", "?")):
            self.links.append(unquote(urlsplit(href).path))

    def _take_relation(self, relations: list[str], href: str) -> None:
        """Take what a browser fetches, and leave what it only names: other forms of the page, and where it stands."""
        if "canonical" in relations:
            self.canonical = href
        elif not {"alternate", "author", "license", "next", "prev", "index", "up"} & set(relations):
            self.requests.append(href)
            self.always.append(href)
        elif "stylesheet" in relations:
            self.faults.append(later("The page holds an alternate style sheet."))

    def _take_shared(self, address: str) -> None:
        """Others take these from beside the page, so they must be in the package too."""
        self.requests += [FOLDER + address.rpartition("/")[2]] if FOLDER in address else []
