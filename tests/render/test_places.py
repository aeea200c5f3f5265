"""Places: told by the letters around them, whatever marks stand between."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.render.places import offset_of, place_of

PARAGRAPH = (
    "The *Marguerite* left the [quay at Tollan's Reach](https://quay.example/a/long/address?of=it) with “forty-one” "
    "aboard -- the harbor master said so. Nobody had asked about the fog, which came in from the strait a little "
    "after noon. The harbor master said so twice."
)
SHOWN = re.sub(r"\]\([^)]*\)|[*\[]", "", PARAGRAPH)


def letters(text):
    return "".join(re.findall(r"[^\W_]", text))


def told(shown, offset):
    """Tell a place as the page does."""
    all_letters = letters(shown)
    index = len(letters(shown[:offset]))
    return index / len(all_letters), all_letters[max(0, index - 24) : index], all_letters[index : index + 24]


@pytest.mark.parametrize("word", ["Marguerite", "left", "quay", "forty", "aboard", "Nobody", "fog", "twice"])
def test_a_word_of_the_page_is_found_in_the_source(word):
    assert PARAGRAPH.startswith(word, offset_of(PARAGRAPH, *told(SHOWN, SHOWN.index(word))))


def test_of_the_same_words_the_nearer_ones_are_meant():
    for start in (m.start() for m in re.finditer("harbor master", SHOWN)):
        found = offset_of(PARAGRAPH, *told(SHOWN, start))
        assert PARAGRAPH.startswith("harbor master", found)
    assert offset_of(PARAGRAPH, *told(SHOWN, SHOWN.rindex("harbor"))) == PARAGRAPH.rindex("harbor")


def test_at_the_end_the_letters_before_tell():
    assert offset_of(PARAGRAPH, *told(SHOWN, len(SHOWN))) == PARAGRAPH.index("twice") + len("twice")


def test_without_letters_the_share_tells():
    assert offset_of("***  ---  ***", 0.5, "", "") == 6
    assert offset_of("", 0.5, "", "") == 0


def test_needles_are_the_letters_behind_the_place_nearest_first():
    place = place_of(PARAGRAPH, PARAGRAPH.index("Nobody"))
    assert place.needles[0] == ("Nobodyhadaskedab", 0)
    assert all(
        letters(PARAGRAPH)[letters(PARAGRAPH).index("Nobody") + skip :].startswith(n) for n, skip in place.needles
    )
    assert place_of("", 0).needles == ()
    assert place_of("* * *", 0).needles == ()


def test_an_address_is_on_no_page_and_tells_nothing():
    for offset in range(PARAGRAPH.index("https"), PARAGRAPH.index(") with")):
        assert place_of(PARAGRAPH, offset).needles[0][0].startswith("withfortyone")
    assert place_of(PARAGRAPH, PARAGRAPH.index("Tollan")).needles[0] == ("TollansReachwith", 0)


@given(
    st.text(alphabet="ab *[]()_\n", max_size=60),
    st.floats(0, 1),
    st.text("ab", max_size=24),
    st.text("ab", max_size=24),
)
def test_whatever_is_told_the_place_is_in_the_source(source, share, before, after):
    assert 0 <= offset_of(source, share, before, after) <= len(source)
    place = place_of(source, round(share * len(source)))
    assert 0 <= place.share <= 1
