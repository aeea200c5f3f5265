"""One line of Markdown that stands by itself on a page: words, links and emphasis, never a block."""

from __future__ import annotations

import re
from html import escape

from almost_editor.document.text import squash
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from almost_editor.render.typography import set_text

_INLINE = {"a", "em", "strong", "i", "b", "s", "code", "sub", "sup", "abbr", "cite", "q"}
_START = "x "
"""Before the line: with a word at its head it is a paragraph, whatever it begins with."""
_PARAGRAPH = re.compile(rf"<p>{_START}(.*)</p>\s*", re.S)
_TAG = re.compile(r"</?([a-zA-Z][\w-]*)")


def render_line(text: str, options: RenderOptions) -> str:
    """Return a line's sanitised HTML; one that holds more than links and emphasis is shown as it was typed."""
    line = squash(text)
    made = _PARAGRAPH.fullmatch(render(_START + line, options))
    if made is None or not {name.lower() for name in _TAG.findall(made[1])} <= _INLINE:
        return escape(set_text(line, options.language), quote=False)
    return made[1]
