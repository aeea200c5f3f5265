"""Corrections go wherever the article goes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Correction, CorrectionKind
from almost_editor.publish.interchange.apple_news import apple_json
from almost_editor.publish.interchange.ghost import ghost_json
from almost_editor.publish.interchange.ninjs import ninjs_json
from almost_editor.publish.interchange.wxr import wxr

from . import test_apple_news, test_ghost, test_ninjs
from .conftest import Tell, Told
from .importer import by_parser
from .kit import text_of_html

SAID = "Correction Thursday, Nov. 10, 2022 An earlier version gave the price as $40 million."


@pytest.fixture
def corrected(tell: Tell) -> Told:
    at = datetime(2022, 11, 10, 15, tzinfo=UTC)
    record = Correction(CorrectionKind.CORRECTION, "An *earlier* version gave the price as $40 million.", at)
    return tell("The text.", corrections=(record,))


def line(text: str) -> str:
    return " ".join(text.split())


def test_every_system_gets_them_before_the_text(corrected: Told) -> None:
    post = by_parser(wxr([corrected]))["posts"][0]
    [ghost] = test_ghost.read(ghost_json([corrected]))["posts"]
    item = test_ninjs.read(ninjs_json(*corrected, {}))
    document = test_apple_news.read(apple_json(*corrected))
    shown = [
        text_of_html(post["content:encoded"]),
        test_ghost.shown(ghost),
        *(text_of_html(body["value"]) for body in item["bodies"]),
        text_of_html(test_apple_news.shown(document)),
    ]
    for one in map(line, shown):
        assert SAID in one
        assert one.index(SAID) < one.index("The text.")
    assert item["edNote"] == SAID.replace("Correction ", "Correction, ").replace("2022 ", "2022: ")
