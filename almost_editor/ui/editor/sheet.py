"""The sheet: headline, dek and address above the text, one column, one Tab order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from almost_editor.document.addresses import article_path
from almost_editor.document.counts import word_count
from almost_editor.document.draft import Direction, Draft
from almost_editor.document.text import clean
from almost_editor.publish.places import runs_right_to_left
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.fields import AddressField, GrowingField
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.places import Places
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import hairline
from almost_editor.wording import tr

COUNT_AFTER_MS = 120
"""From the last change of a selection to its words being counted."""
MOST_COUNTED = 100_000
"""Characters of a selection that are counted: more would hold up a key, and is about the whole text."""
_HEADROOM = 40
"""Pixels above the text where it is alone, at the design’s size."""
_SLUG_PLACE = "\x1f"


class Sheet(QWidget):
    """What a writer writes on. It reads and changes the open draft and nothing else."""

    caret_moved = Signal(int)
    """The caret's line in the text, from 0."""
    caret_stands = Signal(int, int)
    """The caret's line and its place in that line, from 0, in UTF-16 units."""
    selection_counted = Signal(int)
    """The words of what is selected in the text; 0 where nothing is, or more than is counted."""

    def __init__(
        self, open_draft: OpenDraft, catalogue: Catalogue, theme: Theme, text: TextPane, places: Places
    ) -> None:
        super().__init__()
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._theme = theme
        self.text = text
        self._shown = ""
        self._selection = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._selection.timeout.connect(self._count_selection)
        self._places = places
        self._nothing = QTextDocument(self)
        text.prepare(self._nothing)
        self.headline = GrowingField(theme, "headline", "headline", tr("Headline"))
        self.dek = GrowingField(theme, "dek", "dek", tr("Dek: one sentence under the headline"))
        self.address = AddressField(theme)
        self._build()
        self._connect()
        self._on_opened(None)

    def _build(self) -> None:
        self.setObjectName("sheet")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._head = QWidget(self)
        self._column = QVBoxLayout(self._head)
        self._column.setSpacing(4)
        for field in (self.headline, self.dek, self.address):
            self._column.addWidget(field)
        self._row = QHBoxLayout(self)
        self._whole = QVBoxLayout()
        for layout in (self._row, self._whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._whole.addWidget(self._head)
        self._whole.addWidget(hairline())
        self._whole.addWidget(self.text, 1)
        self._row.addLayout(self._whole, 1)
        self.text.column_moved.connect(self._align)
        QWidget.setTabOrder(self.headline, self.dek)
        QWidget.setTabOrder(self.dek, self.text)
        QWidget.setTabOrder(self.text, self.address.slug)
        self._theme.changed.connect(self._align)
        self._align()

    def set_headroom(self, on: bool) -> None:
        """Keep the text away from the upper edge, for when nothing stands above it."""
        self._whole.setContentsMargins(0, self._theme.px(_HEADROOM) if on else 0, 0, 0)

    def add_bar(self, bar: QWidget, stops: Sequence[QWidget]) -> None:
        """Put a bar below the text, its stops behind the text's own in the Tab order."""
        self._whole.addWidget(bar)
        for before, after in pairwise((self.text, *stops, self.address.slug)):
            QWidget.setTabOrder(before, after)

    def add_side(self, side: QWidget, stops: Sequence[QWidget]) -> None:
        """Put a column beside all of it, its stops the last in the Tab order."""
        self._row.insertWidget(0, side)
        for before, after in pairwise((self.address.slug, *stops)):
            QWidget.setTabOrder(before, after)

    def add_far_side(self, side: QWidget) -> None:
        """Put a column at the far edge, as wide as the text’s own."""
        self._row.addWidget(side, 1)

    def _connect(self) -> None:
        draft = self._open_draft
        self.headline.edited.connect(lambda words: draft.change(headline=words))
        self.dek.edited.connect(lambda words: draft.change(dek=words))
        self.address.edited.connect(lambda slug: draft.change(slug=slug, slug_by_hand=True))
        self.headline.finished.connect(self.dek.setFocus)
        self.dek.finished.connect(self.text.setFocus)
        self.address.finished.connect(self.text.setFocus)
        self.address.left.connect(self._show_address)
        self.text.cursorPositionChanged.connect(self._on_caret)
        self.text.selectionChanged.connect(self._on_selection)
        draft.opened.connect(self._on_opened)
        draft.field_changed.connect(self._on_field)
        self._catalogue.listed.connect(self._show_address)

    def _on_caret(self) -> None:
        cursor = self.text.textCursor()
        line = cursor.blockNumber()
        self.caret_moved.emit(line)
        self.caret_stands.emit(line, cursor.positionInBlock())

    def _on_selection(self) -> None:
        """Count what is selected once it stands still, and forget it at once."""
        if self.text.textCursor().hasSelection():
            self._selection.start()
        else:
            self._selection.stop()
            self.selection_counted.emit(0)

    def _count_selection(self) -> None:
        cursor = self.text.textCursor()
        some = cursor.selectionEnd() - cursor.selectionStart() <= MOST_COUNTED
        self.selection_counted.emit(word_count(clean(cursor.selectedText())) if some else 0)

    # -- following the draft

    def _on_opened(self, draft: Draft | None) -> None:
        self.remember_place()
        self._shown = draft.id if draft else ""
        # Before anything moves the keyboard: a field that is left settles what was typed into it.
        self._show_address(anew=True)
        self.setEnabled(draft is not None)
        if draft is None:
            self.text.setDocument(self._nothing)
            self.headline.show_text("")
            self.dek.show_text("")
            return
        self._take_document()
        self.headline.show_text(draft.headline)
        self.dek.show_text(draft.dek)
        self._show_direction()
        self._places.find(draft.id)

    def _take_document(self) -> None:
        document = self._open_draft.document
        highlighter = document.findChild(MarkdownHighlighter)
        if highlighter is None:
            # The document's child: it follows the theme by itself, and goes with the document.
            highlighter = MarkdownHighlighter(document, self._theme)
        self.text.dress(document)
        self.text.setDocument(document)
        highlighter.show_in(self.text)

    def remember_place(self) -> None:
        """Remember where the caret is in the article on the screen, for when it is opened again."""
        if self._shown:
            self._places.leave(self._shown)

    def _on_field(self, name: str) -> None:
        draft = self._open_draft.draft
        if name == "headline":
            self.headline.show_text(draft.headline)
        elif name == "dek":
            self.dek.show_text(draft.dek)
        elif name in ("slug", "published"):
            self._show_address()
        elif name in ("direction", "language"):
            self._show_direction()

    def _show_address(self, *, anew: bool = False) -> None:
        if not self._open_draft.is_open:
            self.address.show_path("", "", "", anew=anew)
            return
        draft = self._open_draft.draft
        path = article_path(_SLUG_PLACE, draft.dated, self._catalogue.publication)
        before, _, after = path.partition(_SLUG_PLACE)
        self.address.show_path(before, draft.slug, after, anew=anew)

    def _show_direction(self) -> None:
        draft = self._open_draft.draft
        # As the page does it: editor and page must not run different ways.
        right = draft.direction is Direction.RIGHT_TO_LEFT or (
            draft.direction is Direction.AUTO
            and runs_right_to_left(draft.language or self._catalogue.publication.language)
        )
        way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        for field in (self.headline, self.dek):
            field.show_direction(way)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(way)
        self.text.document().setDefaultTextOption(option)

    def set_reading_only(self, only: bool) -> None:
        """Let nobody change anything; caret, selection and copying stay."""
        for field in (self.headline, self.dek, self.text, self.address.slug):
            field.setReadOnly(only)

    # -- the look

    def _align(self) -> None:
        left = self.text.text_left()
        self._column.setContentsMargins(left, self._theme.px(24), left, self._theme.px(12))

    def go_to(self, field: str) -> None:
        """Put the caret into a field by its name in the draft; what the sheet does not have is ignored."""
        widgets: dict[str, QWidget] = {
            "headline": self.headline,
            "dek": self.dek,
            "slug": self.address.slug,
            "body": self.text,
        }
        if field in widgets:
            widgets[field].setFocus(Qt.FocusReason.OtherFocusReason)
