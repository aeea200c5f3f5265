from __future__ import annotations

from pathlib import Path

import pytest

from almost_editor.errors import InvalidValue
from almost_editor.paths import resources_folder
from almost_editor.publish.card_limits import load_limits

FILE = resources_folder() / "cards" / "cards.toml"
LIMITS = load_limits(FILE)


def test_the_file_has_search_results_and_cards_each_with_its_source() -> None:
    names = [card.name for card in LIMITS.cards]
    assert {"search-desk", "search-phone", "facebook", "x", "whatsapp"} <= set(names)
    assert len(names) == len(set(names))
    for card in LIMITS.cards:
        assert card.source
        assert card.checked.isdecimal()
        assert 2020 <= int(card.checked) <= 2100


@pytest.mark.parametrize("card", LIMITS.cards, ids=lambda card: card.name)
def test_a_card_has_room_for_what_it_shows(card) -> None:
    for text in (card.title, card.description):
        if text is not None:
            box = text.box
            assert 0 < box.line_px <= card.width_px
            assert box.lines >= 1
            assert 8 <= box.face.size_px <= 40
            assert box.face.font
            assert box.most_px <= box.line_px * box.lines
    if card.image is not None:
        assert card.image.width_px <= card.width_px
        assert card.bare == "text"
        # The picture that pages offer is 1200 by 630.
        assert card.image.width_px / card.image.height_px == pytest.approx(1200 / 630, rel=0.02)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('look = "wide"', 'look = "tall"'), "tall"),
        (('cut = "word"', 'cut = "anywhere"'), "anywhere"),
        (("width_px = 620\n", ""), "search-desk"),
        (("[same_widths]", "[same_widths"), "cards.toml"),
    ],
)
def test_a_file_that_was_broken_says_where(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    broken = tmp_path / "cards.toml"
    broken.write_text(FILE.read_text(encoding="utf-8").replace(*change, 1), encoding="utf-8")
    with pytest.raises(InvalidValue, match=said):
        load_limits(broken)


def test_a_file_that_is_gone_is_told_as_one(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match=r"cards\.toml"):
        load_limits(tmp_path / "cards.toml")
