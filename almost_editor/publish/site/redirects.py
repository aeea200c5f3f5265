"""Redirects: an old address leads on, by a page that any server can serve and by a list that some servers read."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

FILE = "_redirects"
_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'"


def redirect_html(to: str, title: str, language: str) -> bytes:
    """Return the page that stands at an old address and leads to the new one."""
    address = escape(to)
    name = escape(title, quote=False)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<title>{name}</title>\n<meta name="robots" content="noindex">\n<link rel="canonical" href="{address}">\n'
        f'<meta http-equiv="refresh" content="0; url={address}">\n</head>\n<body>\n'
        f'<h1><a href="{address}">{name}</a></h1>\n</body>\n</html>\n'
    ).encode()


def redirects_file(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return the list of old and new addresses that static hosts read; it is permanent (301)."""
    return "".join(f"{urlsplit(old).path} {to} 301\n" for old, to in pairs).encode()
