"""A list's page: its head and metadata, and the layout `_site` filled in."""

from __future__ import annotations

from html import escape
from urllib.parse import urljoin

from almost_editor.publish.head import element, json_text, policy
from almost_editor.publish.layouts import Layout, fill_template
from almost_editor.publish.metadata import publication_mark_path
from almost_editor.publish.page import style_path
from almost_editor.publish.site.listing import ListPage

_KINDS = {"author": "ProfilePage", "missing": "WebPage", "newsletter": "WebPage"}
_LISTED = 20
"""Stories that the data for machines names."""


def list_html(page: ListPage, layout: Layout) -> bytes:
    """Return a list's whole page. Raises: LayoutBroken, naming file and line."""
    filled = fill_template(
        layout, {"article": page, "page": page, "publication": page.publication, "words": dict(layout.words)}
    ).strip()
    return (
        "<!doctype html>\n"
        f'<html lang="{escape(page.language)}" dir="{page.direction}">\n'
        f"<head>\n{_head(page, layout)}\n</head>\n"
        f'<body class="layout-site site-{page.kind}">\n{filled}\n</body>\n</html>\n'
    ).encode()


def site_json_ld(page: ListPage) -> str:
    """Return the page as schema.org has it: a collection with its stories in order, or a profile."""
    publication = page.publication
    publisher = {
        "@type": "NewsMediaOrganization",
        "name": publication.name,
        "url": page.home.address,
        "logo": {
            "@type": "ImageObject",
            "url": urljoin(page.home.address, f"/{publication_mark_path(publication)}"),
        },
    }
    items = [
        {"@type": "ListItem", "position": page.first + place, "url": one.address, "name": one.headline}
        for place, one in enumerate(page.stories[:_LISTED])
    ] or [
        {"@type": "ListItem", "position": place, "url": one.address, "name": one.name}
        for place, one in enumerate(page.shelves, 1)
    ]
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": _KINDS.get(page.kind, "CollectionPage"),
        "@id": page.canonical,
        "url": page.canonical,
        "name": page.heading,
        "description": page.description,
        "inLanguage": page.language,
        "publisher": publisher,
        "isPartOf": {"@type": "WebSite", "name": publication.name, "url": page.home.address},
    }
    if page.kind == "author":
        fields["mainEntity"] = {"@type": "Person", "name": page.heading, "url": page.canonical}
        fields["hasPart"] = [{"@type": "NewsArticle", "headline": one["name"], "url": one["url"]} for one in items]
    elif items:
        fields["mainEntity"] = {"@type": "ItemList", "numberOfItems": len(items), "itemListElement": items}
    return json_text(fields)


def _head(page: ListPage, layout: Layout) -> str:
    data = site_json_ld(page)
    missing = page.kind == "missing"
    lines = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("meta", **{"http-equiv": "Content-Security-Policy", "content": policy(data)}),
        f"<title>{escape(page.title, quote=False)}</title>",
        element("meta", name="description", content=page.description),
        element("meta", name="robots", content="noindex" if missing else "index, follow, max-image-preview:large"),
        element("meta", name="color-scheme", content="light dark"),
    ]
    if not missing:
        lines += [
            element("meta", name="twitter:card", content="summary"),
            element("link", rel="canonical", href=page.canonical),
            *(element("meta", property=name, content=content) for name, content in _properties(page) if content),
            *([element("link", rel="prev", href=page.newer)] if page.newer else []),
            *([element("link", rel="next", href=page.older)] if page.older else []),
        ]
    lines += [
        *(element("link", rel="alternate", type=kind, title=title, href=to) for kind, title, to in page.feeds),
        element("link", rel="icon", type="image/svg+xml", href=page.up + publication_mark_path(page.publication)),
        element("link", rel="stylesheet", href=page.up + style_path(layout)),
        f'<script type="application/ld+json">{data}</script>',
    ]
    return "\n".join(lines)


def _properties(page: ListPage) -> list[tuple[str, str]]:
    return [
        ("og:type", "profile" if page.kind == "author" else "website"),
        ("og:title", page.heading),
        ("og:description", page.description),
        ("og:url", page.canonical),
        ("og:site_name", page.publication.name),
        ("og:locale", page.locale),
    ]
