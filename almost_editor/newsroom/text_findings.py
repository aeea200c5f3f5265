"""What the gate finds in an article's words as readers get them: links that lead nowhere, pictures without words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import urljoin

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.document.addresses import article_slug
from almost_editor.document.draft import Draft
from almost_editor.document.inner_links import inner_address
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.library.store import Library
from almost_editor.newsroom.link_findings import link_findings
from almost_editor.publish.article import Linked, Surroundings, build, render_options
from almost_editor.render.full import render
from almost_editor.render.remarks import render_line
from almost_editor.wording import later

_SHOWN = 60
_CORRECTIONS = "corrections"
"""The field of what is found there."""
_STANDS_FOR = "https://inner.invalid/"
"""Before the id of an article of ours, while a text is read: no page leads there, and no text can."""
_WHOLE = re.compile(r"[a-z][a-z0-9+.-]*:|/|\?", re.I)


@dataclass(frozen=True, slots=True)
class Read:
    """A text that was read: what is wrong with it whatever else there is, and what only the library can tell.

    Shapes: `leading` are its links to articles of the site, each with the article's slug (nothing where it is
    named by its id), the whole address and words;
    `in_corrections` are those of them that stand in corrections alone.
    """

    found: tuple[Finding, ...]
    leading: tuple[tuple[str, str, str], ...]
    in_corrections: frozenset[tuple[str, str, str]]


def text_findings(library: Library, draft: Draft, now: datetime | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with links and pictures of a draft's text, and with links of its corrections.

    Only articles of this library are known: an address of the publication's site that no draft has is not doubted, as
    its older pages may be kept elsewhere. Cost: a render of the body. Raises: LibraryDamaged.
    """
    publication = library.publication.load()
    read = read_text(draft, publication)
    return (*read.found, *of_library(library, draft.id, read, publication, now or datetime.now(UTC)))


def of_library(
    library: Library, draft_id: str, read: Read, publication: Publication, now: datetime
) -> tuple[Finding, ...]:
    """Return what is wrong with links that only the library can judge. Raises: LibraryDamaged."""
    of_text = [one for one in read.leading if one not in read.in_corrections]
    of_corrections = [one for one in read.leading if one in read.in_corrections]
    found = link_findings(library, draft_id, of_text, publication, now)
    said = link_findings(library, draft_id, of_corrections, publication, now)
    return (*found, *(replace(one, field=_CORRECTIONS) for one in said))


def read_text(draft: Draft, publication: Publication) -> Read:
    """Read a draft's words as readers will get them. Law: depends on the draft and the publication alone."""
    named = tuple(Linked(one, "", _STANDS_FOR + one) for one in draft.links)
    article = build(draft, Surroundings(publication, linked=named), words=0)
    options = render_options(article)
    page = _read(render(article.draft.body, options))
    said = _read("".join(render_line(one.text, options) for one in draft.corrections))
    found, leading = _links(page, page.ids, publication, draft.links)
    wrong, also_leading = _links(said, page.ids, publication, draft.links)
    return Read(
        found=tuple(dict.fromkeys([*found, *_pictures(page), *(replace(one, field=_CORRECTIONS) for one in wrong)])),
        leading=tuple(dict.fromkeys([*leading, *also_leading])),
        in_corrections=frozenset(also_leading) - frozenset(leading),
    )


def _read(html: str) -> _Text:
    page = _Text()
    page.feed(html)
    page.close()
    return page


def _links(
    page: _Text, ids: set[str], publication: Publication, named: Collection[str]
) -> tuple[list[Finding], list[tuple[str, str, str]]]:
    """Return what is wrong with links whatever the library holds, and those that only it can judge."""
    found, leading = [], []
    for address, words in page.links:
        wrong = _wrong(address, _short(words) or _short(address or ""), ids)
        whole = urljoin(publication.address, address or "")
        if (draft_id := whole.removeprefix(_STANDS_FOR)) in named:
            leading.append(("", inner_address(draft_id), _short(words)))
        elif wrong is not None:
            found.append(wrong)
        elif not (address or "").startswith("#") and (slug := article_slug(whole, publication)):
            leading.append((slug, whole, _short(words) or _short(address or "")))
    return found, leading


def _wrong(address: str | None, words: str, ids: set[str]) -> Finding | None:
    """Return what is wrong with a link, whatever the library holds."""
    if not address:
        return _blocks("link-empty", later("The link “{words}” leads nowhere.", words=words))
    if address.startswith("#"):
        if address[1:] in ids:
            return None
        return _blocks("link-dead", later("The link “{words}” leads to a place that is not on the page.", words=words))
    if not _WHOLE.match(address):
        said = later(
            "The link “{words}” leads to “{address}”, which is no address.", words=words, address=_short(address)
        )
        return _blocks("link-dead", said)
    return None


def _blocks(rule: str, message: str) -> Finding:
    return Finding(rule, Level.BLOCK, "body", message)


def _pictures(page: _Text) -> Iterator[Finding]:
    if page.without_alt:
        yield _blocks("alt-missing", _without_alt(page.without_alt))
    if page.without_credit:
        yield _blocks("credit-missing", _without_credit(page.without_credit))
    if page.without_caption:
        yield Finding("caption-missing", Level.NOTE, "body", _without_caption(page.without_caption))


def _without_alt(number: int) -> str:
    return later(
        "One picture stands in the text without alt text.",
        "{n:,} pictures stand in the text without alt text.",
        number,
    )


def _without_credit(number: int) -> str:
    return later(
        "One picture stands in the text without a credit.",
        "{n:,} pictures stand in the text without a credit.",
        number,
    )


def _without_caption(number: int) -> str:
    return later(
        "One picture stands in the text without a caption.",
        "{n:,} pictures stand in the text without a caption.",
        number,
    )


def _short(words: str) -> str:
    words = squash(words)
    return words if len(words) <= _SHOWN else words[:_SHOWN] + "…"


class _Text(HTMLParser):
    """The links and pictures of a rendered text. Shapes: `links` has addresses, None where there is none, and words."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[tuple[str | None, str]] = []
        self.without_alt = 0
        self.without_credit = self.without_caption = 0
        self._link: list[str] | None = None
        self._address: str | None = None
        self._figure: set[str] | None = None
        self._is_in_credit = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if values.get("id"):
            self.ids.add(str(values["id"]))
        if tag == "a":
            self._link, self._address = [], values.get("href")
        elif tag == "figure":
            self._figure = set()
        elif tag == "img":
            self.without_alt += not squash(values.get("alt") or "")
            if self._figure is not None:
                self._figure.add("img")
        elif values.get("class") == "credit" and self._figure is not None:
            self._figure.add("credit")
            self._is_in_credit = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            self.links.append((self._address, "".join(self._link)))
            self._link = None
        elif tag == "span":
            self._is_in_credit = False
        elif tag == "figure" and self._figure is not None:
            if "img" in self._figure:
                self.without_credit += "credit" not in self._figure
                self.without_caption += "caption" not in self._figure
            self._figure = None

    def handle_data(self, data: str) -> None:
        if self._figure is not None and not self._is_in_credit and squash(data):
            self._figure.add("caption")
        if self._link is not None:
            self._link.append(data)
