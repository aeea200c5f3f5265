"""The fields above the text: headline and dek that grow with their words, and the address."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.document.slugs import is_slug, make_slug
from almost_editor.document.text import clean_line
from almost_editor.document.writing import erasing
from almost_editor.ui.editor.commands import put
from almost_editor.ui.text_document import raw_text, searched_text
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


class GrowingField(QPlainTextEdit):
    """One paragraph of text, as high as it needs to be; Return and Tab go on to what comes next."""

    edited = Signal(str)
    """The field's text, after a person changed it."""
    finished = Signal()
    """Return was pressed."""

    def __init__(self, theme: Theme, role: str, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._following = False
        self.setObjectName(name)
        self.setAccessibleName(placeholder)
        self.setPlaceholderText(placeholder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # By property: a font that was set is lost when the field moves under another parent with a style sheet.
        self.setProperty("role", role)
        self.setProperty("plain", True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 0, 0)
        self.textChanged.connect(self._on_change)
        # The field is as high as its words: Qt scrolls to the caret all the same before it has grown.
        self.verticalScrollBar().valueChanged.connect(lambda _line: self.verticalScrollBar().setValue(0))
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def text(self) -> str:
        """What is written in the field."""
        return raw_text(self.document())

    def show_text(self, text: str) -> None:
        """Follow the draft, leaving caret and undo alone where the text is the same."""
        if self.text != text:
            self._following = True
            self.setPlainText(text)
            self._following = False
        self.fit()

    def restyle(self) -> None:
        """Take the theme's font and colours anew."""
        self.setFont(self._theme.font(self._role))
        self.fit()

    def fit(self) -> None:
        """Be as high as the words are; what asks for them is cut where it would take a second line."""
        lines = max(1, self.document().documentLayout().documentSize().toSize().height())
        wanted = lines * self.fontMetrics().lineSpacing() + 4
        if wanted != self.height():
            self.setFixedHeight(wanted)
            self.verticalScrollBar().setValue(0)
        room = self.viewport().width()
        # Qt would draw it under what is being composed.
        asks = "" if self.document().firstBlock().layout().preeditAreaText() else self.accessibleName()
        self.setPlaceholderText(self.fontMetrics().elidedText(asks, Qt.TextElideMode.ElideRight, room - 4))

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            # The style sheet's font comes after the one that was set.
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif not (event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._erase_emoji()):
            super().keyPressEvent(event)

    def _erase_emoji(self) -> bool:
        """Take an emoji of several characters away as a whole."""
        cursor, text = self.textCursor(), searched_text(self.document())
        places = from_utf16(text, cursor.anchor()), from_utf16(text, cursor.position())
        edit = None if self.isReadOnly() else erasing.erased(text, places)
        if edit is not None:
            put(cursor, to_utf16(text, edit.start), to_utf16(text, edit.end), edit.replacement)
        return edit is not None

    def show_direction(self, way: Qt.LayoutDirection) -> None:
        """Let the words run from left or right, and what asks for them too."""
        self.setLayoutDirection(way)
        option = self.document().defaultTextOption()
        option.setTextDirection(way)
        right = way is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def setReadOnly(self, only: bool) -> None:
        """Let nobody change the words; the caret still walks through them, and selects."""
        super().setReadOnly(only)
        if only:
            self.setTextInteractionFlags(_READING)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and not self.isReadOnly():
            self.insertPlainText(clean_line(source.text()))

    def _on_change(self) -> None:
        self.fit()
        if not self._following:
            self.edited.emit(clean_line(self.text))


_LEAST_SLUG = 64


class AddressField(QWidget):
    """The article's path on the site, of which the slug can be typed over."""

    edited = Signal(str)
    """A slug that can stand in an address."""
    finished = Signal()
    left = Signal()
    """The keyboard went elsewhere: what is shown may be asked for anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._after = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.slug = QLineEdit(self)
        self.slug.setObjectName("slug")
        self.slug.setAccessibleName(tr("Address"))
        self.slug.setFrame(False)
        self.slug.setProperty("plain", True)
        # Qt keeps two pixels on either side of a line's text: without them the path reads as one word.
        self.slug.setTextMargins(-2, 0, -2, 0)
        self.slug.setToolTip(tr("The article’s place on the site. It follows the headline until you change it."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._before)
        # As wide as its text where there is room; a narrow pane is not made wider by it.
        row.addWidget(self.slug, 1)
        row.addWidget(self._after)
        row.addStretch(0)
        self.slug.setMinimumWidth(theme.px(_LEAST_SLUG))
        self.slug.textEdited.connect(self._on_edit)
        self.slug.editingFinished.connect(self._settle)
        self.slug.returnPressed.connect(self.finished)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_path(self, before: str, slug: str, after: str, *, anew: bool = False) -> None:
        """Show a path in its three parts; a slug that is being typed stays, unless it is another article's: `anew`."""
        self._before.setText(before)
        self._after.setText(after)
        typing = self.slug.hasFocus() and self.slug.isModified() and not anew
        if anew or (self.slug.text() != slug and not typing):
            # Qt takes a text that was set for one that nobody edited: half a slug goes no further than its article.
            self.slug.setText(slug)
            self.slug.setCursorPosition(0)
        self._fit()

    def restyle(self) -> None:
        """Take the theme's font and colours anew."""
        for part in (self._before, self.slug, self._after):
            part.setFont(self._theme.font("mono-small"))
        sheet = f"color: {self._theme.css('quiet')}; background: transparent; border: none; padding: 0; margin: 0;"
        self._before.setStyleSheet(sheet)
        self._after.setStyleSheet(sheet)
        line = self._theme.css("accent")
        self.slug.setStyleSheet(
            f"QLineEdit {{ {sheet} min-height: 0; border-radius: 0; border-bottom: 1px solid transparent; }}"
            f"QLineEdit:hover, QLineEdit:focus {{ color: {self._theme.css('ink')}; border-bottom: 1px solid {line}; }}"
        )
        self._fit()

    def _fit(self) -> None:
        width = self.slug.fontMetrics().horizontalAdvance(self.slug.text() or " ")
        self.slug.setMaximumWidth(max(self._theme.px(_LEAST_SLUG), min(width + 2, self._theme.px(480))))

    def _on_edit(self, text: str) -> None:
        shaped = _NOT_IN_SLUG.sub("-", text.lower())
        if shaped != text:
            caret = self.slug.cursorPosition()
            self.slug.setText(shaped)
            self.slug.setModified(True)
            self.slug.setCursorPosition(caret - (len(text) - len(shaped)))
        self._fit()
        if is_slug(shaped.strip("-")):
            self.edited.emit(shaped.strip("-"))

    def _settle(self) -> None:
        settled = make_slug(self.slug.text())
        if self.slug.isModified():
            self.slug.setModified(False)
            if self.slug.text() != settled:
                self.slug.setText(settled)
                self.edited.emit(settled)
            self._fit()
        # Who reads it reads it from its beginning.
        self.slug.setCursorPosition(0)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.slug.setFocus(event.reason())
