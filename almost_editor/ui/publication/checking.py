"""What is wrong with a publication's settings, a sentence for each field. No Qt here."""

from __future__ import annotations

import re
import string
import zoneinfo
from dataclasses import asdict
from functools import cache
from urllib.parse import urlsplit

from almost_editor.document.publication import Publication
from almost_editor.wording import spoken, tr

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PATHS = {"article_path": ("year", "month", "day", "slug"), "series_path": ("slug",), "author_path": ("slug",)}
WORD_SLOTS: dict[str, str] = {
    "more_on": "series",
    "newsletter": "publication",
    "minutes": "minutes",
    "nameplate": "publication",
    "updated": "date",
    "withdrawn_on": "date",
}
"""House words with something filled in, and its name."""


@cache
def time_zones() -> frozenset[str]:
    """Return the names of all time zones that this machine knows."""
    return frozenset(zoneinfo.available_timezones())


def faults(publication: Publication) -> dict[str, str]:
    """Return a sentence for each field that pages could not be made with; house words are named `words.by`."""
    found = {
        "name": "" if publication.name.strip() else tr("A publication needs a name."),
        "language": "" if _TAG.fullmatch(publication.language) else tr("Write a language tag, such as en-US or fr."),
        "time_zone": "" if publication.time_zone in time_zones() else tr("Choose a zone, such as Europe/Paris."),
        "address": _address_fault(publication.address),
        "newsletter_address": _link_fault(publication.newsletter_address),
        "nav": _nav_fault(publication),
    }
    for name, slots in _PATHS.items():
        found[name] = _path_fault(getattr(publication, name), slots)
    for name, text in asdict(publication.words).items():
        found[f"words.{name}"] = _word_fault(text, WORD_SLOTS.get(name, ""))
    return {name: sentence for name, sentence in found.items() if sentence}


def _address_fault(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return tr("This is not an address.")
    if parts.scheme != "https" or not parts.hostname:
        return tr("Write the whole address, beginning with https://.")
    if parts.query or parts.fragment:
        return tr("Leave out everything from ? or # on.")
    return "" if parts.path.endswith("/") else tr("End the address with a slash.")


def _link_fault(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return tr("This is not an address.")
    if parts.scheme in ("https", "http", "mailto") or (not parts.scheme and address.startswith("/")):
        return ""
    return tr("Write a whole address, or a path of your own site that begins with a slash.")


def _nav_fault(publication: Publication) -> str:
    for link in publication.nav:
        if not link.label.strip():
            return tr("Each link needs its words.")
        if sentence := _link_fault(link.address):
            lower = f"{sentence[0].lower()}{sentence[1:]}" if spoken().tag == "en" else sentence
            return tr("“{label}”: {sentence}", label=link.label, sentence=lower)
    return ""


def _path_fault(path: str, slots: tuple[str, ...]) -> str:
    used = slots_of(path)
    listed = ", ".join(f"{{{slot}}}" for slot in slots)
    if used is None or not used <= set(slots):
        return tr("Only these are filled in: {listed}.", listed=listed)
    if "slug" not in used:
        return tr("It needs {slug}, or all pages would have one address.")
    if not path.startswith("/") or not path.endswith("/"):
        return tr("Begin and end it with a slash.")
    if "//" in path or re.search(r"[\s?#\\]", path):
        return tr("It holds a sign that an address cannot have.")
    return ""


def _word_fault(text: str, slot: str) -> str:
    used = slots_of(text)
    if used is None or not used <= {slot}:
        return (
            tr("Only {{{slot}}} is filled in here.", slot=slot)
            if slot
            else tr("Nothing is filled in here: leave out the braces.")
        )
    return ""


def slots_of(text: str) -> set[str] | None:
    """Return what a text has in braces, or None where the braces do not match or say more than a name."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    if any(spec or conversion for _, _, spec, conversion in parts):
        return None
    return {name for _, name, _, _ in parts if name is not None}
