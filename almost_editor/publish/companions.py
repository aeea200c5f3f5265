"""What a package holds beside the page, for other readers and other systems."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from almost_editor.publish import feeds, sitemaps
from almost_editor.publish.article import Article
from almost_editor.publish.interchange.apple_news import apple_news
from almost_editor.publish.interchange.ghost import ghost
from almost_editor.publish.interchange.ninjs import ninjs
from almost_editor.publish.interchange.wxr import wordpress
from almost_editor.publish.layouts import Layout
from almost_editor.publish.newsletter.letter import newsletter

Companions = Callable[[Article, str], Mapping[str, tuple[str, bytes]]]
"""Makes files of an article and its rendered text: by path, their role in the manifest and their bytes."""

Measured = Callable[[Article, str, Mapping[str, int]], Mapping[str, tuple[str, bytes]]]
"""The same of those that say how large the article's pictures are, too: bytes by path."""

COMPANIONS: tuple[Companions, ...] = (feeds.of_article, sitemaps.of_article, wordpress, ghost, apple_news)
"""All of them; further ones join here."""
MEASURED: tuple[Measured, ...] = (ninjs,)


DressedCompanions = Callable[[Article, str, Layout], Mapping[str, tuple[str, bytes]]]
"""The same, for those whose looks stand in a layout's templates."""

DRESSED_COMPANIONS: tuple[DressedCompanions, ...] = (newsletter,)


def companions(
    article: Article, body_html: str, layout: Layout, sizes: Mapping[str, int]
) -> dict[str, tuple[str, bytes]]:
    """Make everything that stands beside an article's page. Law: the same values give the same bytes."""
    files: dict[str, tuple[str, bytes]] = {}
    for make in COMPANIONS:
        files |= make(article, body_html)
    for dress in DRESSED_COMPANIONS:
        files |= dress(article, body_html, layout)
    for measure in MEASURED:
        files |= measure(article, body_html, sizes)
    return files
