import pytest

from almost_editor.document.positions import from_utf16, to_utf16, utf16_length

BRIDGE = "a🌉b"


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("é", 1), ("🌉", 2), (BRIDGE, 4), ("e\u0301", 2)])
def test_length_is_qts(text, length):
    assert utf16_length(text) == length


@pytest.mark.parametrize(("offset", "units"), [(0, 0), (1, 1), (2, 3), (3, 4)])
def test_there_and_back(offset, units):
    assert to_utf16(BRIDGE, offset) == units
    assert from_utf16(BRIDGE, units) == offset


def test_inside_a_pair_is_moved_to_its_start():
    assert from_utf16(BRIDGE, 2) == 1
    assert from_utf16("🌉🌉", 3) == 1


@pytest.mark.parametrize("text", ["", "abc", BRIDGE, "🌉"])
def test_beyond_the_end_is_the_end(text):
    assert from_utf16(text, 99) == len(text)
    assert to_utf16(text, 99) == utf16_length(text)
