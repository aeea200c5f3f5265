"""Proofs: what was found in a line stays with its words while the line is typed in."""

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.desk.findings import HOUSE, SPELLING, Finding
from almost_editor.desk.reading import Means, Wish
from almost_editor.desk.stylebook.entries import Entry, Stylebook
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.library.word_lists import Ignored, Words
from almost_editor.ui.proofreading.proofs import Proofs, Right

WISH, MEANS = Wish("en-US"), Means(None, 0)


def finding(line: str, start: int, end: int) -> Finding:
    words = line[start:end]
    return Finding(to_utf16(line, start), to_utf16(line, end), SPELLING, "spelling", words, "", context=words)


def read(line: str, *found: Finding, right: Right | None = None) -> Proofs:
    made = Proofs(right or Right())
    made.want(WISH)
    made.take(WISH, MEANS, {line: found})
    return made


@settings(deadline=None)
@given(st.text("ab 😀", max_size=12), st.data(), st.text("ab 😀", max_size=5))
def test_what_was_found_stays_with_its_words(line, data, typed):
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    at = data.draw(st.integers(0, len(line)))
    upto = data.draw(st.integers(at, len(line)))
    after = line[:at] + typed + line[upto:]
    proofs = read(line, finding(line, start, end))
    proofs.carry(line, after)
    for one in proofs.of(after):
        assert after[from_utf16(after, one.start_utf16) : from_utf16(after, one.end_utf16)] == one.words


def test_what_was_found_beside_the_edit_is_kept():
    line = "wrod and lnk"
    proofs = read(line, finding(line, 0, 4), finding(line, 9, 12))
    proofs.carry(line, "wrod x and lnk")
    assert [one.start_utf16 for one in proofs.of("wrod x and lnk")] == [0, 11]
    proofs.carry("wrod x and lnk", "word x and lnk")
    assert [one.words for one in proofs.of("word x and lnk")] == ["lnk"]


def test_an_answer_to_another_question_is_not_taken():
    proofs = read("wrod", finding("wrod", 0, 4))
    proofs.want(Wish("de-DE"))
    assert not proofs.knows("wrod")
    assert not proofs.take(WISH, MEANS, {"wrod": ()})
    assert not proofs.knows("wrod")


def test_another_dictionary_makes_what_was_read_out_of_date():
    proofs = read("wrod", finding("wrod", 0, 4))
    proofs.take(WISH, Means(None, 1), {"other": ()})
    assert not proofs.knows("wrod")
    assert proofs.knows("other")


def test_blank_lines_need_no_reading():
    assert Proofs(Right()).knows("")
    assert Proofs(Right()).knows(" \t")


def test_what_is_ignored_in_one_article_is_told_in_another():
    right = Right()
    right.draft_id = "a"
    proofs = read("wrod", finding("wrod", 0, 4), right=right)
    right.take(Words(ignored=frozenset({Ignored("a", "spelling", "wrod")})))
    assert proofs.of("wrod") == ()
    right.draft_id = "b"
    assert len(proofs.of("wrod")) == 1
    right.take(Words(always=("wrod",)))
    assert proofs.of("wrod") == ()


def test_style_beats_the_dictionary():
    line = "an advisor and an emailer left left"
    styled = [
        Finding(3, 10, HOUSE, "style:adviser", "advisor", ""),
        Finding(18, 25, HOUSE, "style:soft", "emailer", ""),
    ]
    twice = Finding(26, 35, HOUSE, "double-word", "left left", "")
    right = Right()
    book = Stylebook((Entry("adviser", ("advisor",), use=("adviser",)),))
    right.take(Words(), book)
    proofs = read(line, finding(line, 3, 10), finding(line, 18, 25), finding(line, 26, 30), right=right)
    assert [one.words for one in proofs.of(line)] == ["emailer", "left"], "what the book always finds is left to it"
    proofs.take_checks({line: (*styled, twice)})
    assert [one.rule for one in proofs.of(line)] == ["style:adviser", "style:soft", "spelling"]
    right.take(Words())
    assert [one.rule for one in proofs.of(line)] == ["style:adviser", "style:soft", "spelling"]
