"""Grammar of English: mistakes are told, names and matters of taste are not."""

import pytest

from almost_editor.desk.grammar import dialect_of
from almost_editor.desk.reading import Reader, Wish


@pytest.fixture(scope="module")
def reader():
    """Made once: loading the rules takes more than a second."""
    return Reader(None)


@pytest.mark.parametrize(
    ("line", "words", "instead"),
    [
        ("It was an test of the bridge.", "an", "a"),
        ("The bridge of the the county closed.", "the the", "the"),
        ("It would of been possible.", "would of", "would have"),
        ("**It would of been** possible.", "would of", "would have"),
        ("- It was, she said, an test.", "an", "a"),
        ("They went with there own bridge.", "there", "their"),
    ],
)
def test_a_mistake_is_told_with_what_could_stand_there(reader, line, words, instead):
    found = reader.read(line, Wish("en-US"))
    assert [(one.words, one.suggestions[0]) for one in found] == [(words, instead)]
    assert "`" not in found[0].message
    assert line.encode("utf-16-le")[2 * found[0].start_utf16 : 2 * found[0].end_utf16].decode("utf-16-le") == words


@pytest.mark.parametrize(
    "line",
    [
        "The council voted 7-2 for it... and Zelensky of ACME Corp. said so.",
        "| an test | would of |",
        "```",
        "`an test would of`",
        "- of the county",
        "Harbor Bridge Closes For The Night",
    ],
)
def test_what_is_no_mistake_is_left_alone(reader, line):
    assert reader.read(line, Wish("en-US")) == ()


def test_a_finding_is_known_by_the_words_round_it(reader):
    (one,) = reader.read("It was an test of ours.", Wish("en-US"))
    assert one.context == "was an test"


def test_curly_apostrophes_stay_curly(reader):
    (one,) = reader.read("It’s so, and its a lot of work.", Wish("en-US"))
    assert one.suggestions[0] == "it’s"


def test_only_what_is_wanted_is_told(reader):
    line = "It was an test of wrods."
    assert [one.kind for one in reader.read(line, Wish("en-US"))] == ["grammar", "spelling"]
    assert [one.kind for one in reader.read(line, Wish("en-US", spelling=False))] == ["grammar"]
    assert [one.kind for one in reader.read(line, Wish("en-US", grammar=False))] == ["spelling"]
    assert reader.read(line, Wish("en-US", spelling=False, grammar=False)) == ()
    assert reader.read("Das Haus would of an test", Wish("de-DE")) == ()


def test_other_english_goes_by_british_rules():
    assert [dialect_of(tag) for tag in ("en", "en-US", "en_GB", "en-IE", "en-AU", "en-CA", "en-IN", "de")] == [
        0, 0, 1, 1, 2, 3, 4, None,
    ]  # fmt: skip
