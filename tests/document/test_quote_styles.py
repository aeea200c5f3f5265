"""The marks of each language, found by its tag."""

import pytest

from almost_editor.document.quote_styles import ENGLISH_US, STYLES, style_of


@pytest.mark.parametrize(
    ("tag", "style"),
    [
        ("en-US", ENGLISH_US),
        ("en_GB", STYLES["en-gb"]),
        ("de-AT", STYLES["de"]),
        ("de-CH", STYLES["de-ch"]),
        ("zh-Hant-TW", STYLES["zh-hant"]),
        ("xx", ENGLISH_US),
        ("", ENGLISH_US),
    ],
)
def test_a_tag_has_the_marks_of_its_language(tag, style):
    assert style_of(tag) == style


def test_every_style_has_marks():
    for style in STYLES.values():
        assert all((*style.double, *style.single, style.dash))
