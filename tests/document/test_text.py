import pytest

from almost_editor.document.text import clean, clean_line, squash


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n", "\u2028", "\u2029", "\u0085", "\x0b", "\x0c"])
def test_every_line_end_becomes_one(line_end):
    assert clean(f"one{line_end}two") == "one\ntwo"


def test_a_dos_file_keeps_its_empty_lines():
    assert clean("one\r\n\r\ntwo\r\n") == "one\n\ntwo\n"


@pytest.mark.parametrize(
    "kept",
    [
        "12\u00a0000 \u00ab\u202fbonjour\u202f»",
        "hy\u00adphen",
        "\u0645\u200c\u06cc",
        "👩\u200d👩\u200d👧",
        "a\ufeffb",
        "\ufeffstart",
        "cafe\u0301",
        "\u202bright to left\u202c",
        "tab\there",
        "🌉",
    ],
)
def test_what_writers_mean_stays(kept):
    assert clean(kept) == kept


def test_what_cannot_be_stored_is_replaced_where_it_stood():
    assert clean("a\ud83db\udc00c") == "a\ufffdb\ufffdc"


def test_control_characters_vanish():
    assert clean("a\x00b\x1bc\x7fd\x08") == "abcd"


def test_cleaned_text_can_be_stored():
    clean("".join(map(chr, range(0x10000)))).encode("utf-8")


def test_a_field_of_one_line_has_one():
    assert clean_line("one\r\ntwo\tthree\u2028four ") == "one two three four "


def test_squash_compares_what_looks_the_same():
    assert squash("  Russia\u2019s \n\u00a0 Invasion ") == "Russia\u2019s Invasion"
    assert squash("cafe\u0301") == squash("caf\u00e9")
