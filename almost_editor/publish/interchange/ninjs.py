"""IPTC ninjs 3.1: a news item in JSON, for agencies and archives.

Source: https://iptc.org/standards/ninjs/, schema 3.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urljoin

from almost_editor.publish.article import Article
from almost_editor.publish.interchange.figures import Figure, figures_in, hero_of, simple_pictures
from almost_editor.publish.interchange.flow import body_blocks, body_nodes, notice_paragraphs
from almost_editor.publish.interchange.names import byline, moment_of
from almost_editor.publish.interchange.plain import plain_text
from almost_editor.publish.interchange.signs import json_bytes
from almost_editor.render.elements import written

PATH = "interchange/ninjs.json"
ROLE = "interchange-ninjs"
VERSION = "3.1"

Value = dict[str, object]


def ninjs(article: Article, body_html: str, sizes: Mapping[str, int]) -> dict[str, tuple[str, bytes]]:
    """Make an article's news item; `sizes` are the bytes of its pictures by path."""
    return {PATH: (ROLE, ninjs_json(article, body_html, sizes))}


def ninjs_json(article: Article, body_html: str, sizes: Mapping[str, int]) -> bytes:
    """Return the news item. Shapes: `sizes` by path beside the page; a picture that is not in it is said without."""
    publication = article.publication
    item: Value = {
        "uri": article.canonical,
        "standard": {
            "name": "ninjs",
            "version": VERSION,
            "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
        },
        "type": "text",
        "representationType": "full",
        "pubStatus": "usable",
        "firstCreated": article.published.machine,
        "versionCreated": article.modified.machine,
        "language": article.language,
        "edNote": " ".join(f"{one.label}, {one.display}: {one.text}" for one in article.corrections),
        "title": article.headline,
        "headlines": [_said("main", article.headline)],
        "by": byline(article) or publication.name,
        "slugline": article.draft.slug,
        "located": article.dateline,
        "copyrightHolder": publication.name,
        "copyrightNotice": f"© {moment_of(article.published).year} {publication.name}",
        "descriptions": [
            _said(role, text) for role, text in (("dek", article.dek), ("summary", article.description)) if text
        ],
        "bodies": _bodies(article, body_html),
        "people": [{"name": one.label, "rel": "author", "uri": one.address} for one in article.authors],
        "places": [{"name": article.dateline, "rel": "dateline"}] if article.dateline else [],
        "subjects": _subjects(article),
        "infoSources": [{"name": publication.name, "role": "publisher", "uri": article.home.address}],
        "altIds": [{"role": "slug", "value": article.draft.slug}],
        "associations": _pictures(article, body_html, sizes),
    }
    return json_bytes({name: said for name, said in item.items() if said not in ("", [], None)})


def _bodies(article: Article, body_html: str) -> list[Value]:
    corrections = "".join(f"{written((one,))}\n" for one in notice_paragraphs(article))
    html = corrections + written(simple_pictures(body_nodes(body_html, article.canonical)))
    text = plain_text(body_blocks(article, body_html))
    return [
        {"role": "main", "contentType": "text/html", "wordCount": article.words, "value": html},
        {
            "role": "main",
            "contentType": "text/plain",
            "charCount": len(text),
            "wordCount": article.words,
            "value": text,
        },
    ]


def _subjects(article: Article) -> list[Value]:
    found: list[Value] = [{"name": article.section, "rel": "section"}] if article.section else []
    found += [{"name": one.label, "rel": "series", "uri": one.address} for one in article.series]
    return found + [{"name": tag, "rel": "keyword"} for tag in article.tags]


def _pictures(article: Article, body_html: str, sizes: Mapping[str, int]) -> list[Value]:
    hero = hero_of(article)
    shared = [article.pictures.card, *article.pictures.ratios] if hero else []
    crops = [
        Figure(urljoin(article.canonical, one.path), "", "", "", one.width_px, one.height_px) for one in shared if one
    ]
    found = [_picture(article, hero, "hero", [hero, *crops], sizes)] if hero else []
    shown: dict[str, Figure] = {}
    for one in figures_in(body_blocks(article, body_html)):
        shown.setdefault(one.address, one)
    for number, one in enumerate(shown.values(), 1):
        found.append(_picture(article, one, f"picture-{number}", [one], sizes))
    return found


def _picture(article: Article, one: Figure, name: str, files: list[Figure], sizes: Mapping[str, int]) -> Value:
    descriptions = [_said("alttext", one.alt)] if one.alt else []
    descriptions += [_said("caption", one.caption)] if one.caption else []
    value: Value = {
        "name": name,
        "rel": "featured" if name == "hero" else "illustration",
        "uri": one.address,
        "type": "picture",
        "by": one.credit,
        "descriptions": descriptions,
        "renditions": [_rendition(article, file, sizes) for file in files],
    }
    return {key: said for key, said in value.items() if said not in ("", [], None)}


def _rendition(article: Article, file: Figure, sizes: Mapping[str, int]) -> Value:
    """Return one file of a picture; our pages keep theirs beside themselves."""
    value: Value = {
        "name": f"{file.width_px}x{file.height_px}",
        "href": file.address,
        "contentType": "image/jpeg",
        "width": file.width_px,
        "height": file.height_px,
    }
    size = sizes.get(file.address.removeprefix(article.canonical))
    return value if size is None else {**value, "sizeInBytes": size}


def _said(role: str, text: str) -> Value:
    return {"role": role, "contentType": "text/plain", "value": text}
