"""The rows of the form: which settings a person may want to change, under which names, and by which actions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from almost_editor.ui.editor.text_type import MEASURES, SIZES, SPACINGS, ZOOMS
from almost_editor.ui.exporting.formats import FORMATS
from almost_editor.ui.translation import NAMES


class Kind(Enum):
    """How a setting is set."""

    SWITCH = auto()
    CHOICE = auto()
    NUMBER = auto()
    LINE = auto()
    FOLDER = auto()
    MEMORY = auto()
    """Something that is only ever remembered: it can be forgotten."""


@dataclass(frozen=True, slots=True)
class Row:
    """One setting in the form.

    Shapes: `choices` are pairs of value and label. `actions` are the menu’s: of a switch the one that has no value,
    of a choice one for each value. `limits` are a number’s least and greatest, its step and its unit. `words` are more
    that it is found by.
    """

    key: str
    label: str
    kind: Kind = Kind.SWITCH
    choices: tuple[tuple[str, str], ...] = ()
    actions: dict[str, str] = field(default_factory=dict)
    limits: tuple[int, int, int, str] = (0, 0, 1, "")
    words: str = ""


def _switch(key: str, label: str, action: str, words: str = "") -> Row:
    return Row(key, label, actions={"": action}, words=words)


def _number(key: str, label: str, limits: tuple[int, ...], words: str, *, step: int = 1, unit: str) -> Row:
    return Row(key, label, Kind.NUMBER, limits=(limits[0], limits[-1], step, unit), words=words)


def _by_actions(key: str, label: str, choices: tuple[tuple[str, str], ...], words: str = "", menu: str = "view") -> Row:
    actions = {value: f"{menu}.{value}" for value, _label in choices}
    return Row(key, label, Kind.CHOICE, choices, actions, words=words)


GROUPS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Window",
        (
            _by_actions(
                "appearance/theme",
                "Light or dark",
                (("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
                "theme colours appearance night",
            ),
            Row(
                "appearance/language", "Language of the window", Kind.CHOICE, tuple(NAMES.items()), words="translation"
            ),
            _by_actions(
                "view/mode", "Panes", (("write", "Write"), ("split", "Split"), ("read", "Read")), "layout preview"
            ),
            _switch("window/shelf", "Shelf", "view.shelf", "sidebar list"),
            _switch("window/details", "Details", "view.details", "sidebar drawer"),
            _switch("window/outline", "Outline", "view.outline", "headings"),
        ),
    ),
    (
        "Writing",
        (
            _switch("typing/punctuation", "Set punctuation as I type", "typing.punctuation", "smart quotes dashes"),
            _switch("typing/pairs", "Close brackets and quotes", "typing.pairs", "auto pairs"),
            _number("aloud/rate", "Speed of reading aloud", (-10, 10), "voice speech", unit=""),
        ),
    ),
    (
        "Text on the screen",
        (
            Row(
                "text/family",
                "Font",
                Kind.CHOICE,
                (("mono", "Monospaced"), ("sans", "Sans"), ("serif", "Serif")),
                words="type typeface",
            ),
            _number("text/size_px", "Size", SIZES, "font type", unit=" px"),
            _number("text/spacing", "Line spacing", SPACINGS, "font type height", step=5, unit=" %"),
            _number("text/measure", "Line width", MEASURES, "font type column", unit=" characters"),
            _number("text/zoom", "Zoom", ZOOMS, "larger smaller font", step=10, unit=" %"),
            _by_actions(
                "text/focus",
                "Focus",
                (("off", "Everything"), ("paragraph", "Paragraph"), ("sentence", "Sentence")),
                "dim distraction",
                "focus",
            ),
            _switch("text/typewriter", "Typewriter mode", "view.typewriter", "scroll"),
        ),
    ),
    (
        "Spelling and grammar",
        (
            _switch("proof/spelling", "Check spelling", "proof.spelling", "spell"),
            _switch("proof/grammar", "Check grammar", "proof.grammar"),
            _switch("proof/names", "Check names too", "proof.names", "capitals title case"),
        ),
    ),
    (
        "Page",
        (
            _by_actions(
                "view/device",
                "Width of the page",
                (("phone", "Phone"), ("tablet", "Tablet"), ("desk", "Desk"), ("both", "Both")),
                "device preview mobile",
            ),
            Row(
                "view/scheme",
                "Reader’s light or dark",
                Kind.CHOICE,
                (("", "As the window"), ("light", "Light"), ("dark", "Dark")),
                words="mode preview night",
            ),
            _switch("view/large_text", "Reader’s text at 200 %", "view.large_text", "zoom size large accessibility"),
        ),
    ),
    (
        "You",
        (
            Row("writer/name", "Your name", Kind.LINE, words="signature author byline"),
            Row(
                "history/view", "History shows", Kind.CHOICE, (("page", "Page"), ("source", "Source")), words="changes"
            ),
        ),
    ),
    (
        "Going out",
        (
            Row(
                "export/format",
                "Export as",
                Kind.CHOICE,
                tuple((one.value, one.label) for one in FORMATS),
                words="format package",
            ),
            Row("export/folder", "Folder of packages", Kind.FOLDER, words="export"),
            Row("site/folder", "Folder of the whole site", Kind.FOLDER, words="export"),
            Row("upload/folder", "Folder of upload packages", Kind.FOLDER, words="export"),
            Row("print/folder", "Folder of PDFs", Kind.FOLDER, words="print paper"),
            Row(
                "proof/format", "Proofs as", Kind.CHOICE, (("html", "Web page"), ("pdf", "PDF")), words="lawyer source"
            ),
        ),
    ),
    (
        "Remembered",
        (
            Row("find/words", "Words that you looked for", Kind.MEMORY, words="search privacy clear history"),
            Row("palette/recent", "Commands that you chose", Kind.MEMORY, words="palette privacy clear history"),
            Row("open/places", "Places in articles", Kind.MEMORY, words="caret scroll privacy clear history"),
        ),
    ),
)
ROWS: tuple[Row, ...] = tuple(row for _, rows in GROUPS for row in rows)
OWN_BUSINESS = frozenset(
    {
        "library/rounds",
        "library/told_of_service",
        "open/draft",
        "open/recent",
        "window/geometry",
        "window/panes",
        "window/shelf_state",
        "writing/today",
    }
)
"""What the window remembers by itself, and nobody sets: it is as it was left."""
