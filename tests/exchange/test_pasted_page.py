from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Author
from almost_editor.document.publication import HouseWords, Publication
from almost_editor.document.text import clean
from almost_editor.errors import ImportRefused
from almost_editor.exchange.pasted_page import looks_like_page, read_pasted
from almost_editor.exchange.taken_in import TakenIn

from .pages import DEK, FOOT, HEADLINE, PARAGRAPHS, SERIES, WHOLE, page

PUBLICATION = Publication()


def read(text: str, **options: bool) -> TakenIn:
    return read_pasted(text, PUBLICATION, **options)


def notes(taken: TakenIn) -> str:
    return "\n".join(taken.notes)


def test_a_copied_page_gives_back_its_article() -> None:
    taken = read(WHOLE)
    assert taken.headline == HEADLINE
    assert taken.dek == DEK
    assert taken.body == "\n\n".join(PARAGRAPHS)
    assert taken.series_names == (SERIES,)
    assert "repeated as the first paragraph" in notes(taken)
    assert "TRENDING" in notes(taken)


@pytest.mark.parametrize(
    "text",
    [
        WHOLE.replace("\n", "\r\n"),
        "\ufeff" + WHOLE,
        WHOLE.replace("\n\n", "\n"),
        WHOLE.replace("\n\n", "\n \u00a0\n\n\t\n"),
        WHOLE.replace("\u00a0 ", ""),
        "\n\n" + WHOLE,
        WHOLE.replace("TRENDING", "Trending"),
        WHOLE.replace("Almost\u00a0", "ALMOST\u00a0", 1),
        WHOLE.replace("More On Alden’s", "More On Alden’s"),
    ],
    ids=["windows", "bom", "no blank lines", "odd blank lines", "trimmed", "gap first", "case", "shouted", "same"],
)
def test_line_ends_blank_lines_and_case_do_not_matter(text: str) -> None:
    taken, plain = read(text), read(WHOLE)
    assert (taken.headline, taken.dek, taken.body, taken.series_names) == (
        plain.headline, plain.dek, plain.body, plain.series_names,
    )  # fmt: skip


def test_verbatim_leaves_everything_below_the_dek_in_the_text() -> None:
    taken = read(WHOLE, verbatim=True)
    assert taken.headline == HEADLINE
    assert taken.dek == DEK
    assert taken.body == "\n\n".join((DEK, *PARAGRAPHS, *FOOT))
    assert taken.series_names == (SERIES,)


def test_a_page_without_the_publications_name_is_known_by_its_foot() -> None:
    taken = read(page(HEADLINE, DEK, DEK, *PARAGRAPHS, *FOOT))
    assert (taken.headline, taken.dek, taken.series_names) == (HEADLINE, DEK, (SERIES,))


def test_a_page_of_a_publication_of_another_name_is_known_by_its_newsletter_call() -> None:
    taken = read(page("The Sedge", HEADLINE, DEK, *PARAGRAPHS, "Subscribe To The The Sedge Newsletter For More"))
    assert taken.headline == HEADLINE


def test_a_page_without_series_or_foot() -> None:
    taken = read(page("Almost", HEADLINE, DEK, *PARAGRAPHS))
    assert taken.series_names == ()
    assert taken.body == "\n\n".join(PARAGRAPHS)


def test_a_first_paragraph_of_several_sentences_is_no_dek() -> None:
    first = "The pool closes. The town is sorry. Nobody has a plan for what comes after it."
    taken = read(page("Almost", HEADLINE, first, *PARAGRAPHS))
    assert taken.dek == ""
    assert taken.body.startswith(first)


def test_byline_and_date_below_the_headline_mean_that_there_is_no_dek() -> None:
    taken = read(page("Almost", HEADLINE, "By Mara Ellison", "Wednesday, Nov. 9, 2022", *PARAGRAPHS, *FOOT))
    assert taken.dek == ""
    assert taken.authors == (Author("Mara Ellison"),)
    assert taken.body == "\n\n".join(PARAGRAPHS)


def test_head_with_kicker_navigation_byline_dates_and_reading_time() -> None:
    taken = read(
        page(
            "Almost",
            "News",
            "Series",
            "Newsletter",
            SERIES,
            HEADLINE,
            DEK,
            "By Mara Ellison and Tom de la Cruz Jr.",
            "Wednesday, Nov. 9, 2022 | Updated Nov. 10, 2022",
            "4 min read",
            DEK,
            *PARAGRAPHS,
            *FOOT,
        )
    )
    zone = ZoneInfo("America/New_York")
    assert taken.headline == HEADLINE
    assert taken.dek == DEK
    assert taken.authors == (Author("Mara Ellison"), Author("Tom de la Cruz Jr."))
    assert taken.published == datetime(2022, 11, 9, 12, tzinfo=zone)
    assert taken.modified == datetime(2022, 11, 10, 12, tzinfo=zone)
    assert taken.body == "\n\n".join(PARAGRAPHS)
    assert "4 min read" in notes(taken)


def test_section_series_and_date_above_the_headline() -> None:
    taken = read(page("Almost", "Politics", SERIES, "Nov. 9, 2022", HEADLINE, DEK, *PARAGRAPHS, *FOOT))
    assert (taken.headline, taken.dek, taken.section) == (HEADLINE, DEK, "Politics")
    assert taken.published == datetime(2022, 11, 9, 12, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize("line", ["Wednesday, Nov. 9", "11/09/2022", "Thursday, Nov. 9, 2022", "Feb. 30, 2022"])
def test_a_date_that_cannot_be_certain_becomes_a_note(line: str) -> None:
    taken = read(page("Almost", HEADLINE, DEK, "By Mara Ellison", line, *PARAGRAPHS))
    assert taken.published is None
    assert line in notes(taken)
    assert line not in taken.body


def test_a_dateline_leaves_the_first_paragraph() -> None:
    taken = read(page("Almost", HEADLINE, DEK, "PORT ALDEN, Ore. — The pool closes.", *PARAGRAPHS))
    assert taken.dateline == "PORT ALDEN, Ore."
    assert taken.body.startswith("The pool closes.")


def test_captions_and_credits_stay_paragraphs() -> None:
    caption = "The pool at dusk. Photo: Ines Moreno/Almost"
    taken = read(page("Almost", HEADLINE, DEK, DEK, caption, *PARAGRAPHS))
    assert taken.body.startswith(caption)


def test_headlines_below_more_on_and_trending_are_dropped_and_named() -> None:
    others = ("Library Roof Waits For A Third Winter", "Who Owns The Old Cannery?")
    taken = read(page("Almost", HEADLINE, DEK, *PARAGRAPHS, FOOT[0], others[0], *FOOT[1:], others[1]))
    assert taken.body == "\n\n".join(PARAGRAPHS)
    assert all(other in notes(taken) for other in others)


def test_a_more_on_line_in_the_middle_names_the_series_and_keeps_what_follows() -> None:
    taken = read(page("Almost", HEADLINE, DEK, *PARAGRAPHS[:2], FOOT[0], *PARAGRAPHS[2:]))
    assert taken.series_names == (SERIES,)
    assert taken.body == "\n\n".join(PARAGRAPHS)


def test_a_trending_box_in_the_middle_does_not_swallow_the_article() -> None:
    text = page("Almost", HEADLINE, DEK, PARAGRAPHS[0], "Trending", "Who Owns The Old Cannery?", *PARAGRAPHS[1:] * 3)
    taken = read(text)
    assert taken.body == "\n\n".join((PARAGRAPHS[0], *PARAGRAPHS[1:] * 3))
    assert "Who Owns The Old Cannery?" in notes(taken)


def test_a_paragraph_that_begins_with_more_on_is_a_paragraph() -> None:
    line = "More on that vote will follow on Tuesday, the mayor said."
    taken = read(page("Almost", HEADLINE, DEK, line, *PARAGRAPHS))
    assert taken.series_names == ()
    assert line in taken.body


def test_straight_and_curly_apostrophes_are_the_same_in_house_words() -> None:
    publication = Publication(words=HouseWords(more_on="Today’s {series}", newsletter="Don’t miss {publication}"))
    text = page("Almost", HEADLINE, DEK, *PARAGRAPHS, "Today's Empty Buildings", "Don't miss Almost", "Trending")
    taken = read_pasted(text, publication)
    assert taken.series_names == ("Empty Buildings",)
    assert taken.body == "\n\n".join(PARAGRAPHS)


def test_a_text_that_is_no_page_gives_its_first_line_as_the_headline() -> None:
    taken = read("A Walk Along The Sedge\n\nThe river is low.\nThe herons are not.\n")
    assert taken.headline == "A Walk Along The Sedge"
    assert taken.dek == ""
    assert taken.body == "The river is low.\n\nThe herons are not."
    assert taken.notes == ()
    assert not looks_like_page("A Walk Along The Sedge\n\nThe river is low.", PUBLICATION)
    assert looks_like_page(WHOLE, PUBLICATION)


def test_lines_wrapped_to_a_width_stay_one_paragraph() -> None:
    wrapped = "The river has been low since the first week of August, and nobody at\nthe county can say why."
    taken = read(f"A Walk Along The Sedge\n\n{wrapped}\n\nThe herons are not low.\n")
    assert taken.body == f"{wrapped}\n\nThe herons are not low."


def test_a_first_line_that_is_far_too_long_is_no_headline() -> None:
    line = "The river is low " * 30
    taken = read(line)
    assert taken.headline == ""
    assert taken.body == line.strip()


def test_one_line_is_a_headline() -> None:
    assert read("Almost") == TakenIn("Almost")
    assert read("River Runs Low\n") == TakenIn("River Runs Low")


@pytest.mark.parametrize("text", ["", "\ufeff", " \n\u00a0\r\n\t", "\u200b\n"])
def test_nothing_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ImportRefused, match="no text"):
        read(text)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("# Not a heading", r"\# Not a heading"),
        ("1. January is cold.", r"1\. January is cold."),
        ("- No, she said.", r"\- No, she said."),
        ("> 40 people", r"\> 40 people"),
        ("* Not counting dogs.", r"\* Not counting dogs."),
        ("A *star* and snake_case and _this_", r"A \*star\* and snake_case and \_this\_"),
        ("Use <b> & &amp;", r"Use \<b> & \&amp;"),
        ("5 < 6 * 7", "5 < 6 * 7"),
        ("[She] left [the room].", "[She] left [the room]."),
        ("[Finch]: we are closing [the pool](now)", r"\[Finch]: we are closing [the pool]\(now)"),
        ("$5 @ 3%, #1 in 1968.", "$5 @ 3%, #1 in 1968."),
    ],
)
def test_text_that_would_become_marks_is_escaped_and_nothing_else(line: str, written: str) -> None:
    assert read(page("Almost", HEADLINE, DEK, line, *PARAGRAPHS)).body.split("\n\n")[0] == written


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text)))


lines = st.one_of(
    st.sampled_from(
        [
            "Almost",
            HEADLINE,
            DEK,
            *PARAGRAPHS,
            *FOOT,
            "By Mara Ellison",
            "Nov. 9, 2022",
            "Trending",
            "Series",
            "Politics",
            SERIES,
            "More on this later",
            "Updated Nov. 10, 2022",
            "3 min read",
            "ALDEN — It rained.",
            "",
            "\u00a0",
        ]
    ),
    st.text(max_size=40),
)


@given(st.lists(lines, min_size=1, max_size=14), st.booleans())
def test_no_word_is_lost_save_those_that_the_notes_name(parts: list[str], verbatim: bool) -> None:
    text = "\n".join(parts)
    try:
        taken = read(text, verbatim=verbatim)
    except ImportRefused:
        return
    names = [*taken.series_names, *(author.name for author in taken.authors)]
    found = " ".join([taken.headline, taken.dek, taken.body, taken.dateline, *names, *taken.notes])
    missing = words_of(clean(text)) - words_of(found)
    assert missing <= ({"Almost", "More", "On"} if taken.series_names else {"Almost"}), missing


def test_an_article_without_the_publications_head_keeps_its_byline_and_date() -> None:
    text = "Council Opens Pool\nBy Ann Lee and Bo Fox\nNov. 3, 2026\n\nThe pool opened on Monday.\n\nIt is free.\n"
    taken = read_pasted(text, Publication())
    assert taken.headline == "Council Opens Pool"
    assert [author.name for author in taken.authors] == ["Ann Lee", "Bo Fox"]
    assert taken.published is not None
    assert (taken.published.year, taken.published.month, taken.published.day) == (2026, 11, 3)
    assert "Ann Lee" not in taken.body
    assert taken.body.endswith("It is free.")
