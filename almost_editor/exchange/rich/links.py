"""Addresses of links as they should have been: without who sent the reader, and without detours."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from almost_editor.document.addresses import encoded, is_allowed
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.wording import later

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|gclsrc|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)"
    r"|mkt_tok|vero_id|oly_(?:anon|enc)_id|_openstat|ref_src|ref_url|s_cid|wickedid|si_source",
    re.I,
)
_DETOURS = (
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}"), "/url", ("q", "url")),
    (re.compile(r"(?:[a-z0-9-]+\.)*safelinks\.protection\.outlook\.com"), "/", ("url",)),
    (re.compile(r"lm?\.facebook\.com"), "/l.php", ("u",)),
    (re.compile(r"l\.instagram\.com"), "/", ("u",)),
    (re.compile(r"(?:www\.)?youtube\.com"), "/redirect", ("q",)),
    (re.compile(r"out\.reddit\.com"), "/", ("url",)),
)
_MOST_DETOURS = 5
_ELSEWHERE = re.compile(r"(?:https?|mailto):", re.I)
_LONGEST = 4000


def clean_address(address: str) -> str:
    """Return an address without detours and tracking. What is no http address stays as it is."""
    for _ in range(_MOST_DETOURS):
        further = _behind(address)
        if not further:
            break
        address = further
    return _without_tracking(address)


def kept_address(address: str, remarks: Remarks) -> str:
    """Return the address for a link, or nothing where no page may lead there; then the words stay, with a remark."""
    address = address.strip()
    if not address or address.startswith("#"):
        return ""
    clean = clean_address(address)
    if len(clean) <= _LONGEST and is_allowed(clean) and (_ELSEWHERE.match(clean) or clean.startswith("/")):
        return encoded(clean)
    shown = address if len(address) <= 60 else f"{address[:60]}…"
    remarks.add(
        later("The link to “{address}” was left out, since no page may lead there; its words stayed.", address=shown)
    )
    return ""


def host_of(address: str) -> str:
    """Return where an address leads, for a sentence; nothing where it says none."""
    try:
        return urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""


def _behind(address: str) -> str:
    """Return where a detour leads in the end, or nothing where the address is none."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        for site, path, names in _DETOURS:
            if site.fullmatch(host) and (parts.path or "/").rstrip("/") == path.rstrip("/"):
                query = dict(parse_qsl(parts.query))
                return next((query[name] for name in names if _ELSEWHERE.match(query.get(name, ""))), "")
    except ValueError:
        return ""
    return ""


def _without_tracking(address: str) -> str:
    if not re.match("https?:", address, re.I):
        return address
    address = address.partition("#:~:")[0]
    rest, sign, fragment = address.partition("#")
    path, asks, query = rest.partition("?")
    if not asks:
        return address
    kept = "&".join(part for part in query.split("&") if not _TRACKING.fullmatch(part.partition("=")[0]))
    return path + (f"?{kept}" if kept else "") + sign + fragment
