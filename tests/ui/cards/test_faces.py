from __future__ import annotations

from itertools import pairwise

from almost_editor.paths import resources_folder
from almost_editor.publish.card_limits import Face, Limits, load_limits
from almost_editor.ui.cards.faces import Faces


def faces(*installed: str, same: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Faces:
    made = Faces(Limits((), same))
    made._installed = {family.casefold() for family in installed}
    return made


def test_a_font_that_is_there_is_exact(qapp) -> None:
    assert faces("Arial").is_exact(Face("arial", 12))
    assert faces("Arial").stand_in(Face("Arial", 12)) == "Arial"


def test_a_font_of_the_same_widths_is_exact_too(qapp) -> None:
    known = (("Arial", ("Liberation Sans", "Arimo")),)
    made = faces("Arimo", same=known)
    assert made.stand_in(Face("Arial", 12)) == "Arimo"
    assert made.font(Face("Arial", 12)).family() == "Arimo"


def test_another_font_is_approximate_and_measures_all_the_same(qapp) -> None:
    made = faces("Wingdings")
    assert not made.is_exact(Face("Chirp", 13))
    assert made.measure(Face("Chirp", 13), "Harbor") > 0


def test_larger_and_bolder_is_wider_and_longer_is_never_narrower(qapp) -> None:
    made = Faces(load_limits(resources_folder() / "cards" / "cards.toml"))
    text = "County delays the vote on the harbor bridge"
    assert made.measure(Face("Arial", 20), text) > made.measure(Face("Arial", 14), text)
    widths = [made.measure(Face("Arial", 14), text[:end]) for end in range(len(text) + 1)]
    # Kerning may take a fraction of a pixel back.
    assert all(one <= other + 1 for one, other in pairwise(widths))


def test_the_sites_size_is_kept_whatever_size_this_desk_has(qapp) -> None:
    assert Faces(Limits((), ())).font(Face("Arial", 20)).pixelSize() == 20
