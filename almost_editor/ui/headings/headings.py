"""Headings: kept in step with the text, shown beside it, and gone to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from almost_editor.document.quick_open import Candidate, QuickIndex
from almost_editor.render.outline import Heading
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.headings.outline_pane import OutlinePane
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.widgets.choice_sheet import ChoiceSheet
from almost_editor.ui.widgets.choices import ROW_HEIGHT, Choice, ChoiceDelegate, ChoiceModel
from almost_editor.ui.widgets.plain import keys_text
from almost_editor.wording import tr

FOLLOW_AFTER_MS = 250
"""Quiet after which the outline follows the typing: reading it off the blocks takes 2 ms in a megabyte."""
_SETTING = "window/outline"


class Headings(QObject):
    """Reads the headings off the page's blocks in a pause, and only while somebody looks at them."""

    def __init__(
        self, window: QWidget, theme: Theme, sheet: Sheet, feed: PageFeed, *, viewing: Viewing, settings: Settings
    ) -> None:
        super().__init__(window)
        self._sheet = sheet
        self._feed = feed
        self._viewing = viewing
        self._settings = settings
        self._line = 0
        self._found: tuple[Heading, ...] = ()
        self._index: QuickIndex | None = None
        self._rows = ChoiceModel()
        self.pane = OutlinePane(theme)
        self.pane.setVisible(bool(settings.get(_SETTING)))
        self.list = ChoiceSheet(
            theme,
            tr("Go to heading"),
            window,
            asks=tr("Some letters of the heading"),
            called=tr("Headings"),
            rows=self._rows,
            delegate=ChoiceDelegate(theme),
            row_height=ROW_HEIGHT,
            most_rows=12,
        )
        sheet.add_side(self.pane, (self.pane.cross, self.pane.view))
        sheet.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._soon.timeout.connect(self._follow)
        self._connect()

    def _connect(self) -> None:
        self._feed.patched.connect(self._later)
        self._feed.shown.connect(self._later)
        self._sheet.caret_moved.connect(self._on_caret)
        self.pane.chosen.connect(lambda row: self._go(self.pane.model.headings[row]))
        self.pane.left.connect(lambda: self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.typed.connect(lambda _text: self._look())
        self.list.taken.connect(self._take)

    def tick(self, actions: ActionTable) -> None:
        """Tick the menu as the pane is, and keep it so."""
        actions["view.outline"].setChecked(not self.pane.isHidden())
        self.pane.closed.connect(actions["view.outline"].trigger)

    @action("view.outline", "&Outline", "Ctrl+8", menu="Tools", icon="list", checkable=True)
    def outline(self, on: bool) -> None:
        """Show the headings beside the text, or take them away."""
        self._settings.set(_SETTING, on)
        if on and self._viewing.mode == "read":
            self._viewing.set_mode("split")
        had_keys = self.pane.isAncestorOf(self.pane.window().focusWidget())
        self.pane.setVisible(on)
        if on:
            self._follow()
            self.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_keys:
            self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @action("go.heading", "Go to &heading…", "Ctrl+Shift+L", menu="Edit", group=3, icon="heading", on_draft=True)
    def go(self) -> None:
        """Go to a heading of the text by some letters of it."""
        if not self.list.isHidden():
            self.list.dismiss()
            return
        self._found, self._index = self._feed.blocks.outline, None
        self.list.field.clear()
        self.list.hang_from(None)
        self._look()

    # -- keeping in step

    def _later(self) -> None:
        if not self.pane.isHidden():
            self._soon.start()

    def _follow(self) -> None:
        self._soon.stop()
        self.pane.model.set_headings(self._feed.blocks.outline)
        self.pane.follow(self._line)

    def _on_caret(self, line: int) -> None:
        self._line = line
        if not self.pane.isHidden() and not self._soon.isActive():
            self.pane.follow(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the pane its part of the sheet's room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.pane.fit(self._sheet.width())
            self._later()
        return False

    # -- the list

    def _look(self) -> None:
        typed = self.list.field.text()
        rows = list(range(len(self._found)))
        here = max((row for row in rows if self._found[row].first_line <= self._line), default=0)
        if typed.strip():
            rows, here = self._meant(typed), 0
        highest = min((heading.level for heading in self._found), default=0)
        levels = [0 if typed.strip() else self._found[row].level - highest for row in rows]
        choices = []
        for row, level in zip(rows, levels, strict=True):
            heading = self._found[row]
            place = tr("line {number:,}", number=heading.first_line + 1)
            choices.append(Choice(str(row), heading.text or tr("Untitled"), remark=place, level=level))
        self._rows.set_choices(choices)
        without = tr("There is no heading yet. {keys} makes one.", keys=keys_text("Ctrl+Shift+2"))
        none = tr("No heading is anything like it.") if self._found else without
        self.list.rows_changed("" if rows else none, row=here)

    def _meant(self, typed: str) -> list[int]:
        if self._index is None:
            self._index = QuickIndex()
            # Of two that are as near the one that stands first comes first.
            self._index.put(Candidate(str(row), -row, heading.text) for row, heading in enumerate(self._found))
            self._index.bring_up()
        return [int(found) for found in self._index.find(typed, limit=len(self._found))]

    def _take(self, row: int) -> None:
        self.list.dismiss()
        self._go(self._found[int(self._rows.choice(row).key)])

    def _go(self, heading: Heading) -> None:
        """Put the caret on a heading's line."""
        if self._viewing.mode == "read":
            self._viewing.set_mode("split")
        text = self._sheet.text
        text.show_cursor(QTextCursor(text.document().findBlockByNumber(heading.first_line)))
        text.setFocus(Qt.FocusReason.OtherFocusReason)
