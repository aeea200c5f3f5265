"""The corpus itself: as large and as varied as it says, and harmful where nothing guards a page."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.attacks.conftest import Seen
from tests.attacks.corpus import AIMS, BODY, FIELDS, Places, attacks, filled


def test_there_are_enough_attacks_and_no_two_the_same() -> None:
    assert len(attacks()) >= 400
    assert len({attack.name for attack in attacks()}) == len(attacks())
    assert len({(attack.given, attack.aim, attack.text) for attack in attacks()}) == len(attacks())


def test_there_are_some_of_every_kind() -> None:
    by_aim = Counter(attack.aim for attack in attacks())
    assert set(by_aim) == set(AIMS)
    assert by_aim["script"] >= 200
    assert by_aim["request"] >= 80
    assert min(by_aim.values()) >= 15
    assert {attack.given for attack in attacks()} == {*BODY, *FIELDS}


def test_no_hole_stays_open(tmp_path) -> None:
    for attack in attacks():
        text = filled(attack, Places("bare", 1, tmp_path)).text
        holes = ("{run", "{web}", "{tls}", "{host}", "{port}", "{file}", "{path}", "{id}", "{stage}")
        assert not any(hole in text for hole in holes), attack.name


@pytest.mark.slow
def test_an_attack_does_what_it_is_for_where_nothing_guards_the_page(seen: Seen) -> None:
    """The control: the stage sees a script that runs, a request, a way taken, a file read, a changed page.

    Markdown is not asked one by one: what the dialect makes of it is a guard that cannot be taken away.
    """
    tried = [attack for attack in attacks() if not attack.harmless and attack.given != "markdown"]
    without = [attack.name for attack in tried if attack.aim not in seen.of("bare", attack.id)]
    assert without == []
    assert len(tried) >= 290


@pytest.mark.slow
def test_what_is_said_to_be_harmless_is(seen: Seen) -> None:
    said = [one for one in attacks() if one.harmless and one.given != "markdown"]
    said = [one for one in said if not one.harmless.startswith("Not always")]
    assert [one.name for one in said if one.aim in seen.of("bare", one.id)] == []


@pytest.mark.slow
def test_some_markdown_would_do_harm_without_the_sanitiser(seen: Seen) -> None:
    given = [attack for attack in attacks() if attack.given == "markdown"]
    assert len([attack for attack in given if attack.aim in seen.of("bare", attack.id)]) >= 10


@pytest.mark.slow
def test_a_connection_without_a_request_is_seen(seen: Seen) -> None:
    names = {"request-html (html): preconnect", "request-html (html): name looked up beforehand"}
    assert {one.name for one in attacks() if "request" in seen.of("bare", one.id)} >= names
