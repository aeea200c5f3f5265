"""The formats that an article goes out in, and their choice: packages first, other systems below."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from almost_editor.ui.details.form import hint_label
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.wording import later, tr


class Format(NamedTuple):
    """One format: its word in settings and on the command line, its label, and what it is."""

    value: str
    label: str
    hint: str


GROUPS: tuple[tuple[str, tuple[Format, ...]], ...] = (
    (
        later("Package"),
        (
            Format(
                "bag",
                later("Folder"),
                later("A folder with the page, its files and checksums: a BagIt bag, ready to hand over."),
            ),
            Format("zip", later("Zip"), later("The same folder as one zip file.")),
            Format(
                "html",
                later("Page only"),
                later("The page and its files as they are uploaded, without the bag around them."),
            ),
        ),
    ),
    (
        later("For other systems"),
        (
            Format(
                "wxr",
                later("WordPress"),
                later("A file for WordPress: Tools ▸ Import. It fetches the pictures from your site."),
            ),
            Format(
                "ghost", later("Ghost"), later("A file for Ghost: Settings ▸ Import. Its pictures stay on your site.")
            ),
            Format(
                "ninjs",
                later("ninjs"),
                later("A news item in JSON, as agencies and archives take it (IPTC ninjs 3.1)."),
            ),
            Format(
                "apple",
                later("Apple News"),
                later("An article.json for Apple News Publisher, with pictures from your site."),
            ),
        ),
    ),
    (
        later("As a file"),
        (
            Format("email", later("E-mail"), later("A letter for your mailing service, and its text part beside it.")),
            Format("text", later("Text"), later("The article in plain text, wrapped for reading.")),
            Format("md", later("Markdown"), later("The source: front matter and text, as it is taken in again.")),
            Format("docx", later("Word"), later("A document for Word and LibreOffice, with its pictures.")),
            Format("pdf", later("PDF"), later("The page on paper, as it is printed.")),
        ),
    ),
)
FORMATS: tuple[Format, ...] = tuple(one for _, formats in GROUPS for one in formats)
"""All of them; the first is the usual one."""


def chosen_format(settings: Settings, reason: str = "") -> str:
    """Return the format that was chosen last, or the usual one; `reason` is why nothing can be printed."""
    format = str(settings.get("export/format"))
    offered = {one.value for one in FORMATS} - ({"pdf"} if reason else set())
    return format if format in offered else FORMATS[0].value


class FormatChoice(QWidget):
    """Choose one format of all groups. Shapes: `chosen` is sent when a person chooses, not by `choose`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._value = FORMATS[0].value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self._groups: list[Segments] = []
        for number, (name, formats) in enumerate(GROUPS):
            group = Segments(theme, [(one.value, tr(one.label)) for one in formats], name=tr(name))
            group.set_tips({one.value: tr(one.hint) for one in formats})
            group.chosen.connect(self._take)
            if number:
                label = plain_label(tr(name))
                label.setProperty("quiet", True)
                column.addSpacing(theme.px(4))
                column.addWidget(label)
            line = QHBoxLayout()
            line.addWidget(group)
            line.addStretch(1)
            column.addLayout(line)
            self._groups.append(group)
        self._hint = hint_label()
        column.addWidget(self._hint)
        self.setFocusProxy(self._groups[0])
        self.choose(self._value)

    def value(self) -> str:
        """Return the chosen format."""
        return self._value

    def choose(self, value: str) -> None:
        """Show a format as chosen, without telling. Raises: StopIteration for one that is not offered."""
        self._hint.setText(tr(next(one.hint for one in FORMATS if one.value == value)))
        self._value = value
        for group, (_, formats) in zip(self._groups, GROUPS, strict=True):
            if any(one.value == value for one in formats):
                group.choose(value)
            else:
                group.choose_none()

    def forbid_paper(self, reason: str) -> None:
        """Offer no PDF, and say why."""
        for group in self._groups:
            if group.offers("pdf"):
                group.set_enabled("pdf", False)
                group.set_tips({"pdf": reason})

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen format."""
        for group in self._groups:
            if group.value():
                group.focus_chosen()

    def _take(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit(value)
