"""What is wrong with a layout or a neighbour never puts another article's page beside a text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from tests.journeys.driver import Writer


def test_an_unknown_layout_is_said_and_the_article_is_shown_all_the_same(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    writer.sees_in_page("Night Ferry Will Run Through Winter")
    writer.app.open_draft.change(layout="nowhere")
    writer.sees_notice("no layout named “nowhere”")
    writer.saves()
    writer.opens("harrow-creek-wells-run-dry")
    writer.sees_in_page("Harrow Creek Wells Run Dry")
    writer.opens("night-ferry-will-run-through-winter")
    writer.sees_in_page("Night Ferry Will Run Through Winter")
    writer.goes_to_end()
    writer.types("\n\nStill here.")
    writer.sees_html("<p>Still here.</p>")
    writer.app.open_draft.change(layout="feature")
    writer.waits(lambda: "layout-feature" in writer.page("document.body.className"))
    writer.sees_html("<p>Still here.</p>")
    assert writer.page("almost.bodyHtml()") == writer.app.feed.blocks.html


def test_a_broken_layout_of_the_library_keeps_the_last_good_page(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    writer.sees_in_page("Night Ferry Will Run Through Winter")
    own = writer.library_folder / "layouts" / "house"
    own.mkdir(parents=True)
    (own / "layout.toml").write_text('title = "House"\n', encoding="utf-8")
    (own / "page.html.jinja").write_text("{% include 'nothing' %}\n{{ body }}\n", encoding="utf-8")
    (own / "style.css").write_text("body { margin: 0 }\n", encoding="utf-8")
    writer.app.open_draft.change(layout="house")
    writer.waits(lambda: writer.app.notices.banner.sentence)
    assert "page.html.jinja" in writer.app.notices.banner.sentence
    writer.sees_in_page("Night Ferry Will Run Through Winter")
    (own / "page.html.jinja").write_text("<h1>{{ article.headline }}</h1>\n{{ body }}\n", encoding="utf-8")
    writer.app.open_draft.change(headline="Mended")
    writer.sees_in_page("Mended")
    assert writer.page("almost.bodyHtml()") == writer.app.feed.blocks.html


def test_a_page_that_was_lost_comes_back_with_its_text(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    writer.sees_in_page("Night Ferry Will Run Through Winter")
    view = writer.app.page.view
    assert view is not None
    view.locked_page.renderProcessTerminated.emit(
        view.locked_page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
    )
    writer.waits(lambda: writer.loads == 2)
    writer.goes_to_end()
    writer.types("\n\nBack again.")
    writer.sees_in_page("Night Ferry Will Run Through Winter", "Back again.")


def test_leaving_and_returning_thirty_times_keeps_a_bounded_number_of_texts(sample: Callable[[], Writer]) -> None:
    writer = sample()
    slugs = [one.slug for one in writer.lists()]
    for _ in range(3):
        for slug in slugs:
            writer.opens(slug)
    texts = writer.app.open_draft.findChildren(QTextDocument, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(texts) == len(slugs)
