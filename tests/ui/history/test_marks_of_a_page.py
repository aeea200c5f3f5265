"""The marks of a compared page can be read, seen without colours, and heard."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from almost_editor.paths import resources_folder
from almost_editor.ui.theme import contrast, load_colours

CSS = (resources_folder() / "preview" / "changes.css").read_text(encoding="utf-8")


def colours(scheme: str) -> dict[str, QColor]:
    """The marks' colours in light or dark."""
    start = ':root[data-scheme="dark"] {' if scheme == "dark" else ":root {"
    block = CSS[CSS.index(start) :].partition("}")[0]
    return {name: QColor(value) for name, value in re.findall(r"--almost-([\w-]+): (#\w{6});", block)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["new", "gone"])
def test_marked_words_can_be_read_and_their_signs_seen(scheme: str, kind: str) -> None:
    there = colours(scheme)
    assert contrast(there[f"{kind}-ink"], there[kind]) >= 4.5
    assert contrast(there[f"{kind}-line"], there[kind]) >= 3
    assert contrast(there[f"{kind}-line"], QColor(load_colours(scheme)["paper"])) >= 3


def test_marks_are_told_apart_without_colours_and_by_who_listens() -> None:
    assert "underline solid" in CSS
    assert "line-through solid" in CSS
    assert '" [new: "' in CSS
    assert '" [gone: "' in CSS
