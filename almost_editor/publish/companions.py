"""What a package holds beside the page, for other readers and other systems."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from almost_editor.publish import feeds, sitemaps
from almost_editor.publish.article import Article
from almost_editor.publish.interchange.apple_news import apple_news
from almost_editor.publish.interchange.ghost import ghost
from almost_editor.publish.interchange.ninjs import ninjs
from almost_editor.publish.interchange.wxr import wordpress

Companions = Callable[[Article, str], Mapping[str, tuple[str, bytes]]]
"""Makes files of an article and its rendered text: by path, their role in the manifest and their bytes."""

Measured = Callable[[Article, str, Mapping[str, int]], Mapping[str, tuple[str, bytes]]]
"""The same of those that say how large the article's pictures are, too: bytes by path."""

COMPANIONS: tuple[Companions, ...] = (feeds.of_article, sitemaps.of_article, wordpress, ghost, apple_news)
"""All of them; further ones join here."""
MEASURED: tuple[Measured, ...] = (ninjs,)


def companions(article: Article, body_html: str, sizes: Mapping[str, int]) -> dict[str, tuple[str, bytes]]:
    """Make everything that stands beside an article's page. Law: the same values give the same bytes."""
    files: dict[str, tuple[str, bytes]] = {}
    for make in COMPANIONS:
        files |= make(article, body_html)
    for measure in MEASURED:
        files |= measure(article, body_html, sizes)
    return files
