"""The pictures that a text names, as it writes them."""

from __future__ import annotations

import re

_NAMED = re.compile(r"(?P<before>!\[(?:[^\]\\]|\\.)*\]\()(?:<(?P<angled>[^<>\n]*)>|(?P<bare>[^\s()<>]+))")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]+:|/|\\|#|~", re.I)
"""How the address of a picture begins that is not a name beside the text."""


def pictures_named(body: str) -> tuple[str, ...]:
    """Return the pictures that a text names, as it writes them, each once; those on other hosts are not among them."""
    found = (match["angled"] or match["bare"] or "" for match in _NAMED.finditer(body))
    return tuple(dict.fromkeys(name for name in found if name and not ELSEWHERE.match(name)))


def renamed(body: str, names: dict[str, str]) -> str:
    """Return the text with pictures called by other names."""

    def write(match: re.Match[str]) -> str:
        name = match["angled"] or match["bare"] or ""
        return match["before"] + names[name] if name in names else match[0]

    return _NAMED.sub(write, body)
