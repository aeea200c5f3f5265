"""Where a link really leads: what a person must know before a browser opens it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

_WEB = ("http", "https")
_MAIL = "mailto"


@dataclass(frozen=True, slots=True)
class Destination:
    """A link taken apart.

    Shapes: `address` and `host` are plain ASCII, as the browser gets them; `own_letters` is the host as its owner
    writes it, and only where that differs; `before_host` is what stands in front of an `@`, which is no place.
    """

    address: str
    host: str
    own_letters: str = ""
    before_host: str = ""
    is_mail: bool = False


def destination(address: str) -> Destination | None:
    """Return where an address leads, or nothing where no link of a page may lead there.

    `address` is fully encoded, its host in ASCII: what is not is not taken, since it could look like something else.
    """
    if not address.isascii() or not address.isprintable() or " " in address:
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme == _MAIL:
        recipients = unquote(parts.path)
        # Further recipients may hide in the fields behind the question mark: the whole address shows them.
        shown = recipients if recipients.isascii() and recipients.isprintable() else parts.path
        return Destination(address, shown, is_mail=True) if shown else None
    if parts.scheme not in _WEB or not host:
        return None
    user = parts.netloc.rpartition("@")[0]
    own = _in_own_letters(host)
    return Destination(address, host, own if own != host else "", user)


def _in_own_letters(host: str) -> str:
    """Return a host's name as it is written where it comes from, or the name itself where that cannot be shown."""
    try:
        labels = [
            label[4:].encode().decode("punycode") if label.startswith("xn--") else label for label in host.split(".")
        ]
    except UnicodeError:
        return host
    shown = ".".join(labels)
    # What turns or hides letters never gets onto the screen.
    return shown if all(unicodedata.category(letter)[0] in "LMNP" for letter in shown) else host
