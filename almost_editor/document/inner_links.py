"""Links to our own articles: an address that names an article by its id, so that no change of its slug breaks it.

`[words](almost:0123…)` is stored; where the article stands is looked up when a page is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

SCHEME = "almost:"
_INNER = re.compile(rf"{SCHEME}([0-9a-f]{{32}})(?![0-9A-Za-z])")


def inner_address(draft_id: str) -> str:
    """Return what a link to an article is stored as."""
    return SCHEME + draft_id


def inner_id(address: str) -> str:
    """Return the id of the article that an address names, or nothing where it is none of ours."""
    match = _INNER.fullmatch(address)
    return match[1] if match else ""


def inner_ids(*texts: str) -> tuple[str, ...]:
    """Return the ids of the articles that texts name, each once, in order. Cost: linear; without any, a search."""
    return tuple(dict.fromkeys(found for text in texts if SCHEME in text for found in _INNER.findall(text)))


def uncut(found: Iterable[re.Match[str]], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give those of what was found between two offsets, in order, that neither begin nor end inside of a name."""
    names = (match.span() for match in _INNER.finditer(text, start, end))
    beyond = (end + 1, end + 1)
    name_start, name_end = next(names, beyond)
    for match in found:
        while name_end <= match.start():
            name_start, name_end = next(names, beyond)
        if not (name_start < match.start() or name_start < match.end() < name_end):
            yield match


def bare_ids(text: str) -> str:
    """Return a text to be searched: ids without the scheme, which would be found as a word."""
    return _INNER.sub(r"\1", text) if SCHEME in text else text


def with_addresses(text: str, addresses: Mapping[str, str]) -> str:
    """Return a text for who does not know our ids: those that have an address are replaced by it."""
    return _INNER.sub(lambda match: addresses.get(match[1], match[0]), text)
