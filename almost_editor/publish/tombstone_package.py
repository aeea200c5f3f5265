"""The package that a tombstone ships in."""

from __future__ import annotations

from almost_editor.publish.layouts import Layout
from almost_editor.publish.metadata import mark_path, mark_svg
from almost_editor.publish.package import ENTRY, Package, packed
from almost_editor.publish.page import style_css, style_path
from almost_editor.publish.tombstone import Tombstone, tombstone_html


def tombstone_package(stone: Tombstone, layout: Layout) -> Package:
    """Make the package that is uploaded over the article's own. Raises: LayoutBroken."""
    article = stone.article
    files = {
        ENTRY: ("tombstone", tombstone_html(stone, layout).encode(), ""),
        style_path(layout): ("style", style_css(layout).encode(), ""),
        mark_path(article): ("mark", mark_svg(article).encode(), ""),
    }
    return packed(article, files)
