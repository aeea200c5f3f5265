"""A full render, in one go: what the incremental one must equal at every moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from markdown_it.token import Token

from almost_editor.render.dialect import parser, render_block
from almost_editor.render.options import RenderOptions
from almost_editor.render.sanitize import sanitize


def render(text: str, options: RenderOptions | None = None) -> str:
    """Return a body's HTML; `text` came through `document.text.clean`.

    Law: the join of the HTML of its blocks. Cost: linear; about half a second per megabyte of prose.
    """
    options = options or RenderOptions()
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    parser().block.parse(text, parser(), env, tokens)
    definitions = env.get("references", {})
    lines = text.split("\n")
    parts = []
    for group in _top_level(tokens):
        first, end = group[0].map or (0, 0)
        source = "\n".join(lines[first:end])
        parts.append(sanitize(render_block(group, source, definitions, options).html, site=options.site))
    return "".join(parts)


def _top_level(tokens: list[Token]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []
