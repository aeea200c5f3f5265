"""Leading words to our own articles, and following where they lead, without the mouse and with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from almost_editor.document.draft import Stage
from almost_editor.document.inner_links import inner_address
from almost_editor.library.store import Library
from tests.journeys.driver import Writer

BIRDS = "Marsh Birds Return After Tide Gates Stay Open"


def shown(writer: Writer) -> list[str]:
    rows = writer.app.linking.sheet.rows
    return [rows.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(rows.rowCount())]


def begins(writer: Writer, text: str) -> None:
    """Write an article, with its last word chosen."""
    writer.begins_an_article()
    writer.types("Here")
    writer.goes_to("body")
    writer.types(text)
    writer.presses("Ctrl+Shift+Left")


def named(writer: Writer, headline: str) -> str:
    return next(one.id for one in writer.lists() if one.headline == headline)


def address_of(writer: Writer, draft_id: str) -> str:
    """Return where the article is on the site, as the page says it."""
    linked = writer.app.feed.around.linked if writer.app.feed.around is not None else ()
    return next((one.address for one in linked if one.id == draft_id), "")


def moves_out(writer: Writer, draft_id: str) -> None:
    writer.asks_library(lambda library: library.drafts.set_stage(draft_id, Stage.READY))
    writer.app.catalogue.reload()


def test_chosen_words_lead_to_an_article_by_a_few_letters_and_the_page_follows_it(
    sample: Callable[[], Writer],
) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    moves_out(writer, birds)
    begins(writer, "As we said before")
    writer.presses("Ctrl+K")
    sheet = writer.app.linking.sheet
    assert sheet.isVisible()
    writer.waits(lambda: len(shown(writer)) > 5)
    assert "Here" not in shown(writer)
    writer.types("mrash brids")
    writer.waits(lambda: shown(writer)[:1] == [BIRDS])
    writer.presses("Return")
    assert not sheet.isVisible()
    assert writer.app.text.hasFocus()
    assert writer.app.open_draft.body == f"As we said [before](almost:{birds})"
    writer.waits(lambda: address_of(writer, birds).endswith("/marsh-birds-return-after-tide-gates-stay-open/"))
    writer.sees_html(f'<a href="{address_of(writer, birds)}">before</a>')
    # Its slug changes elsewhere: the words stay, the page follows.
    writer.asks_library(
        lambda library: library.drafts.save(replace(library.drafts.get(birds), slug="birds", slug_by_hand=True))
    )
    writer.app.catalogue.reload()
    writer.sees_html('/birds/">before</a>')
    # One step to undo.
    writer.presses("Ctrl+Z")
    assert writer.app.open_draft.body == "As we said before"
    writer.presses("Ctrl+Y")
    writer.presses("Ctrl+Shift+K")
    writer.waits(lambda: writer.app.open_draft.draft.id == birds)
    assert writer.app.text.hasFocus()


def test_a_link_is_changed_told_of_and_taken_away_at_the_caret(sample: Callable[[], Writer]) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    begins(writer, "As we said before")
    writer.app.text.insertPlainText(f"[before](almost:{birds})")
    writer.presses("Left", "Ctrl+K")
    sheet = writer.app.linking.sheet
    writer.waits(lambda: BIRDS in sheet.said.text())
    writer.types("https://elsewhere.example/(a)")
    writer.waits(lambda: shown(writer) == ["https://elsewhere.example/(a)"])
    writer.presses("Return")
    assert writer.app.open_draft.body == "As we said [before](<https://elsewhere.example/(a)>)"
    writer.presses("Ctrl+K")
    writer.waits(lambda: "elsewhere.example" in sheet.said.text() and shown(writer)[-1:] == ["Remove the link"])
    writer.presses("Up", "Return")
    assert writer.app.open_draft.body == "As we said before"
    writer.presses("Ctrl+Shift+K")
    writer.sees_notice("There is no link at the caret")


def test_without_chosen_words_the_headline_stands_there_and_escape_changes_nothing(
    sample: Callable[[], Writer],
) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    begins(writer, "See ")
    writer.presses("End", "Ctrl+K")
    writer.types("qqqq")
    writer.waits(lambda: shown(writer) == [] and "https://" in writer.app.linking.sheet.said.text())
    writer.presses("Escape")
    assert writer.app.open_draft.body == "See "
    assert writer.app.text.hasFocus()
    writer.presses("Ctrl+K")
    writer.types("marsh birds")
    writer.waits(lambda: shown(writer)[:1] == [BIRDS])
    writer.presses("Return")
    assert writer.app.open_draft.body == f"See [{BIRDS}](almost:{birds})"
    writer.types("this")
    assert writer.app.open_draft.body == f"See [this](almost:{birds})"
    # Not ready, so readers cannot get it: the page has the words alone.
    stage = writer.finds_in_library("marsh-birds-return-after-tide-gates-stay-open").stage
    writer.sees_html("this</a>" if stage.may_go_out else '<span class="missing-link">this</span>')


def test_the_address_of_an_article_on_the_site_becomes_a_link_to_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    site = writer.app.catalogue.publication.address.rstrip("/")
    address = f"{site}/2023/02/marsh-birds-return-after-tide-gates-stay-open/"
    begins(writer, "As we said before")
    writer.pastes(address)
    writer.waits(lambda: writer.app.open_draft.body == f"As we said [before](almost:{birds})")
    writer.presses("Ctrl+Z")
    assert writer.app.open_draft.body == "As we said before"
    # One that is no article of ours stays an address, also the one that was copied.
    writer.presses("End", "Ctrl+Shift+Left")
    writer.pastes(f"{site}/2023/02/nobody-wrote-this/")
    writer.waits(lambda: "nobody-wrote-this/)" in writer.app.open_draft.body)
    QGuiApplication.clipboard().setText(address)
    writer.presses("End", "Ctrl+K")
    writer.waits(lambda: shown(writer)[:2] == [BIRDS, address])
    writer.presses("Escape")


def test_ctrl_and_a_click_opens_the_article_from_text_and_page(sample: Callable[[], Writer]) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    moves_out(writer, birds)
    begins(writer, "As we said before")
    writer.app.text.insertPlainText(f"[before](almost:{birds})")
    here = writer.app.open_draft.draft.id
    writer.waits(lambda: bool(address_of(writer, birds)))
    cursor = QTextCursor(writer.app.text.document())
    cursor.setPosition(14)
    at = writer.app.text.cursorRect(cursor).center()
    viewport = writer.app.text.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    writer.waits(lambda: BIRDS in QToolTip.text())
    QToolTip.hideText()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    writer.waits(lambda: writer.app.open_draft.draft.id == birds)
    writer.app.drafting.open(here)
    writer.waits(lambda: writer.app.open_draft.draft.id == here and bool(address_of(writer, birds)))
    assert writer.app.page.view is not None
    writer.app.page.view.locked_page.linkHovered.emit(address_of(writer, birds))
    writer.waits(lambda: BIRDS in QToolTip.text())
    writer.app.page.view.locked_page.linkHovered.emit("")
    writer.app.page.link_opened.emit(QUrl(address_of(writer, birds)))
    writer.waits(lambda: writer.app.open_draft.draft.id == birds)
    # Far beside the words there is nothing to follow.
    writer.app.drafting.open(here)
    writer.waits(lambda: writer.app.open_draft.draft.id == here)
    below = QPoint(at.x(), at.y() + 200)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, below)
    assert writer.app.open_draft.draft.id == here


def test_who_trashes_or_renames_an_article_is_told_who_leads_there(sample: Callable[[], Writer]) -> None:
    writer = sample()
    birds = named(writer, BIRDS)
    begins(writer, "As we said before")
    writer.app.text.insertPlainText(f"[before](almost:{birds})")
    writer.saves()
    writer.leaves()
    with Library.open(writer.library_folder) as library:
        library.keeping_up.catch_up(next(one.id for one in library.drafts.summaries() if one.headline == "Here"))
    writer.starts()
    writer.opens("marsh-birds-return-after-tide-gates-stay-open")
    writer.goes_to("slug")
    writer.types("birds")
    writer.sees_notice("One article has a link here; it follows the new address by itself.")
    writer.chooses("draft.trash")
    writer.sees_notice("“Here” has a link there")
    assert inner_address(birds) in writer.finds_in_library("here").body
