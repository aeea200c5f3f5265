"""What the page of a draft is drawn from: the article, or where it is withdrawn the page in its place."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Draft
from almost_editor.document.withdrawal import Withdrawal
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import Article, Surroundings
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import frame_html
from almost_editor.publish.tombstone import tombstone, tombstone_frame
from almost_editor.wording import later

IN_ITS_PLACE = later(
    "This is the page in the article’s place. See the article: View › Preview withdrawn article as it was."
)
AS_IT_WAS = later("The article as it was. Readers get the page in its place: it is withdrawn.")


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page to draw. Shapes: `words` stand in the text's place of a page that has no text; None for an article."""

    article: Article
    html: str
    words: str | None


def read_place(library: Library, draft: Draft) -> tuple[Surroundings, Withdrawal | None]:
    """Return what the page shows of the rest of the library, and the withdrawal that stands; a job."""
    return surroundings(library, draft), library.withdrawals.of(draft.id)


def draw(article: Article, layout: Layout) -> Drawn:
    """Return an article's page. Raises: LayoutBroken."""
    return Drawn(article, frame_html(article, layout), None)


def draw_stone(draft: Draft, withdrawal: Withdrawal, around: Surroundings, layout: Layout) -> Drawn:
    """Return the page in an article's place. Raises: LayoutBroken."""
    stone = tombstone(draft, withdrawal, around)
    html, words = tombstone_frame(stone, layout)
    return Drawn(stone.article, html, words)
