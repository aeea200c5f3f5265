"""The guide’s window: the contents and a search on the left, the page on the right; gone with Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from almost_editor.ui.guide.finding_words import GuideIndex
from almost_editor.ui.guide.page_text import PageText
from almost_editor.ui.guide.pages import Guide
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import Choice, ChoiceDelegate, ChoiceModel
from almost_editor.ui.widgets.plain import keys_text, plain_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.wording import tr

_SIZE_PX = (1080, 820)
_LEAST_PX = (560, 360)
_CONTENTS = 280
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TURNS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class GuideWindow(QWidget):
    """One window for the whole guide, beside the newsroom’s.

    Shapes: a place is a page’s name, with `#` and a heading’s name where it is not the top.
    """

    link_opened = Signal(QUrl)
    """Somebody wants to follow a link that leads out of the guide."""

    def __init__(self, parent: QWidget, theme: Theme, guide: Guide) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._guide = guide
        self._index = GuideIndex((guide.pages[section.page].title, section) for section in guide.sections())
        self._past: list[str] = []
        self._coming: list[str] = []
        self.place = ""
        self.setWindowTitle(tr("User guide"))
        self.setMinimumSize(*_LEAST_PX)
        room = self.screen().availableSize()
        self.resize(min(theme.px(_SIZE_PX[0]), room.width()), min(theme.px(_SIZE_PX[1]), room.height()))
        self.field = SearchField(theme, tr("Search the guide"))
        self.field.installEventFilter(self)
        self.rows = ChoiceModel(self)
        self.contents = QListView()
        self.nothing = plain_label(tr("No page of the guide has all these words."), wrap=True)
        self.text = PageText(theme, guide.picture)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self._theme.px
        self.contents.setModel(self.rows)
        self.contents.setItemDelegate(ChoiceDelegate(self._theme, self.contents))
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setObjectName("guide-contents")
        self.contents.setUniformItemSizes(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setProperty("quiet", True)
        self.nothing.hide()
        self.back = self._tool("chevron-left", tr("Back"), "Alt+Left")
        self.forward = self._tool("chevron-right", tr("Forward"), "Alt+Right")
        top = QHBoxLayout()
        top.setSpacing(px(4))
        top.addWidget(self.field, 1)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        side = QWidget()
        side.setFixedWidth(px(_CONTENTS))
        column = QVBoxLayout(side)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.text, 1)
        self.setObjectName("guide-window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _tool(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        dress(button, icon, self._theme, "quiet")
        button.setToolTip(f"{name} ({keys_text(keys)})")
        button.setAccessibleName(name)
        return button

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(lambda: self._take(self.contents.currentIndex()))
        self.contents.clicked.connect(self._take)
        self.contents.activated.connect(self._take)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        for keys, method in (
            (QKeySequence.StandardKey.Find, self._search),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            (QKeySequence.StandardKey.Cancel, self._leave),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(method)

    # -- what is shown

    def open(self, place: str) -> None:
        """Show a place; one that is not there any more is the first page."""
        if self.place and place != self.place:
            self._past.append(self.place)
            self._coming.clear()
        self._show(place)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._past:
            self._coming.append(self.place)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """Show what was left by going back."""
        if self._coming:
            self._past.append(self.place)
            self._show(self._coming.pop())

    def _show(self, place: str) -> None:
        name, _, anchor = place.partition("#")
        page = self._guide.pages.get(name) or next(iter(self._guide.pages.values()))
        self.place = place if page.name == name else page.name
        words = tuple(self.field.text().split())
        self.text.show_page(page, anchor, words)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))
        if not words:
            self._show_contents()

    def _show_contents(self) -> None:
        """List the pages, and under the one that is shown its sections."""
        here = self.place.partition("#")[0]
        rows = []
        for page in self._guide.pages.values():
            rows.append(Choice(page.name, page.title))
            if page.name == here:
                inner = [section for section in page.sections if section.level == 2]
                rows += [Choice(f"{here}#{section.anchor}", section.heading, level=1) for section in inner]
        self.rows.set_choices(rows)
        keys = [row.key for row in rows]
        chosen = self.place if self.place in keys else here
        self.contents.setCurrentIndex(self.rows.index(keys.index(chosen)))

    def _look(self, typed: str) -> None:
        if not typed.strip():
            self.nothing.hide()
            self._show_contents()
            return
        found = self._index.find(typed)
        rows = [
            Choice(
                f"{section.page}#{section.anchor}" if section.anchor else section.page,
                section.heading,
                self._guide.pages[section.page].title if section.anchor else "",
            )
            for section in found
        ]
        self.rows.set_choices(rows)
        self.nothing.setVisible(not found)
        if found:
            self.contents.setCurrentIndex(self.rows.index(0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open(self.rows.choice(index.row()).key)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            self.link_opened.emit(url)
            return
        name = url.path() or self.place.partition("#")[0]
        self.open(f"{name}#{url.fragment()}" if url.hasFragment() else name)

    # -- keys

    def _leave(self) -> None:
        """Clear the search first; the window goes with the next one."""
        if self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the contents, and the page keys the page, while the line has the keyboard."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            row = self.contents.currentIndex().row() + _STEPS.get(key, 0)
            if key in _STEPS and 0 <= row < self.rows.rowCount():
                self.contents.setCurrentIndex(self.rows.index(row))
                return True
            if key in _TURNS:
                self.text.verticalScrollBar().triggerAction(_TURNS[key])
                return True
        return super().eventFilter(watched, event)
