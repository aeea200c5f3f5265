"""Code in token classes, by Pygments: loaded for the first fence, as most articles have none."""

from __future__ import annotations

from functools import lru_cache

from pygments import formatters, highlight, lexer, lexers, util  # type: ignore[import-untyped]


@lru_cache(maxsize=64)
def _lexer(language: str) -> lexer.Lexer | None:
    try:
        return lexers.get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except util.ClassNotFound:
        return None


def coloured(code: str, language: str, prefix: str) -> str:
    """Return the code as HTML with token classes, or nothing where the language is unknown."""
    found = _lexer(language)
    return str(highlight(code, found, _formatter(prefix))) if found else ""


@lru_cache(maxsize=1)
def _formatter(prefix: str) -> formatters.HtmlFormatter:
    return formatters.HtmlFormatter(nowrap=True, classprefix=prefix)
