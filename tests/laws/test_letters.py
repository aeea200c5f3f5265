"""The law of letters and documents: whatever the text is, they are well formed, and no word of it is lost."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import docx
from hypothesis import example, given, settings
from hypothesis import strategies as st

from almost_editor.document.text import clean
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, build, render_options
from almost_editor.publish.elements import BLOCKS, Element, read_elements
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.newsletter.letter import letter_html
from almost_editor.publish.plain_text import plain_text
from almost_editor.publish.word.document import word_document
from almost_editor.render.full import render
from tests.laws.test_blocks import texts
from tests.publish.conftest import DRAFT, SURROUNDINGS

LAYOUT = load_layout("article", (resources_folder() / "layouts",))
RAW = (
    "<table><tr><td rowspan=3>", "<td colspan=2>", "<tr>", "</table>", "<details><summary>S</summary>", "</details>",
    "<ul><li>", "</ul>", "<ol type=a start=3><li value=7>", "<dl><dt>T<dd>D</dl>", "<q>", "</q>", "<br>",
    "<sub>2</sub>", "<a href='https://x.example/?a&b'>", "</a>", "<bdi>", "<ruby>a<rt>b</rt></ruby>",
    "<caption>C</caption>", "<blockquote>",
)  # fmt: skip
bodies = st.lists(st.one_of(texts, st.sampled_from(RAW), st.text(max_size=8)), max_size=8).map("".join).map(clean)


def article_of(body: str) -> tuple[Article, str]:
    article = build(replace(DRAFT, body=body, hero=replace(DRAFT.hero, picture="")), SURROUNDINGS)
    return article, render(article.draft.body, render_options(article))


def pieces(element: Element) -> Iterator[str]:
    """Return the words of a page, apart where a reader sees them apart."""
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.role not in ("doc-noteref", "doc-backlink"):
            apart = child.is_block or child.name in ("br", "q")
            yield " " if apart else ""
            yield from pieces(child)
            yield " " if apart else ""


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_⁰¹²³⁴-⁹]+", text))


class Strict(HTMLParser):
    """Refuses what is not closed in order, and keeps the words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "img", "br", "hr"):
            self.open.append(tag)
        if tag == "br" or tag in BLOCKS:
            self.words.append(" ")
        assert len({name for name, _ in attrs}) == len(attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "sup" not in self.open:  # a note's number, which would join the word before it
            self.words.append(data)


@settings(max_examples=60, deadline=None)
@given(bodies)
@example("[^1]: note\n\n: <pre>[^2]: other[^1]\n")
def test_any_text_gives_a_well_formed_letter_with_every_word(body: str) -> None:
    article, html = article_of(body)
    said = words("".join(pieces(read_elements(html))))
    mail = Strict()
    mail.feed(letter_html(article, html, LAYOUT))
    mail.close()
    assert mail.open == []
    assert not said - words("".join(mail.words))
    assert not said - words(re.sub(r" \[\d+\]", "", plain_text(article, html, LAYOUT)))


@settings(max_examples=60, deadline=None)
@given(bodies)
@example("- item<b>\n- item")
def test_any_text_gives_a_document_that_opens_with_every_word(body: str) -> None:
    article, html = article_of(body)
    data = word_document(article, html, lambda _picture, _rendition: b"")
    document = docx.Document(io.BytesIO(data))
    shown = [document.part.blob, *(part.blob for part in document.part.package.iter_parts() if "foot" in part.partname)]
    raised = r'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>.*?</w:r>'
    text = " ".join(re.sub(r"</w:p>|<w:br/>", " ", re.sub(raised, "", one.decode())) for one in shown)
    found = read_elements(re.sub(r"<(?!/?w:p\b)[^>]*>", "", text)).text
    assert not words("".join(pieces(read_elements(html)))) - words(found)
