"""WordPress eXtended RSS 1.2: what WordPress's importer reads.

Source: the importer's own readers, https://github.com/WordPress/wordpress-importer. They refuse a DOCTYPE and a version
above 1.2, and lose without a word what has no nicename, no listed author or a number twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from almost_editor.publish.article import Article, Moment
from almost_editor.publish.interchange.figures import Figure, figures_in, hero_of
from almost_editor.publish.interchange.flow import body_blocks
from almost_editor.publish.interchange.names import Term, authors_of, byline, each_once, moment_of, term, terms
from almost_editor.publish.interchange.signs import as_html, cdata, in_xml
from almost_editor.publish.interchange.wordpress_blocks import block_markup

PATH = "interchange/wordpress.wxr.xml"
ROLE = "interchange-wordpress"
ANONYMOUS = "newsroom"
"""The login of whoever stands for an article without a byline: WordPress has no post without an author."""

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n'
)


def wordpress(article: Article, body_html: str) -> dict[str, tuple[str, bytes]]:
    """Make an article's import file."""
    return {PATH: (ROLE, wxr([(article, body_html)]))}


def wxr(told: Sequence[tuple[Article, str]]) -> bytes:
    """Return one import file of articles of the same publication, each with its rendered text, and their pictures."""
    publication = told[0][0].publication
    latest = max(moment_of(article.modified) for article, _ in told)
    channel = [
        f"<title>{in_xml(publication.name)}</title>",
        f"<link>{in_xml(told[0][0].home.address)}</link>",
        "<description></description>",
        f"<pubDate>{_mail_date(latest)}</pubDate>",
        f"<language>{in_xml(publication.language)}</language>",
        "<wp:wxr_version>1.2</wp:wxr_version>",
        f"<wp:base_site_url>{in_xml(told[0][0].home.address)}</wp:base_site_url>",
        f"<wp:base_blog_url>{in_xml(told[0][0].home.address)}</wp:base_blog_url>",
        *_channel_terms([article for article, _ in told]),
    ]
    ids = iter(range(1, 1 << 31))
    items = [item for article, body_html in told for item in _items(article, body_html, ids)]
    return (_HEAD + "\n".join([*channel, *items]) + "\n</channel>\n</rss>\n").encode()


def _channel_terms(articles: Sequence[Article]) -> Iterator[str]:
    authors = each_once(author for article in articles for author in _authors(article))
    for number, author in enumerate(authors, 1):
        # On one line: one of the importer's readers goes line by line.
        yield (
            f"<wp:author><wp:author_id>{number}</wp:author_id><wp:author_login>{cdata(author.slug)}</wp:author_login>"
            f"<wp:author_email>{cdata('')}</wp:author_email>"
            f"<wp:author_display_name>{cdata(as_html(author.name))}</wp:author_display_name></wp:author>"
        )
    for section in terms(article.section for article in articles if article.section):
        yield (
            f"<wp:category><wp:category_nicename>{cdata(section.slug)}</wp:category_nicename>"
            f"<wp:cat_name>{cdata(as_html(section.name))}</wp:cat_name></wp:category>"
        )
    for tag in terms(tag for article in articles for tag in article.tags):
        yield (
            f"<wp:tag><wp:tag_slug>{cdata(tag.slug)}</wp:tag_slug>"
            f"<wp:tag_name>{cdata(as_html(tag.name))}</wp:tag_name></wp:tag>"
        )


def _items(article: Article, body_html: str, ids: Iterator[int]) -> Iterator[str]:
    blocks = body_blocks(article, body_html)
    hero = hero_of(article)
    pictures = {one.address: one for one in reversed([*([hero] if hero else []), *figures_in(blocks)]) if one.address}
    post = next(ids)
    numbers = {address: next(ids) for address in reversed(pictures)}
    content = block_markup(blocks, article.canonical, article.direction)
    meta = [("_thumbnail_id", str(numbers[hero.address]))] if hero else []
    meta += [(name, said) for name, said in _said_beside(article) if said]
    yield _item(
        article,
        post,
        title=as_html(article.headline),
        link=article.canonical,
        excerpt=as_html(article.dek or article.description),
        content=content or "<!-- wp:paragraph -->\n<p></p>\n<!-- /wp:paragraph -->",
        name=article.draft.slug,
        kind=("post", "publish", 0),
        more=[*_filed_under(article), *_meta(meta)],
    )
    for address, number in numbers.items():
        yield _attachment(article, pictures[address], number, post)


def _attachment(article: Article, shown: Figure, number: int, post: int) -> str:
    name = shown.address.rpartition("/")[2]
    return _item(
        article,
        number,
        title=as_html(name),
        link=shown.address,
        excerpt=as_html(shown.said),
        content="",
        name=term(name.rpartition(".")[0]).slug,
        kind=("attachment", "inherit", post),
        more=[
            f"<wp:attachment_url>{cdata(shown.address)}</wp:attachment_url>",
            *(_meta([("_wp_attachment_image_alt", shown.alt)]) if shown.alt else ()),
        ],
    )


def _item(
    article: Article,
    number: int,
    *,
    title: str,
    link: str,
    excerpt: str,
    content: str,
    name: str,
    kind: tuple[str, str, int],
    more: Sequence[str],
) -> str:
    """Return one item; `kind` is WordPress's type and status, and the item that it belongs to."""
    local, gmt = _wordpress_dates(article.published)
    updated, updated_gmt = _wordpress_dates(article.modified)
    lines = [
        "<item>",
        f"<title>{cdata(title)}</title>",
        f"<link>{in_xml(link)}</link>",
        f"<pubDate>{_mail_date(moment_of(article.published))}</pubDate>",
        f"<dc:creator>{cdata(_authors(article)[0].slug)}</dc:creator>",
        f'<guid isPermaLink="false">{in_xml(link)}</guid>',
        "<description></description>",
        f"<content:encoded>{cdata(content)}</content:encoded>",
        f"<excerpt:encoded>{cdata(excerpt)}</excerpt:encoded>",
        f"<wp:post_id>{number}</wp:post_id>",
        f"<wp:post_date>{local}</wp:post_date>",
        f"<wp:post_date_gmt>{gmt}</wp:post_date_gmt>",
        f"<wp:post_modified>{updated}</wp:post_modified>",
        f"<wp:post_modified_gmt>{updated_gmt}</wp:post_modified_gmt>",
        "<wp:comment_status>closed</wp:comment_status>",
        "<wp:ping_status>closed</wp:ping_status>",
        f"<wp:post_name>{in_xml(name)}</wp:post_name>",
        f"<wp:status>{kind[1]}</wp:status>",
        f"<wp:post_parent>{kind[2]}</wp:post_parent>",
        "<wp:menu_order>0</wp:menu_order>",
        f"<wp:post_type>{kind[0]}</wp:post_type>",
        "<wp:post_password></wp:post_password>",
        "<wp:is_sticky>0</wp:is_sticky>",
        *more,
        "</item>",
    ]
    return "\n".join(lines)


def _filed_under(article: Article) -> Iterator[str]:
    """Give section, tags and series; and the names of a byline of several, as plug-ins for bylines know them."""
    filed = [("category", term(article.section))] if article.section else []
    filed += [("post_tag", tag) for tag in terms(article.tags)]
    filed += [("series", one) for one in terms(series.label for series in article.series)]
    authors = _authors(article)
    filed += [("author", author) for author in authors] if len(authors) > 1 else []
    for domain, one in filed:
        yield f'<category domain="{domain}" nicename="{one.slug}">{cdata(as_html(one.name))}</category>'


def _said_beside(article: Article) -> Iterator[tuple[str, str]]:
    """Give what WordPress has no field for."""
    yield "canonical_url", article.canonical
    yield "byline", byline(article)
    yield "dateline", article.dateline
    yield "series", "\n".join(one.label for one in article.series)
    yield "description", article.description


def _meta(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    for key, said in pairs:
        yield (
            f"<wp:postmeta><wp:meta_key>{cdata(key)}</wp:meta_key>"
            f"<wp:meta_value>{cdata(said)}</wp:meta_value></wp:postmeta>"
        )


def _authors(article: Article) -> tuple[Term, ...]:
    return authors_of(article) or (Term(article.publication.name, ANONYMOUS),)


def _wordpress_dates(moment: Moment) -> tuple[str, str]:
    """Return a moment on the publication's clock and in UTC, as WordPress writes them."""
    when = moment_of(moment)
    return when.replace(tzinfo=None).isoformat(" "), when.astimezone(UTC).replace(tzinfo=None).isoformat(" ")


def _mail_date(moment: datetime) -> str:
    return format_datetime(moment)
