"""A page compared with what it was: one page with what is gone and what is new marked in it, for the window alone."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Picture
from almost_editor.media.planning import Rendition
from almost_editor.publish.article import Article, render_options, renditions
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import CONTAINER, body_attributes, frame_html
from almost_editor.render.comparing import compared, compared_blocks
from almost_editor.render.full import render_blocks


@dataclass(frozen=True, slots=True)
class ComparedPage:
    """Two states of an article as one page, as the preview takes it; it travels between processes.

    Shapes: `frame` is what stands inside `<body>` with the text's container empty; `blocks` go into it.
    """

    frame: str
    blocks: tuple[str, ...]
    attributes: dict[str, dict[str, str]]
    style: str
    """The layout's style sheet."""
    renditions: tuple[tuple[Picture, Rendition], ...]
    """What the page may ask for: pictures of both states."""


def compare_pages(old: Article, new: Article, layout: Layout) -> ComparedPage:
    """Return two states of an article as one page, in the layout of the new one.

    Raises: LayoutBroken. Cost: two full renders, and what differs compared by the word.
    """
    return ComparedPage(
        frame=_frame(old, new, layout),
        blocks=compared_blocks(
            render_blocks(old.draft.body, render_options(old)), render_blocks(new.draft.body, render_options(new))
        ),
        attributes=body_attributes(new, layout),
        style=layout.style,
        renditions=tuple(dict.fromkeys((*renditions(new), *renditions(old)))),
    )


def _frame(old: Article, new: Article, layout: Layout) -> str:
    wanted = frame_html(new, layout)
    frame = compared(frame_html(old, layout), wanted)
    # A layout may set the text elsewhere with other words: then its container is in both, or in what is marked.
    before, found, after = frame.partition(CONTAINER)
    is_free = all(before.count(f"<{mark}") == before.count(f"</{mark}") for mark in ("ins", "del"))
    return frame if found and is_free and CONTAINER not in after else wanted
