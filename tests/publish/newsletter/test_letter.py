from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from almost_editor.document.draft import Correction, CorrectionKind, Draft
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.layouts import Layout, load_layout
from almost_editor.publish.newsletter.letter import HEAVIEST, letter_html, newsletter, unsubscribe, weight
from almost_editor.publish.word.document import word_document

Body = Callable[[Article], str]


class Mail(HTMLParser):
    """A letter read strictly: what is open is closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def written(article: Article, layout: Layout, body_of: Body, **fields: object) -> str:
    article = replace(article, draft=replace(article.draft, **fields))
    return letter_html(article, body_of(article), layout)


def test_the_letter_says_what_the_page_says(article: Article, layout: Layout, body_of: Body) -> None:
    html = written(article, layout, body_of)
    mail = Mail(html)
    assert html.startswith("<!doctype html>")
    assert len(mail.all("h1")) == 1
    for said in (article.headline, "Mara Ellison", "PORT ALDEN", article.published.display, "Night Ferry Runs"):
        assert said in html
    assert mail.all("html") == [{"lang": "en-US", "dir": "ltr"}]
    assert '<a href="{{unsubscribe}}"' in html
    assert not re.search(r"<(script|style|link|form)\b|var\(|position:|display:flex", html)


def test_pictures_are_jpegs_by_their_whole_address(article: Article, layout: Layout, body_of: Body) -> None:
    images = Mail(written(article, layout, body_of)).all("img")
    assert [one["alt"] for one in images] == ["A long bridge at dusk.", "A ferry."]
    for one in images:
        assert re.fullmatch(r"https://almost\.example/2022/11/county-delays-vote/assets/\S+\.jpe?g", str(one["src"]))
        assert one["width"] == "552"
    assert [one["height"] for one in images] == ["345", "382"]


def test_every_paragraph_brings_its_own_type(article: Article, layout: Layout, body_of: Body) -> None:
    body = (
        "Text.[^1]\n\n> Quoted.\n\n::: pull\nPulled.\n:::\n\n::: aside Title\nBeside.\n:::\n\n- one\n\n  two\n\n"
        "| a |\n|--:|\n| 1 |\n\nTerm\n: Meaning\n\n```\n  code  here\n```\n\n[^1]: Note.\n"
    )
    mail = Mail(written(article, layout, body_of, body=body))
    assert all("font-family" in str(one.get("style")) for one in mail.all("p"))
    assert all("presentation" in str(one.get("role")) for one in mail.all("table"))
    assert "text-align:right" in str(mail.all("th")[0]["style"])


def test_code_keeps_its_lines_and_indents(article: Article, layout: Layout, body_of: Body) -> None:
    html = written(article, layout, body_of, body="```\nif a:\n    b  # c\n```\n")
    assert "if a:<br>\n&nbsp;&nbsp;&nbsp;&nbsp;b &nbsp;# c" in html


def test_links_within_lead_to_the_page(article: Article, layout: Layout, body_of: Body) -> None:
    mail = Mail(
        written(article, layout, body_of, body="A note.[^1] [Mail](mailto:a@b.example) [Own](/about/)\n\n[^1]: N.\n")
    )
    addresses = [str(one["href"]) for one in mail.all("a")]
    assert "https://almost.example/2022/11/county-delays-vote/#text-fn-1" in addresses
    assert "https://almost.example/about/" in addresses
    assert all(re.match(r"https://|mailto:|\{\{", one) for one in addresses)


def test_a_long_article_ends_at_a_block_and_says_where_to_read_on(
    article: Article, layout: Layout, body_of: Body
) -> None:
    body = "\n\n".join(f"Paragraph {number} = “so many” words in a long article." for number in range(3000))
    html = written(article, layout, body_of, body=body)
    Mail(html)
    assert HEAVIEST - 1000 < weight(html) <= HEAVIEST
    shown = [int(number) for number in re.findall(r"Paragraph (\d+) ", html)]
    assert shown == list(range(len(shown)))
    assert "Read on at <a" in html
    assert "Read on at" not in written(article, layout, body_of)


def test_one_block_that_is_too_heavy_leaves_the_head(article: Article, layout: Layout, body_of: Body) -> None:
    html = written(article, layout, body_of, body="word " * 30_000)
    assert weight(html) < HEAVIEST
    assert "Read on at" in html


@pytest.mark.parametrize(
    ("given", "leads_to"),
    [
        ("{{unsubscribe}}", "{{unsubscribe}}"),
        ("*|UNSUB|*", "*|UNSUB|*"),
        ("[unsubscribe]", "[unsubscribe]"),
        ("/leave/", "https://almost.example/leave/"),
        ("https://lists.example/u", "https://lists.example/u"),
        ("javascript:alert(1)", "https://almost.example/newsletter/"),
        ("", "https://almost.example/newsletter/"),
    ],
)
def test_unsubscribing_leads_where_the_publication_says(
    draft: Draft, surroundings: Surroundings, given: str, leads_to: str
) -> None:
    publication = replace(surroundings.publication, unsubscribe=given)
    assert unsubscribe(build(draft, replace(surroundings, publication=publication))) == leads_to


def test_right_to_left(draft: Draft, surroundings: Surroundings, layout: Layout, body_of: Body) -> None:
    article = build(replace(draft, language="ar", body="> اقتباس\n"), surroundings)
    html = letter_html(article, body_of(article), layout)
    assert '<html lang="ar" dir="rtl">' in html
    assert "border-right:3px" in html
    assert ' lang="en-US" dir="ltr"' in html


def test_both_parts_are_files_of_the_package(article: Article, layout: Layout, body_of: Body) -> None:
    files = newsletter(article, body_of(article), layout)
    assert {path: role for path, (role, _) in files.items()} == {
        "newsletter/index.html": "newsletter",
        "newsletter/plain.txt": "newsletter-text",
    }
    assert "Unsubscribe: {{unsubscribe}}" in files["newsletter/plain.txt"][1].decode()


def test_a_librarys_own_template_wins(article: Article, tmp_path, layouts, body_of: Body) -> None:
    own = tmp_path / "_parts"
    own.mkdir()
    (own / "newsletter.html.jinja").write_text("<p>{{ article.headline }}</p>{{ body({}) }}", encoding="utf-8")
    layout = load_layout("article", (tmp_path, *layouts))
    assert letter_html(article, body_of(article), layout).startswith("<p>County Delays Vote")


def test_corrections_stand_before_the_text_in_every_form(
    draft: Draft, surroundings: Surroundings, layout: Layout, body_of: Body
) -> None:
    record = Correction(CorrectionKind.CORRECTION, "The vote was [5-2](/vote/), not 4-3.", draft.dated)
    article = build(replace(draft, corrections=(record,)), surroundings)
    files = newsletter(article, body_of(article), layout)
    html, plain = (files[path][1].decode() for path in ("newsletter/index.html", "newsletter/plain.txt"))
    Mail(html)
    assert re.search(r'The vote was <a href="https://almost\.example/vote/" style="[^"]+">5-2</a>, not 4-3\.', html)
    assert html.index("The vote was") < html.index("The commission voted")
    assert "Correction · Wednesday, Nov. 9, 2022\nThe vote was 5-2, not 4-3." in plain
    document = word_document(article, body_of(article), lambda _picture, _rendition: b"")
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert "5-2" in archive.read("word/document.xml").decode()
