"""Finding an article by words that stand only in its text, from the shelf's field, while typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from almost_editor.document.draft import Stage
from almost_editor.paths import resources_folder
from almost_editor.ui import keeping_up
from almost_editor.ui.shelf.articles_model import Role
from tests.journeys.driver import Writer

MARSH = (resources_folder() / "sample" / "articles" / "08-marsh-birds-return.md").read_text(encoding="utf-8").casefold()


def listed(writer: Writer) -> list[str]:
    rows = writer.app.shelf.articles.rows
    return [rows.summary(row).headline for row in range(rows.rowCount())]


def snippets(writer: Writer) -> list[str]:
    rows = writer.app.shelf.articles.rows
    indexes = (rows.index(row) for row in range(rows.rowCount()))
    return ["".join(words for words, _hit in index.data(Role.SNIPPET)) for index in indexes]


def searches(writer: Writer, words: str) -> None:
    writer.app.shelf.focus_search()
    writer.selects_all()
    writer.types(words)


def test_words_of_the_text_are_found_and_shown_while_one_types(sample: Callable[[], Writer]) -> None:
    writer = sample()
    word = "heron" if "heron" in MARSH else "egret"
    searches(writer, word[:4])
    writer.waits(lambda: "Marsh Birds Return After Tide Gates Stay Open" in listed(writer))
    assert any(word in words.casefold() for words in snippets(writer))
    searches(writer, "marsh birds")
    writer.waits(lambda: listed(writer)[:1] == ["Marsh Birds Return After Tide Gates Stay Open"])
    writer.presses("Return")
    writer.waits(lambda: writer.app.open_draft.draft.slug.startswith("marsh-birds"))


def test_filters_narrow_and_a_wrong_one_says_what_could_be(sample: Callable[[], Writer]) -> None:
    writer = sample()
    searches(writer, "bridge by:nobody")
    writer.waits(lambda: listed(writer) == [])
    searches(writer, "bridge stage:exported")
    rows = writer.app.shelf.articles.rows
    writer.waits(lambda: bool(listed(writer)) or writer.app.shelf.empty.isVisible())
    assert all(rows.summary(row).stage is Stage.EXPORTED for row in range(rows.rowCount()))
    searches(writer, "stage:nowhere")
    writer.waits(lambda: "idea, draft, in-edit" in empty_words(writer))


def empty_words(writer: Writer) -> str:
    return " ".join(label.text() for label in writer.app.shelf.empty.findChildren(QLabel))


def test_what_is_typed_is_found_and_kept_after_a_pause(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping_up, "QUIET_MS", 50)
    writer.starts()
    writer.begins_an_article()
    writer.types("Harbor")
    writer.goes_to("body")
    writer.types("The lighthouse keeper left.")
    draft_id = writer.app.open_draft.draft.id
    writer.waits(lambda: writer.asks_library(lambda library: library.history.of(draft_id)))
    searches(writer, "lighthou")
    writer.waits(lambda: listed(writer) == ["Harbor"])
    writer.waits(lambda: "lighthouse" in "".join(snippets(writer)))
    assert writer.app.shelf.articles.rows.index(0).data(Qt.ItemDataRole.DisplayRole) == "Harbor"
