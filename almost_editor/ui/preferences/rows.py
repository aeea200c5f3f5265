"""The rows of the form: which settings a person may want to change, under which names, and by which actions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from almost_editor.ui.editor.text_type import MEASURES, SIZES, SPACINGS, ZOOMS
from almost_editor.ui.exporting.formats import FORMATS
from almost_editor.ui.translation import NAMES
from almost_editor.wording import later, tr


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

    def said(self) -> Row:
        """Return it in the language that is spoken; it is found by its English words too."""
        return replace(
            self,
            label=tr(self.label),
            choices=tuple((value, tr(label)) for value, label in self.choices),
            limits=(*self.limits[:3], tr(self.limits[3])),
            words=f"{self.words} {tr(self.words)}",
        )


def _switch(key: str, label: str, action: str, words: str = "") -> Row:
    return Row(key, label, actions={"": action}, words=words)


def _number(key: str, label: str, limits: tuple[int, ...], words: str, *, step: int = 1, unit: str) -> Row:
    return Row(key, label, Kind.NUMBER, limits=(limits[0], limits[-1], step, unit), words=words)


def _by_actions(key: str, label: str, choices: tuple[tuple[str, str], ...], words: str = "", menu: str = "view") -> Row:
    actions = {value: f"{menu}.{value}" for value, _label in choices}
    return Row(key, label, Kind.CHOICE, choices, actions, words=words)


GROUPS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        later("Window"),
        (
            _by_actions(
                "appearance/theme",
                later("Light or dark"),
                (("system", later("As the system")), ("light", later("Light")), ("dark", later("Dark"))),
                later("theme colours appearance night"),
            ),
            Row(
                "appearance/language",
                later("Language of the window"),
                Kind.CHOICE,
                tuple(NAMES.items()),
                words=later("translation"),
            ),
            _by_actions(
                "view/mode",
                later("Panes"),
                (("write", later("Write")), ("split", later("Split")), ("read", later("Read"))),
                later("layout preview"),
            ),
            _switch("window/shelf", later("Shelf"), "view.shelf", later("sidebar list")),
            _switch("window/details", later("Details"), "view.details", later("sidebar drawer")),
            _switch("window/outline", later("Outline"), "view.outline", later("headings")),
            _switch("window/findings", later("Findings"), "desk.findings", later("rules checks")),
            _switch(
                "view/clean", later("Page as if suggestions were accepted"), "marks.clean", later("tracked changes")
            ),
        ),
    ),
    (
        later("Writing"),
        (
            _switch(
                "typing/punctuation",
                later("Set punctuation as I type"),
                "typing.punctuation",
                later("smart quotes dashes"),
            ),
            _switch("typing/pairs", later("Close brackets and quotes"), "typing.pairs", later("auto pairs")),
            _number("aloud/rate", later("Speed of reading aloud"), (-10, 10), later("voice speech"), unit=""),
        ),
    ),
    (
        later("Text on the screen"),
        (
            Row(
                "text/family",
                later("Font"),
                Kind.CHOICE,
                (("mono", later("Monospaced")), ("sans", later("Sans")), ("serif", later("Serif"))),
                words=later("type typeface"),
            ),
            _number("text/size_px", later("Size"), SIZES, later("font type"), unit=" px"),
            _number("text/spacing", later("Line spacing"), SPACINGS, later("font type height"), step=5, unit=" %"),
            _number(
                "text/measure", later("Line width"), MEASURES, later("font type column"), unit=later(" characters")
            ),
            _number("text/zoom", later("Zoom"), ZOOMS, later("larger smaller font"), step=10, unit=" %"),
            _by_actions(
                "text/focus",
                later("Focus"),
                (("off", later("Everything")), ("paragraph", later("Paragraph")), ("sentence", later("Sentence"))),
                later("dim distraction"),
                "focus",
            ),
            _switch("text/typewriter", later("Typewriter mode"), "view.typewriter", later("scroll")),
        ),
    ),
    (
        later("Spelling and grammar"),
        (
            _switch("proof/spelling", later("Check spelling"), "proof.spelling", later("spell")),
            _switch("proof/grammar", later("Check grammar"), "proof.grammar"),
            _switch("proof/names", later("Check names too"), "proof.names", later("capitals title case")),
        ),
    ),
    (
        later("Page"),
        (
            _by_actions(
                "view/device",
                later("Width of the page"),
                (
                    ("phone", later("Phone")),
                    ("tablet", later("Tablet")),
                    ("desk", later("Desk")),
                    ("both", later("Both")),
                ),
                later("device preview mobile"),
            ),
            Row(
                "view/scheme",
                later("Reader’s light or dark"),
                Kind.CHOICE,
                (("", later("As the window")), ("light", later("Light")), ("dark", later("Dark"))),
                words=later("mode preview night"),
            ),
            _switch(
                "view/large_text",
                later("Reader’s text at 200 %"),
                "view.large_text",
                later("zoom size large accessibility"),
            ),
        ),
    ),
    (
        later("You"),
        (
            Row("writer/name", later("Your name"), Kind.LINE, words=later("signature author byline")),
            Row(
                "history/view",
                later("History shows"),
                Kind.CHOICE,
                (("page", later("Page")), ("source", later("Source"))),
                words=later("changes"),
            ),
        ),
    ),
    (
        later("Going out"),
        (
            Row(
                "export/format",
                later("Export as"),
                Kind.CHOICE,
                tuple((one.value, one.label) for one in FORMATS),
                words=later("format package"),
            ),
            Row("export/folder", later("Folder of packages"), Kind.FOLDER, words=later("export")),
            Row("site/folder", later("Folder of the whole site"), Kind.FOLDER, words=later("export")),
            Row("upload/folder", later("Folder of upload packages"), Kind.FOLDER, words=later("export")),
            Row("print/folder", later("Folder of PDFs"), Kind.FOLDER, words=later("print paper")),
            Row(
                "proof/format",
                later("Proofs as"),
                Kind.CHOICE,
                (("html", later("Web page")), ("pdf", later("PDF"))),
                words=later("lawyer source"),
            ),
        ),
    ),
    (
        later("Remembered"),
        (
            Row(
                "find/words",
                later("Words that you looked for"),
                Kind.MEMORY,
                words=later("search privacy clear history"),
            ),
            Row(
                "palette/recent",
                later("Commands that you chose"),
                Kind.MEMORY,
                words=later("palette privacy clear history"),
            ),
            Row(
                "open/places",
                later("Places in articles"),
                Kind.MEMORY,
                words=later("caret scroll privacy clear history"),
            ),
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
