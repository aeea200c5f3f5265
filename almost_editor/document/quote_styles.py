"""The quotation marks and dashes of each language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuoteStyle:
    """The marks of one language: pairs of double and single quotes, and what two hyphens mean."""

    double: tuple[str, str]
    single: tuple[str, str]
    dash: str


_EM, _EN, _NBSP = "\u2014", "\u2013", "\u00a0"
_CURLY = ("“", "”")
_CURLY_SINGLE = ("‘", "’")
_GUILLEMETS = ("«", "»")
_LOW = ("„", "“")
_LOW_SINGLE = ("‚", "‘")

_LOW_HIGH = ("„", "”")
_HIGH = ("”", "”")

ENGLISH_US = QuoteStyle(_CURLY, _CURLY_SINGLE, _EM)
_ENGLISH = QuoteStyle(_CURLY, _CURLY_SINGLE, _EN)
_GERMAN = QuoteStyle(_LOW, _LOW_SINGLE, _EN)
_SWISS = QuoteStyle(_GUILLEMETS, ("‹", "›"), _EN)
_SPANISH = QuoteStyle(_GUILLEMETS, _CURLY, _EM)
_ITALIAN = QuoteStyle(_GUILLEMETS, _CURLY, _EN)
_NORWEGIAN = QuoteStyle(_GUILLEMETS, _CURLY_SINGLE, _EN)
_SWEDISH = QuoteStyle(_HIGH, ("’", "’"), _EN)
_CYRILLIC = QuoteStyle(_GUILLEMETS, _LOW, _EM)
_CORNERS = QuoteStyle(("「", "」"), ("『", "』"), _EM)
STYLES: dict[str, QuoteStyle] = {
    # American and Canadian; other Englishes set a dash between spaces, and that is the shorter one.
    "en": ENGLISH_US,
    **dict.fromkeys(("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-za", "cy", "ga"), _ENGLISH),
    **dict.fromkeys(("de", "cs", "sk", "sl", "et", "is", "lt", "lv", "bg", "ka"), _GERMAN),
    **dict.fromkeys(("de-ch", "de-li", "fr-ch", "it-ch", "rm"), _SWISS),
    "fr": QuoteStyle((f"«{_NBSP}", f"{_NBSP}»"), _CURLY, _EN),
    **dict.fromkeys(("es", "ca", "eu", "gl", "pt-pt"), _SPANISH),
    **dict.fromkeys(("es-mx", "es-us", "es-419", "es-ar", "es-co", "es-cl", "es-pe", "pt"), ENGLISH_US),
    **dict.fromkeys(("it", "el", "ar", "fa"), _ITALIAN),
    **dict.fromkeys(("nl", "af", "da", "tr", "ko", "vi", "id", "he"), _ENGLISH),
    **dict.fromkeys(("pl", "hr", "sr", "bs"), QuoteStyle(_LOW_HIGH, ("‚", "’"), _EN)),
    "hu": QuoteStyle(_LOW_HIGH, ("»", "«"), _EN),
    "ro": QuoteStyle(_LOW_HIGH, _GUILLEMETS, _EN),
    **dict.fromkeys(("uk", "ru", "be"), _CYRILLIC),
    **dict.fromkeys(("sv", "fi"), _SWEDISH),
    **dict.fromkeys(("nb", "nn", "no"), _NORWEGIAN),
    **dict.fromkeys(("ja", "zh-tw", "zh-hk", "zh-hant"), _CORNERS),
}


def style_of(language: str) -> QuoteStyle:
    """Return the marks of a language tag such as `en-US`; an unknown one is set as American English."""
    tag = language.lower().replace("_", "-")
    primary, _, rest = tag.partition("-")
    # `zh-Hant-TW` is set as `zh-Hant` is.
    return STYLES.get(tag) or STYLES.get(f"{primary}-{rest.split('-')[0]}") or STYLES.get(primary) or ENGLISH_US
