"""An article's text for whoever reads it elsewhere: every address whole, nothing that only the page understands."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import urljoin

_ADDRESS = re.compile(r' (href|src|poster|cite)="([^"]*)"')
_SET = re.compile(r' srcset="([^"]*)"')
_CANDIDATE = re.compile(r"(\S+)(\s[^,]+)?(,\s*|$)")


def absolute_html(body_html: str, canonical: str) -> str:
    """Return a rendered text with every address absolute, links within it leading to the page at `canonical`.

    Shapes: `body_html` is what rendering gives: sanitised, attributes in double quotes, text escaped.
    """

    def whole(address: str) -> str:
        return escape(urljoin(canonical, unescape(address)), quote=False).replace('"', "&quot;")

    def candidates(match: re.Match[str]) -> str:
        return ' srcset="' + _CANDIDATE.sub(lambda one: whole(one[1]) + (one[2] or "") + one[3], match[1]) + '"'

    html = _ADDRESS.sub(lambda match: f' {match[1]}="{whole(match[2])}"', body_html)
    return _SET.sub(candidates, html)
