import pytest

from almost_editor.document.slugs import MAX_LENGTH, is_slug, make_slug, unique_slug


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("The Old Harbor Bridge Closes", "the-old-harbor-bridge-closes"),
        ("Russia\u2019s Invasion Of Ukraine", "russias-invasion-of-ukraine"),
        ("What the Mayor's Office Didn't Say", "what-the-mayors-office-didnt-say"),
        ("Caf\u00e9 \u00dcber Stra\u00dfe", "cafe-uber-strasse"),
        ("Kherson \u2014 After the Withdrawal", "kherson-after-the-withdrawal"),
        ("\u041c\u043e\u0441\u0442", "most"),
        ("Q&A: 50% of 1,000", "q-a-50-of-1000"),
        ("  --- ", "untitled"),
        ("", "untitled"),
        ("\U0001f309", "untitled"),
        ("one two three four five six seven eight nine ten eleven twelve thirteen",
         "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve"),
    ],
)  # fmt: skip
def test_slugs_follow_headlines(headline, slug):
    assert make_slug(headline) == slug


def test_a_long_headline_is_cut_between_words():
    slug = make_slug("Extraordinarily " * 12)
    assert len(slug) <= MAX_LENGTH
    assert set(slug.split("-")) == {"extraordinarily"}


def test_one_endless_word_still_makes_a_slug():
    assert is_slug(make_slug("x" * 10_000))


def test_the_fallback_is_the_callers():
    assert make_slug("!", fallback="author") == "author"


@pytest.mark.parametrize("text", ["", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a\n", "x" * 76])
def test_what_cannot_stand_in_an_address(text):
    assert not is_slug(text)


@pytest.mark.parametrize("text", ["a", "2022", "untitled-2", "x" * 75])
def test_what_can(text):
    assert is_slug(text)


def test_uniqueness_counts_up_from_two():
    assert unique_slug("untitled", set()) == "untitled"
    assert unique_slug("untitled", {"untitled"}) == "untitled-2"
    assert unique_slug("untitled", {"untitled", "untitled-2", "untitled-3"}) == "untitled-4"


def test_uniqueness_stays_within_the_length():
    wanted = "x" * MAX_LENGTH
    found = unique_slug(wanted, {wanted})
    assert is_slug(found)
    assert found.endswith("-2")
