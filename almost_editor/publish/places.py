"""What a language tag says about a page: which way it runs, and the locale that Open Graph wants."""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi")
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"))
# The region that a bare language is taken for; Open Graph knows no locale without one.
_REGIONS = {
    "ar": "SA", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES", "fa": "IR", "fi": "FI",
    "fr": "FR", "he": "IL", "hi": "IN", "hu": "HU", "id": "ID", "it": "IT", "ja": "JP", "ko": "KR", "nb": "NO",
    "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sv": "SE", "tr": "TR", "uk": "UA", "ur": "PK",
    "vi": "VN", "zh": "CN",
}  # fmt: skip

# Where letter paper is in the printers, as Unicode's CLDR lists them (supplemental data, paperSize).
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


def runs_right_to_left(language: str) -> bool:
    """Tell whether text of a language tag runs from right to left; a script named in the tag decides."""
    first, *rest = language.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else first in _RIGHT_TO_LEFT


def locale_of(language: str) -> str:
    """Return Open Graph's locale, such as `en_US`, or nothing where the tag names no region that it knows."""
    first, *rest = language.replace("_", "-").split("-")
    region = next(
        (part.upper() for part in rest if re.fullmatch(r"[A-Za-z]{2}", part)), _REGIONS.get(first.lower(), "")
    )
    return f"{first.lower()}_{region}" if region and re.fullmatch(r"[A-Za-z]{2}", first) else ""


def paper_of(language: str) -> str:
    """Return the paper that a language tag's region prints on: `letter` or `a4`."""
    return "letter" if locale_of(language).partition("_")[2] in _LETTER else "a4"


def is_language(tag: str) -> bool:
    """Tell whether a page can name its language so."""
    return bool(re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag))
