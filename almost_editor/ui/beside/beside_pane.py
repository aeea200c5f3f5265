"""The pane beside the text: an article’s headline and words, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.draft import Direction, Draft
from almost_editor.publish.places import runs_right_to_left
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.editor.text_type import TextType
from almost_editor.ui.icons import dress
from almost_editor.ui.text_document import fill, raw_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.plain import hairline
from almost_editor.wording import tr


class BesidePane(QWidget):
    """Show an article that nobody changes here; where it was scrolled to is remembered while the window is open."""

    left = Signal()
    """Escape: the keyboard belongs back into the text."""
    close_requested = Signal()
    swap_requested = Signal()

    def __init__(self, theme: Theme, text_type: TextType) -> None:
        super().__init__()
        self._theme = theme
        self._shown = ""
        self._places: dict[str, tuple[int, int]] = {}
        """Of each article the caret, and how far it was scrolled."""
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.headline = ElidedLabel()
        self.text = TextPane(theme, text_type)
        self.text.setObjectName("text")
        self.text.setPlaceholderText(tr("This article has no text yet."))
        self.swap = QPushButton(tr("Write here"))
        self.swap.setToolTip(tr("Write in this article, and have the other one beside it"))
        self.cross = QToolButton()
        self._build()
        self.text.installEventFilter(self)
        self.text.column_moved.connect(self._align)
        self.swap.clicked.connect(self.swap_requested)
        self.cross.clicked.connect(self.close_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _build(self) -> None:
        px = self._theme.px
        self.cross.setAccessibleName(tr("Close the article beside"))
        self.cross.setToolTip(tr("Close"))
        dress(self.cross, "close", self._theme, "quiet")
        head = self._head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.headline, 1)
        head.addWidget(self.swap)
        head.addWidget(self.cross)
        column = QVBoxLayout(self)
        # Beside the edge.
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.text, 1)

    def _restyle(self) -> None:
        self.headline.setFont(self._theme.font("strong"))
        self._align()

    def _align(self) -> None:
        """Have the headline begin where the text does."""
        px = self._theme.px
        self._head.setContentsMargins(self.text.text_left(), px(8), px(8), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.colour("line"))

    @property
    def shown(self) -> str:
        """The id of the article that is shown, or nothing."""
        return self._shown

    def show_draft(self, draft: Draft) -> None:
        """Show an article; the same one as it is now leaves the reader where they were."""
        headline = draft.headline or tr("Untitled")
        self.headline.setText(headline)
        self.text.setAccessibleName(tr("Text of “{headline}”, to be read", headline=headline))
        is_same = draft.id == self._shown
        if is_same and raw_text(self.text.document()) == draft.body:
            return
        self.remember()
        self._shown = draft.id
        before = self.text.document()
        document = QTextDocument(self.text)
        fill(document, draft.body)
        self.text.prepare(document)
        option = document.defaultTextOption()
        option.setTextDirection(_way(draft))
        document.setDefaultTextOption(option)
        highlighter = MarkdownHighlighter(document, self._theme)
        self.text.setDocument(document)
        highlighter.show_in(self.text)
        self.text.setReadOnly(True)
        before.deleteLater()
        self._find(draft.id)
        self.show()

    def _find(self, draft_id: str) -> None:
        caret, scrolled = self._places.get(draft_id, (0, 0))
        cursor = self.text.textCursor()
        cursor.setPosition(min(caret, self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)
        self.text.verticalScrollBar().setValue(scrolled)

    def remember(self) -> None:
        """Remember where the reader was."""
        if self._shown:
            self._places[self._shown] = (self.text.textCursor().position(), self.text.verticalScrollBar().value())

    def clear(self) -> None:
        """Show nothing, and take no room."""
        self.remember()
        self._shown = ""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead back to the text at Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _way(draft: Draft) -> Qt.LayoutDirection:
    """Return which way an article runs, as its page does."""
    own = draft.direction is Direction.AUTO and runs_right_to_left(draft.language)
    right = own or draft.direction is Direction.RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
