"""Each layer alone, with the others taken away: what it must stop it stops, and what it lets through is listed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.conftest import PROCESSES, Seen
from tests.attacks.corpus import AIMS, attacks
from tests.attacks.scenes import SETTINGS, furniture_names

pytestmark = pytest.mark.slow
LAYERS: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "layers.toml").read_text(encoding="utf-8"))


def test_every_stage_is_described_and_every_aim_accounted_for() -> None:
    assert set(LAYERS) == {setting.name for setting in SETTINGS} - {"bare"}
    assert {stage for stages, _flags in PROCESSES.values() for stage in stages} == {*LAYERS, "bare"}
    for layer in LAYERS.values():
        assert sorted([*layer["stops"], *layer.get("leaves", {})]) == sorted(AIMS)
    for setting in SETTINGS:
        assert setting.name == "bare" or set(setting.aims) == set(LAYERS[setting.name]["stops"])


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_alone_stops_what_it_must(seen: Seen, name: str) -> None:
    layer = LAYERS[name]
    aims = {*layer["stops"], "stuck"}
    passes = layer.get("passes", {})
    came_through = {
        attack.name: sorted(seen.of(name, attack.id) & aims)
        for attack in attacks()
        if seen.of(name, attack.id) & aims and attack.name not in passes
    }
    # A layer that is not for them sees only the attacks that are for it; what else these do is left to others.
    assert came_through == {}


@pytest.mark.parametrize("name", [name for name, layer in LAYERS.items() if "passes" in layer])
def test_what_passes_a_layer_does_pass_it(seen: Seen, name: str) -> None:
    by_name = {attack.name: attack for attack in attacks()}
    stale = [
        attack for attack in LAYERS[name]["passes"] if by_name[attack].aim not in seen.of(name, by_name[attack].id)
    ]
    assert stale == []


def test_whatever_passes_one_layer_is_stopped_by_another() -> None:
    for layer in LAYERS.values():
        for attack in layer.get("passes", {}):
            aim = next(one.aim for one in attacks() if one.name == attack)
            others = [
                name
                for name, other in LAYERS.items()
                if aim in other["stops"] and attack not in other.get("passes", {})
            ]
            assert {"sanitiser", "resolver"} <= set(others)


def test_the_names_that_must_not_be_imitated_are_found() -> None:
    assert {"site", "article-body", "trending", "page-article", "page-trending", "byline", "almost-mark"} <= set(
        furniture_names()
    )
