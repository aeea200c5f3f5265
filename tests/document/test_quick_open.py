"""Quick open: what is meant by a few letters, right or nearly right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document import quick_open
from almost_editor.document.quick_open import Candidate, QuickIndex
from almost_editor.document.slips import slips_allowed, slips_between

ARTICLES = (
    Candidate("ferry", 5, "Night Ferry To Run Through Winter", "night-ferry", "Mara Ellison", ("The Crossing",)),
    Candidate("vote", 4, "County Delays Vote On The Harbor Bridge", "bridge-vote", "Inés Moreno", ("The Crossing",)),
    Candidate("budget", 3, "What The Estimate Leaves Out", "estimate", "Mara Ellison", ("Budget Season",)),
    Candidate("kyiv", 2, "Dnipro’s Café Owners Don’t Leave", "cafe", "Zoë Ødegård", ("Russia’s Invasion Of Ukraine",)),
    Candidate("bird", 1, "Marsh Birds Return After Tide Gates Stay Open", "marsh-birds", "", ()),
)  # fmt: skip


def index(*articles: Candidate) -> QuickIndex:
    made = QuickIndex()
    made.put(articles or ARTICLES)
    made.bring_up()
    return made


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("night", "ferry"),
        ("winter ferry", "ferry"),
        ("fer nig", "ferry"),
        ("nihgt ferry", "ferry"),
        ("nigt", "ferry"),
        ("nightt", "ferry"),
        ("harbour", "vote"),
        ("harbro", "vote"),
        ("ahrbor", "vote"),
        ("hharbor", "vote"),
        ("arbor", "vote"),
        ("cdvothb", "vote"),
        ("wtelo", "budget"),
        ("estmiate", "budget"),
        ("budget", "budget"),
        ("bs", "budget"),
        ("cafe", "kyiv"),
        ("CAFÉ", "kyiv"),
        ("dont", "kyiv"),
        ("don't leave", "kyiv"),
        ("odegard", "kyiv"),
        ("zoe", "kyiv"),
        ("riou", "kyiv"),
        ("invasion of ukrane", "kyiv"),
        ("marsh-birds", "bird"),
        ("brids retrun", "bird"),
        ("moreno", "vote"),
        ("me", "ferry"),
    ],
)
def test_what_is_meant_comes_first(typed: str, first: str) -> None:
    assert index().find(typed)[:1] == [first]


@pytest.mark.parametrize("typed", ["", "   ", "—", "zebra", "xx", "night zebra", "fery2000x"])
def test_nothing_is_made_up(typed: str) -> None:
    assert index().find(typed) == []


def test_the_headline_counts_more_than_the_series_and_its_start_most() -> None:
    articles = (
        Candidate("series", 9, "Other Words", series=("Harbor",)),
        Candidate("inside", 8, "The Old Harbor"),
        Candidate("start", 1, "Harbor Of Old"),
    )
    assert index(*articles).find("harbor") == ["start", "inside", "series"]


def test_what_is_alike_comes_newest_first() -> None:
    articles = [Candidate(str(order), order, f"Storm {order}") for order in (2, 3, 1)]
    assert index(*articles).find("storm") == ["3", "2", "1"]


def test_an_article_that_was_renamed_or_dropped_is_found_as_it_is() -> None:
    made = index()
    made.put([Candidate("ferry", 9, "Day Train")])
    made.bring_up()
    assert made.find("train") == ["ferry"]
    assert made.find("night") == []
    made.drop("ferry")
    made.drop("nobody")
    assert made.find("train") == []
    assert len(made) == len(ARTICLES) - 1


def test_a_first_letter_looks_through_the_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_open, "MOST_RANKED", 3)
    articles = [Candidate(str(order), order, "Storm") for order in range(10)]
    assert index(*articles).find("s") == ["9", "8", "7"]


WORDS = st.text(alphabet="abc", min_size=1, max_size=9)
HEADLINES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=8)


@given(HEADLINES, st.lists(WORDS, min_size=1, max_size=3))
def test_what_is_there_or_begun_is_found_and_stands_before_every_guess(headlines: list[str], typed: list[str]) -> None:
    made = index(*(Candidate(str(order), order, headline) for order, headline in enumerate(headlines)))

    def begins(headline: str) -> bool:
        return all(any(word.startswith(one) for word in headline.split()) for one in typed)

    wanted = {str(order) for order, headline in enumerate(headlines) if begins(headline)}
    found = made.find(" ".join(typed))
    assert set(found[: len(wanted)]) == wanted


@given(WORDS.filter(lambda word: len(word) > 4), st.data())
def test_a_slip_does_not_lose_an_article(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    slipped = data.draw(
        st.sampled_from(
            (
                word[:at] + word[at + 1 :],
                word[:at] + "x" + word[at:],
                word[:at] + "x" + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            )
        )
    )
    if slips_allowed(slipped):
        assert index(Candidate("one", 1, f"The {word} of it")).find(slipped) == ["one"]


def plainly_between(typed: str, word: str) -> int:
    """The same by the book: the least over all beginnings of the word."""
    rows = [list(range(len(word) + 1))]
    for i, sign in enumerate(typed, 1):
        row = [i]
        for j, other in enumerate(word, 1):
            cost = min(rows[-1][j - 1] + (sign != other), rows[-1][j] + 1, row[-1] + 1)
            if i > 1 and j > 1 and sign == word[j - 2] and typed[i - 2] == other:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(rows[-1])


@given(st.text(alphabet="abcd", min_size=1, max_size=9), st.text(alphabet="abcd", max_size=11), st.integers(1, 2))
def test_slips_are_counted_as_by_the_book(typed: str, word: str, most: int) -> None:
    least = plainly_between(typed, word)
    assert slips_between(typed, word, most) == (least if 0 < least <= most else None)


@given(st.text(max_size=30), st.text(max_size=20))
def test_whatever_is_typed_is_answered(headline: str, typed: str) -> None:
    assert index(Candidate("one", 1, headline)).find(typed) in ([], ["one"])
