from __future__ import annotations

import pytest

from almost_editor.publish.places import locale_of, runs_right_to_left


@pytest.mark.parametrize(
    ("language", "locale"),
    [("en-US", "en_US"), ("en", "en_US"), ("fr-CA", "fr_CA"), ("zh-Hant-TW", "zh_TW"), ("tlh", ""), ("", "")],
)
def test_a_language_has_a_locale(language: str, locale: str) -> None:
    assert locale_of(language) == locale


@pytest.mark.parametrize(
    ("language", "expected"), [("ar", True), ("he-IL", True), ("az-Arab", True), ("pa", False), ("ur-Latn", False)]
)
def test_a_language_runs_its_way(language: str, expected: bool) -> None:
    assert runs_right_to_left(language) is expected
