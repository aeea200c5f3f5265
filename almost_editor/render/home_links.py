"""Links to our own articles, from ids to where those are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markdown_it.token import Token

from almost_editor.document.inner_links import inner_id

MISSING = "missing-link"
"""The class of words whose article is not there for readers."""


def lead_home(tokens: Sequence[Token], articles: Mapping[str, str]) -> list[str]:
    """Give inline tokens' links to our own articles their addresses; return the ids that they name, there or not.

    The words of a link whose article has no address stay, and lead nowhere. Shapes: no link holds another.
    """
    found: list[str] = []
    closing = ""
    for place, token in enumerate(tokens):
        if token.type == "link_open" and (draft_id := inner_id(str(token.attrs.get("href", "")))):
            found.append(draft_id)
            address = articles.get(draft_id)
            if address is None:
                token.tag, token.attrs = "span", {"class": MISSING}
                closing = "span"
            else:
                token.attrs["href"] = address
                if token.info == "auto":
                    tokens[place + 1].content = address
        elif token.type == "link_close" and closing:
            token.tag, closing = closing, ""
    return found
