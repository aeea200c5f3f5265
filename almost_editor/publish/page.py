"""The page itself: the same markup in the preview and in the export."""

from __future__ import annotations

import hashlib
from html import escape

from almost_editor.errors import LayoutBroken
from almost_editor.publish.article import Article
from almost_editor.publish.layouts import PAGE, Layout, fill_template
from almost_editor.publish.metadata import head_html
from almost_editor.publish.pictures import FOLDER
from almost_editor.wording import later

CONTAINER = '<div class="article-body"></div>'
"""Where the blocks of the text go: `{{ body }}` in a layout, exactly once."""


def frame_html(article: Article, layout: Layout) -> str:
    """Return what stands inside `<body>`, with the text's container empty.

    Raises: LayoutBroken, naming file and line. Law: `page_html`'s body is this, with the container filled.
    """
    frame = fill_template(
        layout,
        {
            "article": article,
            "publication": article.publication,
            "hero_sizes": layout.hero_sizes,
            "words": dict(layout.words),
            "body": _Container(),
        },
    ).strip()
    if frame.count(CONTAINER) != 1:
        place = next(path for name, path, _ in layout.templates if name == PAGE)
        raise LayoutBroken(
            later(
                "The layout is broken in {place}, line 1: the article's text stands in it {times} times.",
                place=place,
                times=frame.count(CONTAINER),
            ),
            later("Write {{ body }} exactly once, where the text goes."),
        )
    return frame


def page_html(article: Article, body_html: str, layout: Layout, shared: str = "") -> str:
    """Return the whole page that ships; `body_html` is the rendered, sanitised text.

    `shared` leads to the style sheet and mark that a site's pages have in common; a package has its own beside the
    page. All else is the same in both. Raises: LayoutBroken.
    """
    attributes = body_attributes(article, layout)
    return (
        "<!doctype html>\n"
        f"<html{written_attributes(attributes['html'])}>\n"
        f"<head>\n{head_html(article, shared + style_path(layout), shared)}\n</head>\n"
        f"<body{written_attributes(attributes['body'])}>\n"
        f"{fill_frame(frame_html(article, layout), body_html)}\n</body>\n"
        "</html>\n"
    )


def fill_frame(frame: str, body_html: str) -> str:
    """Return a frame with the text in its container."""
    before, after = frame.split(CONTAINER)
    return f'{before}<div class="article-body">{body_html}</div>{after}'


def body_attributes(article: Article, layout: Layout) -> dict[str, dict[str, str]]:
    """Return the attributes of the elements `html` and `body`, by element and name."""
    return {
        "html": {"lang": article.language, "dir": article.direction},
        "body": {"class": f"layout-{layout.name}"},
    }


def style_css(layout: Layout) -> str:
    """Return the layout's whole style sheet."""
    return layout.style


def style_path(layout: Layout) -> str:
    """Return where the style sheet stands, from the page; its name carries the hash of what is in it."""
    return f"{FOLDER}style-{hashlib.sha256(layout.style.encode()).hexdigest()[:12]}.css"


def written_attributes(attributes: dict[str, str]) -> str:
    """Return attributes as they stand in a tag."""
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())


class _Container:
    """The text's place in a template: markup that autoescape lets through, and nothing else to take hold of."""

    def __html__(self) -> str:
        return CONTAINER

    def __str__(self) -> str:
        return CONTAINER
