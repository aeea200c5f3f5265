"""What a stage loads for an attack: as it was given, or as the program would put it on a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from unittest import mock

from almost_editor.document.draft import Author, Draft, Hero, Picture
from almost_editor.document.publication import HouseWords, NavLink, Publication
from almost_editor.document.series import Series
from almost_editor.document.text import clean
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, Surroundings, Teaser, build, render_options
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import fill_frame, frame_html, page_html
from almost_editor.render import pieces
from almost_editor.render.full import render
from almost_editor.render.sanitize import sanitize
from tests.attacks.corpus import Attack

LAYOUT = load_layout("article", (resources_folder() / "layouts",))
PICTURE = Picture("harbor.jpg", "ab" * 32, "jpeg", 2000, 1250)
PLAIN_WORDS = "Plain words"
PLAIN_ADDRESS = "https://plain.example/"
WHEN = datetime(2022, 11, 9, 12, tzinfo=UTC)

Around = tuple[Draft, Surroundings]


def _draft(**fields: object) -> Callable[[Around], Around]:
    return lambda around: (replace(around[0], **fields), around[1])  # type: ignore[arg-type]


def _publication(**fields: object) -> Callable[[Around], Around]:
    return lambda around: (
        around[0],
        replace(around[1], publication=replace(around[1].publication, **fields)),  # type: ignore[arg-type]
    )


def _hero(**fields: str) -> Callable[[Around], Around]:
    return lambda around: (replace(around[0], hero=replace(around[0].hero, **fields)), around[1])  # type: ignore[arg-type]


WORD_FIELDS: tuple[Callable[[str], Callable[[Around], Around]], ...] = (
    lambda text: _draft(headline=text),
    lambda text: _draft(dek=text),
    lambda text: _draft(dateline=text),
    lambda text: _draft(section=text),
    lambda text: _draft(description=text),
    lambda text: _draft(language=text),
    lambda text: _draft(slug=text),
    lambda text: _draft(tags=(text, f"{text} too")),
    lambda text: _draft(authors=(Author(text), Author(f"{text} Jr."))),
    lambda text: _hero(alt=text),
    lambda text: _hero(caption=text),
    lambda text: _hero(credit=text),
    lambda text: _draft(
        pictures=(replace(PICTURE, alt=text, caption=text, credit=text),), body=f"![](<{PICTURE.name}>)\n"
    ),
    lambda text: _publication(name=text),
    lambda text: _publication(language=text),
    lambda text: _publication(nav=(NavLink(text, "/"),)),
    lambda text: _publication(words=HouseWords(by=text, conjunction=text, trending=text, trending_empty=text)),
    lambda text: lambda around: (around[0], replace(around[1], series=(Series("1" * 32, text, "harbor"),))),
    lambda text: (
        lambda around: (
            around[0],
            replace(
                around[1],
                siblings=(Teaser(text, text, "https://almost.example/a/", WHEN, text),),
                trending=(Teaser(text, text, "https://almost.example/b/", WHEN, text),),
            ),
        )
    ),
)
"""Each says how a text becomes one field of an article, or of what stands around it."""

ADDRESS_FIELDS: tuple[Callable[[str], Callable[[Around], Around]], ...] = (
    lambda address: _draft(authors=(Author("Mara Ellison", address),)),
    lambda address: _publication(nav=(NavLink("News", address),)),
    lambda address: _publication(newsletter_address=address),
    lambda address: _publication(address=address),
)


def with_fields(attack: Attack) -> Around:
    """Return an article in which every field that takes it holds the attack."""
    around = plain_around()
    for field in WORD_FIELDS if attack.given == "words" else ADDRESS_FIELDS:
        around = field(clean(attack.text))(around)
    return around


def with_bodies(texts: Iterable[str]) -> Around:
    """Return an article whose text is several attacks, each a block of its own as far as Markdown goes."""
    draft, surroundings = plain_around()
    return replace(draft, body=clean("\n\n".join(texts))), surroundings


def plain_around() -> Around:
    """Return an article in which every field that a page shows is there."""
    draft = Draft(
        id="d" * 32,
        slug="harbor",
        created=WHEN,
        headline=PLAIN_WORDS,
        dek=PLAIN_WORDS,
        dateline="PORT ALDEN",
        section="News",
        tags=("Bridges",),
        authors=(Author("Mara Ellison", PLAIN_ADDRESS),),
        hero=Hero(PICTURE.name, PLAIN_WORDS, PLAIN_WORDS, PLAIN_WORDS),
        pictures=(PICTURE,),
        body="Words.\n",
    )
    teaser = Teaser(PLAIN_WORDS, "", "https://almost.example/a/", WHEN)
    return draft, Surroundings(Publication(), (Series("1" * 32, PLAIN_WORDS, "harbor"),), (teaser,), (teaser,))


def article_of(around: Around) -> Article:
    """Return the article that a page is made of."""
    return build(*around)


def exported(around: Around) -> str:
    """Return the page as it ships."""
    article = article_of(around)
    return page_html(article, render(article.draft.body, render_options(article)), LAYOUT)


def unguarded(attack: Attack) -> str:
    """Return what an attack is where nothing cleans, escapes or checks it."""
    match attack.given:
        case "markdown":
            with mock.patch.object(pieces, "sanitize", lambda html, **_: html):
                return render(attack.text)
        case "addresses":
            return f'<a href="{attack.text}">x</a>'
        case _:
            return attack.text


def cleaned(attack: Attack) -> str:
    """Return what the program lets through of an attack on the text: as a block's HTML, and as the draft's own text."""
    if attack.given == "markdown":
        return render(clean(attack.text))
    return sanitize(attack.text) + render(clean(attack.text))


def ends(text: str) -> bool:
    """Tell whether Markdown lets what follows an attack, after an empty line, be a paragraph of its own."""
    return render(f"{clean(text)}\n\nAfter.\n").endswith("<p>After.</p>\n")


def frame_of(around: Around) -> str:
    """Return what stands in `<body>` of an article's page."""
    article = article_of(around)
    return fill_frame(frame_html(article, LAYOUT), render(article.draft.body, render_options(article)))


def document(body: str) -> str:
    """Return a page with our furniture around a text."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Furniture</title></head>'
        '<body class="layout-article"><header class="site"><a class="name" href="https://almost.example/">Almost</a>'
        f'</header><main id="page-article"><h1>Headline</h1><div class="article-body">{body}</div></main>'
        '<aside class="trending"><h2 id="page-trending">Trending</h2></aside></body></html>'
    )


def whole(body: str) -> str:
    """Return a page of which everything in `<body>` is given."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(PLAIN_WORDS)}</title></head>'
        f'<body class="layout-article">{body}</body></html>'
    )
