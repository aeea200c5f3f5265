"""What a page tells machines: search engines, cards on other sites, and the browser's guard. One source, `Article`."""

from __future__ import annotations

import hashlib
from html import escape
from urllib.parse import urljoin

from almost_editor.document.publication import Publication
from almost_editor.media.nameplate import GROUND
from almost_editor.publish.article import Article
from almost_editor.publish.head import element, json_text, policy
from almost_editor.publish.nameplates import shared_alt, shared_images
from almost_editor.publish.pictures import FOLDER

_CARD_ALT_LONGEST = 420
"""Characters of a picture's description that X takes."""


def head_html(article: Article, style_path: str, shared: str = "") -> str:
    """Return what stands inside `<head>`; `style_path` is the style sheet's, from the page.

    `shared` leads from the page to what it has in common with other pages of a site: nowhere in a package.
    """
    data = json_ld(article, shared)
    lines = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        # Before everything that it governs.
        element("meta", **{"http-equiv": "Content-Security-Policy", "content": policy(data)}),
        _title(article),
        *(element("meta", name=name, content=content) for name, content in _named(article, shared)),
        element("link", rel="canonical", href=article.canonical),
        *(element("meta", property=name, content=content) for name, content in _properties(article, shared)),
        element("link", rel="icon", type="image/svg+xml", href=shared + mark_path(article)),
        element("link", rel="stylesheet", href=style_path),
        f'<script type="application/ld+json">{data}</script>',
    ]
    return "\n".join(lines)


def card_tags(article: Article) -> dict[str, str]:
    """Return what search results and cards are made from, by the name that it has in the page's head.

    Law: each is in `head_html`, word for word. Shapes: `title` and `canonical` beside the names of meta elements.
    """
    return {
        "title": article.title,
        "canonical": article.canonical,
        **dict(_named(article)),
        **dict(_properties(article)),
    }


def json_ld(article: Article, shared: str = "") -> str:
    """Return the page's NewsArticle as JSON, with nothing in it that could end or open an element."""
    publication = article.publication
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": article.canonical},
        "url": article.canonical,
        "headline": article.headline,
        # What the page shows under the headline; the search description may be another text.
        "description": article.dek or article.description,
        "image": _images(article, shared),
        "datePublished": article.published.machine,
        "dateModified": article.modified.machine,
        "author": [{"@type": "Person", "name": one.label, "url": one.address} for one in article.authors],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": publication.name,
            "url": publication.address,
            "logo": {"@type": "ImageObject", "url": _from_page(article, shared + mark_path(article))},
        },
        "articleSection": article.section,
        "keywords": list(article.tags),
        "dateline": article.dateline,
        "correction": [
            {"@type": "CorrectionComment", "name": one.label, "text": one.text, "datePublished": one.machine}
            for one in article.corrections
        ],
        "inLanguage": article.language,
        "wordCount": article.words,
        "isAccessibleForFree": True,
        "isPartOf": [{"@type": "CreativeWorkSeries", "name": one.label, "url": one.address} for one in article.series],
    }
    return json_text(fields)


def mark_svg(article: Article) -> str:
    """Return the publication's mark, its first letter in a square: the tab's sign, and the logo that JSON-LD names."""
    return publication_mark(article.publication)


def mark_path(article: Article) -> str:
    """Return where the mark stands, from the page; its name carries the hash of what is in it."""
    return publication_mark_path(article.publication)


def publication_mark(publication: Publication) -> str:
    """Return the mark of all pages of a publication."""
    letter = escape(publication.name[:1].upper())
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="6" fill="{GROUND}"/>'
        '<text x="16" y="23.5" fill="#fff" font-family="Georgia, serif" font-size="22" font-weight="700" '
        f'text-anchor="middle">{letter}</text></svg>\n'
    )


def publication_mark_path(publication: Publication) -> str:
    """Return where the mark stands, from a page that has its own, or from the root of a site."""
    return f"{FOLDER}mark-{hashlib.sha256(publication_mark(publication).encode()).hexdigest()[:12]}.svg"


def _named(article: Article, shared: str = "") -> list[tuple[str, str]]:
    images = shared_images(article, shared)
    pairs = [
        ("description", article.description),
        ("robots", "index, follow, max-image-preview:large, max-snippet:-1"),
        ("author", ", ".join(author.label for author in article.authors)),
        ("color-scheme", "light dark"),
        ("twitter:card", "summary_large_image" if images else "summary"),
        ("twitter:title", article.headline),
        ("twitter:description", article.description),
    ]
    if images:
        pairs += [
            ("twitter:image", _from_page(article, images[0].path)),
            ("twitter:image:alt", _card_alt(article)),
        ]
    return [pair for pair in pairs if pair[1]]


def _properties(article: Article, shared: str = "") -> list[tuple[str, str]]:
    images = shared_images(article, shared)
    pairs = [
        ("og:type", "article"),
        ("og:title", article.headline),
        ("og:description", article.description),
        ("og:url", article.canonical),
        ("og:site_name", article.publication.name),
        ("og:locale", article.locale),
    ]
    if images:
        pairs += [
            ("og:image", _from_page(article, images[0].path)),
            ("og:image:type", "image/jpeg"),
            ("og:image:width", str(images[0].width_px)),
            ("og:image:height", str(images[0].height_px)),
            ("og:image:alt", _card_alt(article)),
        ]
    pairs += [
        ("article:published_time", article.published.machine),
        ("article:modified_time", article.modified.machine),
        *(("article:author", author.address) for author in article.authors),
        ("article:section", article.section),
        *(("article:tag", tag) for tag in article.tags),
    ]
    return [pair for pair in pairs if pair[1]]


def _images(article: Article, shared: str) -> list[dict[str, str]]:
    """Return the picture at the head in its ratios, and whose it is: its files say nothing of anybody any more."""
    credit = article.hero.credit if article.hero else ""
    more = {"creditText": credit} if credit else {}
    images = shared_images(article, shared)[1:]
    return [{"@type": "ImageObject", "url": _from_page(article, image.path), **more} for image in images]


def _title(article: Article) -> str:
    return f"<title>{escape(article.title, quote=False)}</title>"


def _from_page(article: Article, path: str) -> str:
    """Return the absolute address of a file that stands beside the page."""
    return urljoin(article.canonical, path)


def _card_alt(article: Article) -> str:
    alt = shared_alt(article)
    return alt if len(alt) <= _CARD_ALT_LONGEST else alt[: _CARD_ALT_LONGEST - 1] + "…"
