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

COMPANIONS: tuple[Companions, ...] = (feeds.of_article, sitemaps.of_article, wordpress, ghost, apple_news)
"""Those that need nothing else; further ones join here."""


def companions(
    article: Article, body_html: str, layout: Layout, sizes: Mapping[str, int]
) -> dict[str, tuple[str, bytes]]:
    """Make everything that stands beside an article's page. Law: the same values give the same bytes.

    Shapes: `sizes` are those of the package's other files, by path. Raises: LayoutBroken.
    """
    files: dict[str, tuple[str, bytes]] = {}
    for make in COMPANIONS:
        files |= make(article, body_html)
    return files | dict(newsletter(article, body_html, layout)) | dict(ninjs(article, body_html, sizes))
