"""What others show beside a page: the pictures of its hero, or where it has none the publication's nameplate."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace

from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.media.nameplate import can_draw, nameplate_key
from almost_editor.media.planning import CROPS
from almost_editor.publish.article import Article
from almost_editor.publish.pictures import FOLDER, SharedImage
from almost_editor.publish.wording import fill

_SHAPES = ("social", "16x9", "4x3", "1x1")


def nameplates(publication: Publication) -> tuple[SharedImage, ...]:
    """Return the nameplate for cards, then 16:9, 4:3 and 1:1; nothing where the name cannot be drawn."""
    name = squash(publication.name)
    if not can_draw(name):
        return ()
    return tuple(
        SharedImage(f"{FOLDER}nameplate-{nameplate_key(name, *CROPS[shape])}.jpg", *CROPS[shape]) for shape in _SHAPES
    )


def nameplate_files(publication: Publication, there: Container[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Make the nameplates by path, without those that are there: a name always means the same bytes."""
    name = squash(publication.name)
    for one in nameplates(publication):
        if one.path not in there:
            from almost_editor.media.nameplate_drawing import draw_nameplate  # noqa: PLC0415

            yield one.path, draw_nameplate(name, one.width_px, one.height_px)


def shared_images(article: Article, shared: str = "") -> tuple[SharedImage, ...]:
    """Return the picture for cards and the three ratios for search engines, or nothing.

    Shapes: paths are from the page; `shared` leads from there to what it has in common with other pages.
    """
    pictures = article.pictures
    if pictures.card is not None:
        return (pictures.card, *pictures.ratios)
    return tuple(replace(one, path=shared + one.path) for one in nameplates(article.publication))


def shared_alt(article: Article) -> str:
    """Return what the picture for cards shows, in words."""
    if article.hero is not None:
        return article.hero.alt or article.hero.caption
    publication = article.publication
    return fill(publication.words.nameplate, publication=publication.name)
