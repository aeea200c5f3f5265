"""A series' own newsletter call: words and address, empty where the publication's are meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from almost_editor.document.addresses import is_allowed
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.text import clean_line
from almost_editor.publish.wording import fill
from almost_editor.ui.details.form import Form, hint_label, show_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark
from almost_editor.wording import tr


class NewsletterCall(QWidget):
    """Two fields; `changed` tells of what a person typed once a field is left, if a page can lead there."""

    changed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kept = ("", "")
        form = Form(self, theme)
        self.text = QLineEdit()
        self.address = QLineEdit()
        self._hint = hint_label()
        form.field(tr("Newsletter call, if it is its own"), self.text)
        form.field(tr("Where that leads"), self.address, self._hint)
        for line in (self.text, self.address):
            line.editingFinished.connect(self._take)
            line.textEdited.connect(lambda _text: self._tell())

    def show_series(self, series: Series | None, publication: Publication) -> None:
        """Show a series' call, and the publication's where it has none; a field that is being typed in stays."""
        self.text.setPlaceholderText(fill(publication.words.newsletter, publication=publication.name))
        self.address.setPlaceholderText(publication.newsletter_address)
        kept = (series.newsletter_text, series.newsletter_address) if series else ("", "")
        if kept != self._kept or not (self.text.hasFocus() or self.address.hasFocus()):
            self._kept = kept
            show_text(self.text, kept[0])
            show_text(self.address, kept[1])
        self._tell()

    def _values(self) -> tuple[str, str]:
        return clean_line(self.text.text()).strip(), clean_line(self.address.text()).strip()

    def _tell(self) -> None:
        address = self._values()[1]
        wrong = bool(address) and not is_allowed(address)
        self._hint.setText(tr("Write a whole address, or a path of your own site that begins with a slash."))
        self._hint.setVisible(wrong)
        for part in (self._hint, self.address):
            mark(part, wrong=wrong)

    def _take(self) -> None:
        text, address = self._values()
        if (text, address) != self._kept and (not address or is_allowed(address)):
            self._kept = (text, address)
            self.changed.emit(text, address)
