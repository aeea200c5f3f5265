"""A style book's text: read and written, changed a rule at a time, and what is said of one that is wrong."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import MOST_ENTRIES, Entry, Stylebook, check_entry, check_together, name_for
from almost_editor.desk.stylebook.joining import join
from almost_editor.desk.stylebook.reading import must_read, read_book
from almost_editor.desk.stylebook.writing import drop_entry, put_entry, write_book
from almost_editor.document.text import squash
from almost_editor.errors import ImportRefused, InvalidValue

PHRASES = st.text("ab c’'-\"\\É“日{}$/#=[]\t", min_size=1, max_size=12).map(squash).filter(bool)
SENTENCES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)
NAMES = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
PATTERNS = st.sampled_from([r"(\d+) percent", r"utili[sz]e", r"\bx+\b", "a|b"])


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    words = tuple(draw(st.lists(PHRASES, max_size=3)))
    use = tuple(draw(st.lists(PHRASES, min_size=len(words), max_size=len(words)))) if words else ()
    use = draw(st.sampled_from([use, use[:1], ()]))
    return Entry(
        draw(NAMES), words, "" if words else draw(PATTERNS), use,
        advice=draw(SENTENCES) if use else draw(SENTENCES.filter(bool)), reason=draw(SENTENCES),
        level=draw(st.sampled_from(Level)), exceptions=tuple(draw(st.lists(PHRASES, max_size=2))),
        match_case=draw(st.booleans()), quotations=draw(st.booleans()),
        languages=tuple(draw(st.lists(st.sampled_from(["en", "en-US", "de"]), max_size=2))),
    )  # fmt: skip


ENTRIES = entries()
BOOKS = st.lists(ENTRIES, max_size=5, unique_by=lambda one: one.name).map(lambda found: Stylebook(tuple(found)))


@given(BOOKS)
def test_written_and_read_again_a_book_is_the_same(book: Stylebook) -> None:
    assert must_read(write_book(book)) == book
    assert hash(must_read(write_book(book))) == hash(book)


@given(BOOKS, ENTRIES, st.integers(0, 5))
def test_a_rule_put_into_a_text_is_in_its_book_alone(book: Stylebook, entry: Entry, place: int) -> None:
    before = book.entries[place].name if place < len(book.entries) else ""
    others = [one for one in book.entries if one.name != before]
    if entry.name in [one.name for one in others]:
        return
    told = must_read(put_entry(write_book(book), entry, before))
    assert [one for one in told.entries if one.name != entry.name] == [one for one in others if one.name != entry.name]
    assert told.named(entry.rule) == entry
    assert must_read(drop_entry(put_entry(write_book(book), entry, before), entry.name)).entries == tuple(others)


@given(BOOKS, BOOKS)
def test_two_books_are_joined(one: Stylebook, other: Stylebook) -> None:
    joined = join(write_book(one), other)
    book = must_read(joined.text)
    assert {entry.name for entry in book.entries} == {entry.name for entry in (*one.entries, *other.entries)}
    assert all(entry in book.entries for entry in other.entries)
    assert len(joined.added) == len(book.entries) - len(one.entries)
    assert join(joined.text, other).text == joined.text


def test_a_book_travels() -> None:
    book = Stylebook((Entry("a", ("a",), use=("b",)),))
    assert copy.copy(book) == book


WRITTEN = """# Ours.

# The first one.
[[rule]]
words = ["a"]   # why
use = "b"

# Between.

# The second.
[[rule]]
name = "second"
words = "c"
advice = "No."
# Last words.
"""


def test_what_somebody_wrote_beside_a_rule_stays() -> None:
    made = put_entry(WRITTEN, Entry("second", ("d",), advice="No."), "second")
    assert made == WRITTEN.replace('words = "c"', 'words = ["d"]').replace("# Last words.\n", "")
    made = drop_entry(WRITTEN, "second")
    assert made == WRITTEN[: WRITTEN.index("\n# The second.")]
    made = put_entry(WRITTEN, Entry("third", ("d",), advice="No."))
    assert made.startswith(WRITTEN)
    assert must_read(made).entries[-1].name == "third"
    assert drop_entry(WRITTEN, "nobody") == WRITTEN


def test_a_text_that_cannot_be_cut_is_written_anew() -> None:
    text = '[[rule]]\nname = "one"\nwords = "a"\nadvice = """\nNo.\n[[rule]]\n"""\n'
    made = put_entry(text, Entry("two", ("b",), advice="No."), "one")
    assert [one.name for one in must_read(made).entries] == ["two"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[rule]]\nwords = "a"\nuse = \n', "“book.toml”, line 3: it is not written as a style book is"),
        ('[[rule]]\nwords = "a"\n', "line 1: The rule “a” says neither what to write nor what to think of."),
        ('\n\n[[rule]]\nuse = "a"\n', "line 3: The rule “rule” must have either words or a pattern."),
        ('[[rule]]\nwords = "a"\npattern = "b"\nuse = "c"\n', "must have either words or a pattern"),
        ('[[rule]]\nwords = 5\nuse = "c"\n', "line 1: “words” is not words. Write it like this"),
        ('[[rule]]\nwords = "a"\nuse = "c"\nlevel = "loud"\n', "“level” is none of the three. Write “block”"),
        ('[[rule]]\nwords = "a"\nuse = "c"\nmatch_case = "yes"\n', "“match_case” says neither yes nor no."),
        ('[[rule]]\nwords = "a"\nuse = "c"\nreason = ["x"]\n', "“reason” is not words. Write them in quotes."),
        ('[[rule]]\nwords = "a"\nuse = "c"\ncolor = "red"\n', "a rule has no “color”. It has: name, words"),
        ('[[rule]]\nwords = ["a", "b", "c"]\nuse = ["x", "y"]\n', "has not as many words in “use” as it looks for"),
        ('[[rule]]\nname = "a b"\nwords = "a"\nuse = "c"\n', "“a b” cannot be the name of a rule."),
        ('[[rule]]\nwords = " "\nuse = "c"\n', "has words that are none"),
        ('[[rule]]\nwords = "a"\nuse = "c"\nlanguages = "English"\n', "“English” is no language of the rule “a”."),
        ('[[rule]]\npattern = "(a+)+"\nuse = "c"\n', "so many ways that a text could wait for it without end"),
        ('[[rule]]\nname="x"\nwords="a"\nuse="c"\n[[rule]]\nname="x"\nwords="b"\nuse="c"\n', "line 5: there are two"),
        ('title = "x"\n', "“book.toml”: “title” means nothing here. Begin each rule with a line “[[rule]]”."),
        ('rule = "x"\n', "“rule” means nothing here."),
        ("a" * 1_000_001, "has more than 1,000,000 characters"),
        ("a = " + "[" * 5_000, "it is not written as a style book is"),
    ],
)
def test_what_is_said_of_a_book_that_is_wrong(text: str, said: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        must_read(text, "book.toml")
    assert said in str(refused.value)


def test_a_rule_that_is_none_takes_no_other_with_it() -> None:
    read = read_book('[[rule]]\nwords = "a"\nuse = "b"\n\n[[rule]]\nwords = "c"\n')
    assert [one.name for one in read.book.entries] == ["a"]
    assert [one.line for one in read.wrong] == [5]


def test_an_empty_text_is_an_empty_book() -> None:
    assert must_read("").entries == ()
    assert must_read("# Nothing yet.\n").entries == ()
    assert must_read(put_entry("", Entry("a", ("a",), use=("b",)))).entries[0].name == "a"


def test_a_book_has_its_limits() -> None:
    with pytest.raises(InvalidValue):
        check_together(Stylebook(tuple(Entry(f"r{n}", ("a",), use=("b",)) for n in range(MOST_ENTRIES + 1))))
    slow = tuple(Entry(f"r{n}", pattern=r"a\w*\w*", use=("b",)) for n in range(11))
    with pytest.raises(InvalidValue, match="too many, or too slow together"):
        check_together(Stylebook(slow))
    with pytest.raises(InvalidValue):
        check_entry(Entry("a", ("a",), use=("b",), reason="x" * 501))
    with pytest.raises(InvalidValue):
        check_entry(Entry("a", tuple(map(str, range(201))), use=("b",)))


@pytest.mark.parametrize(
    ("words", "taken", "name"),
    [
        ("E-mail", (), "e-mail"),
        ("E-mail", ("e-mail",), "e-mail-2"),
        ("…", (), "rule"),
        ("Überall hin", (), "überall-hin"),
    ],
)
def test_a_rule_is_named_after_its_words(words: str, taken: tuple[str, ...], name: str) -> None:
    assert name_for(words, frozenset(taken)) == name
