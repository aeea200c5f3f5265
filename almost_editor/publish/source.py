"""An article's Markdown with its fields, for whoever reads it elsewhere."""

from __future__ import annotations

from almost_editor.document.front_matter import draft_fields, write_document
from almost_editor.document.inner_links import with_addresses
from almost_editor.publish.article import Article, render_options


def source_text(article: Article) -> str:
    """Return the text as it was written, but with the addresses of our own articles that readers can get.

    Ids mean nothing outside of the library; those of articles that nobody can get yet stay, as there is nothing else.
    """
    fields = draft_fields(article.draft, article.publication, tuple(one.label for one in article.series))
    return with_addresses(write_document(fields, article.draft.body), render_options(article).articles)
