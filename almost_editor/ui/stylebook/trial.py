"""A sentence to try a rule on: what is found in it as the rule is written now, and what the sentence becomes."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from almost_editor.desk.checks.passages import Kind, Passage
from almost_editor.desk.checks.rules import Rule, Slip
from almost_editor.desk.stylebook.entries import Entry, Stylebook, check_entry, check_together
from almost_editor.desk.stylebook.finding import Finder, Found
from almost_editor.document.text import clean_line
from almost_editor.errors import AlmostError
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label, section_label
from almost_editor.wording import tr

_LONGEST = 500
_MOST = 3
"""What is shown of many."""


class Trial(QWidget):
    """Shows what a book with a rule as it is being written finds; without a sentence, what becomes of its own words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._book, self._entry, self._language = Stylebook(), Entry(""), "en"
        self.sentence = QLineEdit()
        self.sentence.setMaxLength(_LONGEST)
        self.sentence.setAccessibleName(tr("Try a sentence"))
        self.sentence.setPlaceholderText(tr("Type a sentence, and see what is found"))
        self.sentence.textChanged.connect(self._refresh)
        self.found = plain_label(wrap=True)
        self.found.setAccessibleName(tr("What is found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(section_label(tr("Try a sentence")))
        column.addWidget(self.sentence)
        column.addWidget(self.found)

    def show_rule(self, book: Stylebook, entry: Entry, language: str) -> None:
        """Try with the other rules of a book, and with an entry as it is being written."""
        others = tuple(one for one in book.entries if one.name != entry.name)
        self._book, self._entry, self._language = Stylebook((entry, *others)), entry, language
        self._refresh()

    def _refresh(self) -> None:
        try:
            check_entry(self._entry)
            check_together(self._book)
        except AlmostError as error:
            empty = not (self._entry.words or self._entry.pattern)
            self.found.setText("" if empty else str(error))
            return
        sentence = clean_line(self.sentence.text())
        self.found.setText(self._tried(sentence) if sentence.strip() else self._by_itself())

    def _tried(self, sentence: str) -> str:
        hits = self._found(self._book, sentence)
        if not hits:
            return tr("Nothing is found in it.")
        lines = [self._line(sentence, rule, slip) for rule, slip in hits[:_MOST]]
        slips = [slip for _rule, slip in hits]
        if any(slip.suggestions for slip in slips):
            lines.append(tr("It becomes: {sentence}", sentence=put_right(sentence, slips)))
        return "\n".join(lines)

    def _line(self, sentence: str, rule: Rule, slip: Slip) -> str:
        short = _short(sentence[slip.start : slip.end], slip)
        entry = self._book.named(rule.name)
        why = " ".join(filter(None, (entry.advice, entry.reason))) if entry is not None else ""
        return f"{short}: {why}" if why else short

    def _by_itself(self) -> str:
        """Return what becomes of the rule's first words, as they stand, with a capital, and in capitals."""
        if not self._entry.words:
            return ""
        words = self._entry.words[0]
        forms = dict.fromkeys((words, words[:1].upper() + words[1:], words.upper()))
        book = Stylebook((self._entry,))
        told = [(form, self._found(book, f"… so {form}")) for form in forms]
        return "   ".join(_short(form, hits[0][1]) for form, hits in told if hits)

    def _found(self, book: Stylebook, sentence: str) -> tuple[Found, ...]:
        return Finder(book).find(Passage(Kind.PARAGRAPH, sentence, self._language))

    def hush(self) -> None:
        """Say nothing: what is wrong with the rule is said elsewhere."""
        self.found.setText("")


def put_right(sentence: str, hits: list[Slip]) -> str:
    """Return a sentence with the first of what could stand there in the place of all that was found."""
    for slip in reversed(hits):
        if slip.suggestions:
            sentence = sentence[: slip.start] + slip.suggestions[0] + sentence[slip.end :]
    return sentence


def _short(words: str, slip: Slip) -> str:
    instead = ", ".join(f"“{one}”" for one in slip.suggestions)
    return f"“{words}” → {instead}" if instead else f"“{words}”"
