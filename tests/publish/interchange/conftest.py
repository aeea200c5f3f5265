from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from almost_editor.document.draft import Draft
from almost_editor.publish.article import Article, Surroundings, build, render_options
from almost_editor.render.full import render

Told = tuple[Article, str]
Tell = Callable[..., Told]


@pytest.fixture
def tell(draft: Draft, surroundings: Surroundings) -> Tell:
    """Make an article of a text and other fields, with its rendered text."""

    def make(body: str, **fields: object) -> Told:
        article = build(replace(draft, body=body, **fields), surroundings)
        return article, render(article.draft.body, render_options(article))

    return make
