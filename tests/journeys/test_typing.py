"""A writer types, and the keys help: lists, pairs, punctuation, tables, footnotes, by real keys in the real window."""

from __future__ import annotations

from tests.journeys.driver import Writer


def begin(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.goes_to("body")


def test_lists_nest_move_and_stay_in_order(writer: Writer) -> None:
    begin(writer)
    writer.types("1. one\ntwo\nthree")
    assert writer.draft.body == "1. one\n2. two\n3. three"
    writer.presses("Tab")
    assert writer.draft.body == "1. one\n2. two\n   1. three"
    writer.presses("Shift+Tab", "Alt+Up")
    assert writer.draft.body == "1. one\n2. three\n3. two"
    writer.presses("Home", "Shift+Down", "Backspace")
    assert writer.draft.body == "1. one\n2. two"
    writer.sees_html("<li>one</li>", "<li>two</li>")
    writer.presses("Ctrl+Z", "Up", "Home", "Shift+Down")
    writer.chooses("edit.cut")
    assert writer.draft.body == "1. one\n2. two"
    writer.presses("Ctrl+Z", "Ctrl+Z")
    assert writer.draft.body == "1. one\n2. two\n3. three"


def test_punctuation_and_pairs_are_set_as_they_are_typed(writer: Writer) -> None:
    begin(writer)
    writer.types("\"It's late,\" she said -- (so `it's` said)")
    assert writer.draft.body == "“It’s late,” she said — (so `it's` said)"
    writer.types("--")
    assert writer.draft.body.endswith("said)—")
    writer.presses("Backspace")
    assert writer.draft.body.endswith("said)--")
    writer.chooses("typing.punctuation")
    writer.types(" it's")
    assert writer.draft.body.endswith("said)-- it's")


def test_punctuation_is_that_of_the_articles_language(writer: Writer) -> None:
    begin(writer)
    writer.app.open_draft.change(language="de-DE")
    writer.types('"Ja", sagte sie.')
    assert writer.draft.body == "„Ja“, sagte sie."


def test_a_table_is_filled_by_tab_and_stays_plain_text(writer: Writer) -> None:
    begin(writer)
    writer.presses("Ctrl+Shift+T")
    writer.types("Year")
    writer.presses("Tab")
    writer.types("Riders")
    writer.presses("Tab")
    writer.types("2022")
    writer.presses("Tab")
    writer.types("1,204")
    writer.chooses("table.right")
    writer.presses("Tab")
    writer.types("2023")
    writer.presses("Tab", "Shift+Tab")
    assert writer.draft.body.startswith("| Year | Riders |\n|------|-------:|\n| 2022 |  1,204 |\n| 2023 |        |")
    writer.sees_in_page("Year", "1,204", "2023")
    writer.chooses("table.delete_row")
    assert "2023" not in writer.draft.body
    writer.goes_to_end()
    writer.chooses("table.left")
    writer.sees_notice("The caret is in no table.")


def test_a_footnote_leads_to_its_note_and_back(writer: Writer) -> None:
    begin(writer)
    writer.types("It opened in 1911.")
    writer.presses("Ctrl+Alt+F")
    writer.types("The plaque says 1912.")
    assert writer.draft.body == "It opened in 1911.[^1]\n\n[^1]: The plaque says 1912."
    writer.presses("Ctrl+Alt+F")
    writer.types(" Or so.")
    assert writer.draft.body.startswith("It opened in 1911.[^1] Or so.")
    writer.sees_in_page("The plaque says 1912.")


def test_tab_leads_on_from_plain_words(writer: Writer) -> None:
    begin(writer)
    writer.types("plain")
    writer.presses("Tab")
    assert writer.draft.body == "plain"
    assert not writer.app.text.hasFocus()


def test_an_address_pasted_over_words_is_a_link_and_over_nothing_plain(writer: Writer) -> None:
    begin(writer)
    writer.types("the report")
    writer.presses("Ctrl+A")
    writer.pastes("https://roads.example/report")
    assert writer.draft.body == "[the report](https://roads.example/report)"
    writer.types(" or ")
    writer.pastes("https://roads.example/")
    assert writer.draft.body == "[the report](https://roads.example/report) or https://roads.example/"
