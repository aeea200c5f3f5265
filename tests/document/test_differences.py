"""What is new in a text and what is gone: by the word, and never a letter too many or too few."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document import differences as module
from almost_editor.document.differences import Kind, Part, differences


def marked(old: str, new: str) -> str:
    signs = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "[+{}+]"}
    return "".join(signs[part.kind].format(part.words) for part in differences(old, new))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("The ferry is late.", "The ferry is very late.", "The ferry is [+very +]late."),
        ("The ferry is late.", "The night ferry is late.", "The [+night +]ferry is late."),
        ("would annexed", "would annex", "would [-annexed-][+annex+]"),
        ("Zelensky said", "Zelenskyy said", "[-Zelensky-][+Zelenskyy+] said"),
        ("a don’t b", "a won’t b", "a [-don’t-][+won’t+] b"),
        ("One.\n\nTwo.\n", "One.\n\nAnd a half.\n\nTwo.\n", "One.\n\n[+And a half.\n\n+]Two.\n"),
        ("Same.", "Same.", "Same."),
        ("", "All new", "[+All new+]"),
        ("All gone", "", "[-All gone-]"),
        ("", "", ""),
    ],
)
def test_words_are_marked_as_a_reader_would(old: str, new: str, shown: str) -> None:
    assert marked(old, new) == shown


texts = st.text(alphabet="ab’ \n.-é😀", max_size=40)


@given(texts, texts, st.integers(0, 40))
def test_both_texts_are_in_it(old: str, new: str, most: int) -> None:
    before, module.MOST_TOKENS = module.MOST_TOKENS, most
    try:
        parts = differences(old, new)
    finally:
        module.MOST_TOKENS = before
    assert "".join(part.words for part in parts if part.kind is not Kind.NEW) == old
    assert "".join(part.words for part in parts if part.kind is not Kind.GONE) == new
    assert all(part.words for part in parts)
    assert all(one.kind is not other.kind for one, other in pairwise(parts))


@given(texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differences(text, text) == ((Part(Kind.SAME, text),) if text else ())


def test_a_long_text_with_one_word_changed_is_compared_at_once() -> None:
    text = "The ferry leaves at seven, they say.\n\n" * 30_000
    parts = differences(text, text.replace("seven", "eight", 1))
    assert [part.words for part in parts if part.kind is not Kind.SAME] == ["seven", "eight"]
