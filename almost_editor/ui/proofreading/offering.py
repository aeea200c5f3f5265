"""Offering: what could stand there instead, in the card, in the menu of the right button and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from shiboken6 import isValid

from almost_editor.desk.findings import SPELLING
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.proofreading.card import Card
from almost_editor.ui.proofreading.field_marks import FieldMarks
from almost_editor.ui.proofreading.house import House
from almost_editor.ui.proofreading.proofs import Proofs
from almost_editor.ui.proofreading.reader import Reader
from almost_editor.ui.proofreading.reading_process import Answer, Suggested, Suggestions
from almost_editor.ui.proofreading.spots import Spot, Written
from almost_editor.ui.proofreading.text_marks import TextMarks
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.plain import keys_text, plain_caption, plain_tip
from almost_editor.wording import later, tr

_NONE_YET = later("Looking for suggestions…")


class Offering(QObject):
    """Offers at a spot what can be done about its finding."""

    def __init__(
        self,
        sheet: Sheet,
        theme: Theme,
        proofs: Proofs,
        *,
        marks: TextMarks,
        fields: tuple[FieldMarks, ...],
        reader: Reader,
        house: House,
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._proofs, self._marks, self._fields = sheet, proofs, marks, fields
        self._reader, self._house = reader, house
        self._suggested: dict[tuple[str, str], tuple[str, ...]] = {}
        self._revision = -1
        """Of the text that the caret was in last: another one says that somebody types."""
        self.card = Card(theme, sheet)
        self.card.chosen.connect(self._mend)
        self.card.ignored.connect(partial(self._leave_alone, always=False))
        self.card.allowed.connect(partial(self._leave_alone, always=True))
        self.card.left.connect(self.close)
        for written in (sheet.headline, sheet.dek, sheet.text):
            written.viewport().installEventFilter(self)
            written.textChanged.connect(self._dismiss)
            written.cursorPositionChanged.connect(self._on_caret)
        sheet.text.view_moved.connect(self._dismiss)

    # -- the card

    def show(self, spot: Spot, *, keyboard: bool) -> None:
        """Show a finding's card, with the keyboard in it or left where it is."""
        self.card.show_spot(spot, self._suggestions(spot), keyboard=keyboard)
        if self._suggestions(spot) is None:
            self._ask(spot, partial(self._on_suggested, spot))

    def close(self) -> None:
        """Take the card away; whoever was in it is back in the text."""
        spot, had_keyboard = self.card.spot, self.card.has_keyboard
        self._dismiss()
        if spot is not None and had_keyboard:
            spot.field.setFocus()

    def _dismiss(self) -> None:
        self.card.spot = None
        self.card.hide()

    def _on_suggested(self, spot: Spot) -> None:
        if self.card.spot == spot:
            self.card.take_suggestions(self._suggestions(spot) or ())

    def _mend(self, suggestion: str) -> None:
        spot = self.card.spot
        if spot is not None:
            self._dismiss()
            spot.field.setFocus()
            spot.mend(suggestion)

    def _leave_alone(self, *, always: bool) -> None:
        spot = self.card.spot
        self.close()
        if spot is not None:
            self._let_be(spot, always=always)

    def _let_be(self, spot: Spot, *, always: bool) -> None:
        (self._house.allow if always else self._house.ignore)(spot.finding)

    # -- suggestions

    def _suggestions(self, spot: Spot) -> tuple[str, ...] | None:
        """Return what is suggested; None where it must be asked for."""
        finding = spot.finding
        if finding.suggestions or finding.kind != SPELLING:
            return finding.suggestions
        return self._suggested.get((self._proofs.wish.language, finding.words))

    def _ask(self, spot: Spot, then: Callable[[], object]) -> None:
        language, words = self._proofs.wish.language, spot.finding.words

        def take(answer: Answer) -> None:
            self._suggested[language, words] = answer.suggestions if isinstance(answer, Suggested) else ()
            then()

        self._reader.ask_next(Suggestions(language, words), take)

    # -- the caret

    def spot_at_caret(self) -> Spot | None:
        """Return the finding at the caret, or selected, in the field that has the keyboard."""
        focus = QApplication.focusWidget()
        written = next((one.field for one in self._fields if one.field is focus), self._sheet.text)
        return self._spot_at(written, written.textCursor().selectionStart())

    def _spot_at(self, written: QWidget, position: int) -> Spot | None:
        for field in self._fields:
            if field.field is written:
                return field.spot_at(position)
        return self._marks.spot_at(position)

    def _on_caret(self) -> None:
        self.describe()
        spot = self.card.spot
        if spot is not None and spot.field.textCursor().selectionStart() != spot.start:
            self._dismiss()

    def describe(self) -> None:
        """Tell a screen reader what is pointed at where the caret is."""
        for written in (self._sheet.headline, self._sheet.dek, self._sheet.text):
            spot = self._spot_at(written, written.textCursor().selectionStart()) if written.hasFocus() else None
            said = f"{tr(spot.finding.message)} {_keys()}" if spot is not None else ""
            if written.accessibleDescription() != said:
                written.setAccessibleDescription(said)
                # Not of a word that is being typed: it would be talked over.
                if said and written.document().revision() == self._revision:
                    announce(written, said)
            if written.hasFocus():
                self._revision = written.document().revision()

    # -- the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the pointer over a finding, and the right button."""
        if event.type() not in (QEvent.Type.ToolTip, QEvent.Type.ContextMenu):
            return False
        written = watched.parent()
        if not isinstance(written, Written):
            return False
        if isinstance(event, QHelpEvent):
            spot = self._spot_at(written, written.cursorForPosition(event.pos()).position())
            if spot is None or not spot.rect().adjusted(-4, -4, 4, 4).contains(event.pos()):
                QToolTip.hideText()
                return False
            QToolTip.showText(event.globalPos(), plain_tip(f"{tr(spot.finding.message)} {_keys()}"), written.viewport())
            return True
        if isinstance(event, QContextMenuEvent):
            spot = self._spot_at(written, self._position(written, event))
            if spot is not None:
                self._pop_up(spot, event)
                return True
        return False

    @staticmethod
    def _position(written: Written, event: QContextMenuEvent) -> int:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return written.textCursor().selectionStart()
        return written.cursorForPosition(event.pos()).position()

    def _pop_up(self, spot: Spot, event: QContextMenuEvent) -> None:
        """Show the field's own menu with what can be done about a finding at its top."""
        menu = spot.field.createStandardContextMenu()
        first = menu.actions()[0]
        title = QAction(plain_caption(tr(spot.finding.message)), menu, enabled=False)
        waiting = QAction(tr(_NONE_YET), menu, enabled=False)
        made = [title, waiting]
        for label, always in ((tr("Ignore here"), False), (tr("Always right"), True)):
            if spot.finding.kind == SPELLING or not always:
                entry = QAction(label, menu, enabled=not spot.field.isReadOnly())
                entry.triggered.connect(lambda _checked=False, always=always: self._let_be(spot, always=always))
                made.append(entry)
        for entry in made:
            menu.insertAction(first, entry)
        menu.insertSeparator(first)
        if self._suggestions(spot) is None:
            self._ask(spot, partial(self._fill_menu, menu, waiting, spot))
        else:
            self._fill_menu(menu, waiting, spot)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _fill_menu(self, menu: QMenu, waiting: QAction, spot: Spot) -> None:
        if not isValid(menu):
            # It was closed before they came.
            return
        suggestions = self._suggestions(spot) or ()
        for text in suggestions:
            entry = QAction(plain_caption(text or tr("Take it out")), menu, enabled=not spot.field.isReadOnly())
            entry.triggered.connect(lambda _checked=False, text=text: spot.mend(text))
            menu.insertAction(waiting, entry)
        waiting.setText(tr("No suggestions."))
        waiting.setVisible(not suggestions)


def _keys() -> str:
    return tr("{keys_text} offers what could stand there.", keys_text=keys_text("Ctrl+;"))
